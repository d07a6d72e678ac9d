import type { ViewerPage } from '../host/paged-viewer';
import type { Mark, TextSpan } from './marks';

/** Finds what an anchor of a reading names, while the page lives. */
export interface Locator {
  /** The control, cell or document text; null when it is no longer there. */
  resolve(anchor: string): Element | null;
  /** A span of a document's text; null when the text no longer has it. */
  rangeOf(anchor: string, start: number, end: number): Range | null;
  /** The page of a viewer on which a character of a document stands; null where it is not shown by pages. */
  pageOf(anchor: string, at: number): ViewerPage | null;
}

/** A mark that was found in the page. */
export interface Place {
  readonly mark: Mark;
  /** The control, or the block (paragraph, cell) in which the text begins. */
  readonly element: Element;
  /** The text, for a mark in a document. */
  readonly range: Range | null;
}

/** Nearest box around the beginning of a range: its margins are where a badge can stand. */
function blockOf(range: Range): Element | null {
  let element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  while (element !== null && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

/** What an anchor and span name in the page; null when they are not there exactly. */
export function locate(
  locator: Locator,
  anchor: string,
  span: TextSpan | null,
): { readonly element: Element; readonly range: Range | null } | null {
  if (span === null) {
    const element = locator.resolve(anchor);
    return element?.isConnected ? { element, range: null } : null;
  }
  const range = locator.rangeOf(anchor, span.start, span.end);
  if (range === null || range.collapsed || !range.startContainer.isConnected) return null;
  const element = blockOf(range);
  return element === null ? null : { element, range };
}

/** Whether the page still shows what was found: connected, and drawn at all. */
function isExact(place: Place): boolean {
  if (!place.element.isConnected) return false;
  if (place.range === null) return place.element.getClientRects().length > 0;
  return place.range.startContainer.isConnected && !place.range.collapsed && place.range.getClientRects().length > 0;
}

/** The marks of a view with where they stand in the page. */
export class Places {
  private marks: readonly Mark[] = [];
  private found = new Map<string, Place>();
  private exact = new Set<string>();
  /** What {@link all} answers; asked in every frame, changed by a survey only. */
  private standing: readonly Place[] = [];

  constructor(private readonly locator: Locator) {}

  /** Takes new marks; all are looked up afresh, since the reading behind them is new. */
  show(marks: readonly Mark[]): void {
    this.marks = marks;
    this.found.clear();
    this.survey();
  }

  /** Looks again for what was lost or not found; true when any mark came or went. */
  survey(): boolean {
    const exact = new Set<string>();
    for (const mark of this.marks) {
      const known = this.found.get(mark.key);
      if (known !== undefined && isExact(known)) {
        exact.add(mark.key);
        continue;
      }
      const located = locate(this.locator, mark.anchor, mark.range);
      if (located === null) {
        this.found.delete(mark.key);
        continue;
      }
      const place = { mark, ...located };
      this.found.set(mark.key, place);
      if (isExact(place)) exact.add(mark.key);
    }
    const same = exact.size === this.exact.size && [...exact].every((key) => this.exact.has(key));
    this.exact = exact;
    this.standing = this.marks.flatMap(({ key }) => this.of(key) ?? []);
    return !same;
  }

  /** Whether every mark stands exactly in the page. */
  areComplete(): boolean {
    return this.exact.size === this.marks.length;
  }

  /** Places that are exact, in the order of the marks. */
  all(): readonly Place[] {
    return this.standing;
  }

  /** The exact place of a key, or null. */
  of(key: string): Place | null {
    return (this.exact.has(key) ? this.found.get(key) : undefined) ?? null;
  }
}
