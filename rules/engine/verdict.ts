import type { Key } from './language';
import type { UnreadReason } from './view';

/** Outcome of one rule for one subject. */
export type Verdict =
  | { readonly is: 'defect'; readonly working?: string }
  | { readonly is: 'passed' }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'undecided'; readonly needs: readonly Key[]; readonly reason: UnreadReason };
