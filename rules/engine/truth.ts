/**
 * Value of a condition. Numbers, because a patrol computes hundreds of thousands of them.
 * `NOT_APPLICABLE`: one side of a comparison was read and is blank, so there is nothing to compare.
 */
export type Truth = 0 | 1 | 2 | 3;

export const FALSE: Truth = 0;
export const TRUE: Truth = 1;
export const UNDECIDED: Truth = 2;
export const NOT_APPLICABLE: Truth = 3;

/** Truth of a plain boolean. */
export function truth(value: boolean): Truth {
  return value ? TRUE : FALSE;
}

/** Turns true and false round; undecided and not applicable stay. */
export function negate(value: Truth): Truth {
  return value === TRUE ? FALSE : value === FALSE ? TRUE : value;
}
