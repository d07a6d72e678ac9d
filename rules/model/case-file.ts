import type { Line } from './card';
import type { DocumentKind } from './document-kinds';
import type { CardKey, FieldKey } from './fields';
import type { ReadState } from './read-state';

/** Where and when a value was read. */
export interface Provenance {
  /** Milliseconds since the epoch. */
  readonly readAt: number;
  /** URL of the frame, or the name of an imported file. */
  readonly from: string;
  /** Stands in a form that has not been saved. */
  readonly unsaved?: boolean;
}

/** One value of the case file. */
export interface CaseValue {
  readonly state: ReadState;
  readonly raw: string;
  /** Normalised; a multiple choice is joined with `、`. */
  readonly value: string;
  /** Only a part was read; whoever needs the whole treats it as not loaded. */
  readonly partial?: boolean;
  /** The page that used to show it has changed, and it can no longer be read with confidence. */
  readonly drifted?: boolean;
  readonly provenance?: Provenance;
  /** What stood there before an edit that was not saved; it holds again when the edit is given up. */
  readonly saved?: CaseValue;
}

/** One filled-in form: a card about the case, a person, a thing, or one row of a repeating card. */
export interface CaseRecord {
  readonly card: CardKey;
  /** As {@link FieldReading.record}. */
  readonly record: string;
  /** An absent key was not loaded. */
  readonly values: { readonly [Key in FieldKey]?: CaseValue };
}

/** A text of a document as it stood before: when it was last read, and a fingerprint of each paragraph. */
export interface EarlierText {
  /** Milliseconds since the epoch. */
  readonly readAt: number;
  readonly paragraphs: readonly string[];
}

/** A document of the case, with its text as read. */
export interface CaseDocument {
  /** Stable within the case: kind and number, or kind and order. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  readonly state: ReadState;
  /** A program recognised the text from a picture: what does not fit may be its slip. Absent where it did not. */
  readonly recognised?: boolean;
  /** How many different texts of it were read; absent while it is the first. */
  readonly version?: number;
  /** The text before the present sitting; absent while there was no other. */
  readonly earlier?: EarlierText;
  readonly provenance?: Provenance;
}

/** A dated step of the flow. */
export interface FlowStep {
  readonly node: string;
  readonly label: string;
  readonly at: string;
  readonly by: string;
  readonly provenance?: Provenance;
}

/** A cell of a statistics report by the labels of its row and column, with their printed numbers where there are any. */
export interface ReportCell {
  readonly row: string;
  readonly column: string;
  readonly raw: string;
  readonly rowNumber?: number | undefined;
  readonly columnNumber?: number | undefined;
}

/** A statistics report. */
export interface CaseReport {
  readonly title: string;
  readonly cells: readonly ReportCell[];
}

/** A record whose name was corrected on the page, e.g. a suspect whose name was mistyped. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Everything read of one case so far (案件档案). Plain data. */
export interface CaseFile {
  /** Department acceptance number (部门受案号), the key of the case. */
  readonly id: string;
  readonly unifiedNumber: string;
  readonly line: Line | '';
  readonly stage: string;
  readonly prosecutor: string;
  readonly organ: string;
  readonly records: readonly CaseRecord[];
  readonly documents: readonly CaseDocument[];
  readonly flow: readonly FlowStep[];
  readonly reports: readonly CaseReport[];
  /** Former names of records, so that a defect found under one can still be settled. */
  readonly renamed?: readonly Renaming[];
  /** Rows that were deleted from their card, e.g. `coercive:张某某/2`, so that a defect found in one can still be settled. */
  readonly removed?: readonly string[];
}
