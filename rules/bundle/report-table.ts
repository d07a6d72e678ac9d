import type { CaseReport, ReportCell } from '../model/case-file';
import { stripSpaces } from '../text/width';
import type { Rows } from './lookup-export';

const AMOUNT = /^[-+]?[\d,，]*\d(?:\.\d+)?%?$/u;
/** Heads of the columns that hold row labels and row numbers. */
const ROW_HEADS = /^(?:行次|行号|序号|甲|乙|丙)$/u;
/** Without a line of numbers a column holds amounts when at least this share of its cells are some. */
const AMOUNT_SHARE = 0.6;

/** Reads an exported statistics table: headings, mostly a line of running column numbers, then lines of amounts. Null: it is none. */
export function reportFromRows(rows: Rows, name: string): CaseReport | null {
  const filled = rows.map((row) => row.map((cell) => stripSpaces(cell)));
  const line = filled.findIndex(isNumberLine);
  const numbers = line > 0 ? filled[line] : undefined;
  const body = numbers ? line + 1 : filled.findIndex(isAmountLine);
  const heads = filled.slice(0, numbers ? line : body).filter((row) => row.filter(Boolean).length > 1);
  const first = numbers ? numbers.indexOf('1') : firstAmountColumn(filled.slice(body), heads[heads.length - 1] ?? []);
  if (body <= 0 || heads.length === 0 || first <= 0) return null;
  const cells = cellsOf(filled, heads, { body, first, numbers });
  return cells.some(({ raw }) => raw !== '') ? { title: titleOf(filled, body, name), cells } : null;
}

function isNumberLine(row: readonly string[]): boolean {
  const numbers = row.filter((text) => /^\d{1,4}$/u.test(text)).map(Number);
  return numbers.length >= 3 && numbers.every((number, at) => number === at + 1);
}

/** A label and, at the end, an amount. */
function isAmountLine(row: readonly string[]): boolean {
  const filled = row.filter(Boolean);
  return AMOUNT.test(filled[filled.length - 1] ?? '') && filled.some((cell) => !AMOUNT.test(cell));
}

/** The first column of which nearly all are amounts, row numbers aside; -1: the table is no report. */
function firstAmountColumn(body: Rows, head: readonly string[]): number {
  return head.findIndex((heading, at) => {
    const cells = body.map((row) => row[at] ?? '').filter(Boolean);
    const amounts = cells.filter((cell) => AMOUNT.test(cell)).length;
    return !ROW_HEADS.test(heading) && amounts > 0 && amounts >= cells.length * AMOUNT_SHARE;
  });
}

interface Layout {
  readonly body: number;
  /** First column of amounts. */
  readonly first: number;
  readonly numbers: readonly string[] | undefined;
}

function cellsOf(rows: Rows, heads: Rows, { body, first, numbers }: Layout): readonly ReportCell[] {
  const labels = columnLabels(heads, first);
  const numbered = heads.some((row) => row.slice(0, first).some((cell) => ROW_HEADS.test(cell)));
  const cells: ReportCell[] = [];
  let above: readonly string[] = [];
  rows.slice(body).forEach((row, index) => {
    const left = row.slice(0, first).map((cell, at) => cell || (at < first - 1 ? (above[at] ?? '') : ''));
    if (row.slice(0, first).every((cell) => cell === '')) return;
    above = left;
    const number = left.filter((text) => /^\d{1,4}$/u.test(text)).pop();
    const rowLabel = distinct(left.filter((text) => text !== number)).join('/');
    const rowNumber = number !== undefined ? Number(number) : numbered ? undefined : index + 1;
    labels.forEach((column, at) => {
      const raw = row[first + at] ?? '';
      if (column === '' || (raw !== '' && !AMOUNT.test(raw))) return;
      const columnNumber = numbers ? Number(numbers[first + at]) || undefined : undefined;
      cells.push({
        ...{ row: rowLabel, column, raw },
        ...(rowNumber === undefined ? {} : { rowNumber }),
        ...(columnNumber === undefined ? {} : { columnNumber }),
      });
    });
  });
  return cells;
}

/** A merged heading stands in its first cell only: it reaches on to the right as far as its own heading does. */
function columnLabels(heads: Rows, first: number): readonly string[] {
  const width = Math.max(...heads.map((row) => row.length));
  const filled: string[][] = [];
  heads.forEach((row, level) => {
    const last = level === heads.length - 1;
    const line: string[] = [];
    for (let at = 0; at < width; at++) {
      const text = row[at] ?? '';
      const parent = filled[level - 1];
      const reaches = at > first && !last && text === '' && (parent === undefined || parent[at] === parent[at - 1]);
      line.push(reaches ? (line[at - 1] ?? '') : text);
    }
    filled.push(line);
  });
  return Array.from({ length: width - first }, (_, at) =>
    distinct(filled.map((line) => line[first + at] ?? '')).join('/'),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
}

/** A line with one text above the headings; else the name of the file without its ending. */
function titleOf(rows: Rows, body: number, name: string): string {
  const alone = rows.slice(0, body).find((row) => row.filter(Boolean).length === 1);
  const title = alone?.find(Boolean) ?? '';
  return title !== '' ? title : name.replace(/^.*[\\/]/u, '').replace(/\.[a-zA-Z]+$/u, '');
}
