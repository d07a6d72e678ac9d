/** Conditions on a card beside a document: the same in meaning, and whether the document belongs to the case. */
import type { DocumentKey, Operand, Sense } from './language';
import { meansSame } from './meaning';
import { compileOperand, isBlank, type Values } from './operand';
import { FALSE, NOT_APPLICABLE, TRUE, type Truth, UNDECIDED } from './truth';
import type { View } from './view';

/** One value without its like is enough for false; one that cannot be told leaves it undecided. */
export function compileWithin(part: Operand, whole: Operand, sense: Sense, either?: 'either'): (view: View) => Truth {
  const a = compileOperand(part);
  const b = compileOperand(whole);
  return (view) => {
    const first = a(view);
    const second = b(view);
    if ((first && isBlank(first)) || (second && isBlank(second))) return NOT_APPLICABLE;
    if (first === null || second === null) return visiblyApart(first, second, [part, whole], sense, view);
    const result = allHaveLike(first, second, sense);
    if (!either || result === TRUE || (first.length === 1 && second.length === 1)) return result;
    const turned = allHaveLike(second, first, sense);
    return turned === TRUE || result === FALSE ? turned : result;
  };
}

/** Of a masked value only what is visible can be compared: it may tell that two values differ, never that they agree. */
function visiblyApart(
  first: Values,
  second: Values,
  [part, whole]: readonly [Operand, Operand],
  sense: Sense,
  view: View,
): Truth {
  const one = first ?? visiblePart(part, view);
  const other = second ?? visiblePart(whole, view);
  return one && other && allHaveLike(one, other, sense) === FALSE ? FALSE : UNDECIDED;
}

function visiblePart(operand: Operand, view: View): Values {
  const fact = typeof operand === 'string' ? view.get(operand) : null;
  return fact && !fact.read && fact.visible !== undefined ? [fact.visible] : null;
}

function allHaveLike(part: readonly string[], whole: readonly string[], sense: Sense): Truth {
  let result: Truth = TRUE;
  for (const value of part) {
    if (value === '') continue;
    const like = hasLike(value, whole, sense);
    if (like === FALSE) return FALSE;
    if (like === UNDECIDED) result = UNDECIDED;
  }
  return result;
}

function hasLike(value: string, among: readonly string[], sense: Sense): Truth {
  let result: Truth = FALSE;
  for (const one of among) {
    const same = one === '' ? false : meansSame(value, one, sense);
    if (same) return TRUE;
    if (same === null) result = UNDECIDED;
  }
  return result;
}

/** Whether the document was read, or a value of a card tells of it. */
export function compileMade(document: DocumentKey, sign: Operand): (view: View) => Truth {
  const evaluate = compileOperand(sign);
  return (view) => {
    if (view.get(document).read) return TRUE;
    const values = evaluate(view);
    return values && isBlank(values) ? NOT_APPLICABLE : UNDECIDED;
  };
}
