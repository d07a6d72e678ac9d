/** The layer of marks on a slowed machine, beside the same page without it: opening a card, scrolling, shift, memory. */
import type { Browser, CDPSession, Page } from 'puppeteer';
import { bundleOverlay, defect, evidence, frameView, launch } from '../browser/overlay-bundle';
import { formPage } from './page';
import { beside, median, percentile, type Result, rounded } from './result';

/** How many times slower than this machine. */
const SLOWER = 4;
const MARKS = 600;
const CARDS = 30;
/** Frames scrolled, and px a frame. */
const FRAMES = 120;
const STEP = 40;

/** ms a pointer rests on what it has come to before it presses. */
const REST = 200;

/**
 * Rounds with and without the layer; other programs of the machine only ever slow one down. The first scroll after anything
 * on a page has changed paints the page itself anew, bit by bit, with us or without: the figures are those of a page that
 * has been painted, the long tasks of the first round are told beside.
 */
const ROUNDS = 3;

/** What a scroll through the page cost. */
interface Scrolled {
  readonly fps: number;
  /** ms of script a frame. */
  readonly script: number;
  readonly longTasks: number;
  /** Those of the first round. */
  readonly firstLongTasks: number;
  readonly shift: number;
  /** Bytes of the page's heap after a collection. */
  readonly heap: number;
}

/** All figures, with and without the layer in turn, in one browser. */
export async function overlayResults(): Promise<readonly Result[]> {
  const browser = await launch();
  try {
    const page = await open(browser, true);
    const blank = await open(browser, false);
    const [bare, ours] = await inTurn(blank, page);
    const cards = await cardTimes(page, OUR_CARD);
    const boxes = await cardTimes(blank, BARE_BOX);
    const what = `Chromium, CPU slowed ${SLOWER} times, ${MARKS} marks at ${MARKS} fields`;
    return [
      beside(
        'overlay.card-opens.p95',
        'ms',
        percentile(cards, 0.95),
        percentile(boxes, 0.95),
        `${what}: from the click on a sign, the pointer resting on it, until the card has been painted, ${CARDS} times, the median ${rounded(median(cards))}; beside it a click that shows a plain box with a line of text, the median ${rounded(median(boxes))}`,
      ),
      beside(
        'overlay.scroll.fps',
        'frames/s',
        ours.fps,
        bare.fps,
        `${what}: ${FRAMES} frames of ${STEP} px each, the best of ${ROUNDS} rounds in turn; Chromium without a graphics card paints by this CPU, so the bare page is the measure`,
      ),
      beside(
        'overlay.scroll.script',
        'ms',
        ours.script,
        bare.script,
        `${what}: time in scripts a frame, the bench's own scrolling included in both`,
      ),
      beside(
        'overlay.long-tasks',
        'tasks',
        ours.longTasks,
        bare.longTasks,
        `${what}: tasks over 50 ms while scrolling a page that has been painted; in the first scroll, which paints the page, ${ours.firstLongTasks} of ours beside ${bare.firstLongTasks} without us`,
      ),
      beside(
        'overlay.layout-shift',
        'score',
        ours.shift,
        bare.shift,
        `${what}: sum of layout shifts from load to the end of the scroll`,
      ),
      beside(
        'overlay.memory',
        'MB',
        ours.heap / 1e6,
        bare.heap / 1e6,
        `${what}: script heap of the page after a collection`,
      ),
    ];
  } finally {
    await browser.close();
  }
}

