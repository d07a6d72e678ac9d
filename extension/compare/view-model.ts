import { compareDocuments } from '../../rules/comparison/compare';
import type { ComparedDocument, Comparison } from '../../rules/comparison/model';
import type { CaseDocument, CaseFile } from '../../rules/model/case-file';
import type { DocumentFacts } from '../../rules/model/document-facts';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';

/** A file that was read and waits for a person to say whether it belongs to the case. */
export interface OpenedFile {
  readonly name: string;
  readonly document: ComparedDocument;
  /** Sentences about what was set aside when it was read. */
  readonly notes: readonly string[];
  /** Why it may belong to the case, e.g. the same number or the same accused; empty: nothing speaks for it. */
  readonly reasons: readonly string[];
  readonly partial: boolean;
  /** A program recognised the text from a picture, as the file tells or a person says. */
  readonly recognised: boolean;
}

/** Documents of a case that may be compared, by id. */
export interface CompareChoice {
  readonly id: string;
  readonly document: ComparedDocument;
}

/** What is understood of a document. */
export type FactsOf = (document: Pick<CaseDocument, 'kind' | 'title' | 'text'>) => DocumentFacts;

/** The documents of a case that were read whole. */
export function choicesOf({ documents }: CaseFile, factsOf: FactsOf): readonly CompareChoice[] {
  return documents
    .filter(({ state }) => state === 'value')
    .map(({ id, kind, title, text }) => ({
      id,
      document: { title: title || DOCUMENT_KINDS[kind].name, text, facts: factsOf({ kind, title, text }) },
    }));
}

/** The comparison of the chosen documents; null with fewer than two. */
export function comparisonOf(chosen: readonly CompareChoice[]): Comparison | null {
  return chosen.length < 2 ? null : compareDocuments(chosen.map(({ document }) => document));
}

/** What speaks for a file belonging to a case: its numbers and its accused. A person decides. */
export function reasonsFor(caseFile: CaseFile, { text, facts }: ComparedDocument): readonly string[] {
  const reasons: string[] = [];
  if (caseFile.id !== '' && text.includes(caseFile.id)) reasons.push(`写有部门受案号 ${caseFile.id}`);
  if (caseFile.unifiedNumber !== '' && text.includes(caseFile.unifiedNumber)) {
    reasons.push(`写有统一受案号 ${caseFile.unifiedNumber}`);
  }
  const numbers = caseFile.documents.flatMap(
    ({ text: other }) => other.match(/[^\s，。；]{1,12}[检公]?刑?诉?[[〔]\d{4}[\]〕]\d+号/g) ?? [],
  );
  const cited = [...new Set(numbers)].find((number) => text.includes(number));
  if (cited) reasons.push(`引用了本案文书的文号 ${cited}`);
  const names = caseFile.records.flatMap(({ values }) => values['suspect.name']?.value || []);
  const accused = facts.parties.filter(({ name }) => names.includes(name)).map(({ name }) => name);
  if (accused.length > 0) reasons.push(`当事人有本案的${[...new Set(accused)].join('、')}`);
  return reasons;
}
