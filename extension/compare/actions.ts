import type { Comparison, Difference } from '../../rules/comparison/model';
import type { PersonRow } from '../../rules/comparison/person-grid';
import type { CaseFile } from '../../rules/model/case-file';
import type { GivenFile, ReadingWatch } from './file-queue';
import type { OpenedFile } from './view-model';

/** What the person can ask for on the comparison page. */
export interface CompareActions {
  /** Reads a file. @throws a plain sentence to follow the file's name when it cannot be read; anything once aborted */
  open(given: GivenFile, caseFile: CaseFile, watch: ReadingWatch): Promise<OpenedFile>;
  /** The person has said that the file belongs to the case. */
  keep(caseId: string, file: OpenedFile): Promise<void>;
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
