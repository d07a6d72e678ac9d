import type { CaseFile } from '../model/case-file';
import type { DocumentFacts, Range } from '../model/document-facts';
import { normaliseDocumentNumber } from '../text/width';

/** The case numbers a text or bundle is about, in comparable form, each with how it was written; two that share one are about the same case. */
export type CaseNames = ReadonlyMap<string, string>;

/** 部门受案号: the digits of unit and sequence say it; how the office shortens its name varies. */
const ACCEPTANCE = /受〔(20\d{2})〕(\d{11,12})号/gu;
/** 统一受案号. */
const UNIFIED = /(?<!\d)\d{6}20\d{2}\d{7}(?!\d)/gu;
/** Numbers of the procuratorate's own documents, from the last character of its short name on: 某检刑诉〔2024〕12号; its full name may stand just before (某某县人民检察院以某检刑诉〔2024〕12号). */
const OWN_DOCUMENT = /\p{Script=Han}检(?:(?![检院])\p{Script=Han}){0,8}〔(?:19|20)\d{2}〕[A-Z]?\d{1,9}号/gu;

/** What a document says of cases: its own number, and its text without earlier convictions, which are another case. */
export interface NamedDocument {
  /** Comparable form; empty when the document has none. */
  readonly number: string;
  /** Comparable form, to search for numbers of other documents. */
  readonly text: string;
}

/** Prepares a document for being compared with others by their numbers. */
export function namedDocument(text: string, facts: DocumentFacts): NamedDocument {
  const prior = facts.parties.flatMap(({ priorRecord }) => priorRecord);
  const number = normaliseDocumentNumber(facts.number?.text ?? '');
  return {
    number: /〔\d{4}〕.{0,40}?\d{1,16}号$/u.test(number) ? number : '',
    text: normaliseDocumentNumber(without(text, prior)),
  };
}

/** Case numbers a document names, as its own or as those of the case it goes on with. */
export function namesInDocument({ number, text }: NamedDocument): CaseNames {
  return numbersIn(`${number}\n${text}`);
}

/** Case numbers of a bundle. */
export function namesInCase({ id, unifiedNumber, documents }: CaseFile): CaseNames {
  return numbersIn(normaliseDocumentNumber([id, unifiedNumber, ...documents.map(({ text }) => text)].join('\n')));
}

function numbersIn(plain: string): CaseNames {
  const names = new Map<string, string>();
  for (const match of plain.matchAll(ACCEPTANCE)) names.set(`${match[1]}-${match[2]}`, match[0]);
  for (const [number] of plain.matchAll(OWN_DOCUMENT)) names.set(number, number);
  for (const [number] of plain.matchAll(UNIFIED)) names.set(number, number);
  return names;
}

function without(text: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
