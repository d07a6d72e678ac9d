import { deadlinesOf } from '../../rules/engine/deadlines';
import type { CaseFile, CaseRecord } from '../../rules/model/case-file';
import type { PageReading } from '../../rules/model/page-reading';
import { withoutGivenUp } from '../../storage/given-up';
import { withChanges } from '../../storage/ledger';
import { emptyCase, mergeReading } from '../../storage/merge';
import { isMuted, type LedgerEntry, type PatrolRecord } from '../../storage/model';
import { toldApart } from '../../storage/namesakes';
import { storageProblem } from '../../storage/problem';
import { type PatrolOutcome, reconcile, valueName } from '../../storage/reconcile';
import { renameRecords } from '../../storage/rename';
import type { Change } from '../messages/contract';
import type { TrustedClock } from './clock-guard';
import type { PatrolledCase } from './publish';
import type { PatrolStore } from './store';

/** The patrol as this module needs it: the engine's, with its rules. */
export type RunPatrol = (
  caseFile: CaseFile,
  env: {
    today: string | null;
    settings: Readonly<Record<string, number | readonly string[]>>;
    setAside: ReadonlySet<string>;
  },
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
  /** The suspects of the case last patrolled: most reports are of the same. */
  private suspects: { readonly caseId: string; readonly records: readonly CaseRecord[] } | null = null;

  constructor(
    private readonly store: PatrolStore,
    private readonly runPatrol: RunPatrol,
    private readonly clock: TrustedClock,
  ) {}

  /**
   * Merges reports into the case file and patrols it; without reports it patrols what is stored.
   * @param shown what open pages show of the case: all of it is taken over where nothing is stored, as after the
   * browser has cleared the storage
   */
  async patrol(caseId: string, given: readonly Change[], shown: readonly PageReading[]): Promise<PatrolledCase | null> {
    this.problem = '';
    const before = await this.load(caseId);
    const reports = before ? given : wholeReports(given, shown);
    if (!before && reports.length === 0) return null;
    const at = this.clock.now();
    const merged = reports.reduce((file, report) => mergeReport(file, report, at), before ?? emptyCase(caseId));
    const caseFile = withoutGivenUp(merged, shown);
    if (caseFile !== before) await this.save(caseFile, at);
    this.suspects = suspectsOf(caseFile);
    const settings = await this.tryStore(() => this.store.settings(), {});
    const known = await this.entries(caseId);
    const setAside = new Set(known.filter(({ state }) => isMuted(state)).map(({ id }) => id));
    const result = this.runPatrol(caseFile, { today: this.clock.today(), settings, setAside });
    const { today, risk, coverage } = result;
    const doubt = this.clock.doubt();
    const timeInDoubt = doubt === '' ? {} : { timeInDoubt: doubt };
    const patrol: PatrolRecord = { caseId, at: this.clock.now(), today, risk, coverage, ...timeInDoubt };
    const deadlines = () => deadlinesOf(caseFile, today || null);
    await this.tryStore(() => this.store.watch(caseId, { caseFile, risk, deadlines }, patrol.at), undefined);
    return {
      caseFile,
      patrol,
      entries: await this.record(patrol, {
        ...result,
        renamed: caseFile.renamed ?? [],
        removed: caseFile.removed ?? [],
        handler: caseFile.prosecutor,
        edited: editedIn(shown),
      }),
    };
  }

  /** The reading with namesakes under the names that the case knows them by. */
  async tellApart(reading: PageReading): Promise<PageReading> {
    const caseId = reading.case;
    if (caseId === null || reading.fields.every(({ record }) => record === '')) return reading;
    if (this.suspects?.caseId !== caseId) {
      const file = await this.load(caseId);
      this.suspects = file && suspectsOf(file);
    }
    return toldApart(this.suspects?.records ?? [], reading);
  }

  /** The case as stored, without another patrol; null when it was never patrolled. */
  async stored(caseId: string): Promise<PatrolledCase | null> {
    const caseFile = await this.load(caseId);
    const patrol = await this.tryStore(() => this.store.lastPatrol(caseId), null);
    if (!caseFile || !patrol) return null;
    return { caseFile, patrol, entries: await this.entries(caseId) };
  }

  /** Storage that fails must not stop the checking: the user is told once, in words, and nothing is retried in a loop. */
  async tryStore<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.problem = storageProblem(error);
      return otherwise;
    }
  }

  private async load(caseId: string): Promise<CaseFile | null> {
    return this.unsaved.get(caseId)?.caseFile ?? (await this.tryStore(() => this.store.loadCase(caseId), null));
  }

  private async save(caseFile: CaseFile, at: number): Promise<void> {
    const saved = await this.tryStore(async () => {
      await this.store.saveCase(caseFile, at);
      return true;
    }, false);
    if (saved) this.unsaved.delete(caseFile.id);
    else this.unsaved.set(caseFile.id, { ...this.unsaved.get(caseFile.id), caseFile });
  }

  private async record(patrol: PatrolRecord, outcome: PatrolOutcome): Promise<readonly LedgerEntry[]> {
    const recorded = await this.tryStore(() => this.store.recordPatrol(patrol, outcome), null);
    if (recorded) return recorded;
    const before = await this.entries(patrol.caseId);
    const { changes, held } = reconcile(patrol.caseId, before, outcome, patrol.at);
    const entries = withChanges(before, changes);
    const unsaved = this.unsaved.get(patrol.caseId);
    if (unsaved) unsaved.entries = entries;
    return withChanges(entries, held);
  }

  private async entries(caseId: string): Promise<readonly LedgerEntry[]> {
    return this.unsaved.get(caseId)?.entries ?? (await this.tryStore(() => this.store.entriesOf(caseId), []));
  }
}

function suspectsOf({ id, records }: CaseFile) {
  return { caseId: id, records: records.filter(({ card }) => card === 'suspect') };
}

/** Values of the case that are being typed in an open page. */
export function editedIn(shown: readonly PageReading[]): ReadonlySet<string> {
  const fields = shown.flatMap((reading) => reading.fields.filter(({ editing }) => editing));
  return new Set(fields.flatMap(({ key, record }) => (key === null ? [] : valueName(key, record))));
}

function wholeReports(given: readonly Change[], shown: readonly PageReading[]): readonly Change[] {
  const readings = new Set([...shown, ...given.map(({ reading }) => reading)]);
  return [...readings].map((reading) => ({ reading, changed: null, renamed: [] }));
}

function mergeReport(caseFile: CaseFile, { reading, changed, renamed }: Change, at: number): CaseFile {
  return mergeReading(renameRecords(caseFile, renamed), reading, at, changed);
}