/** The two pages scrolled in turn; of each its fastest round, with shift and memory as they were at the end. */
async function inTurn(blank: Page, marked: Page): Promise<readonly [Scrolled, Scrolled]> {
  const rounds: (readonly [Scrolled, Scrolled])[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push([await scrolled(blank), await scrolled(marked)]);
  const best = (all: readonly Scrolled[]): Scrolled => ({
    fps: Math.max(...all.map(({ fps }) => fps)),
    script: Math.min(...all.map(({ script }) => script)),
    longTasks: Math.min(...all.map(({ longTasks }) => longTasks)),
    firstLongTasks: all[0]?.firstLongTasks ?? 0,
    shift: Math.max(...all.map(({ shift }) => shift)),
    heap: Math.max(...all.map(({ heap }) => heap)),
  });
  return [best(rounds.map(([one]) => one)), best(rounds.map(([, one]) => one))];
}

async function open(browser: Browser, marked: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.setContent(formPage(MARKS));
  await page.evaluate(`window.benchSeen = { shift: 0, long: 0 };
    new PerformanceObserver((list) => { for (const one of list.getEntries()) benchSeen.shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => { benchSeen.long += list.getEntries().length; }).observe({ type: 'longtask' });`);
  if (marked) {
    await page.evaluate(await bundleOverlay());
    const defects = Array.from({ length: MARKS }, (_, index) =>
      defect({ id: `d${index}`, evidence: [evidence({ anchor: `f${index}` })] }),
    );
    await page.evaluate(`overlayTest.overlay.update(${JSON.stringify(frameView(defects, { mode: 'self-check' }))})`);
    await page.waitForFunction(`${LAYER}.querySelector('.badge:not([hidden])')?.getClientRects().length > 0`);
  }
  return page;
}

const LAYER = '[...document.documentElement.children].find((one) => one.shadowRoot)?.shadowRoot';

async function scrolled(page: Page): Promise<Scrolled> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate('benchSeen.long = 0');
  const before = await scriptSeconds(session);
  const took = (await page.evaluate(`new Promise((done) => {
    const started = performance.now();
    let left = ${FRAMES};
    const step = () => {
      if (left-- === 0) return done(performance.now() - started);
      scrollTo(0, (${FRAMES} - left) * ${STEP});
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`)) as number;
  const script = ((await scriptSeconds(session)) - before) * 1000;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { shift, long } = (await page.evaluate('benchSeen')) as { shift: number; long: number };
  return { fps: (FRAMES * 1000) / took, script: script / FRAMES, longTasks: long, firstLongTasks: long, shift, heap };
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** What is clicked, what appears, and whether it stands there; expressions of the page. */
interface Clicked {
  readonly targets: string;
  readonly isShown: string;
}

const OUR_CARD: Clicked = {
  targets: `[...${LAYER}.querySelectorAll('.badge:not([hidden])')]`,
  isShown: `${LAYER}.querySelector('.card')?.style.opacity === '1'`,
};

/** The least a page can do: one element is shown. What this takes, no card can undercut. */
const BARE_BOX: Clicked = {
  targets: `[...document.querySelectorAll('label')]`,
  isShown: `(() => {
    const box = document.getElementById('bench-box') ?? document.body.appendChild(document.createElement('p'));
    box.id = 'bench-box';
    box.textContent = '本案第 ' + performance.now() + ' 项';
    box.style.cssText = 'position:fixed;left:40px;top:40px;background:#fff';
    return true;
  })()`,
};

/** ms from the click (the moment the browser saw it) until the frame in which what it opens stands is painted. */
async function cardTimes(page: Page, { targets, isShown }: Clicked): Promise<readonly number[]> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const inReach = `${targets}.filter((one) => {
    const { top, width } = one.getBoundingClientRect();
    return width > 0 && top > 80 && top < 380;
  })`;
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForFunction(`${inReach}.length > 9`);
  const times: number[] = [];
  for (let round = 0; round < CARDS; round++) {
    const [x, y] = (await page.evaluate(`(() => {
      const all = ${inReach};
      const box = all[${round} % all.length].getBoundingClientRect();
      window.benchCard = new Promise((done) => addEventListener('click', (event) => {
        const painted = () => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now() - event.timeStamp); port2.postMessage(null); };
        const look = () => ${isShown} ? painted() : requestAnimationFrame(look);
        requestAnimationFrame(look);
      }, { once: true, capture: true }));
      return [box.left + box.width / 2, box.top + box.height / 2];
    })()`)) as [number, number];
    await page.mouse.move(x, y);
    await page.evaluate(`new Promise((done) => setTimeout(done, ${REST}))`);
    await page.mouse.click(x, y);
    times.push((await page.evaluate('benchCard')) as number);
    await page.keyboard.press('Escape');
    await page.waitForFunction(`!${LAYER}?.querySelector('.card')`);
  }
  return times;
}
