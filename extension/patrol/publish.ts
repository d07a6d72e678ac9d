/** What each frame is given to draw after a patrol. */
import type { DefectView, EvidencePlace, EvidenceView, FrameView } from '../../content-scripts/overlay/view';
import { CERTAINTY_RANK, SEVERITY_RANK } from '../../rules/engine/order';
import type { CaseFile } from '../../rules/model/case-file';
import type { Defect, Evidence } from '../../rules/model/defect';
import type { LedgerEntry, PatrolRecord } from '../../storage/model';
import { basisLine } from '../ui/basis';
import { locate } from './locate';
import type { ShownFrame } from './tabs';

/** Longest headline, in characters. */
const HEADLINE = 40;

/** A case as it stands after a patrol. */
export interface PatrolledCase {
  readonly caseFile: CaseFile;
  readonly patrol: PatrolRecord;
  readonly entries: readonly LedgerEntry[];
}

/** The view for one frame that shows the case; `frames`: all that show it, in whatever tab. */
export function frameView(frame: ShownFrame, patrolled: PatrolledCase, frames: readonly ShownFrame[]): FrameView {
  const { caseFile, patrol, entries } = patrolled;
  const open = entries.filter(({ state }) => state === 'new').sort(byGravity);
  const isTop = frame.frameId === 0;
  const views = open.map(({ defect }) => defectView(defect, frame, frames, caseFile));
  const { checked, unchecked } = patrol.coverage;
  const due = unchecked.filter(({ reason }) => reason !== 'not-applicable').length;
  return {
    case: caseFile.id,
    risk: { level: patrol.risk.level, reasons: riskReasons(patrol, due) },
    total: open.length,
    checked,
    unchecked: due,
    defects: isTop ? views : views.filter(({ evidence }) => evidence.some(({ anchor }) => anchor !== null)),
    lamp: isTop,
  };
}

function riskReasons({ risk }: PatrolRecord, unchecked: number): readonly string[] {
  return unchecked === 0 ? risk.reasons : [...risk.reasons, `本案只读取了一部分，另有 ${unchecked} 项待读取后核对`];
}

function byGravity({ defect: left }: LedgerEntry, { defect: right }: LedgerEntry): number {
  return (
    CERTAINTY_RANK[left.certainty] - CERTAINTY_RANK[right.certainty] ||
    SEVERITY_RANK[left.severity] - SEVERITY_RANK[right.severity] ||
    (left.ruleId + left.subject < right.ruleId + right.subject ? -1 : 1)
  );
}

function defectView(
  defect: Defect,
  frame: ShownFrame,
  frames: readonly ShownFrame[],
  { documents }: CaseFile,
): DefectView {
  const { id, message, about, certainty, severity, working, remedy, lawful } = defect;
  return {
    id,
    headline: shortened(defect.title, HEADLINE),
    message,
    about,
    certainty,
    severity,
    evidence: defect.evidence.map((evidence) => evidenceView(evidence, frame, frames, documents)),
    working,
    basis: defect.basis.map(basisLine),
    remedy,
    lawful,
  };
}

function evidenceView(
  evidence: Evidence,
  frame: ShownFrame,
  frames: readonly ShownFrame[],
  documents: CaseFile['documents'],
): EvidenceView {
  const { label, source, state, quote } = evidence;
  const here = locate(evidence, frame.reading, documents);
  if (here !== null) return { label, source, state, quote, place: 'here', ...here };
  const elsewhere = frames.filter((other) => locate(evidence, other.reading, documents) !== null);
  return { label, source, state, quote, place: placeAmong(elsewhere, frame), anchor: null, range: null };
}

function placeAmong(frames: readonly ShownFrame[], { tabId }: ShownFrame): EvidencePlace {
  if (frames.some((frame) => frame.tabId === tabId)) return 'this-tab';
  return frames.length > 0 ? 'other-tab' : 'not-open';
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
