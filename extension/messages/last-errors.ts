/** The last errors that were caught, told without anything of a case: kinds and places, for the diagnostics page. */

/** An error that was caught. */
export interface CaughtError {
  /** Milliseconds since the epoch, when it was caught last. */
  readonly at: number;
  /** Which part of the extension caught it. */
  readonly where: string;
  /** Kind and place in our own code. */
  readonly what: string;
  /** How often since the worker started. */
  readonly times: number;
}

const MOST = 20;
const LONGEST = 300;
/** An engine's own words are plain ASCII; anything else, and any long number, may be of a case. */
const SAFE = /^[\x20-\x7e]{1,160}$/;
const LONG_NUMBER = /\d{6}/;
const QUOTED = /["'`].{12}.*["'`]/;
const mayBeOfCase = (words: string): boolean => LONG_NUMBER.test(words) || QUOTED.test(words);
const FRAME = /\b[\w-]{1,60}\.js:\d{1,7}:\d{1,7}/g;

/** Kind of an error, its words where they can hold nothing of a case, and where in our code it arose. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const words = SAFE.test(error.message) && !mayBeOfCase(error.message) ? `: ${error.message}` : '';
  const places = Array.from((error.stack ?? '').matchAll(FRAME), ([place]) => place).slice(0, 2);
  return [error.name.replace(/[^\w]/g, '').slice(0, 40) + words, ...places].join(' < ').slice(0, LONGEST);
}

/** Keeps the last errors in memory: the same at the same place is counted, not listed again. */
export class LastErrors {
  private errors: CaughtError[] = [];

  constructor(private readonly now: () => number) {}

  /** Notes an error of our own. */
  note(where: string, error: unknown): void {
    this.add(where, describeError(error));
  }

  /** Notes what another part has described; what it may hold is looked at again here. */
  add(where: string, what: string): void {
    const text = SAFE.test(what.slice(0, 160)) && !mayBeOfCase(what) ? what.slice(0, LONGEST) : 'Error';
    const before = this.errors.find((one) => one.where === where && one.what === text);
    const now = { at: this.now(), where, what: text, times: (before?.times ?? 0) + 1 };
    this.errors = [now, ...this.errors.filter((one) => one !== before)].slice(0, MOST);
  }

  /** The last first. */
  list(): readonly CaughtError[] {
    return this.errors;
  }
}

/** The same object, whose failing promises are noted before their callers see them. */
export function noting<Target extends object>(target: Target, note: (error: unknown) => void): Target {
  return new Proxy(target, {
    get(of, name, receiver) {
      const member: unknown = Reflect.get(of, name, receiver);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        const answer: unknown = Reflect.apply(member, of, given);
        if (answer instanceof Promise) answer.catch(note);
        return answer;
      };
    },
  });
}
