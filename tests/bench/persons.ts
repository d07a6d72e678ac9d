/** Memory that the case of 300 persons takes with the built extension, beside the same page without it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { type Known, Observer, Prosecutor } from '../browser/prosecutor';
import { ALIKE, loadK3, PERSONS } from '../cases/k3';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { alone, beside, type Result } from './result';

const K3 = loadK3();
/** The indictment of all, then the card with a tab for each. */
const PAGES = [
  `/case/${K3.case.unifiedNumber}/document/0/edit`,
  `/case/${K3.case.unifiedNumber}/card/suspect`,
] as const;
/** ms in which nothing new is read: the case has come to rest. */
const QUIET = 2_000;

/** MB that a browser holds: in the heaps of the page and of our background, in the page's process, in all processes together. */
interface Held {
  readonly heap: number;
  readonly background: number;
  readonly page: number;
  readonly all: number;
}

/** The figures, with the extension in `dist/` and without; none where the system does not tell of its processes (`/proc`). */
export async function personsResults(): Promise<readonly Result[]> {
  const host = await startPracticeHost({ cases: [K3] });
  try {
    const bare = await heldBy(host, false);
    const ours = await heldBy(host, true);
    const what = `practice host, the cards of ${PERSONS} persons known, the indictment of them and the card with their tabs opened, read, patrolled; after a collection`;
    return [
      beside('persons.heap', 'MB', ours.heap, bare.heap, `${what}; script heap of the page, our own world in it`),
      beside('persons.page', 'MB', ours.page, bare.page, `${what}; proportional memory of the page's process`),
      alone(
        'persons.background',
        'MB',
        ours.background,
        `${what}; script heap of the background, which holds the case`,
      ),
      beside(
        'persons.browser',
        'MB',
        ours.all,
        bare.all,
        `${what}; of all processes of the browser, the extension's own among them`,
      ),
    ];
  } finally {
    await host.close();
  }
}

async function heldBy(host: PracticeHost, extension: boolean): Promise<Held> {
  const browser = await launchBrowser({ extension });
  try {
    const observer = extension ? await Observer.open(browser) : null;
    if (extension) await readBefore(browser);
    const page = await browser.newPage();
    const prosecutor = new Prosecutor(page, host);
    for (const path of PAGES) {
      await prosecutor.go(path);
      await (observer ? comeToRest(observer) : pause(QUIET));
    }
    return await held(browser, page);
  } finally {
    await browser.close();
  }
}

/** Everybody's cards were read on earlier days: it would take longer than all other figures to open each tab here. */
async function readBefore(browser: Browser): Promise<void> {
  const reading = caseFileFromBundle(K3);
  if (!('caseFile' in reading)) throw new Error('the case of many persons is no case');
  const desk = await openExtensionPage(browser, 'desk.html');
  await desk.waitForSelector('.ledger-count');
  await desk.evaluate(
    async (stored) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('patrol-car');
        request.onsuccess = () => resolve(request.result);
      });
      const put = database.transaction('cases', 'readwrite').objectStore('cases').put(stored);
      await new Promise((resolve) => {
        put.onsuccess = resolve;
      });
      database.close();
    },
    { id: K3.case.id, caseFile: reading.caseFile, updatedAt: Date.now() },
  );
  await desk.close();
}

/** Waits until no other patrol comes. @throws when what is alike in many people was not found: it would be another case */
async function comeToRest(observer: Observer): Promise<void> {
  const isOfAll = ({ patrol, entries }: Known) => patrol !== null && entries.length >= ALIKE;
  let known = await observer.until(K3.case.id, isOfAll, 'the case of many persons patrolled');
  for (let last = 0; last !== known.patrol?.at; ) {
    last = known.patrol?.at ?? 0;
    await pause(QUIET);
    known = await observer.look(K3.case.id);
  }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

async function held(browser: Browser, page: Page): Promise<Held> {
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  const heap = await heapOf(await page.createCDPSession());
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  const background = worker ? await heapOf(await worker.createCDPSession()) : 0;
  const processes = processesOf(browser.process()?.pid ?? 0);
  const pages = processes.filter(
    ({ command }) => /--type=renderer/.test(command) && !/extension-process/.test(command),
  );
  return {
    heap,
    background,
    page: Math.max(0, ...pages.map(({ memory }) => memory)),
    all: processes.reduce((sum, { memory }) => sum + memory, 0),
  };
}

/** MB of scripts' objects after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** A process of the browser: its command line, and its memory in MB, what it shares divided among those who share it. */
interface Process {
  readonly command: string;
  readonly memory: number;
}

/** The browser's process with all that stem from it. */
function processesOf(root: number): readonly Process[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((id): [number, number] => [Number(id), Number(/^PPid:\s+(\d+)/m.exec(read(id, 'status'))?.[1] ?? 0)]),
  );
  const isOfBrowser = (id: number): boolean => id === root || (id > 1 && isOfBrowser(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isOfBrowser).map((id) => ({
    command: read(String(id), 'cmdline'),
    memory: Number(/^Pss:\s+(\d+) kB/m.exec(read(String(id), 'smaps_rollup'))?.[1] ?? 0) / 1000,
  }));
}

/** What the system tells of a process; empty once it has gone. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
