/** Everything a host could know of itself: taken with and without the extension, it must be equal. */
import type { CDPSession, Frame, Page } from 'puppeteer';

/** What is taken from one frame. Texts, so that a difference reads well. */
export interface FrameState {
  readonly url: string;
  /** The document as markup, without our root. */
  readonly html: string;
  /** Elements beside head and body that were left out as ours. */
  readonly ours: number;
  readonly controls: readonly string[];
  readonly active: string;
  readonly selection: string;
  readonly scrolled: readonly string[];
  readonly boxes: string;
  readonly storage: string;
  readonly globals: readonly string[];
  readonly sheets: string;
  readonly resources: readonly string[];
}

/** What is taken from a page at one moment. */
export interface HostState {
  readonly frames: readonly FrameState[];
  /** Unsaved forms and the payload sent last, as the host itself notes them. */
  readonly practice: string;
  readonly cookies: string;
  readonly history: number;
}

/** What the witness saw over a whole scenario. */
export interface Testimony {
  /** Events by `type trusted?`, those whose number hangs on timing left out. */
  readonly events: Readonly<Record<string, number>>;
  /** Kinds of changes of the document, e.g. `attributes class`, with ours left out. */
  readonly mutations: readonly string[];
  /** Sum of layout shifts that no input explains. */
  readonly shift: number;
  /** Shifted nodes that are ours. */
  readonly shiftedOurs: number;
}

/**
 * Events whose number depends on frames drawn, on the pointer's path under moving content or on how fast the machine is.
 * Everything a person's keys and clicks cause is counted.
 */
const BY_CHANCE =
  /^(selectionchange|scroll|scrollend|scrollsnap\w+|wheel|resize|animation\w+|transition\w+|(pointer|mouse)(move|over|out|enter|leave|rawupdate)|visibilitychange|pagereveal|pageswap|progress|readystatechange|load\w*|contentvisibility\w+|securitypolicyviolation)$/;

/** Puts a seeded chance, a fixed clock and the witness into every frame, before the host's own scripts. */
export async function prepare(page: Page, now: number): Promise<void> {
  await page.evaluateOnNewDocument(seedChance, now);
  await page.evaluateOnNewDocument(witness);
}

function seedChance(now: number): void {
  let state = 20240301;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const Clock = Date;
  const fixed = (...of: readonly unknown[]) => (of.length === 0 ? new Clock(now) : Reflect.construct(Clock, of));
  window.Date = new Proxy(Clock, {
    construct: (_, of) => fixed(...of),
    get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
  });
}

interface Witness {
  readonly events: Record<string, number>;
  readonly mutations: Set<string>;
  readonly shifts: { value: number; ours: number }[];
}

function witness(): void {
  const seen: Witness = { events: {}, mutations: new Set(), shifts: [] };
  Object.defineProperty(window, '__witness', { value: seen, enumerable: false });
  const types = new Set(
    'focusin focusout compositionstart compositionupdate compositionend DOMContentLoaded textInput hashchange popstate storage message error unhandledrejection DOMActivate'.split(
      ' ',
    ),
  );
  for (const owner of [window, Document.prototype, HTMLElement.prototype, HTMLBodyElement.prototype]) {
    for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (/^on[a-z]+$/.test(name)) types.add(name.slice(2));
    }
  }
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        const name = `${type}${event.isTrusted ? '' : ' untrusted'}`;
        seen.events[name] = (seen.events[name] ?? 0) + 1;
      },
      true,
    );
  }
  const isOurs = (node: Node | null) =>
    node instanceof Element && node.parentNode === document.documentElement && !/^(head|body)$/.test(node.localName);
  const gone = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (isOurs(target) || gone.has(target)) continue;
      const others = [...addedNodes, ...removedNodes].filter((node) => {
        const own = isOurs(node) || gone.has(node) || (target === document.documentElement && /-/.test(node.nodeName));
        if (own) gone.add(node);
        return !own;
      });
      if (type !== 'childList' || others.length > 0) seen.mutations.add(`${type} ${attributeName ?? ''}`.trim());
    }
  });
  const all = { childList: true, subtree: true, characterData: true, attributes: true };
  observer.observe(document, all);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, all);
    return root;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[]) {
      const ours = entry.sources.filter(({ node }) => isOurs(node)).length;
      seen.shifts.push({ value: entry.value, ours });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What the witnesses in all frames of a page have seen. */
export async function testimony(page: Page): Promise<Testimony> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(testify)));
  const events: Record<string, number> = {};
  for (const one of all) {
    for (const [type, times] of Object.entries(one.events)) {
      if (!BY_CHANCE.test(type.split(' ')[0] ?? '')) events[type] = (events[type] ?? 0) + times;
    }
  }
  return {
    events: sorted(events),
    mutations: [...new Set(all.flatMap(({ mutations }) => mutations))].sort(),
    shift: Math.round(1000 * all.reduce((sum, { shift }) => sum + shift, 0)) / 1000,
    shiftedOurs: all.reduce((sum, { shiftedOurs }) => sum + shiftedOurs, 0),
  };
}

function testify(): Testimony {
  const { events, mutations, shifts } = (window as unknown as { __witness: Witness }).__witness;
  return {
    events,
    mutations: [...mutations],
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    shiftedOurs: shifts.reduce((sum, { ours }) => sum + ours, 0),
  };
}

