import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
  tell,
} from './overlay-bundle';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundleOverlay()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openWithOverlay(browser, 'form.html', script);
});
afterEach(() => page.close());

const VIEW = frameView([
  defect({
    id: 'a',
    headline: '受理日期与起诉书移送日期不一致',
    evidence: [evidence({ anchor: 'f4' }), evidence({ anchor: 'n9', quote: '附记 9' })],
    lawful: ['以实际收到日期为准'],
    working: '2024-03-01 受理 → 2024-04-01',
  }),
  defect({ id: 'b', certainty: 'suspected', headline: '民族未填', evidence: [evidence({ anchor: 'f12' })] }),
  defect({ id: 'c', certainty: 'hint', headline: '判决书待核', evidence: [evidence({ source: '判决书' })] }),
]);

const inShadow = (expression: string) => page.evaluate(`${SHADOW}?.${expression}`);
const card = () => inShadow(`querySelector('.card h2')?.textContent ?? null`);
const roots = () =>
  page.evaluate(
    `[...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName)).length`,
  );

async function hotkey(key: 'ArrowDown' | 'ArrowUp' | 'Enter'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await frames(page);
}

const HOST_STATE = `JSON.stringify({
  html: document.documentElement.outerHTML.replace(/<([a-z]{6}-[a-z]{6}) .*<\\/\\1>/, ''),
  values: [...document.querySelectorAll('input')].map((one) => one.value),
  active: document.activeElement.id, caret: [document.activeElement.selectionStart, document.activeElement.selectionEnd],
  storage: [localStorage.length, sessionStorage.length, document.cookie], globals: history.length,
})`;

describe('the host', () => {
  it('is byte-equal, with focus, caret and selection, after marks, card, evidence and ignore', async () => {
    await page.evaluate(`document.getElementById('f0').focus(); document.getElementById('f0').setSelectionRange(2, 5)`);
    const before = await page.evaluate(HOST_STATE);
    await show(page, VIEW);
    await press(page, '.badge[data-key="f4"]');
    expect(await card()).toBe('受理日期与起诉书移送日期不一致');
    await press(page, '.evidence li:nth-child(2) button');
    await press(page, '.card-foot button');
    await press(page, '.choices button');
    expect(await page.evaluate('overlayTest.intents')).toEqual([
      { type: 'move', defectId: 'a', move: { type: 'inform' } },
      { type: 'move', defectId: 'a', move: { type: 'object', reason: '以实际收到日期为准' } },
    ]);
    expect(await page.evaluate(HOST_STATE)).toBe(before);
    expect(await roots()).toBe(1);
  });

  it('sees no layout shift', async () => {
    await page.evaluate(`window.shift = 0; new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true })`);
    await show(page, VIEW);
    await press(page, '.badge[data-key="f4"]');
    await page.evaluate(`document.getElementById('scroller').scrollTop = 300`);
    await frames(page, 10);
    expect(await page.evaluate('shift')).toBe(0);
  });

  it('hears nothing of what is typed into our reason box, and gets its focus and caret back', async () => {
    await page.evaluate(`window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste'])
        for (const target of [window, document]) target.addEventListener(type, () => heard.push(type), true);
      for (const type of ['click', 'mousedown', 'focusin']) document.addEventListener(type, () => heard.push(type));
      document.getElementById('f0').focus(); document.getElementById('f0').setSelectionRange(2, 5); heard.length = 0`);
    await show(page, VIEW);
    await press(page, '.badge[data-key="f4"]');
    await press(page, '.card-foot button');
    await press(page, '.own input');
    await page.keyboard.type('Already agreed');
    expect(await inShadow(`querySelector('.own input').value`)).toBe('Already agreed');
    expect(await page.evaluate('heard')).toEqual([]);
    await page.keyboard.press('Enter');
    await frames(page);
    expect(await page.evaluate('overlayTest.intents[1].move.reason')).toBe('Already agreed');
    expect(
      await page.evaluate(
        `[document.activeElement.id, document.activeElement.selectionStart, document.activeElement.selectionEnd]`,
      ),
    ).toEqual(['f0', 2, 5]);
  });

  it('has one dismissible line of ours left after the extension has gone, then nothing; nothing before the first case', async () => {
    expect(await roots()).toBe(0);
    await show(page, VIEW);
    await press(page, '.badge[data-key="f4"]');
    expect(await roots()).toBe(1);
    await tell(page, { ...VIEW, case: null });
    expect(await roots()).toBe(0);
    await show(page, VIEW);
    await page.evaluate(`window.framesAsked = 0; (() => { const original = requestAnimationFrame;
      window.requestAnimationFrame = (run) => { framesAsked += 1; return original(run); }; })();
      overlayTest.abort.abort(); document.getElementById('scroller').scrollTop = 50; document.body.append('x');
      overlayTest.overlay.update(${JSON.stringify(VIEW)})`);
    await page.evaluate('new Promise((done) => setTimeout(done, 300))');
    expect(await inShadow(`querySelectorAll('.badge, .lamp, .card').length`)).toBe(0);
    expect(await page.evaluate('framesAsked')).toBe(0);
    expect(await inShadow(`querySelector('.farewell').textContent`)).toContain('方便时刷新本页');
    expect(await roots()).toBe(1);
    await press(page, '.farewell button');
    expect(await roots()).toBe(0);
  });
});

