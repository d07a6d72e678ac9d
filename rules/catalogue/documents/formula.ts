import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { codeAt } from '../../text/source';
import { Words } from '../../text/words';
import {
  BEHEADED,
  FORMULAS,
  MAY_BE_ADDED,
  MAY_BE_CHANGED,
  MAY_BE_LEFT,
  SHORT_FORMULAS,
  VARIANTS,
} from './data/formulas';
import { LAW_TITLES } from './data/law-titles';
import { proseOf } from './prose';

/** A set phrase written with one character too many, too few or another one, or with two swapped. */
export interface FormulaSlip extends Range {
  readonly formula: string;
}

const SIGNS = '，。、；：《》（）□\n \u3000,;:';
/** In shorter phrases a slip in the last character is not told from another word. */
const SURE_AT_EDGE = 6;

/** A half of a set phrase, and the phrase it is of. */
interface Half {
  readonly formula: string;
  /** What stands behind the first half, or, read backwards, before the second one. */
  readonly other: string;
  readonly isHead: boolean;
}

/** Terms of four characters, of which only one character too many tells a slip. */
const SHORT = 4;
const HALVES = new Map<string, Half[]>();
const RANK = new Map<string, number>();
[...FORMULAS, ...SHORT_FORMULAS].forEach((formula, rank) => {
  const middle = formula.length >> 1;
  const [head, tail] = [formula.slice(0, middle), formula.slice(middle)];
  addHalf(head, { formula, other: tail, isHead: true });
  addHalf(tail, { formula, other: reversed(head), isHead: false });
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

/** Set phrases with the two characters swapped where the halves meet, so that neither half is right. */
const SWAPPED: ReadonlyMap<string, string> = new Map(
  FORMULAS.flatMap((formula) => {
    const middle = formula.length >> 1;
    const [before, behind] = [formula.charAt(middle - 1), formula.charAt(middle)];
    const swapped = formula.slice(0, middle - 1) + behind + before + formula.slice(middle + 1);
    return formula.length < SURE_AT_EDGE - 1 || SIGNS.includes(before) || SIGNS.includes(behind) || before === behind
      ? []
      : [[swapped, formula] as const];
  }),
);

const WORDS = new Words([...HALVES.keys(), ...BEGINNINGS.keys(), ...SWAPPED.keys()]);

/** Places where one half of a set phrase is right and the other is off by one slip; the longest phrase tells it. */
export function formulaSlipsIn(document: ReadDocument): FormulaSlip[] {
  const text = proseOf(document);
  const slips: FormulaSlip[] = [];
  WORDS.eachIn(text, (words, start) => {
    const end = start + words.length;
    const firsts = BEGINNINGS.get(words);
    if (firsts !== undefined && !firsts.includes(text.charAt(start - 1)))
      slips.push({ start, end, formula: firsts.charAt(0) + words });
    const formula = SWAPPED.get(words);
    if (formula !== undefined && !isLawful(text, { start, end })) slips.push({ start, end, formula });
    for (const half of HALVES.get(words) ?? []) {
      const slip = half.isHead ? afterHead(text, half, start, end) : beforeTail(text, half, start, end);
      if (slip !== null && !isLawful(text, slip) && !namesLaw(text, slip)) slips.push(slip);
    }
  });
  const rank = ({ formula }: FormulaSlip): number => RANK.get(formula) ?? 0;
  return slips
    .sort((one, other) => one.start - other.start || other.end - one.end || rank(one) - rank(other))
    .filter((slip, index, all) => !all.slice(Math.max(0, index - 8), index).some((other) => other.end > slip.start));
}

/** A variant in common use, or another set phrase, that covers the place. */
function isLawful(text: string, { start, end }: Range): boolean {
  return VARIANTS.has(text.slice(start, end)) || KNOWN.has(text.slice(start, end));
}

/** 《中华人民共和国水法》 is no slip for 《中华人民共和国刑法》. */
function namesLaw(text: string, { start, end, formula }: FormulaSlip): boolean {
  const open = text.slice(start, end).indexOf('《');
  if (open < 0) return false;
  const title = text.slice(start + open + 1, text.indexOf('》', start + open));
  return LAW_TITLES.has(title) && !formula.includes(title);
}
const KNOWN: ReadonlySet<string> = new Set(FORMULAS);

function afterHead(text: string, { formula, other: tail }: Half, start: number, end: number): FormulaSlip | null {
  if (!isNearlyBegun(tail, codeAt(text, end), codeAt(text, end + 1))) return null;
  const length = slipLength(text.slice(end, end + tail.length + 2), tail, formula.length);
  return length === null ? null : { formula, start, end: end + length };
}

function beforeTail(text: string, { formula, other: head }: Half, start: number, end: number): FormulaSlip | null {
  if (!isNearlyBegun(head, codeAt(text, start - 1), codeAt(text, start - 2))) return null;
  const before = reversed(text.slice(Math.max(0, start - head.length - 2), start));
  const length = slipLength(before, head, formula.length);
  return length === null ? null : { formula, start: start - length, end };
}

/** Whether the next two characters, by their codes, leave room for a single slip in a part of a phrase; at most places they stand for other words. */
function isNearlyBegun(part: string, first: number, second: number): boolean {
  const [right, next] = [codeAt(part, 0), codeAt(part, 1)];
  return first === right || first === next || second === next || second === right;
}

function reversed(text: string): string {
  let backwards = '';
  for (let at = text.length - 1; at >= 0; at -= 1) backwards += text.charAt(at);
  return backwards;
}

/**
 * How much of a text stands for a part of a phrase from which it differs by exactly one slip in a character that is
 * not a sign; null when it is the phrase, a lawful variant of it, or something else.
 */
function slipLength(text: string, part: string, whole: number): number | null {
  if (text.startsWith(part)) return null;
  if (whole === SHORT) return hasOneMore(text, part) ? part.length + 1 : null;
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

/** One character more before or within a part of a short term. */
function hasOneMore(text: string, part: string): boolean {
  const at = text.startsWith(part.charAt(0)) ? 1 : 0;
  const added = text.charAt(at);
  return text.startsWith(part.slice(at), at + 1) && !SIGNS.includes(added) && !MAY_BE_ADDED.includes(added);
}

/** The last character is lost or another one: sure only where a sign follows. */
function atEdge(text: string, at: number, written: string, right: string): number | null {
  if (written === '' || SIGNS.includes(written)) return MAY_BE_LEFT.includes(right) ? null : at;
  return SIGNS.includes(text.charAt(at + 1)) && !isChangeable(written, right) ? at + 1 : null;
}

function isChangeable(written: string, right: string): boolean {
  return MAY_BE_CHANGED.some((group) => group.includes(written) && group.includes(right));
}
