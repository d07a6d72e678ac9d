import Dexie, { type EntityTable } from 'dexie';
import type { JournalEntry, LedgerEntry, PatrolRecord, StoredCase, StoredSetting } from './model';

/** The extension's only state. It lives in the extension's own origin, never in the host page's. */
export type PatrolDatabase = Dexie & {
  readonly cases: EntityTable<StoredCase, 'id'>;
  readonly ledger: EntityTable<LedgerEntry, 'id'>;
  readonly journal: EntityTable<JournalEntry, 'sequence'>;
  readonly patrols: EntityTable<PatrolRecord, 'caseId'>;
  readonly settings: EntityTable<StoredSetting, 'key'>;
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
