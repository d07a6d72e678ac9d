import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { openStage, type ScreenStage } from './screen-stage';

declare function showDesk(name: string): void;
declare function filterBy(words: string): Promise<void>;
declare const saved: unknown[][];

const SCREENS = process.env.PANEL_SCREENS ?? 'out/screens/panel';

let stage: ScreenStage;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  stage = await openStage(join(__dirname, 'desk-fixtures.tsx'), '工作台');
});

afterAll(() => stage?.close());

async function desk(state: string, width = 1366, height = 768): Promise<Page> {
  const page = await stage.open(width, height);
  await page.evaluate((name) => showDesk(name), state);
  return page;
}

const counted = (page: Page) => page.$eval('.ledger-count', (count) => count.textContent);

describe('desk', () => {
  it.each(['full', 'empty', 'loading'])('state %s: no accessibility violation in light and dark', async (state) => {
    const page = await desk(state);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: join(SCREENS, `desk-${state}-${scheme}.png`) });
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.close();
  });

  it.each([
    [1366, 768],
    [1920, 1080],
    [683, 384],
  ])('at %d × %d nothing is cut off', async (width, height) => {
    const page = await desk('full', width, height);
    await page.screenshot({ path: join(SCREENS, `desk-${width}x${height}.png`) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  it('opens on what is open, filters by state, certainty and words, and saves what is listed', async () => {
    const page = await desk('full');
    expect(await counted(page)).toBe('列出 1000 条，台账共 1300 条');
    await page.select('.filter-bar label:nth-of-type(2) select', 'fixed');
    expect(await counted(page)).toBe('列出 100 条，台账共 1300 条');
    await page.select('.filter-bar label:nth-of-type(2) select', 'all');
    await page.select('.filter-bar label:nth-of-type(3) select', 'suspected');
    await page.type('.filter-bar input', '拘留 00007号');
    await page.waitForFunction(() => document.querySelector('.ledger-count')?.textContent?.startsWith('列出 1 条'));
    await page.locator('::-p-aria([name="导出"][role="button"])').click();
    await page.locator('::-p-aria([name="文本表格（CSV）"][role="button"])').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('浏览器保存'));
    expect(await page.evaluate(() => saved)).toEqual([[1, 'csv', false]]);
    const link = await page.$eval('.table a', (each) => decodeURIComponent((each as HTMLAnchorElement).search));
    expect(link).toBe('?case=某检刑诉受[2024]999999000007号');
    await page.close();
  });

  it('shows what watched cases have told, where the proof breaks, and the journal with the newest first', async () => {
    const page = await desk('broken');
    const open = (key: string) => page.locator(`[data-tab=${key}]`).click();
    await open('watches');
    await page.waitForFunction(() => document.querySelector('td')?.textContent?.includes('张某某'));
    await page.screenshot({ path: join(SCREENS, 'desk-watches.png') });
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('::-p-aria([name="知道了 某检刑诉受[2024]999999000001号"][role="button"])').click();
    await page.locator('::-p-aria([name="取消关注 某检刑诉受[2024]999999000002号"][role="button"])').click();
    expect(await page.evaluate(() => saved)).toEqual([
      ['watchRead', '某检刑诉受[2024]999999000001号'],
      ['unwatch', '某检刑诉受[2024]999999000002号'],
    ]);

    await open('day');
    await page.locator('::-p-aria([name="待补材料"][role="button"])').click();
    expect((await page.evaluate(() => saved)).pop()).toEqual([
      'closeDay',
      { findings: 1000, cases: 100, reason: '待补材料' },
    ]);
    await page.screenshot({ path: join(SCREENS, 'desk-day.png') });
    expect(await axeViolations(page)).toEqual([]);

    await open('proof');
    await page.waitForFunction(() =>
      document.querySelector('.note')?.textContent?.includes('第 700 行与写入时的内容不一致'),
    );
    expect(await page.$eval('.filter-bar option', (one) => one.textContent)).toContain('张某某、李某某涉嫌盗窃案');
    await page.screenshot({ path: join(SCREENS, 'desk-proof-broken.png') });
    expect(await axeViolations(page)).toEqual([]);

    await open('journal');
    await page.waitForFunction(() => document.querySelector('th')?.textContent === '序号');
    await page.screenshot({ path: join(SCREENS, 'desk-journal.png') });
    const first = await page.$$eval('tbody tr:first-child td', (cells) => cells.map((cell) => cell.textContent));
    expect(first).toEqual([
      '1300',
      '2024-03-20 17:50',
      '依据已变化',
      '已被取代的问题',
      '张某某、李某某涉嫌盗窃案 某检刑诉受[2024]999999000100号',
      '',
    ]);
    await page.select('.filter-bar label:nth-of-type(3) select', 'objected');
    expect(await counted(page)).toBe('列出 100 行，日志共 1300 行');
    await page.select('.filter-bar label:nth-of-type(2) select', 'today');
    expect(await counted(page)).toBe('列出 0 行，日志共 1300 行');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('rule reference: searchable, unfolds what a rule checks and why', async () => {
    const page = await desk('full');
    await page.locator('[data-tab=rules]').click();
    await page.waitForSelector('.rule-list');
    const listed = () => page.$$eval('.rule-list > li', (items) => items.length);
    expect(await listed()).toBe(50);
    await page.locator('::-p-aria([name="再列出 50 条"][role="button"])').click();
    await page.waitForFunction(() => document.querySelectorAll('.rule-list > li').length === 100);

    await page.evaluate(() => filterBy('日'));
    expect(await listed()).toBe(50);

    await page.evaluate(() => filterBy('deadline.charge-review.overdue'));
    expect(await counted(page)).toMatch(/^列出 1 条，共 \d+ 条规则$/);
    await page.locator('.rule-list .disclosure-button').click();
    await page.waitForSelector('.rule-list .facts');
    const facts = await page.$eval('.rule-list .facts', (list) => list.textContent ?? '');
    for (const part of ['“受理日期”', '刑事诉讼法（2018）第一百七十二条', '怎样处理', '严重'])
      expect(facts).toContain(part);
    await page.evaluate(() => filterBy('填录规范（非法条）'));
    expect(Number(/\d+/.exec((await counted(page)) ?? '')?.[0])).toBeGreaterThan(20);
    await page.evaluate(() => filterBy('没有这样的规则'));
    expect(await counted(page)).toMatch(/^列出 0 条/);
    await page.evaluate(() => filterBy('审查起诉'));
    await page.$$eval('.rule-list .disclosure-button', (buttons) => {
      for (const button of buttons.slice(0, 3)) (button as HTMLElement).click();
    });
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
      [683, 384],
    ] as const) {
      await page.setViewport({ width, height });
      await page.screenshot({ path: join(SCREENS, `desk-rules-${width}x${height}.png`) });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.close();
  });
});
