import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interpret } from '../../content-scripts/host/interpret';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import type { PageReading } from '../../rules/model/page-reading';
import { type PageServer, servePages } from '../hosts/pages/serve';
import { bundle } from './bundle';
import { launch, lines, openAndRead, readingWhere, startIn } from './reading-page';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const PERSON = [
  'suspect.name@张㛃某 = 张㛃某',
  'suspect.ethnicity@张㛃某 = 维吾尔族',
  'suspect.formerName@张㛃某 = 阿卜杜拉·某某',
  'suspect.birthDate@张㛃某 = 2000-01-05',
];

test('frames of a frameset are read each by itself, in GB18030 and with rare characters', async () => {
  const page = await openAndRead(browser, `${server.origin}/frameset.html`);
  const main = page.frames().find((frame) => frame.name() === 'main') as Frame;
  await startIn(main);
  const { fields } = await readingWhere(main, ({ fields }) => fields.length === 4);
  expect([...lines(fields)].sort()).toEqual([...PERSON].sort());
  await page.close();
});

test('an open calendar is no report: the form below it is read on', async () => {
  const page = await openAndRead(browser, `${server.origin}/calendar.html`);
  const reading = await readingWhere(page);
  expect(reading.page).toBe('card');
  expect(lines(reading.fields)).toEqual(
    expect.arrayContaining(['case.name = 张某某盗窃案', 'case.acceptedDate = 2024-09-01']),
  );
  await page.close();
});

test('a value being typed says so until the cursor leaves it or rests', async () => {
  const page = await openAndRead(browser, `${server.origin}/calendar.html`);
  await readingWhere(page, ({ fields }) => fields.length > 0);
  const edited = (reading: Awaited<ReturnType<typeof readingWhere>>): readonly string[] =>
    reading.fields.filter(({ editing }) => editing).map(({ label }) => label);
  await page.type('#a', '二');
  expect(edited(await readingWhere(page, ({ fields }) => fields.some(({ raw }) => raw.includes('二'))))).toEqual([
    '案件名称',
  ]);
  await page.focus('#b');
  expect(edited(await readingWhere(page, (reading) => edited(reading).length === 0))).toEqual([]);
  await page.type('#a', '三');
  await readingWhere(page, (reading) => edited(reading).length === 1);
  await readingWhere(page, (reading) => edited(reading).length === 0);
  await page.close();
});

const BUTTONS = `
import { buttonAt } from './content-scripts/host/buttons';
import { shortText } from './content-scripts/host/dom';
globalThis.buttonsTest = { shortText, found(html) {
  const part = document.createElement('main');
  part.innerHTML = '<div>' + html + '</div>各个步骤和说明';
  const button = buttonAt(part.querySelector('[data-at]'), ['保存', '送审']);
  return button && button.word + ' ' + button.element.localName;
} };`;

test('a button is known by its words, whatever it is made of', async () => {
  const page = await browser.newPage();
  await page.evaluate(await bundle(BUTTONS));
  const found = (html: string): Promise<unknown> => page.evaluate(`buttonsTest.found('${html}')`);
  expect(await found('<button>送 审<i data-at></i></button>')).toBe('送审 button');
  expect(await found('<a href="#"><span data-at>送审（3）</span></a>')).toBe('送审 a');
  expect(await found('<p><b data-at>送审</b></p>'), 'without a control the outermost').toBe('送审 div');
  expect(await found('x<input type="button" value="送审" data-at>')).toBe('送审 input');
  expect(await found('<button data-at>送审记录</button>')).toBeNull();
  expect(await found(`${'<i></i>'.repeat(6)}<b data-at>送审</b>`), 'the bar around has other buttons').toBe('送审 b');
  await page.close();
});

