import type { PatrolDatabase } from './database';
import { appendToJournal } from './journal';
import type { LedgerEntry, PatrolRecord } from './model';
import { type LedgerChanges, type PatrolOutcome, reconcile, setAside, takeBack, underCurrentRule } from './reconcile';

/** All entries of a case, open or not. */
export function entriesOf(database: PatrolDatabase, caseId: string): Promise<LedgerEntry[]> {
  return database.ledger.where('caseId').equals(caseId).toArray();
}

/**
 * Brings a patrol into the ledger: entries, journal and patrol record in one transaction, so a worker that is stopped
 * at any moment leaves all of it or nothing.
 * @returns the entries of the case afterwards
 * @throws what the database throws; {@link storageProblem} words it
 */
export function recordPatrol(
  database: PatrolDatabase,
  record: PatrolRecord,
  outcome: PatrolOutcome,
): Promise<readonly LedgerEntry[]> {
  return database.transaction('rw', database.ledger, database.journal, database.patrols, async () => {
    const before = await entriesOf(database, record.caseId);
    const changes = reconcile(record.caseId, before, outcome, record.at);
    await write(database, changes);
    await database.patrols.put(record);
    return withChanges(before, changes.changes);
  });
}

/** Entries with the changed ones in place. */
export function withChanges(entries: readonly LedgerEntry[], changes: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...new Map([...entries, ...changes].map((entry) => [entry.id, entry])).values()];
}

/** Brings all entries under the ids their rules have now; for after an update, so that cases closed long ago follow too. */
export async function renameRules(database: PatrolDatabase, renamedRules: ReadonlyMap<string, string>): Promise<void> {
  await database.ledger
    .filter(({ defect }) => renamedRules.has(defect.ruleId))
    .modify((entry, found) => {
      found.value = underCurrentRule(entry, renamedRules);
    });
}

/** Sets a defect aside with the user's reason; returns its case, or null when there is no such open defect. */
export function ignoreDefect(database: PatrolDatabase, id: string, reason: string, at: number): Promise<string | null> {
  return change(database, id, (entry) => setAside(entry, reason, at));
}

/** Takes a defect that was set aside back; returns its case, or null when there is none. */
export function restoreDefect(database: PatrolDatabase, id: string, at: number): Promise<string | null> {
  return change(database, id, (entry) => takeBack(entry, at));
}

function change(
  database: PatrolDatabase,
  id: string,
  decide: (entry: LedgerEntry) => LedgerChanges,
): Promise<string | null> {
  return database.transaction('rw', database.ledger, database.journal, async () => {
    const entry = await database.ledger.get(id);
    if (!entry) return null;
    const changes = decide(entry);
    await write(database, changes);
    return changes.changes.length > 0 ? entry.caseId : null;
  });
}

async function write(database: PatrolDatabase, { changes, journal }: LedgerChanges): Promise<void> {
  await database.ledger.bulkPut([...changes]);
  await appendToJournal(database, journal);
}
