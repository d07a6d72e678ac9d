/** Pages that change, clocks that are wrong, several tabs: US-06, US-08, US-21 in a real Chromium. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { ask, openFrames } from '../../scripts/open-frames';
import type { LedgerEntry } from '../../storage/model';
import { axeViolations } from './axe';
import { eventually } from './proof-look';
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

/** A frame of the card whose second label is a picture, and another that says what no dictionary knows. */
const INNER = `<!doctype html><meta charset="utf-8"><title>检察业务应用系统</title><h2>犯罪嫌疑人基本信息</h2>
  <table>${row('职业', '农民')}${row('备注栏', '无')}</table><p><img alt="" width="60" height="16"> <span>某某县某某镇某村</span></p>`;

const caseOf = (serial: number) => `某检刑诉受[2024]99999900${String(serial).padStart(4, '0')}号`;
const addressOf = (serial: number) => `${url}card/${serial}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/inner')
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(INNER);
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

describe('calibrating without a mouse', () => {
  const press = async (screen: Page, ...keys: readonly KeyInput[]) => {
    for (const key of keys) await screen.keyboard.press(key);
  };
  const focused = (screen: Page) => screen.evaluate(() => document.activeElement?.textContent ?? '');
  const status = (screen: Page) => screen.$eval('.status-line', (line) => line.textContent ?? '');
  const lineAt = (screen: Page) =>
    screen.evaluate(() => document.activeElement?.closest('.field-line')?.querySelector('strong')?.textContent ?? '');
  const read = async (id: string) =>
    (await openFrames(own)).filter(({ caseId }) => caseId === id).flatMap(({ reading }) => reading.fields);
  const keyOf = (raw: string, fields: Awaited<ReturnType<typeof read>>) => fields.find((one) => one.raw === raw)?.key;

  it('points into another frame, picks keys, says what is no field, keeps its place, and hands the profile on', async () => {
    shown.birthLabel = '生辰八字';
    const id = caseOf(32);
    const page = await open(32);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/inner', width: 600, height: 300 }));
    });
    const before = await page.$eval('body', (body) => body.outerHTML);
    await eventually(
      () => read(id),
      (fields) => fields.some(({ label }) => label === '职业'),
      'both frames read',
    );
    const tabId = (await openFrames(own)).find(({ caseId }) => caseId === id)?.tabId;
    const screen = await openExtensionPage(browser, `calibrate.html?tab=${tabId}`);
    await screen.setViewport({ width: 420, height: 768 });
    await screen.waitForSelector('.field-line');

    await press(screen, 'Tab', 'Enter');
    await screen.waitForSelector('::-p-text(正在指认……)');
    for (let steps = 0; steps < 60 && !(await status(screen)).includes('某某镇'); steps++) {
      const said = await status(screen);
      await press(screen, 'ArrowDown');
      await eventually(
        () => status(screen),
        (now) => now !== said,
        'the next place',
      );
    }
    await press(screen, 'Enter');
    await screen.waitForSelector('[role=combobox]:focus');
    await screen.keyboard.type('hjszd');
    await screen.waitForSelector('[role=option]');
    await screen.screenshot({ path: 'out/calibrate-keyboard.png' });
    await press(screen, 'ArrowDown', 'ArrowUp', 'Enter');
    await eventually(
      () => read(id),
      (fields) => keyOf('某某县某某镇某村', fields) === 'suspect.householdRegion',
      'the place that was pointed out',
    );
    expect(await focused(screen)).toBe('指认漏读的一栏');

    for (let steps = 0; steps < 40 && (await lineAt(screen)) === ''; steps++) await press(screen, 'Tab');
    for (let steps = 0; steps < 40 && (await lineAt(screen)) !== '生辰八字'; steps++) await press(screen, 'ArrowDown');
    expect(await focused(screen)).toBe('选择对应项');
    await press(screen, 'Enter');
    await screen.waitForSelector('[role=combobox]:focus');
    // A page that shows something else must not throw anybody back into the empty box.
    await screen.keyboard.down('Shift');
    await press(screen, 'Tab');
    await screen.keyboard.up('Shift');
    await page.evaluate(() => {
      const [input] = [...document.querySelectorAll('input')].filter(({ value }) => value === '汉族');
      if (input) input.value = '满族';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await eventually(
      () => screen.$eval('main', (main) => main.textContent ?? ''),
      (text) => text.includes('满族'),
      'the list drawn again',
    );
    expect(await focused(screen)).toBe('不是数据栏');
    await press(screen, 'Tab');
    await screen.keyboard.type('csrq');
    await screen.waitForSelector('[role=option]');
    await press(screen, 'Enter');
    await eventually(
      () => read(id),
      (fields) => keyOf('1991-02-02', fields) === 'suspect.birthDate',
      'the key that was chosen',
    );
    await eventually(
      async () => [await lineAt(screen), await focused(screen)],
      ([line, button]) => line === '生辰八字' && button === '另选',
      'the same line with its new buttons',
    );

    for (let steps = 0; steps < 40 && (await lineAt(screen)) !== '备注栏'; steps++) await press(screen, 'ArrowDown');
    while ((await focused(screen)) !== '不是数据栏') await press(screen, 'Tab');
    await press(screen, 'Enter');
    await eventually(
      () => lineAt(screen),
      (line) => line !== '' && line !== '备注栏',
      'the line in its place',
    );
    expect((await read(id)).map(({ label }) => label)).not.toContain('备注栏');
    expect(await page.$eval('body', (body) => body.outerHTML)).toBe(before);

    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await screen.focus('.calibration-tools > .button');
    await press(screen, 'Enter');
    const files = async () => readdirSync(folder).filter((name) => name.endsWith('.json'));
    const [file = ''] = await eventually(files, ({ length }) => length > 0, 'the profile');
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    await ask(own, 'remove-profile', { id: profile.id });
    await eventually(
      () => read(id),
      (fields) => keyOf('1991-02-02', fields) === null,
      'read without the profile',
    );
    const options = await openExtensionPage(browser, 'options.html');
    await options.focus('[role=tab]');
    await press(options, 'ArrowRight');
    const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, file));
    await eventually(
      () => read(id),
      (fields) => keyOf('1991-02-02', fields) === 'suspect.birthDate',
      'read by the imported profile',
    );
    await ask(own, 'remove-profile', { id: profile.id });
    shown.birthLabel = '出生日期';
    await Promise.all([screen.close(), options.close(), page.close()]);
  }, 180_000);
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