test('the pointer over a container of 240,000 characters read all of it: a few nodes must do', async () => {
  const page = await browser.newPage();
  await page.evaluate(`globalThis.steps = 0;
    for (const name of ['firstChild', 'nextSibling', 'textContent']) {
      const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name);
      Object.defineProperty(Node.prototype, name, { configurable: true, get() {
        const found = get.call(this);
        steps += typeof found === 'string' ? found.length : 1;
        return found;
      } });
    }
    true`);
  await page.evaluate(await bundle(BUTTONS));
  const steps = await page.evaluate(`(() => {
    const part = document.createElement('div');
    part.innerHTML = '<p>某某县人民检察院审查查明的事实</p>'.repeat(15000);
    const empty = document.createElement('div');
    empty.innerHTML = '<i></i>'.repeat(15000) + '已保存';
    steps = 0;
    return [buttonsTest.shortText(part, 80), buttonsTest.shortText(empty, 80), steps];
  })()`);
  expect(steps).toEqual([null, null, expect.any(Number)]);
  expect((steps as number[])[2]).toBeLessThan(4000);
  await page.close();
});

const open = (name: string): Promise<Page> => openAndRead(browser, `${server.origin}/${name}`);
const shownBeside = ({ fields }: PageReading, label: string): string | undefined =>
  fields.find((field) => field.label === label)?.raw;
const allOf = async (page: Page): Promise<readonly PageReading[]> =>
  (await page.evaluate(() => globalThis.patrolTest.readings)).map((each) => interpret(each, DEFAULT_PROFILE));

test('H01: a list drawn in part and a table of many pages say so until all is there', async () => {
  const page = await open('long-lists.html');
  const first = await readingWhere(page);
  expect(first.notes).toEqual([
    expect.stringMatching(/^列表共约 (2[5-9]\d|300) 行，页面上已读 8 行$/),
    '列表共约 23 行，页面上已读 2 行',
  ]);
  expect(first.fields.every(({ partial }) => partial)).toBe(true);
  await page.evaluate('box.scrollTop = 6000');
  const further = await readingWhere(page, ({ fields }) => fields.some(({ record }) => record === '/201'));
  expect(further.notes[0]).toMatch(/页面上已读 8 行$/);
  expect(further.fields.some(({ record }) => record === '/1')).toBe(false);
  await page.evaluate('draw(0, 300)');
  const whole = await readingWhere(page, ({ fields }) => fields.some(({ record }) => record === '/300'));
  expect(whole.notes).toEqual(['列表共约 23 行，页面上已读 2 行']);
  const questioned = whole.fields.filter(({ label }) => label === '讯问日期');
  expect([questioned.length, questioned.some(({ partial }) => partial)]).toEqual([300, false]);
  await page.close();
});

test('H13: a part of the form that comes late is not blank before its values are there', async () => {
  const page = await open('late.html');
  await readingWhere(page, ({ fields }) => fields.length === 2);
  await page.evaluate('show()');
  await readingWhere(page, ({ fields }) => fields.length === 8);
  await page.evaluate('fill()');
  await readingWhere(page, (reading) => shownBeside(reading, '承办检察官') === '甲某');
  const early = (await allOf(page)).filter((reading) => shownBeside(reading, '承办检察官') === '');
  expect(early.length).toBeGreaterThan(0);
  expect(early.flatMap(({ fields }) => fields).filter(({ state }) => state === 'blank')).toEqual([]);
  await readingWhere(page, ({ fields }) =>
    fields.some(({ label, state }) => label === '案情摘要' && state === 'blank'),
  );
  // A list that has no options yet may still get its answer; one that never gets any is blank.
  await page.evaluate('choose()');
  const chosen = ({ fields }: PageReading) => fields.filter(({ label }) => /^(案件类别|移送单位)$/.test(label));
  await readingWhere(page, (reading) => chosen(reading).length === 2);
  await page.evaluate('arrive()');
  await readingWhere(page, (reading) => chosen(reading)[0]?.raw === '一审公诉案件');
  const waiting = (await allOf(page)).flatMap(chosen).filter(({ raw }) => raw === '');
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.filter(({ state }) => state === 'blank')).toEqual([]);
  await readingWhere(page, (reading) => chosen(reading)[1]?.state === 'blank');
  await page.close();
});