function sorted(record: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Waits until the host rests: nothing is being saved or shown for a moment, and two looks in turn are alike, in every frame. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 150 });
  for (const frame of page.frames()) await frame.waitForFunction(rests, { polling: 60, timeout: 60_000 });
}

function rests(): boolean {
  const busy =
    '.el-message, .v-modal-leave, [class*="-enter-active"], [class*="-leave-active"], .status-busy, .el-loading-mask, .layui-layer-msg, .messager-tip';
  const roots: ParentNode[] = [document];
  let text = '';
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    text += root instanceof ShadowRoot ? root.innerHTML : document.documentElement.outerHTML;
  }
  const shown = roots
    .flatMap((root) => [...root.querySelectorAll(busy)])
    .some((one) => one.getClientRects().length > 0);
  const before = (window as unknown as { __before?: [string, number] }).__before;
  const since = before?.[0] === text ? before[1] : performance.now();
  Object.defineProperty(window, '__before', { value: [text, since], configurable: true, enumerable: false });
  return !shown && document.getAnimations().length === 0 && performance.now() - since > 300;
}

/** Takes the state of a page and its frames. */
export async function stateOf(page: Page, session: CDPSession): Promise<HostState> {
  const { cookies } = await session.send('Network.getCookies');
  return {
    frames: await Promise.all(page.frames().map(frameState)),
    practice: await page.evaluate(() =>
      JSON.stringify((window as unknown as { __practice?: object }).__practice ?? null),
    ),
    cookies: JSON.stringify(cookies.map(({ name, value, path, httpOnly }) => ({ name, value, path, httpOnly }))),
    history: await page.evaluate(() => history.length),
  };
}

const frameState = (frame: Frame): Promise<FrameState> => frame.evaluate(takeFrame);

function takeFrame(): FrameState {
  const root = document.documentElement;
  const rest = [...root.children].filter((child) => !/^(head|body)$/.test(child.localName));
  const ours = rest.filter((child) => child === root.lastElementChild && /^[a-z]{6}-[a-z]{6}$/.test(child.localName));
  const copy = root.cloneNode(true) as Element;
  for (const child of ours) copy.children[[...root.children].indexOf(child)]?.remove();
  const elements = [...document.querySelectorAll('*')].filter((element) => !ours.includes(element));
  // Open shadow trees are the host's own and belong to what it can see of itself.
  let shadows = '';
  for (const { shadowRoot } of elements) {
    if (!shadowRoot) continue;
    shadows += `${shadowRoot.innerHTML} ${shadowRoot.adoptedStyleSheets.length}`;
    elements.push(...shadowRoot.querySelectorAll('*'));
  }
  const pathOf = (node: Node | null): string => {
    const steps: number[] = [];
    for (let at = node; at?.parentNode; at = at.parentNode)
      steps.push([...at.parentNode.childNodes].indexOf(at as ChildNode));
    return `${node?.nodeName} ${steps.reverse().join('/')}`;
  };
  const controls = elements.flatMap((element) => {
    const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (!isText && !(element instanceof HTMLSelectElement)) return [];
    const caret = isText ? `${element.selectionStart}-${element.selectionEnd}` : '';
    const checked = element instanceof HTMLInputElement ? element.checked : '';
    return [`${pathOf(element)} ${JSON.stringify(element.value)} ${caret} ${checked}`];
  });
  const chosen = document.getSelection();
  const ends = chosen && [pathOf(chosen.anchorNode), chosen.anchorOffset, pathOf(chosen.focusNode), chosen.focusOffset];
  return {
    url: location.href,
    html: `${copy.outerHTML} ${shadows} ${[...root.attributes].map(({ name, value }) => `${name}=${value}`).join()}`,
    ours: ours.length,
    controls,
    active: `${pathOf(document.activeElement)} ${document.hasFocus()}`,
    selection: JSON.stringify([ends, String(chosen)]),
    scrolled: elements
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map((element) => `${pathOf(element)} ${element.scrollLeft},${element.scrollTop}`),
    boxes: elements
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height].map((one) => Math.round(one * 10) / 10).join();
      })
      .join(' '),
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    globals: [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)].sort(),
    sheets: JSON.stringify([
      [...document.styleSheets].map((sheet) => [sheet.href, sheet.cssRules.length]),
      document.adoptedStyleSheets.length,
    ]),
    resources: [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))].sort(),
  };
}

/** Where two states differ, as `part: with us | without us`; empty when a host could not tell them apart. */
export function differences(ours: unknown, theirs: unknown, path = ''): readonly string[] {
  if (Object.is(ours, theirs)) return [];
  if (isTree(ours) && isTree(theirs)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return names.flatMap((name) => differences(ours[name], theirs[name], path === '' ? name : `${path}.${name}`));
  }
  if (typeof ours === 'string' && typeof theirs === 'string') return [`${path}: ${around(ours, theirs)}`];
  return [`${path}: ${JSON.stringify(ours)} | ${JSON.stringify(theirs)}`];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The place where two texts part. */
function around(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 80));
  return `${cut(ours)} | ${cut(theirs)}`;
}
