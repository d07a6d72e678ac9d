import { CERTAINTY_RANK, compareText, SEVERITY_RANK } from '../../rules/engine/order';
import type { Certainty } from '../../rules/model/defect';
import {
  isShown,
  type JournalEntry,
  type JournalHead,
  type LedgerEntry,
  type LedgerState,
  type StoredCase,
  type StoredWatch,
} from '../../storage/model';
import { type CaseHead, caseHead } from '../export/case-head';

/** Everything the desk shows. Null while it is being read. */
export interface DeskView {
  readonly cases: readonly StoredCase[];
  readonly entries: readonly LedgerEntry[];
  /** Oldest first. */
  readonly journal: readonly JournalEntry[];
  readonly watches: readonly StoredWatch[];
  /** What was written to the journal last; null before the first line. */
  readonly head: JournalHead | null;
}

/** A line of the ledger with the case it belongs to; the case is null when its file was removed. */
export interface LedgerLine {
  readonly entry: LedgerEntry;
  readonly head: CaseHead | null;
  /** What a search looks in. */
  readonly searched: string;
}

/** What is to be listed. */
export interface LedgerFilter {
  /** Every word has to occur. */
  readonly words: string;
  /** `open`: whatever is shown in the page. */
  readonly state: LedgerState | 'open' | 'all';
  readonly certainty: Certainty | 'all';
  readonly caseId: string;
}

/** The filter a desk opens with. */
export const OPEN_DEFECTS: LedgerFilter = { words: '', state: 'open', certainty: 'all', caseId: '' };

/** The lines of the ledger, the newest change first; of one moment, the gravest of a case first. */
export function ledgerLines({ cases, entries }: Pick<DeskView, 'cases' | 'entries'>): readonly LedgerLine[] {
  const heads = new Map(cases.map(({ id, caseFile }) => [id, caseHead(caseFile)]));
  return [...entries].sort(newestFirst).map((entry) => {
    const head = heads.get(entry.caseId) ?? null;
    const { title, about, stage } = entry.defect;
    const searched = [title, about, stage, entry.caseId, head?.name, head?.prosecutor].join('\n');
    return { entry, head, searched };
  });
}

/** The lines that fit a filter, in their order. */
export function filterLines(lines: readonly LedgerLine[], filter: LedgerFilter): readonly LedgerLine[] {
  const words = filter.words.split(/\s+/u).filter(Boolean);
  return lines.filter(
    ({ entry, searched }) =>
      (filter.state === 'all' || (filter.state === 'open' ? isShown(entry.state) : entry.state === filter.state)) &&
      (filter.certainty === 'all' || entry.defect.certainty === filter.certainty) &&
      (filter.caseId === '' || entry.caseId === filter.caseId) &&
      words.every((word) => searched.includes(word)),
  );
}

function newestFirst(a: LedgerEntry, b: LedgerEntry): number {
  return (
    b.changedAt - a.changedAt ||
    compareText(a.caseId, b.caseId) ||
    CERTAINTY_RANK[a.defect.certainty] - CERTAINTY_RANK[b.defect.certainty] ||
    SEVERITY_RANK[a.defect.severity] - SEVERITY_RANK[b.defect.severity] ||
    compareText(a.id, b.id)
  );
}
