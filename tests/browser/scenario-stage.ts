/** One stage for the scenarios of the design: a person at the practice host, our interface under their pointer, and what must hold at the end of each. */
import type { Browser, CDPSession, ElementHandle, Page, Target } from 'puppeteer';
import { expect } from 'vitest';
import { blameWordsIn } from '../../extension/ui/wording';
import { extensionId, launchBrowser, openExtensionPage } from '../../scripts/launch';
import type { CaseBundle } from '../cases';
import { type PracticeHost, type PracticeHostOptions, startPracticeHost } from '../hosts/server';
import type { SkinId } from '../hosts/skins';
import { differences, prepare, stateOf, testimony } from './proof-host-state';
import { eventually, Look, type Rect } from './proof-look';
import { type Known, Observer } from './prosecutor';

/** Tables the extension may keep; what else is found is residue. */
const DATABASES = ['patrol-car'];
/** A host clock that stands still, so that two runs are alike. */
const NOW = Date.UTC(2024, 6, 31, 1);
/** Options of a list that keys are pressed for. */
const LONGEST_LIST = 40;
const WAIT = { timeout: 60_000, polling: 100 } as const;

/** The skins the scenarios are played on. */
const SCENARIO_SKINS: readonly SkinId[] = ['e', 'e-hard'];

/** A person at one case of the host, by pointer and keys; finds things through open shadow roots. */
export class Person {
  /** Errors of the page. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly host: PracticeHost,
    private readonly skin: SkinId,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
  }

  /** Opens a tab, the host's chance and clock held still. */
  static async at(browser: Browser, host: PracticeHost, skin: SkinId, route: string): Promise<Person> {
    const page = await browser.newPage();
    await prepare(page, NOW);
    await page.evaluateOnNewDocument(timePresses);
    const person = new Person(page, host, skin);
    await person.load(route);
    return person;
  }

  /** Opens one more tab at another route of the same host. */
  beside(route: string): Promise<Person> {
    return Person.at(this.page.browser(), this.host, this.skin, route);
  }

  /** Goes to a route by loading the page. */
  async load(route: string): Promise<void> {
    await this.page.goto(this.host.enter(route, this.skin), { waitUntil: 'load' });
    await this.shown();
  }

  /** Goes to a route as a link of the host does. */
  async go(route: string): Promise<void> {
    if (this.page.url().endsWith(`#${route}`)) return;
    const last = await this.page.evaluateHandle(`(${deep})('.case-page > *')[0] ?? null`);
    await this.page.evaluate((to) => {
      location.hash = to;
    }, route);
    await this.page.waitForFunction((one) => !(one instanceof Node) || !one.isConnected, WAIT, last);
    await this.shown();
  }

  /** Waits until the form or the text of the route stands there. */
  private async shown(): Promise<void> {
    await this.page.waitForFunction(
      `(${deep})('.el-form-item__label, .el-table__row, .row-list td, iframe.editor-frame').some((one) => one.getClientRects().length > 0)
        && (${deep})('.el-loading-mask').every((one) => one.getClientRects().length === 0)
        && (${deep})('iframe.editor-frame').every((one) => one.contentDocument?.querySelector('p') !== null)`,
      WAIT,
    );
  }

  /** What stands beside a label: the control with all its boxes. */
  async control(label: string): Promise<ElementHandle<HTMLElement>> {
    const find = `(${deep})('label').find((one) => one.textContent.trim() === ${JSON.stringify(label)}
      && one.getClientRects().length > 0)?.parentElement?.querySelector('.el-form-item__content')`;
    return (await this.page.waitForFunction(find, WAIT)).asElement() as ElementHandle<HTMLElement>;
  }

  /** The input of a label. */
  async input(label: string): Promise<ElementHandle<Element>> {
    const found = await (await this.control(label)).$('input, textarea');
    if (!found) throw new Error(`“${label}” has no input`);
    return found;
  }

