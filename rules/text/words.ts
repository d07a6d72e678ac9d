import type { Range } from '../model/document-facts';

const NONE: readonly string[] = [];

/** Finds many words of two or more characters in one pass over a text: a text of 240,000 characters may name hundreds of people. */
export class Words {
  /** The words by the hash of their first two characters. */
  private readonly byStart: (readonly string[])[];
  /** Whether any word has such a hash: one look at a small table passes over most places of a text. */
  private readonly isStart: Uint8Array;
  /** One less than the size of the table, a power of two well above the number of words. */
  private readonly mask: number;

  constructor(words: Iterable<string>) {
    const known = new Set(words);
    known.delete('');
    this.mask = (64 << Math.ceil(Math.log2(known.size / 8 + 1))) - 1;
    this.byStart = new Array(this.mask + 1).fill(NONE);
    this.isStart = new Uint8Array(this.mask + 1);
    for (const word of known) {
      const start = this.placeOf(word.charCodeAt(0), word.charCodeAt(1));
      this.byStart[start] = [...(this.byStart[start] ?? NONE), word];
      this.isStart[start] = 1;
    }
  }

  /** A pair of characters as a place in the table. */
  private placeOf(code: number, next: number): number {
    return (code * 31 + next) & this.mask;
  }

  /** Tells every word that begins at a place before an index, in the order of the text. */
  eachIn(text: string, tell: (word: string, start: number) => void, limit = text.length): void {
    // Never a look behind the end: V8 then gives up its fast way of looking for the whole loop, and for good.
    const last = Math.min(limit, text.length - 1);
    let next = last > 0 ? text.charCodeAt(0) : 0;
    for (let at = 0; at < last; at += 1) {
      const code = next;
      next = text.charCodeAt(at + 1);
      const start = this.placeOf(code, next);
      if (this.isStart[start] === 0) continue;
      for (const word of this.byStart[start] as readonly string[]) if (text.startsWith(word, at)) tell(word, at);
    }
  }

  /** Where each word stands before an index, in order; a word does not overlap itself. Words that stand nowhere are left out. */
  placesIn(text: string, limit = text.length): ReadonlyMap<string, readonly Range[]> {
    const places = new Map<string, Range[]>();
    this.eachIn(text, (word, start) => add(places, word, start), limit);
    return places;
  }
}

function add(places: Map<string, Range[]>, word: string, start: number): void {
  const known = places.get(word);
  const end = start + word.length;
  if (!known) places.set(word, [{ start, end }]);
  else if ((known[known.length - 1]?.end ?? 0) <= start) known.push({ start, end });
}
