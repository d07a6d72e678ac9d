import type { ReadState } from '../../rules/model/read-state';
import { DOCUMENT_TITLES } from './data/document-titles';
import {
  attribute,
  classOf,
  documentBody,
  documentTitle,
  findAll,
  isWithin,
  localName,
  matches,
  parentElement,
  rectOf,
  textOf,
} from './dom';
import type { Outline, Token } from './outline';
import { type PagedViewer, type PageStart, readPages, viewerOf } from './paged-viewer';
import { type TextMap, textMapOf } from './text-map';

/** A document found in a frame. */
export interface LocatedDocument {
  readonly element: Element;
  readonly title: string;
  readonly state: ReadState;
  readonly editable: boolean;
  readonly map: TextMap | null;
  /** The viewer that shows it page by page; absent where it stands in the page as a whole. */
  readonly paged?: { readonly viewer: PagedViewer; readonly starts: readonly PageStart[] };
  readonly note: string;
}

/** Titles by their last character, the longest first: most lines of a page end in none of them. */
const TITLES = byLastCharacter([...DOCUMENT_TITLES].sort((a, b) => b.length - a.length));

/** Shorter texts are fields or notes. */
const MIN_DOCUMENT = 120;
const LINES_TO_TITLE = 12;
const LINES_PER_STEP = 16;

/** The known title a line ends in, e.g. 某某县人民检察院起诉书, or null. */
function titleIn(line: string): string | null {
  const plain = line
    .replace(/[\s\u3000]+/g, '')
    .replace(/（[^）]{0,40}）$|\([^)]{0,40}\)$|\.(docx?|pdf|wps|ofd)$/i, '');
  if (plain.length > 40) return null;
  return TITLES.get(plain.slice(-1))?.find((title) => plain.endsWith(title)) ?? null;
}

function byLastCharacter(titles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const one of titles) {
    const last = one.slice(-1);
    groups.set(last, [...(groups.get(last) ?? []), one]);
  }
  return groups;
}

/** Whether a frame's body is itself an editor. */
export function isEditorFrame(document: Document): boolean {
  const body = documentBody(document);
  if (!body) return false;
  return document.designMode === 'on' || body.isContentEditable || editableRoot(body) !== null;
}

/** An editor may wrap its text in one editable element that fills the body. */
function editableRoot(body: HTMLElement): Element | null {
  const only = findAll(body, '[contenteditable]:not([contenteditable="false"])');
  const first = only[0];
  return only.length === 1 && first && textOf(body, 4000).length <= textOf(first, 4000).length + 20 ? first : null;
}

/** Whether an element holds a document rather than a field. */
export function looksLikeDocument(element: Element, selectors: string): boolean {
  if (selectors !== '' && safelyMatches(element, selectors)) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable === null || editable === 'false') return false;
  return textOf(element, MIN_DOCUMENT * 4).length >= MIN_DOCUMENT || rectOf(element).height > 260;
}

function safelyMatches(element: Element, selectors: string): boolean {
  try {
    return matches(element, selectors);
  } catch {
    return false;
  }
}

/** Reads all documents of a page. */
export function* readDocuments(
  document: Document,
  outline: Outline | null,
): Generator<void, readonly LocatedDocument[]> {
  const body = documentBody(document);
  if (!body) return [];
  if (!outline) return [located(body, true, documentTitle(document), yield* textMapOf(body))];
  const found: LocatedDocument[] = [];
  const parts = pagesTogether(outline.documents);
  for (const element of parts) {
    const editable = (element as HTMLElement).isContentEditable === true;
    const layer = /text-?layer/i.test(classOf(element)) || findAll(element, '.textLayer').length > 0;
    const read$ = yield* readShown(outline, element, editable, titleBefore(outline, element));
    if (read$.map && (read$.map.text.trim() !== '' || !layer)) found.push(read$);
  }
  const preview = parts.length === 0 ? yield* previewOf(outline, body) : null;
  if (preview) found.push(yield* readShown(outline, preview, false, documentTitle(document)));
  return [...found, ...opaque(outline, found.length > 0, documentTitle(document))];
}

/** A viewer that draws the pages in view only is read page by page: until each was seen once, the text is not the whole document. */
function* readShown(
  outline: Outline,
  element: Element,
  editable: boolean,
  around: string,
): Generator<void, LocatedDocument> {
  const viewer = viewerOf(element, outline);
  if (!viewer) return located(element, editable, around, yield* textMapOf(element));
  const { map, pages, read, total } = yield* readPages(viewer);
  const document = { ...located(viewer.element, editable, around, map), paged: { viewer, starts: pages } };
  if (read >= total || document.state !== 'value') return document;
  return {
    ...document,
    state: 'not-loaded',
    note: `文书《${document.title}》已读 ${read}/${total} 页，翻到其余各页后核对`,
  };
}

