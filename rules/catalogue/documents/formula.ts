import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { Words } from '../../text/words';
import { COMMON_FORMULAS, FORMULAS, VARIANTS } from './data/formulas';
import { proseOf } from './prose';

/** A set phrase written with one character too many, too few or another one. */
export interface FormulaSlip extends Range {
  readonly formula: string;
}

/** Shorter phrases have too many lawful neighbours. */
const SHORTEST = 8;

/** A set phrase and its two halves. */
interface Halves {
  readonly formula: string;
  readonly head: string;
  readonly tail: string;
}

interface Phrases {
  readonly halves: readonly Halves[];
  readonly words: Words;
}

const byKind = new Map<DocumentKind, Phrases>();

function phrasesOf(kind: DocumentKind): Phrases {
  let phrases = byKind.get(kind);
  if (!phrases) {
    const halves = [...COMMON_FORMULAS, ...(FORMULAS[kind] ?? [])]
      .filter((formula) => formula.length >= SHORTEST)
      .map((formula) => {
        const middle = formula.length >> 1;
        return { formula, head: formula.slice(0, middle), tail: formula.slice(middle) };
      });
    phrases = { halves, words: new Words(halves.flatMap(({ head, tail }) => [head, tail])) };
    byKind.set(kind, phrases);
  }
  return phrases;
}

/** Places where one half of a set phrase is right and the other is off by one character. */
export function formulaSlipsIn(document: ReadDocument): FormulaSlip[] {
  const text = proseOf(document);
  const { halves, words } = phrasesOf(document.facts.kind);
  const places = words.placesIn(text);
  return halves.flatMap((each) =>
    [
      ...(places.get(each.head) ?? []).map((head) => afterHead(text, each, head)),
      ...(places.get(each.tail) ?? []).map((tail) => beforeTail(text, each, tail)),
    ].filter((slip): slip is FormulaSlip => slip !== null && !VARIANTS.has(text.slice(slip.start, slip.end))),
  );
}

function afterHead(text: string, { formula, tail }: Halves, head: Range): FormulaSlip | null {
  const length = slipLength(text.slice(head.end, head.end + tail.length + 1), tail);
  return length === null ? null : { formula, start: head.start, end: head.end + length };
}

function beforeTail(text: string, { formula, head }: Halves, tail: Range): FormulaSlip | null {
  const before = reversed(text.slice(Math.max(0, tail.start - head.length - 1), tail.start));
  const length = slipLength(before, reversed(head));
  return length === null ? null : { formula, start: tail.start - length, end: tail.end };
}

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * How much of a text stands for a phrase from which it differs in exactly one character that is not a sign; null when
 * it is the phrase, or something else. The last character must be right, so that the edge is sure.
 */
function slipLength(text: string, phrase: string): number | null {
  if (text.startsWith(phrase)) return null;
  let at = 0;
  while (at < phrase.length && text.charAt(at) === phrase.charAt(at)) at += 1;
  if (at >= phrase.length - 1 || SIGNS.includes(phrase.charAt(at)) || SIGNS.includes(text.charAt(at))) return null;
  const rest = phrase.slice(at + 1);
  if (text.startsWith(rest, at + 1)) return phrase.length;
  if (text.startsWith(rest, at)) return phrase.length - 1;
  return text.startsWith(phrase.slice(at), at + 1) ? phrase.length + 1 : null;
}

const SIGNS = '，。、；：《》（）□\n \u3000,;:';
