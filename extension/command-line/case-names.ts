import type { CaseFile } from '../../rules/model/case-file';
import type { DocumentFacts, Range } from '../../rules/model/document-facts';
import { normaliseDocumentNumber } from '../../rules/text/width';

/** The case numbers a text or bundle is about; two that share one are about the same case. */
export type CaseNames = ReadonlySet<string>;

/** 部门受案号: the digits of unit and sequence say it; how the office shortens its name varies. */
const ACCEPTANCE = /受〔(20\d{2})〕(\d{11,12})号/gu;
/** 统一受案号. */
const UNIFIED = /(?<!\d)\d{6}20\d{2}\d{7}(?!\d)/gu;
/** Numbers of the procuratorate's own documents, from the last character of its name on: 某检刑诉〔2024〕12号. */
const OWN_DOCUMENT = /\p{Script=Han}检\p{Script=Han}{0,8}〔(?:19|20)\d{2}〕\d+号/gu;

/** Case numbers that a document names, as its own or as those of the case it goes on with; earlier convictions are another case. */
export function namesInDocument(text: string, facts: DocumentFacts): CaseNames {
  const numbers = numbersIn(without(text, priorRecords(facts)));
  const own = facts.number ? normaliseDocumentNumber(facts.number.text) : '';
  return own === '' ? numbers : new Set([...numbers, ...numbersIn(own), own]);
}

/** Case numbers of a bundle. */
export function namesInCase({ id, unifiedNumber, documents }: CaseFile): CaseNames {
  return numbersIn([id, unifiedNumber, ...documents.map(({ text }) => text)].join('\n'));
}

/** Whether a document names the other's own number, which only the full number tells: （2024）某0101刑初5号. */
export function mentions(text: string, facts: DocumentFacts, number: string): boolean {
  return number !== '' && normaliseDocumentNumber(without(text, priorRecords(facts))).includes(number);
}

function numbersIn(text: string): CaseNames {
  const plain = normaliseDocumentNumber(text);
  const names = new Set<string>();
  for (const match of plain.matchAll(ACCEPTANCE)) names.add(`${match[1]}-${match[2]}`);
  for (const match of plain.matchAll(OWN_DOCUMENT)) names.add(match[0]);
  for (const match of plain.matchAll(UNIFIED)) names.add(match[0]);
  return names;
}

function priorRecords(facts: DocumentFacts): readonly Range[] {
  return facts.parties.flatMap(({ priorRecord }) => priorRecord);
}

function without(text: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
