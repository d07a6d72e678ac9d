import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../hosts/pages/serve';
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

test('a value being typed says so until the cursor leaves it', async () => {
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
  await page.close();
});
