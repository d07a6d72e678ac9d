import { cellAround, cellsOf, spanOf } from './cells';
import { boxesAbove, boxTable, drawnHeader } from './div-tables';
import {
  attribute,
  childElements,
  classOf,
  find,
  findAll,
  isWithin,
  localName,
  matches,
  nextElement,
  parentElement,
  rectOf,
  shortText,
  textOf,
} from './dom';
import { isSurnamed } from './surnames';
import { isRemoved } from './visibility';
import { canBeLabel, cleanLabel, endsInColon, PERSON_LABELS } from './words';

/** One cell below a column header. */
export interface GridCell {
  readonly element: Element;
  readonly label: string;
}

/** One row of a table of records. */
export interface GridRow {
  readonly element: Element;
  readonly cells: readonly GridCell[];
  /** 1-based place in the whole list, also where only a part of it is drawn. */
  readonly number: number;
}

/** A table of records: column headers, and rows below them. */
export interface Grid {
  readonly element: Element;
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  /** How many rows the list has, as far as the page says so. */
  readonly total: number;
  /** Where rows would stand it says that there are none. */
  readonly saysEmpty: boolean;
}

/** What a table of records is made of, before its cells are read. */
export interface GridFrame {
  readonly element: Element;
  readonly rows: readonly Element[];
  /** Labels of the columns where they stand outside the rows; null where some of the rows are headers. */
  readonly labels: readonly string[] | null;
  /** Cells of rows of boxes. */
  readonly cells?: ReadonlyMap<Element, readonly Element[]>;
  /** Cells and rows say their places themselves (`aria-colindex`, `aria-rowindex`), and this many of the rows are headers. */
  readonly numbered?: number;
  /** Cells with the names of persons that head the columns. */
  readonly persons?: readonly Element[];
}

