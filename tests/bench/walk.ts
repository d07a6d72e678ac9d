/** Figures of the whole, on the practice host with the built extension: from an edit to its mark, and long tasks. */
import type { CDPSession, Page } from 'puppeteer';
import { launchBrowser } from '../../scripts/launch';
import type { LedgerEntry } from '../../storage/model';
import { Observer, Prosecutor } from '../browser/prosecutor';
import { loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { alone, median, percentile, type Result, rounded } from './result';
import { longTasks, type Task } from './trace';

const K1 = loadCase('k1').case;
const INTAKE = `/case/${K1.unifiedNumber}/card/intake`;
/** The page, the field and the two values between which a defect comes and goes. */
const TERM_PAGE = '认罪认罚与量刑建议';
const TERM_RULE = 'sentencing.term-blank';
const TERM_LABEL = '审查起诉阶段量刑建议（自）有期徒刑刑期';
const EDITS = 30;
/** ms without another patrol after which a page counts as read. */
const QUIET = 500;

/** Both, with the extension in `dist/`. */
export async function walkResults(): Promise<readonly Result[]> {
  const host = await startPracticeHost();
  try {
    return [...(await editToMark(host)), await longTasksOfWalk(host)];
  } finally {
    await host.close();
  }
}

async function editToMark(host: PracticeHost): Promise<readonly Result[]> {
  const browser = await launchBrowser();
  try {
    const observer = await Observer.open(browser);
    const prosecutor = await Prosecutor.open(browser, host, INTAKE);
    for (const title of [...(await prosecutor.treeTitles()), TERM_PAGE]) {
      await prosecutor.openFromTree(title);
      await settled(observer);
    }
    const isBlank = ({ defect, state }: LedgerEntry) => defect.ruleId === TERM_RULE && state === 'new';
    await observer.until(K1.id, ({ entries }) => entries.some(isBlank), 'the defect the edits are about');
    const samples = await typeAndWatch(prosecutor.page);
    const note = `practice host, K1 fully read, ${samples.length} edits by key that put another defect in the place of one and bring it back: from the input event to the change of our layer that shows it (marks or the lamp's count)`;
    return [
      alone('edit-to-mark.p50', 'ms', median(samples), note),
      alone('edit-to-mark.p95', 'ms', percentile(samples, 0.95), note),
    ];
  } finally {
    await browser.close();
  }
}

/** Waits until the case was patrolled and no other patrol has come for a while. */
async function settled(observer: Observer): Promise<void> {
  let last: number | undefined;
  for (let since = Date.now(), until = since + 20_000; Date.now() - since < QUIET || last === undefined; ) {
    if (Date.now() > until) throw new Error('the case does not come to rest');
    const at = (await observer.look(K1.id)).patrol?.at;
    if (at !== last) since = Date.now();
    last = at;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Types one character into the blank term and takes it out again, over and over: the finding of the blank gives way to one of the term
 * that differs from the indictment, and comes back. Our shadow tree is closed to the page;
 * the browser's own view of it hands it to an observer here, in the benchmark alone.
 */
async function typeAndWatch(page: Page): Promise<readonly number[]> {
  const session = await page.createCDPSession();
  const shadow = await shadowRootOf(session);
  await session.send('Runtime.callFunctionOn', {
    objectId: shadow,
    functionDeclaration: `function () {
      const shown = () => [...this.querySelectorAll('.badge, .lamp')].map((one) => one.hidden + one.textContent + one.dataset.key + one.getAttribute('aria-label')).join();
      const watch = { typed: 0, drawn: 0, before: shown() };
      window.benchWatch = watch;
      window.addEventListener('input', () => {
        watch.typed = performance.now(); watch.drawn = 0; watch.before = shown();
      }, { capture: true, passive: true });
      new MutationObserver(() => {
        if (watch.drawn === 0 && shown() !== watch.before) watch.drawn = performance.now();
      }).observe(this, { subtree: true, childList: true, attributes: true, characterData: true });
    }`,
  });
  const input = await page.waitForSelector(
    `::-p-xpath(//label[normalize-space(text())="${TERM_LABEL}"]/following-sibling::*//input)`,
  );
  await input?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await input?.click();
  await page.keyboard.press('End');
  const samples: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    await page.keyboard.press(edit % 2 === 0 ? 'Digit9' : 'Backspace');
    await page.waitForFunction('window.benchWatch.drawn > 0', { polling: 20, timeout: 10_000 });
    samples.push((await page.evaluate('benchWatch.drawn - benchWatch.typed')) as number);
    await rest(page);
  }
  return samples;
}

/** Waits until the layer has come to rest, so that the next edit starts from a quiet page. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => setTimeout(done, 300))`);
}

async function shadowRootOf(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  for (const { shadowRoots } of html?.children ?? []) {
    const closed = shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!closed) continue;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    if (object.objectId) return object.objectId;
  }
  throw new Error('our root is not on the page');
}

async function longTasksOfWalk(host: PracticeHost): Promise<Result> {
  const without = await walkTraced(host, false);
  const tasks = await walkTraced(host, true);
  const ours = tasks.filter(({ duration, own }) => duration > LONG && duration - own <= LONG);
  const most = Math.max(0, ...tasks.map(({ own }) => own));
  const all = (list: readonly Task[]) => list.filter(({ duration }) => duration > LONG).length;
  return {
    ...alone(
      'long-tasks',
      'tasks',
      ours.length,
      `walk through every page of K1: tasks of the host's thread over ${LONG} ms that would not be so long without the time spent in our scripts (profile of 1 ms steps); our longest share in any task ${rounded(most)} ms; over ${LONG} ms in all: ${all(tasks)} with, ${all(without)} without the extension`,
    ),
    peer: all(without),
    peerName: 'all long tasks of the same walk without the extension',
  };
}

const LONG = 50;

async function walkTraced(host: PracticeHost, extension: boolean): Promise<readonly Task[]> {
  const browser = await launchBrowser({ extension });
  try {
    const page = await browser.newPage();
    await page.goto(host.enter('/todo'), { waitUntil: 'networkidle0' });
    const tasks = await longTasks(page, async () => {
      const prosecutor = new Prosecutor(page, host);
      await prosecutor.go(INTAKE);
      for (const title of await prosecutor.treeTitles()) {
        await prosecutor.openFromTree(title);
        await rest(page);
      }
    });
    return tasks;
  } finally {
    await browser.close();
  }
}
