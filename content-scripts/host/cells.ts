/** Rows and cells of tables. */
import { attribute, childElements, findAll, localName, parentElement } from './dom';

/** No table of the host is wider or longer than this in one cell; a broken one may say millions. */
const LONGEST_SPAN = 200;

/** The cell of a table an element stands in (or is), or null. */
export function cellAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !/^(td|th)$/.test(localName(at))) at = parentElement(at);
  return at;
}

/** The table an element stands in, or null. */
export function tableAround(element: Element): Element | null {
  let at = parentElement(element);
  while (at && localName(at) !== 'table') at = parentElement(at);
  return at;
}

/** Cells of a row. */
export function cellsOf(row: Element): readonly Element[] {
  const cells = childElements(row).filter((cell) => /^(td|th)$/.test(localName(cell)));
  if (cells.length > 0) return cells;
  const named = findAll(row, '[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]');
  return named.length > 0 ? named : childElements(row);
}

/** Over how many rows or columns a cell goes; 1 where it does not say. */
export function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  return Math.min(Math.max(Number(attribute(cell, name) ?? 1) || 1, 1), LONGEST_SPAN);
}
