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

/** Where a page begins in the text of its document. */
export interface PageStart {
  readonly number: number;
  readonly start: number;
}

/** The page of a viewer on which something stands. */
export interface ViewerPage {
  readonly number: number;
  readonly total: number;
  /** The page, or the nearest one that the viewer has in the host's page just now. */
  readonly element: Element | null;
  /** It is that page, not a near one. */
  readonly isExact: boolean;
}

/** A document read page by page. */
export interface PagedText {
  readonly map: TextMap;
  readonly pages: readonly PageStart[];
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
  const pages = pagesIn(viewer);
  const total = Math.max(saidLength(outline, pages), ...pages.keys());
  return total > 1 ? { element: viewer, pages, total } : null;
}

function pagesIn(viewer: Element): ReadonlyMap<number, Element> {
  return new Map(
    findAll(viewer, PAGE)
      .filter(isPage)
      .map((page) => [numberOf(page), page]),
  );
}

/** The page on which a character of the text stands, and how near to it the viewer's pages come just now. */
export function pageAt({ element, total }: PagedViewer, starts: readonly PageStart[], at: number): ViewerPage {
  const number = starts.filter(({ start }) => start <= at).pop()?.number ?? 1;
  const pages = pagesIn(element);
  const [nearest] = [...pages.keys()].sort((one, other) => Math.abs(one - number) - Math.abs(other - number));
  return { number, total, element: pages.get(nearest ?? number) ?? null, isExact: nearest === number };
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
  const pages: PageStart[] = [];
  for (const number of [...texts.keys()].sort((one, other) => one - other)) {
    pages.push({ number, start: map.text.length });
    const page = shown.get(number);
    if (page) map.append(page);
    else map.appendUnseen(texts.get(number) ?? '');
  }
  return { map, pages, read: texts.size, total: viewer.total };
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
