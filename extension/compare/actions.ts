import type { Comparison, Difference } from '../../rules/comparison/model';
import type { PersonRow } from '../../rules/comparison/person-grid';
import type { CaseFile } from '../../rules/model/case-file';
import type { Intake } from '../intake/intake';

/** What the person can ask for on the comparison page. */
export interface CompareActions extends Intake {
  /** Shows a person's card in the host's page; false where no open page shows it. */
  showPerson(caseId: string, row: PersonRow): Promise<boolean>;
  /** Saves the grid of persons as a workbook; `identified`: with names and numbers in full. */
  exportPersons(caseFile: CaseFile, rows: readonly PersonRow[], identified: boolean): Promise<void>;
  /** Saves the report as DOCX. */
  report(
    caseFile: CaseFile,
    comparison: Comparison,
    classified: Readonly<Record<string, Difference['suggested']>>,
  ): Promise<void>;
}
