import type { CaseFile } from '../../rules/model/case-file';
import type { PageReading } from '../../rules/model/page-reading';
import { withChanges } from '../../storage/ledger';
import { mergeReading } from '../../storage/merge';
import type { LedgerEntry, PatrolRecord } from '../../storage/model';
import { storageProblem } from '../../storage/problem';
import { type PatrolOutcome, reconcile } from '../../storage/reconcile';
import type { Clock } from './clock';
import type { PatrolledCase } from './publish';
import type { PatrolStore } from './store';

/** The patrol as this module needs it: the engine's, with its rules. */
export type RunPatrol = (
  caseFile: CaseFile,
  env: { today: string; settings: Readonly<Record<string, number | readonly string[]>> },
) => PatrolOutcome & Pick<PatrolRecord, 'today' | 'risk' | 'coverage'>;

/** What could not be stored: kept here, so that checking goes on, and stored with the next success. */
interface Unsaved {
  caseFile: CaseFile;
  entries?: readonly LedgerEntry[];
}

/** Merge → save → patrol → ledger for one case at a time. Every step may be repeated; the store is the only state. */
export class CaseWork {
  /** Why results are not being stored at present; empty when they are. */
  problem = '';
  private readonly unsaved = new Map<string, Unsaved>();

  constructor(
    private readonly store: PatrolStore,
    private readonly runPatrol: RunPatrol,
    private readonly clock: Clock,
  ) {}

  /** Merges readings into the case file and patrols it; without readings it patrols what is stored. */
  async patrol(caseId: string, readings: readonly PageReading[]): Promise<PatrolledCase | null> {
    this.problem = '';
    const before = await this.load(caseId);
    if (!before && readings.length === 0) return null;
    const at = this.clock.now();
    let caseFile = before;
    for (const reading of readings) caseFile = mergeReading(caseFile, { ...reading, case: caseId }, at);
    if (!caseFile) return null;
    if (readings.length > 0) await this.save(caseFile, at);
    const settings = await this.attempt(() => this.store.settings(), {});
    const result = this.runPatrol(caseFile, { today: this.clock.today(), settings });
    const { today, risk, coverage } = result;
    const patrol: PatrolRecord = { caseId, at: this.clock.now(), today, risk, coverage };
    return { caseFile, patrol, entries: await this.record(patrol, result) };
  }

  /** The case as stored, without another patrol; null when it was never patrolled. */
  async stored(caseId: string): Promise<PatrolledCase | null> {
    const caseFile = await this.load(caseId);
    const patrol = await this.attempt(() => this.store.lastPatrol(caseId), null);
    if (!caseFile || !patrol) return null;
    return { caseFile, patrol, entries: await this.entries(caseId) };
  }

  private async load(caseId: string): Promise<CaseFile | null> {
    return this.unsaved.get(caseId)?.caseFile ?? (await this.attempt(() => this.store.loadCase(caseId), null));
  }

  private async save(caseFile: CaseFile, at: number): Promise<void> {
    const saved = await this.attempt(async () => {
      await this.store.saveCase(caseFile, at);
      return true;
    }, false);
    if (saved) this.unsaved.delete(caseFile.id);
    else this.unsaved.set(caseFile.id, { ...this.unsaved.get(caseFile.id), caseFile });
  }

  private async record(patrol: PatrolRecord, outcome: PatrolOutcome): Promise<readonly LedgerEntry[]> {
    const recorded = await this.attempt(() => this.store.recordPatrol(patrol, outcome), null);
    if (recorded) return recorded;
    const before = await this.entries(patrol.caseId);
    const entries = withChanges(before, reconcile(patrol.caseId, before, outcome, patrol.at).changes);
    const held = this.unsaved.get(patrol.caseId);
    if (held) held.entries = entries;
    return entries;
  }

  private async entries(caseId: string): Promise<readonly LedgerEntry[]> {
    return this.unsaved.get(caseId)?.entries ?? (await this.attempt(() => this.store.entriesOf(caseId), []));
  }

  /** Storage that fails must not stop the checking: the user is told once, in words, and nothing is retried in a loop. */
  private async attempt<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.problem = storageProblem(error);
      return otherwise;
    }
  }
}
