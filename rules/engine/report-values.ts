import type { CaseReport, ReportCell } from '../model/case-file';
import { REPORT_CELLS, REPORT_GROUPS, REPORT_LABELS } from '../model/data/report-cells';
import { REPORT_IDENTITIES, REPORT_TABLES } from '../model/data/report-identities';
import { comparable, numberOf } from './normal-form';

/** One amount of a report and where it stands. */
export interface ReportAmount {
  readonly value: string;
  /** The cells it was read from; several where a group of rows is added up, none for a line that may be absent. */
  readonly cells: readonly ReportCell[];
}

/** Stands for a cell that was not read; no number, so that its line is not decided. */
const UNREAD: ReportAmount = { value: '未读', cells: [] };
const ABSENT: ReportAmount = { value: '0', cells: [] };
/** A report of another table has nothing to compare. */
const ELSEWHERE: readonly ReportAmount[] = [{ value: '', cells: [] }];

type Axis = 'row' | 'column';

/** A report sorted by its labels, once for all rules. */
interface Grid {
  readonly rows: Lines;
  readonly columns: Lines;
  /** In which direction the labels of a table run, by the table's key. */
  readonly axes: Map<string, Axis>;
}

/** Lines by label in the order of the report, each with its cells by the label of the other direction. */
type Lines = ReadonlyMap<string, ReadonlyMap<string, ReportCell>>;

const grids = new WeakMap<CaseReport, Grid>();

/**
 * The amounts of a column (or row) line by line, in one order for all keys of a table, so that they can be added across.
 * Null: the report has no such label, or more than one. `cell` is the key without `report.`: `arrest.受理件数`.
 */
export function reportAmounts(report: CaseReport, cell: string): readonly ReportAmount[] | null {
  const dot = cell.indexOf('.');
  const [table, label] = [cell.slice(0, dot), cell.slice(dot + 1)];
  if (cell === 'any.cells') return report.cells.map((one) => ({ value: one.raw, cells: [one] }));
  const known = REPORT_TABLES[table];
  if (known && !REPORT_CELLS[cell] && !new RegExp(known.title, 'u').test(report.title)) return ELSEWHERE;
  const grid = gridOf(report);
  if (YIELDING.test(cell) && hasOwnBalance(report, grid)) return ELSEWHERE;
  const axis = axisOf(grid, table, label);
  const [named, across] = axis === 'column' ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
  const optional = label.endsWith('?');
  const lines = linesOf(named, REPORT_CELLS[cell] ?? alternativesOf(label), REPORT_GROUPS[label]);
  if (lines.length === 0 && optional) return [...across.keys()].map(() => ABSENT);
  if (lines.length === 0 || (lines.length > 1 && !REPORT_GROUPS[label])) return null;
  return [...across.keys()].map((key) => amountAt(lines, key));
}

/** Names a cell in evidence, so that it can be found on the page again. */
export function cellAddress({ row, column }: Pick<ReportCell, 'row' | 'column'>): string {
  return `${row}×${column}`;
}

/** What the user reads for a key of a report. */
export function labelOfReportKey(cell: string): string {
  return REPORT_CELLS[cell]?.[0] ?? cell.slice(cell.indexOf('.') + 1).replace(/\?$/u, '');
}

function amountAt(lines: readonly ReadonlyMap<string, ReportCell>[], key: string): ReportAmount {
  const cells = lines.flatMap((line) => line.get(key) ?? []);
  if (cells.length < lines.length) return UNREAD;
  const [first] = cells;
  if (cells.length === 1 && first) return { value: first.raw, cells };
  let total = 0;
  for (const { raw } of cells) {
    const amount = raw === '' ? 0 : numberOf(raw);
    if (amount === null) return UNREAD;
    total += amount;
  }
  return { value: String(total), cells };
}

function alternativesOf(label: string): readonly string[] {
  const name = label.replace(/\?$/u, '');
  return [name, ...(REPORT_LABELS[name] ?? [])];
}

/** Lines of which the name is one of the alternatives, the first that is found; for a group all that match. */
function linesOf(named: Lines, names: readonly string[], group: string | undefined) {
  if (group) {
    const pattern = new RegExp(group, 'u');
    return [...named].filter(([label]) => pattern.test(lastPart(label))).map(([, line]) => line);
  }
  for (const name of names) {
    const wanted = labelForm(name);
    const whole = [...named].filter(([label, line]) => joined(label) === wanted || numberOfLine(line, wanted));
    if (whole.length > 0) return whole.map(([, line]) => line);
    const last = [...named].filter(([label]) => lastPart(label) === wanted);
    if (last.length > 0) return last.map(([, line]) => line);
  }
  return [];
}

