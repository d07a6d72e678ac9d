import type { Change } from '../messages/contract';

/** Work for one case: what was reported of it, and whether it must be patrolled anew even so. */
export interface CaseRound {
  readonly reports: readonly Change[];
  readonly patrol: boolean;
}

interface Waiting {
  reports: Change[];
  patrol: boolean;
  /** Settles when the round has been done, so that who reports can wait until it is in the ledger. */
  done: Promise<void>;
}

/**
 * One queue for each case: rounds of a case follow one another, those of two cases do not wait for each other. While a
 * round runs, what arrives gathers and is done in one further round, so a newer reading makes an older patrol that has
 * not begun unnecessary.
 */
export class CaseQueue {
  private readonly waiting = new Map<string, Waiting>();
  private readonly last = new Map<string, Promise<void>>();

  constructor(private readonly run: (caseId: string, round: CaseRound) => Promise<void>) {}

  /** @returns settles with the round the work was done in */
  add(caseId: string, reports: readonly Change[], patrol: boolean): Promise<void> {
    const waiting = this.waiting.get(caseId);
    if (waiting) {
      waiting.reports.push(...reports);
      waiting.patrol ||= patrol;
      return waiting.done;
    }
    const before = this.last.get(caseId) ?? Promise.resolve();
    const done = before.catch(() => undefined).then(() => this.begin(caseId));
    this.waiting.set(caseId, { reports: [...reports], patrol, done });
    this.last.set(caseId, done);
    return done;
  }

  private async begin(caseId: string): Promise<void> {
    const round = this.waiting.get(caseId);
    this.waiting.delete(caseId);
    if (round) await this.run(caseId, round);
  }
}
