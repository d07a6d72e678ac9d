import type { Browser, CDPSession, Page } from 'puppeteer';
import { FIELDS } from '../../rules/model/fields';
import { bundle } from '../browser/bundle';
import { bundleOverlay, defect, evidence, frameView, launch } from '../browser/overlay-bundle';
import { alone, median, percentile, type Result, rounded } from './result';

const ROUNDS = 40;
/** Fresh pages read once each. */
const FIRSTS = 7;

/** Reading as the content script does it: is it ours, find the fields, read their values, tell whether anything changed. */
const READING = `
import { gateOf } from './content-scripts/host/gate';
import { DEFAULT_PROFILE } from './content-scripts/host/profile';
import { PageReader } from './content-scripts/host/reader';
globalThis.bench = {
  fields: 0,
  scans: [], values: [], longest: 0,
  reader: null,
  whole(work) {
    for (;;) { const step = work.next(); if (step.done) return step.value; }
  },
  once() {
    const started = performance.now();
    const reader = new PageReader(document, DEFAULT_PROFILE);
    gateOf(document, DEFAULT_PROFILE);
    const scan = reader.scan();
    for (let before = performance.now(), step = scan.next(); !step.done; before = performance.now(), step = scan.next()) {
      this.longest = Math.max(this.longest, performance.now() - before);
    }
    this.fields = this.whole(reader.reading()).fields.length;
    this.scans.push(performance.now() - started);
    this.reader = reader;
  },
  edit(round) {
    const inputs = document.querySelectorAll('input');
    inputs[round % inputs.length].value = '改' + round;
    const started = performance.now();
    this.whole(this.reader.reading());
    this.values.push(performance.now() - started);
  },
  forget() { this.scans = []; this.values = []; this.longest = 0; },
  figures() {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0; while (walker.nextNode()) nodes++;
    const { scans, values, longest, fields } = this;
    return { scans, values, longest, fields, nodes };
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

/** Reading and drawing in a real Chromium, without the extension around them. */
export async function pageResults(): Promise<readonly Result[]> {
  const browser = await launch();
  try {
    return [...(await reading(browser)), ...(await drawing(browser))];
  } finally {
    await browser.close();
  }
}

async function reading(browser: Browser): Promise<readonly Result[]> {
  const firsts: Worked[] = [];
  for (let round = 0; round < FIRSTS; round++) firsts.push(await readIn(browser, 0));
  const { fields, nodes, scans, values, longest, work } = await readIn(browser, ROUNDS);
  const what = `Chromium, a world of its own as content scripts have, ${fields} fields read of a form of 300, ${nodes} nodes`;
  const first = firsts.map(({ scans: [whole = Number.NaN] }) => whole);
  return [
    alone(
      'read.form',
      'ms',
      median(scans),
      `${what}: gate, scan and values in one go, compiled by earlier rounds; the least ${rounded(Math.min(...scans))} ms, processor time ${rounded(work)} ms; the page gets it in slices, the longest step being ${rounded(longest)} ms`,
    ),
    alone(
      'read.form.first',
      'ms',
      median(first),
      `${what}: the same once on a page just opened, nothing compiled yet; processor time ${rounded(median(firsts.map(({ work }) => work)))} ms; the longest step ${rounded(median(firsts.map(({ longest }) => longest)))} ms`,
    ),
    alone('read.keystroke', 'ms', median(values), `${what}: all values again after one edit, and whether they differ`),
  ];
}

interface Worked {
  readonly fields: number;
  readonly nodes: number;
  readonly scans: readonly number[];
  readonly values: readonly number[];
  readonly longest: number;
  /** Processor time of one reading, ms. */
  readonly work: number;
}

/** Reads a fresh page once, or the second half of as many rounds as are given. */
async function readIn(browser: Browser, rounds: number): Promise<Worked> {
  const page = await browser.newPage();
  await page.setContent(formPage(300));
  await page.evaluate('document.body.offsetHeight');
  const session = await page.createCDPSession();
  const run = await ownWorld(session);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await run(await bundle(READING));
  await run(`for (let round = 0; round < ${rounds}; round++) { bench.once(); bench.edit(round); } bench.forget()`);
  const before = await threadTime(session);
  await run(`for (let round = 0; round < ${Math.max(rounds, 1)}; round++) bench.once()`);
  const work = ((await threadTime(session)) - before) / Math.max(rounds, 1);
  await run(`for (let round = 0; round < ${rounds}; round++) bench.edit(round)`);
  const { scans, values, longest, fields, nodes } = (await run('bench.figures()')) as Omit<Worked, 'work'>;
  await page.close();
  return { scans, values, longest, fields, nodes, work };
}

/** Evaluates in a world beside that of the page: nodes cost more there than in the page's own. */
async function ownWorld(session: CDPSession): Promise<(code: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'bench' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  return async (expression) =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value;
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
      const marks = root ? root.shadowRoot.querySelectorAll('.badge').length : 0;
      if (marks > 0 && marks === last) return done({ until: since - started, work, marks });
      if (marks !== last) { last = marks; since = performance.now(); }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`)) as Drawn;
}
