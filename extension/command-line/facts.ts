import type { DocumentFacts } from '../../rules/model/document-facts';
import { understand } from '../../rules/text/understand';
import type { Inputs } from './inputs';

/** What was understood of every document among the inputs, those of bundles included; version 1 of the interface. */
export function factsOfInputs({ items, errors, notes }: Inputs) {
  return {
    version: 1,
    documents: items.flatMap((item) =>
      item.type === 'document'
        ? [documentJson(item.input, understand(item.text, { scanned: item.recognised }))]
        : item.caseFile.documents.map(({ id, kind, title, text }) =>
            documentJson(`${item.input}:${id}`, understand(text, { kind, title })),
          ),
    ),
    errors,
    notes,
  };
}

function documentJson(input: string, facts: DocumentFacts) {
  return {
    input,
    ...facts,
    date: facts.date?.iso ?? null,
    organ: facts.organ?.text ?? null,
    court: facts.court?.text ?? null,
  };
}
