/** 繁简分流 (F-B13): a suggestion with its reasons; a person decides. Pure. */
import { compile } from '../engine/evaluate';
import { all, any, blank, type Condition, compare, filled, not, oneOf } from '../engine/language';
import { FALSE, TRUE } from '../engine/truth';
import type { View } from '../engine/view';
import { viewsOfCards } from '../engine/view-store';
import type { CaseFile } from '../model/case-file';
import { type ComplexityTable, DEFAULT_TABLE, EXCLUSIONS, type ExclusionId } from './complexity-table';

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
  /** The suggestion in words, and how much was not read that might turn it. */
  readonly words: string;
}

const COMPLEXITY_NAMES: Readonly<Record<Complexity['level'], string>> = {
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

/** What shows an exclusion: of the whole case, or of any of its persons. */
const SHOWN_BY: Readonly<Record<ExclusionId, { readonly of: 'case' | 'anyone'; readonly condition: Condition }>> = {
  foreign: { of: 'case', condition: oneOf('case.isForeignRelated', ['是']) },
  mafia: { of: 'case', condition: mafia },
  duty: { of: 'case', condition: filled('acceptance.dutyCrimeField') },
  sensitive: { of: 'case', condition: sensitive },
  returned: { of: 'case', condition: any(compare('supplement.count', '>=', 1), filled('supplement.firstReturnDate')) },
  minor: { of: 'anyone', condition: oneOf('suspect.isMinor', ['是']) },
  disabled: { of: 'anyone', condition: oneOf('suspect.isDisabled', ['是']) },
  limited: { of: 'anyone', condition: oneOf('suspect.isLimitedCapacity', ['是']) },
};

/** The suggestion for a case. @param table our defaults, or what the office has set */
export function complexityOf(caseFile: CaseFile, table: ComplexityTable = DEFAULT_TABLE): Complexity {
  const views = viewsOfCards(caseFile, null);
  const persons = views.ofKind('suspect');
  const count = persons.length;
  const every = (condition: Condition): SignState => ofAll(persons.map((view) => stateOf(condition, view)));
  const some = (condition: Condition): SignState => ofAny(persons.map((view) => stateOf(condition, view)));
  const known = table.crimes.flatMap((crime) => [crime, crime.replace(/罪$/, '')]);
  const ofCount = (test: boolean): SignState => (count === 0 ? 'unread' : test ? 'yes' : 'no');
  const simple: ComplexitySign[] = [
    { text: `${table.mostPersons} 人以内`, state: ofCount(count <= table.mostPersons) },
    { text: '均认罪认罚', state: every(oneOf('plea.applied', ['是'])) },
    { text: `量刑建议上限不超过 ${table.simpleMonths} 个月`, state: every(withinMonths(table.simpleMonths)) },
    { text: '罪名在简案罪名表内', state: every(simpleCharge(known)) },
  ];
  const excluded = table.exclusions.map((id) => {
    const { of, condition } = SHOWN_BY[id];
    return { text: EXCLUSIONS[id], state: of === 'case' ? stateOf(condition, views.whole) : some(condition) };
  });
  const complex: ComplexitySign[] = [
    { text: `${table.complexPersons} 人以上`, state: ofCount(count >= table.complexPersons) },
    {
      text: `卷宗 ${table.complexVolumes} 册以上`,
      state: stateOf(compare('acceptance.volumeCount', '>=', table.complexVolumes), views.whole),
    },
    { text: '涉黑社会性质组织', state: stateOf(mafia, views.whole) },
    { text: '重大敏感标识', state: stateOf(sensitive, views.whole) },
    { text: `量刑建议 ${table.complexMonths} 个月以上`, state: some(not(withinMonths(table.complexMonths - 1))) },
  ];
  const isShortest = every(withinMonths(table.shortestMonths)) === 'yes';
  const level = levelOf(simple, excluded, complex, isShortest);
  return { level, simple, excluded, complex, words: wordsOf(level, [...excluded, ...complex]) };
}

/** A case found complex or excluded stays so whatever else is read. */
function wordsOf(level: Complexity['level'], signs: readonly ComplexitySign[]): string {
  const unread = new Set(signs.filter(({ state }) => state === 'unread').map(({ text }) => text)).size;
  const isOpen = unread > 0 && (level === 'shortest' || level === 'simple');
  return `${COMPLEXITY_NAMES[level]}${isOpen ? `（另有 ${unread} 项未读取，读到后可能改变）` : ''}`;
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
