/** Rows deleted from a table of a card: told only by what is surely the same table, shown whole, with fewer rows. */
import type { CaseRecord } from '../rules/model/case-file';
import { type CardKey, field } from '../rules/model/fields';
import { EVERYONE, type FieldReading, type PageReading, type TableReading } from '../rules/model/page-reading';

/** A record as rules name it when a finding is about it, e.g. `coercive:张某某/2`. */
export const recordSubject = (card: CardKey, record: string): string => `${card}:${record}`;

/** Name of the person and number of the row: `张某某/2` is the second row of 张某某; 0 for a record that is no row. */
export function splitRow(record: string): readonly [string, number] {
  const found = /^(.*)\/(\d+)$/.exec(record);
  return found ? [found[1] ?? '', Number(found[2])] : [record, 0];
}

/** One table as a frame shows it: its rows by number, each with its fields. */
interface Table {
  readonly rows: Map<number, FieldReading[]>;
  isWhole: boolean;
}

/**
 * Subjects of the rows that were deleted since: the frame they were all read in shows their table again, whole, and
 * every row it shows is one of those read before, in the same order, or it says that it holds none any more. A page that is loading, a table in part or with
 * a row that was not there before, another frame or another person says nothing.
 * @param before records as they were before the reading
 */
export function removedRows(before: readonly CaseRecord[], reading: PageReading): ReadonlySet<string> {
  const removed = new Set<string>();
  if (reading.incomplete) return removed;
  for (const table of reading.tables) {
    if (!table.emptied || table.card === null) continue;
    const known = before.filter((row) => isRowOf(row, table));
    if (!known.every((row) => isFrom(row, reading.frame))) continue;
    for (const { card, record } of known) removed.add(recordSubject(card, record));
  }
  for (const [name, table] of tablesOf(reading)) {
    const known = before.filter(({ card, record }) => tableName(card, record) === name);
    if (!table.isWhole || known.length <= table.rows.size || !known.every((row) => isFrom(row, reading.frame)))
      continue;
    known.sort((left, right) => splitRow(left.record)[1] - splitRow(right.record)[1]);
    if (!standsIn(table, known)) continue;
    for (const { card, record } of known) {
      if (splitRow(record)[1] > table.rows.size) removed.add(recordSubject(card, record));
    }
  }
  return removed;
}

function isRowOf({ card, record }: CaseRecord, table: TableReading): boolean {
  const [name, row] = splitRow(record);
  return card === table.card && row > 0 && (table.record === EVERYONE || name === table.record);
}

/** The table a record is a row of; empty for one that is no row. */
function tableName(card: CardKey, record: string): string {
  const [name, row] = splitRow(record);
  return row === 0 ? '' : recordSubject(card, name);
}

function tablesOf({ fields }: PageReading): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const shown of fields) {
    const name = shown.key === null ? '' : tableName(field(shown.key).card, shown.record);
    if (name === '') continue;
    const table = tables.get(name) ?? { rows: new Map(), isWhole: true };
    const number = splitRow(shown.record)[1];
    table.rows.set(number, [...(table.rows.get(number) ?? []), shown]);
    table.isWhole &&= !shown.partial && shown.state !== 'not-loaded' && shown.state !== 'unreadable';
    tables.set(name, table);
  }
  for (const table of tables.values()) table.isWhole &&= Math.max(...table.rows.keys()) === table.rows.size;
  return tables;
}

function isFrom({ values }: CaseRecord, frame: string): boolean {
  return Object.values(values).every((value) => value?.provenance?.from === frame);
}

/** Whether the rows shown are, one after another, among those known. */
function standsIn({ rows }: Table, known: readonly CaseRecord[]): boolean {
  let next = 0;
  for (let number = 1; number <= rows.size; number += 1) {
    const shown = rows.get(number) ?? [];
    while (next < known.length && !isSameRow(shown, known[next])) next += 1;
    if (next === known.length) return false;
    next += 1;
  }
  return true;
}

function isSameRow(shown: readonly FieldReading[], known: CaseRecord | undefined): boolean {
  return shown.every(({ key, state, raw }) => {
    const value = key === null ? undefined : known?.values[key];
    return value !== undefined && value.state === state && value.raw === raw;
  });
}