const MAX_ROWS = 2000;
/** Pixels that may lie between headers and the rows below them. */
const HEAD_GAP = 40;
const ORDER_LABELS = /^(序号|行号|#|No\.?)$/i;
const ACTION_LABELS = /^(操作|选择|全选|)$/;

/** The table of records an element is; null for anything else, also for a table that lays out a form. */
export function gridAt(element: Element, name: string, role: string | null): GridFrame | null {
  return name === 'table' ? recordTable(element) : (ariaTable(element, role) ?? boxes(element));
}

function ariaTable(element: Element, role: string | null): GridFrame | null {
  if (role === null || !/^(grid|treegrid|table)$/.test(role)) return null;
  const heads = findAll(element, '[role=columnheader]');
  if (heads.length < 2) return null;
  const rows = rowsOf(element);
  if (rows.length === 0) return columnTable(element, heads);
  const isNumbered = heads.every((head) => numberIn(head, 'aria-colindex') > 0);
  if (isNumbered && rows.some((row) => find(row, '[role=gridcell][aria-colindex],[role=cell][aria-colindex]')))
    return numberedTable(element, rows, heads);
  return { element, rows, labels: labelsAbove(element, rows) };
}

/** Columns drawn one beside the other, whose cells say in which row they stand. */
function columnTable(element: Element, heads: readonly Element[]): GridFrame | null {
  const rows = new Map<number, Element[]>();
  for (const cell of findAll(element, '[role=gridcell][aria-rowindex]')) {
    const number = numberIn(cell, 'aria-rowindex');
    rows.set(number, [...(rows.get(number) ?? []), cell]);
  }
  const cells = new Map<Element, readonly Element[]>();
  for (const row of rows.values()) if (row[0] && row.length === heads.length) cells.set(row[0], row);
  return cells.size > 0 ? { element, rows: [...cells.keys()], labels: labelsOf(heads), cells } : null;
}

/** Pinned columns are drawn in boxes of their own: cells are put together by the numbers they bear. */
function numberedTable(element: Element, rows: readonly Element[], heads: readonly Element[]): GridFrame {
  const labels: string[] = [];
  for (const head of heads) {
    const text = cleanLabel(textOf(head, 80));
    if (numberIn(head, 'aria-colspan') < 2) labels[numberIn(head, 'aria-colindex') - 1] = text;
  }
  const isHead = (row: Element): boolean => heads.some((head) => isWithin(row, head));
  return {
    element,
    rows: rows.filter((row) => !isHead(row) && find(row, '[aria-colindex]')),
    labels: Array.from(labels, (label) => label ?? ''),
    numbered: Math.max(0, ...rows.filter(isHead).map((row) => numberIn(row, 'aria-rowindex'))),
  };
}

function numberIn(element: Element, name: string): number {
  return Number(attribute(element, name) ?? 0) || 0;
}

/** Rows of boxes under headers: a table by its look alone; null for anything else. */
export function boxes(element: Element): GridFrame | null {
  const table = boxTable(element);
  if (!table) return null;
  const cells = new Map(table.rows.map((row) => [row.element, row.cells]));
  return { element, rows: [...cells.keys()], labels: labelsOf(table.heads), cells };
}

function recordTable(table: Element): GridFrame | null {
  const rows = rowsOf(table);
  if (rows.length === 0 || laysOut(table, rows)) return null;
  const persons = personsAbove(rows);
  if (persons) return { element: table, rows, labels: null, persons };
  const labels = labelsAbove(table, rows);
  if (labels || headerRow(rows)) return { element: table, rows, labels };
  const drawn = drawnHeader(rows, cellsOf);
  return drawn && { element: table, rows: rows.slice(1), labels: labelsOf(cellsOf(drawn)) };
}

/** How labels of fields begin or end that a person has. */
const OF_PERSON = /^是否|(日期|情况|状况|案由|罪名|措施|号码|性别|民族)$/;

/** The cells with the names of persons that head the columns, where each row below is one field of them all; else null. */
function personsAbove([head, ...below]: readonly Element[]): readonly Element[] | null {
  const [first, ...names] = head ? cellsOf(head) : [];
  if (!first || names.length < 2 || !names.every((cell) => isSurnamed(textOf(cell, 9)))) return null;
  const labels = below.map((row) => (cellsOf(row).length === names.length + 1 ? labelOf(row) : ''));
  const isHead = PERSON_LABELS.has(cleanLabel(textOf(first, 60))) || labels.some((label) => OF_PERSON.test(label));
  return isHead && labels.every(canBeLabel) ? names : null;
}

function labelOf(row: Element): string {
  const [first] = cellsOf(row);
  return first ? cleanLabel(textOf(first, 80)) : '';
}

/** Persons side by side, each as a row of its own. */
function turned({ element, rows }: GridFrame, persons: readonly Element[]): Grid {
  const below = rows.slice(1);
  const found = persons.map((name, at): GridRow => {
    const cells = below.flatMap((row): readonly GridCell[] => {
      const cell = cellsOf(row)[at + 1];
      return cell ? [{ element: cell, label: labelOf(row) }] : [];
    });
    return { element: name, cells: [{ element: name, label: '姓名' }, ...cells], number: at + 1 };
  });
  return { element, headers: ['姓名', ...below.map(labelOf)], rows: found, total: found.length, saysEmpty: false };
}

/** Labels of the last row of a table above that holds the column headers, or of a row of boxes there; else null. */
function labelsAbove(table: Element, rows: readonly Element[]): readonly string[] | null {
  const header = headerOf(table, rows);
  const row = header && rowsOf(header).filter((each) => cellsOf(each).length > 1);
  const last = row?.[row.length - 1];
  if (last) return labelsOf(cellsOf(last));
  const heads = headerRow(rows)
    ? null
    : boxesAbove(
        table,
        rows.map((row) => ({ element: row, cells: cellsOf(row) })),
      );
  return heads && labelsOf(heads);
}

/** A row under another that is one cell as wide: what unfolds below it. */
export function isDrawer(row: Element, rows: readonly Element[]): boolean {
  const cells = cellsOf(row);
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined && row !== rows[0] && spanOf(cell, 'colspan') > 2;
}

/** A cell that holds a form of its own belongs to a page laid out with tables. */
function laysOut(table: Element, rows: readonly Element[]): boolean {
  const isRead = (inner: Element): boolean => rows.some((row) => isWithin(row, inner) && !isDrawer(row, rows));
  // An editor in a cell is wrapped in a table of one cell by some components; that lays out nothing.
  if (findAll(table, 'table').some((inner) => isRead(inner) && findAll(inner, 'td,th').length > 1)) return true;
  const labels = new Map<Element | null, number>();
  for (const label of findAll(table, 'label')) {
    const cell = cellAround(label);
    labels.set(cell, (labels.get(cell) ?? 0) + 1);
  }
  return [...labels].some(([cell, count]) => cell && count > 3 && isRead(cell));
}

/** Rows of a table, not those of tables inside it. */
function rowsOf(table: Element): readonly Element[] {
  if (localName(table) !== 'table') return findAll(table, '[role=row]').filter((row) => !isRemoved(row));
  const rows: Element[] = [];
  for (const part of childElements(table)) {
    if (localName(part) === 'tr') rows.push(part);
    else if (/^(thead|tbody|tfoot)$/.test(localName(part))) rows.push(...childElements(part));
  }
  return rows.filter((row) => !isRemoved(row)).slice(0, MAX_ROWS);
}

function isHeaderCell(cell: Element): boolean {
  return localName(cell) === 'th' || attribute(cell, 'role') === 'columnheader';
}

/** The row of column headers: all its cells are headers, and there are several. */
function headerRow(rows: readonly Element[]): Element | null {
  const first = rows.slice(0, 3).filter((row) => isHeaderRow(row));
  return first[first.length - 1] ?? null;
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row).filter((cell) => !/gutter/.test(classOf(cell)));
  if (cells.length < 2) return false;
  const parent = parentElement(row);
  const inHead = parent !== null && localName(parent) === 'thead';
  return cells.every(isHeaderCell) || (inHead && findAll(row, 'input:not([type=checkbox]),select').length === 0);
}

