import { compile } from './evaluate';
import type { Key } from './language';
import type { Rule } from './rule';
import { FALSE, TRUE, UNDECIDED } from './truth';
import type { Verdict } from './verdict';
import type { UnreadReason, View } from './view';

const DEFECT: Verdict = { is: 'defect' };
const PASSED: Verdict = { is: 'passed' };
const NOT_APPLICABLE: Verdict = { is: 'not-applicable' };

/** Judges one rule for one subject. */
export function verdictOf(rule: Rule, view: View): Verdict {
  if (!rule.when) return (rule.check as (view: View) => Verdict)(view);
  const value = compile(rule.when)(view);
  if (value === TRUE) return DEFECT;
  if (value === FALSE) return PASSED;
  return value === UNDECIDED ? undecided(sortedReads(rule), view) : NOT_APPLICABLE;
}

const sorted = new WeakMap<Rule, readonly Key[]>();

/** What a rule reads in the order in which it is reported, sorted once and not for every case. */
export function sortedReads(rule: Rule): readonly Key[] {
  let keys = sorted.get(rule);
  if (!keys) {
    keys = [...rule.reads].sort();
    sorted.set(rule, keys);
  }
  return keys;
}

/** Which keys were missing, and the reason that tells the user most. */
export function undecided(keys: readonly Key[], view: View): Verdict & { is: 'undecided' } {
  const needs: Key[] = [];
  let reason: UnreadReason = 'unreadable';
  for (const key of keys) {
    const fact = view.get(key);
    if (fact.read) continue;
    if (needs.length === 0 || fact.reason === 'not-read') reason = fact.reason;
    needs.push(key);
  }
  return { is: 'undecided', needs: needs.length > 0 ? needs : keys, reason };
}
