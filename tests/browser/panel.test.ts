import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { openStage, type ScreenStage } from './screen-stage';

declare function showPanel(name: string): void;
declare function sizeOfWorkbook(count: number): Promise<number>;
declare const asked: unknown[][];

const SCREENS = process.env.PANEL_SCREENS ?? 'out/screens/panel';
const STATES = ['defects', 'doubtful-clock', 'clean', 'grey', 'loading', 'no-case', 'nothing-read'];

let stage: ScreenStage;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  stage = await openStage(join(__dirname, 'panel-fixtures.tsx'), '巡查面板');
});

afterAll(() => stage?.close());

async function panel(state: string, width = 400, height = 768): Promise<Page> {
  const page = await stage.open(width, height);
  await page.evaluate((name) => showPanel(name), state);
  return page;
}

const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const textOf = (page: Page) => page.evaluate(() => (document.querySelector('main') as HTMLElement).innerText);
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return '';
    return active.getAttribute('aria-label') ?? active.textContent ?? '';
  });
const askedFor = (page: Page) => page.evaluate(() => asked);

async function unfoldEverything(page: Page): Promise<void> {
  for (;;) {
    const opened = await page.evaluate(() => {
      const folded = document.querySelector<HTMLElement>('.disclosure-button[aria-expanded="false"]');
      folded?.click();
      return folded !== null;
    });
    if (!opened) return;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

describe('panel', () => {
  it.each(STATES)(
    'state %s: no accessibility violation in light and dark, nothing wider than the panel',
    async (state) => {
      const page = await panel(state);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.screenshot({ path: join(SCREENS, `${state}-${scheme}-400x768.png`) });
        await unfoldEverything(page);
        expect(await axeViolations(page)).toEqual([]);
        await page.screenshot({ path: join(SCREENS, `${state}-${scheme}-unfolded.png`), fullPage: true });
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBe(0);
      await page.close();
    },
  );

  it.each(['flow', 'documents', 'tools'])(
    'tab %s: no accessibility violation in light and dark, nothing wider than the panel',
    async (tab) => {
      const page = await panel('k1');
      await page.locator(`[data-tab="${tab}"]`).click();
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.screenshot({ path: join(SCREENS, `${tab}-${scheme}.png`), fullPage: true });
        await unfoldEverything(page);
        expect(await axeViolations(page)).toEqual([]);
        await page.screenshot({ path: join(SCREENS, `${tab}-${scheme}-unfolded.png`), fullPage: true });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      if (tab === 'documents') expect(await textOf(page)).toMatch(/读到的文本相比：第 \d 段有改动（现共 \d+ 段）/);
      await page.close();
    },
  );

  it('finds a step by words of its standard', async () => {
    const page = await panel('k1');
    await page.locator('::-p-aria([name="流程"][role="tab"])').click();
    expect(await textOf(page)).toMatch(/下一步\s*移交案卷证据 应于 2024-04-12 前，是否已办未读取/);
    await page.locator('.timeline .search-box input').fill('告知');
    expect(await textOf(page)).toContain('告知');
    expect(await textOf(page)).not.toContain('下一步');
    await page.close();
  });

  it('keeps each answer of the worksheet as it is given, and copies the paragraph', async () => {
    const page = await panel('k1');
    await page.locator('::-p-aria([name="工具"][role="tab"])').click();
    await unfoldEverything(page);
    await page.locator('input[name="P02"]').click();
    const asked = await askedFor(page);
    expect(asked[0]?.[0]).toBe('saveWorksheet');
    expect(asked[0]?.[1]).toMatchObject({ answers: { P02: 'yes' }, confirmedAt: 0 });
    await button(page, '复制审查意见文字').click();
    expect(String((await askedFor(page))[1]?.[1])).toContain('犯罪嫌疑人张某某的社会危险性');
    await page.close();
  });

  it.each([
    [1366, 768],
    [1920, 1080],
  ])('as a tab at %d × %d it keeps to a readable width', async (width, height) => {
    const page = await panel('defects', width, height);
    await page.screenshot({ path: join(SCREENS, `tab-${width}x${height}.png`) });
    const panelWidth = await page.evaluate(() => document.querySelector('.panel')?.getBoundingClientRect().width ?? 0);
    expect(panelWidth).toBeLessThanOrEqual(720);
    await page.close();
  });

  it('at 200 % zoom nothing is cut off', async () => {
    const page = await panel('defects', 200, 384);
    await unfoldEverything(page);
    await page.screenshot({ path: join(SCREENS, 'zoom-200.png'), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(200);
    await page.close();
  });

  it('says what was checked, what was not, and what to open next', async () => {
    const page = await panel('defects');
    expect(await textOf(page)).toContain('已核对 212 项，未核对 35 项');
    expect(await textOf(page)).toContain('打开《起诉书》、强制措施情况卡，可再核对 25 项');
    await unfoldEverything(page);
    const text = await textOf(page);
    expect(text).toContain('另有 8 项须有《刑事判决书》等 2 种文书、2 种案卡方可核对（本案未必有）');
    expect(text).toContain('不适用 40 项');
    expect(text).toContain('待核对：《起诉书》未打开（12 项）');
    expect(text).toContain('待核对：强制措施情况卡未打开（8 项）');
    expect(text).toContain('视案情：《刑事判决书》、《起诉书》未打开（5 项）');
    expect(text).toContain('无法完整核对 1 项');
    await page.close();
  });

  it('shows a finding whole: both sides word for word, basis in the words of the law, working and remedy', async () => {
    const page = await panel('defects');
    await unfoldEverything(page);
    const text = await textOf(page);
    expect(text).toContain('999999199001010014');
    expect(text).toContain('999999199001020014');
    expect(text).toContain('刑事诉讼法（2018）第一百七十二条');
    expect(text).toContain('刑事诉讼法（2018）第九十一条 依据待核');
    expect(text).toContain('2024-02-01 受理，次日起算，1 个月 → 2024-03-01');
    expect(text).toContain('共 4 处');
    expect(text).not.toContain('已被取代的问题');
    const marked = await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent));
    expect(marked).toEqual(['1', '2']);
    await page.close();
  });

  it('says that all is well in so many words', async () => {
    const page = await panel('clean');
    expect(await textOf(page)).toContain('已核对 212 项，未见不一致');
    await page.close();
  });

  it('a defect is opened, located and set aside by keyboard alone, every focus visible', async () => {
    const page = await panel('defects');
    const walk = async (name: string) => {
      for (let step = 0; step < 40 && !(await focused(page)).includes(name); step += 1)
        await page.keyboard.press('Tab');
      expect(await focused(page)).toContain(name);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
      expect(outline).toBe('solid');
    };
    await walk('证件号码与起诉书不一致');
    await page.keyboard.press('Enter');
    await walk('定位 犯罪嫌疑人基本信息卡（张某某） 证件号码');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('已在页面中指出'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('打开 起诉书'));
    await walk('有异议');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '已核实，填录无误');
    await page.screenshot({ path: join(SCREENS, 'objection-form.png') });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('审查起诉期限已届满'));
    expect(await textOf(page)).toMatch(/问题\s*9[\s\S]*已处理\s*3/);
    expect(await askedFor(page)).toEqual([
      ['move', 'id', { type: 'inform' }],
      ['reveal', 'id', 0],
      ['reveal', 'id', 1],
      ['move', 'id', { type: 'object', reason: '已核实，填录无误' }],
    ]);
    await page.close();
  });

  it('does not set aside without a reason', async () => {
    const page = await panel('defects');
    await page.locator('::-p-text(证件号码与起诉书不一致)').click();
    await button(page, '有异议').click();
    await page.locator('.text-field').fill('   ');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.own-reason [type=submit]', (submit) => (submit as HTMLButtonElement).disabled)).toBe(
      true,
    );
    const opened = ['move', 'id', { type: 'inform' }];
    expect(await askedFor(page)).toEqual([opened]);
    await page.locator('.text-field').fill('户籍已更正');
    await page.keyboard.press('Enter');
    expect(await askedFor(page)).toEqual([opened, ['move', 'id', { type: 'object', reason: '户籍已更正' }]]);
    await page.close();
  });

  it('takes up a finding, and says so until it was read; what did not work stays until it is put away', async () => {
    const page = await panel('defects');
    // Ten seconds pass at once.
    await page.evaluate(() => {
      const real = window.setTimeout;
      window.setTimeout = ((run: () => void, ms?: number) =>
        real(run, ms === 10_000 ? 200 : ms)) as typeof window.setTimeout;
    });
    const said = () => page.$eval('[role=status]', (line) => line.textContent ?? '');
    await page.locator('::-p-text(证件号码与起诉书不一致)').click();
    await button(page, '标为整改中').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('已标为整改中'));
    expect((await askedFor(page)).pop()).toEqual(['move', 'id', { type: 'mend' }]);
    expect(await page.$$eval('.gist', (lines) => lines.map((line) => line.textContent))).toContainEqual(
      expect.stringMatching(/^整改中/),
    );
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
    await button(page, '导出').click();
    await button(page, '完整台账（JSON）').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('没有完成'));
    await page.evaluate(() => new Promise((passed) => setTimeout(passed, 400)));
    expect(await said()).toContain('没有完成');
    await button(page, '知道了').click();
    expect(await said()).toBe('');
    await page.close();
  });

  it('arrow keys move between problems, deadlines and settled; dates stand in full', async () => {
    const page = await panel('defects');
    await page.focus('[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('期限'));
    const deadlines = await textOf(page);
    expect(deadlines).toMatch(/审查起诉\s*已届满，请核对\s*2024-03-01 已过 19 日/);
    expect(deadlines).toContain('2024-02-23 退回，次日起算，1 个月 → 2024-03-23');
    expect(deadlines).toMatch(/已过 19 日.*告知被害人\s*是否已办未读取\s*2024-03-21 剩余 1 日.*2024-03-23 剩余 3 日/s);
    await page.screenshot({ path: join(SCREENS, 'deadlines.png') });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('已处理'));
    await unfoldEverything(page);
    expect(await textOf(page)).toContain('2024-03-20 16:50 复读一致');
    await page.screenshot({ path: join(SCREENS, 'settled.png') });
    expect(await axeViolations(page)).toEqual([]);
    await button(page, '撤回异议 住所地与户籍地完全相同').click();
    expect(await askedFor(page)).toEqual([['move', 'address', { type: 'restore' }]]);
    await page.close();
  });

  it('holds a supposition against what was read, also where that period is over', async () => {
    const page = await panel('k1');
    await page.locator('[data-tab=deadlines]').click();
    await button(page, '假设推算（不保存）').click();
    const [asRead, extended] = await page.$$eval('.what-if-case', (all) => all.map((one) => one.textContent ?? ''));
    expect(asRead).toMatch(/^现状审查起诉 张某某2024-04-01/);
    expect(extended).toMatch(/^延长十五日审查起诉 张某某2024-04-16/);
    await page.close();
  });

  it('exports de-identified unless asked otherwise, and says so when it did not work', async () => {
    const page = await panel('defects');
    await button(page, '导出').click();
    await page.waitForSelector('.export-choices');
    await page.screenshot({ path: join(SCREENS, 'export-menu.png') });
    expect(await axeViolations(page)).toEqual([]);
    expect(await textOf(page)).toContain('默认脱敏');
    await button(page, '表格（XLSX）').click();
    await button(page, '导出').click();
    await page.locator('.export-names input').click();
    await button(page, '完整台账（JSON）').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('没有完成'));
    expect(await askedFor(page)).toEqual([
      ['exportAs', 'xlsx', false],
      ['exportAs', 'json', true],
    ]);
    await page.close();
  });

  it('writes a workbook of more than 160 kB under the policy of extension pages, which forbids blob workers', async () => {
    const page = await panel('defects');
    expect(await page.evaluate(() => sizeOfWorkbook(1500))).toBeGreaterThan(10_000);
    await page.close();
  });
});
