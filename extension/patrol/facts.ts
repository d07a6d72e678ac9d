import type { CaseDocument } from '../../rules/model/case-file';
import type { DocumentFacts } from '../../rules/model/document-facts';

/** Texts whose facts are kept, and how many characters they may have together; the least recently used one makes room. */
const KEPT = 40;
const KEPT_CHARACTERS = 1_000_000;

/**
 * Understanding a long document takes longer than all rules together, so it is done once for each text. The text itself
 * is the key: one put together from it would be another copy, and each keystroke in a long document makes a new text.
 */
export function keptFacts(
  understand: (document: CaseDocument) => DocumentFacts,
): (document: CaseDocument) => DocumentFacts {
  const kept = new Map<string, Map<string, DocumentFacts>>();
  let characters = 0;
  return (document) => {
    const { kind, title, text, recognised = false } = document;
    const ofText = kept.get(text) ?? new Map<string, DocumentFacts>();
    const head = `${kind}\n${recognised}\n${title}`;
    const facts = ofText.get(head) ?? understand(document);
    ofText.set(head, facts);
    if (!kept.delete(text)) characters += text.length;
    kept.set(text, ofText);
    for (const oldest of kept.keys()) {
      if (kept.size === 1 || (kept.size <= KEPT && characters <= KEPT_CHARACTERS)) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
    return facts;
  };
}
