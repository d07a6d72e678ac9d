/** The worker may be stopped between any two steps: the ledger must be that of a walk nobody disturbed. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import type { JournalEntry } from '../../storage/model';
import { loadCase } from '../cases';
import { itemOf } from '../hosts/layout';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { eventually } from './proof-look';
import { WorkerStopper } from './proof-worker';
import { type Known, Observer, Prosecutor } from './prosecutor';

const K1 = loadCase('k1').case;
const PAGES = ['受理登记', '犯罪嫌疑人', '审查起诉审结', '认罪认罚与量刑建议', '辩护人', '起诉意见书', '起诉书'];
const TERM = itemOf('sentencing.fixedTermFrom').label;
const PLEA = '认罪认罚与量刑建议';

/** What a walk leaves behind. */
interface Walked {
  readonly known: Known;
  readonly journal: readonly JournalEntry[];
}

/** One browser with the extension: a panel and an observer behind, the host in front. */
interface Station {
  readonly browser: Browser;
  readonly panel: Page;
  readonly observer: Observer;
  readonly prosecutor: Prosecutor;
  readonly stopper: WorkerStopper;
}

let host: PracticeHost;
let calm: Station;
let rough: Station;

beforeAll(async () => {
  host = await startPracticeHost();
  [calm, rough] = await Promise.all([open(), open()]);
});

afterAll(async () => {
  await Promise.all([calm?.browser.close(), rough?.browser.close()]);
  await host?.close();
});

async function open(): Promise<Station> {
  const browser = await launchBrowser();
  const panel = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(K1.id)}`);
  const observer = await Observer.open(browser);
  const stopper = await WorkerStopper.at(browser, panel);
  const prosecutor = await Prosecutor.open(browser, host, `/case/${K1.unifiedNumber}/card/intake`);
  return { browser, panel, observer, prosecutor, stopper };
}

/** Walks, corrects one field and spoils it again; `disturb` is called wherever the worker could be at work. */
async function walk({ prosecutor, observer, panel }: Station, disturb: () => Promise<void>): Promise<Walked> {
  for (const title of PAGES) {
    await prosecutor.openFromTree(title);
    await disturb();
    await observer.quiet(K1.id, prosecutor.page, 300);
    await disturb();
  }
  await prosecutor.openFromTree(PLEA);
  await observer.quiet(K1.id, prosecutor.page, 300);
  await edit(prosecutor.page, '10');
  await disturb();
  await observer.until(K1.id, (known) => termState(known) === 'fixed', 'the correction is seen');
  await edit(prosecutor.page, '');
  await disturb();
  await observer.until(K1.id, (known) => termState(known) === 'new', 'the spoiling is seen');
  await disturb();
  return { known: await observer.quiet(K1.id, prosecutor.page), journal: await journalOf(panel) };
}

/** Replaces the term in one go, as pasting does: what is half typed is another matter. */
async function edit(page: Page, text: string): Promise<void> {
  const input = await page.waitForSelector(
    `::-p-xpath(//label[normalize-space()="${TERM}"]/following-sibling::*//input)`,
  );
  await input?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await input?.click({ count: 3 });
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.sendCharacter(text);
}

const termState = (known: Known) =>
  known.entries.find(({ defect }) => defect.ruleId === 'sentencing.term-blank')?.state ?? 'none';

function journalOf(page: Page): Promise<readonly JournalEntry[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('patrol-car');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const asked = database.transaction('journal').objectStore('journal').getAll();
    await new Promise((resolve) => {
      asked.onsuccess = resolve;
    });
    database.close();
    return asked.result as JournalEntry[];
  });
}

const ledgerOf = ({ known }: Walked) => known.entries.map(({ id, defect, state }) => [defect.ruleId, id, state]).sort();
const eventsOf = ({ journal }: Walked) => journal.map(({ defectId, event }) => `${defectId} ${event}`).sort();

describe('a worker that is stopped again and again', () => {
  let undisturbed: Walked;
  let disturbed: Walked;

  beforeAll(async () => {
    [undisturbed, disturbed] = await Promise.all([
      walk(calm, () => Promise.resolve()),
      walk(rough, () => rough.stopper.stop()),
    ]);
  }, 150_000);

  it('was really stopped, at every page and in the middle of edits', () => {
    expect(calm.stopper.stopped).toBe(0);
    expect(rough.stopper.stopped).toBeGreaterThan(PAGES.length);
  });

  it('leaves the ledger of an undisturbed walk: same ids, same states, nothing twice', () => {
    expect(undisturbed.known.entries.length).toBeGreaterThan(5);
    expect(ledgerOf(disturbed)).toEqual(ledgerOf(undisturbed));
    expect(new Set(disturbed.known.entries.map(({ id }) => id)).size).toBe(disturbed.known.entries.length);
    expect(disturbed.known.patrol?.coverage.checked).toBe(undisturbed.known.patrol?.coverage.checked);
    expect(disturbed.known.patrol?.risk).toEqual(undisturbed.known.patrol?.risk);
  });

  it('leaves a journal without gaps that tells each event once', () => {
    const sequences = disturbed.journal.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] ?? 0) + index));
    expect(eventsOf(disturbed)).toEqual(eventsOf(undisturbed));
  });

  it('comes back for the panel, which never lost its list', async () => {
    const { panel, stopper, observer } = rough;
    const open = disturbed.known.entries.filter(({ state }) => state === 'new').length;
    await panel.bringToFront();
    const tabs = () => panel.$eval('[role=tablist]', (list) => list.textContent ?? '');
    await eventually(tabs, (text) => text.startsWith(`问题${open}`), 'the panel shows what is open');
    const [first] = disturbed.known.entries.filter(({ state }) => state === 'new');
    await panel.locator(`::-p-text(${first?.defect.title})`).click();
    await stopper.stop();
    await panel.locator('::-p-aria([name="有异议"][role="button"])').click();
    await panel.locator('::-p-aria([name="案情特殊，符合规定"][role="button"])').click();
    await observer.until(
      K1.id,
      ({ entries }) => entries.find(({ id }) => id === first?.id)?.state === 'objected',
      'set aside by a worker that had to start first',
    );
    await eventually(tabs, (text) => text.startsWith(`问题${open - 1}`), 'the panel follows');
  });
});
