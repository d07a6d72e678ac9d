import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentKind } from '../../rules/model/document-kinds';
import type { CardKey, FieldKey } from '../../rules/model/fields';
import type { ReadState } from '../../rules/model/read-state';

/** A value of a bundle: as shown, or with its read state. */
export type BundleValue = string | { readonly state: ReadState; readonly raw: string };

/** One filled-in card of a bundle. */
export interface BundleCard {
  readonly card: CardKey;
  /** `""`, `张某某`, `张某某/2` or `/1`. */
  readonly record: string;
  readonly values: { [Key in FieldKey]?: BundleValue };
}

/** A case as plain data, in the format of the interface “case bundle”. */
export interface CaseBundle {
  readonly version: 1;
  readonly case: {
    readonly id: string;
    readonly unifiedNumber: string;
    readonly line: string;
    readonly stage: string;
    readonly prosecutor: string;
    readonly organ: string;
  };
  readonly cards: BundleCard[];
  readonly documents: { readonly kind: DocumentKind; readonly title: string; text: string }[];
  readonly flow: { readonly node: string; readonly at: string; readonly by: string }[];
}

/** Names of the sample cases that are one file each. */
export const CASE_NAMES = [
  'k1',
  'k2',
  'twelve',
  'juvenile',
  'civil',
  'administrative',
  'public-interest',
  'petition',
  'suggestion',
  'management',
] as const;

/** Name of a sample case. */
export type CaseName = (typeof CASE_NAMES)[number];

const folder = dirname(fileURLToPath(import.meta.url));

/** Path of a sample case, for tests that hand it to the command line. */
export function casePath(name: CaseName | 'list'): string {
  return join(folder, name === 'list' ? 'list.jsonl' : `${name}.json`);
}

/** A sample case, freshly read, so a test may change it. */
export function loadCase(name: CaseName): CaseBundle {
  return JSON.parse(readFileSync(casePath(name), 'utf8')) as CaseBundle;
}

/** Twenty small cases for lists. */
export function loadList(): CaseBundle[] {
  return readFileSync(casePath('list'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CaseBundle);
}

/** All sample cases, K1 first. */
export function loadAllCases(): CaseBundle[] {
  return [...CASE_NAMES.map(loadCase), ...loadList()];
}

/** A defect planted in K1. */
export interface Plant {
  readonly ruleId: string;
  readonly certainty: 'confirmed' | 'suspected' | 'hint';
  /** Where the value stands: a field of the cards, or a phrase of a document as it reads in K1. */
  readonly at:
    | { readonly key: FieldKey; readonly record: string }
    | { readonly document: DocumentKind; readonly quote: string };
}

/** What a patrol finds in K1, and nothing else: twelve planted defects, one of which contradicts two things. */
export const K1_PLANTS: readonly Plant[] = [
  { ruleId: 'intake.assign-before-accept', certainty: 'confirmed', at: { key: 'acceptance.assignedDate', record: '' } },
  {
    ruleId: 'charge.person-charge-blank',
    certainty: 'confirmed',
    at: { key: 'chargeSuspect.closedCharge', record: '张某某' },
  },
  {
    ruleId: 'indictment.birth-vs-card',
    certainty: 'confirmed',
    at: { document: 'indictment', quote: '1990年3月8日出生' },
  },
  // The same wrong birth date, against the identity number beside it.
  { ruleId: 'doc.id-vs-birth', certainty: 'confirmed', at: { document: 'indictment', quote: '1990年3月8日出生' } },
  {
    ruleId: 'sentencing.term-blank',
    certainty: 'confirmed',
    at: { key: 'sentencing.fixedTermFrom', record: '张某某' },
  },
  // Late on the card, and told again by the indictment: one finding with both places.
  { ruleId: 'rights.defender-notice-3days', certainty: 'suspected', at: { key: 'rightsNotice.date', record: '/1' } },
  {
    ruleId: 'defender.read-file-3days',
    certainty: 'suspected',
    at: { key: 'lawyer.readArrangedDate', record: '张某某/1' },
  },
  { ruleId: 'doc.amount-sum', certainty: 'suspected', at: { document: 'indictment', quote: '价值人民币3210元' } },
  {
    ruleId: 'indictment.custody-vs-card',
    certainty: 'suspected',
    at: { document: 'indictment', quote: '于2024年1月20日被某某县公安局执行逮捕' },
  },
  {
    ruleId: 'sanshu.fact-amount-diff',
    certainty: 'suspected',
    at: { document: 'opinionForProsecution', quote: '共计价值人民币9100元' },
  },
  { ruleId: 'doc.number-format', certainty: 'hint', at: { document: 'indictment', quote: '某检刑诉[2024]58号' } },
  { ruleId: 'doc.repeated-words', certainty: 'hint', at: { document: 'indictment', quote: '实施盗窃盗窃行为' } },
  {
    ruleId: 'identity.party-special-blank',
    certainty: 'hint',
    at: { key: 'suspect.politicalStatus', record: '张某某' },
  },
];

/** Something in K1 and K2 that looks wrong and is right. */
export interface Trap {
  readonly name: string;
  /** Phrases of the documents or values of the cards that set the trap. */
  readonly signs: readonly string[];
}

/** The six traps of K1 and K2; a patrol says nothing of them. */
export const TRAPS: readonly Trap[] = [
  { name: '曾用名与绰号', signs: ['曾用名张某', '绰号“小张”'] },
  { name: '另案处理', signs: ['李某某（另案处理）'] },
  { name: '万元与元', signs: ['0.86万元', '共计价值人民币8600元'] },
  { name: '选填项空白视为否', signs: ['"coercive.changedByReview":""', '"plea.reneged":""'] },
  { name: '旧式日期', signs: ['二〇二四年四月十日', '2024.3.1'] },
  { name: '证言原话中的口误', signs: ['我看见看见一个人推着电动车', '好像是2月30号吧'] },
];
