import type { CaseFile } from '../../rules/model/case-file';
import type { EarlierDefect } from '../../storage/ledger';
import type { Clock } from './clock';

/** How often a field was the matter of a finding before, in other cases of this machine's ledger. */
export interface FieldRecord {
  /** Cases of the same handler in the last twelve months; shown to that handler only. */
  readonly own: number;
  /** Share (0 … 1) of all other cases of the last twelve months; 0 where there are too few to say. */
  readonly share: number;
}

/** Records by field key; only those worth a word. */
export type FieldHistoryByKey = ReadonlyMap<string, FieldRecord>;

const YEAR = 366 * 86_400_000;
/** Fewer other cases than this say nothing of the office. */
const SAMPLE = 5;
/** From this score a word beside the field is worth its place: our default (management.md §15). */
const WORTH = 4;
/** Counting the ledger on every patrol would cost more than it tells. */
const KEPT = 600_000;

/** 同类易发问题 (F-B11): what went wrong here before, told before it goes wrong again. Private to this machine. */
export class FieldHistory {
  private kept: { readonly at: number; readonly entries: readonly EarlierDefect[] } | null = null;

  constructor(
    private readonly load: () => Promise<readonly EarlierDefect[]>,
    private readonly clock: Clock,
  ) {}

  /** What is worth saying to the handler of this case. */
  async of({ id, prosecutor }: CaseFile): Promise<FieldHistoryByKey> {
    const now = this.clock.now();
    if (!this.kept || Math.abs(now - this.kept.at) >= KEPT) this.kept = { at: now, entries: await this.load() };
    return worthSaying(this.kept.entries, id, prosecutor, now);
  }
}

/** @param now milliseconds since the epoch */
export function worthSaying(
  entries: readonly EarlierDefect[],
  caseId: string,
  handler: string,
  now: number,
): FieldHistoryByKey {
  const others = entries.filter((entry) => entry.caseId !== caseId && now - entry.firstSeen < YEAR);
  const cases = new Set(others.map((entry) => entry.caseId)).size;
  const byKey = new Map<string, { own: Set<string>; all: Set<string> }>();
  for (const entry of others) {
    // An accepted objection says that there was nothing amiss.
    if (entry.state === 'superseded' || entry.state === 'accepted') continue;
    for (const key of entry.keys) {
      const sets = byKey.get(key) ?? { own: new Set(), all: new Set() };
      byKey.set(key, sets);
      sets.all.add(entry.caseId);
      if (handler !== '' && entry.handler === handler) sets.own.add(entry.caseId);
    }
  }
  const records = [...byKey].map(([key, { own, all }]): [string, FieldRecord] => [
    key,
    { own: own.size, share: cases >= SAMPLE ? all.size / cases : 0 },
  ]);
  return new Map(records.filter(([, { own, share }]) => 2 * Math.min(own, 5) + 10 * share >= WORTH));
}
