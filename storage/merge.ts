/** Merging page readings into the case file (案件档案): pure, no clock of its own. */
import type { Line } from '../rules/model/card';
import type {
  CaseDocument,
  CaseFile,
  CaseRecord,
  CaseReport,
  CaseValue,
  FlowStep,
  Provenance,
} from '../rules/model/case-file';
import { type CardKey, type FieldKey, field } from '../rules/model/fields';
import {
  type DocumentReading,
  DRIFT_SIGN,
  type FieldReading,
  type PageReading,
  type ReportCellReading,
} from '../rules/model/page-reading';
import { earlierText } from './document-change';
import { knownDocument, newDocumentId } from './document-id';
import { groupBy } from './group-by';
import { isSameMoment, laterValue } from './merge-value';
import { recordSubject, removedRows, splitRow } from './removed-rows';

/** The case file of a case of which nothing was read yet. */
export function emptyCase(id: string): CaseFile {
  return {
    id,
    unifiedNumber: '',
    line: '',
    stage: '',
    prosecutor: '',
    organ: '',
    records: [],
    documents: [],
    flow: [],
    reports: [],
  };
}

/**
 * The case file with what a frame showed at `at` (milliseconds since the epoch). What the frame does not show stays
 * as it was: a tab that was unmounted is not a blank. `caseFile` is null, or the reading's `case` its id.
 * @param changed anchors of what is new in the reading; null: everything
 */
export function mergeReading(
  caseFile: CaseFile | null,
  reading: PageReading,
  at: number,
  changed: readonly string[] | null = null,
): CaseFile {
  const before = caseFile ?? emptyCase(reading.case ?? '');
  const provenance: Provenance = { readAt: at, from: reading.frame };
  const fresh = changed === null ? reading : onlyAnchors(reading, new Set(changed));
  const gone = removedRows(before.records, reading);
  const merged = mergeFields(before.records, fresh.fields, provenance);
  const records = merged.filter(({ card, record }) => !gone.has(recordSubject(card, record)));
  const removed = [...new Set([...(before.removed ?? []), ...gone])].filter(
    (subject) => !records.some(({ card, record }) => recordSubject(card, record) === subject),
  );
  return {
    ...before,
    ...caseHead(before, records),
    ...(before.removed || removed.length > 0 ? { removed } : {}),
    records,
    documents: mergeDocuments(before.documents, fresh, provenance),
    flow: mergeFlow(before.flow, fresh, provenance),
    reports: mergeReport(before.reports, fresh),
  };
}

/** Only the parts named; the flow is merged as a whole, so any change in it takes all of it along. */
function onlyAnchors(reading: PageReading, anchors: ReadonlySet<string>): PageReading {
  const named = <Item extends { readonly anchor: string }>(items: readonly Item[]) =>
    items.filter(({ anchor }) => anchors.has(anchor));
  return {
    ...reading,
    fields: named(reading.fields),
    documents: named(reading.documents),
    flow: named(reading.flow).length > 0 ? reading.flow : [],
    report: named(reading.report),
  };
}

function mergeFields(
  before: readonly CaseRecord[],
  fields: readonly FieldReading[],
  provenance: Provenance,
): readonly CaseRecord[] {
  const records = new Map(before.map((record) => [recordKey(record.card, record.record), record]));
  for (const [key, reading] of bestOfEach(fields)) {
    const card = field(key).card;
    const name = recordKey(card, reading.record);
    const record: CaseRecord = records.get(name) ?? { card, record: reading.record, values: {} };
    const incoming = caseValue(reading, provenance);
    const stored = record.values[key];
    records.set(name, {
      ...record,
      values: { ...record.values, [key]: stored ? merged(stored, incoming) : incoming },
    });
  }
  return [...records.values()].map(inKeyOrder).sort(byCardAndRecord);
}

