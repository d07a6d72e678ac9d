/** A text cut where it differs from another: what both begin with, what is this text's own, what both end with. */
export interface Parted {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** Longer values are sentences, where a marked middle would help nobody. */
const LONGEST = 40;

/**
 * Cuts two short values where they differ, so that one wrong digit of an identity number, or the day of a date written
 * in another form, is seen at once. Null when they are equal, long, or have nothing in common to stand out from.
 */
export function partWhereDifferent(left: string, right: string): readonly [Parted, Parted] | null {
  const a = [...left];
  const b = [...right];
  if (left === right || !left || !right || a.length > LONGEST || b.length > LONGEST) return null;
  return partNumbers(left, right) ?? partCharacters(a, b);
}

/** Dates and the like: the same number of figures, however they are written (3月8日, 03-08). */
function partNumbers(left: string, right: string): readonly [Parted, Parted] | null {
  const a = [...left.matchAll(/\d+/g)];
  const b = [...right.matchAll(/\d+/g)];
  if (a.length < 2 || a.length !== b.length) return null;
  const differing = a.flatMap(([figure], at) => (Number(figure) === Number(b[at]?.[0]) ? [] : [at]));
  const first = differing[0];
  const last = differing[differing.length - 1];
  if (first === undefined || last === undefined || differing.length === a.length) return null;
  return [cutFigures(left, a, first, last), cutFigures(right, b, first, last)];
}

function cutFigures(text: string, figures: readonly RegExpMatchArray[], first: number, last: number): Parted {
  const start = figures[first]?.index ?? 0;
  const end = (figures[last]?.index ?? 0) + (figures[last]?.[0].length ?? 0);
  return { before: text.slice(0, start), own: text.slice(start, end), after: text.slice(end) };
}

function partCharacters(a: readonly string[], b: readonly string[]): readonly [Parted, Parted] | null {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  if (start + end === 0) return null;
  return [cut(a, start, end), cut(b, start, end)];
}

function cut(characters: readonly string[], start: number, end: number): Parted {
  return {
    before: characters.slice(0, start).join(''),
    own: characters.slice(start, characters.length - end).join(''),
    after: characters.slice(characters.length - end).join(''),
  };
}
