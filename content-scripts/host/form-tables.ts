/** Tables that lay out a form without any mark: printed cards, where label and value take turns. */
import { cellsOf, spanOf, tableAround } from './cells';
import { attribute, find, findAll, matches, parentElement, textOf } from './dom';
import { canBeLabel, cleanLabel } from './words';

const EDITED = 'input,select,textarea,[contenteditable]';
const LONGEST_LABEL = 20;
/** Larger tables are lists. */
const MOST_ROWS = 120;

/** Finds the labels of such tables, for the length of one scan: each table is looked through once. */
export class FormTables {
  private readonly labels = new Map<Element, ReadonlySet<Element>>();

  /** Whether a cell is a label, and the cell behind it its value. */
  isLabel(cell: Element): boolean {
    if (differsByTurns(cell)) return true;
    const table = tableAround(cell);
    if (!table) return false;
    const known = this.labels.get(table) ?? labelsIn(table);
    this.labels.set(table, known);
    return known.has(cell);
  }
}

/** Label, value, label, value in one row – told by a look that differs between neighbours. */
function differsByTurns(cell: Element): boolean {
  const row = parentElement(cell);
  if (!row) return false;
  const { turns } = turnsOf(row);
  const place = turns.indexOf(cell);
  if (turns.length < 2 || turns.length % 2 === 1 || place < 0 || place % 2 === 1) return false;
  const own = lookOf(cell);
  return turns.every((each, at) => (lookOf(each) === own) === (at % 2 === 0));
}

/** The cells of a row that may take turns: one that goes down over several rows before their labels names a group, and is none of them. */
function turnsOf(row: Element): { readonly group: Element | null; readonly turns: readonly Element[] } {
  const cells = cellsOf(row);
  const [first, ...rest] = cells;
  const isGroup = first && rest.length % 2 === 0 && spanOf(first, 'rowspan') > 1;
  return isGroup ? { group: first, turns: rest } : { group: null, turns: cells };
}

function lookOf(cell: Element): string {
  return ['class', 'bgcolor', 'align', 'style', 'width'].map((name) => attribute(cell, name) ?? '').join('|');
}

/** All look alike, but every row takes turns, no label comes twice, and some value is as wide as several cells or can be edited: a list of records is not so built. */
function labelsIn(table: Element): ReadonlySet<Element> {
  const none: ReadonlySet<Element> = new Set();
  const rows = findAll(table, 'tr').filter((row) => tableAround(row) === table);
  if (rows.length < 2 || rows.length > MOST_ROWS || find(table, 'th')) return none;
  const labels = new Set<Element>();
  const texts = new Set<string>();
  let head = '';
  let isForm = false;
  for (const row of rows) {
    const { group, turns } = turnsOf(row);
    if (group) head = cleanLabel(textOf(group, 40));
    if (turns.length < 2) continue;
    if (turns.length % 2 === 1) return none;
    for (const [at, cell] of turns.entries()) {
      if (at % 2 === 1) isForm ||= spanOf(cell, 'colspan') > 1 || matches(cell, EDITED) || find(cell, EDITED) !== null;
      else if (!names(cell, texts, head)) return none;
      else labels.add(cell);
    }
  }
  return isForm ? labels : none;
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
    !matches(cell, EDITED) &&
    !find(cell, EDITED)
  );
}
