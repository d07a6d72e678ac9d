/** A text cut where it differs from another: what both begin with, what is this text's own, what both end with. */
export interface Parted {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** Longer values are sentences, where a marked middle would help nobody. */
const LONGEST = 40;

/**
 * Cuts two short values where they differ, so that one wrong digit of an identity number is seen at once.
 * Null when they are equal, long, or have nothing in common to stand out from.
 */
export function partWhereDifferent(left: string, right: string): readonly [Parted, Parted] | null {
  const a = [...left];
  const b = [...right];
  if (left === right || !left || !right || a.length > LONGEST || b.length > LONGEST) return null;
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
