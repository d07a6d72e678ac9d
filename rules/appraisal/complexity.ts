/** 繁简分流 (F-B13): a suggestion with its reasons; a person decides. Pure. */
import { compile } from '../engine/evaluate';
import { all, any, blank, type Condition, compare, filled, not, oneOf } from '../engine/language';
import { FALSE, TRUE } from '../engine/truth';
import type { View } from '../engine/view';
import { viewsOfCards } from '../engine/view-store';
import type { CaseFile } from '../model/case-file';
import { COMPLEX_MONTHS, COMPLEX_VOLUMES, SIMPLE_CRIMES, SIMPLE_MONTHS, SIMPLE_PERSONS } from './data/simple-cases';

/** Whether a sign was seen, was read and is absent, or was not read or not filled in yet. */
export type SignState = 'yes' | 'no' | 'unread';

/** One thing looked at. */
export interface ComplexitySign {
  readonly text: string;
  readonly state: SignState;
}

/** The suggestion; `unknown`: what was read does not tell. */
export interface Complexity {
  readonly level: 'shortest' | 'simple' | 'ordinary' | 'complex' | 'unknown';
  /** What a simple case needs, all of it. */
  readonly simple: readonly ComplexitySign[];
  /** What keeps a case from being simple, any of it. */
  readonly excluded: readonly ComplexitySign[];
  /** What speaks for a complex case, two of it. */
  readonly complex: readonly ComplexitySign[];
}

/** What the user reads for each level. */
export const COMPLEXITY_NAMES: Readonly<Record<Complexity['level'], string>> = {
  shortest: '建议：简案（极简）',
  simple: '建议：简案',
  ordinary: '建议：普通案件',
  complex: '建议：繁案',
  unknown: '读取尚不足，暂不建议',
};

const charges = ['chargeSuspect.closedCharge', 'chargeSuspect.transferCharge', 'suspect.suspectedCharge'] as const;
const withinMonths = (months: number): Condition =>
  any(
    compare('sentencing.fixedTermTo', '<=', months),
    all(blank('sentencing.fixedTermTo'), compare('sentencing.fixedTermFrom', '<=', months)),
  );
/** The first of several fields that is filled decides. */
const simpleCharge = (crimes: readonly string[]): Condition =>
  any(
    oneOf(charges[0], crimes),
    all(blank(charges[0]), oneOf(charges[1], crimes)),
    all(blank(charges[0]), blank(charges[1]), oneOf(charges[2], crimes)),
  );
const mafia = oneOf('chargeReview.involvesMafia', ['是']);
const sensitive = filled('case.sensitive');

const EXCLUDED: readonly (readonly [text: string, condition: Condition])[] = [
  ['涉外', oneOf('case.isForeignRelated', ['是'])],
  ['涉黑社会性质组织', mafia],
  ['职务犯罪', filled('acceptance.dutyCrimeField')],
  ['重大敏感标识', sensitive],
  ['已退回补充侦查', compare('supplement.count', '>=', 1)],
];
const EXCLUDED_PERSONS: readonly (readonly [text: string, condition: Condition])[] = [
  ['未成年人', oneOf('suspect.isMinor', ['是'])],
  ['残疾人', oneOf('suspect.isDisabled', ['是'])],
  ['限制刑事责任能力', oneOf('suspect.isLimitedCapacity', ['是'])],
];

/** The suggestion for a case. @param crimes names with 罪 of crimes whose cases may be simple */
export function complexityOf(caseFile: CaseFile, crimes: readonly string[] = SIMPLE_CRIMES): Complexity {
  const views = viewsOfCards(caseFile, null);
  const persons = views.ofKind('suspect');
  const count = persons.length;
  const every = (condition: Condition): SignState => ofAll(persons.map((view) => stateOf(condition, view)));
  const some = (condition: Condition): SignState => ofAny(persons.map((view) => stateOf(condition, view)));
  const known = crimes.flatMap((crime) => [crime, crime.replace(/罪$/, '')]);
  const ofCount = (test: boolean): SignState => (count === 0 ? 'unread' : test ? 'yes' : 'no');
  const simple: ComplexitySign[] = [
    { text: `${SIMPLE_PERSONS.most} 人以内`, state: ofCount(count <= SIMPLE_PERSONS.most) },
    { text: '均认罪认罚', state: every(oneOf('plea.applied', ['是'])) },
    { text: `量刑建议上限不超过 ${SIMPLE_MONTHS.longest} 个月`, state: every(withinMonths(SIMPLE_MONTHS.longest)) },
    { text: '罪名在简案罪名表内', state: every(simpleCharge(known)) },
  ];
  const excluded = [
    ...EXCLUDED.map(([text, condition]) => ({ text, state: stateOf(condition, views.whole) })),
    ...EXCLUDED_PERSONS.map(([text, condition]) => ({ text, state: some(condition) })),
  ];
  const complex: ComplexitySign[] = [
    { text: `${SIMPLE_PERSONS.complexFrom} 人以上`, state: ofCount(count >= SIMPLE_PERSONS.complexFrom) },
    {
      text: `卷宗 ${COMPLEX_VOLUMES} 册以上`,
      state: stateOf(compare('acceptance.volumeCount', '>=', COMPLEX_VOLUMES), views.whole),
    },
    { text: '涉黑社会性质组织', state: stateOf(mafia, views.whole) },
    { text: '重大敏感标识', state: stateOf(sensitive, views.whole) },
    { text: '量刑建议十年以上', state: some(not(withinMonths(COMPLEX_MONTHS - 1))) },
  ];
  const isShortest = every(withinMonths(SIMPLE_MONTHS.shortest)) === 'yes';
  return { level: levelOf(simple, excluded, complex, isShortest), simple, excluded, complex };
}

function levelOf(
  simple: readonly ComplexitySign[],
  excluded: readonly ComplexitySign[],
  complex: readonly ComplexitySign[],
  isShortest: boolean,
): Complexity['level'] {
  const has = (signs: readonly ComplexitySign[], state: SignState) => signs.some((sign) => sign.state === state);
  if (complex.filter(({ state }) => state === 'yes').length >= 2) return 'complex';
  if (has(simple, 'no') || has(excluded, 'yes')) return 'ordinary';
  if (has(simple, 'unread')) return 'unknown';
  return isShortest ? 'shortest' : 'simple';
}

function stateOf(condition: Condition, view: View): SignState {
  const value = compile(condition)(view);
  if (value === TRUE) return 'yes';
  return value === FALSE ? 'no' : 'unread';
}

function ofAll(states: readonly SignState[]): SignState {
  if (states.includes('no')) return 'no';
  return states.length === 0 || states.includes('unread') ? 'unread' : 'yes';
}

function ofAny(states: readonly SignState[]): SignState {
  if (states.includes('yes')) return 'yes';
  return states.length === 0 || states.includes('unread') ? 'unread' : 'no';
}
