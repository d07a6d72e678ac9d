import type { DocumentFacts, Party, Range } from '../model/document-facts';

/** One value of a document fact and where it stands; a value that is a count or a set has no range of its own. */
export interface DocumentValue {
  readonly value: string;
  readonly range: Range | null;
}

/** A document as a fact is looked for in it; `party` narrows facts of a party. */
export interface StatedIn {
  readonly text: string;
  readonly facts: DocumentFacts;
  readonly party: Party | null;
}

/** How a fact is found; null or nothing: the text does not state it, or not clearly. */
export interface StatedFact {
  /** What the user reads for it. */
  readonly label: string;
  /** It differs from party to party; `asked` where it is to be looked for even if the party is not found. */
  readonly personal?: true | 'asked';
  /** It only tells which document this is, and is no evidence of anything. */
  readonly aside?: true;
  readonly find: (document: StatedIn) => readonly DocumentValue[] | null;
}
