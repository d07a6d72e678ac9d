import { cellAddress } from '../../rules/engine/report-values';
import type { CaseFile } from '../../rules/model/case-file';
import type { Evidence } from '../../rules/model/defect';
import type { PageReading } from '../../rules/model/page-reading';
import { knownDocument } from '../../storage/document-id';

/** Where in a frame a piece of evidence stands. */
export interface Place {
  readonly anchor: string;
  readonly range: { readonly start: number; readonly end: number } | null;
}

/** What is looked for: a piece of evidence, or anything else of the case that is named the same way. */
export type Sought = Pick<Evidence, 'key' | 'record' | 'start' | 'end'>;

/** Finds something of a case in what a frame shows now, or null when it stands elsewhere. */
export function locate(evidence: Sought, reading: PageReading, documents: CaseFile['documents']): Place | null {
  if (evidence.key.startsWith('doc.')) return inDocument(evidence, reading, documents);
  if (evidence.key.startsWith('flow.')) return inFlow(evidence.key, reading);
  if (evidence.key.startsWith('report.')) return inReport(evidence, reading);
  const shown = reading.fields.find(({ key, record }) => key === evidence.key && record === evidence.record);
  return shown ? { anchor: shown.anchor, range: null } : null;
}

/** The range holds only in the very text that was patrolled; in an edited one the document alone is pointed at. */
function inDocument(evidence: Sought, reading: PageReading, documents: CaseFile['documents']): Place | null {
  for (const shown of reading.documents) {
    const document = knownDocument(documents, reading.frame, shown);
    if (document?.id !== evidence.record) continue;
    const { start, end } = evidence;
    const holds = start !== undefined && end !== undefined && document.text === shown.text;
    return { anchor: shown.anchor, range: holds ? { start, end } : null };
  }
  return null;
}

function inReport(evidence: Sought, reading: PageReading): Place | null {
  const cell = reading.report.find(
    ({ rowLabel: row, columnLabel: column }) => cellAddress({ row, column }) === evidence.record,
  );
  return cell ? { anchor: cell.anchor, range: null } : null;
}

/** `flow.<node>` and `flow.<node>.handler` both stand at the node's step. */
function inFlow(key: string, reading: PageReading): Place | null {
  const node = key.split('.')[1];
  const step = reading.flow.find((one) => one.node === node);
  return step ? { anchor: step.anchor, range: null } : null;
}
