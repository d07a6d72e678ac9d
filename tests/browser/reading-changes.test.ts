import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '../../rules/model/page-reading';
import { type PageServer, servePages } from '../hosts/pages/serve';
import { bundle } from './bundle';
import { launch, openAndRead, readingWhere } from './reading-page';

let browser: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(): Promise<void> {
  page = await openAndRead(browser, `${server.origin}/element.html`);
  await readingWhere(page, ({ fields }) => fields.length === 26);
}

const shows =
  (raw: string) =>
  ({ fields }: PageReading): boolean =>
    fields.some((field) => field.raw === raw);

/** Types into the summary as an input method does: the text stands there before it is meant. */
async function compose(text: string, event: 'compositionstart' | 'compositionend'): Promise<void> {
  await page.evaluate(
    (value, type) => {
      const input = document.querySelector('textarea');
      if (!input) throw new Error('no textarea');
      if (type === 'compositionstart') input.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (type === 'compositionend') input.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
    },
    text,
    event,
  );
}

test('what an input method composes is read when it is meant, not before', async () => {
  await open();
  await compose('anqing', 'compositionstart');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  await compose('案情', 'compositionend');
  await readingWhere(page, shows('案情'));
  const all = await page.evaluate(() => globalThis.patrolTest.readings);
  expect(all.filter(shows('anqing'))).toEqual([]);
  await page.close();
});

test('history.pushState alone gives a reading of the new address', async () => {
  await open();
  await page.evaluate(() => history.pushState(null, '', '?case=2'));
  await readingWhere(page, ({ frame }) => frame.endsWith('?case=2'));
  await page.close();
});

test('document.open rewrites the page: the new one is read, and edits in it too', async () => {
  await open();
  await page.evaluate(() => {
    document.open();
    document.write(
      '<title>检察业务应用系统</title><h3>案件基本信息</h3><label for="a">案件名称</label><input id="a" value="张某某抢劫案">',
    );
    document.close();
  });
  const { fields } = await readingWhere(page, shows('张某某抢劫案'));
  expect(fields.map(({ key }) => key)).toEqual(['case.name']);
  await page.type('input', '二');
  await readingWhere(page, ({ fields }) => fields.some(({ raw }) => raw.includes('二')));
  await page.close();
});

test('H21: a host that redraws a hundred times a second is read seldom, and rightly', async () => {
  await open();
  const timer = await page.evaluate(() => {
    const clock = document.body.appendChild(document.createElement('div'));
    let ticks = 0;
    globalThis.patrolTest.readings.splice(0);
    return Number(setInterval(() => (clock.className = `tick-${++ticks}`), 10));
  });
  await page.type('textarea', '案情');
  const reading = await readingWhere(page, shows('案情'));
  expect(reading.fields).toHaveLength(26);
  await page.evaluate((id) => clearInterval(id), timer);
  // One reading for each character typed at most: redrawing itself has nothing to tell.
  expect(await page.evaluate(() => globalThis.patrolTest.readings.length)).toBeLessThanOrEqual(3);
  await page.close();
});

test('a form that is taken away while it is being read tells nothing of what it last held', async () => {
  await open();
  const told = (reading: PageReading) => reading.fields.map(({ label, raw }) => `${label}=${raw}`);
  const [held] = (await page.evaluate(() => globalThis.patrolTest.readings)).slice(-1).map(told);
  for (const pauses of [4, 16]) {
    await page.evaluate((given) => {
      globalThis.patrolTest.readings.splice(0);
      // Every chance to pause is taken, and at the given one the host clears its form and puts another in its place.
      let now = performance.now();
      performance.now = () => (now += 3);
      let left = given;
      const swap = () => {
        for (const input of document.querySelectorAll('input, textarea')) (input as HTMLInputElement).value = '';
        const other = document.createElement('form');
        other.innerHTML = '<h3>案件基本信息</h3><label>案件名称<input value="王某某盗窃案"></label>';
        document.body.replaceChildren(other);
      };
      const Channel = MessageChannel;
      globalThis.MessageChannel = class extends Channel {
        constructor() {
          super();
          if (--left === 0) swap();
        }
      };
      document.body.append(document.createElement('p'));
    }, pauses);
    await readingWhere(page, shows('王某某盗窃案'));
    const readings = (await page.evaluate(() => globalThis.patrolTest.readings)).map(told);
    for (const one of readings) expect([held, ['案件名称=王某某盗窃案']], `after ${pauses}`).toContainEqual(one);
    await page.close();
    await open();
  }
  await page.close();
});

test('what a person typed before the first reading was not saved either', async () => {
  await open();
  await page.evaluate(await bundle(UNSAVED));
  await page.type('textarea', '改');
  await readingWhere(page, shows('改'));
  expect(await unsaved(), 'typed').toEqual(['改']);
  await page.keyboard.press('Backspace');
  await readingWhere(page, (reading) => !shows('改')(reading));
  expect(await unsaved(), 'as it was').toEqual([]);
  await page.close();
});

test('what was saved before the typing was read, or left before the host answered, is no unsaved edit', async () => {
  const pressSave = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyS');
    await page.keyboard.up('Control');
  };
  await open();
  await page.evaluate(await bundle(UNSAVED));
  await unsaved();
  await page.type('textarea', '改');
  await pressSave();
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: '保存成功' }));
  });
  await page.waitForFunction(() => (globalThis as unknown as { reported: unknown[] }).reported.length === 1);
  await readingWhere(page, shows('改'));
  expect(await unsaved(), 'read after the answer').toEqual([]);
  await page.type('textarea', '动');
  await readingWhere(page, shows('改动'));
  expect(await unsaved(), 'typed after the answer').toEqual(['改动']);
  await pressSave();
  const left = await page.evaluate(() => {
    const { edits, reported } = globalThis as unknown as {
      edits: { mark(reading: PageReading): PageReading };
      reported: PageReading[];
    };
    const [latest] = globalThis.patrolTest.readings.slice(-1);
    if (latest) edits.mark({ ...latest, frame: 'http://127.0.0.1/next', fields: [] });
    return reported[1]?.fields.map(({ raw, unsaved }) => [raw, unsaved ?? false]);
  });
  expect(left, 'left before the answer').toContainEqual(['改动', false]);
  await page.close();
});

const UNSAVED = `
import { UnsavedEdits } from './content-scripts/host/unsaved';
const { reader } = globalThis.patrolTest;
const reported = (globalThis.reported = []);
const { signal } = new AbortController();
globalThis.edits = new UnsavedEdits(document, signal, (anchor) => reader.resolve(anchor), () => [], (reading) => reported.push(reading));`;

/** What of the last reading is taken not to be saved. */
function unsaved(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { edits } = globalThis as unknown as { edits: { mark(reading: PageReading): PageReading } };
    const { readings } = globalThis.patrolTest;
    const latest = readings[readings.length - 1];
    return latest ? edits.mark(latest).fields.flatMap(({ unsaved, raw }) => (unsaved ? [raw] : [])) : ['not read'];
  });
}
