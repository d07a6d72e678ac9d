import type { CaseFile } from '../model/case-file';
import type { CardKey, Field, FieldKey } from '../model/fields';
import { FIELDS } from '../model/fields';
import { stripSpaces, toHalfWidth } from '../text/width';
import { caseFileFromBundle } from './read';

/** A table as rows of text, as CSV and workbooks give it. */
export type Rows = readonly (readonly string[])[];

/** What a reverse-lookup export (统计反查导出) gave: its cases, with notes on what was set aside. Texts are for the user. */
export interface LookupReading {
  readonly caseFiles: readonly CaseFile[];
  readonly notes: readonly string[];
}

/** How far down the line of headings may stand. */
const HEAD_ROWS = 12;
/** Headings that tell one case, or one person, from another. */
const CASE_NUMBERS: readonly FieldKey[] = ['case.acceptanceNumber', 'case.unifiedNumber'];
const PERSON_MARKS: readonly FieldKey[] = ['suspect.name', 'suspect.number'];

/** Cards in the order in which they are looked through for a heading, by the stage an export is about. */
const CARDS_OF_STAGE: readonly (readonly [stage: string, name: RegExp, cards: readonly CardKey[]])[] = [
  ['审查逮捕', /逮捕|批捕/u, ['case', 'acceptance', 'suspect', 'arrestReview', 'arrestSuspect', 'arrestExecution']],
  [
    '审查起诉',
    /公诉|起诉|一审/u,
    ['case', 'acceptance', 'suspect', 'chargeReview', 'chargeSuspect', 'supplement', 'judgment', 'plea', 'sentencing'],
  ],
];

interface Column {
  readonly at: number;
  readonly field: Field;
}

/**
 * Reads a reverse-lookup export, one row a person: columns 全案_… are about the case, the others about the person. Null:
 * the table is none. `name` is the file's, which tells the stage. A column of which the card cannot be told is set aside.
 */
export function casesFromLookup(rows: Rows, name: string): LookupReading | null {
  const head = rows.slice(0, HEAD_ROWS).findIndex(isHeading);
  if (head < 0) return null;
  const [stage = '', , cards = []] = CARDS_OF_STAGE.find(([, pattern]) => pattern.test(name)) ?? [];
  const notes: string[] = [];
  const columns = columnsOf(rows[head] ?? [], cards, notes);
  const cases = new Map<string, Person[]>();
  rows.slice(head + 1).forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const number = valueAt(row, columns, CASE_NUMBERS);
    if (number === '') {
      if (!/^(?:合计|小计|总计)/u.test(row.find((cell) => cell.trim() !== '') ?? '')) {
        notes.push(`第 ${head + index + 2} 行没有受案号，未采用`);
      }
      return;
    }
    const persons = cases.get(number);
    const person = { row, line: head + index + 2 };
    if (persons) persons.push(person);
    else cases.set(number, [person]);
  });
  return { caseFiles: [...cases].flatMap(([, persons]) => caseOf(persons, columns, stage, notes)), notes };
}

interface Person {
  readonly row: readonly string[];
  /** Line in the table, from 1. */
  readonly line: number;
}

function isHeading(row: readonly string[]): boolean {
  const keys = new Set(row.flatMap((cell) => fieldsNamed(cell).map(({ key }) => key)));
  return CASE_NUMBERS.some((key) => keys.has(key)) && (PERSON_MARKS.some((key) => keys.has(key)) || keys.size >= 6);
}

/** The labels and other names of all fields, in comparable form. */
const BY_NAME = new Map<string, Field[]>();
for (const field of FIELDS.values()) {
  for (const name of new Set([field.label, ...(field.aliases ?? [])].map(plain))) {
    const known = BY_NAME.get(name);
    if (known) known.push(field);
    else BY_NAME.set(name, [field]);
  }
}

function plain(label: string): string {
  return toHalfWidth(stripSpaces(label))
    .replace(/^[*]{1,9}|[:*]{1,9}$/gu, '')
    .toUpperCase();
}

/** Fields a heading may mean; 全案_ says that it is about the case. */
function fieldsNamed(heading: string): readonly Field[] {
  const name = plain(heading);
  if (!name.startsWith('全案_')) return BY_NAME.get(name) ?? [];
  const exact = BY_NAME.get(name) ?? [];
  const ofCase = exact.filter(({ per }) => per === 'case');
  if (exact.length > 0) return ofCase.length > 0 ? ofCase : exact;
  return (BY_NAME.get(name.slice(3)) ?? []).filter(({ per }) => per === 'case');
}

