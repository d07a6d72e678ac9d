import { namedDocument, namesInCase, namesInDocument } from '../../rules/comparison/case-names';
import type { ComparedDocument } from '../../rules/comparison/model';
import type { CaseDocument, CaseFile } from '../../rules/model/case-file';
import type { DocumentFacts } from '../../rules/model/document-facts';
import { ACCUSED_ROLES } from '../../rules/text/party-roles';
import { normaliseDocumentNumber } from '../../rules/text/width';

/** What is understood of a document. */
export type FactsOf = (document: Pick<CaseDocument, 'kind' | 'title' | 'text'>) => DocumentFacts;

/** What speaks for a file belonging to a case and what against it, in sentences; a person decides. */
export interface Belonging {
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** Holds the numbers and the accused of a file against those of a case. */
export function belongingOf(caseFile: CaseFile, { text, facts }: ComparedDocument, factsOf: FactsOf): Belonging {
  const named = namedDocument(text, facts);
  const ownNumbers = namesInCase(caseFile);
  const shared = [...namesInDocument(named)].flatMap(([key, written]) => (ownNumbers.has(key) ? [written] : []));
  if (named.number !== '' && caseFile.documents.some((one) => normaliseDocumentNumber(one.text).includes(named.number)))
    shared.push(named.number);
  const accusedOfCase = new Set([
    ...caseFile.records.flatMap(({ values }) => values['suspect.name']?.value || []),
    ...caseFile.documents.flatMap((one) => accusedIn(factsOf(one))),
  ]);
  const accused = accusedIn(facts);
  const common = accused.filter((name) => accusedOfCase.has(name));
  const reasons = [
    ...(shared.length > 0 ? [`写有本案的文号 ${[...new Set(shared)].join('、')}`] : []),
    ...(common.length > 0 ? [`当事人有本案的${common.join('、')}`] : []),
  ];
  const isOther = common.length === 0 && accused.length > 0 && accusedOfCase.size > 0;
  const doubts = isOther ? [`文书的当事人是${listed(accused)}，本案的是${listed([...accusedOfCase])}`] : [];
  return { reasons, doubts };
}

function accusedIn({ parties }: DocumentFacts): readonly string[] {
  return [...new Set(parties.filter(({ role }) => ACCUSED_ROLES.includes(role)).map(({ name }) => name))];
}

/** As many names as a person takes in at a glance. */
const LISTED = 4;

function listed(names: readonly string[]): string {
  return names.length > LISTED ? `${names.slice(0, LISTED).join('、')}等 ${names.length} 人` : names.join('、');
}