/** The same values give the same bytes, whatever order they were read in. */
function inKeyOrder(record: CaseRecord): CaseRecord {
  const entries = Object.entries(record.values);
  const isSorted = entries.every(([key], index) => index === 0 || (entries[index - 1]?.[0] ?? '') < key);
  if (isSorted) return record;
  return { ...record, values: Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1))) };
}

const recordKey = (card: CardKey, record: string): string => `${card}\n${record}`;

/** One reading for each field and record: the surer one where a frame shows a field twice (fixed columns, a dialog over the form). */
function bestOfEach(fields: readonly FieldReading[]): readonly (readonly [FieldKey, FieldReading])[] {
  const best = new Map<string, readonly [FieldKey, FieldReading]>();
  for (const reading of fields) {
    if (reading.key === null) continue;
    const name = `${reading.key}\n${reading.record}`;
    const rival = best.get(name)?.[1];
    if (!rival || reading.confidence > rival.confidence) best.set(name, [reading.key, reading]);
    else if (reading.confidence === rival.confidence) best.set(name, [reading.key, agreed(rival, reading)]);
  }
  return [...best.values()];
}

/** Two equally sure readings that contradict one another prove nothing: the field counts as not to be read. */
function agreed(left: FieldReading, right: FieldReading): FieldReading {
  if (left.state === right.state && left.raw === right.raw) return left;
  if (right.state === 'not-loaded') return left;
  if (left.state === 'not-loaded') return right;
  return { ...left, state: 'unreadable', raw: '', value: '' };
}

/** The later value; an edit that was not saved keeps what it would replace. */
function merged(stored: CaseValue, incoming: CaseValue): CaseValue {
  const later = laterValue(stored, incoming);
  if (later !== incoming || !incoming.provenance?.unsaved) return later;
  const saved = stored.provenance?.unsaved ? stored.saved : stored;
  return saved ? { ...incoming, saved } : incoming;
}

function caseValue(reading: FieldReading, read: Provenance): CaseValue {
  const provenance = reading.unsaved ? { ...read, unsaved: true } : read;
  const value = { state: reading.state, raw: reading.raw, value: reading.value, provenance };
  if (reading.signs.includes(DRIFT_SIGN)) return { ...value, drifted: true };
  return reading.partial ? { ...value, partial: true } : value;
}

function byCardAndRecord(left: CaseRecord, right: CaseRecord): number {
  if (left.card !== right.card) return left.card < right.card ? -1 : 1;
  const [leftName, leftRow] = splitRow(left.record);
  const [rightName, rightRow] = splitRow(right.record);
  if (leftName !== rightName) return leftName < rightName ? -1 : 1;
  return leftRow - rightRow;
}

function mergeDocuments(
  before: readonly CaseDocument[],
  reading: PageReading,
  provenance: Provenance,
): readonly CaseDocument[] {
  const documents = new Map(before.map((document) => [document.id, document]));
  for (const shown of reading.documents) {
    const known = knownDocument([...documents.values()], reading.frame, shown);
    if (known && keepsText(known, shown, provenance)) continue;
    const { kind, title, text, state } = shown;
    const id = known?.id ?? newDocumentId(reading.frame, shown);
    const version = (known?.version ?? 1) + (known && known.text !== text ? 1 : 0);
    const earlier = known ? earlierText(known, text, provenance.readAt) : undefined;
    const recognised = shown.recognised ? { recognised: true } : {};
    const past = { ...(version > 1 ? { version } : {}), ...(earlier ? { earlier } : {}) };
    documents.set(id, { id, kind, title, text, state, ...recognised, ...past, provenance });
  }
  return [...documents.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** A document that could not be read this time does not take away the text read before. */
function keepsText(known: CaseDocument, shown: DocumentReading, provenance: Provenance): boolean {
  const gain = Number(wasSeen(shown.state)) - Number(wasSeen(known.state));
  if (gain !== 0) return gain < 0;
  return isSameMoment(known.provenance, provenance) && known.text > shown.text;
}

const wasSeen = (state: CaseDocument['state']): boolean => state === 'value' || state === 'blank';

/**
 * A node may stand in the flow several times (twice returned), so a reading replaces all steps of a node at once;
 * one still loading that shows fewer of them replaces none.
 */
function mergeFlow(before: readonly FlowStep[], reading: PageReading, provenance: Provenance): readonly FlowStep[] {
  const name = (step: { node: string | null; label: string }) => step.node || step.label;
  const stored = groupBy(before, name);
  for (const [node, steps] of groupBy(reading.flow, name)) {
    const before = stored.get(node) ?? [];
    if (reading.incomplete && steps.length < before.length) continue;
    if (isSameMoment(before[0]?.provenance, provenance) && flowText(before) > flowText(steps)) continue;
    stored.set(
      node,
      steps.map((step) => ({ node: step.node ?? '', label: step.label, at: step.at, by: step.by, provenance })),
    );
  }
  return [...stored.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, steps]) => steps)
    .sort((left, right) => (left.at || '9').localeCompare(right.at || '9', 'en'));
}

