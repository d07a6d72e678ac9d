import { setImmediate } from 'node:timers/promises';

/** How often it is told anew, in ms: on a screen, where more often would flicker, and in a log, which would fill up. */
const ON_SCREEN = 100;
const IN_LOG = 2000;
/** Back to the beginning of the line, and what stands there is wiped out. */
const OVER = '\r\u001b[K';

/** Where the progress is told. */
export interface Watch {
  /** Standard error is a screen, where a line may be written over. */
  readonly watched: boolean;
  /** Text as it is, to standard error. */
  progress(text: string): void;
  /** Milliseconds since the epoch. */
  clock(): number;
}

/**
 * Tells how far the work has come, on standard error, so that a result in a pipe stays as it is: in one line written
 * over again and again where a person watches, line by line where it was asked for, else not at all.
 */
export class Progress {
  private toldAt: number;
  private isShown = false;

  constructor(
    private readonly around: Watch,
    private readonly isAsked = false,
  ) {
    this.toldAt = around.clock();
  }

  /** So many are done, of a total where it is known. Lets the terminal draw what was written. */
  async tell(doing: string, done: number, total?: number): Promise<void> {
    const { watched, clock } = this.around;
    if (!watched && !this.isAsked) return;
    const now = clock();
    if (now - this.toldAt < (watched ? ON_SCREEN : IN_LOG)) return;
    this.toldAt = now;
    const words = `${doing} ${done}${total === undefined ? '' : `/${total}`}`;
    this.around.progress(watched ? OVER + words : `${words}\n`);
    this.isShown = watched;
    await setImmediate();
  }

  /** Takes the line off the screen, for what is to be written there. */
  clear(): void {
    if (this.isShown) this.around.progress(OVER);
    this.isShown = false;
  }
}
