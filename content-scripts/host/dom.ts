/**
 * DOM access that a page cannot bend. `<form><input name="parentNode">` and `<img name="body">` shadow the properties of
 * forms and of the document (also for content scripts), so every step through the tree uses the prototypes' own getters.
 */

function getter<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name): (of: Owner) => Owner[Name] {
  const read = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!read) throw new TypeError(`no getter ${String(name)}`);
  return (of) => read.call(of);
}

export const parentNode = getter(Node.prototype, 'parentNode');
export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const nodeType = getter(Node.prototype, 'nodeType');
export const nodeValue = getter(Node.prototype, 'nodeValue');
const rawText = getter(Node.prototype, 'textContent');
const parentInTree = getter(Node.prototype, 'parentElement');
export const lastElement = getter(Element.prototype, 'lastElementChild');
export const nextElement = getter(Element.prototype, 'nextElementSibling');
export const previousElement = getter(Element.prototype, 'previousElementSibling');
export const firstElement = getter(Element.prototype, 'firstElementChild');
/** Whole px inside the borders, before any transform; 0 for what is in a line of text. Unlike a rectangle, asked for cheaply. */
export const innerWidth = getter(Element.prototype, 'clientWidth');
export const innerHeight = getter(Element.prototype, 'clientHeight');
export const elementCount = getter(Element.prototype, 'childElementCount');
export const localName = getter(Element.prototype, 'localName');
const openShadow = getter(Element.prototype, 'shadowRoot');
export const documentBody = getter(Document.prototype, 'body');
export const documentTitle = getter(Document.prototype, 'title');
export const documentRoot = getter(Document.prototype, 'documentElement');
export const activeElement = getter(Document.prototype, 'activeElement');

const call = Function.prototype.call;
export const attribute: (of: Element, name: string) => string | null = call.bind(Element.prototype.getAttribute);
export const matches: (of: Element, selector: string) => boolean = call.bind(Element.prototype.matches);
export const rectsOf: (of: Element) => DOMRectList = call.bind(Element.prototype.getClientRects);
export const rectOf: (of: Element) => DOMRect = call.bind(Element.prototype.getBoundingClientRect);
const contains: (of: Node, other: Node | null) => boolean = call.bind(Node.prototype.contains);
export const rootNode: (of: Node) => Node = call.bind(Node.prototype.getRootNode);
const queryAllIn: (of: Element, selector: string) => NodeListOf<Element> = call.bind(
  Element.prototype.querySelectorAll,
);
const queryAllOf: (of: Document, selector: string) => NodeListOf<Element> = call.bind(
  Document.prototype.querySelectorAll,
);
const queryIn: (of: Element, selector: string) => Element | null = call.bind(Element.prototype.querySelector);
const queryOf: (of: Document, selector: string) => Element | null = call.bind(Document.prototype.querySelector);
export const closest: (of: Element, selector: string) => Element | null = call.bind(Element.prototype.closest);
const byId: (of: Document, id: string) => HTMLElement | null = call.bind(Document.prototype.getElementById);

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** Elements inside `root` that match, in document order. */
export function findAll(root: Element | Document | DocumentFragment, selector: string): readonly Element[] {
  const type = nodeType(root);
  if (type === 1) return Array.from(queryAllIn(root as Element, selector));
  if (type === 9) return Array.from(queryAllOf(root as Document, selector));
  // Nothing on a page can shadow the methods of a fragment.
  return Array.from((root as DocumentFragment).querySelectorAll(selector));
}

/** First element inside `root` that matches, or null. */
export function find(root: Element | Document, selector: string): Element | null {
  return nodeType(root) === 9 ? queryOf(root as Document, selector) : queryIn(root as Element, selector);
}

/** The first element inside `root`, in document order, of which `take` makes something; null where it makes nothing of any. */
export function firstOf<Found>(root: Element, take: (element: Element) => Found | null): Found | null {
  for (let child = firstElement(root); child; child = nextElement(child)) {
    const found = take(child) ?? firstOf(child, take);
    if (found !== null) return found;
  }
  return null;
}

/** Element of that id in the same tree, or null. */
export function elementById(of: Element, id: string): Element | null {
  const root = rootNode(of);
  if (nodeType(root) === 9) return byId(root as Document, id);
  return typeof ShadowRoot === 'function' && root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** Parent element, stepping out of a shadow tree to its host. */
export function parentElement(node: Node): Element | null {
  const inTree = parentInTree(node);
  if (inTree) return inTree;
  const root = parentNode(node);
  return root && hostOf(root);
}

/** The element whose shadow tree a root is; null for any other node. A document is not asked: its properties may be the page's. */
function hostOf(root: Node): Element | null {
  return nodeType(root) === 11 && 'host' in root && root.host instanceof Element ? root.host : null;
}

/** Whether `node` stands inside `ancestor` (or is it), also across shadow trees. */
export function isWithin(ancestor: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(rootNode(at))) if (contains(ancestor, at)) return true;
  return false;
}

interface ExtensionDom {
  readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
}

/** Shadow tree of an element. Closed ones are open to content scripts of a browser that offers it. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = openShadow(element);
  if (open || !localName(element).includes('-')) return open;
  const dom = (globalThis as { chrome?: { dom?: ExtensionDom } }).chrome?.dom;
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/** Where the focus of an element that has it really stands: inside a shadow tree the tree knows. */
export function focusedWithin(active: Element): Element {
  const inner = shadowOf(active)?.activeElement;
  return inner ? focusedWithin(inner) : active;
}

/** Class names, empty for none. */
export function classOf(element: Element): string {
  return attribute(element, 'class') ?? '';
}

/** Text inside a node with runs of white space as one space, trimmed. Text longer than `limit` is cut. */
export function textOf(node: Node, limit = 2000): string {
  const text = rawText(node) ?? '';
  return (text.length > limit ? text.slice(0, limit) : text).replace(/\s+/g, ' ').trim();
}

/** So many characters of white space and nodes without text may stand around a short text. */
const AROUND = 1000;

/**
 * Text inside a node as {@link textOf} gives it, or null where it is longer than `limit`. Unlike there, a large node costs no more than
 * a small one: whoever looks for a word on a button may come upon the page itself.
 */
export function shortText(node: Node, limit: number): string | null {
  let text = '';
  let words = 0;
  let around = AROUND;
  for (let at: Node | null = node; at; at = following(at, node)) {
    const value = nodeType(at) === 3 ? (nodeValue(at) ?? '') : '';
    const length = value.trim().length;
    words += length;
    around -= value.length - length + 1;
    if (words > limit || around < 0) return null;
    text += value;
  }
  const short = text.replace(/\s+/g, ' ').trim();
  return short.length > limit ? null : short;
}

/** The next node in document order inside `root`. */
function following(node: Node, root: Node): Node | null {
  const inside = firstChild(node);
  if (inside) return inside;
  for (let at: Node | null = node; at && at !== root; at = parentNode(at)) {
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}

/** Child elements, in order. */
export function childElements(of: Element): readonly Element[] {
  const children: Element[] = [];
  for (let child = firstElement(of); child; child = nextElement(child)) children.push(child);
  return children;
}
