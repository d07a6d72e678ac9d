import type { Certainty, RiskLevel, Severity } from '../../rules/model/defect';
import type { ReadState } from '../../rules/model/read-state';
import type { LampPosition } from './docks';

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
  /** Which side a third source agrees with; empty where none tells. */
  readonly vote: string;
  /** What was said of it before: an objection to the former value, a ruling; empty without. */
  readonly standing: string;
  /** 整改中: the person has taken it up. */
  readonly isMending?: boolean;
  /** Advice at the place, not kept in the ledger: there is nothing to object to. */
  readonly isNotice?: boolean;
}

/** 安静: only 确认 and periods; 正常; 自检: everything unfolded. */
export type OverlayMode = 'quiet' | 'normal' | 'self-check';

/** What the user reads for each mode. */
export const MODE_NAMES: Readonly<Record<OverlayMode, string>> = {
  quiet: '安静',
  normal: '正常',
  'self-check': '自检',
};

/** A word of advice beside a field before anything is entered there. Shown while the field has the focus. */
export interface FieldNote {
  readonly anchor: string;
  /** One or two short lines. */
  readonly lines: readonly string[];
}

/** What is outstanding when the person approaches a button such as 送审; shown beside it, never in its way. */
export interface CheckOut {
  /** Words on the buttons, e.g. 送审, 用印, 办结. */
  readonly buttons: readonly string[];
  /** Open findings of the whole case, gravest first, at most as many as a person reads in passing. */
  readonly outstanding: readonly Pick<DefectView, 'certainty' | 'headline'>[];
  /** Duties of the handler without a trace in all that was read. */
  readonly duties: readonly string[];
  /** Duties of which nothing can be said: what might hold a trace was not read. */
  readonly unread: readonly string[];
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
  readonly mode: OverlayMode;
  /** Where the person last left the lamp; null: not moved yet. */
  readonly lampAt: LampPosition | null;
  readonly notes: readonly FieldNote[];
  readonly checkOut: CheckOut;
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
  mode: 'normal',
  lampAt: null,
  notes: [],
  checkOut: { buttons: [], outstanding: [], duties: [], unread: [] },
};

/** Steps that can be taken at the field. */
export type OverlayMove =
  | { readonly type: 'object'; readonly reason: string }
  | { readonly type: 'restore' }
  | { readonly type: 'inform' }
  | { readonly type: 'mend' };

/** What the user asks for in the overlay; the background carries it out. */
export type OverlayIntent =
  /** A step with a defect; `inform`: its card was opened. */
  | { readonly type: 'move'; readonly defectId: string; readonly move: OverlayMove }
  /** A button such as 送审 was pressed. */
  | { readonly type: 'sent-on'; readonly button: string }
  | { readonly type: 'self-check' }
  | { readonly type: 'prefer'; readonly key: 'mode' | 'lamp'; readonly value: string }
  /** Show a piece of evidence that stands in another frame or tab. */
  | { readonly type: 'reveal'; readonly defectId: string; readonly index: number }
  | { readonly type: 'open-panel' };
