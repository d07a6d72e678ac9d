import type { DocumentFacts, Party, Range } from '../../rules/model/document-facts';

/** A place to change: the text between the two indices becomes `to`. */
export interface Injection {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** Other places a finding may point at, as both sides of a contradiction are evidence. */
  readonly also?: readonly Range[];
}

/** Takes one of several by a seed. */
export type Pick = <T>(items: readonly T[]) => T | undefined;

/** A document about to be spoilt. */
export interface Spoilt {
  readonly text: string;
  readonly facts: DocumentFacts;
  readonly pick: Pick;
}

/** Spoils a document in one place; null where it has no place for it. */
export type Injector = (document: Spoilt) => Injection | null;

/** A small generator, so that the same seed spoils the same places. */
export function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}

interface Place extends Range {
  readonly text: string;
}

/** Where a pattern stands in the document's own words. */
export function places({ text, facts }: Spoilt, pattern: RegExp): Place[] {
  const limit = facts.sections.find(({ name }) => name === 'appendix')?.start ?? text.length;
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, text: match[0] }))
    .filter(
      ({ start, end }) => end <= limit && !facts.quoted.some((quoted) => start >= quoted.start && end <= quoted.end),
    );
}

/** Changes one match of a pattern. */
export const change =
  (pattern: RegExp, to: (found: string, document: Spoilt) => string): Injector =>
  (document) => {
    const place = document.pick(places(document, pattern));
    if (!place) return null;
    const changed = to(place.text, document);
    return changed === place.text ? null : { start: place.start, end: place.end, to: changed };
  };

/** Takes a match away; any finding about the document counts where `anywhere`. */
export const remove =
  (pattern: RegExp, anywhere = false): Injector =>
  (document) => {
    const place = document.pick(places(document, pattern));
    if (!place) return null;
    return {
      start: place.start,
      end: place.end,
      to: '',
      ...(anywhere && { also: [{ start: 0, end: document.text.length }] }),
    };
  };

/** The section of a name with its text. */
export function section({ text, facts }: Spoilt, name: string): (Range & { readonly text: string }) | null {
  const found = facts.sections.find((each) => each.name === name);
  return found ? { start: found.start, end: found.end, text: text.slice(found.start, found.end) } : null;
}

/** Those the document is directed against, with an identity paragraph. */
export function accused({ facts }: Spoilt): Party[] {
  return facts.parties.filter(
    ({ role, paragraph }) => paragraph && ['defendant', 'suspect', 'nonProsecuted'].includes(role),
  );
}
