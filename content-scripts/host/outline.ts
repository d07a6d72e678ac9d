import { cellsOf } from './cells';
import { standIn } from './choices';
import type { Control } from './control';
import { controlAt, isCalledControl } from './controls';
import {
  attribute,
  classOf,
  elementCount,
  find,
  findAll,
  firstChild,
  localName,
  matches,
  nextSibling,
  nodeType,
  nodeValue,
  parentElement,
  shadowOf,
  shortText,
} from './dom';
import { boxes, type Grid, type GridFrame, gridAt, gridOf, isDrawer } from './grids';
import { holds, isCalledTitle, isFoldHead, ownTitle, type Title, type Titled, titleAt, titleByPlace } from './groups';
import { isCalledMessage, isMessage } from './messages';
import { having, remembered } from './remembered';
import { hasNoBox, isRemoved, Visibility } from './visibility';

/** A title together with the element it is about. */
export type Chain = readonly Titled[];

/** One thing met on the way through a page, in document order. */
export type Token =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly node: Text;
      readonly element: Element;
      readonly chain: Chain;
    }
  | { readonly kind: 'control'; readonly control: Control; readonly chain: Chain }
  | { readonly kind: 'table'; readonly grid: Grid; readonly chain: Chain };

/** What one walk through a page found. */
export interface Outline {
  readonly tokens: readonly Token[];
  /** Headings, outermost first, also those without fields. */
  readonly titles: readonly Title[];
  readonly headings: readonly Titled[];
  /** Frames, objects, canvases that hold content of their own. */
  readonly embedded: readonly Element[];
  /** Open shadow roots, which need to be watched on their own. */
  readonly shadows: readonly ShadowRoot[];
  /** The trees the page is made of: the document and its shadow trees. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Elements that look like text of a document: editors and text layers. */
  readonly documents: readonly Element[];
  /** Parts of the page that are still loading. */
  readonly loading: readonly Element[];
  /** How many controls an element holds. */
  controlsIn(element: Element): number;
  readonly visibility: Visibility;
  /** The walk was ended early because the page is too large. */
  readonly cut: boolean;
}

/** Larger pages are read to here and reported as incomplete: the host must never feel us. */
const MAX_NODES = 60_000;
const NODES_PER_STEP = 8;
const isSkipped = having(
  /^(script|style|template|noscript|head|link|meta|option|optgroup|datalist|svg|math|audio|video|button|br|hr|img)$/,
);
const isEmbedded = having(/^(iframe|frame|object|embed|canvas)$/);
const isLoadingClass = having(
  /(^|[-_\s])(skeleton|loading-mask|spin-spinning|loading-wrap|is-loading|datagrid-mask|layui-layer-loading)(\s|$)/,
);
const isTextLayer = having(/(^|\s)(textLayer|text-layer)(\s|$)/);

/** Attributes by which an element may be something that its name and classes do not say. */
const TELLING = '[role],[aria-hidden],[aria-busy],[aria-expanded],[aria-pressed],[contenteditable]';
/** By name, whether classes say nothing either: so it is with most of a page, and what such an element is only its place can tell. */
const saysNothing = remembered((name: string) =>
  remembered(
    (names: string): boolean =>
      name !== 'button' &&
      !isEmbedded(name) &&
      name !== 'table' &&
      !isCalledControl(name, names) &&
      !isCalledTitle(name, names) &&
      !isCalledMessage(names) &&
      !isLoadingClass(names) &&
      !isTextLayer(names),
  ),
);

/** Buttons say what they do; those that hold a value say so by their role, those that head a fold by its state. */
function isMoreThanPressed(element: Element, name: string): boolean {
  if (name !== 'button') return false;
  const role = attribute(element, 'role') ?? '';
  return (
    /^(switch|checkbox|radio|combobox)$/.test(role) ||
    attribute(element, 'aria-expanded') === 'true' ||
    attribute(element, 'aria-pressed') !== null
  );
}

