import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bundleOverlay,
  defect,
  evidence,
  frames,
  frameView,
  gzipSize,
  highlightSheet,
  launch,
  openWithOverlay,
  SHADOW,
  show,
} from './overlay-bundle';

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

/** A view with one defect for each anchor. */
const viewAt = (...anchors: readonly string[]) =>
  frameView(anchors.map((anchor) => defect({ id: anchor, evidence: [evidence({ anchor })] })));

/** Largest distance in px between the edge drawn for an anchor and the control itself; null when no edge stands. */
async function offBy(anchor: string): Promise<number | null> {
  return (await page.evaluate(`(() => {
    const badge = ${SHADOW}.querySelector('.badge[data-key="${anchor}"]');
    const edge = badge?.previousElementSibling;
    if (!edge || edge.hidden) return null;
    const drawn = edge.getBoundingClientRect();
    const control = document.getElementById('${anchor}').getBoundingClientRect();
    return Math.max(...['left', 'top', 'right', 'bottom'].map((side) => Math.abs(drawn[side] - control[side])));
  })()`)) as number | null;
}

/** Waits until the edge of an anchor stands on its control. */
async function settle(anchor: string): Promise<void> {
  await frames(page);
  await expect.poll(() => offBy(anchor)).not.toBeNull();
  expect(await offBy(anchor)).toBeLessThanOrEqual(2);
}

