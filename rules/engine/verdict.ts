import type { Key } from './language';
import type { Match, UnreadReason } from './view';

/** A place a check found, as evidence: the `text` key of its document, or a card key without a range. */
export interface Place {
  readonly key: Key;
  readonly at: Match | null;
}

/** Outcome of one rule for one subject. */
export type Verdict =
  /** `places`: what it rests on; without them, everything the rule reads. */
  | { readonly is: 'defect'; readonly working?: string; readonly places?: readonly Place[] }
  | { readonly is: 'passed' }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'undecided'; readonly needs: readonly Key[]; readonly reason: UnreadReason };

/** A defect found, with what the check of its rule tells of it. */
export type DefectVerdict = Extract<Verdict, { is: 'defect' }>;