const flowText = (steps: readonly { at: string; by: string }[]): string =>
  steps.map(({ at, by }) => `${at} ${by}`).join('\n');

function mergeReport(before: readonly CaseReport[], reading: PageReading): readonly CaseReport[] {
  if (reading.report.length === 0) return before;
  const report = before.find(({ title }) => title === reading.reportTitle) ?? { title: reading.reportTitle, cells: [] };
  const cells = new Map(report.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
  for (const cell of reading.report) cells.set(`${cell.rowLabel}\n${cell.columnLabel}`, reportCell(cell));
  const merged = {
    title: reading.reportTitle,
    cells: [...cells.values()].sort((left, right) => (left.row + left.column < right.row + right.column ? -1 : 1)),
  };
  return [...before.filter(({ title }) => title !== merged.title), merged].sort((left, right) =>
    left.title < right.title ? -1 : 1,
  );
}

function reportCell(cell: ReportCellReading): CaseReport['cells'][number] {
  const { rowLabel: row, columnLabel: column, raw, rowNumber, columnNumber } = cell;
  return {
    ...{ row, column, raw },
    ...(rowNumber === null ? {} : { rowNumber }),
    ...(columnNumber === null ? {} : { columnNumber }),
  };
}

/** What the case says of itself on its basic card; what is not shown stays. */
function caseHead(before: CaseFile, records: readonly CaseRecord[]): Partial<CaseFile> {
  const card = records.find((record) => record.card === 'case' && record.record === '')?.values ?? {};
  const said = (key: FieldKey, otherwise: string) => {
    const value = card[key];
    return value?.state === 'value' ? value.value || value.raw : otherwise;
  };
  return {
    unifiedNumber: said('case.unifiedNumber', before.unifiedNumber),
    line: lineOf(said('case.category', ''), before.id) || before.line,
    stage: said('case.currentStage', before.stage),
    prosecutor: said('case.prosecutor', before.prosecutor),
    organ: said('case.handlingOrg', before.organ),
  };
}

/** Signs of the line of work, in the case category (案件类别) or in the word of the acceptance number (某检刑诉受…). */
const LINE_SIGNS: readonly (readonly [Line, RegExp, RegExp])[] = [
  ['未检', /未检/, /检未/],
  ['公益诉讼', /公益诉讼/, /检[民行]公/],
  ['控申', /刑事申诉|国家赔偿|司法救助/, /检[控申赔救]/],
  ['民事', /^民事/, /检民/],
  ['行政', /^行政/, /检行/],
  ['刑事执行', /刑事执行|执行监督案件/, /检执/],
  ['刑事', /逮捕|公诉|上诉|抗诉|起诉/, /检刑|检起诉|检[^\d[〔［]{0,3}捕/],
];

function lineOf(category: string, acceptanceNumber: string): Line | '' {
  const found =
    LINE_SIGNS.find(([, inCategory]) => inCategory.test(category)) ??
    LINE_SIGNS.find(([, , inNumber]) => inNumber.test(acceptanceNumber));
  return found?.[0] ?? '';
}