  /** Replaces what an input holds, as pasting does, and leaves it with Tab. By keyboard: the kit's pickers close on a click in a shadow tree. */
  async fill(label: string, text: string): Promise<void> {
    const input = await this.input(label);
    await input.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await input.focus();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    if (text === '') await this.page.keyboard.press('Backspace');
    else await this.page.keyboard.sendCharacter(text);
    await this.page.keyboard.press('Tab');
  }

  /** A button of the host by its word. */
  async button(word: string): Promise<ElementHandle<HTMLElement>> {
    const find = `(${deep})('button').find((one) => one.textContent.trim() === ${JSON.stringify(word)} && one.getClientRects().length > 0)`;
    return (await this.page.waitForFunction(find, WAIT)).asElement() as ElementHandle<HTMLElement>;
  }

  /** Opens the list of a field and takes an option. */
  async choose(label: string, option: string): Promise<void> {
    const input = await this.input(label);
    await input.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await input.focus();
    await this.page.keyboard.press('ArrowDown');
    const hovered = `(${deep})('.el-select-dropdown__item.hover').find((one) => one.getClientRects().length > 0)?.textContent.trim()`;
    await this.page.waitForFunction(
      `(${deep})('.el-select-dropdown__item').some((one) => one.getClientRects().length > 0)`,
      WAIT,
    );
    for (let turn = 0; turn < LONGEST_LIST && (await this.page.evaluate(hovered)) !== option; turn++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(`${hovered} === undefined`, WAIT);
  }

  /** Chooses one of many persons by place and name: a tab, or an entry of a list that is scrolled there and draws a part of itself. */
  async choosePerson(at: number, name: string): Promise<void> {
    const chosen = `(() => {
      const entries = (${deep})('.person-tabs [role=tab], .person-list-nav [role=tab]');
      const list = (${deep})('.person-list-nav')[0];
      if (list) list.scrollTop = ${at} * 33 - 33;
      const entry = list ? entries.find((one) => one.textContent.trim() === '${name}') : entries[${at}];
      entry?.click();
      return entry?.getAttribute('aria-selected') === 'true';
    })()`;
    await this.page.waitForFunction(chosen, WAIT);
    // The kit slides its tabs from wherever they are: only at rest do two runs end alike.
    await this.page.waitForFunction('document.getAnimations().length === 0', WAIT);
  }

  /** Saves the form and waits until the host has taken it. */
  async save(): Promise<void> {
    const saved = this.host.savedPayloads.length;
    await (await this.button('保存')).click();
    await waitUntil(() => this.host.savedPayloads.length > saved, '保存');
    await this.shown();
  }

  /** Presses a step such as 送审, says yes, and waits until the host is through with it. */
  async step(word: string): Promise<void> {
    await (await this.button(word)).click();
    await this.page.waitForSelector('.el-message-box__btns .el-button--primary', { visible: true });
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((done) => document.body.textContent?.includes(done), WAIT, `${word}成功`);
    await this.page.waitForFunction(
      () => document.querySelector('.el-message-box__wrapper')?.getClientRects().length === 0,
      WAIT,
    );
  }

  /** Milliseconds each press on a button of the host took from the browser to the end of what the host does at once. */
  presses(): Promise<readonly number[]> {
    return this.page.evaluate(() => (window as unknown as { __presses: number[] }).__presses);
  }

  /** The labels that stand on the screen. */
  labels(): Promise<readonly string[]> {
    return this.page.evaluate(
      `(${deep})('.el-form-item__label').filter((one) => one.getClientRects().length > 0).map((one) => one.textContent.trim())`,
    ) as Promise<readonly string[]>;
  }
}

/** Runs in the host: the last listener of all tells when a press is through. */
function timePresses(): void {
  const presses: number[] = [];
  Object.defineProperty(window, '__presses', { value: presses, enumerable: false });
  window.addEventListener('click', (event) => {
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (event.isTrusted && isButton) presses.push(performance.now() - event.timeStamp);
  });
}

async function waitUntil(holds: () => boolean, what: string): Promise<void> {
  await eventually(
    async () => holds(),
    (done) => done,
    what,
  );
}

/** All elements that match, through open shadow roots; runs in the page. */
const deep = `function (selector) {
  const found = [];
  const look = (root) => {
    found.push(...root.querySelectorAll(selector));
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) look(one.shadowRoot);
  };
  look(document);
  return found;
}`;

/** Our interface in a page, behind its closed root: read by the browser's own view, touched by the real pointer. */
export class Ours {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Opens the browser's view of a page. */
  static async at(page: Page): Promise<Ours> {
    return new Ours(page, await page.createCDPSession());
  }

