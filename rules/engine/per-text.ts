import type { ReadDocument } from './view';

/** Makes work on a document be done once for each text, as long as its facts are kept; the result depends on nothing else. */
export function oncePerText<Result>(work: (document: ReadDocument) => Result): (document: ReadDocument) => Result {
  const known = new WeakMap<ReadDocument['facts'], { readonly result: Result }>();
  return (document) => {
    let kept = known.get(document.facts);
    if (!kept) {
      kept = { result: work(document) };
      known.set(document.facts, kept);
    }
    return kept.result;
  };
}
