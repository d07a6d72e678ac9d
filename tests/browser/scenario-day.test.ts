/** US-12 of the design, the part of panel and desk: a day with fifty cases, two of them watched, closed at its end. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complexityOf } from '../../rules/appraisal/complexity';
import { tableOf } from '../../rules/appraisal/complexity-table';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { isShown } from '../../storage/model';
import { type CaseBundle, loadCase, loadList } from '../cases';
import { columnOf } from '../hosts/layout';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { eventually } from './proof-look';
import { Observer } from './prosecutor';

const CASES = 50;
const K1 = loadCase('k1');

/** The same case under another number: what is found in it, and its risk level, must be the same. */
function twin(bundle: CaseBundle, series: number): CaseBundle {
  const { id, unifiedNumber } = bundle.case;
  const moved = (text: string) => text.replace(/0002(?=\d\d号?$)/u, `000${series}`);
  const text = JSON.stringify(bundle).split(id).join(moved(id)).split(unifiedNumber).join(moved(unifiedNumber));
  return JSON.parse(text) as CaseBundle;
}

const list = loadList();
const twins = list.map((bundle) => twin(bundle, 3));
const bundles = [K1, ...list, ...twins, ...list.map((bundle) => twin(bundle, 4))].slice(0, CASES);

let host: PracticeHost;
let browser: Browser;
let observer: Observer;
let page: Page;

beforeAll(async () => {
  [host, browser] = await Promise.all([startPracticeHost({ cases: bundles, seed: 7 }), launchBrowser()]);
  observer = await Observer.open(browser);
  page = await browser.newPage();
  await page.goto(host.enter('/cases'), { waitUntil: 'load' });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Opens a card of a case as a link of the host does, and reads it to its end. */
async function open({ case: { id, unifiedNumber } }: CaseBundle, card: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((route) => {
    location.hash = route;
  }, `#/case/${unifiedNumber}/card/${card}`);
  await page.waitForFunction(
    (number) =>
      document.body.innerText.includes(number) &&
      [...document.querySelectorAll('.el-loading-mask')].every((mask) => mask.getClientRects().length === 0) &&
      document.querySelector('.el-form-item__label, .el-table__row') !== null,
    { polling: 50 },
    id,
  );
  await observer.quiet(id, page, 30);
}

const panelOf = (id: string) => openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(id)}`);
const textOf = (screen: Page) => screen.$eval('main', (main) => main.textContent ?? '');
const button = (screen: Page, name: string) => screen.locator(`::-p-aria([name="${name}"][role="button"])`);

/** In the panel: watches a case for a change of its coercive measures. */
async function watch(id: string): Promise<void> {
  const panel = await panelOf(id);
  await panel.locator('[data-tab=tools]').click();
  await button(panel, '关注清单').click();
  await panel.locator('::-p-xpath(//label[contains(., "强制措施有变化")]/input)').click();
  await button(panel, '关注清单　已关注本案').wait();
  await panel.close();
}

it('US-12: fifty cases are patrolled without a word typed, each with its coverage; like cases have like levels', async () => {
  for (const bundle of bundles) await open(bundle, 'intake');
  const known = await Promise.all(bundles.map((bundle) => observer.look(bundle.case.id)));
  for (const { patrol } of known) expect(patrol?.coverage.checked).toBeGreaterThan(0);
  for (const [index, one] of list.entries()) {
    const own = await observer.look(one.case.id);
    const other = await observer.look(twins[index]?.case.id ?? '');
    expect(other.patrol?.risk, one.case.id).toEqual(own.patrol?.risk);
    expect(other.patrol?.coverage).toEqual(own.patrol?.coverage);
  }
}, 180_000);

it('US-12: the panel gives the reasons of a level, and the simple or complex tag of the table', async () => {
  const [, listed] = bundles;
  for (const {
    case: { id },
  } of [K1, listed ?? K1]) {
    const panel = await panelOf(id);
    await panel.waitForSelector('.lamp-reasons li');
    const { patrol } = await observer.look(id);
    const text = await textOf(panel);
    expect(text).toContain(patrol?.risk.reasons[0] ?? 'no reason');
    await panel.locator('[data-tab=tools]').click();
    await panel.waitForSelector('.tools');
    // One page of it was read: what the table needs is not known, and so the tag suggests nothing.
    const unread = caseFileFromBundle({ version: 1, case: { id }, cards: [], documents: [] });
    if ('refused' in unread) throw new Error(unread.refused);
    expect(await textOf(panel)).toContain(complexityOf(unread.caseFile, tableOf(undefined)).words);
    await panel.close();
  }
}, 60_000);

it('US-12: of two cases watched one tells, once, that its measure has changed', async () => {
  await open(K1, 'coercive');
  const [, other] = bundles;
  for (const {
    case: { id },
  } of [K1, other ?? K1])
    await watch(id);
  // The next day somebody has changed it in the host.
  const changed = host.cases
    .get(K1.case.unifiedNumber)
    ?.save('coercive', [{ section: 0, record: '张某某/2', values: { [columnOf('coercive.type')]: '取保候审' } }]);
  expect(changed).toEqual([]);
  await page.reload();
  const desk = await openExtensionPage(browser, 'desk.html');
  await desk.locator('[data-tab=watches]').click();
  const told = () => desk.$$eval('tbody tr', (rows) => rows.map((row) => row.children[3]?.textContent ?? '').sort());
  const [mine, theirs] = await eventually(told, ([first]) => first?.includes('取保候审') ?? false, 'the change told');
  expect(mine).toMatch(/^强制措施有变化：.*取保候审/);
  expect(mine?.split('强制措施有变化')).toHaveLength(2);
  expect(theirs).toBe('无');
  await button(desk, `知道了 ${K1.case.id}`).click();
  await eventually(told, (cells) => cells.every((cell) => cell === '无'), 'read and put away');
  await desk.close();
}, 60_000);

it('US-12: the day is closed with one reason for all that is open, and the month is the sum of its days', async () => {
  const all = (await Promise.all(bundles.map(({ case: { id } }) => observer.look(id)))).map(({ entries }) => entries);
  const left = all.map((entries) => entries.filter(({ state }) => isShown(state)).length);
  const findings = left.reduce((sum, one) => sum + one, 0);
  const cases = left.filter((one) => one > 0).length;
  const desk = await openExtensionPage(browser, 'desk.html');
  await desk.waitForFunction(
    (count) => document.querySelector('.ledger-count')?.textContent?.startsWith(`列出 ${count} 条`),
    {},
    findings,
  );
  await desk.locator('[data-tab=day]').click();
  expect(await desk.$eval('.day', (day) => day.textContent)).toContain(`待处理 ${findings} 项，涉及 ${cases} 件`);
  await button(desk, '待承办人核实').click();
  await desk.waitForFunction(() => document.querySelector('.day')?.textContent?.includes('今日已清'));
  expect(await desk.$eval('.day', (day) => day.textContent)).toContain(
    `结转 ${findings} 项，涉及 ${cases} 件：待承办人核实`,
  );
  const month = await desk.$$eval('table:last-of-type tbody tr', (rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].slice(0, -1).map((cell) => Number(cell.textContent))),
  );
  const [sum, ...days] = month.reverse();
  expect(sum).toEqual(sum?.map((_, column) => days.reduce((total, day) => total + (day[column] ?? 0), 0)));
  await desk.close();
}, 60_000);
