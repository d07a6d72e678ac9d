/** The chain of the journal: each line carries a hash over itself and the line before (F-H7, F-M7). Pure. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JournalEntry, JournalHead } from './model';
import type { JournalEvent } from './reconcile';

/** What the chain begins with. */
const BEGINNING: Pick<JournalEntry, 'sequence' | 'hash'> = { sequence: 0, hash: '' };

/** Events as journal lines that follow the line `last`. */
export function chained(
  events: readonly JournalEvent[],
  last: Pick<JournalEntry, 'sequence' | 'hash'> = BEGINNING,
): JournalEntry[] {
  const lines: JournalEntry[] = [];
  let before = last;
  for (const event of events) {
    const line = { sequence: before.sequence + 1, ...event };
    const entry = { ...line, hash: hashOf(line, before.hash) };
    lines.push(entry);
    before = entry;
  }
  return lines;
}

/** Where a journal does not hold together: the first line that does not fit, and in what way. */
export interface JournalBreak {
  readonly sequence: number;
  /** `altered`: its content is not what was written; `missing`: a line before it, or the end, is gone. */
  readonly kind: 'altered' | 'missing';
}

/**
 * The first break of the chain; null when every line is as it was written. Proves that nothing was changed afterwards
 * on this machine by someone who did not also write all later lines anew.
 * @param lines all lines, in any order
 * @param head what was written last; null: not known
 */
export function firstBreak(lines: readonly JournalEntry[], head: JournalHead | null): JournalBreak | null {
  let before: Pick<JournalEntry, 'sequence' | 'hash'> = BEGINNING;
  for (const line of [...lines].sort((left, right) => left.sequence - right.sequence)) {
    if (line.sequence !== before.sequence + 1) return { sequence: before.sequence + 1, kind: 'missing' };
    if (line.hash !== hashOf(line, before.hash)) return { sequence: line.sequence, kind: 'altered' };
    before = line;
  }
  if (!head || head.hash === before.hash) return null;
  return { sequence: head.sequence > before.sequence ? before.sequence + 1 : before.sequence, kind: 'missing' };
}

/** Over the parts by name, so that the order in which a database gives them back does not matter. */
function hashOf(line: Omit<JournalEntry, 'hash'>, before: string): string {
  const parts = Object.entries(line).filter(([name, value]) => name !== 'hash' && value !== undefined);
  parts.sort(([left], [right]) => (left < right ? -1 : 1));
  return bytesToHex(sha256(utf8ToBytes(`${before}\n${JSON.stringify(parts)}`)));
}
