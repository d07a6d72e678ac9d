/** Tables of records without the word table: rows of boxes under a row of headers, and plain tables whose first row is only drawn as headers. */
import {
  attribute,
  childElements,
  classOf,
  elementCount,
  find,
  firstElement,
  localName,
  nextElement,
  rectOf,
  textOf,
} from './dom';
import { remembered } from './remembered';
import { canBeLabel, cleanLabel } from './words';

/** Rows that stand under headers. */
export interface HeadedRows {
  readonly head: Element;
  readonly rows: readonly Element[];
}

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
  if (!first || !second || (localName(first) === localName(second) && plainLook(first) === plainLook(second)))
    return null;
  const head = unwrapped(first);
  if (!head || find(head, CONTROLS)) return null;
  const rows = rowsBelow(first, second, elementCount(head));
  return rows.length > 0 && isHead(childElements(head)) && isAligned(head, rows) ? { head, rows } : null;
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

function isAligned(head: Element, rows: readonly Element[]): boolean {
  const [row] = rows;
  if (!row || rectOf(head).bottom > rectOf(row).top + ALIGNED) return false;
  const below = childElements(row);
  const cells = childElements(head);
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
