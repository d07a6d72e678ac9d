import type { Renaming } from '../../rules/model/case-file';
import type { PageReading } from '../../rules/model/page-reading';
import type { Change } from '../messages/contract';

/** A frame of a tab. */
export interface FrameRef {
  readonly tabId: number;
  /** 0 is the tab's top frame. */
  readonly frameId: number;
}

/** What a frame shows, and of which case. */
export interface ShownFrame extends FrameRef {
  readonly reading: PageReading;
  readonly caseId: string | null;
}

interface Frame extends ShownFrame {
  reading: PageReading;
  caseId: string | null;
  /** Anchors not yet merged into a case file; null: everything. */
  untaken: readonly string[] | null;
  renamed: readonly Renaming[];
  /** The page around it went over to another case; what the frame still shows belongs to neither until it changes. */
  detached: boolean;
}

/** Parts of a reading that may be merged into a case file. */
export interface Part extends Change {
  readonly caseId: string;
}

/** Kinds of pages whose content is merged into the case of the page around them. */
const PARTS_OF_CASE: readonly PageReading['page'][] = ['card', 'document', 'flow', 'report'];

/**
 * Which frames are open and which case each is about. A frame that does not name its case itself belongs to that of
 * the tab's top frame, or of the only frame of the tab that names one; frames of two cases are never mixed.
 * In memory only: after the worker was stopped the frames report again.
 */
export class Tabs {
  private readonly tabs = new Map<number, Map<number, Frame>>();

  /** Whether the frame is known and still at the same place; a frame that moved is a new one. */
  knows(ref: FrameRef, url: string): boolean {
    return this.tabs.get(ref.tabId)?.get(ref.frameId)?.reading.frame === url;
  }

  /** Takes a report in; answers what may now be merged, which may be parts of other frames that waited for this one. */
  report(ref: FrameRef, { reading, changed, renamed }: Change): readonly Part[] {
    const frames = this.framesOfTab(ref.tabId);
    const known = this.knows(ref, reading.frame) ? frames.get(ref.frameId) : undefined;
    const isFresh = changed === null || changed.length > 0;
    frames.set(ref.frameId, {
      ...ref,
      reading,
      caseId: known?.caseId ?? null,
      untaken: known?.detached && isFresh ? null : changed,
      renamed,
      detached: isFresh ? false : (known?.detached ?? false),
    });
    this.bind(frames);
    return [...frames.values()].flatMap(takeParts);
  }

  /** Forgets a frame; the others of its tab stay bound to their case. */
  remove(ref: FrameRef): void {
    const frames = this.tabs.get(ref.tabId);
    frames?.delete(ref.frameId);
    if (frames?.size === 0) this.tabs.delete(ref.tabId);
  }

  /** The frames of all tabs. */
  all(): readonly ShownFrame[] {
    return [...this.tabs.values()].flatMap((frames) => [...frames.values()]);
  }

  /** The frames that show a case, in whatever tab. */
  showing(caseId: string): readonly ShownFrame[] {
    return this.all().filter((frame) => frame.caseId === caseId);
  }

  /** What is shown of a case now, in whatever tab. */
  readingsOf(caseId: string): readonly PageReading[] {
    return this.all().flatMap((frame) =>
      frame.caseId === caseId && isPartOfCase(frame.reading) ? [frame.reading] : [],
    );
  }

  /** The case a frame is about. */
  caseOf(ref: FrameRef): string | null {
    return this.tabs.get(ref.tabId)?.get(ref.frameId)?.caseId ?? null;
  }

  /** The cases a tab shows; several when it shows them side by side. */
  casesOfTab(tabId: number): readonly string[] {
    const frames = [...(this.tabs.get(tabId)?.values() ?? [])];
    return [...new Set(frames.flatMap(({ caseId }) => caseId ?? []))];
  }

  private framesOfTab(tabId: number): Map<number, Frame> {
    const frames = this.tabs.get(tabId) ?? new Map<number, Frame>();
    this.tabs.set(tabId, frames);
    return frames;
  }

  private bind(frames: ReadonlyMap<number, Frame>): void {
    const lent = lentCase(frames);
    for (const frame of frames.values()) {
      if (frame.reading.page === 'report') frame.caseId = reportFile(frame.reading);
      else if (frame.reading.case !== null) frame.caseId = frame.reading.case;
      else if (frame.frameId === 0 || !isPartOfCase(frame.reading)) frame.caseId = lent;
      else if (frame.caseId === null) frame.caseId = frame.detached ? null : lent;
      else if (lent !== null && lent !== frame.caseId) {
        frame.caseId = null;
        frame.detached = true;
      }
    }
  }
}

/** A statistics report is about no case: it is kept as a file of its own, by its title. */
function reportFile({ reportTitle, report }: PageReading): string | null {
  return report.length > 0 ? `报表：${reportTitle || '未读到表名'}` : null;
}

/** The case frames without one of their own belong to, or null when it is not certain. */
function lentCase(frames: ReadonlyMap<number, Frame>): string | null {
  const top = frames.get(0)?.reading.case;
  if (top) return top;
  const named = new Set([...frames.values()].flatMap(({ reading }) => reading.case ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Whether what the frame shows belongs to the case it stands beside; a list or an unknown page does not. */
function isPartOfCase(reading: PageReading): boolean {
  return reading.case !== null || PARTS_OF_CASE.includes(reading.page);
}

/** What of a frame is still to be merged, now that its case is known; marked as taken. */
function takeParts(frame: Frame): readonly Part[] {
  const { caseId, untaken, reading, renamed } = frame;
  if (caseId === null || untaken?.length === 0 || !isPartOfCase(reading)) return [];
  frame.untaken = [];
  frame.renamed = [];
  return [{ caseId, reading, changed: untaken, renamed }];
}
