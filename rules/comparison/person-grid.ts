/** 人员对照 (F-C13): persons × key items × sources, so that one look shows where the sources part. Pure. */
import { indexCase } from '../engine/case-index';
import type { Key } from '../engine/language';
import { comparable } from '../engine/normal-form';
import type { View } from '../engine/view';
import { ViewStore } from '../engine/view-store';
import type { CaseDocument, CaseFile } from '../model/case-file';
import type { DocumentFacts } from '../model/document-facts';

/** One column: the sources that should agree, in the order of the course of a case. */
interface GridItem {
  readonly name: string;
  readonly sources: readonly (readonly [source: string, key: Key])[];
}

const documentsOf = (fact: 'birthDate' | 'idNumber' | 'gender' | 'charges'): GridItem['sources'] => [
  ['起诉意见书', `doc.opinionForProsecution.${fact}`],
  ['起诉书', `doc.indictment.${fact}`],
  ['判决书', `doc.judgment.${fact}`],
];

/** Columns of the grid. A new one is one entry. */
const ITEMS: readonly GridItem[] = [
  { name: '性别', sources: [['案卡', 'suspect.gender'], ...documentsOf('gender')] },
  { name: '出生日期', sources: [['案卡', 'suspect.birthDate'], ...documentsOf('birthDate')] },
  { name: '证件号码', sources: [['案卡', 'suspect.idNumber'], ...documentsOf('idNumber')] },
  {
    name: '罪名',
    sources: [
      ['移送', 'chargeSuspect.transferCharge'],
      ['审结', 'chargeSuspect.closedCharge'],
      ...documentsOf('charges'),
      ['裁判卡', 'judgment.charge'],
    ],
  },
  { name: '审结结果', sources: [['案卡', 'chargeSuspect.result']] },
  { name: '认罪认罚', sources: [['案卡', 'plea.applied']] },
  { name: '羁押状态', sources: [['案卡', 'suspect.custodyStatus']] },
  { name: '宣告刑', sources: [['裁判卡', 'judgment.penalty']] },
];

/** Names of the columns. */
export const PERSON_GRID_ITEMS: readonly string[] = ITEMS.map(({ name }) => name);

/** What one source says; `unread`: it was not read, which says nothing. */
export interface GridValue {
  readonly source: string;
  readonly state: 'value' | 'blank' | 'unread';
  readonly text: string;
}

/** One person in one column. */
export interface PersonCell {
  /** Sources that say something, or were read and are blank. */
  readonly values: readonly GridValue[];
  /** At least two sources say different things. */
  readonly differs: boolean;
}

/** One person. */
export interface PersonRow {
  /** Name of the person, unique in the case. */
  readonly person: string;
  /** Record of the person's card. */
  readonly record: string;
  readonly cells: readonly PersonCell[];
}

/** The grid of a case. @param factsOf what is understood of a document; kept by whoever asks often */
export function personGridOf(
  caseFile: CaseFile,
  factsOf: (document: CaseDocument) => DocumentFacts,
): readonly PersonRow[] {
  const views = new ViewStore(indexCase(caseFile, factsOf), { today: null, settings: {}, calculated: {} });
  return views.ofKind('suspect').map((view) => ({
    person: view.subjectName,
    record: view.subject.kind === 'person' ? view.subject.person.id : '',
    cells: ITEMS.map((item) => cellOf(item, view)),
  }));
}

function cellOf({ sources }: GridItem, view: View): PersonCell {
  const values = sources.map(([source, key]): GridValue => {
    const fact = view.get(key);
    if (!fact.read) return { source, state: 'unread', text: '' };
    const filled = fact.values.filter((value) => value !== '');
    return { source, state: filled.length > 0 ? 'value' : 'blank', text: [...new Set(filled)].join('、') };
  });
  const said = values.filter(({ state }) => state === 'value');
  const [first, ...others] = said.map(({ text }) => partsOf(text));
  const differs = first !== undefined && others.some((one) => !isSame(first, one));
  return { values: values.filter(({ state }) => state !== 'unread'), differs };
}

const partsOf = (text: string): ReadonlySet<string> =>
  new Set(text.split('、').map((part) => comparable(part).replace(/罪$/, '')));

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((part) => other.has(part));
}
