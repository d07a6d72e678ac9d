import type { Browser, CDPSession, Page } from 'puppeteer';
import { FIELDS } from '../../rules/model/fields';
import { bundle } from '../browser/bundle';
import { bundleOverlay, defect, evidence, frameView, launch } from '../browser/overlay-bundle';
import { K4 } from '../cases/k4';
import { against, alone, median, percentile, type Result, rounded } from './result';

const ROUNDS = 40;
/** Fresh pages read once each. */
const FIRSTS = 7;

/** Reading as the content script does it: is it ours, find the fields, read their values, tell whether anything changed. */
const READING = `
import { gateOf } from './content-scripts/host/gate';
import { DEFAULT_PROFILE } from './content-scripts/host/profile';
import { PageReader } from './content-scripts/host/reader';
import { inSlices } from './content-scripts/host/slices';
let begun = 0;
const batches = [];
const ended = () => { batches.push(performance.now() - begun); begun = 0; };
// Slices pause by a message: that is where a batch ends.
globalThis.MessageChannel = class extends MessageChannel { constructor() { super(); ended(); } };
function* timed(work) {
  for (;;) {
    begun = begun || performance.now();
    const step = work.next();
    if (step.done) return step.value;
    yield;
  }
}
function* read(reader) {
  gateOf(document, DEFAULT_PROFILE);
  yield;
  yield* reader.scan();
  return yield* reader.reading();
}
const whole = (work) => { for (;;) { const step = work.next(); if (step.done) return step.value; } };
globalThis.bench = {
  fields: 0, scans: [], values: [], sliced: [], walks: [],
  reader: null,
  /** The least any reader has to do: come by every node once, and ask of each element whether it is there and of each control where. */
  walk() {
    const started = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const seen = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) seen.push(node.nodeValue);
      else if (node.checkVisibility()) seen.push(node.localName === 'input' ? [node.value, node.getBoundingClientRect()] : node.className);
    }
    this.walks.push(performance.now() - started);
    return seen.length;
  },
  once() {
    const started = performance.now();
    this.reader = new PageReader(document, DEFAULT_PROFILE);
    this.fields = whole(read(this.reader)).fields.length;
    this.scans.push(performance.now() - started);
  },
  async inSlices() {
    batches.length = 0;
    await inSlices(timed(read(new PageReader(document, DEFAULT_PROFILE))), new AbortController().signal);
    ended();
    this.sliced.push({ longest: Math.max(...batches), whole: batches.reduce((sum, one) => sum + one, 0) });
  },
  edit(round) {
    const inputs = document.querySelectorAll('input');
    inputs[round % inputs.length].value = '改' + round;
    const started = performance.now();
    whole(this.reader.reading());
    this.values.push(performance.now() - started);
  },
  forget() { this.scans = []; this.values = []; this.sliced = []; this.walks = []; },
  figures() {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0; while (walker.nextNode()) nodes++;
    const { scans, values, sliced, walks, fields } = this;
    return { scans, values, sliced, walks, fields, nodes };
  },
};`;

