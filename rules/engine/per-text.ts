import type { DocumentFacts } from '../model/document-facts';
import type { ReadDocument } from './view';

/** Results on one text, by the number of the work. */
type Results = ({ readonly value: unknown } | undefined)[];

/** One entry a text, not one a text and work: a weak map costs far more to fill and to collect than to read. */
const known = new WeakMap<DocumentFacts, Results>();
let lastFacts: DocumentFacts | null = null;
let lastResults: Results = [];
let works = 0;

/** The rules ask for one text after the other, so the text asked for last is looked at first. */
function resultsOf(facts: DocumentFacts): Results {
  if (facts === lastFacts) return lastResults;
  let results = known.get(facts);
  if (!results) {
    results = [];
    known.set(facts, results);
  }
  lastFacts = facts;
  lastResults = results;
  return results;
}

/** Makes work on a document be done once for each text, as long as its facts are kept; the result depends on nothing else. */
export function oncePerText<Result>(work: (document: ReadDocument) => Result): (document: ReadDocument) => Result {
  const at = works++;
  return (document) => {
    const results = resultsOf(document.facts);
    const kept = results[at];
    if (kept) return kept.value as Result;
    const value = work(document);
    results[at] = { value };
    return value;
  };
}
