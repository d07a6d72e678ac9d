import type { CaseRecord, CaseReport } from '../model/case-file';
import type { Evidence } from '../model/defect';
import { DOCUMENT_KINDS, type DocumentKind, isDocumentKind } from '../model/document-kinds';
import type { Field } from '../model/fields';
import { factFrom } from './card-fact';
import { type CaseIndex, type Person, partyFor, type UnderstoodDocument } from './case-index';
import { documentFactLabel, documentValues, isAboutParty, needsParty } from './document-keys';
import { custodyOf } from './flat-view';
import { type KeySource, slotCount, slotOf, sourceAt, sourceOf } from './key-source';
import type { CalcName, DocumentKey, Key } from './language';
import { cellAddress, labelOfReportKey, type ReportAmount, reportAmounts } from './report-values';
import type { DocumentValue } from './stated-fact';
import { isAside } from './stated-facts';
import { type Fact, type Match, NOT_READ, type ReadDocument, readFact, type View } from './view';

/** What a rule is evaluated for. */
export type Subject =
  | { readonly kind: 'case' }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'record'; readonly record: CaseRecord }
  | { readonly kind: 'document'; readonly document: UnderstoodDocument }
  | { readonly kind: 'report'; readonly report: CaseReport };

/** Settings of the patrol that every view of it shares. */
export interface ViewSettings {
  readonly today: string | null;
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
  /** Values worked out from several findings or cases; an absent one is not known. */
  readonly calculated: Readonly<Partial<Record<CalcName, string>>>;
}

type DocumentSource = Extract<KeySource, { from: 'document' }>;

/** Length of a quotation from a text on each side of what was found. */
const QUOTE_MARGIN = 12;
/** Longest quotation. */
const QUOTE_LIMIT = 60;

/** Where the day stands on which a case came in. */
export const ACCEPTED_KEYS = ['case.acceptedDate', 'arrestReview.acceptedDate', 'chargeReview.acceptedDate'] as const;

/** A view of a case file for one subject. Facts are worked out once and kept. */
export class CaseView implements View {
  readonly today: string | null;
  /** By the slots of their keys. */
  private readonly facts: (Fact | undefined)[] = new Array(slotCount());
  private custody: boolean | null | undefined;
  private name: string | undefined;
  private accepted: string | undefined;

  /** `whole` is the view of the whole case, which keeps the facts that do not depend on the subject. */
  constructor(
    private readonly index: CaseIndex,
    readonly subject: Subject,
    private readonly shared: ViewSettings,
    private readonly whole: CaseView | null,
  ) {
    this.today = shared.today;
  }

  get(key: Key): Fact {
    return this.at(slotOf(key));
  }

  at(slot: number): Fact {
    return this.facts[slot] ?? this.keep(slot);
  }

  private keep(slot: number): Fact {
    const source = sourceAt(slot);
    const fact = this.whole && !this.isOwn(source) ? this.whole.at(slot) : this.factOf(source);
    this.facts[slot] = fact;
    return fact;
  }

  /** Whether a key's value may come from one of some records, for this subject; always where it is not the subject's own. */
  isReadFrom(key: Key, records: ReadonlySet<CaseRecord>): boolean {
    const source = sourceOf(key);
    if (!this.whole || source.from !== 'card' || !this.isOwnCard(source.field)) return true;
    return this.recordsFor(source.field).some((record) => records.has(record));
  }

  document(key: DocumentKey): ReadDocument | null {
    const source = sourceOf(key);
    const found = source.from === 'document' ? this.documentOf(source.kind) : null;
    return found?.facts ? { text: found.document.text, facts: found.facts } : null;
  }

  /** Whether the text of a document was recognised from a picture; what it says may be the machine's slip. */
  isRecognised(documentId: string): boolean {
    return this.index.documents.some(({ document, facts }) => document.id === documentId && facts?.scanned === true);
  }

  setting(name: string): number | readonly string[] | undefined {
    return this.shared.settings[name];
  }

  /** Key of the case. */
  get caseId(): string {
    return this.index.caseFile.id;
  }

  /** Stage or category of the case as read, e.g. 审查起诉. */
  get stage(): string {
    const category = this.get('case.category');
    return `${this.index.caseFile.stage}${category.read ? category.values.join('') : ''}`;
  }

  /** First day on which the case came in, ISO date, by which the law in force is chosen; empty when not read. */
  get acceptedDate(): string {
    this.accepted ??= this.readAcceptedDate();
    return this.accepted;
  }

  private readAcceptedDate(): string {
    const days = ACCEPTED_KEYS.flatMap((key) => {
      const fact = this.get(key);
      return fact.read ? fact.values.filter((value) => value !== '') : [];
    });
    return days.sort()[0] ?? '';
  }

  /** How many suspects were read. */
  get personCount(): number {
    return this.index.persons.length;
  }

  /** Name of the subject that stays the same across readings; empty for the case. */
  get subjectName(): string {
    this.name ??= nameOf(this.subject, this.index);
    return this.name;
  }

