/** Help before mistakes are made: check-out beside a button, words beside a field, modes, copying, the strip. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OverlayIntent } from '../../content-scripts/overlay/view';
import {
  bundleOverlay,
  defect,
  evidence,
  frames,
  frameView,
  launch,
  openWithOverlay,
  press,
  SHADOW,
  show,
} from './overlay-bundle';

const SCREENS = join(import.meta.dirname, '../../out/screens/overlay');

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [browser, script] = await Promise.all([launch(), bundleOverlay()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openWithOverlay(browser, 'form.html', script);
  await page.evaluate(`document.body.insertAdjacentHTML('afterbegin', \`<div id="bar" style="padding:60px 300px">
    <button id="b1">送 审</button> <a id="b2" class="l-btn"><span><span>用印</span></span></a>
    <div id="b3" class="btn"><i></i><span>办结（2）</span></div> <button id="b4">保存</button>
    <p id="p">送审前请核对全部材料</p></div>\`);
    window.presses = []; for (const id of ['b1', 'b2', 'b3', 'b4'])
      document.getElementById(id).addEventListener('click', (event) => presses.push([id, event.defaultPrevented]));`);
});
afterEach(() => page.close());

const OUTSTANDING = [
  { certainty: 'confirmed', headline: '受理日期与起诉书移送日期不一致' },
  { certainty: 'suspected', headline: '民族未填' },
] as const;
const DEFECTS = [
  defect({ id: 'a', headline: '受理日期不一致', evidence: [evidence({ anchor: 'f4' }), evidence({ anchor: 'n9' })] }),
  defect({ id: 'b', certainty: 'suspected', headline: '民族未填', evidence: [evidence({ anchor: 'f12' })] }),
];
const VIEW = frameView(DEFECTS, {
  checkOut: { buttons: ['送审', '用印', '办结'], outstanding: OUTSTANDING, duties: ['释法说理'], unread: ['提请讨论'] },
  notes: [
    { anchor: 'f0', lines: ['您近一年在其他 3 件案件的此栏有过提示，请留意'] },
    { anchor: 'f4', lines: ['此栏已有标记'] },
  ],
});

const inShadow = (expression: string) => page.evaluate(`${SHADOW}?.${expression}`);
const textOf = (selector: string) => inShadow(`querySelector('${selector}')?.textContent ?? null`);
const intents = async (type: string) =>
  ((await page.evaluate('overlayTest.intents')) as OverlayIntent[]).filter((intent) => intent.type === type);

describe('check-out beside 送审, 用印, 办结', () => {
  it('shows what is outstanding while the button is approached, beside and not over it', async () => {
    await show(page, VIEW);
    for (const id of ['b1', 'b2', 'b3']) {
      await page.hover(`#${id}`);
      await frames(page);
      expect(await textOf('.check-out')).toContain('还有 2 项待核对');
      const apart = await page.evaluate(`(() => {
        const one = document.getElementById('${id}').getBoundingClientRect();
        const other = ${SHADOW}.querySelector('.check-out').getBoundingClientRect();
        return other.left >= one.right || other.right <= one.left || other.top >= one.bottom || other.bottom <= one.top;
      })()`);
      expect(apart).toBe(true);
    }
    expect(await textOf('.check-out')).toContain('释法说理');
    expect(await page.evaluate(`getComputedStyle(${SHADOW}.querySelector('.check-out')).pointerEvents`)).toBe('none');
    await page.screenshot({ path: join(SCREENS, 'check-out.png') });
    await page.hover('#p');
    await frames(page);
    expect(await textOf('.check-out')).toBeNull();
  });

  it('comes with the focus too, and never for other buttons', async () => {
    await show(page, VIEW);
    await page.focus('#b1');
    await frames(page);
    expect(await textOf('.check-out')).not.toBeNull();
    await page.focus('#b4');
    await frames(page);
    expect(await textOf('.check-out')).toBeNull();
  });

  it('lets the press through unchanged, by mouse and by keyboard, and tells of it', async () => {
    await show(page, VIEW);
    for (const id of ['b1', 'b2', 'b3', 'b4']) await page.click(`#${id}`);
    await page.focus('#b1');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('presses')).toEqual(['b1', 'b2', 'b3', 'b4', 'b1'].map((id) => [id, false]));
    const words = ['送审', '用印', '办结', '送审'];
    expect(await intents('sent-on')).toEqual(words.map((button) => ({ type: 'sent-on', button })));
  });
});

describe('a word beside a field', () => {
  it('stands while the field has the focus, takes no click, and gives way to a mark', async () => {
    await show(page, VIEW);
    await page.focus('#f0');
    await frames(page);
    expect(await textOf('.advice')).toContain('3 件案件');
    expect(await inShadow(`querySelector('.advice').matches(':hover')`)).toBe(false);
    await page.screenshot({ path: join(SCREENS, 'advice.png') });
    await page.focus('#f4');
    await frames(page);
    expect(await textOf('.advice')).toBeNull();
    expect(await page.evaluate('document.activeElement.id')).toBe('f4');
  });
});

describe('modes', () => {
  it('are one click in the list, and are told', async () => {
    await show(page, VIEW);
    await press(page, '.lamp');
    expect(await inShadow(`querySelector('.modes [aria-pressed=true]').textContent`)).toBe('正常');
    await press(page, '.modes button');
    expect(await intents('prefer')).toEqual([{ type: 'prefer', key: 'mode', value: 'quiet' }]);
    await page.screenshot({ path: join(SCREENS, 'list.png') });
  });

  it('自检 unfolds every mark, the others at most five', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      defect({
        id: `d${index}`,
        headline: `请核对甲乙丙丁戊己庚辛壬`.slice(0, 3 + index),
        evidence: [evidence({ anchor: `f${index}` })],
      }),
    );
    const folded = () => inShadow(`querySelectorAll('.badge.folded').length`);
    await show(page, frameView(many));
    await expect.poll(folded).toBeGreaterThan(0);
    await show(page, frameView(many, { mode: 'self-check' }));
    await expect.poll(folded).toBe(0);
  });

  it('自检 is asked for in the list', async () => {
    await show(page, VIEW);
    await press(page, '.lamp');
    await press(page, '.list-foot .plain');
    expect(await intents('self-check')).toHaveLength(1);
  });
});

describe('copying', () => {
  it('puts the evidence on the clipboard, while the host keeps focus and selection and hears nothing', async () => {
    await page.evaluate(`window.heard = []; for (const type of ['copy', 'beforecopy'])
      for (const one of [window, document]) one.addEventListener(type, () => heard.push(type), true);
      document.getElementById('f0').focus(); document.getElementById('f0').setSelectionRange(1, 3)`);
    await show(page, VIEW);
    await press(page, '.badge[data-key="f4"]');
    await press(page, '.copies button');
    expect(await textOf('.peek')).toContain('已复制');
    expect(await page.evaluate('heard')).toEqual([]);
    const caret =
      '[document.activeElement.id, document.activeElement.selectionStart, document.activeElement.selectionEnd]';
    expect(await page.evaluate(caret)).toEqual(['f0', 1, 3]);
    const pasted = async () => {
      await page.evaluate(`document.getElementById('f1').value = ''; document.getElementById('f1').focus()`);
      await page.keyboard.press('v', { commands: ['Paste'] });
      return page.evaluate(`document.getElementById('f1').value`);
    };
    expect(await pasted()).toBe('2024-03-01');
    // The line with the source is asked for apart: in a field of the host it would be in the way.
    await press(page, '.copies button:last-child');
    expect(await pasted()).toMatch(/^2024-03-01.*（出处：\S+·\S+）$/);
  });
});

describe('the strip', () => {
  it('shows where in a long page the findings are; a click scrolls there and opens nothing', async () => {
    await page.evaluate(`document.body.style.paddingBottom = '3000px'`);
    await show(page, frameView([defect({ id: 'z', evidence: [evidence({ anchor: 'f12' })] })]));
    expect(await inShadow(`querySelectorAll('.tick').length`)).toBe(1);
    await page.evaluate('scrollTo(0, 2500)');
    await frames(page);
    await press(page, '.tick');
    expect(Number(await page.evaluate('scrollY'))).toBeLessThan(2000);
    expect(await textOf('.card')).toBeNull();
  });
});

describe('the lamp', () => {
  it('stands where the person left it, in the next page too', async () => {
    await show(page, frameView(DEFECTS, { lampAt: { x: 0, y: 0.25 } }));
    const box = (await inShadow(`querySelector('.lamp').getBoundingClientRect().toJSON()`)) as DOMRect;
    expect([box.left, Math.round(box.top)]).toEqual([0, Math.round((768 - 52) * 0.25)]);
  });
});
