import type { CaseFile, CaseRecord, CaseValue } from '../model/case-file';
import { REPORT_IDENTITIES } from '../model/data/report-identities';
import { FIELDS, type Field, type FieldKey, field } from '../model/fields';

/** A place where the difference of a report may come from. */
export interface Candidate {
  /** Number of the case. */
  readonly caseId: string;
  readonly field: FieldKey;
  /** Label of the field with its card, for people. */
  readonly label: string;
  /** Record of the field; names the person on a person's card. */
  readonly record: string;
  /** Why it is a candidate, a sentence for the user. */
  readonly reason: string;
  /** Greater: likelier. Only good for an order. */
  readonly weight: number;
}

/** Reasons, likeliest first. */
const WEIGHTS = { contradicted: 8, incomplete: 5, blank: 3, unread: 1 } as const;
/** Of two fields the one that the balance names first is likelier by this much. */
const STEP = 0.1;
const MOST = 200;

/**
 * Places in the cases at hand where the difference of a broken balance may come from, likeliest first: fields the table
 * is counted from that are blank or were not read. Nothing is claimed; several places may explain one difference.
 */
export function traceBalance(identityId: string, caseFiles: readonly CaseFile[]): readonly Candidate[] {
  const identity = REPORT_IDENTITIES.find(({ id }) => id === identityId);
  if (!identity) return [];
  const found = caseFiles.flatMap((caseFile) =>
    identity.fields.flatMap((key, order) => candidatesOf(caseFile, field(key), order * STEP)),
  );
  return found.sort(byLikelihood).slice(0, MOST);
}

/** How the ids of rules about balances begin. */
const PREFIX = 'report.identity.';

/** The balance a finding is about, from the id of its rule; null for other rules. */
export function identityOfRule(ruleId: string): string | null {
  return ruleId.startsWith(PREFIX) ? ruleId.slice(PREFIX.length) : null;
}

function byLikelihood(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || compare(a.caseId, b.caseId) || compare(a.record, b.record) || compare(a.field, b.field);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function candidatesOf(caseFile: CaseFile, spec: Field, less: number): readonly Candidate[] {
  return caseFile.records
    .filter(({ card }) => card === spec.card)
    .flatMap((record) => {
      const why = reasonFor(caseFile, spec, record);
      if (!why) return [];
      const { weight, reason } = why;
      const label = `${spec.cardName}·${spec.label}`;
      return [{ caseId: caseFile.id, field: spec.key, label, record: record.record, reason, weight: weight - less }];
    });
}

function reasonFor(caseFile: CaseFile, spec: Field, record: CaseRecord): { weight: number; reason: string } | null {
  const value = record.values[spec.key];
  if (value === undefined || isUnread(value)) {
    return { weight: WEIGHTS.unread, reason: '此项尚未读取，不能排除' };
  }
  if (value.state !== 'blank') return null;
  const twin = twinOf(caseFile, spec);
  if (twin) return { weight: WEIGHTS.contradicted, reason: `全案${twin.label}已填“${twin.text}”，此处空白` };
  const companion = Object.entries(record.values).find(
    ([key, other]) => other?.state === 'value' && key !== spec.key && !IDENTIFYING.test(key),
  );
  if (!companion) return { weight: WEIGHTS.blank, reason: '此处空白，同卡其他项也未填' };
  const other = field(companion[0] as FieldKey);
  return { weight: WEIGHTS.incomplete, reason: `同卡${other.label}已填“${companion[1]?.value}”，此处空白` };
}

/** Says who is meant and nothing of what was done. */
const IDENTIFYING = /\.(?:name|number|idNumber)$/u;

function isUnread({ state, partial }: CaseValue): boolean {
  return partial === true || state === 'masked' || state === 'not-loaded' || state === 'unreadable';
}

/** The same item on the card of the whole case, where it was filled: the person's own is then likely forgotten. */
function twinOf(caseFile: CaseFile, spec: Field): { readonly label: string; readonly text: string } | null {
  if (spec.per !== 'suspect') return null;
  for (const key of TWINS.get(spec.key) ?? []) {
    const card = field(key).card;
    const value = caseFile.records.find((record) => record.card === card)?.values[key];
    if (value?.state === 'value') return { label: field(key).label, text: value.value };
  }
  return null;
}

/** Fields of the whole case that say the same as one of a person: same label, and card of the same stage. */
const TWINS: ReadonlyMap<FieldKey, readonly FieldKey[]> = new Map(
  [...FIELDS.values()]
    .filter(({ per }) => per === 'suspect')
    .map((own) => [
      own.key,
      [...FIELDS.values()]
        .filter(({ per, label, stage }) => per === 'case' && label === own.label && stage === own.stage)
        .map(({ key }) => key),
    ]),
);
