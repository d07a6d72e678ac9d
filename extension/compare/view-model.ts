import { compareDocuments } from '../../rules/comparison/compare';
import type { ComparedDocument, Comparison } from '../../rules/comparison/model';
import type { CaseFile } from '../../rules/model/case-file';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import type { FactsOf } from '../intake/belonging';

/** Documents of a case that may be compared, by id. */
export interface CompareChoice {
  readonly id: string;
  readonly document: ComparedDocument;
}

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
