import { FIELDS, type Field, type FieldKey, isFieldKey } from '../../rules/model/fields';
import type {
  DocumentReading,
  FieldReading,
  FlowReading,
  PageReading,
  TableReading,
} from '../../rules/model/page-reading';
import { kindOfTitle, recogniseKind } from '../../rules/text/kinds';
import { normalise } from '../../rules/text/normalise';
import { FLOW_NODES } from './data/flow-nodes';
import { plainLabel } from './label-index';
import { type Meaning, meaningsOf } from './label-meaning';
import { type HostProfile, TITLE_MARK } from './profile';
import { valueMeaning } from './value-meaning';
import { NOT_THIS_CASE_NOW, QUERY_SIGN } from './words';

interface Interpreted {
  readonly reading: FieldReading;
  readonly field: Field | null;
}

/**
 * Gives a raw reading its meaning: keys by the field dictionary, records, states, normalised values, kinds and flow nodes. Pure, so the
 * background, the command line and the tests do the same.
 */
export function interpret(reading: PageReading, profile: HostProfile): PageReading {
  const labels = plainLabels(profile);
  const fields = reading.fields.filter((field) => saidOf(field, labels) !== null);
  const meanings = meaningsOf({ ...reading, fields });
  const keyed = fields.map((field, at) => keyOf(field, meanings[at] ?? null, profile, labels));
  const settled = reading.page === 'list' ? keyed : settle(withRows(keyed));
  return {
    ...reading,
    fields: settled.map(({ reading: each, field }) => valued(each, field, reading.incomplete)),
    documents: reading.documents.map(withKind),
    flow: reading.flow.map(withNode),
    tables: reading.tables.map((table) => withCard(table, reading, profile, labels)),
  };
}

/** The one card all columns are of that have a meaning. What is searched for may be why a table is empty: then nothing is said. */
function withCard(table: TableReading, reading: PageReading, profile: HostProfile, labels: Labels): TableReading {
  if (reading.fields.some(({ signs, raw }) => signs.includes(QUERY_SIGN) && raw !== '')) return table;
  const fields = table.columns.map((label): FieldReading => columnOf(table, label));
  const meanings = meaningsOf({ ...reading, fields });
  const found = fields.flatMap((each, at) => keyOf(each, meanings[at] ?? null, profile, labels).field ?? []);
  const [first, ...others] = [...new Set(found.map(({ card }) => card))];
  if (first === undefined || others.length > 0) return table;
  const isOfPerson = found.some(({ per }) => per === 'suspect' || per === 'victim');
  return { ...table, card: first, record: isOfPerson ? table.record : '' };
}

/** A cell that might stand in a column. */
function columnOf({ anchor, group, record }: TableReading, label: string): FieldReading {
  const signs = ['column-header', 'control:static'];
  const blank = { state: 'not-loaded', raw: '', value: '', partial: false } as const;
  return { ...blank, anchor, label, group, key: null, record: `${record}/1`, confidence: 1, signs };
}

type Labels = ReadonlyMap<string, FieldKey | null>;

/** Labels of the profile in the form in which labels are compared. */
function plainLabels({ labels }: HostProfile): Labels {
  return new Map(
    Object.entries(labels).map(([label, key]) => [label.split(TITLE_MARK).map(plainLabel).join(TITLE_MARK), key]),
  );
}

/** What the profile says of a label, under one of the titles around it before anywhere; undefined where it says nothing. */
function saidOf({ label, group, signs }: FieldReading, labels: Labels): FieldKey | null | undefined {
  const pointed = signs.find((sign) => sign.startsWith('profile:'))?.slice('profile:'.length) ?? '';
  if (isFieldKey(pointed)) return pointed;
  if (labels.size === 0) return undefined;
  const plain = plainLabel(label);
  for (let at = group.length - 1; at >= 0; at--) {
    const said = labels.get(`${plainLabel(group[at] ?? '')}${TITLE_MARK}${plain}`);
    if (said !== undefined) return said;
  }
  return labels.get(plain);
}

function keyOf(reading: FieldReading, meaning: Meaning | null, profile: HostProfile, labels: Labels): Interpreted {
  const own = saidOf(reading, labels);
  const named = own ? (FIELDS.get(own) ?? null) : null;
  if (named) {
    const label = reading.label === named.key ? named.label : reading.label;
    const signs = reading.signs.some((sign) => sign.startsWith('profile:'))
      ? reading.signs
      : [...reading.signs, 'profile'];
    return { reading: { ...reading, label, signs, confidence: 1 }, field: named };
  }
  if (reading.confidence < profile.confidence) return { reading: { ...reading, state: 'unreadable' }, field: null };
  if (isOfAnother(reading)) return { reading, field: null };
  if (!meaning || meaning.confidence < profile.confidence) return { reading, field: null };
  return { reading: { ...reading, confidence: meaning.confidence }, field: meaning.field };
}

