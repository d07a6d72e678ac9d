/** Pages that change, clocks that are wrong, several tabs: US-06, US-08, US-21 in a real Chromium. */
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { ask, openFrames } from '../../scripts/open-frames';
import type { LedgerEntry } from '../../storage/model';
import { axeViolations } from './axe';
import { Observer } from './prosecutor';

/** What the stand-in shows now. */
const shown = { birthLabel: '出生日期', date: '', name: '张某某' };
let server: Server;
let browser: Browser;
let own: Page;
let observer: Observer;
let url = '';

const row = (label: string, value: string) => `<tr><th>${label}：</th><td><input value="${value}"></td></tr>`;

/** A card of one suspect whose number and day of birth do not agree. */
function card(id: string): string {
  return `<!doctype html><meta charset="utf-8"><title>检察业务应用系统</title>
    <header>某某县人民检察院　甲某　${shown.date && `<span>今天是 ${shown.date}</span>`}</header>
    <h2>案件基本信息</h2><table>${row('部门受案号', id)}${row('案件名称', '张某某盗窃案')}${row('承办检察官', '甲某')}</table>
    <h2>犯罪嫌疑人基本信息</h2><table>${row('姓名', shown.name)}${row('性别', '男')}${row('证件类型', '居民身份证')}
    ${row('证件号码', '999999199001010015')}${row(shown.birthLabel, '1991-02-02')}${row('民族', '汉族')}${row('国籍', '中国')}</table>
    <button type="button" onclick="document.body.append(Object.assign(document.createElement('p'),{textContent:'保存成功'}))">保存</button>`;
}

const caseOf = (serial: number) => `某检刑诉受[2024]99999900${String(serial).padStart(4, '0')}号`;
const addressOf = (serial: number) => `${url}card/${serial}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const serial = Number(/card\/(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(card(caseOf(serial)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
  own = await openExtensionPage(browser, 'desk.html');
  observer = await Observer.open(browser);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(serial: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(addressOf(serial));
  return page;
}

const aboutBirth = (entries: readonly LedgerEntry[]) =>
  entries.filter(({ defect }) => defect.evidence.some(({ key }) => key === 'suspect.birthDate'));

async function type(page: Page, label: string, text: string): Promise<void> {
  const input = await page.waitForSelector(`::-p-xpath(//th[.="${label}："]/following-sibling::td/input)`);
  await input?.click({ count: 3 });
  await page.keyboard.type(text);
}

describe('US-21: a host that is upgraded', () => {
  it('leaves a reworded field unread, keeps what was found on it, and reads it again by a mended profile without a reload', async () => {
    const id = caseOf(21);
    const page = await open(21);
    const before = await observer.until(id, ({ entries }) => aboutBirth(entries).length > 0, '出生日期的问题');
    const ids = aboutBirth(before.entries).map((entry) => entry.id);
    shown.birthLabel = '生辰';
    await page.reload();
    const waiting = await observer.until(
      id,
      ({ entries }) => aboutBirth(entries).every((one) => one.unverifiable),
      '暂无法复核',
    );
    expect(aboutBirth(waiting.entries).map(({ id, state }) => [id, state])).toEqual(ids.map((one) => [one, 'new']));
    const added = waiting.entries.filter((one) => !before.entries.some((known) => known.id === one.id));
    expect(added).toEqual([]);
    const paused = waiting.patrol?.coverage.unchecked.filter(({ needs }) => needs.includes('suspect.birthDate')) ?? [];
    expect(paused.filter(({ reason }) => reason === 'unreadable').length).toBeGreaterThan(0);

    const profile = {
      ...DEFAULT_PROFILE,
      id: 'county',
      name: '某某县院',
      revision: 1,
      labels: { 生辰: 'suspect.birthDate' },
    };
    expect(await ask(own, 'save-profile', { ...profile, labels: { 生辰: 'suspect.birth' } })).toBe(
      '标签 labels的“生辰”：不是数据字典里的项',
    );
    expect(await ask(own, 'save-profile', profile)).toBe('');
    const after = await observer.until(
      id,
      ({ entries }) => aboutBirth(entries).every((one) => !one.unverifiable),
      '恢复核对',
    );
    expect(aboutBirth(after.entries).map((entry) => entry.id)).toEqual(ids);
    await ask(own, 'remove-profile', { id: 'county' });
    shown.birthLabel = '出生日期';
    await page.close();
  });
});

