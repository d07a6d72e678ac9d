import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { COMMON_FORMULAS, FORMULAS, VARIANTS } from './data/formulas';
import { proseOf } from './prose';

/** A set phrase written with one character too many, too few or another one. */
export interface FormulaSlip extends Range {
  readonly formula: string;
}

/** Shorter phrases have too many lawful neighbours. */
const SHORTEST = 8;

/** Places where one half of a set phrase is right and the other is off by one character. */
export function formulaSlipsIn(document: ReadDocument): FormulaSlip[] {
  const text = proseOf(document);
  const formulas = [...COMMON_FORMULAS, ...(FORMULAS[document.facts.kind] ?? [])].filter(
    (formula) => formula.length >= SHORTEST,
  );
  return formulas.flatMap((formula) => {
    const middle = formula.length >> 1;
    return [...afterHead(text, formula, middle), ...beforeTail(text, formula, middle)].filter(
      ({ start, end }) => !VARIANTS.has(text.slice(start, end)),
    );
  });
}

function afterHead(text: string, formula: string, middle: number): FormulaSlip[] {
  const head = formula.slice(0, middle);
  const tail = formula.slice(middle);
  const found: FormulaSlip[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    const from = at + head.length;
    const length = slipLength(text.slice(from, from + tail.length + 1), tail);
    if (length !== null) found.push({ formula, start: at, end: from + length });
  }
  return found;
}

function beforeTail(text: string, formula: string, middle: number): FormulaSlip[] {
  const head = formula.slice(0, middle);
  const tail = formula.slice(middle);
  const found: FormulaSlip[] = [];
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + tail.length)) {
    const before = reversed(text.slice(Math.max(0, at - head.length - 1), at));
    const length = slipLength(before, reversed(head));
    if (length !== null) found.push({ formula, start: at - length, end: at + tail.length });
  }
  return found;
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