/** Many components draw headers in a table of their own above the rows; columns are matched by count and place. */
function headerOf(table: Element, rows: readonly Element[]): Element | null {
  const width = rows[0] ? cellsOf(rows[0]).length : 0;
  if (width < 2 || headerRow(rows)) return null;
  let scope = parentElement(table);
  for (let depth = 0; scope && depth < 6; depth++, scope = parentElement(scope)) {
    const others = findAll(scope, 'table').filter((other) => other !== table && !isWithin(table, other));
    const above = others.filter((other) => standsAbove(other, table, width));
    if (above.length > 0) return above[above.length - 1] ?? null;
    if (others.length > 6) return null;
  }
  return null;
}

function standsAbove(header: Element, body: Element, width: number): boolean {
  const rows = rowsOf(header);
  const last = rows[rows.length - 1];
  if (!last || rows.length > 3) return false;
  const cells = cellsOf(last).filter((cell) => !/gutter/.test(classOf(cell)));
  if (cells.length !== width || findAll(header, 'select,textarea').length > 0) return false;
  // One-row tables one beneath the other lay out a form; what ends in a colon is no header.
  if (cells.some((cell) => endsInColon(textOf(cell, 60)))) return false;
  const isBeside = parentElement(header) === parentElement(body) && classOf(header) === classOf(body);
  if (isBeside && rowsOf(body).length === 1) return false;
  const top = rectOf(header);
  const bottom = rectOf(body);
  const near = Math.abs(top.left - bottom.left) < 4 || Math.abs(top.right - bottom.right) < 24;
  return (
    near &&
    top.top <= bottom.top + 2 &&
    bottom.top - top.bottom < HEAD_GAP &&
    looksLikeHeader(cells, isCalledHeader(header) ? 1 : 2)
  );
}

