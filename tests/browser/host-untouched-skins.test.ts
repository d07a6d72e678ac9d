/** Invariant 1 on every skin but the first, which host-untouched.test.ts is about: one save, one grid, one document and one dialog, with us and without us, byte for byte alike. */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch';
import { loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { SKINS, type SkinId } from '../hosts/skins';
import { atRest, differences, type HostState, prepare, stateOf, type Testimony, testimony } from './proof-host-state';
import { Look } from './proof-look';
import { Observer } from './prosecutor';
import { follow } from './skin-walk';

const NOW = Date.parse('2024-04-12T01:00:00Z');
const K1 = loadCase('k1');
const CASE = `/case/${K1.case.unifiedNumber}`;
/** What stands in the box that is typed into, and in a cell of the grid. */
const NUMBER = '某公（刑）诉字〔2024〕31号';
const MEASURE = '2024-01-08';
/** A line of the indictment. */
const HEAD = K1.documents[1]?.text.split('\n')[2]?.replace(/\s+/g, '') ?? '';
const WAIT = { timeout: 60_000, polling: 60 } as const;
const LONGEST_RUN = 300_000;

/** What is left of one run on one skin. */
interface Run {
  readonly states: Readonly<Record<string, HostState>>;
  readonly marks: number;
  readonly testimony: Testimony;
  readonly saved: PracticeHost['savedPayloads'];
  readonly posted: readonly string[];
}

/** A person who works by pointer and keys at a host of any kit, and finds things by what stands there. */
class Hand {
  constructor(private readonly page: Page) {}

  /** Waits until something with exactly this text or value is shown, in a frame whose address holds `within`. */
  async find(text: string, within = ''): Promise<ElementHandle<Element>> {
    const until = Date.now() + WAIT.timeout;
    for (;;) {
      for (const frame of this.page.frames().filter((one) => one.url().includes(within))) {
        const element = await lookIn(frame, text);
        if (element) return element;
      }
      if (Date.now() > until) throw new Error(`not shown: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, WAIT.polling));
    }
  }

  async press(text: string, within = ''): Promise<void> {
    await (await this.find(text, within)).click();
  }

  async typeBehind(text: string, more: string, within = ''): Promise<void> {
    await this.press(text, within);
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(more);
  }
}

/** A frame may go while it is looked through. */
async function lookIn(frame: Frame, text: string): Promise<ElementHandle<Element> | null> {
  try {
    return (await frame.evaluateHandle(shownWith, text)).asElement() as ElementHandle<Element> | null;
  } catch {
    return null;
  }
}

/** The innermost element that shows a text or holds a value, also in open shadow trees; runs in the page. */
function shownWith(text: string): Element | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const own =
        element instanceof HTMLInputElement
          ? element.value
          : element.children.length === 0 && (element.textContent ?? '').replace(/\s+/g, '');
      if (own === text && element.getClientRects().length > 0) return element;
    }
  }
  return null;
}

/** One run, with us or without. */
async function play(browser: Browser, observer: Observer | null, skin: SkinId): Promise<Run> {
  const host = await startPracticeHost({ seed: 7, cases: [K1], clock: () => new Date(NOW), latest: 300 });
  const page = await browser.newPage();
  try {
    await prepare(page, NOW);
    const session = await page.createCDPSession();
    const [look, hand] = [await Look.at(page), new Hand(page)];
    const states: Record<string, HostState> = {};
    let marks = 0;
    const note = async (moment: string, isCase = true): Promise<void> => {
      await atRest(page);
      if (isCase) await observer?.settled(K1.case.id, page);
      if (observer) marks += (await look.marks()).length;
      await atRest(page);
      states[moment] = withoutPort(await stateOf(page, session), host.url);
    };
    await page.goto(host.enter(`${CASE}/card/intake`, skin), { waitUntil: 'load' });
    await hand.find(NUMBER);
    await note('card');
    await hand.typeBehind(NUMBER, 'AB');
    await note('typed');
    await hand.press('保存');
    await savedOn(host);
    await note('saved');
    await page.evaluate(follow, `${CASE}/card/coercive`);
    await hand.find(MEASURE);
    await note('grid');
    await page.evaluate(follow, `${CASE}/document/1/edit`);
    await hand.typeBehind(HEAD, 'ab', 'editor.html');
    await note('document');
    await hand.press('送审');
    await note('asked');
    return {
      states,
      marks,
      testimony: await testimony(page),
      saved: host.savedPayloads,
      posted: host.requests.filter(({ method }) => method === 'POST').map(({ path, body }) => `${path} ${body}`),
    };
  } finally {
    await page.close();
    await host.close();
  }
}

async function savedOn(host: PracticeHost): Promise<void> {
  const until = Date.now() + WAIT.timeout;
  while (host.savedPayloads.length === 0) {
    if (Date.now() > until) throw new Error('nothing was saved');
    await new Promise((resolve) => setTimeout(resolve, WAIT.polling));
  }
}

/** The two hosts run side by side, each at a port of its own. */
function withoutPort<State>(state: State, url: string): State {
  return JSON.parse(JSON.stringify(state).split(url).join('http://host/')) as State;
}

const withoutCount = ({ frames, ...state }: HostState) => ({
  ...state,
  frames: frames.map(({ ours: _, ...frame }) => frame),
});

let withUs: Browser;
let bare: Browser;
let observer: Observer;

beforeAll(async () => {
  [withUs, bare] = await Promise.all([launchBrowser(), launchBrowser({ extension: false })]);
  observer = await Observer.open(withUs);
});
afterAll(() => Promise.all([withUs?.close(), bare?.close()]));

const OTHERS = SKINS.filter(({ id }) => id !== 'e').map(({ id, name }) => ({ id, name }));

describe.each(OTHERS)('$name', ({ id }) => {
  let ours: Run;
  let theirs: Run;

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([play(withUs, observer, id), play(bare, null, id)]);
  }, LONGEST_RUN);

  it('is byte for byte what it is without us, while we read and mark', () => {
    expect(ours.marks).toBeGreaterThan(0);
    const found = Object.entries(theirs.states).flatMap(([moment, state]) =>
      differences(withoutCount(ours.states[moment] ?? state), withoutCount(state), moment),
    );
    expect(found).toEqual([]);
    expect(Object.keys(ours.states)).toEqual(Object.keys(theirs.states));
    expect(Object.values(ours.states).some(({ frames }) => frames.some((frame) => frame.ours > 0))).toBe(true);
  });

  it('hears no event made by us, sees the same kinds of change, and nothing of ours shifts it', () => {
    expect(differences(ours.testimony.events, theirs.testimony.events)).toEqual([]);
    expect(ours.testimony.mutations).toEqual(theirs.testimony.mutations);
    expect(ours.testimony.shiftedOurs).toBe(0);
  });

  it('gets the same payloads, and takes the save', () => {
    expect(ours.saved).toEqual(theirs.saved);
    expect(ours.posted).toEqual(theirs.posted);
    expect(ours.saved[0]?.accepted).toBe(true);
    expect(JSON.stringify(ours.states.document)).toContain(`${HEAD}ab`);
    expect(ours.saved[0]?.body).toContain(`${NUMBER}AB`);
  });
});
