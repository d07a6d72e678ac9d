import { identityPart } from '../law/identity-number';
import type { Evidence } from '../model/defect';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/document-kinds';
import type { DocumentFactName, Key } from './language';
import { comparable, numberOf } from './normal-form';
import { single } from './operand';
import type { View } from './view';

/** A place that states a value: a field of a card, a fact of a document, or what an identity number tells. */
interface Source {
  readonly key: Key;
  /** For the user: 案卡, 身份证号, 起诉书. */
  readonly name: string;
  readonly part?: 'birth' | 'gender';
}

interface Statement extends Source {
  readonly value: string;
  /** What the value was worked out of; two statements out of one number are one. */
  readonly raw: string;
}

/** Documents that state identity, crimes and amounts, each on its own. */
const DOCUMENTS = [
  'opinionForProsecution',
  'indictment',
  'nonProsecution',
  'judgment',
] as const satisfies readonly DocumentKind[];

const stated = (fact: DocumentFactName): readonly Source[] =>
  DOCUMENTS.map((kind) => ({ key: `doc.${kind}.${fact}`, name: DOCUMENT_KINDS[kind].name }));

const fromNumber = (part: 'birth' | 'gender'): readonly Source[] => [
  { key: 'suspect.idNumber', name: '身份证号', part },
  ...stated('idNumber').map((source) => ({ ...source, name: `${source.name}所写身份证号`, part })),
];

/** Values that are stated in several places, with the places. */
const CONCEPTS: readonly (readonly Source[])[] = [
  [{ key: 'suspect.birthDate', name: '案卡' }, ...stated('birthDate'), ...fromNumber('birth')],
  [{ key: 'suspect.gender', name: '案卡' }, ...stated('gender'), ...fromNumber('gender')],
  [{ key: 'suspect.idNumber', name: '案卡' }, ...stated('idNumber')],
  [{ key: 'suspect.name', name: '案卡' }, ...stated('name')],
  [{ key: 'chargeSuspect.closedCharge', name: '案卡' }, ...stated('charges')],
  [{ key: 'suspect.ethnicity', name: '案卡' }, ...stated('ethnicity')],
  [{ key: 'detention.executedDate', name: '案卡' }, ...stated('detentionDate')],
  [{ key: 'arrestExecution.executedDate', name: '案卡' }, ...stated('arrestDate')],
  [
    { key: 'indictment.documentNumber', name: '案卡' },
    { key: 'doc.indictment.number', name: DOCUMENT_KINDS.indictment.name },
    { key: 'doc.judgment.indictmentNumber', name: DOCUMENT_KINDS.judgment.name },
  ],
  [
    { key: 'indictment.date', name: '案卡' },
    { key: 'doc.indictment.date', name: DOCUMENT_KINDS.indictment.name },
    { key: 'doc.judgment.prosecutedDate', name: DOCUMENT_KINDS.judgment.name },
  ],
  stated('totalAmount'),
  stated('counts'),
];

/** Every key that may be a third source: where one changes, what was said of a defect may change with it. */
export const VOTING_KEYS: ReadonlySet<Key> = new Set(CONCEPTS.flat().map(({ key }) => key));

/**
 * Which of two sides a third source agrees with, in words, e.g. `身份证号与案卡一致，起诉书不同`; empty when no third source
 * was read, when the third sources differ among themselves, or when the defect is about nothing that is stated elsewhere.
 * A help for whoever looks into it, never a verdict: two copies of one mistake agree too.
 */
export function thirdSource(evidence: readonly Evidence[], view: View): string {
  const keys = new Set(evidence.map((piece) => piece.key));
  for (const concept of CONCEPTS) {
    if (!concept.some(({ key }) => keys.has(key))) continue;
    const statements = concept.flatMap((source) => statementOf(source, view));
    const sides = statements.filter((one) => keys.has(one.key));
    const vote = voteOf(sides, independent(statements, sides));
    if (vote !== '') return vote;
  }
  return '';
}

function statementOf(source: Source, view: View): readonly Statement[] {
  const fact = view.get(source.key);
  const raw = fact.read ? single(fact.values) : null;
  if (!raw) return [];
  const value = source.part ? identityPart(raw, source.part) : raw;
  return value ? [{ ...source, raw, value: String(numberOf(value) ?? comparable(value)) }] : [];
}

/** Statements that do not rest on what a side or an earlier one rests on: a number copied from place to place votes once. */
function independent(statements: readonly Statement[], sides: readonly Statement[]): readonly Statement[] {
  const numbers = new Set(sides.filter((side) => side.part).map((side) => comparable(side.raw)));
  return statements.filter((one) => {
    if (sides.includes(one)) return false;
    const number = one.part ? comparable(one.raw) : '';
    if (numbers.has(number)) return false;
    if (number !== '') numbers.add(number);
    return true;
  });
}

function voteOf(sides: readonly Statement[], others: readonly Statement[]): string {
  const values = new Set(sides.map((side) => side.value));
  const told = new Set(others.map((other) => other.value));
  const [value] = told;
  if (values.size !== 2 || told.size !== 1 || value === undefined || !values.has(value)) return '';
  const agreeing = [...others, ...sides.filter((side) => side.value === value)];
  const differing = sides.filter((side) => side.value !== value);
  return `${joined(agreeing)}一致，${joined(differing)}不同`;
}

function joined(sources: readonly Source[]): string {
  const names = [...new Set(sources.map((source) => source.name))];
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join('、')}与${last}`;
}