describe('marks at controls', () => {
  it('stand within 2 px after load', async () => {
    await show(page, viewAt('f4', 'f9', 'm4'));
    for (const anchor of ['f4', 'f9', 'm4']) await settle(anchor);
  });

  it('follow nested scrolling, and go where the scroller hides the control', async () => {
    await show(page, viewAt('n0', 'n4'));
    await page.evaluate(
      `document.getElementById('scroller').scrollTop = 9999; document.getElementById('inner').scrollTop = 130`,
    );
    await settle('n4');
    await expect.poll(() => offBy('n0')).toBeNull();
    await page.evaluate(`document.getElementById('inner').scrollTop = 0`);
    await settle('n0');
  });

  it('slide at once with the boxes that scroll them, before anything is measured anew; what sticks in a box stays', async () => {
    await page.evaluate(`(() => {
      const head = document.createElement('div');
      head.style.cssText = 'position:sticky;top:0;height:38px;background:#fff;padding:6px';
      head.innerHTML = '<input id="s0" style="width:300px;height:26px">';
      const inner = document.getElementById('inner');
      inner.style.height = '200px';
      inner.prepend(head);
      document.getElementById('scroller').scrollTop = 9999;
      inner.scrollTop = 10;
    })()`);
    await show(page, viewAt('s0', 'n2', 'm4'));
    for (const anchor of ['s0', 'n2', 'm4']) await settle(anchor);
    for (const move of [`inner').scrollTop = 30`, `scroller').scrollTop -= 40`, `inner').scrollTop = 20`]) {
      await page.evaluate(`document.getElementById('${move}`);
      await frames(page, 2);
      for (const anchor of ['s0', 'n2', 'm4'])
        expect(await offBy(anchor), `${anchor} after ${move}`).toBeLessThanOrEqual(2);
    }
  });

  it('slide with a dialog that scrolls above the page, and not with the page', async () => {
    await page.evaluate(`(() => {
      const dialog = document.createElement('div');
      dialog.id = 'dialog';
      dialog.style.cssText = 'position:fixed;left:300px;top:120px;width:600px;height:300px;overflow:auto;background:#fff;z-index:2000';
      dialog.innerHTML = '<div style="height:900px;padding:150px 60px"><input id="d0" style="width:300px;height:32px"></div>';
      document.body.append(dialog);
    })()`);
    await show(page, viewAt('d0'));
    await settle('d0');
    await page.evaluate(`document.getElementById('dialog').scrollTop = 60`);
    await frames(page, 2);
    expect(await offBy('d0')).toBeLessThanOrEqual(2);
    await page.evaluate(`document.getElementById('scroller').scrollTop = 200`);
    await frames(page, 2);
    expect(await offBy('d0')).toBeLessThanOrEqual(2);
  });

  it('follow resizing, device scale and pinch zoom', async () => {
    await show(page, viewAt('f4'));
    for (const viewport of [
      { width: 1024, height: 700 },
      { width: 1366, height: 768, deviceScaleFactor: 1.5 },
      { width: 1366, height: 768, deviceScaleFactor: 0.8 },
      { width: 1920, height: 1080, deviceScaleFactor: 2 },
    ]) {
      await page.setViewport(viewport);
      await settle('f4');
    }
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
    await settle('f4');
  });

  it.each(['zoom: 1.25', 'zoom: 0.8', 'transform: translate(20px, 10px) scale(0.9)'])(
    'stay exact when the host puts "%s" on its root element',
    async (style) => {
      await page.evaluate(`document.documentElement.style.cssText = '${style}'`);
      await show(page, viewAt('f4', 'f9'));
      await settle('f4');
      await settle('f9');
    },
  );

  it('follow a control that the host renders anew, and report one that is gone as 未定位', async () => {
    await show(page, viewAt('f4', 'f9'));
    await page.evaluate(`(() => {
      const old = document.getElementById('f4');
      const fresh = old.cloneNode();
      fresh.style.marginTop = '9px';
      old.replaceWith(fresh);
      document.getElementById('f9').remove();
    })()`);
    await settle('f4');
    await page.evaluate(`${SHADOW}.querySelector('.lamp').click()`);
    await expect.poll(() => page.evaluate(`${SHADOW}.querySelector('.list').textContent`)).toContain('未定位');
    expect(await page.evaluate(`${SHADOW}.querySelector('.badge[data-key="f9"]')`)).toBeNull();
  });

  it('US-11: of a page that the viewer does not draw the card says the number; it is gone to, and the place lit once it is drawn', async () => {
    await page.evaluate(`(() => {
      const viewer = document.createElement('div');
      viewer.id = 'viewer';
      viewer.style.cssText = 'width:600px;height:400px;overflow:auto';
      for (let number = 1; number <= 40; number += 1) {
        const drawn = document.createElement('div');
        drawn.id = 'p' + number;
        drawn.style.cssText = 'height:700px;padding:60px';
        viewer.append(drawn);
      }
      document.body.prepend(viewer);
      window.overlayPage = (anchor) => ({ number: 37, total: 402, element: document.getElementById(anchor), isExact: true });
    })()`);
    await show(
      page,
      frameView([defect({ id: 'far', evidence: [evidence({ anchor: 'p37', range: { start: 4, end: 8 } })] })]),
    );
    await page.evaluate(`${SHADOW}.querySelector('.lamp').click()`);
    await frames(page);
    await page.evaluate(`${SHADOW}.querySelector('.row').click()`);
    await frames(page);
    expect(await page.evaluate(`${SHADOW}.querySelector('.piece .where').textContent`)).toBe('翻到第 37 页');
    expect(await page.evaluate(`${SHADOW}.querySelector('.peek')?.textContent`)).toContain('在第 37 页（共 402 页）');
    const shift = `document.getElementById('p37').getBoundingClientRect().top - document.getElementById('viewer').getBoundingClientRect().top`;
    expect(Math.abs((await page.evaluate(shift)) as number)).toBeLessThanOrEqual(2);
    // Looked for at every frame from before the change: a flash is over soon.
    const flashed = page.waitForFunction(`!${SHADOW}.querySelector('.flash').hidden`);
    await page.evaluate(
      `document.getElementById('p37').textContent = '被告人张某某到案'; overlayTest.overlay.lookAgain()`,
    );
    await flashed;
    await expect.poll(() => page.evaluate(`${SHADOW}.querySelector('.piece .where').textContent`)).toBe('定位');
  });

  it('follow a transition to its end', async () => {
    await show(page, viewAt('f4'));
    await page.evaluate(`(() => {
      const form = document.querySelector('fieldset');
      form.style.transition = 'margin-top 200ms linear';
      form.getBoundingClientRect();
      form.style.marginTop = '60px';
    })()`);
    await page.evaluate(`new Promise((done) => document.addEventListener('transitionend', done, { once: true }))`);
    await settle('f4');
  });

  it('hide while a dialog covers the form and come back afterwards', async () => {
    await show(page, viewAt('f4'));
    await page.evaluate(`(() => {
      const mask = document.createElement('div');
      mask.id = 'mask';
      mask.style.cssText = 'position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:2000';
      document.body.append(mask);
    })()`);
    await expect.poll(() => page.evaluate(`${SHADOW}.querySelectorAll('.badge:not([hidden])').length`)).toBe(0);
    await page.evaluate(`document.getElementById('mask').remove()`);
    await settle('f4');
  });

  it('never put a badge over a control, a button, a label or validation text of the host', async () => {
    const all = [...Array(18).keys()].map((index) => `f${index}`).concat('m1', 'm2', 'm3', 'm4');
    await show(page, viewAt(...all));
    // Where badges have room is found out over several frames.
    const badges = () => page.evaluate(`${SHADOW}.querySelectorAll('.badge:not([hidden])').length`);
    await expect.poll(badges).toBeGreaterThan(18);
    const overlaps = await page.evaluate(`(() => {
      const boxes = [...document.querySelectorAll('input,button,.error')].map((one) => one.getBoundingClientRect());
      const badges = [...${SHADOW}.querySelectorAll('.badge:not([hidden]) svg')].map((one) => one.getBoundingClientRect());
      const hit = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return [badges.length, badges.filter((badge) => boxes.some((box) => hit(badge, box))).length];
    })()`);
    expect(overlaps).toEqual([expect.any(Number), 0]);
  });

  it('stand once for a defect: at its first piece, the others only traced', async () => {
    await show(
      page,
      frameView([defect({ id: 'a', evidence: ['f4', 'f9', 'm1'].map((anchor) => evidence({ anchor })) })]),
    );
    const drawn = `[...${SHADOW}.querySelectorAll('.badge:not([hidden])')].map((one) => one.dataset.key)`;
    expect(await page.evaluate(drawn)).toEqual(['f4']);
    expect(await page.evaluate(`${SHADOW}.querySelectorAll('.edge.trace:not([hidden])').length`)).toBe(2);
  });

  it('find a place above a control that has neighbours on both sides', async () => {
    await page.evaluate(`(() => {
      const row = document.createElement('div');
      row.style.cssText = 'display:flex;margin:40px 0';
      row.innerHTML = '<button>甲</button><input id="tight"><button>乙</button>';
      document.querySelector('fieldset').prepend(row);
    })()`);
    await show(page, viewAt('tight'));
    const above = `(() => {
      const badge = ${SHADOW}.querySelector('.badge[data-key="tight"]:not([hidden]) svg')?.getBoundingClientRect();
      const control = document.getElementById('tight').getBoundingClientRect();
      return badge !== undefined && badge.bottom <= control.top && badge.right <= control.right;
    })()`;
    await expect.poll(() => page.evaluate(above)).toBe(true);
  });

  it('unfold at most five on a screen', async () => {
    await show(page, viewAt(...[...Array(18).keys()].map((index) => `f${index}`)));
    const unfolded = () => page.evaluate(`${SHADOW}.querySelectorAll('.badge:not(.folded):not([hidden])').length`);
    await expect.poll(unfolded).toBe(5);
    await expect.poll(() => page.evaluate(`${SHADOW}.querySelectorAll('.badge.folded').length`)).toBeGreaterThan(5);
    expect(await unfolded()).toBe(5);
    expect(await page.evaluate(`${SHADOW}.querySelectorAll('.edge:not([hidden])').length`)).toBe(5);
  });
});

