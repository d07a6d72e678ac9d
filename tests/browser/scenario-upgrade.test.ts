/** US-21 of the design: a week on the host as it was, then its next release, in the same browser profile. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import type { LedgerEntry } from '../../storage/model';
import { loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import type { SkinId } from '../hosts/skins';
import { axeViolations } from './axe';
import { eventually } from './proof-look';
import { type Known, Observer } from './prosecutor';
import { follow } from './skin-walk';

const K1 = loadCase('k1');
const ROUTES = ['card/intake', 'card/suspect', 'card/review', 'card/plea', 'document/1/preview'];
/** What no report may hold: names, numbers, days. */
const VALUES = /张某某|李某某|\d{15}|\d{4}-\d{2}-\d{2}|盗窃/;

let host: PracticeHost;
let browser: Browser;
let observer: Observer;

beforeAll(async () => {
  host = await startPracticeHost({ cases: [K1] });
  browser = await launchBrowser();
  observer = await Observer.open(browser);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Leafs through the case in one release, and answers what is known then. */
async function leafThrough(page: Page, skin: SkinId): Promise<Known> {
  const at = (route: string) => `/case/${K1.case.unifiedNumber}/${route}`;
  for (const [index, route] of ROUTES.entries()) {
    if (index === 0) await page.goto(host.enter(at(route), skin), { waitUntil: 'networkidle0' });
    else await page.evaluate(follow, at(route));
    await page.waitForNetworkIdle({ idleTime: 150 });
    await observer.settled(K1.case.id, page);
  }
  return observer.look(K1.case.id);
}

const isOpen = ({ state }: LedgerEntry) => state === 'new';

describe('US-21: the next release of the host', () => {
  it('keeps what was found, suspends what can no longer be read, raises nothing, and reports without values', async () => {
    const page = await browser.newPage();
    const before = await leafThrough(page, 'e');
    expect(before.entries.filter(isOpen).length).toBeGreaterThan(5);

    const after = await leafThrough(page, 'e-upgraded');
    const known = new Set(before.entries.map(({ id }) => id));
    expect(after.entries.filter(({ id }) => !known.has(id)).map(({ defect }) => defect.message)).toEqual([]);
    expect(after.entries.filter(({ state }) => state === 'fixed').map(({ defect }) => defect.message)).toEqual([]);
    const waiting = after.entries.filter(({ unverifiable }) => unverifiable);
    const suspended = after.patrol?.coverage.unchecked.filter(({ reason }) => reason === 'unreadable') ?? [];
    expect(suspended.length).toBeGreaterThan(0);
    console.log(`US-21: ${suspended.length} rules wait, ${waiting.length} findings cannot be verified for now`);

    const panel = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(K1.case.id)}`);
    await panel.waitForSelector('::-p-text(页面结构有变化)');
    expect(await panel.$eval('body', (body) => body.textContent)).toMatch(/页面结构有变化，\d+ 条规则暂停/);
    await panel.close();
    await page.close();
  }, 300_000);

  it('tells the administrator what has moved, to be handed on as a file without values', async () => {
    const options = await openExtensionPage(browser, 'options.html');
    const folder = mkdtempSync(join(tmpdir(), 'drift-'));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await (await options.waitForSelector('::-p-xpath(//button[@role="tab"][contains(., "页面变化")])'))?.click();
    await options.waitForSelector('::-p-text(导出报告（不含数据）)');
    const lines = await options.$$eval('tbody tr', (rows) => rows.map((row) => row.textContent ?? ''));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toMatch(VALUES);
    expect(await axeViolations(options)).toEqual([]);
    await (await options.$('::-p-text(导出报告（不含数据）)'))?.click();
    const [file = ''] = await eventually(
      async () => readdirSync(folder).filter((name) => name.endsWith('.json')),
      (files) => files.length > 0,
      'the report',
    );
    const report = readFileSync(join(folder, file), 'utf8');
    expect(JSON.parse(report)).toHaveLength(lines.length);
    expect(report).not.toMatch(VALUES);
    mkdirSync('out', { recursive: true });
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await options.setViewport({ width, height });
      await options.screenshot({ path: `out/options-drift-${height}.png` });
    }
  }, 180_000);
});
