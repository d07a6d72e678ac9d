import { documentBody, documentRoot, isElement, isWithin } from './dom';

/** What may have happened to a page. */
export type Change =
  /** A value may differ; the page's structure is as it was. */
  | 'values'
  /** Nodes or their look changed. */
  | 'structure'
  /** Another page stands in the frame: a new address, or a document written anew. */
  | 'page';

/** Who wants to know of changes. */
export interface Listener {
  changed(change: Change): void;
  /** Asked now and then for what cannot be heard: values a script has set. To be answered cheaply. */
  mayDiffer(): boolean;
}

const SEEN = [
  'class',
  'style',
  'hidden',
  'aria-hidden',
  'aria-selected',
  'aria-checked',
  'value',
  'open',
  'contenteditable',
];
/** Milliseconds between looks for values a script has set: such a change gives no event and no mutation. */
const POLL = 500;
/** An input method that never ends (the field was removed) must not silence us for good. */
const LONGEST_COMPOSITION = 60_000;

/** Watches one document and only listens: passive, capturing, and never in the host's way. */
export class Watch {
  /** An input method is composing; what stands in the field is not yet what the user means. */
  composing = false;
  /** How often elements came or went: a reading begun before and ended after would mix two pages. */
  swaps = 0;
  private composingSince = 0;
  private readonly observer: MutationObserver;
  private readonly shadows = new WeakSet<ShadowRoot>();
  private root: Element | null = null;
  private url = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
    private readonly listener: Listener,
  ) {
    this.observer = new MutationObserver((records) => {
      const relevant = records.filter((record) => this.matters(record));
      if (relevant.some(replaces)) this.swaps++;
      if (relevant[0]) listener.changed(this.hasMoved() ? 'page' : 'structure');
    });
  }

  /** Starts; everything ends with the signal. */
  start(): void {
    this.attach();
    this.keepTime();
    this.signal.addEventListener('abort', () => {
      clearInterval(this.timer);
      this.observer.disconnect();
    });
  }

  /** Changes inside a shadow tree are seen only by an observer of its own. */
  addShadow(shadow: ShadowRoot): void {
    if (this.shadows.has(shadow)) return;
    this.shadows.add(shadow);
    this.observer.observe(shadow, OBSERVED);
  }

  private attach(): void {
    this.root = documentRoot(this.document);
    this.url = this.document.URL;
    this.observer.observe(this.document, OBSERVED);
    this.listen(this.document, ['input', 'change', 'keyup', 'click', 'focusout', 'reset', 'paste'], () =>
      this.values(),
    );
    this.listen(this.document, ['compositionstart'], () => {
      this.composing = true;
      this.composingSince = Date.now();
    });
    this.listen(this.document, ['compositionend'], () => {
      this.composing = false;
      this.listener.changed('values');
    });
    const view = this.document.defaultView;
    if (view)
      this.listen(view, ['hashchange', 'popstate', 'pageshow', 'load'], () =>
        this.listener.changed(this.hasMoved() ? 'page' : 'structure'),
      );
    this.listen(this.document, ['visibilitychange'], () => this.keepTime());
  }

  private listen(target: EventTarget, types: readonly string[], run: () => void): void {
    const options = { capture: true, passive: true, signal: this.signal };
    for (const type of types) EventTarget.prototype.addEventListener.call(target, type, run, options);
  }

  private values(): void {
    if (this.composing && Date.now() - this.composingSince > LONGEST_COMPOSITION) this.composing = false;
    if (!this.composing) this.listener.changed('values');
  }

  /** Nobody edits a page that is not on the screen: there the clock stands still. */
  private keepTime(): void {
    clearInterval(this.timer);
    if (this.document.visibilityState === 'hidden') return;
    this.timer = setInterval(() => this.poll(), POLL);
    this.poll();
  }

  /** `document.open()` takes away the page with all listeners; `history.pushState` tells nobody. Both are seen here. */
  private poll(): void {
    if (documentRoot(this.document) !== this.root) {
      this.observer.disconnect();
      this.attach();
      this.listener.changed('page');
    } else if (this.hasMoved()) {
      this.listener.changed('page');
    } else if (this.listener.mayDiffer()) this.values();
  }

  /** Whether the address is another than when asked last. */
  private hasMoved(): boolean {
    const before = this.url;
    this.url = this.document.URL;
    return this.url !== before;
  }

  /** Our own root stands outside the body, and heads hold nothing to read. */
  private matters(record: MutationRecord): boolean {
    const body = documentBody(this.document);
    const target = isElement(record.target) ? record.target : record.target.parentNode;
    if (body && target && isWithin(body, target)) return true;
    return Array.from(record.addedNodes).some((node) => node === body || node === documentRoot(this.document));
  }
}

const replaces = (record: MutationRecord): boolean =>
  [record.addedNodes, record.removedNodes].some((nodes) => Array.from(nodes).some(isElement));

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: SEEN,
};
