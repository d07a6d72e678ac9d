/** What panel and desk show: queries that answer again whenever the ledger changes. */
import { liveQuery, type Observable } from 'dexie';
import type { PatrolDatabase } from './database';
import { entriesOf } from './ledger';
import type {
  JournalEntry,
  JournalHead,
  LedgerEntry,
  PatrolRecord,
  StoredCase,
  StoredWatch,
  StoredWorksheet,
} from './model';
import { readPreferences } from './preferences';

/** The ledger entries of a case. */
export function watchEntries(database: PatrolDatabase, caseId: string): Observable<readonly LedgerEntry[]> {
  return liveQuery(() => entriesOf(database, caseId));
}

/** The last patrol of a case; undefined before the first. */
export function watchPatrol(database: PatrolDatabase, caseId: string): Observable<PatrolRecord | undefined> {
  return liveQuery(() => database.patrols.get(caseId));
}

/** One case with its file; undefined while it was never read. */
export function watchCase(database: PatrolDatabase, caseId: string): Observable<StoredCase | undefined> {
  return liveQuery(() => database.cases.get(caseId));
}

/** All cases, the one read last first. */
export function watchCases(database: PatrolDatabase): Observable<readonly StoredCase[]> {
  return liveQuery(() => database.cases.orderBy('updatedAt').reverse().toArray());
}

/** Worksheets of a case. */
export function watchWorksheets(database: PatrolDatabase, caseId: string): Observable<readonly StoredWorksheet[]> {
  return liveQuery(() => database.worksheets.where('caseId').equals(caseId).toArray());
}

/** Whether and how a case is watched; undefined where it is not. */
export function watchOfCase(database: PatrolDatabase, caseId: string): Observable<StoredWatch | undefined> {
  return liveQuery(() => database.watches.get(caseId));
}

/** All watched cases, those with something to tell first, then the latest begun. */
export function watchWatches(database: PatrolDatabase): Observable<readonly StoredWatch[]> {
  return liveQuery(async () =>
    (await database.watches.toArray()).sort(
      (a, b) => Number(b.events.length > 0) - Number(a.events.length > 0) || b.since - a.since,
    ),
  );
}

/** What the person at this machine prefers, by name. */
export function watchPreferences(database: PatrolDatabase): Observable<Readonly<Record<string, string>>> {
  return liveQuery(() => readPreferences(database));
}

/** The ledger entries of all cases, for the desk. */
export function watchLedger(database: PatrolDatabase): Observable<readonly LedgerEntry[]> {
  return liveQuery(() => database.ledger.toArray());
}

/** What was written to the journal last; undefined before the first line. */
export function watchJournalHead(database: PatrolDatabase): Observable<JournalHead | undefined> {
  return liveQuery(() => database.journalHead.get('head'));
}

/** The journal of all cases, oldest first, for the desk. */
export function watchWholeJournal(database: PatrolDatabase): Observable<readonly JournalEntry[]> {
  return liveQuery(() => database.journal.orderBy('sequence').toArray());
}
