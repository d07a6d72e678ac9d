/** Tables of records without the word table: rows of boxes under a row of headers, and plain tables whose first row is only drawn as headers. */
import {
  attribute,
  childElements,
  classOf,
  elementCount,
  find,
  firstElement,
  localName,
  matches,
  nextElement,
  parentElement,
  previousElement,
  rectOf,
  shortText,
  textOf,
} from './dom';
import { remembered } from './remembered';
import { canBeLabel, cleanLabel } from './words';

/** One row; where it has no element of its own, its first cell stands for it. */
export interface BoxRow {
  readonly element: Element;
  readonly cells: readonly Element[];
}

/** Rows of cells that stand under a row of headers. */
export interface HeadedRows {
  readonly heads: readonly Element[];
  readonly rows: readonly BoxRow[];
}

const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable],[role=combobox]';
/** Larger boxes are no table that a form is filled in. */
const MOST_CELLS = 600;
/** Header of the running numbers. */
const ORDER = /^(序号|行号|#|No\.?)$/i;
const CONTROLS = 'input,select,textarea,label,table,[contenteditable]';
/** What a row is called for its place or its state, not for what it is. */
const ROW_STATE = /\b[\w-]{0,40}(odd|even|strip|hover|active|select|current|first|last|alt)[\w-]{0,40}\b|\d{1,20}/gi;
/** Columns are drawn under each other to a few pixels; borders and padding differ. */
const ALIGNED = 10;
const SHORT = 20;

/** The rows of boxes an element is, or null. Decided by cheap signs first: most elements are none. */
export function boxTable(element: Element): HeadedRows | null {
  const first = firstElement(element);
  const second = first && nextElement(first);
  if (!first || !second) return null;
  if (isAlike(first, second))
    return elementCount(first) > 1 ? plainRows(element, first, second) : cellsOnly(element, first);
  const head = unwrapped(first);
  if (!head || find(head, CONTROLS)) return null;
  return headed(childElements(head), rowsBelow(first, second, elementCount(head)).map(rowOf));
}

function isAlike(one: Element, other: Element): boolean {
  return localName(one) === localName(other) && plainLook(one) === plainLook(other);
}

const rowOf = (element: Element): BoxRow => ({ element, cells: childElements(element) });

function headed(heads: readonly Element[], rows: readonly BoxRow[]): HeadedRows | null {
  return rows.length > 0 && isHead(heads) && isAligned(heads, rows) ? { heads, rows } : null;
}

/** Rows all built alike, the first of which holds words alone. */
function plainRows(element: Element, first: Element, second: Element): HeadedRows | null {
  const heads = childElements(first);
  if (elementCount(second) !== heads.length || !heads.every(mayHead)) return null;
  const [, ...rows] = childElements(element).map(rowOf);
  return isUnderHeads(heads, rows) ? headed(heads, rows) : null;
}

/** Cells side by side in one box that breaks them into rows. Where controls stand there themselves it is a form. */
function cellsOnly(element: Element, first: Element): HeadedRows | null {
  if (!mayHead(first) || elementCount(element) > MOST_CELLS || !/grid|flex/.test(getComputedStyle(element).display))
    return null;
  const cells = childElements(element);
  if (cells.some((cell) => matches(cell, FIELDS))) return null;
  const { top } = rectOf(first);
  const width = cells.findIndex((cell) => Math.abs(rectOf(cell).top - top) > ALIGNED);
  if (width < 2 || cells.length % width > 0) return null;
  const heads = cells.slice(0, width);
  const rows: BoxRow[] = [];
  for (let at = width; at < cells.length; at += width) {
    const [element] = cells.slice(at);
    if (element) rows.push({ element, cells: cells.slice(at, at + width) });
  }
  const isMarked = heads.every((head) => isAlike(head, first) && !isAlike(head, cells[width] ?? head));
  return heads.every(mayHead) && (isMarked || isUnderHeads(heads, rows)) ? headed(heads, rows) : null;
}

/** Words short enough for a header, and nothing but words: a label with its control is a field. */
function mayHead(cell: Element): boolean {
  const text = shortText(cell, SHORT);
  if (text === null || matches(cell, CONTROLS) || find(cell, CONTROLS)) return false;
  return ORDER.test(text) || text === '' || canBeLabel(text);
}

function wordsIn(cell: Element | undefined): string {
  return (cell && shortText(cell, SHORT)) ?? '';
}

const filledIn = (cells: readonly Element[]): number => cells.filter((cell) => find(cell, FIELDS)).length;

/**
 * What nothing but its place marks as a row of headers stands over rows that are counted or mostly filled in: rows of words may be anything,
 * and where half the cells hold words these are labels themselves.
 */
function isUnderHeads(heads: readonly Element[], rows: readonly BoxRow[]): boolean {
  const isCounted = ORDER.test(wordsIn(heads[0]));
  return rows.every(
    ({ cells }, at) =>
      cells.length === heads.length &&
      (isCounted ? wordsIn(cells[0]) === String(at + 1) : filledIn(cells) * 2 > cells.length),
  );
}

/** Headers drawn as boxes right above a table of rows, or above what it stands in; null where there are none. */
export function boxesAbove(table: Element, rows: readonly BoxRow[]): readonly Element[] | null {
  const width = rows[0]?.cells.length ?? 0;
  let at: Element | null = table;
  for (let depth = 0; width > 1 && at && depth < 4; depth++, at = parentElement(at)) {
    const above = previousElement(at);
    if (!above) continue;
    const heads = childElements(unwrapped(above) ?? above);
    const isOfWords = !matches(above, CONTROLS) && !find(above, CONTROLS);
    const isHeader = heads.length === width && isOfWords && isHead(heads) && isAligned(heads, rows);
    return isHeader ? heads : null;
  }
  return null;
}

function unwrapped(first: Element): Element | null {
  let at: Element | null = first;
  for (let depth = 0; at && elementCount(at) === 1 && depth < 3; depth++) at = firstElement(at);
  return at && elementCount(at) > 1 && elementCount(at) < 60 ? at : null;
}

function rowsBelow(first: Element, second: Element, width: number): readonly Element[] {
  let rows: readonly Element[] = childElements(second);
  if (elementCount(second) === width && rows.some((row) => elementCount(row) !== width)) {
    const last: Element[] = [];
    for (let at: Element | null = nextElement(first); at; at = nextElement(at)) last.push(at);
    rows = last;
  }
  const alike = rows.every((row) => elementCount(row) === width && plainLook(row) === plainLook(rows[0] ?? row));
  return alike ? rows : [];
}

function isHead(cells: readonly Element[]): boolean {
  const labels = cells.map((cell) => cleanLabel(textOf(cell, SHORT * 2)));
  return (
    labels.filter(canBeLabel).length >= 2 && labels.every((label) => label.length <= SHORT && !/\d{2}/.test(label))
  );
}

function isAligned(cells: readonly Element[], rows: readonly BoxRow[]): boolean {
  const below = rows[0]?.cells ?? [];
  const [head, first] = [cells[0], below[0]];
  if (!head || !first || rectOf(head).bottom > rectOf(first).top + ALIGNED) return false;
  // A list of what could not be saved stands over the form in the same way, but one line beneath the other.
  if (!cells.every((cell, at) => at === 0 || isBeside(cells[at - 1] ?? cell, cell))) return false;
  return cells.every((cell, at) => {
    const under = below[at];
    const [from, to] = [rectOf(cell), under ? rectOf(under) : null];
    return (
      to !== null &&
      from.width > 0 &&
      Math.abs(from.left - to.left) <= ALIGNED &&
      Math.abs(from.width - to.width) <= 2 * ALIGNED
    );
  });
}

function isBeside(left: Element, right: Element): boolean {
  return rectOf(right).left >= rectOf(left).right - ALIGNED;
}

/** The first row of a plain table if it is drawn unlike the others, holds labels alone, and stands over as many cells. */
export function drawnHeader(rows: readonly Element[], cellsOf: (row: Element) => readonly Element[]): Element | null {
  const [first, second] = rows;
  if (!first || !second || find(first, CONTROLS)) return null;
  const [heads, below] = [cellsOf(first), cellsOf(second)];
  if (heads.length < 2 || !isHead(heads) || rows.some((row) => cellsOf(row).length !== heads.length)) return null;
  const differs =
    rowLook(first) !== rowLook(second) || heads.every((cell, at) => cellLook(cell) !== cellLook(below[at] ?? cell));
  return differs ? first : null;
}

function rowLook(row: Element): string {
  return `${plainLook(row)}|${attribute(row, 'bgcolor') ?? ''}|${attribute(row, 'style') ?? ''}`;
}

function cellLook(cell: Element): string {
  return `${rowLook(cell)}|${find(cell, 'b,strong') !== null}`;
}

function plainLook(element: Element): string {
  return withoutState(classOf(element));
}

const withoutState = remembered((names: string): string => names.replace(ROW_STATE, '').replace(/\s+/g, ' ').trim());