const UNFOLDED = 'table,dl,form,label,input,select,textarea,[class*="item"]';
/** So many texts that unfold are more than a remark. */
const UNFOLDED_TEXTS = 4;

/** The rows of a table in which something unfolds, with the name in the row above it; none where nothing does. */
function drawersOf(rows: readonly Element[]): readonly (readonly [Element, string | null])[] {
  const isOpen = (row: Element): boolean =>
    isDrawer(row, rows) &&
    (find(row, UNFOLDED) !== null ||
      findAll(row, '*').filter((part) => elementCount(part) === 0 && shortText(part, 0) !== '').length >=
        UNFOLDED_TEXTS);
  if (!rows.some(isOpen)) return [];
  return rows.map((row, at) => [row, isOpen(row) ? nameIn(rows[at - 1]) : null]);
}

/** The first cell of a row that is but a name or a few words. */
function nameIn(row: Element | undefined): string {
  const texts = row ? cellsOf(row).map((cell) => shortText(cell, 12) ?? '') : [];
  return texts.find((text) => /^[\u4e00-\u9fa5·]{2,12}$/.test(text)) ?? '';
}

/** What the walk has to know of the profile. */
export interface WalkOptions {
  /** CSS selectors of parts that are never read. */
  readonly exclude: readonly string[];
  /** CSS selectors of documents besides those known by their look. */
  readonly documents: readonly string[];
  /** Whether an element holds a document rather than fields; such parts are left to the document reader. */
  isDocument(element: Element): boolean;
}

/** Walks a page once. A generator, so that the caller may pause it between any two steps. */
export function* walk(root: Element, options: WalkOptions): Generator<void, Outline> {
  const walker = new Walker(root, options);
  yield;
  let steps = 0;
  for (let goesOn = true; goesOn; ) {
    goesOn = walker.step();
    if (walker.table) yield* walker.readTable(walker.table);
    // Nothing is compiled at first: a single node may then take as long as many do later.
    if (++steps < NODES_PER_STEP || steps % NODES_PER_STEP === 0) yield;
  }
  return walker.outline();
}

class Walker {
  private readonly tokens: Token[] = [];
  private readonly headings: Titled[] = [];
  private readonly embedded: Element[] = [];
  private readonly shadows: ShadowRoot[] = [];
  private readonly documents: Element[] = [];
  private readonly loading: Element[] = [];
  private readonly counts = new Map<Element, number>();
  private readonly visibility = new Visibility();
  private readonly taken = new Set<Element>();
  private readonly consumed = new Set<Element>();
  private readonly inConsumed = new Map<Element, boolean>();
  /** The table the last step came upon, still to be read. */
  table: { readonly frame: GridFrame; readonly chain: Chain } | null = null;
  private open: Titled[] = [];
  /** Rows of tables under some of which more unfolds: whose it is, null for a row like any other. */
  private readonly rows = new Map<Element, string | null>();
  /** The table the last step came upon is gone into for what unfolds in it. */
  private unfolds = false;
  /** The elements around the node, outermost first. */
  private readonly around: Element[] = [];
  /** Those of them in whose shadow trees the node stands. */
  private readonly hosts: Element[] = [];
  private node: Node | null;
  /** The element that was last found to be in the page. */
  private boxed: Element | null = null;
  private seen = 0;
  private readonly excluded: string;
  private readonly told: string;
  /** Elements of which an attribute or the profile may say something. */
  private readonly telling = new Set<Element>();

  constructor(
    private readonly root: Element,
    private readonly options: WalkOptions,
  ) {
    this.node = root;
    this.excluded = options.exclude.join(',');
    this.told = [TELLING, ...options.exclude, ...options.documents].join(',');
    this.telling.add(root);
    this.listen(root);
  }

  private listen(root: Element | ShadowRoot): void {
    for (const element of findAll(root, this.told)) this.telling.add(element);
  }

