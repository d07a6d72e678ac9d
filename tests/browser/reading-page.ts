import type { Browser, Page } from 'puppeteer';
import { interpret } from '../../content-scripts/host/interpret';
import type { ViewerPage } from '../../content-scripts/host/paged-viewer';
import { DEFAULT_PROFILE, type HostProfile } from '../../content-scripts/host/profile';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { launchBrowser } from '../../scripts/launch';
import { bundle } from './bundle';

const ENTRY = `
import { startReading } from './content-scripts/host/index';
globalThis.patrolTest = {
  readings: [], gone: [], abort: null, reader: null,
  start(profile) {
    this.abort = new AbortController();
    this.reader = startReading({ signal: this.abort.signal, profile, send: (reading) => this.readings.push(reading), gone: (reasons) => this.gone.push(reasons) });
  },
};`;

/** What the bundle puts on the page. */
interface TestHandle {
  readings: PageReading[];
  gone: (readonly string[])[];
  abort: AbortController;
  reader: {
    reasons: readonly string[];
    resolve(anchor: string): Element | null;
    rangeOf(anchor: string, start: number, end: number): Range | null;
    pageOf(anchor: string, at: number): ViewerPage | null;
  };
  start(profile: HostProfile): void;
}

declare global {
  var patrolTest: TestHandle;
}

/** The browser of the tests; the caller closes it. */
export function launch(): Promise<Browser> {
  return launchBrowser({ extension: false });
}

/** Opens a page, in one that is done with where such is given, and starts reading in its main frame. */
export async function openAndRead(
  browser: Browser,
  url: string,
  profile: HostProfile = DEFAULT_PROFILE,
  used?: Page,
): Promise<Page> {
  const page = used ?? (await browser.newPage());
  if (!used) await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  await startIn(page, profile);
  return page;
}

/** Starts reading in a frame (a page stands for its main frame). */
export async function startIn(frame: Pick<Page, 'evaluate'>, profile: HostProfile = DEFAULT_PROFILE): Promise<void> {
  await frame.evaluate(await bundle(ENTRY));
  await frame.evaluate((given) => globalThis.patrolTest.start(given), profile as never);
}

/** Far longer than a slow machine needs, milliseconds. */
const LONGEST = 60_000;

/** Waits until a reading fits, and gives it with its meaning. */
export async function readingWhere(
  frame: Pick<Page, 'evaluate'>,
  fits: (reading: PageReading) => boolean = () => true,
  profile: HostProfile = DEFAULT_PROFILE,
): Promise<PageReading> {
  const until = Date.now() + LONGEST;
  let last: PageReading | null = null;
  for (;;) {
    const raw = await frame.evaluate(
      () => globalThis.patrolTest.readings[globalThis.patrolTest.readings.length - 1] ?? null,
    );
    last = raw ? interpret(raw, profile) : null;
    if (last && fits(last)) return last;
    if (Date.now() > until) throw new Error(`no such reading; last: ${JSON.stringify(last, null, 1)?.slice(0, 6000)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** One line a field: `key@record = value`, with the label where there is no key and the state where it is no value. */
export function lines(fields: readonly FieldReading[]): readonly string[] {
  return fields.map((field) => {
    const name = `${field.key ?? field.label}${field.record === '' ? '' : `@${field.record}`}`;
    const state = field.state === 'value' ? '' : ` [${field.state}]`;
    return `${name} = ${field.value}${state}${field.partial ? ' (partial)' : ''}`;
  });
}