/** Frozen columns may be a running number and one more: then one heading is enough where the part is called a header. */
function isCalledHeader(table: Element): boolean {
  let at: Element | null = table;
  for (let depth = 0; at && depth < 3; depth++, at = parentElement(at)) if (/head/i.test(classOf(at))) return true;
  return find(table, 'td[class*="header" i]') !== null;
}

function looksLikeHeader(cells: readonly Element[], least: number): boolean {
  const texts = cells.map((cell) => cleanLabel(textOf(cell, 60)));
  return (
    texts.filter((text) => text !== '').length >= least && texts.every((text) => text.length <= 40 && !/^\d/.test(text))
  );
}

/** Rows carry the labels of their columns. A generator: a long table is read row by row. */
export function* gridOf(frame: GridFrame): Generator<void, Grid> {
  const { element, rows, labels: outside, cells, numbered, persons } = frame;
  if (persons) return turned(frame, persons);
  let labels = outside ?? [];
  const found: GridRow[] = [];
  for (const row of rows) {
    if (outside === null && isHeaderRow(row)) labels = mergedLabels(rows, row);
    else if (numbered !== undefined) addNumbered(found, row, labels, numbered);
    else if (labels.length > 0) addRow(found, row, labels, cells?.get(row) ?? cellsOf(row));
    yield;
  }
  const total = totalOf(element, found, numbered ?? 0);
  return { element, headers: labels, rows: found, total, saysEmpty: found.length === 0 && saysEmpty(element, rows) };
}

/** A row that says its place; parts of one row come together. */
function addNumbered(found: GridRow[], row: Element, labels: readonly string[], heads: number): void {
  const number = Math.max(numberIn(row, 'aria-rowindex') - heads, 0) || found.length + 1;
  const cells = findAll(row, '[aria-colindex]').flatMap((element): readonly GridCell[] => {
    const label = labels[numberIn(element, 'aria-colindex') - 1] ?? '';
    return ACTION_LABELS.test(label) ? [] : [{ element, label }];
  });
  const at = found.findIndex((other) => other.number === number);
  const other = found[at];
  if (other) found[at] = { ...other, cells: [...other.cells, ...cells] };
  else found.push({ element: row, cells, number });
}

function labelsOf(cells: readonly Element[]): readonly string[] {
  const labels: string[] = [];
  for (const cell of cells) {
    const text = cleanLabel(textOf(cell, 80));
    for (let span = spanOf(cell, 'colspan'); span > 0; span--) labels.push(text);
  }
  return labels;
}

/** Two header rows: a header over several columns gives its name to those without one of their own. */
function mergedLabels(rows: readonly Element[], last: Element): readonly string[] {
  const heads = rows.slice(0, rows.indexOf(last) + 1).filter((row) => isHeaderRow(row));
  if (heads.length < 2) return labelsOf(cellsOf(last));
  const grid: string[][] = heads.map(() => []);
  heads.forEach((row, at) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column++;
      const text = cleanLabel(textOf(cell, 80));
      for (let down = 0; down < spanOf(cell, 'rowspan') && grid[at + down]; down++) {
        for (let right = 0; right < spanOf(cell, 'colspan'); right++) (grid[at + down] ?? [])[column + right] = text;
      }
      column += spanOf(cell, 'colspan');
    }
  });
  return Array.from(grid[grid.length - 1] ?? [], (label) => label ?? '');
}

function addRow(found: GridRow[], row: Element, labels: readonly string[], all: readonly Element[]): void {
  const cells: GridCell[] = [];
  let column = 0;
  for (const element of all) {
    const label = labels[column] ?? '';
    column += spanOf(element, 'colspan');
    if (!ACTION_LABELS.test(label)) cells.push({ element, label });
  }
  // A row of one wide cell is the drawer of the row above it or a "no data" line.
  if (all.length < 2 && column > 1 && labels.length > 1) return;
  found.push({ element: row, cells, number: numberOf(row, cells, found.length + 1) });
}