  /** Text of the first element that matches; null without one. */
  text(selector: string): Promise<string | null> {
    return this.ask(selector, 'return one ? one.textContent : null') as Promise<string | null>;
  }

  /** Presses the element that matches and holds the text. */
  async press(selector: string, holding = ''): Promise<void> {
    // What has just unfolded may still move to stay on the screen.
    let before = '';
    const resting = async () => {
      const box = await this.box(selector, holding);
      const isStill = box !== null && JSON.stringify(box) === before;
      before = JSON.stringify(box);
      return isStill ? box : null;
    };
    const { left, top, right, bottom } = (await eventually(
      resting,
      (box) => box !== null,
      `${selector} ${holding}`,
    )) as Rect;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Box of the element that matches and holds the text, scrolled into our own view. */
  box(selector: string, holding = ''): Promise<Rect | null> {
    const body = `if (!one) return null; one.scrollIntoView({ block: 'nearest' });
      const { left, top, right, bottom, width } = one.getBoundingClientRect();
      return width > 0 ? { left, top, right, bottom } : null;`;
    return this.ask(selector, body, holding) as Promise<Rect | null>;
  }

  private async ask(selector: string, body: string, holding = ''): Promise<unknown> {
    const root = await this.root();
    if (root === null) return null;
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: root,
      returnByValue: true,
      functionDeclaration: `function () {
        const one = [...this.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.textContent.includes(${JSON.stringify(holding)}));
        ${body}
      }`,
    });
    return result.value;
  }

  private async root(): Promise<string | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: 3, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    for (const { shadowRoots } of html?.children ?? []) {
      const closed = shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (!closed) continue;
      const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
      return object.objectId ?? null;
    }
    return null;
  }
}

/** What a scenario is played with. */
export interface Station {
  readonly skin: SkinId;
  readonly browser: Browser;
  readonly host: PracticeHost;
  readonly person: Person;
  readonly observer: Observer;
  readonly look: Look;
  readonly ours: Ours;
  /** The case as what the extension knows of it. */
  readonly caseId: string;
  readonly complaints: string[];
  /** Addresses the extension's pages and worker asked for, its own package left out. */
  readonly asked: string[];
}

/** A browser with the extension, and one without in which the same is done. */
export class Stage {
  private constructor(
    private withUs: Browser,
    private readonly bare: Browser,
    private observer: Observer,
    private readonly profile: string | undefined,
  ) {}

  /** Opens both browsers. @param profile folder of what ours keeps, for a scenario in which it is started again */
  static async open(profile?: string): Promise<Stage> {
    const [withUs, bare] = await Promise.all([ours(profile), launchBrowser({ extension: false })]);
    return new Stage(withUs, bare, await Observer.open(withUs), profile);
  }

  /** Closes both. */
  async close(): Promise<void> {
    await Promise.all([this.withUs.close(), this.bare.close()]);
  }

  /** Ends our browser and starts it again: what was kept is kept. */
  async restart(): Promise<void> {
    await this.withUs.close();
    this.withUs = await ours(this.profile);
    this.observer = await Observer.open(this.withUs);
  }

