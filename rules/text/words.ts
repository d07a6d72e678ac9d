import type { Range } from '../model/document-facts';

/** Finds many words of two or more characters in one pass over a text: a text of 240,000 characters may name hundreds of people. */
export class Words {
  private readonly byStart = new Map<number, string[]>();
  /** Marks the pairs of characters that begin a word: one look here passes over most of a text, a look into a map takes ten times as long. */
  private readonly starts: Uint8Array;

  constructor(words: Iterable<string>) {
    const known = new Set(words);
    this.starts = new Uint8Array(known.size < 100 ? 0x1000 : 0x10000);
    for (const word of known) {
      const start = this.startAt(word, 0);
      this.starts[start] = 1;
      const others = this.byStart.get(start);
      if (others) others.push(word);
      else if (word !== '') this.byStart.set(start, [word]);
    }
  }

  /** The pair of characters at an index as a place in the table. */
  private startAt(text: string, at: number): number {
    return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (this.starts.length - 1);
  }

  /** Where each word stands before an index, in order; a word does not overlap itself. Words that stand nowhere are left out. */
  placesIn(text: string, limit = text.length): ReadonlyMap<string, readonly Range[]> {
    const places = new Map<string, Range[]>();
    for (let at = 0; at < limit; at += 1) {
      const start = this.startAt(text, at);
      if (this.starts[start] === 0) continue;
      for (const word of this.byStart.get(start) ?? []) if (text.startsWith(word, at)) add(places, word, at);
    }
    return places;
  }
}

function add(places: Map<string, Range[]>, word: string, start: number): void {
  const known = places.get(word);
  const end = start + word.length;
  if (!known) places.set(word, [{ start, end }]);
  else if ((known[known.length - 1]?.end ?? 0) <= start) known.push({ start, end });
}
