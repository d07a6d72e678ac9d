import type { DocumentFacts } from '../../rules/model/document-facts';
import { understand } from '../../rules/text/understand';
import type { Inputs } from './inputs';
import type { Progress } from './progress';

/** What was understood of every document among the inputs, those of bundles included; version 1 of the interface. */
export async function factsOfInputs({ items, errors, notes }: Inputs, progress: Progress) {
  const documents: ReturnType<typeof documentsOf> = [];
  for (const [at, item] of items.entries()) {
    documents.push(...documentsOf(item));
    await progress.tell('已理解', at + 1, items.length);
  }
  return { version: 1, documents, errors, notes };
}

function documentsOf(item: Inputs['items'][number]) {
  if (item.type === 'document') return [documentJson(item.input, understand(item.text, { scanned: item.recognised }))];
  return item.caseFile.documents.map(({ id, kind, title, text }) =>
    documentJson(`${item.input}:${id}`, understand(text, { kind, title })),
  );
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