describe('a hostile page', () => {
  it('that removes our root in a loop is answered in bounds, then left alone', async () => {
    await page.evaluate(`window.removed = 0; new MutationObserver(() => {
      const ours = [...document.documentElement.children].find((one) => !['HEAD', 'BODY'].includes(one.tagName));
      if (ours) { removed += 1; ours.remove(); }
    }).observe(document.documentElement, { childList: true })`);
    await tell(page, VIEW);
    await page.waitForFunction('removed >= 11', { timeout: 60_000 });
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    expect(await page.evaluate('removed')).toBe(11);
  });

  it('that restyles, hides or covers our root finds it restored', async () => {
    await show(page, VIEW);
    await page.evaluate(`(() => {
      const ours = document.documentElement.lastElementChild;
      ours.setAttribute('hidden', ''); ours.style.setProperty('display', 'none', 'important');
      document.documentElement.append(document.createElement('div'));
    })()`);
    await page.waitForFunction(`(() => {
      const ours = document.documentElement.lastElementChild;
      return ours.shadowRoot !== null && !ours.hidden && getComputedStyle(ours).display === 'block';
    })()`);
  });

  it('cannot look inside the root as shipped', async () => {
    const other = await browser.newPage();
    await other.evaluateOnNewDocument(`window.overlayShadow = 'closed'`);
    await other.evaluateOnNewDocument(script);
    await other.goto(page.url());
    await show(other, VIEW);
    expect(await other.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBeNull();
    expect(await other.evaluate('document.documentElement.lastElementChild.outerHTML')).not.toContain('受理');
    await other.close();
  });
});

describe('by keyboard', () => {
  it('walks, opens, closes and gives the focus back', async () => {
    await page.evaluate(`document.getElementById('f0').focus()`);
    await show(page, VIEW);
    await hotkey('ArrowDown');
    await hotkey('ArrowDown');
    expect(await inShadow(`querySelector('.peek').textContent`)).toContain('民族未填');
    expect(await page.evaluate('document.activeElement.id')).toBe('f0');
    await hotkey('Enter');
    expect(await card()).toBe('民族未填');
    expect(await inShadow('activeElement.className')).toContain('card');
    await hotkey('ArrowUp');
    expect(await card()).toBe('受理日期与起诉书移送日期不一致');
    await page.keyboard.press('Escape');
    await frames(page);
    expect(await card()).toBeNull();
    expect(await page.evaluate('document.activeElement.id')).toBe('f0');
  });

  it('leaves Escape to the host once the person works there again', async () => {
    await page.evaluate(
      `window.escapes = 0; document.addEventListener('keydown', (event) => { if (event.key === 'Escape') escapes += 1; })`,
    );
    await show(page, VIEW);
    await press(page, '.badge[data-key="f4"]');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('escapes')).toBe(0);
    await press(page, '.badge[data-key="f4"]');
    await page.click('#f1');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('escapes')).toBe(1);
    expect(await card()).not.toBeNull();
  });

  it('does nothing while an input method composes, and shows the waiting view afterwards', async () => {
    await page.focus('#f0');
    await page.evaluate(
      `document.getElementById('f0').dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))`,
    );
    await tell(page, VIEW);
    expect(await roots()).toBe(0);
    await page.evaluate(
      `document.getElementById('f0').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))`,
    );
    expect(await roots()).toBe(1);
  });

  it('moves the lamp, as the pointer does, and tells where it was left', async () => {
    await show(page, VIEW);
    await inShadow(`querySelector('.lamp').focus()`);
    await page.keyboard.press('ArrowUp');
    const lamp = () => inShadow(`querySelector('.lamp').getBoundingClientRect().toJSON()`) as Promise<DOMRect>;
    const before = await lamp();
    await page.mouse.move(before.left + 10, before.top + 10);
    await page.mouse.down();
    await page.mouse.move(before.left - 190, before.top + 110, { steps: 4 });
    await page.mouse.up();
    await frames(page);
    const after = await lamp();
    expect(Math.abs(after.left - before.left + 200)).toBeLessThanOrEqual(2);
    expect(Math.abs(after.top - before.top - 100)).toBeLessThanOrEqual(2);
    const kept = "overlayTest.intents.filter(({ type, key }) => type === 'prefer' && key === 'lamp').length";
    expect(await page.evaluate(kept)).toBe(2);
    expect(await inShadow(`querySelector('.list')`)).toBeNull();
  });
});

