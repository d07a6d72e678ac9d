import { xlsxFile } from '../../extension/export/xlsx';
import type { FieldKey } from '../../rules/model/fields';
import type { PracticeCase } from './case-store';
import { CRIMES } from './data/columns';

/** A heading over one or several columns. */
export interface ReportHead {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** A statistics report as drawn: merged headings, a line of column numbers, numbered rows, the sum first. */
export interface ReportView {
  readonly id: string;
  readonly title: string;
  readonly heads: readonly (readonly ReportHead[])[];
  readonly columnCount: number;
  readonly rows: readonly { readonly label: string; readonly number: number; readonly values: readonly number[] }[];
}

/** A person of a case, or (without a name) the case itself: what reports count. */
interface Counted {
  readonly of: PracticeCase;
  readonly person: string;
  readonly charge: string;
}

interface Column {
  readonly group: string;
  readonly title: string;
  readonly persons: boolean;
  readonly counts: (one: Counted) => boolean;
}

interface Row {
  readonly label: string;
  readonly counts: (one: Counted) => boolean;
}

interface Report {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const value = (one: Counted, key: FieldKey): string => one.of.value(key, one.person);
const isClosed = (one: Counted): boolean => value(one, 'case.concludedDate') !== '';
const isOfChapter = (chapter: string) => (one: Counted) => CRIMES[chapter]?.includes(one.charge) ?? false;
const stageOf = (word: string) => (one: Counted) => one.of.head.acceptanceNumber?.includes(word) ?? false;
const always = (): boolean => true;
const before = (one: Counted): boolean => value(one, 'case.acceptedDate') < PERIOD;
const closedBefore = (one: Counted): boolean => isClosed(one) && value(one, 'case.concludedDate') < PERIOD;

/** First day of the reported period. */
const PERIOD = '2026-01-01';

const counted = (group: string, counts: Column['counts']): readonly Column[] => [
  { group, title: '件数', persons: false, counts },
  { group, title: '人数', persons: true, counts },
];

const REPORTS: readonly Report[] = [
  {
    id: 'chapters',
    title: '审查起诉案件罪名分章统计表',
    columns: [...counted('受理', always), ...counted('审结', isClosed)],
    rows: [
      { label: '合计', counts: always },
      ...Object.keys(CRIMES).map((chapter) => ({ label: chapter, counts: isOfChapter(chapter) })),
    ],
  },
  {
    id: 'balance',
    title: '审查逮捕、审查起诉案件收结情况统计表',
    columns: [
      ...counted('期初未结', (one) => before(one) && !closedBefore(one)),
      ...counted('新收', (one) => !before(one)),
      ...counted('审结', (one) => isClosed(one) && !closedBefore(one)),
      ...counted('期末未结', (one) => !isClosed(one)),
    ],
    rows: [
      { label: '合计', counts: always },
      { label: '审查逮捕', counts: stageOf('捕受') },
      { label: '审查起诉', counts: stageOf('诉受') },
    ],
  },
];

/** Names of all reports. */
export function reportList(): readonly { readonly id: string; readonly title: string }[] {
  return REPORTS.map(({ id, title }) => ({ id, title }));
}

/** A report counted from the criminal cases of the host; null when there is none of this id. */
export function reportView(id: string, cases: readonly PracticeCase[]): ReportView | null {
  const report = REPORTS.find((one) => one.id === id);
  if (!report) return null;
  const all = countedIn(cases);
  return {
    id,
    title: report.title,
    heads: headsOf(report.columns),
    columnCount: report.columns.length,
    rows: report.rows.map((row, at) => ({
      label: row.label,
      number: at + 1,
      values: report.columns.map((column) => picked(all, row, column).length),
    })),
  };
}

/** The cases and persons behind a cell (反查), row and column counted from 1. */
export function reportLookup(id: string, row: number, column: number, cases: readonly PracticeCase[]) {
  const report = REPORTS.find((one) => one.id === id);
  const [line, field] = [report?.rows[row - 1], report?.columns[column - 1]];
  if (!line || !field) return null;
  return picked(countedIn(cases), line, field).map((one) => ({ ...one.of.head, person: one.person }));
}

/** A report as the workbook its 导出 button saves; null when there is none of this id. */
export function reportFile(id: string, cases: readonly PracticeCase[]): Uint8Array | null {
  const report = reportView(id, cases);
  if (!report) return null;
  const names = REPORTS.find((one) => one.id === id)?.columns.map(({ group, title }) => `${group}${title}`) ?? [];
  const columns = ['', '行次', ...names].map((name) => ({ name, width: 14 }));
  const numbers = ['甲', '乙', ...names.map((_, at) => String(at + 1))];
  const rows = report.rows.map(({ label, number, values }) => [label, String(number), ...values.map(String)]);
  return xlsxFile(report.title, columns, [numbers, ...rows]);
}

function picked(all: readonly Counted[], row: Row, column: Column): readonly Counted[] {
  const unit = all.filter(({ person }) => (person !== '') === column.persons);
  return unit.filter((one) => row.counts(one) && column.counts(one));
}

function countedIn(cases: readonly PracticeCase[]): readonly Counted[] {
  return cases.flatMap((of) => {
    const persons = of.recordsOf('suspect').map(({ record }) => record);
    if (persons.length === 0) return [];
    return [
      { of, person: '', charge: of.value('acceptance.transferCharge') },
      ...persons.map((person) => ({ of, person, charge: of.value('suspect.suspectedCharge', person) })),
    ];
  });
}

/** Two lines of headings: the group over its columns, and the columns. */
function headsOf(columns: readonly Column[]): ReportView['heads'] {
  const groups = [...new Set(columns.map(({ group }) => group))];
  const widths = groups.map((name) => columns.filter(({ group }) => group === name).length);
  return [
    [
      { text: '项目', rows: 2, columns: 1 },
      { text: '行次', rows: 2, columns: 1 },
      ...groups.map((text, at) => ({ text, rows: 1, columns: widths[at] ?? 1 })),
    ],
    columns.map(({ title }) => ({ text: title, rows: 1, columns: 1 })),
  ];
}