  /**
   * Plays a scenario with us, beside it what the person does to the host without us, and compares (§0.4 of the design).
   *
   * @param play the whole; steps that touch the host go through `act`, which is what the bare run repeats
   */
  async play(
    skin: SkinId,
    bundle: CaseBundle,
    route: string,
    play: Play,
    { keep = false, ...options }: StageOptions = {},
  ): Promise<void> {
    const [host, twin] = await Promise.all(
      [bundle, bundle].map((one) => startPracticeHost({ seed: 7, cases: [one], ...options })),
    );
    if (!host || !twin) throw new Error('no host');
    const start = `/case/${bundle.case.unifiedNumber}/${route}`;
    const [station, bare] = await Promise.all([
      this.station(host, skin, bundle, start, keep),
      Person.at(this.bare, twin, skin, start),
    ]);
    let repeated = Promise.resolve();
    try {
      await play(station, async (step) => {
        repeated = repeated.then(() => step(bare));
        repeated.catch(() => undefined);
        await step(station.person);
      });
      await repeated;
      await expectUntouched(station, bare, host, twin);
      await expectClean(station, bare);
    } finally {
      const [mine, theirs] = await Promise.all([this.withUs.pages(), this.bare.pages()]);
      // The first page keeps a browser open, the second of ours is the observer's.
      await Promise.all([...mine.slice(2), ...theirs.slice(1)].map((page) => page.close()));
      await Promise.all([host.close(), twin.close()]);
    }
  }

  /** Plays on every skin, one after the other. @throws what failed, with its skin */
  async playAll(bundle: CaseBundle, route: string, play: Play, options: StageOptions = {}): Promise<void> {
    for (const skin of SCENARIO_SKINS) {
      await this.play(skin, bundle, route, play, options).catch((error: Error) => {
        error.message = `on skin ${skin}: ${error.message}`;
        throw error;
      });
    }
  }

  private async station(
    host: PracticeHost,
    skin: SkinId,
    bundle: CaseBundle,
    route: string,
    keep: boolean,
  ): Promise<Station> {
    const browser = this.withUs;
    const complaints: string[] = [];
    const asked: string[] = [];
    const origin = `chrome-extension://${await extensionId(browser)}/`;
    await watch(
      browser.targets().find((target) => target.type() === 'service_worker'),
      origin,
      asked,
      complaints,
    );
    const { observer } = this;
    if (!keep) await observer.clear();
    const person = await Person.at(browser, host, skin, route);
    const [look, ours] = await Promise.all([Look.at(person.page), Ours.at(person.page)]);
    return { skin, browser, host, person, observer, look, ours, caseId: bundle.case.id, complaints, asked };
  }
}

/** How the host is, and whether the ledger of the scenario before is kept. */
interface StageOptions extends PracticeHostOptions {
  readonly keep?: boolean;
}

const ours = (profile: string | undefined) => launchBrowser(profile === undefined ? {} : { profile });

type Play = (station: Station, act: (step: (person: Person) => Promise<void>) => Promise<void>) => Promise<void>;

async function watch(target: Target | undefined, origin: string, asked: string[], complaints: string[]): Promise<void> {
  const session = await target?.createCDPSession();
  session?.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith(origin) && !request.url.startsWith('blob:')) asked.push(request.url);
  });
  session?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => complaints.push(exceptionDetails.text));
  await session?.send('Network.enable');
  await session?.send('Runtime.enable');
}

/** Waits until the page of a route has been read and the case patrolled with it. */
export async function read({ person, observer, caseId }: Station): Promise<Known> {
  const labels = await person.labels();
  const urls = person.page.frames().map((frame) => frame.url());
  const isRead = async () => {
    // A form that is still filling is not read yet: a blank in it is none.
    const readings = (await observer.frames()).map(({ reading }) => reading).filter(({ incomplete }) => !incomplete);
    const found = new Set(
      readings.filter(({ frame }) => frame === urls[0]).flatMap(({ fields }) => fields.map(({ label }) => label)),
    );
    const texts = urls
      .slice(1)
      .every((url) => readings.some(({ frame, documents }) => frame === url && documents.length > 0));
    return texts && labels.filter((label) => found.has(label)).length >= 0.85 * labels.length;
  };
  await eventually(isRead, (done) => done, `all of ${urls.join(' ')} read`);
  return observer.until(caseId, ({ patrol }) => patrol !== null, 'a patrol');
}