  /** Name of the person as read; empty for other subjects. */
  get personName(): string {
    return this.subject.kind === 'person' ? this.subject.person.name : '';
  }

  get inCustody(): boolean | null {
    if (this.custody === undefined) this.custody = this.readCustody();
    return this.custody;
  }

  /** Whether a value may differ from subject to subject; all others are worked out once for the case. */
  private isOwn(source: KeySource): boolean {
    const { kind } = this.subject;
    switch (source.from) {
      case 'card':
        return this.isOwnCard(source.field);
      case 'document':
        return kind === 'document' || (kind === 'person' && isAboutParty(source.fact));
      default:
        return source.from === 'report' && kind === 'report';
    }
  }

  private isOwnCard({ card, per }: Field): boolean {
    const { subject } = this;
    if (subject.kind === 'person') return per === 'suspect';
    if (subject.kind === 'record') return subject.record.card === card;
    return subject.kind === 'document' && per === 'document';
  }

  private factOf(source: KeySource): Fact {
    switch (source.from) {
      case 'card':
        return factFrom(source.field, this.recordsFor(source.field));
      case 'clock':
        return this.today === null ? NOT_READ : readFact([this.today]);
      case 'document':
        return this.documentFact(source);
      case 'flow':
        return this.flowFact(source.node);
      case 'report':
        return this.reportFact(source.cell);
      case 'calc':
        return this.calculatedFact(source.name);
      default:
        return NOT_READ;
    }
  }

  /** The records in which a field stands for the subject; none: not loaded. */
  private recordsFor(field: Field): readonly CaseRecord[] {
    const { subject } = this;
    if (field.per === 'suspect') {
      if (subject.kind === 'person') return subject.person.records.get(field.card) ?? [];
      return this.recordsOfAll(field);
    }
    if (subject.kind === 'record' && subject.record.card === field.card) return [subject.record];
    const records = this.index.records.get(field.card) ?? [];
    if (subject.kind !== 'document' || field.per !== 'document' || records.length < 2) return records;
    const title = subject.document.document.title;
    return records.filter((record) => Object.values(record.values).some((value) => value?.value === title));
  }

  /** Records of all persons in one order, so that values of several keys line up; incomplete for one person: none. */
  private recordsOfAll(field: Field): readonly CaseRecord[] {
    const all: CaseRecord[] = [];
    for (const person of this.index.persons) {
      const records = person.records.get(field.card);
      if (!records) return [];
      all.push(...records);
    }
    return all;
  }

  private readCustody(): boolean | null {
    if (this.subject.kind !== 'person') return this.anyoneInCustody();
    const status = this.get('suspect.custodyStatus');
    if (status.read) {
      const known = custodyOf(status.values[0]);
      if (known !== null) return known;
    }
    return this.custodyByMeasures();
  }

  /** By the last measure: everything before it has been replaced by it. */
  private custodyByMeasures(): boolean | null {
    const types = this.get('coercive.type');
    const dates = this.get('coercive.executedDate');
    if (!types.read || !dates.read || types.values.length !== dates.values.length) return null;
    let last = -1;
    for (let row = 0; row < dates.values.length; row++) {
      if (last < 0 || (dates.values[row] as string) >= (dates.values[last] as string)) last = row;
    }
    return last < 0 ? null : custodyOf(types.values[last]);
  }

  private anyoneInCustody(): boolean | null {
    const each = this.index.persons.map(
      (person) => new CaseView(this.index, { kind: 'person', person }, this.shared, this.whole ?? this).inCustody,
    );
    if (each.includes(true)) return true;
    return each.length === 0 || each.includes(null) ? null : false;
  }

  private documentFact(asked: DocumentSource): Fact {
    const found = this.documentValues(asked);
    return found ? readFact(found.values.map((one) => one.value)) : NOT_READ;
  }

  private documentValues({
    kind,
    fact,
  }: DocumentSource): { readonly source: UnderstoodDocument; readonly values: readonly DocumentValue[] } | null {
    const source = this.documentOf(kind);
    if (!source?.facts) return null;
    const person = this.subject.kind === 'person' ? this.subject.person : null;
    const party = person ? partyFor(person, this.index, source.facts) : null;
    if (person && !party && needsParty(fact)) return null;
    const values = documentValues(source.document.text, source.facts, fact, party);
    return values && { source, values };
  }

  /** The document of a kind the subject is about; of several (a changed indictment) the last. */
  private documentOf(kind: string): UnderstoodDocument | null {
    const own = this.subject.kind === 'document' ? this.subject.document : null;
    if (kind === 'any') return own;
    if (own?.document.kind === kind) return own;
    const ofKind = this.index.documents.filter(({ document }) => document.kind === kind);
    return ofKind[ofKind.length - 1] ?? null;
  }

  private flowFact(node: string): Fact {
    const { flow } = this.index.caseFile;
    if (flow.length === 0) return NOT_READ;
    if (node === 'openSteps') {
      const open = flow.filter((step) => step.at === '').map((step) => step.label);
      return readFact(open.length > 0 ? open : ['']);
    }
    const step = flow.find((one) => one.node === node);
    return step ? readFact([step.by]) : NOT_READ;
  }

