import type { LedgerEntry } from '../../storage/model';
import type { ExportFormat } from '../export/file';

/** What the user can ask for at the desk. */
export interface DeskActions {
  /** Saves the listed defects. */
  exportAs(entries: readonly LedgerEntry[], format: ExportFormat, identified: boolean): Promise<void>;
  /** Case management's answer to an objection. */
  rule(defectId: string, accepted: boolean, reason: string): Promise<void>;
  /** Takes over a ledger file of another machine; answers with a sentence. */
  importLedger(file: File): Promise<string>;
  /** Ends the watching of a case. */
  unwatch(caseId: string): Promise<void>;
  /** What a watched case had to tell was read. */
  watchRead(caseId: string): Promise<void>;
  /** Closes the day: what is open is carried over with one reason for all. */
  closeDay(closing: { findings: number; cases: number; reason: string }): Promise<void>;
  /** Address of the panel for one case. */
  panelOf(caseId: string): string;
}