function numberOf(row: Element, cells: readonly GridCell[], fallback: number): number {
  const order = cells.find((cell) => ORDER_LABELS.test(cell.label));
  const shown = order ? Number.parseInt(textOf(order.element, 12), 10) : Number.NaN;
  if (shown > 0) return shown;
  const index = Number(attribute(row, 'aria-rowindex') ?? Number.NaN);
  return index > 0 ? index : fallback;
}

/** Whether a label names the running number of a row rather than a field. */
export function isOrderLabel(label: string): boolean {
  return ORDER_LABELS.test(label);
}

/** A list shown in part says how long it is by `aria-rowcount`, in words beside its pager, or by the height it scrolls over. */
function totalOf(element: Element, rows: readonly GridRow[], heads: number): number {
  const said = Number(
    attribute(element, 'aria-rowcount') ?? attribute(parentElement(element) ?? element, 'aria-rowcount') ?? 0,
  );
  const total = Math.max(said - heads, pagerTotal(element));
  if (total > rows.length) return total;
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (!first || !last) return rows.length;
  const drawn = rectOf(last.element).bottom - rectOf(first.element).top;
  const scroller = scrollerOf(element);
  if (!scroller || drawn <= 0 || scroller.scrollHeight < drawn * 1.5) return Math.max(rows.length, last.number);
  return Math.max(Math.round((scroller.scrollHeight / drawn) * rows.length), last.number);
}

/** 共 23 条; 显示第 1 到 10 条记录，总共 23 条; 1 - 10 of 23 items. */
const PAGER =
  /(?:共|总计|合计)[\s:：]{0,3}(?:有\s{0,2})?(\d{1,6})\s{0,2}(?:条|项|行|笔|个记录)|\bof\s{1,3}(\d{1,6})\s{1,3}(?:items|rows|records|entries)\b/;
/** Longer texts are no pager. */
const PAGER_LENGTH = 160;
/** What stands behind these is not about the table before them. */
const OTHERS = 'table,h1,h2,h3,h4,h5,h6,[role=grid],[role=table],[role=heading]';

/** How many rows the words behind a table say the list has; 0 where nothing is said. The next table's words are not ours. */
function pagerTotal(table: Element): number {
  let at: Element | null = table;
  for (let depth = 0; at && depth < 6; depth++, at = parentElement(at)) {
    for (let next = nextElement(at); next; next = nextElement(next)) {
      if (matches(next, OTHERS) || find(next, OTHERS)) return 0;
      const match = PAGER.exec((!isRemoved(next) && shortText(next, PAGER_LENGTH)) || '');
      if (match) return Number(match[1] ?? match[2]);
    }
  }
  return 0;
}

const NONE =
  /^(暂无|无|没有|未找到|没有找到|未查询到)(任何|相关|匹配|符合条件)?的?(数据|记录|内容|信息|结果)[。!！]?$|^no (data|records|rows to show|matching records found)\.?$/i;
const NONE_LENGTH = 30;

/** 暂无数据 in place of the rows: in the last row, or right behind the part that holds the headers. */
function saysEmpty(table: Element, rows: readonly Element[]): boolean {
  const last = rows[rows.length - 1];
  if (last && NONE.test(shortText(last, NONE_LENGTH) ?? '')) return true;
  let at: Element | null = table;
  for (let depth = 0; at && depth < 4; depth++, at = parentElement(at)) {
    for (let next = nextElement(at); next; next = nextElement(next)) {
      const text = isRemoved(next) ? '' : shortText(next, NONE_LENGTH);
      if (text !== '') return text !== null && NONE.test(text);
    }
  }
  return false;
}

function scrollerOf(element: Element): Element | null {
  let at = parentElement(element);
  for (let depth = 0; at && depth < 5; depth++, at = parentElement(at)) {
    if (
      at.scrollHeight > at.clientHeight + 4 &&
      at.clientHeight > 0 &&
      /(auto|scroll)/.test(getComputedStyle(at).overflowY)
    )
      return at;
  }
  return null;
}
