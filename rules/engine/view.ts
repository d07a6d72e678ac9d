import type { Evidence } from '../model/defect';
import type { Key } from './language';

/** What is known of one key for one subject. */
export type Fact =
  /** Read: the values, blanks as empty strings. Several values where a card repeats. */
  | { readonly read: true; readonly values: readonly string[] }
  /** Not to be used, and why. */
  | { readonly read: false; readonly reason: 'not-read' | 'masked' | 'unreadable' };

/** What a rule sees of a case: values of its keys for one subject, and nothing else. */
export interface View {
  /** What is known of a key. */
  get(key: Key): Fact;
  /** Where a key's values stand; asked only after a defect was found. */
  evidence(key: Key): readonly Evidence[];
  /** Today as an ISO date, or null when the clock is not to be trusted. */
  readonly today: string | null;
}
