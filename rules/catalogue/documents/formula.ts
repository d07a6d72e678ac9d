import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { Words } from '../../text/words';
import { BEHEADED, FORMULAS, MAY_BE_ADDED, MAY_BE_CHANGED, MAY_BE_LEFT, VARIANTS } from './data/formulas';
import { proseOf } from './prose';

/** A set phrase written with one character too many, too few or another one, or with two swapped. */
export interface FormulaSlip extends Range {
  readonly formula: string;
}

/** A half of a set phrase, and the phrase it is of. */
interface Half {
  readonly formula: string;
  /** What stands behind the first half, or before the second one. */
  readonly other: string;
  readonly isHead: boolean;
}

const HALVES = new Map<string, Half[]>();
const RANK = new Map<string, number>();
FORMULAS.forEach((formula, rank) => {
  const middle = formula.length >> 1;
  const [head, tail] = [formula.slice(0, middle), formula.slice(middle)];
  addHalf(head, { formula, other: tail, isHead: true });
  addHalf(tail, { formula, other: head, isHead: false });
  RANK.set(formula, rank);
});

function addHalf(words: string, half: Half): void {
  HALVES.set(words, [...(HALVES.get(words) ?? []), half]);
}

/** What is left of a phrase without its first character, with the characters that lawfully stand there, the right one first. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  BEHEADED.map((each) => {
    const [firsts = '', rest = ''] = each.split('|');
    return [rest, firsts];
  }),
);

const WORDS = new Words([...HALVES.keys(), ...BEGINNINGS.keys()]);

/** Places where one half of a set phrase is right and the other is off by one slip; the longest phrase tells it. */
export function formulaSlipsIn(document: ReadDocument): FormulaSlip[] {
  const text = proseOf(document);
  const slips: FormulaSlip[] = [];
  for (const [half, places] of WORDS.placesIn(text)) {
    const firsts = BEGINNINGS.get(half);
    if (firsts !== undefined)
      slips.push(
        ...places
          .filter(({ start }) => !firsts.includes(text.charAt(start - 1)))
          .map((place) => ({ ...place, formula: firsts.charAt(0) + half })),
      );
    for (const { formula, other, isHead } of HALVES.get(half) ?? []) {
      for (const place of places) {
        const slip = (isHead ? afterHead : beforeTail)(text, formula, other, place);
        if (slip !== null && !isLawful(text, slip)) slips.push(slip);
      }
    }
  }
  const rank = ({ formula }: FormulaSlip): number => RANK.get(formula) ?? 0;
  return slips
    .sort((one, other) => one.start - other.start || other.end - one.end || rank(one) - rank(other))
    .filter((slip, index, all) => !all.slice(Math.max(0, index - 8), index).some((other) => other.end > slip.start));
}

/** A variant in common use, or another set phrase, that covers the place. */
function isLawful(text: string, { start, end }: Range): boolean {
  return VARIANTS.has(text.slice(start, end)) || KNOWN.has(text.slice(start, end));
}
const KNOWN: ReadonlySet<string> = new Set(FORMULAS);

/** Nearly everywhere the other half is right, which is seen without taking a piece out of the text. */
function afterHead(text: string, formula: string, tail: string, head: Range): FormulaSlip | null {
  if (text.startsWith(tail, head.end)) return null;
  const length = slipLength(text.slice(head.end, head.end + tail.length + 2), tail, formula.length);
  return length === null ? null : { formula, start: head.start, end: head.end + length };
}

function beforeTail(text: string, formula: string, head: string, tail: Range): FormulaSlip | null {
  if (tail.start >= head.length && text.startsWith(head, tail.start - head.length)) return null;
  const before = reversed(text.slice(Math.max(0, tail.start - head.length - 2), tail.start));
  const length = slipLength(before, reversed(head), formula.length);
  return length === null ? null : { formula, start: tail.start - length, end: tail.end };
}

const reversed = (text: string): string => [...text].reverse().join('');

/** In shorter phrases a slip in the last character is not told from another word. */
const SURE_AT_EDGE = 6;

/**
 * How much of a text stands for a part of a phrase from which it differs by exactly one slip in a character that is
 * not a sign; null when it is the phrase, a lawful variant of it, or something else.
 */
function slipLength(text: string, part: string, whole: number): number | null {
  if (text.startsWith(part)) return null;
  let at = 0;
  while (at < part.length && text.charAt(at) === part.charAt(at)) at += 1;
  const [written, right] = [text.charAt(at), part.charAt(at)];
  if (SIGNS.includes(right)) return null;
  if (at >= part.length - 1) return whole < SURE_AT_EDGE || at === 0 ? null : atEdge(text, at, written, right);
  const rest = part.slice(at + 1);
  // A sign stands where a character is lost, and is no slip for one.
  if (SIGNS.includes(written))
    return text.startsWith(rest, at) && !MAY_BE_LEFT.includes(right) ? part.length - 1 : null;
  if (text.startsWith(rest, at + 1)) return isChangeable(written, right) ? null : part.length;
  if (text.startsWith(rest, at)) return MAY_BE_LEFT.includes(right) ? null : part.length - 1;
  if (written === part.charAt(at + 1) && text.startsWith(right + part.slice(at + 2), at + 1)) return part.length;
  return text.startsWith(part.slice(at), at + 1) && !MAY_BE_ADDED.includes(written) ? part.length + 1 : null;
}

/** The last character is lost or another one: sure only where a sign follows. */
function atEdge(text: string, at: number, written: string, right: string): number | null {
  if (written === '' || SIGNS.includes(written)) return MAY_BE_LEFT.includes(right) ? null : at;
  return SIGNS.includes(text.charAt(at + 1)) && !isChangeable(written, right) ? at + 1 : null;
}

function isChangeable(written: string, right: string): boolean {
  return MAY_BE_CHANGED.some((group) => group.includes(written) && group.includes(right));
}

const SIGNS = '，。、；：《》（）□\n \u3000,;:';
