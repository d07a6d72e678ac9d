import Dexie, { type EntityTable } from 'dexie';
import { chained } from './chain';
import type {
  JournalEntry,
  JournalHead,
  LedgerEntry,
  PatrolRecord,
  StoredCase,
  StoredLayout,
  StoredPreference,
  StoredProfile,
  StoredSetting,
  StoredWatch,
  StoredWorksheet,
} from './model';
import type { JournalEvent } from './reconcile';

/** The extension's only state. It lives in the extension's own origin, never in the host page's. */
export type PatrolDatabase = Dexie & {
  readonly cases: EntityTable<StoredCase, 'id'>;
  readonly ledger: EntityTable<LedgerEntry, 'id'>;
  readonly journal: EntityTable<JournalEntry, 'sequence'>;
  readonly patrols: EntityTable<PatrolRecord, 'caseId'>;
  readonly journalHead: EntityTable<JournalHead, 'id'>;
  readonly settings: EntityTable<StoredSetting, 'key'>;
  readonly preferences: EntityTable<StoredPreference, 'key'>;
  readonly profiles: EntityTable<StoredProfile, 'id'>;
  readonly layouts: EntityTable<StoredLayout, 'id'>;
  readonly worksheets: EntityTable<StoredWorksheet, 'id'>;
  readonly watches: EntityTable<StoredWatch, 'caseId'>;
};

/**
 * The database, opened on first use. A commit is confirmed only when it is on disk: the journal must not lose a link.
 * @param name another name keeps tests and benchmarks apart
 */
export function openDatabase(name = 'patrol-car'): PatrolDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    cases: 'id, updatedAt',
    ledger: 'id, caseId',
    journal: 'sequence, caseId',
    patrols: 'caseId',
    settings: 'key',
  });
  database
    .version(2)
    .stores({
      journalHead: 'id',
      preferences: 'key',
      profiles: 'id',
      layouts: 'id',
      worksheets: 'id, caseId',
      watches: 'caseId',
    })
    .upgrade(async (change) => {
      await change.table('ledger').toCollection().modify(withObjections);
      const lines = chained((await change.table('journal').orderBy('sequence').toArray()).map(asEvent));
      await change.table('journal').clear();
      await change.table('journal').bulkAdd(lines);
      const last = lines[lines.length - 1];
      if (last) await change.table('journalHead').put({ id: 'head', sequence: last.sequence, hash: last.hash });
    });
  return database as PatrolDatabase;
}

/**
 * Waits until the database can be used; to be asked before every use.
 * @returns a function that rejects with the error of opening, or with a `BlockedError` as long as a window of another
 * version keeps the database from being upgraded
 */
export function openingOf(database: PatrolDatabase): () => Promise<void> {
  let blocked: ((error: Error) => void) | null = null;
  let isBlocked = false;
  database.on('blocked', () => {
    isBlocked = true;
    blocked?.(blockedError());
  });
  return async () => {
    if (database.isOpen()) return;
    if (isBlocked && database.hasFailed() === false) throw blockedError();
    await Promise.race([
      database.open(),
      new Promise((_, reject) => {
        blocked = reject;
      }),
    ]);
    isBlocked = false;
  };
}

function blockedError(): Error {
  return Object.assign(new Error('another version holds the database'), { name: 'BlockedError' });
}

/** Version 1 knew one way of setting aside, 不再提示; it is an objection now. */
function withObjections(entry: { state: string }): void {
  if (entry.state === 'ignored') entry.state = 'objected';
}

/** A line of version 1, which had no chain. */
function asEvent({ sequence: _, ...line }: Omit<JournalEntry, 'hash' | 'event'> & { event: string }): JournalEvent {
  return { ...line, event: (line.event === 'ignored' ? 'objected' : line.event) as JournalEvent['event'] };
}
