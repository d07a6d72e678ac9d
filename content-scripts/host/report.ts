import { cellsOf, spanOf } from './cells';
import { childElements, findAll, localName, textOf } from './dom';
import type { Outline } from './outline';
import { cleanLabel } from './words';

/** One cell of a report. */
export interface LocatedCell {
  readonly element: Element;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly rowNumber: number | null;
  readonly columnNumber: number | null;
  readonly raw: string;
}

/** A statistics report: a table with numbered rows and columns. */
export interface LocatedReport {
  readonly title: string;
  readonly cells: readonly LocatedCell[];
}

const MAX_CELLS = 20_000;
const ROWS_PER_STEP = 64;
const AMOUNT = /^[-+]?[\d,，]*\d(\.\d+)?%?$/;
const NUMBER_HEAD = /^(行次|行号|序号|甲|乙)$/;

type Cell = { readonly element: Element; readonly text: string; readonly origin: boolean };
type Matrix = readonly (readonly (Cell | undefined)[])[];

/** Finds a report in the page: a table with a line of running column numbers under its headers. */
export function* readReport(outline: Outline, body: Element): Generator<void, LocatedReport | null> {
  for (const table of findAll(body, 'table')) {
    if (!(yield* mayBeReport(table)) || !outline.visibility.isShown(table)) continue;
    const matrix = matrixOf(table);
    const line = matrix.findIndex((row) => isNumberLine(row.map((cell) => cell?.text ?? '')));
    const cells = line > 0 ? cellsBelow(matrix, line) : [];
    if (cells.some(isNamed)) return { title: titleOf(outline, table), cells };
  }
  return null;
}

/** Numbers under numbers may be a calendar: a report says in words what it counts, by row and by column. */
function isNamed({ rowLabel, columnLabel }: LocatedCell): boolean {
  return /[\u4e00-\u9fa5]/.test(rowLabel) && /[\u4e00-\u9fa5]{2}/.test(columnLabel);
}

/** Tables are many and large, reports are few: the line of numbers is looked for before any cell is. */
function* mayBeReport(table: Element): Generator<void, boolean> {
  for (const [at, row] of findAll(table, 'tr').entries()) {
    const mayNumber = /1\s*2\s*3/.test(textOf(row, 4000));
    if (mayNumber && isNumberLine(cellsOf(row).map((cell) => textOf(cell, 200)))) return true;
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return false;
}

/** Cells laid out with their spans, so that a merged cell stands at every place it covers. */
function matrixOf(table: Element): Matrix {
  const rows = findAll(table, 'tr').filter((row) => findAll(row, 'table,input,select').length === 0);
  const matrix: (Cell | undefined)[][] = rows.map(() => []);
  let count = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const element of cellsOf(row)) {
      if (++count > MAX_CELLS) return matrix;
      while (matrix[at]?.[column]) column++;
      const [down, right] = [spanOf(element, 'rowspan'), spanOf(element, 'colspan')];
      const text = textOf(element, 200);
      for (let y = 0; y < down && matrix[at + y]; y++) {
        for (let x = 0; x < right; x++)
          (matrix[at + y] ?? [])[column + x] = { element, text, origin: x === 0 && y === 0 };
      }
      column += right;
    }
  }
  return matrix;
}

/** 1, 2, 3 … under the headers; the cells above row labels may be empty or 甲、乙. */
function isNumberLine(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d{1,3}$/.test(text)).map(Number);
  return numbers.length >= 3 && numbers.every((number, at) => number === at + 1);
}

function cellsBelow(matrix: Matrix, line: number): readonly LocatedCell[] {
  const numbers = matrix[line] ?? [];
  const first = numbers.findIndex((cell) => cell?.text === '1');
  const numbered = matrix
    .slice(0, line)
    .some((row) => row.slice(0, first).some((cell) => NUMBER_HEAD.test(cell?.text ?? '')));
  const cells: LocatedCell[] = [];
  for (const row of matrix.slice(line + 1)) {
    const heads = row.slice(0, first).map((cell) => cell?.text ?? '');
    const number = heads.filter((text) => /^\d{1,4}$/.test(text)).pop();
    const labels = heads.filter((text) => text !== '' && text !== number);
    for (let column = first; column < row.length; column++) {
      const cell = row[column];
      if (!cell?.origin || (cell.text !== '' && !AMOUNT.test(cell.text))) continue;
      cells.push({
        element: cell.element,
        rowLabel: labels.filter((text, at) => labels.indexOf(text) === at).join('/'),
        columnLabel: columnLabel(matrix, line, column),
        rowNumber: number !== undefined ? Number(number) : numbered ? null : matrix.indexOf(row) - line,
        columnNumber: Number(numbers[column]?.text) || null,
        raw: cell.text,
      });
    }
  }
  return cells;
}

function columnLabel(matrix: Matrix, line: number, column: number): string {
  const texts = matrix.slice(0, line).map((row) => row[column]?.text ?? '');
  return texts
    .filter((text, at) => text !== '' && texts.indexOf(text) === at)
    .map(cleanLabel)
    .join('/');
}

function titleOf(outline: Outline, table: Element): string {
  const caption = childElements(table).find((child) => localName(child) === 'caption');
  const titles = outline.titles.filter(({ text }) => /表$|表[（(]|统计/.test(text));
  return caption ? textOf(caption, 80) : (titles[titles.length - 1]?.text ?? '');
}
