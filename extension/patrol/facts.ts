import type { CaseDocument } from '../../rules/model/case-file';
import type { DocumentFacts } from '../../rules/model/document-facts';

/** Documents whose facts are kept; the least recently used one makes room. */
const KEPT = 40;

/** Understanding a long document takes longer than all rules together, so it is done once for each text. */
export function keptFacts(
  understand: (document: CaseDocument) => DocumentFacts,
): (document: CaseDocument) => DocumentFacts {
  const kept = new Map<string, DocumentFacts>();
  return (document) => {
    const key = `${document.kind}\n${document.title}\n${document.text}`;
    const facts = kept.get(key) ?? understand(document);
    kept.delete(key);
    kept.set(key, facts);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return facts;
  };
}