describe('marks in text', () => {
  const inText = (start: number, end: number) =>
    frameView([defect({ id: 't', evidence: [evidence({ anchor: 'document', range: { start, end } })] })]);

  it('use the highlight registry, and nothing in the page', async () => {
    await page.addStyleTag({ content: highlightSheet() });
    await show(page, inText(0, 6));
    const text = await page.evaluate(`[...CSS.highlights.get('patrol-confirmed')].map(String)`);
    expect(text).toEqual(['被告人张某某']);
    await page.evaluate('overlayTest.abort.abort()');
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  it('fall back to drawn lines where the browser has no highlights', async () => {
    await page.evaluate('delete window.Highlight; window.Highlight = undefined');
    await show(page, inText(0, 6));
    await page.evaluate(`document.getElementById('scroller').scrollTop = 9999`);
    await expect.poll(() => page.evaluate(`${SHADOW}.querySelectorAll('.line').length`)).toBe(1);
    const distance = await page.evaluate(`(() => {
      const range = document.createRange();
      range.setStart(document.querySelector('#document p').firstChild, 0);
      range.setEnd(document.querySelector('#document p').firstChild, 6);
      const text = range.getBoundingClientRect();
      const line = ${SHADOW}.querySelector('.line').getBoundingClientRect();
      return Math.max(Math.abs(text.left - line.left), Math.abs(text.right - line.right), Math.abs(text.bottom - line.bottom));
    })()`);
    expect(distance).toBeLessThanOrEqual(2);
  });

  it('open their card on a click in read-only text, not in an editor', async () => {
    await show(page, inText(0, 6));
    await page.evaluate(
      `document.getElementById('scroller').scrollTop = 9999; document.getElementById('document').contentEditable = 'true'`,
    );
    await frames(page);
    const at = (await page.evaluate(`(() => {
      const text = document.querySelector('#document p').firstChild;
      const range = document.createRange(); range.setStart(text, 0); range.setEnd(text, 6);
      const box = range.getBoundingClientRect(); return [box.left + 20, box.top + 10];
    })()`)) as [number, number];
    await page.mouse.click(...at);
    await frames(page);
    expect(await page.evaluate(`${SHADOW}.querySelector('.card')`)).toBeNull();
    await page.evaluate(`document.getElementById('document').contentEditable = 'false'`);
    await page.mouse.click(...at);
    await expect.poll(() => page.evaluate(`${SHADOW}.querySelector('.card') !== null`)).toBe(true);
  });
});

describe('rest and size', () => {
  it('redraws nothing for an equal view and does nothing at rest', async () => {
    const view = viewAt('f4', 'f9');
    await show(page, view);
    // The pass that follows the last movement belongs to the drawing, not to the rest.
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    await page.evaluate(`(() => {
      window.changes = 0; window.framesAsked = 0;
      new MutationObserver((records) => { changes += records.length; })
        .observe(${SHADOW}, { subtree: true, childList: true, attributes: true, characterData: true });
      const original = window.requestAnimationFrame;
      window.requestAnimationFrame = (run) => { framesAsked += 1; return original(run); };
    })()`);
    await page.evaluate(`overlayTest.overlay.update(${JSON.stringify(view)})`);
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    expect(await page.evaluate('[changes, framesAsked]')).toEqual([0, 0]);
  });

  it('keeps the bundle within 34 kB gzip', () => {
    expect(gzipSize(script)).toBeLessThan(34_000);
  });
});
