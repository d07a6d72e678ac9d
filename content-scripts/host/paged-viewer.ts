/** Viewers that draw only the pages in view: what was read of a page is kept after the viewer has taken it out again. */
import { attribute, classOf, closest, documentTitle, findAll, localName, parentElement } from './dom';
import type { Outline } from './outline';
import { TextMap, textMapOf } from './text-map';

const PAGE = '[data-page-number],[data-page-no]';
/** Links of a pager bear numbers too. */
const NO_PAGE = /^(canvas|a|button|li|span|input|option|body|html)$/;
/** 3 / 402, 第3页/共402页, of 402: what a toolbar says of the length of the document, with the page in view if it names one. */
const LENGTH = /^(?:第?\s{0,2}(\d{1,4})\s{0,2}页?)?\s{0,2}(?:\/|of)\s{0,2}共?\s{0,2}(\d{1,4})\s{0,2}页?$/i;
/** As much of a page tells it from that of another document; a page may still be filling up. */
const BEGINNING = 20;

/** A viewer as it stands in the page. */
export interface PagedViewer {
  readonly element: Element;
  /** Pages that are in the page, by their number. */
  readonly pages: ReadonlyMap<number, Element>;
  /** How many pages the document has, as far as the page tells. */
  readonly total: number;
}

/** A document read page by page. */
export interface PagedText {
  readonly map: TextMap;
  /** How many pages were read, now or before. */
  readonly read: number;
  readonly total: number;
}

/** The viewer that a text is a page of, or whose pages stand in it; null where there is none. */
export function viewerOf(element: Element, outline: Outline): PagedViewer | null {
  const around = closest(element, PAGE);
  const first = around && isPage(around) ? around : findAll(element, PAGE).find(isPage);
  const viewer = first && parentElement(first);
  if (!viewer) return null;
  const pages = new Map(
    findAll(viewer, PAGE)
      .filter(isPage)
      .map((page) => [numberOf(page), page]),
  );
  const total = Math.max(saidLength(outline, pages), ...pages.keys());
  return total > 1 ? { element: viewer, pages, total } : null;
}

function isPage(element: Element): boolean {
  return !NO_PAGE.test(localName(element)) && /page/i.test(classOf(element)) && numberOf(element) > 0;
}

function numberOf(page: Element): number {
  return Number(attribute(page, 'data-page-number') ?? attribute(page, 'data-page-no')) || 0;
}

/** A page in view that is none of the viewer's belongs to a list. */
function saidLength({ tokens }: Outline, pages: ReadonlyMap<number, Element>): number {
  const lengths = tokens.map((token) => {
    const said = token.kind === 'text' ? LENGTH.exec(token.text.trim()) : null;
    return said && (said[1] === undefined || pages.has(Number(said[1]))) ? Number(said[2]) : 0;
  });
  return Math.max(0, ...lengths);
}

/** What is known of the document a viewer shows. */
interface Known {
  /** Address, title and length: another document has others. */
  readonly of: string;
  readonly first: Element | undefined;
  readonly texts: Map<number, string>;
}

const known = new WeakMap<Element, Known>();

/** The text of the whole document: pages in view as they stand, the others as they were read when they stood there. */
export function* readPages(viewer: PagedViewer): Generator<void, PagedText> {
  const shown = new Map<number, TextMap>();
  for (const [number, page] of viewer.pages) {
    const map = yield* textMapOf(page);
    // A page without any text counts once the viewer says that it is drawn.
    if (map.text.trim() !== '' || attribute(page, 'data-loaded') === 'true') shown.set(number, map);
  }
  const { texts } = remember(viewer, shown);
  const map = new TextMap();
  for (const number of [...texts.keys()].sort((one, other) => one - other)) {
    const page = shown.get(number);
    if (page) map.append(page);
    else map.appendUnseen(texts.get(number) ?? '');
  }
  return { map, read: texts.size, total: viewer.total };
}

function remember({ element, pages, total }: PagedViewer, shown: ReadonlyMap<number, TextMap>): Known {
  const document = element.ownerDocument;
  const of = [document.URL.replace(/#.*/, ''), documentTitle(document), total].join('\n');
  const first = pages.get(1);
  const before = known.get(element);
  const isSame = before?.of === of && (before.first === first || pages.size < total) && !isOther(before.texts, shown);
  const now = isSame ? before : { of, first, texts: new Map<number, string>() };
  for (const [number, { text }] of shown) now.texts.set(number, text);
  known.set(element, now);
  return now;
}

/** Whether a page that was read before begins otherwise now. */
function isOther(texts: ReadonlyMap<number, string>, shown: ReadonlyMap<number, TextMap>): boolean {
  return [...shown].some(([number, { text }]) => {
    const before = texts.get(number) ?? '';
    const length = Math.min(BEGINNING, before.length, text.length);
    return before.slice(0, length) !== text.slice(0, length);
  });
}
