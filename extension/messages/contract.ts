import type { PickKey } from '../../content-scripts/calibration/pick';
import type { HostProfile } from '../../content-scripts/host/profile';
import type { FrameView } from '../../content-scripts/overlay/view';
import type { Renaming } from '../../rules/model/case-file';
import type { Range as TextRange } from '../../rules/model/document-facts';
import type { DocumentKind } from '../../rules/model/document-kinds';
import type { PageReading } from '../../rules/model/page-reading';
import type { StoredWorksheet, WatchWish } from '../../storage/model';
import type { Move } from '../../storage/moves';
import type { CaughtError } from './last-errors';

/** A document read from a file. */
export interface ImportedDocument {
  readonly caseId: string;
  /** Name of the file. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  /** A part was not read: nothing may be concluded from what is missing. */
  readonly partial: boolean;
  /** A program recognised the text from a picture. */
  readonly recognised: boolean;
}

/** Which tab a panel is about. */
export interface TabRef {
  readonly tabId: number;
}

/** A piece of a defect's evidence, by its position. */
export interface EvidenceRef {
  readonly defectId: string;
  readonly index: number;
}

/** Something of a case by its key: a field of a card, or a passage of a document. */
export interface CasePlace {
  readonly caseId: string;
  readonly key: string;
  /** Record of the card, or id of the document. */
  readonly record: string;
  /** Range in the document's text; absent: the document itself. */
  readonly range?: TextRange;
}

/** What the case on screen is, for the panel. */
export interface TabStatus {
  /** Department acceptance number, or null when no case is on screen. */
  readonly caseId: string | null;
  /** Plain sentence when nothing is checked here, e.g. that the page is not one of the host's. */
  readonly note: string;
}

/** What the background has met since the worker started. */
export interface BackgroundDiagnostics {
  /** How often messages were refused, by name of the reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** The last errors it or a content script caught, the last first. */
  readonly errors: readonly CaughtError[];
}

/** A frame that is open now, and the case it is about. */
export interface OpenFrame {
  readonly tabId: number;
  readonly frameId: number;
  readonly caseId: string | null;
  readonly reading: PageReading;
}

/** A frame's reading, with what of it is new. */
export interface Change {
  readonly reading: PageReading;
  /**
   * Anchors of what has changed since the last report that was taken; null: everything is new. The page keeps count,
   * because the worker may be stopped in between: a stale tab that is merely seen again must not outweigh a later edit.
   */
  readonly changed: readonly string[] | null;
  /** Records whose name was corrected since that report. */
  readonly renamed: readonly Renaming[];
}

/** What a frame sends whenever what it shows has changed. */
export interface FrameReport extends Change {
  /** Milliseconds, by a clock nobody can set, for which the page has shown its date (`reading.date`). */
  readonly dateAge: number;
}

/** Every message between page, background, panel and desk: name, payload, answer. */
export interface Messages {
  /**
   * A frame's reading; sent by content scripts whenever what they show has changed. Answered once it is in the ledger;
   * false: not taken, because it is not known yet which case it is about.
   */
  reading(report: FrameReport): boolean;
  /** To a frame: report again, after looking at the page once more if `fresh`. Answered when the report has been. */
  hello(wish: { fresh: boolean }): void;
  /** A document has begun in a frame, or is shown again by going back: what the frame showed before is gone. */
  'frame-began'(): void;
  /** A frame is no longer a page of the host. */
  'frame-gone'(): void;
  /** From a frame: the profile to read by; null where its address is none of ours (any more). */
  'host-profile'(): HostProfile | null;
  /** To a frame: there may be another profile to read by; ask again. */
  'profile-changed'(): void;
  /** To a frame: let the person point at an element, by keys beginning at an anchor. Answers a CSS selector; null when it was ended. */
  pick(wish: { from: string | null }): string | null;
  /** To a frame: a key pressed in the panel while something is pointed at. Answers what is pointed at then, empty where the frame has no more. */
  'pick-key'(pressed: { key: PickKey }): string;
  /** From our pages: all profiles that were taken over. */
  profiles(): readonly HostProfile[];
  /** From our pages: take a profile over, in place of one of its id. Answers what does not fit; empty when it was taken over. */
  'save-profile'(profile: unknown): string;
  /** From our pages: take a profile away. */
  'remove-profile'(wish: { id: string }): void;
  /** From our pages: a kind of page no longer has a field. */
  'forget-field'(wish: { layout: string; key: string }): void;
  /** To a frame: what to draw. */
  publish(view: FrameView): void;
  /** To a frame: scroll to an anchor and flash it; focus and caret of the host stay. */
  reveal(target: { anchor: string; range: { start: number; end: number } | null }): void;
  /** A person's step with a defect: objection, taken up, …; ruling on an objection is for our own pages only. */
  move(intent: { defectId: string; move: Move }): void;
  /** A person has pressed a button such as 送审; what was outstanding then is kept in the journal. */
  'sent-on'(intent: { button: string }): void;
  /** 一键自检: everything open of the case is read once more; answered when the result is in the ledger. */
  'self-check'(tab: { tabId: number | null }): void;
  /** From our pages: a person has said that a document read from a file belongs to a case. */
  'import-document'(file: ImportedDocument): void;
  /** From our pages: take over a ledger file of another machine; answered with a sentence on what came of it. */
  'import-ledger'(file: { text: string }): Promise<string>;
  /** From our pages: begin to watch a case, change how, or (null) end it. */
  watch(intent: { caseId: string; wish: WatchWish | null }): void;
  /** From our pages: what a watched case had to tell was read. */
  'watch-read'(intent: { caseId: string }): void;
  /** From our pages: keep a person's answers. */
  worksheet(worksheet: StoredWorksheet): void;
  /** From our pages: a day is closed, what is left open being carried over with one reason for all. */
  'close-day'(closing: { findings: number; cases: number; reason: string }): void;
  /** What the person at this machine prefers from now on, by name. */
  prefer(intent: { key: string; value: string }): void;
  /** Show the panel beside this page. */
  'open-panel'(): void;
  /** From the panel: what a tab shows. */
  'tab-status'(tab: TabRef): TabStatus;
  /** To our pages: what a tab shows has become another case, or there is something else to be said of it. */
  'case-changed'(change: TabRef & TabStatus): void;
  /** From the panel: show evidence in the page. */
  'reveal-evidence'(target: TabRef & EvidenceRef): boolean;
  /** From one of our pages: show where something of a case stands, in whichever open page shows it. */
  'reveal-place'(target: TabRef & CasePlace): boolean;
  /** From a frame: show evidence that stands in another frame or tab. */
  'reveal-elsewhere'(target: EvidenceRef): boolean;
  /** From one of our pages: what every open frame showed last, with its meaning. For diagnostics and calibration. */
  'open-frames'(): readonly OpenFrame[];
  /** What the background can tell of itself since the worker started. */
  diagnostics(): BackgroundDiagnostics;
  /** From a frame: reading it failed; kind and place of the error, nothing of the page. */
  trouble(told: { what: string }): void;
}

/** Who sent a message, as the browser (not the sender) says. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string };
}

/** Listens for one message. */
export type OnMessage = <Name extends keyof Messages>(
  name: Name,
  handler: (message: {
    data: Parameters<Messages[Name]>[0];
    sender: Sender;
  }) => ReturnType<Messages[Name]> | Promise<ReturnType<Messages[Name]>>,
) => unknown;