/** The panel of the case in a tab of its own. */
export function openPanel({ browser, caseId }: Station): Promise<Page> {
  return openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(caseId)}`);
}

/** U1: the host cannot tell the two runs apart, nor does a press take longer. */
async function expectUntouched(
  { person }: Station,
  bare: Person,
  host: PracticeHost,
  twin: PracticeHost,
): Promise<void> {
  const settle = async (page: Page) => {
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await page.waitForFunction(
      `${''}document.getAnimations().length === 0 && (${deep})('.el-message').every((one) => one.getClientRects().length === 0)`,
      WAIT,
    );
  };
  await settle(person.page);
  await settle(bare.page);
  const [mine, theirs] = await Promise.all([person.page, bare.page].map((page) => hostView(page)));
  const text = (value: unknown, one: PracticeHost) =>
    JSON.parse(JSON.stringify(value).split(one.url).join('http://host/'));
  expect(differences(text(mine, host), text(theirs, twin))).toEqual([]);
  expect(host.savedPayloads).toEqual(twin.savedPayloads);
  const [held, free] = await Promise.all([person.presses(), bare.presses()]);
  // The quickest of each, and far more than the 16 ms it may take: this finds a press that waits for us, not a busy machine.
  if (free.length > 0) expect(Math.min(...held) - Math.min(...free), 'ms added to a press').toBeLessThan(100);
  const posts = ({ requests }: PracticeHost) => requests.filter(({ method }) => method === 'POST');
  expect(posts(host)).toEqual(posts(twin));
}

/** What a host could see of itself: markup, values, storage, cookies, and events made by scripts. */
async function hostView(page: Page): Promise<unknown> {
  const session = await page.createCDPSession();
  const { frames, ...rest } = await stateOf(page, session);
  const { events, shiftedOurs } = await testimony(page);
  const made = Object.fromEntries(Object.entries(events).filter(([type]) => type.endsWith(' untrusted')));
  return {
    ...rest,
    made,
    shiftedOurs,
    // Where the person last was with pointer and scroll bar differs: they have looked at our card.
    frames: frames.map(({ html, controls, storage, globals, sheets }) => ({
      html: html.replace(/ (?:is-)?(?:hover|focus(?:ing|-visible)?)\b/g, ''),
      controls: controls.map((control) => control.replace(/ \d*-\d* /, ' ')),
      storage,
      globals,
      sheets,
    })),
  };
}

/** U2, U3, U5 in part (a text for every mark), U6, U7, U8. */
async function expectClean(station: Station, bare: Person): Promise<void> {
  const { browser, person, ours, look, caseId, complaints, asked } = station;
  expect(asked, 'requests of ours').toEqual([]);
  // What the kit itself throws it throws without us too.
  expect([...complaints, ...person.errors.filter((error) => !bare.errors.includes(error))], 'errors').toEqual([]);
  const panel = await openPanel(station);
  await panel.waitForSelector('.coverage');
  const kept = await panel.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: Object.keys(localStorage),
  }));
  expect(kept).toEqual({ databases: DATABASES, caches: [], local: [] });
  const [text, titles] = await Promise.all([
    panel.$eval('body', (body) => body.textContent ?? ''),
    browser.pages().then((pages) => Promise.all(pages.map((page) => page.title()))),
  ]);
  expect(text).toMatch(/已核对 \d+ 项，未核对 \d+ 项/);
  await person.page.bringToFront();
  // Of every mark that stands there a screen reader can say what it is.
  const names = (await look.marks()).filter(({ badge }) => badge !== null).map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/确认|疑似|提示/);
  const shown = [text, (await ours.text('.overlay')) ?? ''];
  expect(shown.flatMap(blameWordsIn)).toEqual([]);
  for (const title of titles) expect(title).not.toMatch(/张某某|\d{15}/);
  expect(titles.join()).not.toContain(caseId);
  await panel.close();
}
