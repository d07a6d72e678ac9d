import type { Range } from '../model/document-facts';

/** A line of a text that holds something. */
export interface Paragraph extends Range {
  /** Its place among the paragraphs, from 1; blank lines are not counted, as a reader does not count them. */
  readonly number: number;
}

/** The paragraphs of a text; finds the one a place stands in without walking the text again. */
export class Paragraphs {
  private readonly all: readonly Paragraph[];

  constructor(text: string) {
    const all: Paragraph[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      if (line.trim() !== '') all.push({ number: all.length + 1, start, end: start + line.length });
      start += line.length + 1;
    }
    this.all = all;
  }

  /** The paragraph at an index of the text; one between two paragraphs counts to the one before; null in a blank text. */
  at(index: number): Paragraph | null {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.start ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.all[Math.max(0, low - 1)] ?? null;
  }
}