/** A form as Element UI makes it: about 2,000 elements and texts for 300 fields. */
export function formPage(count: number): string {
  const labels = [...FIELDS.values()].slice(0, count).map(({ label }) => label);
  const items = labels.map(
    (label, index) =>
      `<div class="el-form-item"><label class="el-form-item__label">${label}</label>` +
      `<div class="el-form-item__content"><div class="el-input"><input class="el-input__inner" id="f${index}" value="值${index}"></div></div></div>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>检察业务应用系统</title>
<style>.el-form{display:flex;flex-wrap:wrap}.el-form-item{width:33%;display:flex;margin:4px 0}.el-form-item__label{width:180px}</style>
<body><h3>案件基本信息</h3><form class="el-form">${items.join('\n')}</form></body></html>`;
}

/** An editor that holds 400 pages, a paragraph a line. */
const editorPage = (): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>刑事判决书</title><body contenteditable="true">${K4.text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;

/** Reading and drawing in a real Chromium, without the extension around them. */
export async function pageResults(): Promise<readonly Result[]> {
  const browser = await launch();
  try {
    return [...(await reading(browser)), await readEditor(browser), ...(await drawing(browser))];
  } finally {
    await browser.close();
  }
}

async function reading(browser: Browser): Promise<readonly Result[]> {
  const firsts: Worked[] = [];
  for (let round = 0; round < FIRSTS; round++) firsts.push(await readFirst(browser));
  const { fields, nodes, scans, values, sliced, walks, work } = await readWarm(browser);
  const what = `Chromium, a world of its own as content scripts have, ${fields} fields read of a form of 300, ${nodes} nodes`;
  const whole = firsts.flatMap((one) => one.sliced.map(({ whole }) => whole));
  const longest = firsts.flatMap((one) => one.sliced.map((each) => each.longest));
  return [
    against(
      'read.form',
      median(scans),
      median(walks),
      'a bare walk over the same nodes that keeps nothing',
      `${what}: gate, scan and values in one go, compiled by earlier rounds; the least ${rounded(Math.min(...scans))} ms, processor time ${rounded(work)} ms`,
    ),
    alone(
      'read.form.batch',
      'ms',
      median(sliced.map((one) => one.longest)),
      `${what}: the same in slices as the page gets it, the longest batch of a reading, median of ${ROUNDS} readings`,
    ),
    alone(
      'read.form.first',
      'ms',
      median(whole),
      `${what}: once on a page just opened, nothing compiled yet, all batches together; the least of ${FIRSTS} pages ${rounded(Math.min(...whole))} ms, processor time ${rounded(median(firsts.map((one) => one.work)))} ms`,
    ),
    alone(
      'read.form.first.batch',
      'ms',
      median(longest),
      `${what}: the longest batch of that first reading; the least of ${FIRSTS} pages ${rounded(Math.min(...longest))} ms`,
    ),
    alone('read.keystroke', 'ms', median(values), `${what}: all values again after one edit, and whether they differ`),
  ];
}

/** What a word typed into a long document costs the page: all of it is read again. */
async function readEditor(browser: Browser): Promise<Result> {
  const { scans, walks } = await inPage(browser, editorPage(), async (run) => {
    await run(`for (let round = 0; round < ${ROUNDS}; round++) { bench.once(); bench.walk(); }`);
    return Number.NaN;
  });
  return against(
    'read.editor',
    median(scans),
    median(walks),
    'a bare walk over the same nodes that keeps nothing',
    `Chromium, an editor with ${K4.text.length} characters in ${K4.text.split('\n').length} paragraphs, read whole; in the page it is done in slices`,
  );
}

/** One reading in slices, ms. */
interface Sliced {
  readonly whole: number;
  readonly longest: number;
}

interface Worked {
  readonly fields: number;
  readonly nodes: number;
  readonly scans: readonly number[];
  readonly values: readonly number[];
  readonly sliced: readonly Sliced[];
  readonly walks: readonly number[];
  /** Processor time of one reading, ms. */
  readonly work: number;
}

/** Reads a fresh page once. */
async function readFirst(browser: Browser): Promise<Worked> {
  return inPage(browser, formPage(300), async (run, processor) => {
    const before = await processor();
    await run('bench.inSlices()');
    return (await processor()) - before;
  });
}

/** Reads one page over and over; the first half of the rounds compiles. */
async function readWarm(browser: Browser): Promise<Worked> {
  return inPage(browser, formPage(300), async (run, processor) => {
    await run(
      `for (let round = 0; round < ${ROUNDS}; round++) { bench.once(); bench.walk(); bench.edit(round); } bench.forget()`,
    );
    const before = await processor();
    await run(`for (let round = 0; round < ${ROUNDS}; round++) bench.once()`);
    const work = ((await processor()) - before) / ROUNDS;
    await run(`bench.forget(); for (let round = 0; round < ${ROUNDS}; round++) { bench.once(); bench.walk(); }`);
    await run(`for (let round = 0; round < ${ROUNDS}; round++) bench.edit(round)`);
    await run(`(async () => { for (let round = 0; round < ${ROUNDS}; round++) await bench.inSlices(); })()`);
    return work;
  });
}

type Run = (code: string) => Promise<unknown>;

/** What was measured on a page of its own. `measure` gives the processor time of one reading. */
async function inPage(
  browser: Browser,
  html: string,
  measure: (run: Run, processor: () => Promise<number>) => Promise<number>,
): Promise<Worked> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate('document.body.offsetHeight');
  const session = await page.createCDPSession();
  const run = await ownWorld(session);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await run(await bundle(READING));
  const work = await measure(run, () => threadTime(session));
  const figures = (await run('bench.figures()')) as Omit<Worked, 'work'>;
  await page.close();
  return { ...figures, work };
}

/** Evaluates in a world beside that of the page: nodes cost more there than in the page's own. */
async function ownWorld(session: CDPSession): Promise<Run> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'bench' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  return async (expression) =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true })).result
      .value;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function drawing(browser: Browser): Promise<readonly Result[]> {
  const count = 600;
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.setContent(formPage(count));
  await page.evaluate(await bundleOverlay());
  const defects = Array.from({ length: count }, (_, index) =>
    defect({ id: `d${index}`, evidence: [evidence({ anchor: `f${index}` })] }),
  );
  const samples = { until: [] as number[], work: [] as number[] };
  for (let round = 0; round < 15; round++) {
    const { until, work } = await drawOnce(page, frameView(defects));
    samples.until.push(until);
    samples.work.push(work);
    await page.evaluate(`overlayTest.overlay.update(${JSON.stringify(frameView([], { lamp: false }))})`);
  }
  const seen = await drawOnce(page, frameView(defects));
  await page.close();
  return [
    alone(
      'overlay.draw',
      'ms',
      median(samples.until),
      `Chromium, from a view with ${count} defects at ${count} fields to the frame in which all marks on or near the screen stand (${seen.marks}); p95 ${rounded(percentile(samples.until, 0.95))}; of it ${rounded(median(samples.work))} ms before the call returns; frames come every 16.7 ms`,
    ),
  ];
}

interface Drawn {
  readonly until: number;
  readonly work: number;
  readonly marks: number;
}

/** Draws a view from nothing and waits, frame by frame, until the number of marks is the same twice. */
async function drawOnce(page: Page, view: unknown): Promise<Drawn> {
  return (await page.evaluate(`new Promise((done) => {
    const started = performance.now();
    overlayTest.overlay.update(${JSON.stringify(view)});
    const work = performance.now() - started;
    let last = 0, since = started;
    const look = () => {
      const root = [...document.documentElement.children].find((one) => one.shadowRoot);
      const marks = root ? root.shadowRoot.querySelectorAll('.badge:not([hidden])').length : 0;
      if (marks > 0 && marks === last) return done({ until: since - started, work, marks });
      if (marks !== last) { last = marks; since = performance.now(); }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`)) as Drawn;
}
