import type { FrameView } from '../../content-scripts/overlay/view';
import type { PageReading } from '../../rules/model/page-reading';

/** Which tab a panel is about. */
export interface TabRef {
  readonly tabId: number;
}

/** What the case on screen is, for the panel. */
export interface TabStatus {
  /** Department acceptance number, or null when no case is on screen. */
  readonly caseId: string | null;
  /** Plain sentence when nothing is checked here, e.g. that the page is not one of the host's. */
  readonly note: string;
}

/** Every message between page, background, panel and desk: name, payload, answer. */
export interface Messages {
  /** A frame's reading; sent by content scripts whenever what they show has changed. */
  reading(reading: PageReading): void;
  /** A frame is going away or is no longer a page of the host. */
  'frame-gone'(): void;
  /** To a frame: what to draw. */
  publish(view: FrameView): void;
  /** To a frame: scroll to an anchor and flash it; focus and caret of the host stay. */
  reveal(target: { anchor: string; range: { start: number; end: number } | null }): void;
  /** Set a defect aside, with the reason. */
  ignore(intent: { defectId: string; reason: string }): void;
  /** Take an ignored defect back. */
  restore(intent: { defectId: string }): void;
  /** Show the panel beside this page. */
  'open-panel'(): void;
  /** From the panel: what a tab shows. */
  'tab-status'(tab: TabRef): TabStatus;
  /** From the panel: show evidence in the page. */
  'reveal-evidence'(target: TabRef & { defectId: string; index: number }): boolean;
}
