import type { PageReading } from '../../rules/model/page-reading';
import { gateOf } from './gate';
import type { ViewerPage } from './paged-viewer';
import type { HostProfile } from './profile';
import { PageReader } from './reader';
import { sameReading } from './same-reading';
import { inSlices, type Worked } from './slices';
import { type Change, Watch } from './watch';

/** What reading needs from around it. */
export interface ReadingOptions {
  /** Ends reading and lets go of everything. */
  readonly signal: AbortSignal;
  readonly profile: HostProfile;
  /** Called with the whole reading whenever what the frame shows has changed. Keys are null: see `interpret`. */
  send(reading: PageReading): void;
  /** Called when the page was looked through anew: what was read may stand elsewhere now, though it says the same. */
  looked?(): void;
  /** Called when the frame is no longer to be read (a log-in page, another site), with the reasons; not called before it was. */
  gone?(reasons: readonly string[]): void;
  /** Called when reading failed; it goes on with the next change. */
  failed?(error: unknown): void;
  /** The frame to read; its own by default. */
  readonly document?: Document;
}

/** The running reading of one frame. */
export interface Reader {
  /** The element an anchor of the last reading names; null once it is gone. */
  resolve(anchor: string): Element | null;
  /** Characters of a document on the page; null once they are gone. */
  rangeOf(anchor: string, start: number, end: number): Range | null;
  /** The page of a viewer on which a character of a document stands; null where it is not shown by pages. */
  pageOf(anchor: string, at: number): ViewerPage | null;
  /** Reads anew and sends even if nothing has changed, e.g. after the background was restarted. */
  refresh(): void;
  /** Reads by another profile from now on. */
  use(profile: HostProfile): void;
  /** Whether the frame is read, and why or why not. */
  readonly reasons: readonly string[];
}

/** Milliseconds from a change to reading: long enough to take several changes at once, too short to be felt. */
const AFTER_VALUES = 40;
const AFTER_STRUCTURE = 60;
/** On a page that never rests, scans and what follows them take at most this share of the time … */
const SHARE = 0.012;
/** … save for the first so many milliseconds of work: a card that builds up step by step is read at once … */
const BURST = 100;
/** … and none waits longer than this (milliseconds): on a busy machine a new card must not go unread for half a minute. */
const LONGEST_REST = 1_500;
/** Of readings overtaken by the page one after the other only every third is told: a page that never rests is to be read as well. */
const OVERTAKEN_TAKEN = 3;

/** Starts reading a frame: now, and whenever it changes. Reads only; the host never notices. */
export function startReading(options: ReadingOptions): Reader {
  const reading = new Reading(options);
  reading.start();
  return reading;
}

class Reading implements Reader {
  reasons: readonly string[] = [];
  private readonly document: Document;
  private readonly reader: PageReader;
  private readonly watch: Watch;
  private open = false;
  private sent: PageReading | null = null;
  private pending: Exclude<Change, 'page'> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private overtaken = 0;
  /** Milliseconds of work not yet paid for with rest, as of a moment. */
  private debt = 0;
  private debtAt = 0;
  private profile: HostProfile;

  constructor(private readonly options: ReadingOptions) {
    this.document = options.document ?? document;
    this.profile = options.profile;
    this.reader = new PageReader(this.document, options.profile);
    this.watch = new Watch(this.document, options.signal, {
      changed: (change) => this.plan(change),
      mayDiffer: () => this.open && this.reader.mayDiffer(),
    });
  }

  start(): void {
    if (this.options.signal.aborted) return;
    this.options.signal.addEventListener('abort', () => clearTimeout(this.timer));
    this.watch.start();
    this.plan('structure');
  }

  resolve(anchor: string): Element | null {
    return this.reader.resolve(anchor);
  }

  rangeOf(anchor: string, start: number, end: number): Range | null {
    return this.reader.rangeOf(anchor, start, end);
  }

  pageOf(anchor: string, at: number): ViewerPage | null {
    return this.reader.pageOf(anchor, at);
  }

  refresh(): void {
    this.sent = null;
    this.plan('structure');
  }

  use(profile: HostProfile): void {
    this.profile = profile;
    this.reader.use(profile);
    this.plan('page');
  }

  private plan(change: Change): void {
    if (this.options.signal.aborted) return;
    if (change === 'page') this.startOver();
    if (this.pending !== 'structure') this.pending = change === 'values' ? 'values' : 'structure';
    if (this.busy || this.timer !== undefined) return;
    const wait = this.pending === 'structure' ? Math.max(AFTER_STRUCTURE, this.restNeeded()) : AFTER_VALUES;
    this.timer = setTimeout(() => this.run(), wait);
  }

  /** What the last page cost is no reason to keep the next one waiting. */
  private startOver(): void {
    this.debt = 0;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    const change = this.pending;
    this.pending = null;
    if (change === null || this.watch.composing) return;
    this.busy = true;
    const { swaps } = this.watch;
    try {
      const worked = { milliseconds: 0 };
      if (change === 'structure') await this.scan(worked);
      if (this.open && !this.options.signal.aborted) await this.publish(worked, swaps);
      if (change === 'structure') {
        this.owe(worked.milliseconds);
        this.options.looked?.();
      }
    } catch (error) {
      // A page we cannot read must stay as usable as without us; the reasons say what happened.
      this.reasons = [`读取遇到意外：${String(error).slice(0, 200)}`];
      this.options.failed?.(error);
    } finally {
      this.busy = false;
      if (this.pending) this.plan(this.pending);
    }
  }

  private async scan(worked: Worked): Promise<void> {
    await inSlices(this.scanning(), this.options.signal, worked);
    for (const shadow of this.reader.shadows()) this.watch.addShadow(shadow);
  }

  private *scanning(): Generator<void, void> {
    const gate = gateOf(this.document, this.profile);
    this.reasons = gate.reasons;
    if (!gate.open && this.open) this.options.gone?.(gate.reasons);
    if (this.open !== gate.open) this.sent = null;
    this.open = gate.open;
    yield;
    if (gate.open) yield* this.reader.scan();
  }

  private owe(milliseconds: number): void {
    this.debt = this.debtNow() + milliseconds;
    this.debtAt = performance.now();
  }

  private debtNow(): number {
    return Math.max(0, this.debt - (performance.now() - this.debtAt) * SHARE);
  }

  private restNeeded(): number {
    return Math.min(LONGEST_REST, Math.max(0, (this.debtNow() - BURST) / SHARE));
  }

  /** What did not change is not sent, nor what holds values of a form that was taken away in the midst of reading. */
  private async publish(worked: Worked, swaps: number): Promise<void> {
    const reading = await inSlices(this.reader.reading(), this.options.signal, worked);
    this.overtaken = this.watch.swaps === swaps ? 0 : this.overtaken + 1;
    if (this.overtaken % OVERTAKEN_TAKEN !== 0) return;
    if (reading === null || reading === this.sent) return;
    const isSame = this.sent !== null && sameReading(this.sent, reading);
    this.sent = reading;
    if (!isSame) this.options.send(reading);
  }
}