describe('calibrating', () => {
  it('takes a value pointed out on the page, whose click the host never hears, and reads it at once', async () => {
    shown.birthLabel = '生辰八字';
    const page = await open(31);
    await observer.until(caseOf(31), ({ patrol }) => patrol !== null, '巡查结果');
    const tabId = (await openFrames(own)).find(({ caseId }) => caseId === caseOf(31))?.tabId;
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'click', 'focusin'])
        window.addEventListener(type, () => document.body.setAttribute('data-heard', type), true);
    });
    const before = await page.content();
    const screen = await openExtensionPage(browser, `calibrate.html?tab=${tabId}`);
    await (await screen.waitForSelector('::-p-xpath(//button[contains(., "指认漏读")])'))?.click();
    await page.bringToFront();
    const value = await page.$('::-p-xpath(//th[.="生辰八字："]/following-sibling::td/input)');
    await page.waitForFunction(() => true);
    for (let tries = 0; tries < 50 && !(await screen.$('.field-search input')); tries++) {
      await value?.click();
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(await page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull();
    await screen.bringToFront();
    await screen.type('.field-search input', 'csrq');
    await (await screen.waitForSelector('::-p-xpath(//button[contains(., "出生日期")])'))?.click();
    await observer.until(caseOf(31), ({ entries }) => aboutBirth(entries).length > 0, '按指认读到的出生日期');
    expect(await page.content()).toBe(before);
    await ask(own, 'remove-profile', { id: `host-127-0-0-1-${new URL(url).port}` });
    shown.birthLabel = '出生日期';
    expect(await axeViolations(screen)).toEqual([]);
    await screen.setViewport({ width: 1920, height: 1080 });
    mkdirSync('out', { recursive: true });
    await screen.screenshot({ path: 'out/calibrate.png' });
    await screen.close();
    await page.close();
  });
});

describe('US-08: a clock that does not fit the page', () => {
  it('is doubted while it does not, and what is written meanwhile says so', async () => {
    shown.date = '2019年3月4日';
    const page = await open(8);
    const doubted = await observer.until(caseOf(8), ({ patrol }) => patrol !== null, '巡查结果');
    expect(doubted.patrol).toMatchObject({ today: '', timeInDoubt: '2019-03-04' });
    const now = new Date();
    shown.date = `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
    await page.reload();
    await observer.until(caseOf(8), ({ patrol }) => patrol?.today !== '' && !patrol?.timeInDoubt, '恢复倒计时');
    shown.date = '';
    await page.close();
  });
});

describe('US-06: one case in two tabs', () => {
  it('takes the unsaved edit, marks it, and never the stale tab after the save; a neighbour case stays apart', async () => {
    const id = caseOf(61);
    const first = await open(61);
    const stale = await open(61);
    const other = await open(62);
    await observer.until(caseOf(62), ({ patrol }) => patrol !== null, '另案');
    const known = await observer.until(id, ({ entries }) => aboutBirth(entries).length > 0, '问题');
    await first.bringToFront();
    await type(first, '出生日期', '1990-01-01');
    await observer.until(
      id,
      ({ entries }) => aboutBirth(entries).every(({ state }) => state === 'fixed'),
      '改正后消除',
    );
    const edited = (await openFrames(own))
      .filter(({ caseId }) => caseId === id)
      .flatMap(({ reading }) => reading.fields);
    expect(edited.filter(({ unsaved }) => unsaved).map(({ key, raw }) => [key, raw])).toEqual([
      ['suspect.birthDate', '1990-01-01'],
    ]);
    await first.click('button');
    const unsaved = async () =>
      (await openFrames(own)).some(({ reading }) => reading.fields.some((field) => field.unsaved));
    for (let tries = 0; (await unsaved()) && tries < 100; tries++) await new Promise((done) => setTimeout(done, 50));
    expect(await unsaved()).toBe(false);
    await stale.bringToFront();
    await stale.evaluate(() =>
      document.body.replaceChildren(...Array.from(document.body.childNodes, (node) => node.cloneNode(true))),
    );
    await first.close();
    const end = await observer.look(id);
    expect(aboutBirth(end.entries).map(({ state }) => state)).toEqual(aboutBirth(known.entries).map(() => 'fixed'));
    expect(aboutBirth((await observer.look(caseOf(62))).entries).every(({ state }) => state === 'new')).toBe(true);
    await stale.close();
    await other.close();
  });
});
