import type { Range } from '../../rules/model/document-facts';
import type { CasePlace } from '../messages/contract';

/** The document a list is about, and the way to its passages. */
export interface DocumentSource {
  readonly text: string;
  readonly name: string;
  /** Where a range of its text stands. */
  readonly placeOf: (range: Range) => CasePlace;
}