/** `第153列`, `第2行`: whether the line has this printed number. */
function numberOfLine(line: ReadonlyMap<string, ReportCell>, wanted: string): boolean {
  const asked = /^第(\d+)(行|列)$/u.exec(wanted);
  if (!asked) return false;
  const [cell] = line.values();
  return (asked[2] === '行' ? cell?.rowNumber : cell?.columnNumber) === Number(asked[1]);
}

function labelForm(label: string): string {
  return comparable(label).replace(/\((?:人|件|份|人次)\)$/u, '');
}

/** A heading over a heading reads as one name: 受理/件数 is 受理件数. */
function joined(label: string): string {
  return labelForm(label.replace(/\//gu, ''));
}

function lastPart(label: string): string {
  return labelForm(label.split('/').pop() ?? '');
}

function gridOf(report: CaseReport): Grid {
  let grid = grids.get(report);
  if (!grid) {
    grid = {
      rows: linesBy(
        report,
        (cell) => cell.row,
        (cell) => cell.column,
      ),
      columns: linesBy(
        report,
        (cell) => cell.column,
        (cell) => cell.row,
      ),
      axes: new Map(),
    };
    grids.set(report, grid);
  }
  return grid;
}

type LabelOf = (cell: ReportCell) => string;

function linesBy({ cells }: CaseReport, nameOf: LabelOf, acrossOf: LabelOf): Lines {
  const lines = new Map<string, Map<string, ReportCell>>();
  for (const cell of cells) {
    const line = lines.get(nameOf(cell));
    if (line) line.set(acrossOf(cell), cell);
    else lines.set(nameOf(cell), new Map([[acrossOf(cell), cell]]));
  }
  return lines;
}

/** Parts of the general balances: a table that has a balance of its own is checked by that alone. */
const YIELDING =
  /^(?:period\.(?:carryOver|newCases|closed|pending)|(?:persons|nonProsecution|prosecution|arrest|nonArrest|suggestion|petition)\.[a-zA-Z]+)$/;

/** Whether a balance of the report's own table can be checked. */
function hasOwnBalance({ title }: CaseReport, grid: Grid): boolean {
  return REPORT_IDENTITIES.some(({ table, left, right }) => {
    const known = REPORT_TABLES[table];
    if (!known || !new RegExp(known.title, 'u').test(title)) return false;
    const needed = [...left, ...right].filter((label) => !label.endsWith('?'));
    return needed.every((label) => {
      const lines = axisOf(grid, table, label) === 'column' ? grid.columns : grid.rows;
      return linesOf(lines, alternativesOf(label), REPORT_GROUPS[label]).length > 0;
    });
  });
}

/** The names under which the labels of a table may be found, by the first part of their keys. */
const NAMES_OF_TABLE: ReadonlyMap<string, readonly (readonly string[])[]> = namesOfTables();

function namesOfTables() {
  const names = new Map<string, (readonly string[])[]>();
  const add = (table: string, alternatives: readonly string[]) => {
    const known = names.get(table);
    if (known) known.push(alternatives);
    else names.set(table, [alternatives]);
  };
  for (const { table, left, right } of REPORT_IDENTITIES) {
    for (const label of [...left, ...right]) add(table, alternativesOf(label));
  }
  for (const [cell, labels] of Object.entries(REPORT_CELLS)) add(cell.slice(0, cell.indexOf('.')), labels);
  return names;
}

/** All labels of a table run in one direction: the one in which more of them are found. A number says it itself. */
function axisOf(grid: Grid, table: string, label: string): Axis {
  const numbered = /^第\d+(行|列)$/u.exec(label);
  if (numbered) return numbered[1] === '行' ? 'row' : 'column';
  let axis = grid.axes.get(table);
  if (!axis) {
    const names = NAMES_OF_TABLE.get(table) ?? [];
    const found = (lines: Lines) => names.filter((one) => linesOf(lines, one, REPORT_GROUPS[one[0] ?? '']).length > 0);
    axis = found(grid.rows).length > found(grid.columns).length ? 'row' : 'column';
    grid.axes.set(table, axis);
  }
  return axis;
}