  /** Visits one node; false at the end. */
  step(): boolean {
    const node = this.node;
    if (!node || this.seen >= MAX_NODES) return false;
    this.seen++;
    const type = nodeType(node);
    const goesIn = type === 1 ? this.visit(node as Element) : type === 3 && this.visitText(node as Text);
    this.node = (goesIn ? this.entrance(node as Element) : null) ?? this.after(this.node ?? node);
    return this.node !== null;
  }

  *readTable({ frame, chain }: NonNullable<Walker['table']>): Generator<void, void> {
    this.table = null;
    const grid = yield* gridOf(frame);
    this.tokens.push({ kind: 'table', grid, chain });
  }

  outline(): Outline {
    const counts = this.counts;
    return {
      tokens: this.tokens.filter((token) => token.kind !== 'text' || !this.isConsumed(token.element)),
      titles: this.headings.map(({ title }) => title),
      headings: this.headings,
      embedded: this.embedded,
      shadows: this.shadows,
      roots: [this.root.ownerDocument, ...this.shadows],
      documents: this.documents,
      loading: this.loading,
      visibility: this.visibility,
      cut: this.node !== null,
      controlsIn: (element) => counts.get(element) ?? 0,
    };
  }

  private entrance(element: Element): Node | null {
    const shadow = shadowOf(element);
    const inside = (shadow && this.enterShadow(element, shadow)) ?? firstChild(element);
    if (inside) this.around.push(element);
    return inside;
  }

  private enterShadow(host: Element, shadow: ShadowRoot): Node | null {
    this.shadows.push(shadow);
    this.listen(shadow);
    const inside = firstChild(shadow);
    if (inside) this.hosts.push(host);
    return inside;
  }

  /** The next node in document order; a shadow tree is followed by the light children it may show. */
  private after(node: Node): Node | null {
    for (let at = node; ; ) {
      const next = this.around.length > 0 ? nextSibling(at) : null;
      if (next) return next;
      const parent = this.around.pop();
      if (!parent) return null;
      const light = this.hosts[this.hosts.length - 1] === parent && this.hosts.pop() ? firstChild(parent) : null;
      if (light) {
        this.around.push(parent);
        return light;
      }
      at = parent;
    }
  }

  private visitText(node: Text): false {
    const text = (nodeValue(node) ?? '').slice(0, 4000).trim();
    const element = this.parent();
    if (text === '' || !element) return false;
    if (element !== this.boxed && hasNoBox(element)) return this.leave();
    this.boxed = element;
    this.tokens.push({ kind: 'text', text, node, element, chain: this.chainAt() });
    return false;
  }

  private visit(element: Element): boolean {
    const name = localName(element);
    if (isSkipped(name) && !isMoreThanPressed(element, name)) return false;
    const tells = this.telling.has(element);
    if (tells && this.excluded !== '' && matches(element, this.excluded)) return false;
    if (this.rows.has(element)) return this.visitRow(element);
    const names = classOf(element);
    if (!tells && saysNothing(name)(names)) return this.visitBox(element, name);
    if ((tells ? isRemoved(element) : hasNoBox(element)) && !this.isStoodFor(element)) return this.leave();
    this.boxed = element;
    if (isEmbedded(name)) return this.note(this.embedded, element);
    if (isLoadingClass(names) || (tells && attribute(element, 'aria-busy') === 'true')) this.loading.push(element);
    if (isTextLayer(names) || (tells && this.options.isDocument(element))) return this.note(this.documents, element);
    const role = tells ? attribute(element, 'role') : null;
    if (this.takeControl(element, names, role) || isMessage(element, names, role)) return false;
    if (name === 'button' && !(tells && isFoldHead(element))) return false;
    if (!this.takeTable(gridAt(element, name, role))) return this.takeTitle(element, name, names, role);
    return this.unfolds;
  }

