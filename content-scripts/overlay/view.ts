import type { Certainty, RiskLevel, Severity } from '../../rules/model/defect';
import type { ReadState } from '../../rules/model/read-state';

/** Where a piece of evidence stands, seen from one frame; `not-open`: no open page of the host shows it now. */
export type EvidencePlace = 'here' | 'this-tab' | 'other-tab' | 'not-open';

/** One side of a defect's evidence as a frame shows it. */
export interface EvidenceView {
  readonly label: string;
  /** Card and person, or document. */
  readonly source: string;
  readonly state: ReadState;
  /** As read; empty where there was nothing to read. */
  readonly quote: string;
  readonly place: EvidencePlace;
  /** Anchor in this frame; null unless `place` is `here`. */
  readonly anchor: string | null;
  /** Range in the text of the document anchored, for evidence from documents. */
  readonly range: { readonly start: number; readonly end: number } | null;
}

/** A defect as a frame shows it. */
export interface DefectView {
  readonly id: string;
  /** At most 40 characters. */
  readonly headline: string;
  readonly message: string;
  readonly about: string;
  readonly certainty: Certainty;
  readonly severity: Severity;
  /** What is to be settled first: the field to fill in before those that demand it. */
  readonly evidence: readonly EvidenceView[];
  readonly working: string;
  /** Each basis as a line, e.g. 刑事诉讼法（2018）第一百七十二条; unverified ones end in 依据待核. */
  readonly basis: readonly string[];
  readonly remedy: string;
  readonly lawful: readonly string[];
}

/** What the background publishes to one frame after each patrol. */
export interface FrameView {
  /** Null: this frame is about no case; draw nothing. */
  readonly case: string | null;
  readonly risk: { readonly level: RiskLevel; readonly reasons: readonly string[] };
  /** Open defects of the whole case. */
  readonly total: number;
  readonly checked: number;
  readonly unchecked: number;
  /** Open defects that have at least one anchor in this frame, gravest first. The top frame gets all open defects. */
  readonly defects: readonly DefectView[];
  /** The lamp stands in the top frame only. */
  readonly lamp: boolean;
}

/** For a frame about no case: nothing to draw. */
export const EMPTY_VIEW: FrameView = {
  case: null,
  risk: { level: 'grey', reasons: [] },
  total: 0,
  checked: 0,
  unchecked: 0,
  defects: [],
  lamp: false,
};

/** What the user asks for in the overlay; the background carries it out. */
export type OverlayIntent =
  | { readonly type: 'ignore'; readonly defectId: string; readonly reason: string }
  /** Show a piece of evidence that stands in another frame or tab. */
  | { readonly type: 'reveal'; readonly defectId: string; readonly index: number }
  | { readonly type: 'open-panel' };
