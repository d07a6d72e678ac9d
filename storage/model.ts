import type { CaseFile } from '../rules/model/case-file';
import type { Coverage, Defect, Risk } from '../rules/model/defect';

/**
 * Where a defect stands in its life: 新发现 → 已整改（复读一致）, or set aside with a reason.
 * `superseded`: the evidence changed and a new defect took its place.
 */
export type LedgerState = 'new' | 'fixed' | 'ignored' | 'superseded';

/** What the user reads for each state. */
export const LEDGER_STATE_NAMES: Readonly<Record<LedgerState, string>> = {
  new: '新发现',
  fixed: '已整改（复读一致）',
  ignored: '已核对不再提示',
  superseded: '依据已变化',
};

/** A defect in the ledger (问题台账). */
export interface LedgerEntry {
  /** Id of the defect. */
  readonly id: string;
  readonly caseId: string;
  readonly defect: Defect;
  readonly state: LedgerState;
  /** Milliseconds since the epoch. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** When the state last changed. */
  readonly changedAt: number;
  /** Reason given when it was set aside. */
  readonly reason: string;
  /** A later reading could not decide it: kept open, shown as 暂无法复核. */
  readonly unverifiable: boolean;
  /** The earlier defect of the same rule and subject that this one replaced. */
  readonly replaces: string;
}

/** One line of the journal; appended, never changed. */
export interface JournalEntry {
  /** Counts up by one. */
  readonly sequence: number;
  readonly at: number;
  readonly caseId: string;
  readonly defectId: string;
  readonly event: 'found' | 'fixed' | 'ignored' | 'restored' | 'superseded' | 'found-again';
  readonly note: string;
}

/** The last patrol of a case, as panel and desk show it. */
export interface PatrolRecord {
  readonly caseId: string;
  readonly at: number;
  /** The clock the rules used, ISO date. */
  readonly today: string;
  readonly risk: Risk;
  readonly coverage: Coverage;
}

/** A case as the panel lists it. */
export interface StoredCase {
  readonly id: string;
  readonly caseFile: CaseFile;
  readonly updatedAt: number;
}

/** One value the office has set for the rules, by the name the rules ask for. */
export interface StoredSetting {
  readonly key: string;
  readonly value: number | readonly string[];
}
