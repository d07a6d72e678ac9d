/** What reading costs a page that never rests, one that rests, and one that goes from case to case. */
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { bundle } from '../browser/bundle';
import { launch } from '../browser/reading-page';
import { formPage } from './page';
import { alone, type Result, rounded } from './result';

const CHANGES_A_SECOND = 100;
/** The target speaks of a minute; the ordinary run takes less. */
const SECONDS = 15;
const LONG_SECONDS = 60;
const IDLE_SECONDS = 5;
const PAGES = 50;
/** Our script as the profile names it. */
const OURS = 'reading.js';

const RUNNING = `
import { startReading } from './content-scripts/host/index';
import { DEFAULT_PROFILE } from './content-scripts/host/profile';
globalThis.bench = { sent: 0 };
startReading({ signal: new AbortController().signal, profile: DEFAULT_PROFILE, send() { globalThis.bench.sent++; } });`;

const CLOCK = `(() => {
  const clock = document.body.appendChild(document.createElement('div'));
  let ticks = 0;
  setInterval(() => { clock.className = 'tick-' + ++ticks; clock.textContent = ticks; }, ${1000 / CHANGES_A_SECOND});
})()`;

/** Share of the main thread and memory, on a form of 300 fields with the reading as it runs in a frame. */
export async function restlessResults({ long }: { readonly long: boolean }): Promise<readonly Result[]> {
  const seconds = long ? LONG_SECONDS : SECONDS;
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent(formPage(300));
    const session = await page.createCDPSession();
    await page.evaluate(`${await bundle(RUNNING)}\n//# sourceURL=${OURS}`);
    await shareOf(session, 3);
    const idle = await shareOf(session, IDLE_SECONDS);
    const grown = await growth(page, session);
    await page.evaluate(CLOCK);
    const busy = await shareOf(session, seconds);
    const what = 'Chromium, form of 300 fields, CPU profile: samples with our script on the stack';
    return [
      alone('read.mutations', '%', busy, `${what}; ${CHANGES_A_SECOND} changes a second for ${seconds} s`),
      alone('read.idle', '%', idle, `${what}; nothing happens for ${IDLE_SECONDS} s`),
      alone(
        'read.memory',
        'kB',
        grown,
        `growth of the heap after garbage collection from the 10th to the ${PAGES}th page`,
      ),
    ];
  } finally {
    await browser.close();
  }
}

/** Per cent of a time in which our script was at work. */
async function shareOf(session: CDPSession, seconds: number): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const { profile } = await session.send('Profiler.stop');
  return (100 * ownTime(profile)) / (profile.endTime - profile.startTime);
}

/** Microseconds of samples whose stack holds our script; children of a node stand after it. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const own = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url === OURS) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
}

/** Kilobytes by which the heap grows while one form after another takes the place of the last. */
async function growth(page: Page, session: CDPSession): Promise<number> {
  let early = 0;
  for (let count = 1; count <= PAGES; count++) {
    await page.evaluate(`(() => {
      const form = document.querySelector('form');
      bench.before = bench.sent;
      form.innerHTML = form.innerHTML.replace(/value="[^"]*"/g, 'value="页${count}"');
    })()`);
    await page.waitForFunction('bench.sent > bench.before');
    if (count === 10) early = await heap(session);
  }
  return rounded(((await heap(session)) - early) / 1024);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
