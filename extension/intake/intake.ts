import type { ComparedDocument } from '../../rules/comparison/model';
import type { CaseFile } from '../../rules/model/case-file';
import type { Belonging } from './belonging';
import type { GivenFile, ReadingWatch } from './file-queue';

/** A file that was read and waits for a person to say whether it belongs to the case. */
export interface OpenedFile {
  /** Its name, with the folders it was found in. */
  readonly path: string;
  readonly document: ComparedDocument;
  /** Sentences about what was set aside when it was read. */
  readonly notes: readonly string[];
  readonly belonging: Belonging;
  readonly partial: boolean;
  /** A program recognised the text from a picture, as the file tells or a person says. */
  readonly recognised: boolean;
}

/** How documents from files come into a case. */
export interface Intake {
  /** Reads a file. @throws a plain sentence to follow the file's name when it cannot be read; anything once aborted */
  open(given: GivenFile, caseFile: CaseFile, watch: ReadingWatch): Promise<OpenedFile>;
  /** The person has said that the file belongs to the case. */
  keep(caseId: string, file: OpenedFile): Promise<void>;
}