function columnsOf(headings: readonly string[], cards: readonly CardKey[], notes: string[]): readonly Column[] {
  const taken = new Set<FieldKey>();
  return headings.flatMap((heading, at) => {
    if (heading.trim() === '' || /^(?:序号|行号)$/u.test(heading.trim())) return [];
    const fields = chosen(heading, cards);
    const fresh = fields.filter(({ key }) => !taken.has(key));
    for (const { key } of fresh) taken.add(key);
    if (fresh.length > 0) return fresh.map((field) => ({ at, field }));
    const reason = fields.length > 0 ? '与前面的列重复' : '不能确定属于哪张案卡';
    notes.push(`第 ${at + 1} 列“${heading.trim()}”${reason}，未采用`);
    return [];
  });
}

/**
 * Of several fields of one label the one on the first card of the stage; a person's before the case's. A heading 全案_… that
 * several cards of the stage bear (全案_受理日期) gives its value to each.
 */
function chosen(heading: string, cards: readonly CardKey[]): readonly Field[] {
  const named = fieldsNamed(heading);
  const ofStage = named.filter(({ card }) => cards.includes(card));
  if (plain(heading).startsWith('全案_'))
    return ofStage.length > 0 ? ofStage : named.slice(0, named.length === 1 ? 1 : 0);
  const own = named.filter(({ per }) => per === 'suspect');
  for (const fields of [own, named]) {
    for (const card of cards) {
      const found = fields.find((field) => field.card === card);
      if (found) return [found];
    }
    if (fields.length === 1) return fields;
  }
  return [];
}

function valueAt(row: readonly string[], columns: readonly Column[], keys: readonly FieldKey[]): string {
  for (const key of keys) {
    const column = columns.find(({ field }) => field.key === key);
    const value = column ? (row[column.at] ?? '').trim() : '';
    if (value !== '') return value;
  }
  return '';
}

/** A case from the rows of its persons, as a bundle, so that values are understood as everywhere else. */
function caseOf(persons: readonly Person[], columns: readonly Column[], stage: string, notes: string[]) {
  const [first] = persons;
  if (!first) return [];
  const head = (keys: readonly FieldKey[]) => valueAt(first.row, columns, keys);
  const names = namesOf(persons, columns);
  const cards = persons.flatMap(({ row }, index) => recordsOf(row, columns, names[index] ?? '', index === 0));
  const reading = caseFileFromBundle({
    version: 1,
    case: {
      id: head(['case.acceptanceNumber']),
      unifiedNumber: head(['case.unifiedNumber']),
      ...{ line: '刑事', stage },
      prosecutor: head(['case.prosecutor']),
      organ: head(['case.handlingOrg']),
    },
    cards,
  });
  if ('refused' in reading) return [];
  const caseFile = reading.caseFile;
  notes.push(...disagreements(persons, columns));
  return [caseFile];
}

/** What tells a person apart: the name; among namesakes, or without one, the number; else the line. */
function namesOf(persons: readonly Person[], columns: readonly Column[]): readonly string[] {
  const given = persons.map(({ row }) => valueAt(row, columns, ['suspect.name']));
  return persons.map(({ row, line }, index) => {
    const name = given[index] ?? '';
    if (name !== '' && given.indexOf(name) === given.lastIndexOf(name)) return name;
    return valueAt(row, columns, ['suspect.number']) || `${name}第${line}行`;
  });
}

function recordsOf(row: readonly string[], columns: readonly Column[], name: string, withCase: boolean) {
  const cards = new Map<CardKey, Record<string, string>>();
  for (const { at, field } of columns) {
    if (field.per === 'case' && !withCase) continue;
    const values = cards.get(field.card) ?? {};
    values[field.key] = row[at] ?? '';
    cards.set(field.card, values);
  }
  return [...cards].map(([card, values]) => ({ card, record: FIELD_OF_CASE.has(card) ? '' : name, values }));
}

const FIELD_OF_CASE: ReadonlySet<CardKey> = new Set(
  [...FIELDS.values()].filter(({ per }) => per === 'case').map(({ card }) => card),
);

/** What stands once for the case must be the same in all its rows; where it is not, the first row is taken. */
function disagreements(persons: readonly Person[], columns: readonly Column[]): readonly string[] {
  const [first, ...others] = persons;
  return columns
    .filter(({ field }) => field.per === 'case')
    .flatMap(({ at, field }) => {
      const other = others.find(({ row }) => (row[at] ?? '').trim() !== (first?.row[at] ?? '').trim());
      return other
        ? [`第 ${other.line} 行第 ${at + 1} 列“${field.label}”与同案第 ${first?.line} 行不同，按后者采用`]
        : [];
    });
}
