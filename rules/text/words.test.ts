import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Words } from './words';

const letters = fc.string({ unit: fc.constantFrom('张', '某', '甲', '，'), maxLength: 60 });

/** What is to be found, word by word. */
function oneByOne(
  text: string,
  words: readonly string[],
  limit: number,
): Map<string, { start: number; end: number }[]> {
  const places = new Map<string, { start: number; end: number }[]>();
  for (const word of words.filter((each) => each !== '')) {
    const found = [];
    for (let at = text.indexOf(word); at >= 0 && at < limit; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
    if (found.length > 0) places.set(word, found);
  }
  return places;
}

describe('Words', () => {
  it('finds in one pass what a search for each word of two or more characters finds', () => {
    fc.assert(
      fc.property(
        letters,
        fc.array(letters.map((word) => word.slice(0, 3)).filter((word) => word.length !== 1)),
        fc.nat(60),
        (text, words, limit) => {
          const found = new Words(words).placesIn(text, Math.min(limit, text.length));
          expect(new Map([...found].sort())).toEqual(new Map([...oneByOne(text, words, limit)].sort()));
        },
      ),
    );
  });
});
