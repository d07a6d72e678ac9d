import type { SectionName } from '../../model/document-facts';

/** Where a section begins. */
export interface SectionAnchor {
  readonly name: SectionName;
  /** Global, as it is sought between two indices. */
  readonly pattern: RegExp;
  /** Which occurrence counts between the neighbours already found. */
  readonly take: 'first' | 'last';
  /** The section begins at the start of the sentence that holds the match. */
  readonly wholeSentence?: boolean;
  /** Anchors of a lower rank are sought first and bound the search for the others. */
  readonly rank: number;
}

/** Structure of one kind of document. */
export interface DocumentStructure {
  /** In the order of the document. */
  readonly anchors: readonly SectionAnchor[];
  /** What closes the body (global); the signature is the first date on a line of its own after the last match. */
  readonly closing: RegExp;
}
