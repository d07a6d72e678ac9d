/** A page that fights us, by carelessness or on purpose: bounded work, nothing invented, no error, the host responsive. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { eventually, Look } from './proof-look';
import { Observer } from './prosecutor';

const CASE = '某检刑诉受[2024]999999000001号';
const FOLDER = join(import.meta.dirname, '..', 'hosts', 'hostile');

let server: Server;
let browser: Browser;
let observer: Observer;
/** What went wrong in any context of the extension, in the host page and in the browser's own log. */
const complaints: string[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const file = await readFile(join(FOLDER, basename(request.url ?? ''))).catch(() => null);
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
  observer = await Observer.open(browser);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => complaints.push(`worker: ${exceptionDetails.text}`));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(name: string): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  // Exceptions of all worlds, our isolated one too.
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    complaints.push(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') complaints.push(`${name}: ${args.map(({ value }) => String(value)).join(' ')}`);
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  return page;
}

const ruleIds = async () =>
  (await observer.look(CASE)).entries.filter(({ state }) => state === 'new').map(({ defect }) => defect.ruleId);

/** Types into the field that is wrong, and waits until the page and the ledger have both taken it. */
async function typeProbe(page: Page, value: string): Promise<void> {
  const box = await page.evaluate(() => {
    const probe = Document.prototype.querySelector.call(document, '#probe') as HTMLInputElement;
    HTMLElement.prototype.focus.call(probe);
    HTMLInputElement.prototype.select.call(probe);
    return true;
  });
  expect(box).toBe(true);
  await page.keyboard.type(value);
  const typed = await page.evaluate(
    () => (Document.prototype.querySelector.call(document, '#probe') as HTMLInputElement).value,
  );
  expect(typed).toBe(value);
}

/** Milliseconds of the processor each call into our content script took, by the browser's own trace: waiting for a busy machine is not ours. */
function callsOfOurs(trace: Uint8Array | undefined): readonly number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly {
      readonly name: string;
      readonly tdur?: number;
      readonly args: { readonly data?: { readonly url?: string } };
    }[];
  };
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
}

describe('a page that clobbers the document, names fields like built-ins and patches prototypes', () => {
  it('is read as it is: the one real defect, none invented, the root drawn, no error', async () => {
    const page = await open('clobbering.html');
    await observer.until(CASE, ({ entries }) => entries.length > 0, 'the real defect');
    expect(await ruleIds()).toEqual(['intake.assign-before-accept']);
    expect(await page.evaluate('window.usedByOthers ?? 0')).toBe(0);
    const look = await Look.at(page);
    await eventually(
      () => look.roots(),
      (roots) => roots.some(({ lamp }) => lamp.includes('待核对 1 项')),
      'the lamp',
    );
    await typeProbe(page, '2024-03-01');
    await observer.until(CASE, ({ entries }) => entries.every(({ state }) => state === 'fixed'), 'the correction');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a page of five thousand fields that changes a hundred times a second', () => {
  let page: Page;
  let look: Look;

  beforeAll(async () => {
    page = await open('restless.html');
    look = await Look.at(page);
    const { patrol } = await observer.look(CASE);
    await observer.until(
      CASE,
      (known) => known.patrol?.at !== patrol?.at && known.entries.some(({ state }) => state === 'new'),
      'the page read',
    );
  });

  it.each(['remove', 'cover', 'restyle', 'change'])('that tries to %s is answered in bounds', async (how) => {
    await page.evaluate(`insertions = 0`);
    await page.tracing.start({ categories: ['devtools.timeline'] });
    const attack = page.evaluate(`attack('${how}', 2500)`);
    await typeProbe(page, '2024-02-28');
    await attack;
    expect(Number(await page.evaluate('insertions'))).toBeLessThanOrEqual(12);
    const calls = callsOfOurs(await page.tracing.stop());
    expect(calls.length).toBeGreaterThan(0);
    console.log(`hostile page, ${how}: longest call ${Math.max(...calls).toFixed(0)} ms of ${calls.length}`);
    expect(Math.max(...calls)).toBeLessThan(200);
    expect(await ruleIds()).toEqual(['intake.assign-before-accept']);
  });

  it('is still read, and the panel still works', async () => {
    await typeProbe(page, '2024-03-01');
    await observer.until(CASE, ({ entries }) => entries.every(({ state }) => state !== 'new'), 'the correction');
    expect((await look.roots()).length).toBeLessThanOrEqual(1);
    const panel = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(CASE)}`);
    await panel.waitForSelector('[role=tablist]');
    await panel.close();
    expect(complaints).toEqual([]);
  });
});
