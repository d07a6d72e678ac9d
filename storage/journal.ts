import { chained } from './chain';
import type { PatrolDatabase } from './database';
import type { JournalEvent } from './reconcile';

/**
 * Appends to the journal, each line numbered one above the last and chained to it. To be called inside a transaction
 * that covers journal and journalHead, so that two writers cannot take the same number.
 */
export async function appendToJournal(database: PatrolDatabase, events: readonly JournalEvent[]): Promise<void> {
  if (events.length === 0) return;
  const lines = chained(events, await database.journalHead.get('head'));
  const last = lines[lines.length - 1];
  if (!last) return;
  await database.journal.bulkAdd(lines);
  await database.journalHead.put({ id: 'head', sequence: last.sequence, hash: last.hash });
}
