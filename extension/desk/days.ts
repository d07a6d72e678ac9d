import type { JournalEntry, JournalEventName, LedgerEntry } from '../../storage/model';
import { isShown } from '../../storage/model';
import { dayOf } from '../ui/dates';

/** What is counted of a day, in the order of the columns. */
export const COUNTED = ['found', 'fixed', 'objected', 'sent-on'] as const satisfies readonly JournalEventName[];

/** Times of each event. */
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** One day by the journal. */
export interface Day {
  /** ISO date, local time. */
  readonly day: string;
  readonly counts: Counts;
  /** What was written when the day was closed last; empty where it was not. */
  readonly closing: string;
}

/** The days of a month on which anything happened, the newest first. @param month `YYYY-MM` */
export function daysOf(journal: readonly JournalEntry[], month: string): readonly Day[] {
  const days = new Map<string, JournalEntry[]>();
  for (const line of journal) {
    const day = dayOf(line.at);
    if (day.startsWith(month)) days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days]
    .map(([day, lines]) => {
      const closed = lines.filter(({ event }) => event === 'day-closed');
      return { day, counts: countsOf(lines), closing: closed[closed.length - 1]?.note ?? '' };
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** How often each event is in the lines. */
export function countsOf(lines: readonly Pick<JournalEntry, 'event'>[]): Counts {
  const times = (event: JournalEventName) => lines.filter((line) => line.event === event).length;
  return { found: times('found'), fixed: times('fixed'), objected: times('objected'), 'sent-on': times('sent-on') };
}

/** The sum of days: what the journal says of the month, since every line is of one day. */
export function sumOf(days: readonly Day[]): Counts {
  const sum = (event: (typeof COUNTED)[number]) => days.reduce((all, { counts }) => all + counts[event], 0);
  return { found: sum('found'), fixed: sum('fixed'), objected: sum('objected'), 'sent-on': sum('sent-on') };
}

/** The open findings of a case. */
export interface CaseLeft {
  readonly caseId: string;
  readonly confirmed: number;
  readonly others: number;
}

/** What is left open, by case, the cases with most that is certain first. */
export function leftOf(entries: readonly LedgerEntry[]): readonly CaseLeft[] {
  const cases = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (isShown(entry.state)) cases.set(entry.caseId, [...(cases.get(entry.caseId) ?? []), entry]);
  }
  return [...cases]
    .map(([caseId, open]) => {
      const confirmed = open.filter(({ defect }) => defect.certainty === 'confirmed').length;
      return { caseId, confirmed, others: open.length - confirmed };
    })
    .sort((a, b) => b.confirmed - a.confirmed || b.others - a.others || (a.caseId < b.caseId ? -1 : 1));
}
