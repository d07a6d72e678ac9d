/** The ledger in a real browser's database: what Node cannot show. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import type * as Fixture from './storage.fixture';

declare const storage: typeof Fixture;

let server: Server;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [new URL('./storage.fixture.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'storage',
    target: 'es2020',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  server = createServer((request, response) => {
    const isScript = request.url === '/storage.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>storage</title><script src="/storage.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(address);
});

afterEach(async () => {
  await page.evaluate(() => storage.remove());
  await page.close();
});

/** Everything that goes wrong unseen in a page, from now on. */
function errorsOf(of: Page): readonly string[] {
  const errors: string[] = [];
  of.on('pageerror', (error) => errors.push(String(error)));
  of.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

describe('the ledger in the browser', () => {
  it('holds one entry and one journal line after 1,000 patrols of the same case', async () => {
    const book = await page.evaluate(async () => {
      await storage.patrol(1_000, ['a', 'b']);
      return storage.contents();
    });
    expect(book.entries.map(({ id, state }) => `${id} ${state}`)).toEqual(['a new', 'b new']);
    expect(book.journal.map(({ sequence, event }) => `${sequence} ${event}`)).toEqual(['1 found', '2 found']);
    expect(book.patrols).toHaveLength(1);
  });

  it('writes all of a patrol or nothing when it is aborted in the middle', async () => {
    const [before, after] = await page.evaluate(async () => {
      await storage.patrol(1, ['a']);
      const ledger = await storage.contents();
      await storage.patrolAbortedAt('patrols', ['b', 'c']);
      await storage.patrolAbortedAt('journal', ['b', 'c']);
      return [ledger, await storage.contents()];
    });
    expect(after).toEqual(before);
  });

  it('leaves all or nothing when the page dies while it writes', async () => {
    const dying = await browser.newPage();
    await dying.goto(address);
    await page.evaluate(() => storage.patrol(1, ['a']));
    void dying.evaluate(() => storage.patrol(1, ['b', 'c', 'd'])).catch(() => undefined);
    await dying.close();
    const { entries, journal } = await page.evaluate(() => storage.contents());
    const open = entries.filter(({ state }) => state === 'new').map(({ id }) => id);
    expect([['a'], ['b', 'c', 'd']]).toContainEqual(open);
    expect(journal.map(({ sequence }) => sequence)).toEqual(journal.map((_, index) => index + 1));
    expect(journal).toHaveLength(open.length === 1 ? 1 : 5);
  });

  it('numbers the journal without a gap when two windows write at once', async () => {
    const other = await browser.newPage();
    await other.goto(address);
    await Promise.all([
      page.evaluate(() => storage.patrolMany('case1', 40)),
      other.evaluate(() => storage.patrolMany('case2', 40)),
    ]);
    const { journal } = await page.evaluate(() => storage.contents());
    expect(journal.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    await other.close();
  });

  it('knows which cases were stored but not patrolled', async () => {
    const waiting = await page.evaluate(() => storage.interruptedCases());
    expect(waiting).toEqual(['stored only', 'read after the patrol']);
  });

  it('tells panel and desk of every change', async () => {
    const seen = await page.evaluate(() => storage.watched());
    expect(seen).toEqual(['', 'a new', 'a objected']);
  });

  it('takes a case file that does not fit for one that was not read, and leaves unknown fields out', async () => {
    expect(await page.evaluate(() => storage.damaged())).toEqual([null, ['case.name']]);
  });
});

describe('a database of the first version', () => {
  it('is opened with what it held: set aside means objected, and the journal gets its chain', async () => {
    const { entries, journal, broken, next, stores } = await page.evaluate(() => storage.fromVersion1());
    expect(entries).toEqual(['a objected 已核对', 'b new']);
    expect(journal).toEqual(['1 found a', '2 found b', '3 objected a']);
    expect(broken).toBeNull();
    // what is written from now on joins the chain, and what was set aside stays so
    expect(next).toBeNull();
    expect(stores).toEqual(expect.arrayContaining(['cases', 'journalHead', 'ledger', 'preferences', 'watches']));
  });
});

describe('a database that cannot be used', () => {
  it('says in a plain sentence that the disk is full, and keeps what was confirmed', async () => {
    // A profile of its own, limited before its first write: Chromium remembers for a while how much room an origin had.
    const profile = await browser.createBrowserContext();
    const fresh = await profile.newPage();
    await fresh.goto(`${address}storage.js`);
    const session = await fresh.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 5_000_000 });
    await fresh.goto(address);
    await fresh.evaluate(() => storage.patrol(1, ['a']));
    expect(await fresh.evaluate(() => storage.problemOfFilling())).toMatch(/^存储已满：结果暂不保存/);
    const { entries } = await fresh.evaluate(() => storage.contents());
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    await profile.close();
  });

  it('US-23: taken away while it is in use, it is made anew with the next patrol, and who watches is told', async () => {
    const errors = errorsOf(page);
    expect(await page.evaluate(() => storage.problemOfUse('a'))).toBe('');
    await page.evaluate(async () => {
      storage.watch();
      await storage.told('a new');
      await storage.deleteFromOutside();
    });
    expect(await page.evaluate(() => storage.problemOfUse('b'))).toBe('');
    await page.evaluate(() => storage.told('b new'));
    const { entries, journal } = await page.evaluate(() => storage.contents());
    expect(entries.map(({ id }) => id)).toEqual(['b']);
    expect(journal.map(({ sequence, event }) => `${sequence} ${event}`)).toEqual(['1 found']);
    expect(errors).toEqual([]);
  });

  it('US-23: cleared by the browser while it is written to, it gives a plain sentence at most, and goes on', async () => {
    const profile = await browser.createBrowserContext();
    const fresh = await profile.newPage();
    const errors = errorsOf(fresh);
    await fresh.goto(address);
    expect(await fresh.evaluate(() => storage.problemOfUse('a'))).toBe('');
    await fresh.evaluate(async () => {
      storage.watch();
      await storage.told('a new');
    });
    const writing = fresh.evaluate(async () => {
      const said = new Set<string>();
      for (let round = 0; round < 60; round += 1) said.add(await storage.problemOfUse('b', `c${round}`));
      return [...said];
    });
    const session = await fresh.createCDPSession();
    for (let round = 0; round < 3; round += 1) {
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(address).origin,
        storageTypes: 'indexeddb',
      });
    }
    for (const sentence of await writing) expect(sentence).toMatch(/^$|^存储暂时不可用：结果暂不保存，核对照常进行。$/);
    await expect.poll(() => fresh.evaluate(() => storage.problemOfUse('d'))).toBe('');
    const { entries } = await fresh.evaluate(() => storage.contents());
    expect(entries.map(({ id }) => id)).toContain('d');
    expect(errors).toEqual([]);
    await profile.close();
  });

  it('says that another window is in the way, and works once it is gone', async () => {
    const [blocked, later] = await page.evaluate(() => storage.problemOfBlocking());
    expect(blocked).toMatch(/^存储正被另一窗口占用/);
    expect(later).toBe('');
  });
});