/** What is searched for, what was before, and other cases are no values of this one; a label that says so itself is a field. */
function isOfAnother({ signs, group, label }: FieldReading): boolean {
  if (signs.includes(QUERY_SIGN)) return true;
  // 编辑记录 over a form in a dialog is not a history: what can be typed there is what is edited.
  const isEdited = signs.includes('dialog') && !signs.includes('control:static');
  return (
    group.some((title) => NOT_THIS_CASE_NOW.test(title) && !(isEdited && /^(修改|编辑)记录/.test(title))) &&
    !NOT_THIS_CASE_NOW.test(label)
  );
}

/** The record a key belongs to: the case, a person, or a numbered row of a card that repeats. */
function withRows(all: readonly Interpreted[]): readonly Interpreted[] {
  const counts = new Map<string, number>();
  return all.map(({ reading, field }) => {
    if (!field) return { reading, field };
    const [person = '', row = ''] = reading.record.split('/');
    const about = field.per === 'suspect' || field.per === 'victim' ? person : '';
    if (!field.rows)
      return { field, reading: { ...reading, record: row && standsAlone(field) ? `${about}/${row}` : about } };
    const counted = `${field.key}@${about}@${reading.signs.includes('dialog')}`;
    const place = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, place);
    return { field, reading: { ...reading, record: `${about}/${ordinalIn(reading.group) || row || place}` } };
  });
}

/** Things and documents have no name to go by: each row of their table is one. */
function standsAlone(field: Field): boolean {
  return field.per === 'property' || field.per === 'document';
}

/** 第二次退回补充侦查 is the second row of its card. */
function ordinalIn(group: readonly string[]): string {
  for (let at = group.length - 1; at >= 0; at--) {
    const match = /第([一二三四五六七八九十\d]{1,2})(次|笔|条|份)/.exec(group[at] ?? '');
    if (match) return normalise('number', match[1] ?? '').value;
  }
  return '';
}

/**
 * One key of one record can stand on a page twice. A dialog over a form holds a draft of what lies below: where it shows a row of a
 * table, it is left out, as nobody can tell which row; else it wins. Of a control and a repeated text the control wins. Two that differ
 * and are equals cancel each other: a gap, not a guess.
 */
function settle(all: readonly Interpreted[]): readonly Interpreted[] {
  const rowsBelow = new Set(
    all.filter(({ reading, field }) => field?.rows && !isDialog(reading)).map(({ field }) => field?.card),
  );
  const open = all.map((each) =>
    each.field?.rows && isDialog(each.reading) && rowsBelow.has(each.field.card) ? unkeyed(each, 'draft') : each,
  );
  const twins = new Map<string, Interpreted[]>();
  for (const each of open) {
    if (!each.field) continue;
    const name = `${each.field.key}@${each.reading.record}`;
    twins.set(name, [...(twins.get(name) ?? []), each]);
  }
  return open.map((each) =>
    each.field ? settleTwin(each, twins.get(`${each.field.key}@${each.reading.record}`) ?? []) : each,
  );
}

function settleTwin(each: Interpreted, twins: readonly Interpreted[]): Interpreted {
  const best = Math.max(...twins.map(rank));
  if (rank(each) < best) return unkeyed(each, 'covered');
  const equals = twins.filter((twin) => rank(twin) === best);
  const values = new Set(equals.map(({ reading, field }) => normalise(field?.type ?? 'text', reading.raw).value));
  if (values.size < 2) return each;
  return { ...each, reading: { ...each.reading, state: 'unreadable', signs: [...each.reading.signs, 'contradicted'] } };
}

function rank({ reading }: Interpreted): number {
  // A strip at the head of the page may lag behind the form: a clearly surer label wins, near ones stay equals.
  const sure = Math.round(reading.confidence * 10) / 20;
  return (isDialog(reading) ? 2 : 0) + (reading.signs.includes('control:static') ? 0 : 1) + sure;
}

function isDialog(reading: FieldReading): boolean {
  return reading.signs.includes('dialog');
}

function unkeyed({ reading }: Interpreted, sign: string): Interpreted {
  return { reading: { ...reading, signs: [...reading.signs, sign] }, field: null };
}

/** While a page is still filling, a blank is not a blank yet. */
function valued(reading: FieldReading, field: Field | null, incomplete: boolean): FieldReading {
  const { state, value } = valueMeaning(reading, field);
  const isBlank = state === 'blank' || state === 'blank-means-no';
  return { ...reading, key: field?.key ?? null, state: incomplete && isBlank ? 'not-loaded' : state, value };
}

function withKind(document: DocumentReading): DocumentReading {
  if (document.state === 'unreadable') return { ...document, kind: kindOfTitle(document.title) ?? document.kind };
  const hint = document.kind === 'other' ? { title: document.title } : { kind: document.kind, title: document.title };
  const { kind, title } = recogniseKind(document.text, hint);
  return { ...document, kind, title: document.title === '' ? title : document.title };
}

function withNode(step: FlowReading): FlowReading {
  const node = FLOW_NODES.find(([, label]) => label.test(step.label))?.[0] ?? null;
  const at = step.raw === '' ? '' : normalise('date', step.raw).value;
  return { ...step, node, at: /^\d{4}-\d{2}-\d{2}/.test(at) ? at : '' };
}
