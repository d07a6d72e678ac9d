import type { CaseFile } from '../../rules/model/case-file';
import { chained } from '../../storage/chain';
import { withChanges } from '../../storage/ledger';
import type { JournalEntry, LedgerEntry, PatrolRecord } from '../../storage/model';
import { type Move, moved } from '../../storage/moves';
import { type JournalEvent, type LedgerChanges, reconcile, underCurrentRule } from '../../storage/reconcile';
import type { PatrolStore } from './store';

/** A store in memory, for practice and tests: nothing of it outlives the page. Every call is atomic, as the database's are. */
export class MemoryStore implements PatrolStore {
  readonly cases = new Map<string, { caseFile: CaseFile; updatedAt: number }>();
  readonly patrols = new Map<string, PatrolRecord>();
  ledger: readonly LedgerEntry[] = [];
  journal: readonly JournalEntry[] = [];

  loadCase = async (id: string) => this.cases.get(id)?.caseFile ?? null;
  saveCase = async (caseFile: CaseFile, at: number) => void this.cases.set(caseFile.id, { caseFile, updatedAt: at });
  unpatrolledCases = async () =>
    [...this.cases].filter(([id, { updatedAt }]) => (this.patrols.get(id)?.at ?? -1) < updatedAt).map(([id]) => id);
  recordPatrol: PatrolStore['recordPatrol'] = async (record, outcome) => {
    const changes = reconcile(record.caseId, this.entriesNow(record.caseId), outcome, record.at);
    this.write(changes);
    this.patrols.set(record.caseId, record);
    return withChanges(this.entriesNow(record.caseId), changes.held);
  };
  lastPatrol = async (caseId: string) => this.patrols.get(caseId) ?? null;
  entriesOf = async (caseId: string) => this.entriesNow(caseId);
  entry = async (id: string) => this.ledger.find((one) => one.id === id) ?? null;
  wishes: Readonly<Record<string, string>> = {};
  move = async (id: string, move: Move, { at }: { readonly at: number }) =>
    this.change(id, (entry) => moved(entry, move, at));
  note = async (event: JournalEvent) => this.write({ changes: [], journal: [event] });
  earlierDefects = async () =>
    this.ledger.map(({ caseId, handler, firstSeen, state, defect }) => ({
      caseId,
      handler,
      firstSeen,
      state,
      keys: defect.evidence.map(({ key }) => key),
    }));
  importEntries = async () => ({ added: 0, ruled: 0 });
  watch = async () => undefined;
  setWatch = async () => undefined;
  watchRead = async () => undefined;
  saveWorksheet = async () => undefined;
  preferences = async () => this.wishes;
  prefer = async (key: string, value: string) => {
    this.wishes = { ...this.wishes, [key]: value };
  };
  renameRules: PatrolStore['renameRules'] = async (renamedRules) => {
    this.ledger = this.ledger.map((entry) => underCurrentRule(entry, renamedRules));
  };
  settings = async () => ({});

  private entriesNow(caseId: string): readonly LedgerEntry[] {
    return this.ledger.filter((entry) => entry.caseId === caseId);
  }

  private change(id: string, decide: (entry: LedgerEntry) => LedgerChanges): string | null {
    const entry = this.ledger.find((one) => one.id === id);
    if (!entry) return null;
    const changes = decide(entry);
    this.write(changes);
    return changes.changes.length > 0 ? entry.caseId : null;
  }

  private write({ changes, journal }: LedgerChanges): void {
    this.ledger = withChanges(this.ledger, changes);
    this.journal = [...this.journal, ...chained(journal, this.journal[this.journal.length - 1])];
  }
}
