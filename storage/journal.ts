import type { PatrolDatabase } from './database';
import type { JournalEntry } from './model';
import type { JournalEvent } from './reconcile';

/**
 * Appends to the journal, each line numbered one above the last. To be called inside a transaction that covers the
 * journal, so that two writers cannot take the same number.
 */
export async function appendToJournal(database: PatrolDatabase, events: readonly JournalEvent[]): Promise<void> {
  if (events.length === 0) return;
  const last = await database.journal.orderBy('sequence').last();
  await database.journal.bulkAdd(numbered(events, last?.sequence ?? 0));
}

/** Events as journal lines that follow the line `last`. */
export function numbered(events: readonly JournalEvent[], last: number): JournalEntry[] {
  return events.map((event, index) => ({ sequence: last + 1 + index, ...event }));
}
