import type { Browser, Page } from 'puppeteer';
import type { OpenFrame } from '../../extension/messages/contract';
import { openExtensionPage } from '../../scripts/launch';
import { openFrames, readQuietly } from '../../scripts/open-frames';
import type { LedgerEntry, PatrolRecord } from '../../storage/model';
import type { PracticeHost } from '../hosts/server';

/** What the extension knows of a case; of what was not checked, what does not apply to the case is left out. */
export interface Known {
  readonly entries: readonly LedgerEntry[];
  readonly patrol: PatrolRecord | null;
}

const LONGEST_WAIT = 60_000;

/** Looks into the extension's own database from one of its pages, without taking part in anything. */
export class Observer {
  private constructor(private readonly page: Page) {}

  /** Opens a page to look from: one that follows no case, or it would take time from what is watched. */
  static async open(browser: Browser): Promise<Observer> {
    const page = await openExtensionPage(browser, 'options.html');
    // The worker makes the database; opened by us before, it would be an empty one.
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'patrol-car'));
    return new Observer(page);
  }

  /** What every open frame showed last. */
  frames(): Promise<readonly OpenFrame[]> {
    return openFrames(this.page);
  }

  /** Empties the ledger and all else that is kept. */
  async clear(): Promise<void> {
    await this.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('patrol-car');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
  }

  /** What is known of a case now. */
  async look(caseId: string): Promise<Known> {
    return (await this.news(caseId, '')) as Known;
  }

  /** What is known of a case, and a stamp of it; null while that still bears the stamp: it is long, and asked for often. */
  private async news(caseId: string, stamp: string): Promise<(Known & { readonly stamp: string }) | null> {
    const look = async (id: string, before: string) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('patrol-car');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      // No named function in here: what compiles this file would refer to a helper that the page has not.
      const transaction = database.transaction(['ledger', 'patrols']);
      const entries = transaction.objectStore('ledger').index('caseId').getAll(id);
      const patrol = transaction.objectStore('patrols').get(id);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      database.close();
      const known = entries.result as LedgerEntry[];
      const record = (patrol.result ?? null) as PatrolRecord | null;
      const now = [record?.at, ...known.map((entry) => `${entry.id} ${entry.state} ${entry.unverifiable}`)].join();
      if (now === before) return null;
      const unchecked = record?.coverage.unchecked.filter(({ reason }) => reason !== 'not-applicable') ?? [];
      const short = record && { ...record, coverage: { ...record.coverage, unchecked } };
      return { stamp: now, entries: known, patrol: short };
    };
    return this.page.evaluate(look, caseId, stamp);
  }

  /**
   * Waits until the page a tab shows has been read in all its frames and patrolled, and answers what is known then.
   * A page that has just come is believed to be read once nine in ten of its labels are, and the documents in it.
   */
  async quiet(caseId: string, page: Page, quietFor?: number): Promise<Known> {
    const urls = page.frames().map((frame) => frame.url());
    const labels = await page.$$eval('.el-form-item__label', (shown) =>
      shown.filter((label) => label.getClientRects().length > 0).map((label) => label.textContent?.trim() ?? ''),
    );
    const until = (open: readonly OpenFrame[]) => {
      const readings = open.map(({ reading }) => reading);
      const read = new Set(
        readings.filter(({ frame }) => frame === urls[0]).flatMap(({ fields }) => fields.map(({ label }) => label)),
      );
      const known = labels.filter((label) => read.has(label)).length;
      const inner = urls.slice(1).every((url) => readings.some((one) => one.frame === url && one.documents.length > 0));
      return readings.some(({ frame }) => frame === urls[0]) && inner && known >= 0.9 * labels.length;
    };
    const frames = await readQuietly(this.page, { until, ...(quietFor === undefined ? {} : { quietFor }) });
    if (!until(frames)) {
      const seen = frames.map(
        ({ reading }) => `${reading.frame} ${reading.fields.length}/${labels.length} ${reading.documents.length}`,
      );
      throw new Error(`没有读全 ${urls.join(' ')}；读到 ${seen.join('；')}`);
    }
    return this.until(caseId, (known) => known.patrol !== null, `案件 ${caseId} 的巡查结果`);
  }

  /** Waits until every frame of a tab that tells of the case has been read, nothing new comes, and the case is patrolled. */
  async settled(caseId: string, page: Page): Promise<Known> {
    const shown = page.frames().map((frame) => frame.url());
    const of = (open: readonly OpenFrame[]) =>
      open.filter((one) => one.caseId === caseId && shown.includes(one.reading.frame));
    const until = (open: readonly OpenFrame[]) =>
      of(open).some(({ reading: { fields, documents } }) => fields.length > 0 || documents.length > 0);
    await readQuietly(this.page, { until, quietFor: 400 });
    return this.until(caseId, ({ patrol }) => patrol !== null, `案件 ${caseId} 的巡查结果`);
  }

  /** Waits until a condition on what is known holds. */
  async until(caseId: string, holds: (known: Known) => boolean, what: string): Promise<Known> {
    const started = Date.now();
    let stamp = '';
    for (;;) {
      const news = await this.news(caseId, stamp);
      if (news && holds(news)) return news;
      stamp = news?.stamp ?? stamp;
      if (Date.now() - started > LONGEST_WAIT) throw new Error(`未等到：${what}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

/** A person at the practice host: opens pages, reads, types with real keys and clicks with a real mouse. */
export class Prosecutor {
  constructor(
    readonly page: Page,
    private readonly host: PracticeHost,
  ) {}

  /** Opens a new tab on a route of the host, e.g. `/case/1/card/intake`. */
  static async open(browser: Browser, host: PracticeHost, route: string): Promise<Prosecutor> {
    const prosecutor = new Prosecutor(await browser.newPage(), host);
    await prosecutor.go(route);
    return prosecutor;
  }

  /** Goes to a route by loading the page. */
  async go(route: string): Promise<void> {
    await this.page.goto(this.host.enter(route), { waitUntil: 'networkidle0' });
  }

  /** Titles of the cards and documents in the tree on the left, in its order. */
  async treeTitles(): Promise<readonly string[]> {
    await this.page.waitForSelector('.tree li a', { visible: true, timeout: LONGEST_WAIT });
    return this.page.$$eval('.tree li a', (links) =>
      links.map((link) => link.textContent?.replace('●', '').trim() ?? '').filter((title) => title !== '文书列表'),
    );
  }

  /** Clicks an item of the tree on the left and waits until its page is there. */
  async openFromTree(title: string): Promise<void> {
    await this.click(title, '.tree');
    await this.page.waitForFunction(
      (wanted) => document.querySelector('.work-tab.on')?.textContent?.includes(wanted),
      { timeout: LONGEST_WAIT },
      title,
    );
    await this.page.waitForNetworkIdle({ idleTime: 150, timeout: LONGEST_WAIT });
    await this.page.waitForFunction(
      () => [...document.querySelectorAll('.el-loading-mask')].every((mask) => mask.getClientRects().length === 0),
      { timeout: LONGEST_WAIT },
    );
  }

  /** Clicks something that bears exactly this text. */
  async click(text: string, within = 'body'): Promise<void> {
    const target = await this.page.waitForSelector(`${within} ::-p-xpath(.//*[normalize-space(text())="${text}"])`, {
      visible: true,
      timeout: LONGEST_WAIT,
    });
    await target?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await target?.click();
  }

  /** Puts a text into the input that belongs to a label, as a person would: click, select all, type, Enter. */
  async fill(label: string, text: string): Promise<void> {
    const input = await this.input(label);
    await input.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await input.click();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  private async input(label: string) {
    const path = `//label[normalize-space()="${label}"]/following-sibling::*//input`;
    const found = await this.page.waitForSelector(`::-p-xpath(${path})`, { visible: true, timeout: LONGEST_WAIT });
    if (!found) throw new Error(`页面上没有“${label}”`);
    return found;
  }
}