function located(element: Element, editable: boolean, around: string, map: TextMap): LocatedDocument {
  const lines = map.text.split('\n', 60).filter((line) => line.trim() !== '');
  const own = lines
    .slice(0, LINES_TO_TITLE)
    .map(titleIn)
    .find((title) => title !== null);
  const title = own ?? titleIn(around) ?? (around || (lines[0] ?? '').trim().slice(0, 40));
  const state: ReadState = map.cut ? 'unreadable' : map.text.trim() === '' ? 'blank' : 'value';
  const note = map.cut ? `文书《${title}》过长，未读取` : '';
  return { element, title, state, editable, map, note };
}

/** Text layers of several pages are one document: the element that holds them all. */
function pagesTogether(elements: readonly Element[]): readonly Element[] {
  const layers = elements.filter((element) => /text-?layer/i.test(classOf(element)));
  const first = layers[0];
  if (!first) return elements;
  let common = parentElement(first);
  while (common && !layers.every((layer) => common && isWithin(common, layer))) common = parentElement(common);
  return [...elements.filter((element) => !layers.includes(element)), layers.length > 1 && common ? common : first];
}

function titleBefore(outline: Outline, element: Element): string {
  const named = outline.titles.map(({ text }) => text).filter((text) => titleIn(text) !== null);
  return attribute(element, 'aria-label') ?? attribute(element, 'title') ?? named[named.length - 1] ?? '';
}

type TextToken = Extract<Token, { kind: 'text' }>;

/** A line that may be the title of a document. */
interface TitleLine {
  readonly text: string;
  readonly element: Element;
}

/** A read-only preview: a title line of a known kind with most of the page's text behind it, and hardly a control inside. */
function* previewOf(outline: Outline, body: Element): Generator<void, Element | null> {
  const texts = outline.tokens.filter((token): token is TextToken => token.kind === 'text');
  const start = yield* titleLineOf([...texts, ...headingStarts(outline)]);
  if (!start) return null;
  const isIn = (element: Element, at: number): boolean => {
    const text = texts[at];
    return text !== undefined && isWithin(element, text.node);
  };
  let best: { readonly element: Element; readonly size: number } | null = null;
  let from = 0;
  let to = 0;
  for (let at: Element | null = start.element; at && at !== body.parentNode; at = parentElement(at)) {
    // The texts of an element stand next to each other in the outline.
    const element = at;
    if (from === to) {
      from = Math.max(
        0,
        texts.findIndex(({ node }) => isWithin(element, node)),
      );
      to = from;
    }
    while (isIn(element, from - 1)) from--;
    while (isIn(element, to)) to++;
    const inside = texts.slice(from, to);
    const size = lengthOf(inside);
    if (best && size < best.size * 1.3 + 40) continue;
    if (outline.controlsIn(element) > 2) break;
    if (size >= MIN_DOCUMENT && isProse(inside, size)) best = { element, size };
  }
  return best?.element ?? null;
}

function lengthOf(texts: readonly TextToken[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function* titleLineOf(lines: readonly TitleLine[]): Generator<void, TitleLine | null> {
  for (const [at, line] of lines.entries()) {
    if (titleIn(line.text) !== null && !isLink(line.element)) return line;
    if (at % LINES_PER_STEP === 0) yield;
  }
  return null;
}

/** Titles are no text tokens, yet a preview may set its title as a heading. */
function headingStarts(outline: Outline): readonly TitleLine[] {
  return outline.headings.map(({ title, scope }) => ({ text: title.text, element: scope }));
}

function isLink(element: Element): boolean {
  return /^(a|button|td|th|li)$/.test(localName(element));
}

/** Documents are sentences; forms and menus are words. */
function isProse(texts: readonly TextToken[], size: number): boolean {
  return lengthOf(texts.filter(({ text }) => text.length > 24 || /[，。；：]/.test(text))) > 0.6 * size;
}

const MIN_CANVAS = 300;

/** Pictures, plug-ins and OFD viewers show documents that no program can read: said, not guessed. */
function opaque(outline: Outline, hasText: boolean, title: string): readonly LocatedDocument[] {
  const shown = outline.embedded.filter(
    (element) => isOpaque(element) && !(hasText && localName(element) === 'canvas'),
  );
  const first = shown[0];
  if (!first) return [];
  const named = [...outline.titles.map(({ text }) => text), title].map(titleIn).find((each) => each !== null);
  const note = `页面上的文书以${localName(first) === 'canvas' ? '图像' : '插件'}显示，无法读取文字`;
  return [
    {
      element: first,
      title: named ?? title,
      state: 'unreadable',
      editable: false,
      map: null,
      note,
    },
  ];
}

function isOpaque(element: Element): boolean {
  if (!/^(canvas|object|embed)$/.test(localName(element))) return false;
  const rect = rectOf(element);
  return rect.width >= MIN_CANVAS && rect.height >= MIN_CANVAS;
}
