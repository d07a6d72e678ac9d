import { undecided } from '../engine/judge';
import type { Key } from '../engine/language';
import type { Verdict } from '../engine/verdict';
import type { View } from '../engine/view';

/** Values of the keys in order, or the verdict that says which of them were not read. */
export function valuesOf(view: View, keys: readonly Key[]): readonly (readonly string[])[] | Verdict {
  const values: (readonly string[])[] = [];
  for (const key of keys) {
    const fact = view.get(key);
    if (!fact.read) return undecided(keys, view);
    values.push(fact.values);
  }
  return values;
}

/** Whether {@link valuesOf} gave a verdict instead of values. */
export function isVerdict(result: readonly (readonly string[])[] | Verdict): result is Verdict {
  return !Array.isArray(result);
}

/** What code concludes when it looked and found nothing. */
export const PASSED: Verdict = { is: 'passed' };
/** There was nothing to look at. */
export const NOT_APPLICABLE: Verdict = { is: 'not-applicable' };
