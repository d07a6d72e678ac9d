/** An address the administrator adds: read there by the address alone. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import { EXTENSION_FOLDER, extensionId, launchBrowser, openExtensionPage } from '../../scripts/launch';
import { ask, openFrames } from '../../scripts/open-frames';
import { eventually, Look } from './proof-look';

/** Nothing here says that it is the host's: only its address does. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>人员</title><h2>犯罪嫌疑人基本信息</h2><table>
  <tr><th>部门受案号：</th><td>某检刑诉受[2024]999999000077号</td></tr>
  <tr><th>姓名：</th><td><input value="张某某"></td></tr><tr><th>证件类型：</th><td><input value="居民身份证"></td></tr>
  <tr><th>证件号码：</th><td><input value="999999199001010015"></td></tr><tr><th>出生日期：</th><td><input value="1991-02-02"></td></tr>
  <tr><th>户籍处：</th><td><input value="某某县"></td></tr></table>`;

let server: Server;
let browser: Browser;
const folder = join(mkdtempSync(join(tmpdir(), 'granted-')), 'extension');
const at = (host: string) => `http://${host}:${(server.address() as AddressInfo).port}/`;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  cpSync(EXTENSION_FOLDER, folder, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Builds the package with hosts of its own, or with none. */
function named(...hosts: readonly string[]): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), host_permissions: hosts }));
}

async function open(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

const fieldsAt = async (own: Page, url: string) =>
  (await openFrames(own))
    .filter(({ reading }) => reading.frame === url)
    .flatMap(({ reading }) => reading.fields.length);

interface Scripting {
  readonly chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> } };
}

const isRead = async (own: Page) => {
  // A page that was open before is read when it is loaded again: here none is to be.
  await eventually(
    () => own.evaluate(() => (globalThis as unknown as Scripting).chrome.scripting.getRegisteredContentScripts()),
    ({ length }) => length > 0,
    'registered',
  );
  const page = await open(at('127.0.0.2'));
  await eventually(
    () => fieldsAt(own, at('127.0.0.2')),
    ([fields = 0]) => fields >= 5,
    'read by its address alone',
  );
  const look = await Look.at(page);
  await eventually(
    () => look.marks(),
    (marks) => marks.length > 0,
    'marked',
  );
  return look;
};

it('a package built for a host reads it without asking anybody, and nothing beside it', async () => {
  named('http://127.0.0.2/*');
  browser = await launchBrowser({ folder });
  const own = await openExtensionPage(browser, 'options.html');
  await own.waitForSelector('::-p-text(由单位设定，已锁定)');
  expect(await own.$('::-p-xpath(//button[.="移除"])')).toBeNull();
  await isRead(own);
  const other = await open(at('127.0.0.3'));
  expect(await (await Look.at(other)).roots()).toEqual([]);
}, 180_000);

it('an address that was given up leaves nothing in the page that is open', async () => {
  const own = await openExtensionPage(browser, 'options.html');
  const look = await isRead(own);
  // The browser lets nobody give up what a package was built with: here it only says that it was.
  const worker = await browser
    .targets()
    .find((one) => one.type() === 'service_worker')
    ?.worker();
  await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { getAll: unknown } } };
    chrome.permissions.getAll = (answer?: (said: unknown) => void) => {
      answer?.({ origins: [] });
      return Promise.resolve({ origins: [] });
    };
  });
  await ask(own, 'remove-profile', { id: 'none' });
  await eventually(
    () => look.roots(),
    (roots) => roots.length === 0,
    'taken away from the open page',
  );
  expect(await fieldsAt(own, at('127.0.0.2'))).toEqual([]);
}, 180_000);

it('asks the browser for exactly the address that was typed, and says when it was refused', async () => {
  const own = await openExtensionPage(browser, 'options.html');
  await own.evaluate(() => {
    // The browser's own question cannot be answered here.
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request: unknown } } };
    chrome.permissions.request = async (asked: unknown) => {
      document.title = JSON.stringify(asked);
      return false;
    };
  });
  await own.locator('input.text-field').fill('10.1.2.3:8080/ajgl');
  await own.keyboard.press('Enter');
  await own.waitForSelector('::-p-text(浏览器没有授权，未添加)');
  expect(JSON.parse(await own.title())).toEqual({ origins: ['http://10.1.2.3:8080/*'] });
});

interface BrowserPage {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
  };
}

/** What a person's yes to the browser's question leaves, said on the browser's own page of extensions. */
async function agreedTo(host: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, pattern) => (globalThis as unknown as BrowserPage).chrome.developerPrivate.addHostPermission(id, pattern),
    await extensionId(browser),
    host,
  );
  await page.close();
}

/** Sets the office's policy for the extension, on the browser's own page for trying policies. */
async function policy(values: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const namespace = await extensionId(browser);
  const list = Object.entries(values).map(([name, value]) => ({
    level: 1,
    scope: 1,
    source: 0,
    namespace,
    name,
    value,
  }));
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  const set = `sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(list))}, 'false')`;
  await page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) => ${set})`);
  await page.close();
}

it('what was granted outlasts the browser, and the policy of the office is followed at once and locked', async () => {
  await browser.close();
  const profile = mkdtempSync(join(tmpdir(), 'administered-'));
  const OFFICE = { ...DEFAULT_PROFILE, id: 'office', name: '某某县院', urls: ['http://127.0.0.2:*/*'] };
  const text = JSON.stringify({ ...OFFICE, labels: { 户籍处: 'suspect.householdRegion' } });
  browser = await launchBrowser({ profile });
  await agreedTo('http://127.0.0.2/*');
  const first = await openExtensionPage(browser, 'options.html');
  await first.locator('input.text-field').fill('127.0.0.2');
  await first.keyboard.press('Enter');
  await first.waitForSelector('::-p-text(已添加)');
  await browser.close();

  browser = await launchBrowser({ profile });
  const own = await openExtensionPage(browser, 'options.html');
  await isRead(own);
  const keys = async () => (await openFrames(own)).flatMap(({ reading }) => reading.fields.map(({ key }) => key));
  expect(await keys()).not.toContain('suspect.householdRegion');
  await policy({ hosts: ['10.1.2.3:8080'], profiles: [text, '{"version": 1'] });
  await eventually(keys, (now) => now.includes('suspect.householdRegion'), 'read by the profile of the policy');
  await own.bringToFront();
  await own.reload();
  await own.waitForSelector('::-p-xpath(//tr[contains(., "10.1.2.3:8080")][contains(., "已锁定")])');
  expect(await own.$$('::-p-xpath(//tr[contains(., "127.0.0.2")]//button[.="移除"])')).toHaveLength(1);
  await own.focus('[role=tab]');
  await own.keyboard.press('ArrowRight');
  await own.waitForSelector('::-p-xpath(//tr[contains(., "office")][contains(., "已锁定")][not(.//button[.="移除"])])');
  await own.waitForSelector('::-p-text(单位设定的第 2 份配置没有采用：不是完整的 JSON 文件)');
  mkdirSync('out', { recursive: true });
  await own.screenshot({ path: 'out/options-policy.png' });
  expect(await ask(own, 'save-profile', { ...OFFICE, revision: 9 })).toBe('这份适配配置由单位设定，不能在本机修改');
  await policy({ hosts: [] });
  await eventually(keys, (now) => !now.includes('suspect.householdRegion'), 'read without the profile of the policy');
}, 300_000);