  private reportFact(cell: string): Fact {
    const amounts = this.reportAmounts(cell);
    return amounts ? readFact(amounts.map(({ value }) => value)) : NOT_READ;
  }

  private reportAmounts(cell: string): readonly ReportAmount[] | null {
    return this.subject.kind === 'report' ? reportAmounts(this.subject.report, cell) : null;
  }

  private calculatedFact(name: CalcName): Fact {
    const value = this.shared.calculated[name];
    return value === undefined ? NOT_READ : readFact([value]);
  }

  evidence(key: Key, match: Match | null): readonly Evidence[] {
    const source = sourceOf(key);
    if (source.from === 'card') return this.fieldEvidence(source.field);
    if (source.from === 'document') return this.documentEvidence(key, source, match);
    if (source.from === 'report') return this.reportEvidence(key, source.cell);
    const fact = this.get(key);
    if (source.from === 'clock' || !fact.read) return [];
    const [title, label] = originOf(source, key);
    return fact.values.map((quote) => ({ source: title, key, label, record: '', state: 'value', quote }));
  }

  /** One piece a line, also for a line without a cell of its own, so that rows of values and pieces go together. */
  private reportEvidence(key: Key, cell: string): readonly Evidence[] {
    const title = this.subject.kind === 'report' ? this.subject.report.title || '统计报表' : '';
    return (this.reportAmounts(cell) ?? []).map(({ value, cells: [first, ...more] }) => ({
      source: title,
      key,
      label: first && more.length === 0 ? `${first.row}·${first.column}` : labelOfReportKey(cell),
      record: first && more.length === 0 ? cellAddress(first) : '',
      state: 'value',
      quote: value,
    }));
  }

  private fieldEvidence(field: Field): readonly Evidence[] {
    const { key } = field;
    return this.recordsFor(field).flatMap((record) => {
      const value = record.values[key];
      if (value === undefined) return [];
      const source = record.record === '' ? field.cardName : `${field.cardName}（${this.recordName(field, record)}）`;
      return [{ source, key, label: field.label, record: record.record, state: value.state, quote: value.raw }];
    });
  }

  private recordName(field: Field, record: CaseRecord): string {
    const [id = '', row] = record.record.split('/');
    const name = field.per === 'suspect' ? (this.index.nameOf.get(id) ?? id) : id;
    return [name, row === undefined ? '' : `第${row}条`].filter((part) => part !== '').join(' ');
  }

  private documentEvidence(key: Key, asked: DocumentSource, match: Match | null): readonly Evidence[] {
    const found = isAside(asked.fact) ? null : this.documentValues(asked);
    if (!found) return [];
    const { document } = found.source;
    const name = asked.fact;
    const common = {
      source: document.title || DOCUMENT_KINDS[document.kind].name,
      key,
      label: documentFactLabel(name),
      record: document.id,
      state: document.state,
    };
    if (name === 'text' || name === 'prose') {
      return [match ? { ...common, quote: quote(document.text, match), ...match } : { ...common, quote: '' }];
    }
    return found.values.map(({ value, range }) =>
      range
        ? {
            ...common,
            quote: document.text.slice(range.start, range.end).slice(0, QUOTE_LIMIT),
            start: range.start,
            end: range.end,
          }
        : { ...common, quote: value },
    );
  }
}

/** What the user reads for values that were worked out. */
const CALCULATED_NAMES: Readonly<Record<CalcName, string>> = {
  'finding.maxSeverity': '本次巡查“确认”级问题的最高程度',
  'suggestion.sameTargetCount30d': '三十日内向该单位制发同类建议的份数',
};

/** Where a value that stands on no card, document or report comes from, and its label. */
function originOf(source: KeySource, key: Key): readonly [string, string] {
  return source.from === 'calc' ? ['推算', CALCULATED_NAMES[source.name]] : ['流程', key];
}

function quote(text: string, match: Match): string {
  const start = Math.max(0, match.start - QUOTE_MARGIN);
  const end = Math.min(text.length, match.end + QUOTE_MARGIN);
  return text.slice(start, Math.min(end, start + QUOTE_LIMIT)).replace(/\s+/gu, ' ');
}

function nameOf(subject: Subject, index: CaseIndex): string {
  switch (subject.kind) {
    case 'person':
      return index.namesakes.has(subject.person.name) ? subject.person.id : subject.person.name;
    case 'record':
      return `${subject.record.card}:${subject.record.record}`;
    case 'document':
      return subject.document.document.id;
    case 'report':
      return `report:${subject.report.title}`;
    default:
      return '';
  }
}

/** The kind a document key is about, or null for `any`. */
export function documentKindOf(key: Key): DocumentKind | null {
  const source = sourceOf(key);
  return source.from === 'document' && isDocumentKind(source.kind) ? source.kind : null;
}
