import type { LedgerEntry } from '../../storage/model';
import type { ExportFormat } from '../export/file';

/** What the user can ask for at the desk. */
export interface DeskActions {
  /** Saves the listed defects. */
  exportAs(entries: readonly LedgerEntry[], format: ExportFormat, identified: boolean): Promise<void>;
  /** Address of the panel for one case. */
  panelOf(caseId: string): string;
}