test('H14 H16: what a script or the browser itself fills in is read, by every kind of control', async () => {
  const page = await open('script-values.html');
  await readingWhere(page);
  await page.evaluate(() => {
    const set = (id: string, values: Record<string, unknown>): void => {
      Object.assign(document.getElementById(id) ?? {}, values);
    };
    set('name', { value: '张某某盗窃案' });
    set('summary', { value: '略' });
    set('category', { selectedIndex: 1 });
    set('yes', { checked: true });
    set('watched', { checked: true });
    set('autofilled', { value: '第一检察部' });
    document.getElementById('autofilled')?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const reading = await readingWhere(page, (each) => shownBeside(each, '案件名称') !== '旧名');
  expect(lines(reading.fields)).toEqual([
    'case.name = 张某某盗窃案',
    'case.summary = 略',
    'case.category = 一审公诉案件',
    'case.isForeignRelated = 是',
    'case.isSupervisedCase = 是',
    'case.handlingDept = 第一检察部',
  ]);
  await page.close();
});

test('H15 H17 H23: old forms hidden in ten ways and parts for the printer are not read', async () => {
  const page = await open('hidden.html');
  expect(lines((await readingWhere(page)).fields)).toEqual(['case.name = 张某某盗窃案']);
  await page.close();
});

test('H17: a preview in a window of its own is read by itself', async () => {
  const page = await open('list.html');
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.evaluate(() => window.open('preview.html', 'print', 'width=900,height=700'));
  const preview = await opened;
  if (!preview) throw new Error('no window');
  await preview.waitForSelector('#paper');
  await startIn(preview);
  expect((await readingWhere(preview)).documents[0]).toMatchObject({ kind: 'judgment', state: 'value' });
  await preview.close();
  await page.close();
});

test('H05 H19: open shadow trees are read, what is closed or a plug-in is unread and never called missing', async () => {
  const page = await open('sealed.html');
  const reading = await readingWhere(page);
  expect(lines(reading.fields)).toEqual([
    'case.name = 张某某盗窃案',
    'case.prosecutor = 甲某',
    'case.handlingDept = 第一检察部',
  ]);
  expect(reading.documents[0]).toMatchObject({ kind: 'indictment', state: 'unreadable', text: '' });
  expect(reading.notes).toEqual(['页面上的文书以插件显示，无法读取文字']);
  await page.close();
});

test('H24: nothing changes between 80 % and 200 %', async () => {
  const page = await open('tables.html');
  const before = lines((await readingWhere(page)).fields);
  for (const zoom of ['0.8', '1.25', '2']) {
    await page.evaluate((value) => document.body.style.setProperty('zoom', value), zoom);
    await startIn(page);
    await page.waitForFunction(() => globalThis.patrolTest.readings.length > 0);
    expect(lines((await readingWhere(page)).fields)).toEqual(before);
  }
  await page.close();
});

test('H25: what still stands there of the former case is not taken for the new one', async () => {
  const page = await open('switch.html');
  await readingWhere(page, ({ case: id }) => id?.includes('000001') === true);
  await page.evaluate('head()');
  const between = await readingWhere(page, ({ case: id }) => id?.includes('000002') === true);
  expect(between.incomplete).toBe(true);
  await page.evaluate('fill()');
  await readingWhere(page, (reading) => shownBeside(reading, '案件名称') === '李某某诈骗案');
  for (const reading of (await allOf(page)).filter(({ case: id }) => id?.includes('000002'))) {
    const values = reading.fields.map(({ raw }) => raw);
    for (const old of ['张某某盗窃案', '2024-03-01', '第一检察部']) expect(values).not.toContain(old);
  }
  await page.close();
});

test('H26: what the host says of a field is not its value', async () => {
  const page = await open('validation.html');
  expect(lines((await readingWhere(page)).fields)).toEqual([
    'case.name =  [blank]',
    'case.acceptedDate = 2024-03-01',
    'case.handlingDept = 第一检察部',
    'case.prosecutor = 甲某',
  ]);
  await page.close();
});

test('a list of what could not be saved above a form was taken for a table head: the form is read', async () => {
  const page = await open('refused.html');
  expect(lines((await readingWhere(page)).fields)).toEqual([
    'case.name =  [blank]',
    'case.prosecutor = 甲某',
    'case.summary =  [blank]',
  ]);
  await page.close();
});
