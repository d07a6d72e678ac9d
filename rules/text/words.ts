import type { Range } from '../model/document-facts';

/** One less than the number of hashes of two characters. */
const MASK = 0xffff;

/** Finds many words of two or more characters in one pass over a text: a text of 240,000 characters may name hundreds of people. */
export class Words {
  /** The words by the hash of their first two characters. */
  private readonly byStart = new Map<number, string[]>();
  /** The hashes with which words begin: one look passes over most places of a text. */
  private readonly isStart = new Uint8Array(MASK + 1);

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word === '') continue;
      const start = hashOf(word.charCodeAt(0), word.charCodeAt(1));
      const others = this.byStart.get(start);
      if (others) others.push(word);
      else this.byStart.set(start, [word]);
      this.isStart[start] = 1;
    }
  }

  /** Tells every word that begins at a place before an index, in the order of the text. */
  eachIn(text: string, tell: (word: string, start: number) => void, limit = text.length): void {
    // Never a look behind the end: V8 then gives up its fast way of looking for the whole loop, and for good.
    const last = Math.min(limit, text.length - 1);
    let next = last > 0 ? text.charCodeAt(0) : 0;
    for (let at = 0; at < last; at += 1) {
      const code = next;
      next = text.charCodeAt(at + 1);
      const start = hashOf(code, next);
      if (this.isStart[start] === 0) continue;
      for (const word of this.byStart.get(start) ?? []) if (text.startsWith(word, at)) tell(word, at);
    }
  }

  /** Where each word stands before an index, in order; a word does not overlap itself. Words that stand nowhere are left out. */
  placesIn(text: string, limit = text.length): ReadonlyMap<string, readonly Range[]> {
    const places = new Map<string, Range[]>();
    this.eachIn(text, (word, start) => add(places, word, start), limit);
    return places;
  }
}

function hashOf(code: number, next: number): number {
  return (code * 31 + next) & MASK;
}

function add(places: Map<string, Range[]>, word: string, start: number): void {
  const known = places.get(word);
  const end = start + word.length;
  if (!known) places.set(word, [{ start, end }]);
  else if ((known[known.length - 1]?.end ?? 0) <= start) known.push({ start, end });
}
