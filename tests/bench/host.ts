/** What the practice host's pages cost with the built extension beside the same without it: loading a card, and typing into it. */
import type { Browser, CDPSession, Page } from 'puppeteer';
import { launchBrowser } from '../../scripts/launch';
import { loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { against, beside, median, percentile, type Result, rounded } from './result';

const INTAKE = `/case/${loadCase('k1').case.unifiedNumber}/card/intake`;
const LOADS = 10;
/** ms after a load in which what follows it is counted too: the card is drawn, and read. */
const AFTERWARDS = 1_500;
/** Rounds of keys with and without the extension in turn, keys a round, and ms between two of them. */
const TURNS = 4;
const KEYS = 20;
const GAP = 60;
const WITHOUT = 'the same page without us';

/** One load of a page, in ms. */
interface Loaded {
  readonly load: number;
  readonly paint: number;
  /** What the page's main thread worked until {@link AFTERWARDS}. */
  readonly work: number;
}

/** A tab of a browser that has the extension or has it not. */
class Tab {
  readonly loads: Loaded[] = [];
  readonly keys: number[] = [];

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly host: PracticeHost,
  ) {}

  static async open(browser: Browser, host: PracticeHost): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Tab(page, session, host);
  }

  async load(): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto('about:blank');
    const before = await this.worked();
    await this.page.goto(this.host.enter(INTAKE), { waitUntil: 'load' });
    await this.page.evaluate(`new Promise((done) => setTimeout(done, ${AFTERWARDS}))`);
    const work = (await this.worked()) - before;
    const times = (await this.page.evaluate(`({
      load: performance.getEntriesByType('navigation')[0].loadEventEnd,
      paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    })`)) as Omit<Loaded, 'work'>;
    this.loads.push({ ...times, work });
  }

  /** Types into the first text of the card; each key counts from the event until the frame after it has been painted. */
  async type(): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(`window.benchKeys = []; window.benchTypes ??= addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => benchKeys.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    }, { capture: true, passive: true }) ?? true`);
    await this.page.click('.el-form input.el-input__inner:not([readonly]):not([disabled])');
    for (let key = 0; key < KEYS; key++) await this.page.keyboard.press('Digit1', { delay: GAP });
    await this.page.waitForFunction(`benchKeys.length >= ${KEYS}`);
    this.keys.push(...((await this.page.evaluate('benchKeys')) as number[]));
  }

  private async worked(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }
}

/** Loading and typing, with and without the extension in turn; the first load of each warms up and is not counted. */
export async function hostResults(): Promise<readonly Result[]> {
  const host = await startPracticeHost();
  const browsers = [await launchBrowser(), await launchBrowser({ extension: false })];
  try {
    const tabs = await Promise.all(browsers.map((browser) => Tab.open(browser, host)));
    for (let round = 0; round <= LOADS; round++) for (const tab of tabs) await tab.load();
    for (let turn = 0; turn < TURNS; turn++) for (const tab of tabs) await tab.type();
    const [ours, bare] = tabs;
    return ours && bare ? figures(ours, bare) : [];
  } finally {
    for (const browser of browsers) await browser.close();
    await host.close();
  }
}

function figures(ours: Tab, bare: Tab): readonly Result[] {
  const [with_, without] = [ours.loads.slice(1), bare.loads.slice(1)];
  const of = (loads: readonly Loaded[], what: keyof Loaded): number => median(loads.map((one) => one[what]));
  const loads = `practice host, a card of K1, median of ${LOADS} loads with and without the extension in turn`;
  const keys = `practice host, ${TURNS * KEYS} keys into a card that is read: from the key to the painted frame`;
  const late = (tab: Tab): number => rounded(percentile(tab.keys, 0.95));
  return [
    against('load', of(with_, 'load'), of(without, 'load'), WITHOUT, `${loads}: until the load event has ended`),
    against('load.paint', of(with_, 'paint'), of(without, 'paint'), WITHOUT, `${loads}: until something is painted`),
    beside(
      'load.work',
      'ms',
      of(with_, 'work'),
      of(without, 'work'),
      `${loads}: processor time of the page's main thread until ${AFTERWARDS} ms after the load; the difference is ours, compiled afresh with every page`,
    ),
    against(
      'typing',
      median(ours.keys),
      median(bare.keys),
      WITHOUT,
      `${keys}; p95 ${late(ours)} ms with, ${late(bare)} ms without; frames come every 16.7 ms`,
    ),
  ];
}
