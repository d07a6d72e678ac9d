/** What each frame is given to draw after a patrol. */
import type { DefectView, EvidenceView, FrameView } from '../../content-scripts/overlay/view';
import { CERTAINTY_RANK, SEVERITY_RANK } from '../../rules/engine/order';
import type { CaseFile } from '../../rules/model/case-file';
import type { Defect, Evidence } from '../../rules/model/defect';
import { READ_STATE_NAMES } from '../../rules/model/read-state';
import type { LedgerEntry, PatrolRecord } from '../../storage/model';
import { basisLine } from '../ui/basis';
import { locate } from './locate';
import type { ShownFrame } from './tabs';

/** Longest headline, in characters. */
const HEADLINE = 40;

/** What a frame about no case is given: nothing to draw. */
export const EMPTY_VIEW: FrameView = {
  case: null,
  risk: { level: 'grey', reasons: [] },
  total: 0,
  checked: 0,
  unchecked: 0,
  defects: [],
  lamp: false,
};

/** A case as it stands after a patrol. */
export interface PatrolledCase {
  readonly caseFile: CaseFile;
  readonly patrol: PatrolRecord;
  readonly entries: readonly LedgerEntry[];
}

/** The view for one frame that shows the case. */
export function frameView(frame: ShownFrame, { caseFile, patrol, entries }: PatrolledCase): FrameView {
  const open = entries.filter(({ state }) => state === 'new').sort(byGravity);
  const isTop = frame.frameId === 0;
  const views = open.map(({ defect }) => defectView(defect, frame, caseFile));
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

function defectView(defect: Defect, frame: ShownFrame, caseFile: CaseFile): DefectView {
  const { id, message, about, certainty, severity, working, remedy, lawful } = defect;
  return {
    id,
    headline: shortened(defect.title, HEADLINE),
    message,
    about,
    certainty,
    severity,
    evidence: defect.evidence.map((evidence) => evidenceView(evidence, frame, caseFile)),
    working,
    basis: defect.basis.map(basisLine),
    remedy,
    lawful,
  };
}

function evidenceView(evidence: Evidence, frame: ShownFrame, caseFile: CaseFile): EvidenceView {
  const place = locate(evidence, frame.reading, caseFile.documents);
  return {
    label: evidence.label,
    source: evidence.source,
    quote: evidence.quote || READ_STATE_NAMES[evidence.state === 'value' ? 'blank' : evidence.state],
    anchor: place?.anchor ?? null,
    range: place?.range ?? null,
  };
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
