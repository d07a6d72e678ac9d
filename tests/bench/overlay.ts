/** The layer of marks on a slowed machine, beside the same page without it: opening a card, scrolling, shift, memory. */
import type { Browser, CDPSession, Page } from 'puppeteer';
import { bundleOverlay, defect, evidence, frameView, launch } from '../browser/overlay-bundle';
import { formPage } from './page';
import { alone, beside, percentile, type Result } from './result';

/** How many times slower than this machine. */
const SLOWER = 4;
const MARKS = 600;
const CARDS = 30;
/** Frames scrolled, and px a frame. */
const FRAMES = 180;
const STEP = 40;

/** What a scroll through the page cost. */
interface Scrolled {
  readonly fps: number;
  /** ms of script a frame. */
  readonly script: number;
  readonly longTasks: number;
  readonly shift: number;
  /** Bytes of the page's heap after a collection. */
  readonly heap: number;
}

/** All figures, with and without the layer in turn, in one browser. */
export async function overlayResults(): Promise<readonly Result[]> {
  const browser = await launch();
  try {
    const bare = await scrolled(await open(browser, false));
    const page = await open(browser, true);
    const ours = await scrolled(page);
    const cards = await cardTimes(page);
    const what = `Chromium, CPU slowed ${SLOWER} times, ${MARKS} marks at ${MARKS} fields`;
    return [
      alone(
        'overlay.card-opens.p95',
        'ms',
        percentile(cards, 0.95),
        `${what}: from the press on a sign to the frame that shows the card, ${CARDS} times`,
      ),
      beside(
        'overlay.scroll.fps',
        'frames/s',
        ours.fps,
        bare.fps,
        `${what}: ${FRAMES} frames of ${STEP} px each; the frame rate of this machine without a screen card`,
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
        `${what}: tasks over 50 ms while scrolling`,
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
    await page.waitForFunction(`${LAYER}.querySelector('.badge')?.getClientRects().length > 0`);
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
  return { fps: (FRAMES * 1000) / took, script: script / FRAMES, longTasks: long, shift, heap };
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** ms from the press on a sign to the end of the frame in which its card stands. */
async function cardTimes(page: Page): Promise<readonly number[]> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let round = 0; round < CARDS; round++) {
    const [x, y] = (await page.evaluate(`(() => {
      const badges = [...${LAYER}.querySelectorAll('.badge')].filter((one) => {
        const { top, width } = one.getBoundingClientRect();
        return width > 0 && top > 80 && top < 380;
      });
      const box = badges[${round} % badges.length].getBoundingClientRect();
      window.benchCard = new Promise((done) => addEventListener('pointerdown', () => {
        const started = performance.now();
        const look = () => ${LAYER}.querySelector('.card') ? done(performance.now() - started) : requestAnimationFrame(look);
        requestAnimationFrame(look);
      }, { once: true, capture: true }));
      return [box.left + box.width / 2, box.top + box.height / 2];
    })()`)) as [number, number];
    await page.mouse.click(x, y);
    times.push((await page.evaluate('benchCard')) as number);
    await page.keyboard.press('Escape');
    await page.waitForFunction(`${LAYER}.querySelector('.card') === null`);
  }
  return times;
}
