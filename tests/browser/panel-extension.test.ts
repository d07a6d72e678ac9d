/** Panel and desk of the built extension: the real ledger, the real worker, the real download. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { axeViolations } from './axe';
import { CASE_FILE, OPEN, SETTLED } from './panel-fixtures';

const DIST = resolve(process.env.EXTENSION_DIST ?? 'dist/chrome-mv3');
const NOON = new Date(2024, 2, 20, 17, 50).getTime();

const LEDGER = {
  cases: [{ id: CASE_FILE.id, caseFile: CASE_FILE, updatedAt: NOON }],
  ledger: [...OPEN, ...SETTLED],
  patrols: [
    {
      caseId: CASE_FILE.id,
      at: NOON,
      today: '2024-03-20',
      risk: { level: 'yellow', score: 9, reasons: ['疑似问题 2 项，须人核对'] },
      coverage: { checked: 212, unchecked: [] },
    },
  ],
};

let browser: Browser;
let origin: string;
const downloads = mkdtempSync(join(tmpdir(), 'patrol-downloads-'));
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    pipe: true,
    enableExtensions: [DIST],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  origin = `chrome-extension://${new URL(worker.url()).host}`;
  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const page = await open('/desk.html');
  await page.waitForSelector('.ledger-count');
  await page.evaluate(fillDatabase, LEDGER);
  await page.close();
});

afterAll(async () => {
  await browser?.close();
  rmSync(downloads, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 768 });
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  return page;
}

/** Runs in the page: writes rows into the tables the page has already made. */
async function fillDatabase(tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open('patrol-car');
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const transaction = database.transaction(Object.keys(tables), 'readwrite');
  for (const [name, rows] of Object.entries(tables)) for (const row of rows) transaction.objectStore(name).put(row);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

/** Drops a file of this machine at the head of a page, as a hand does that misses the place for it. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 60, y: 20, data });
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await session.detach();
}

const panelAddress = `/sidepanel.html?case=${encodeURIComponent(CASE_FILE.id)}`;
const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const tabText = (page: Page) => page.$eval('[role=tablist]', (tabs) => tabs.textContent);

describe('panel and desk of the built extension', () => {
  it('show the ledger without a violation of accessibility', async () => {
    const page = await open(panelAddress);
    await page.waitForSelector('.defect');
    expect(await tabText(page)).toMatch(/^问题10期限\d流程文书0工具已处理2$/);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('a defect set aside in the panel moves at once, in the panel and at the desk', async () => {
    const desk = await open('/desk.html');
    await desk.waitForFunction(() => document.querySelector('.ledger-count')?.textContent?.startsWith('列出 10 条'));
    const page = await open(panelAddress);
    await page.locator('::-p-text(起诉书落款日期早于审结日期)').click();
    await button(page, '有异议').click();
    await button(page, '案情特殊，符合规定').click();
    await page.waitForFunction(() => document.querySelector('[role=tablist]')?.textContent?.startsWith('问题9'));
    await desk.bringToFront();
    await desk.waitForFunction(() => document.querySelector('.ledger-count')?.textContent?.startsWith('列出 9 条'));
    await desk.locator('[data-tab=day]').click();
    await button(desk, '待补材料').click();
    await desk.waitForFunction(() => document.querySelector('.day')?.textContent?.includes('今日已清'));
    await desk.locator('[data-tab=journal]').click();
    await desk.waitForFunction(() =>
      /日清.*结转 9 项，涉及 1 件：待补材料/.test(document.querySelector('tbody tr')?.textContent ?? ''),
    );
    await desk.locator('[data-tab=proof]').click();
    // The line of the closed day belongs to no case.
    await desk.waitForFunction(() => document.querySelector('select')?.value.startsWith('某检刑诉受'));
    await desk.close();
    await page.bringToFront();
    await page.locator('::-p-aria([name="已处理3"][role="tab"])').click();
    await page.locator('::-p-text(有异议 2)').click();
    await button(page, '撤回异议 起诉书落款日期早于审结日期').click();
    await page.waitForFunction(() => document.querySelector('[role=tablist]')?.textContent?.startsWith('问题10'));
    await page.close();
  });

  it('saves the defect list as a workbook that opens, named by the day', async () => {
    const page = await open(panelAddress);
    await page.waitForSelector('.defect');
    await button(page, '导出').click();
    await button(page, '表格（XLSX）').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('浏览器保存'));
    const now = new Date();
    const day = `${now.getFullYear()}${String(now.getMonth() + 1).padStart(2, '0')}${String(now.getDate()).padStart(2, '0')}`;
    const file = join(downloads, `问题清单-${day}.xlsx`);
    await expect.poll(() => existsSync(file)).toBe(true);
    const rows = await readSheet(readFileSync(file));
    expect(rows[0]?.slice(0, 3)).toEqual(['序号', '办案单位', '承办部门']);
    expect(rows.length).toBe(12);
    await page.close();
  });

  it('copies the points of a finding', async () => {
    await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    const page = await open(panelAddress);
    await page.locator('::-p-text(证件号码与起诉书不一致)').click();
    await button(page, '复制要点').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('已复制'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('【确认】证件号码与起诉书不一致（犯罪嫌疑人 张某某）');
    await page.close();
  });

  it('a file dropped anywhere in it is read, on whatever tab; where none is expected the screen stays', async () => {
    const file = join(downloads, '量刑建议书.txt');
    writeFileSync(file, '某某县人民检察院\n量刑建议书\n被告人张某某涉嫌盗窃罪一案，建议判处有期徒刑十个月。\n');
    const page = await open(panelAddress);
    await page.waitForSelector('.defect');
    await drop(page, file);
    await page.waitForSelector('.opened-file');
    expect(await page.$eval('.opened-file', (one) => one.textContent)).toContain('量刑建议书');
    // What waits for an answer is still there after a look at another tab.
    await page.locator('[data-tab=flow]').click();
    await page.locator('[data-tab=documents]').click();
    expect(await page.$$('.opened-file')).toHaveLength(1);
    await page.close();
    for (const [path, stays] of [
      ['/sidepanel.html', '.panel-foot'],
      ['/desk.html', '.ledger-count'],
      ['/options.html', 'h1'],
    ] as const) {
      const other = await open(path);
      await other.waitForSelector(stays);
      await drop(other, file);
      expect(await other.$(stays)).not.toBeNull();
      expect(other.url()).toContain(path);
      await other.close();
    }
  });

  it('beside a page that is not of the host it says so in plain words', async () => {
    const page = await open('/sidepanel.html');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === '当前页面没有可核对的案件');
    await page.close();
  });

  it('asks for nothing but its own files, and nothing goes wrong unseen', () => {
    expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
