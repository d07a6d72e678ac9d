/** Time a frame may spend on hit tests, ms: the rest follows in the next frames. */
const ALLOWANCE_MS = 8;

/** How long the hit tests of one frame may take together. */
export class Allowance {
  /** Something was asked for which no time was left. */
  exceeded = false;
  private until = 0;

  /** Begins a frame; none is granted while the page scrolls. */
  begin(granted: boolean): void {
    this.exceeded = false;
    this.until = granted ? performance.now() + ALLOWANCE_MS : 0;
  }

  /** Whether another test may be made. */
  isLeft(): boolean {
    const left = performance.now() < this.until;
    this.exceeded ||= !left && this.until > 0;
    return left;
  }
}

/**
 * Answers that cost hit tests, which are dear (each asks the browser to search the whole page). An answer holds until it
 * is doubted; a doubted one stands until there is time to ask again, so that nothing flickers meanwhile.
 */
export class HitTests<Key, Answer> {
  private known = new Map<Key, { readonly answer: Answer; doubted: boolean }>();

  constructor(private readonly allowance: Allowance) {}

  /** The answer for a key; undefined while there is none. */
  ask(key: Key, test: () => Answer): Answer | undefined {
    const known = this.known.get(key);
    if (known !== undefined && !known.doubted) return known.answer;
    if (!this.allowance.isLeft()) return known?.answer;
    return this.note(key, test());
  }

  /** Keeps an answer that was found on the way to another. */
  note(key: Key, answer: Answer): Answer {
    this.known.set(key, { answer, doubted: false });
    return answer;
  }

  /** The page has changed: every answer is to be asked again. */
  doubt(): void {
    for (const known of this.known.values()) known.doubted = true;
  }

  /** The answer no longer holds. */
  forget(key: Key): void {
    this.known.delete(key);
  }

  /** Keeps only the answers of these keys. */
  keep(keys: ReadonlySet<Key>): void {
    for (const key of this.known.keys()) if (!keys.has(key)) this.known.delete(key);
  }
}
