import type { FieldKey } from '../../rules/model/fields';
import { field } from '../../rules/model/fields';
import { LABELS } from './data/columns';

/** Values of one record as the host stores them, by field. */
export type RecordValues = Partial<Record<FieldKey, string>>;

/** One line of the list the host shows after a refused save. */
export interface SaveError {
  readonly key: FieldKey;
  readonly message: string;
}

/** Fields the server itself insists on. The host is laxer than the rules of the office: that is why a patrol is needed. */
const NEVER_BLANK: readonly FieldKey[] = [
  'case.name',
  'case.acceptedDate',
  'acceptance.transferOrg',
  'acceptance.transferCharge',
  'suspect.name',
  'suspect.gender',
  'suspect.birthDate',
  'coercive.type',
  'coercive.decidedDate',
  'arrestReview.acceptedDate',
  'chargeReview.acceptedDate',
  'indictment.documentNumber',
  'indictment.date',
  'victim.name',
  'rightsNotice.date',
];

/** Once the first field is filled, the second must be. */
const FILLED_TOGETHER: readonly (readonly [FieldKey, FieldKey])[] = [
  ['chargeReview.closedSituation', 'chargeReview.closedDate'],
  ['chargeSuspect.result', 'chargeSuspect.closedDate'],
  ['arrestReview.result', 'arrestReview.closedDate'],
  ['arrestSuspect.result', 'arrestSuspect.closedDate'],
  ['judgment.penalty', 'judgment.date'],
];

/** The second date must not lie before the first. */
const IN_ORDER: readonly (readonly [FieldKey, FieldKey])[] = [
  ['chargeReview.acceptedDate', 'chargeReview.closedDate'],
  ['arrestReview.acceptedDate', 'arrestReview.closedDate'],
  ['coercive.decidedDate', 'coercive.executedDate'],
];

/** What the server objects to in a record; empty when it may be saved. */
export function validate(values: RecordValues): readonly SaveError[] {
  const missing = [
    ...NEVER_BLANK.filter((key) => isBlank(values, key)),
    ...FILLED_TOGETHER.filter(([when, need]) => isFilled(values, when) && isBlank(values, need)).map(
      ([, need]) => need,
    ),
  ].map((key) => ({ key, message: `${labelOf(key)}不能为空` }));
  const disordered = IN_ORDER.filter(([first, second]) => isBefore(values[second], values[first])).map(
    ([first, second]) => ({
      key: second,
      message: `${labelOf(second)}不能早于${labelOf(first)}`,
    }),
  );
  return [...missing, ...disordered];
}

function labelOf(key: FieldKey): string {
  return LABELS[key] ?? field(key).label;
}

/** A field that the record does not hold is none of the server's business. */
function isBlank(values: RecordValues, key: FieldKey): boolean {
  return values[key]?.trim() === '';
}

function isFilled(values: RecordValues, key: FieldKey): boolean {
  return (values[key] ?? '').trim() !== '';
}

function isBefore(date: string | undefined, other: string | undefined): boolean {
  return Boolean(date && other && date < other);
}