describe('card and lamp', () => {
  it('have no accessibility violation', async () => {
    await show(page, VIEW);
    await page.evaluate(AXE);
    const violations = () =>
      page.evaluate(`axe.run({ include: [[document.documentElement.lastElementChild.tagName.toLowerCase(), '.overlay']].map((one) => ({ fromShadowDom: one })) }, { rules: { region: { enabled: false } } })
        .then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | ')))`);
    await press(page, '.badge[data-key="f4"]');
    await press(page, '.card-foot button');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, '.lamp');
    expect(await inShadow(`querySelector('.list').textContent`)).toContain('当前未打开');
    expect(await violations()).toEqual([]);
  });

  it('keep the whole card on the screen when the reasons unfold', async () => {
    await show(page, VIEW);
    await page.setViewport({ width: 1024, height: 480 });
    await frames(page);
    await press(page, '.badge[data-key="f4"]');
    await press(page, '.card-foot button');
    const box = (await inShadow(`querySelector('.card').getBoundingClientRect().toJSON()`)) as DOMRect;
    expect(box.bottom).toBeLessThanOrEqual(480);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });

  it('show data as text only', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    await show(
      page,
      frameView([defect({ id: 'x', headline: bad, message: bad, evidence: [evidence({ anchor: 'f4', quote: bad })] })]),
    );
    await press(page, '.badge[data-key="f4"]');
    expect(await card()).toBe(bad);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('say calmly that nothing disagrees', async () => {
    await show(page, frameView([]));
    await press(page, '.lamp');
    expect(await inShadow(`querySelector('.calm').textContent`)).toBe('已核对 212 项，未见不一致');
    expect(await inShadow(`querySelector('.list-body').textContent`)).toContain('另有未核对 38 项');
    await press(page, '.list-foot > button:last-child');
    expect(await page.evaluate('overlayTest.intents')).toEqual([{ type: 'open-panel' }]);
  });
});
