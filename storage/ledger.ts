import type { PatrolDatabase } from './database';
import { appendToJournal } from './journal';
import type { LedgerEntry, PatrolRecord } from './model';
import { type Move, moved } from './moves';
import { type JournalEvent, type LedgerChanges, type PatrolOutcome, reconcile, underCurrentRule } from './reconcile';

/** All entries of a case, open or not. */
export function entriesOf(database: PatrolDatabase, caseId: string): Promise<LedgerEntry[]> {
  return database.ledger.where('caseId').equals(caseId).toArray();
}

/**
 * Brings a patrol into the ledger: entries, journal and patrol record in one transaction, so a worker that is stopped
 * at any moment leaves all of it or nothing.
 * @returns the entries of the case afterwards, those that wait for a value to be typed as they would be
 * @throws what the database throws; {@link storageProblem} words it
 */
export function recordPatrol(
  database: PatrolDatabase,
  record: PatrolRecord,
  outcome: PatrolOutcome,
): Promise<readonly LedgerEntry[]> {
  return database.transaction(
    'rw',
    database.ledger,
    database.journal,
    database.journalHead,
    database.patrols,
    async () => {
      const before = await entriesOf(database, record.caseId);
      const changes = reconcile(record.caseId, before, outcome, record.at);
      await write(database, record.timeInDoubt ? inDoubt(changes) : changes);
      await database.patrols.put(record);
      return withChanges(before, [...changes.changes, ...changes.held]);
    },
  );
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

/** Takes a person's step with a defect; returns its case, or null when the step changed nothing. */
export function moveDefect(
  database: PatrolDatabase,
  id: string,
  move: Move,
  { at, timeInDoubt }: Pick<JournalEvent, 'at' | 'timeInDoubt'>,
): Promise<string | null> {
  return database.transaction('rw', database.ledger, database.journal, database.journalHead, async () => {
    const entry = await database.ledger.get(id);
    if (!entry) return null;
    const changes = moved(entry, move, at);
    await write(database, timeInDoubt ? inDoubt(changes) : changes);
    return changes.changes.length > 0 ? entry.caseId : null;
  });
}

/** Lines written while the clock is not to be trusted say so. */
function inDoubt({ changes, journal }: LedgerChanges): LedgerChanges {
  return { changes, journal: journal.map((event) => ({ ...event, timeInDoubt: true })) };
}

/** What an import changed. */
export interface ImportCounts {
  /** Entries that were not in this ledger. */
  readonly added: number;
  /** Objections of this ledger that the file answers. */
  readonly ruled: number;
}

/**
 * Takes over a ledger of another machine: entries unknown here are added, rulings on objections of ours are kept. What
 * this machine has read stays what it is: a file never closes or reopens a finding.
 */
export function importEntries(
  database: PatrolDatabase,
  entries: readonly LedgerEntry[],
  at: number,
): Promise<ImportCounts> {
  return database.transaction('rw', database.ledger, database.journal, database.journalHead, async () => {
    const known = new Map((await database.ledger.bulkGet(entries.map(({ id }) => id))).map((one) => [one?.id, one]));
    const counts = { added: 0, ruled: 0 };
    for (const entry of entries) {
      const mine = known.get(entry.id);
      const changes = mine ? ruledBy(mine, entry) : added(entry, at);
      if (changes.changes.length === 0) continue;
      counts[mine ? 'ruled' : 'added'] += 1;
      await write(database, changes);
    }
    return counts;
  });
}

function added(entry: LedgerEntry, at: number): LedgerChanges {
  const { caseId, id } = entry;
  return { changes: [entry], journal: [{ at, caseId, defectId: id, event: 'found', note: '导入自文件' }] };
}

function ruledBy(mine: LedgerEntry, { ruling }: LedgerEntry): LedgerChanges {
  if (!ruling || ruling.at <= (mine.ruling?.at ?? 0)) return { changes: [], journal: [] };
  return moved(mine, { type: 'rule', accepted: ruling.accepted, reason: ruling.reason }, ruling.at);
}

/** A finding, as far as counting what goes wrong again needs it. */
export type EarlierDefect = Pick<LedgerEntry, 'caseId' | 'handler' | 'firstSeen' | 'state'> & {
  /** Keys of its evidence. */
  readonly keys: readonly string[];
};

/** The findings of all cases. */
export async function earlierDefects(database: PatrolDatabase): Promise<readonly EarlierDefect[]> {
  const found: EarlierDefect[] = [];
  await database.ledger.each(({ caseId, handler, firstSeen, state, defect }) => {
    found.push({ caseId, handler: handler ?? '', firstSeen, state, keys: defect.evidence.map(({ key }) => key) });
  });
  return found;
}

/** Notes in the journal what happened to a case as a whole. */
export function noteCase(database: PatrolDatabase, event: JournalEvent): Promise<void> {
  return database.transaction('rw', database.journal, database.journalHead, () => appendToJournal(database, [event]));
}

async function write(database: PatrolDatabase, { changes, journal }: LedgerChanges): Promise<void> {
  await database.ledger.bulkPut([...changes]);
  await appendToJournal(database, journal);
}
