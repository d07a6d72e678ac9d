/** Tables that lay out a form without any mark: printed cards, where label and value take turns and look alike. */
import { attribute, find, findAll, localName, parentElement, textOf } from './dom';
import { cellsOf } from './grids';
import { canBeLabel, cleanLabel } from './words';

const LONGEST_LABEL = 20;
/** Larger tables are lists. */
const MOST_ROWS = 120;

/** Finds the labels of such tables, for the length of one scan: each table is looked through once. */
export class FormTables {
  private readonly labels = new Map<Element, ReadonlySet<Element>>();

  /** Whether a cell is a label, and the cell behind it its value. */
  isLabel(cell: Element): boolean {
    const table = tableOf(cell);
    if (!table) return false;
    const known = this.labels.get(table) ?? labelsIn(table);
    this.labels.set(table, known);
    return known.has(cell);
  }
}

function tableOf(cell: Element): Element | null {
  let at = parentElement(cell);
  while (at && localName(at) !== 'table') at = parentElement(at);
  return at;
}

/** Every row takes turns, no label comes twice, and some value is as wide as several cells: a list of records is not so built. */
function labelsIn(table: Element): ReadonlySet<Element> {
  const none: ReadonlySet<Element> = new Set();
  const rows = findAll(table, 'tr').filter((row) => tableOf(row) === table);
  if (rows.length < 2 || rows.length > MOST_ROWS || find(table, 'th')) return none;
  const labels = new Set<Element>();
  const texts = new Set<string>();
  let head = '';
  let isWide = false;
  for (const row of rows) {
    const [first, ...rest] = cellsOf(row);
    const spans = first && rest.length % 2 === 0 && spanOf(first, 'rowspan') > 1;
    if (spans) head = cleanLabel(textOf(first, 40));
    const cells = spans ? rest : cellsOf(row);
    if (cells.length < 2) continue;
    if (cells.length % 2 === 1) return none;
    for (const [at, cell] of cells.entries()) {
      if (at % 2 === 1) isWide ||= spanOf(cell, 'colspan') > 1;
      else if (!names(cell, texts, head)) return none;
      else labels.add(cell);
    }
  }
  return isWide ? labels : none;
}

function names(cell: Element, texts: Set<string>, head: string): boolean {
  const text = cleanLabel(textOf(cell, 60));
  const isNew = !texts.has(`${head}>${text}`);
  texts.add(`${head}>${text}`);
  return (
    isNew &&
    text.length <= LONGEST_LABEL &&
    canBeLabel(text) &&
    !/\d/.test(text) &&
    !find(cell, 'input,select,textarea')
  );
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  return Number(attribute(cell, name) ?? 1) || 1;
}
