/** Fields that stand in tables: one for each cell, told apart by the rows of their person. */
import { standIn } from './choices';
import type { Control } from './control';
import { controlAt } from './controls';
import { attribute, findAll, firstElement, firstOf, rectOf } from './dom';
import { type Grid, type GridRow, isOrderLabel } from './grids';
import type { Draft } from './located';
import type { Chain, Outline } from './outline';
import { isPersonName, plainName } from './records';
import { type Shown, shown } from './shown';
import { textWithin } from './value-text';
import { hasNoBox, isInvisible } from './visibility';
import { PERSON_LABELS } from './words';

/** A table with the headings around it. */
export interface PlacedGrid {
  readonly grid: Grid;
  readonly chain: Chain;
}

/** Fixed columns repeat a table beside itself, frozen ones split it: rows that stand on one line are one row. */
export function* gridsOf(outline: Outline): Generator<void, readonly PlacedGrid[]> {
  const placed: PlacedGrid[] = [];
  for (const token of outline.tokens) {
    if (token.kind !== 'table') continue;
    const grid = yield* visibleCells(token.grid, outline);
    const twin = placed.findIndex((other) => isTwin(other.grid, grid));
    const other = placed[twin];
    if (other) placed[twin] = { ...other, grid: merge(other.grid, grid) };
    else if (grid.rows.length > 0 || grid.saysEmpty) placed.push({ grid, chain: token.chain });
  }
  return placed;
}

function* visibleCells(grid: Grid, outline: Outline): Generator<void, Grid> {
  const rows: GridRow[] = [];
  for (const row of grid.rows) {
    rows.push({
      ...row,
      cells: row.cells.filter(({ element, label }) => label !== '' && isDrawn(element, outline)),
    });
    yield;
  }
  return { ...grid, rows };
}

function isDrawn(cell: Element, outline: Outline): boolean {
  const content = firstElement(cell);
  if (content && isInvisible(content)) return false;
  return outline.visibility.isShown(cell);
}

function isTwin(one: Grid, other: Grid): boolean {
  const [a, b] = [one.rows[0], other.rows[0]];
  if (!a || !b || one.rows.length !== other.rows.length) return false;
  const [from, to] = [rectOf(a.element), rectOf(b.element)];
  return from.height > 0 && Math.abs(from.top - to.top) < 4 && Math.abs(from.height - to.height) < 6;
}

function merge(one: Grid, other: Grid): Grid {
  const rows = one.rows.map((row, at): GridRow => {
    const more = (other.rows[at]?.cells ?? []).filter((cell) => !row.cells.some((own) => own.label === cell.label));
    return { ...row, cells: [...row.cells, ...more], number: Math.max(row.number, other.rows[at]?.number ?? 0) };
  });
  return {
    ...one,
    rows,
    headers: [...new Set([...one.headers, ...other.headers])],
    total: Math.max(one.total, other.total),
  };
}

/** The fields of one row: each cell under the label of its column. */
export function rowFields(grid: Grid, row: GridRow, chain: Chain): readonly Draft[] {
  const name = row.cells.find(({ label }) => PERSON_LABELS.has(label));
  const person = name ? plainName(readingOf(name.element, controlInside(name.element))().raw) : '';
  const unread = grid.total > grid.rows.length;
  return row.cells
    .filter(({ label }) => !isOrderLabel(label))
    .map(({ element, label }) => {
      const control = controlInside(element);
      return {
        element,
        label,
        chain,
        confidence: 0.93,
        signs: ['column-header', ...cellHints(element), `control:${control?.kind ?? 'static'}`],
        live: findAll(element, 'input,select,textarea').length > 0,
        partial: unread,
        read: readingOf(element, control),
        row: `${isPersonName(person) ? person : ''}/${row.number}`,
      };
    });
}

function cellHints(cell: Element): readonly string[] {
  const field = attribute(cell, 'data-field') ?? attribute(cell, 'field');
  return field && /^[\w$+.-]+$/.test(field) ? [`field:${field}`] : [];
}

function readingOf(cell: Element, control: Control | null): () => Shown {
  return control ? () => control.read() : () => shown(textWithin(cell));
}

function controlInside(cell: Element): Control | null {
  const taken = new Set<Element>();
  // A cell that is being edited may keep the control its component has replaced.
  return firstOf(cell, (element) => {
    const control = controlAt(element, taken);
    return control && hasNoBox(control.element) && !standIn(control.element) ? null : control;
  });
}

/** Rows of one person are counted for that person: 张某某/1, 张某某/2. */
export function rowNumbers(): (draft: Draft) => Draft {
  const seen = new Map<string, string[]>();
  return (draft) => {
    const [person = '', number = ''] = (draft.row ?? '/').split('/');
    if (person === '') return draft;
    const key = `${person}@${draft.chain.map(({ title }) => title.text).join('>')}@${draft.label}`;
    const numbers = seen.get(key) ?? [];
    numbers.push(number);
    seen.set(key, numbers);
    return { ...draft, row: `${person}/${numbers.length}` };
  };
}
