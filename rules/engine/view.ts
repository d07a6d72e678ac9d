import type { Evidence } from '../model/defect';
import type { DocumentFacts } from '../model/document-facts';
import type { DocumentKey, Key } from './language';

/** Why a key's value is not to be used. */
export type UnreadReason = 'not-read' | 'masked' | 'unreadable';

/** What is known of one key for one subject. */
export type Fact =
  /** Read: the values, blanks as empty strings. Several values where a card repeats. */
  | { readonly read: true; readonly values: readonly string[] }
  /** `visible`: what a masked value shows, its covered characters as stars. */
  | { readonly read: false; readonly reason: UnreadReason; readonly visible?: string };

/** Part of a text that a condition found. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A document as a check reads it: its text and what was understood of it. */
export interface ReadDocument {
  readonly text: string;
  readonly facts: DocumentFacts;
}

/** What a rule sees of a case: values of its keys for one subject, and nothing else. */
export interface View {
  /** What is known of a key. */
  get(key: Key): Fact;
  /** The same by the key's slot ({@link import('./key-source').slotOf}), for conditions, which know it beforehand. */
  at(slot: number): Fact;
  /** The document behind a `text` key; null when its text was not read. */
  document(key: DocumentKey): ReadDocument | null;
  /** Where a key's values stand; asked only after a defect was found. `match` narrows a text to what was found in it. */
  evidence(key: Key, match: Match | null): readonly Evidence[];
  /** Today as an ISO date, or null when the clock is not to be trusted. */
  readonly today: string | null;
  /** Whether the person (or anyone, for the case) is in custody; null when that was not read. Decides whether a last day moves. */
  readonly inCustody: boolean | null;
  /** What the office has set instead of a rule's default. */
  setting(name: string): number | readonly string[] | undefined;
}

/** A fact that was not read. */
export const NOT_READ: Fact = { read: false, reason: 'not-read' };

/** A fact with values. */
export function readFact(values: readonly string[]): Fact {
  return { read: true, values };
}
