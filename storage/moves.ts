/** The steps a person takes with a defect (F-H1): pure; a step that does not fit the state changes nothing. */
import { isShown, type JournalEventName, type LedgerEntry, type LedgerState, type Ruling } from './model';
import type { LedgerChanges } from './reconcile';

/** A step of the person at the form, or of case management. */
export type Move =
  /** 有异议: kept quiet for this evidence only. */
  | { readonly type: 'object'; readonly reason: string }
  /** 撤回异议. */
  | { readonly type: 'restore' }
  /** 已告知: the person has opened the finding. */
  | { readonly type: 'inform' }
  /** 整改中: the person has taken it up. */
  | { readonly type: 'mend' }
  /** 采纳异议 or 维持, by case management. */
  | { readonly type: 'rule'; readonly accepted: boolean; readonly reason: string };

const NOTHING: LedgerChanges = { changes: [], journal: [] };

/** What a step changes. @param at milliseconds since the epoch */
export function moved(entry: LedgerEntry, move: Move, at: number): LedgerChanges {
  const { state } = entry;
  switch (move.type) {
    case 'object':
      return isShown(state)
        ? step(withoutRuling(entry), 'objected', 'objected', move.reason, at, move.reason)
        : NOTHING;
    case 'restore':
      return state === 'objected' || state === 'accepted'
        ? step(withoutRuling(entry), 'new', 'restored', '', at, '')
        : NOTHING;
    case 'inform':
      return state === 'new' ? step(entry, 'informed', 'informed', '', at) : NOTHING;
    case 'mend':
      return isShown(state) && state !== 'mending' ? step(entry, 'mending', 'mending', '', at) : NOTHING;
    case 'rule':
      return entry.reason !== '' && state !== 'fixed' && state !== 'superseded'
        ? ruled(entry, { accepted: move.accepted, reason: move.reason, at })
        : NOTHING;
  }
}

function ruled(entry: LedgerEntry, ruling: Ruling): LedgerChanges {
  const name = ruling.accepted ? 'accepted' : 'upheld';
  return step({ ...entry, ruling }, name, name, ruling.reason, ruling.at);
}

function withoutRuling({ ruling: _, ...entry }: LedgerEntry): LedgerEntry {
  return entry;
}

function step(
  entry: LedgerEntry,
  state: LedgerState,
  event: JournalEventName,
  note: string,
  at: number,
  reason = entry.reason,
): LedgerChanges {
  return {
    changes: [{ ...entry, state, reason, changedAt: at }],
    journal: [{ at, caseId: entry.caseId, defectId: entry.id, event, note }],
  };
}
