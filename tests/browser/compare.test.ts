import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { openStage, type ScreenStage } from './screen-stage';

declare function showCompare(name: string): void;
declare const asked: unknown[][];

const SCREENS = 'out/screens/compare';
let stage: ScreenStage;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  stage = await openStage(join(__dirname, 'compare-fixtures.tsx'), '比对');
});
afterAll(() => stage?.close());

async function compare(name: string, width = 1366, height = 768): Promise<Page> {
  const page = await stage.open(width, height);
  await page.evaluate((one) => showCompare(one), name);
  await page.waitForSelector('[role=tab]');
  return page;
}
const tab = (page: Page, key: string) => page.locator(`[data-tab="${key}"]`).click();

describe('the comparison page', () => {
  it('shows every difference with both passages, and what a person decided goes into the report', async () => {
    const page = await compare('k5');
    const sides = await page.$$eval('.difference', (all) =>
      all.map((one) => one.querySelectorAll('blockquote').length),
    );
    expect(sides.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sides)).toEqual(new Set([2]));
    await page.select('.difference select', '监督线索');
    await page.locator('::-p-aria([name="导出比对报告（Word）"][role="button"])').click();
    await page.waitForFunction(() => asked.length > 0);
    const [[, count, classified]] = (await page.evaluate(() => asked)) as [[string, number, Record<string, string>]];
    expect([count, Object.values(classified)]).toEqual([sides.length, ['监督线索']]);
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: join(SCREENS, 'differences-1366x768.png') });
    await tab(page, 'coverage');
    await page.waitForSelector('.grid-scroll');
    for (const scheme of ['dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.screenshot({ path: join(SCREENS, 'grid-1366x768.png') });
    await page.close();
  });

  it('draws of 300 people those on the screen, finds one, and keeps the heading', async () => {
    const page = await compare('many', 1920, 1080);
    await tab(page, 'persons');
    await page.waitForSelector('tr[data-index]');
    const drawn = await page.$$eval('tr[data-index]', (rows) => rows.length);
    expect(drawn).toBeGreaterThan(8);
    expect(drawn).toBeLessThan(60);
    await page.evaluate(() => document.querySelector('.virtual')?.scrollTo(0, 1e6));
    await page.waitForSelector('tr[data-index="299"]');
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: join(SCREENS, 'persons-1920x1080.png') });
    await page.evaluate(() => document.querySelector('.virtual')?.scrollTo(0, 0));
    await page.waitForSelector('tr[data-index="0"]');
    await page.focus('tr[data-index="0"] button');
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.index)).toBe('40');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('请在业务系统中打开'),
    );
    await page.locator('::-p-aria([name="导出"][role="button"])').click();
    await page.locator('::-p-aria([name="表格（XLSX）"][role="button"])').click();
    await page.waitForFunction(() => asked.length === 2);
    expect((await page.evaluate(() => asked))[1]).toEqual(['exportPersons', 300, false]);
    await page.locator('.person-grid .search-box input').fill(`张某${String.fromCharCode(0x4e00 + 150)}`);
    await page.waitForFunction(() => document.querySelectorAll('tr[data-index]').length === 1);
    await page.close();
  });

  it('says in words which file cannot be read', async () => {
    const page = await compare('k5');
    const input = await page.$('input[type=file]');
    await input?.uploadFile('package.json');
    await page.waitForFunction(() => document.body.innerText.includes('是扫描件'));
    await page.close();
  });
});