  /** Rows are read as the cells of their table; what unfolds under one is about whom that one names. */
  private visitRow(row: Element): boolean {
    const name = this.rows.get(row) ?? null;
    if (name !== null && name !== '') {
      const title: Title = { text: name, kind: 'tab', level: 0, peers: [], place: 0 };
      this.enter({ title, scope: row });
    }
    return name !== null;
  }

  /** An element known by its place alone. Whether it is shown is not asked of it but of what it holds: most of a page is such boxes. */
  private visitBox(element: Element, name: string): boolean {
    const parts = elementCount(element);
    if (this.taken.has(element) || (parts > 1 && this.takeTable(boxes(element)))) return false;
    const given = parts === 0 || name === 'td' || name === 'th' ? titleByPlace(element, name) : null;
    if (!given) return true;
    if (hasNoBox(element)) return this.leave();
    this.enter(given);
    return false;
  }

  /** Goes on behind all that is taken out of the page together with the node. */
  private leave(): false {
    for (let outer = this.parent(); outer && hasNoBox(outer); outer = this.parent()) {
      this.around.pop();
      if (this.hosts[this.hosts.length - 1] === outer) this.hosts.pop();
      this.node = outer;
    }
    return false;
  }

  private parent(): Element | null {
    return this.around[this.around.length - 1] ?? null;
  }

  private takeTable(frame: GridFrame | null): boolean {
    this.table = frame && { frame, chain: this.chainAt() };
    const drawers = frame ? drawersOf(frame.rows) : [];
    for (const [row, name] of drawers) this.rows.set(row, name);
    this.unfolds = drawers.length > 0;
    return frame !== null;
  }

  private note(list: Element[], element: Element): false {
    list.push(element);
    return false;
  }

  private isStoodFor(element: Element): boolean {
    const other = standIn(element);
    return other !== null && !isRemoved(other);
  }

  private takeControl(element: Element, names: string, role: string | null): boolean {
    const control = controlAt(element, this.taken, names, role);
    if (!control) return this.taken.has(element);
    const seen = standIn(control.element) ?? control.element;
    if (!this.visibility.isShown(control.element) && !this.visibility.isShown(seen)) return true;
    for (const part of control.parts) if (part !== element) this.consumed.add(part);
    this.tokens.push({ kind: 'control', control, chain: this.chainAt() });
    for (const at of this.around) this.counts.set(at, (this.counts.get(at) ?? 0) + 1);
    return true;
  }

  /** The text of an option stands before or behind the box it belongs to. */
  private isConsumed(element: Element | null): boolean {
    if (!element || this.consumed.size === 0) return false;
    const known =
      this.inConsumed.get(element) ?? (this.consumed.has(element) || this.isConsumed(parentElement(element)));
    this.inConsumed.set(element, known);
    return known;
  }

  private takeTitle(element: Element, name: string, names: string, role: string | null): boolean {
    const own = ownTitle(element, name, names, role);
    const last = this.open[this.open.length - 1]?.title.text;
    // A pane is often labelled by the very tab that was just met.
    if (own && own.text !== last) this.enter({ title: own, scope: element });
    const given = titleAt(element, name, names, role);
    if (!given) return true;
    this.enter(given);
    return false;
  }

  /** A title ends those of the same or a lower level in its scope. */
  private enter(titled: Titled): void {
    this.headings.push(titled);
    this.open = this.open.filter((other) => {
      if (!holds(other, titled.scope)) return false;
      return other.scope !== titled.scope || other.title.level < titled.title.level;
    });
    this.open.push(titled);
  }

  private chain: Chain = [];

  private readonly isOpen = ({ scope, rows }: Titled): boolean =>
    rows ? rows.some((row) => this.around.includes(row)) : this.around.includes(scope);

  /** Titles whose scope holds the node; the list is shared between neighbours. */
  private chainAt(): Chain {
    if (!this.open.every(this.isOpen)) this.open = this.open.filter(this.isOpen);
    const same = this.chain.length === this.open.length && this.open.every((titled, at) => titled === this.chain[at]);
    if (!same) this.chain = [...this.open];
    return this.chain;
  }
}
