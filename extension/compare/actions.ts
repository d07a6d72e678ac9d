import type { Comparison, Difference } from '../../rules/comparison/model';
import type { CaseFile } from '../../rules/model/case-file';
import type { OpenedFile } from './view-model';

/** What the person can ask for on the comparison page. */
export interface CompareActions {
  /** Reads a dropped file. @throws a plain sentence when it cannot be read */
  open(file: File, caseFile: CaseFile): Promise<OpenedFile>;
  /** The person has said that the file belongs to the case. */
  keep(caseId: string, file: OpenedFile): Promise<void>;
  /** Saves the report as DOCX. */
  report(
    caseFile: CaseFile,
    comparison: Comparison,
    classified: Readonly<Record<string, Difference['suggested']>>,
  ): Promise<void>;
}
