/** What each frame is given to draw after a patrol. */
import type {
  DefectView,
  EvidencePlace,
  EvidenceView,
  FieldNote,
  FrameView,
  OverlayMode,
} from '../../content-scripts/overlay/view';
import { CERTAINTY_RANK, SEVERITY_RANK } from '../../rules/engine/order';
import { type DutyState, dutiesOf } from '../../rules/flow/duties';
import type { CaseFile } from '../../rules/model/case-file';
import type { Defect, Evidence } from '../../rules/model/defect';
import type { FieldKey } from '../../rules/model/fields';
import { reportImpactOf } from '../../rules/reports/impact';
import { isShown, LEDGER_STATE_NAMES, type LedgerEntry, type PatrolRecord } from '../../storage/model';
import { basisLine } from '../ui/basis';
import { clockNote } from './clock-guard';
import type { FieldHistoryByKey, FieldRecord } from './field-history';
import { locate } from './locate';
import { differencesIn, originOf, sourceIn } from './provenance';
import type { ShownFrame } from './tabs';

/** Longest headline, in characters. */
const HEADLINE = 40;

/** A case as it stands after a patrol. */
export interface PatrolledCase {
  readonly caseFile: CaseFile;
  readonly patrol: PatrolRecord;
  readonly entries: readonly LedgerEntry[];
}

/** What a frame is told besides the findings. */
export interface Wishes {
  /** What the person prefers, by name. */
  readonly preferences: Readonly<Record<string, string>>;
  readonly history: FieldHistoryByKey;
  readonly duties: Pick<FrameView['checkOut'], 'duties' | 'unread'>;
}

/** The view for one frame that shows the case; `frames`: all that show it, in whatever tab. */
export function frameView(
  frame: ShownFrame,
  patrolled: PatrolledCase,
  frames: readonly ShownFrame[],
  { preferences, history, duties }: Wishes,
): FrameView {
  const { caseFile, patrol, entries } = patrolled;
  const open = entries.filter(({ state }) => isShown(state)).sort(byGravity);
  const mode = modeOf(preferences);
  const told = mode === 'quiet' ? open.filter(({ defect }) => isPressing(defect)) : open;
  const isTop = frame.frameId === 0;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const views = told.map((entry) => defectView(entry, byId.get(entry.replaces), frame, frames, caseFile));
  const { checked, unchecked } = patrol.coverage;
  const due = unchecked.filter(({ reason }) => reason !== 'not-applicable').length;
  return {
    case: caseFile.id,
    risk: { level: patrol.risk.level, reasons: riskReasons(patrol, due) },
    total: open.length,
    checked,
    unchecked: due,
    defects: [
      ...(isTop ? views : views.filter(({ evidence }) => evidence.some(({ anchor }) => anchor !== null))),
      ...differencesIn(frame, frames),
    ],
    lamp: isTop,
    mode,
    lampAt: lampAt(preferences),
    notes: fieldNotes(frame, history),
    checkOut: { buttons: [], outstanding: outstandingOf(open), ...duties },
  };
}

function riskReasons({ risk, timeInDoubt }: PatrolRecord, unchecked: number): readonly string[] {
  const clock = clockNote(timeInDoubt ?? '');
  const part = unchecked === 0 ? '' : `本案只读取了一部分，另有 ${unchecked} 项待读取后核对`;
  return [clock, ...risk.reasons, part].filter((reason) => reason !== '');
}

function byGravity({ defect: left }: LedgerEntry, { defect: right }: LedgerEntry): number {
  return (
    CERTAINTY_RANK[left.certainty] - CERTAINTY_RANK[right.certainty] ||
    SEVERITY_RANK[left.severity] - SEVERITY_RANK[right.severity] ||
    (left.ruleId + left.subject < right.ruleId + right.subject ? -1 : 1)
  );
}

/** What is said in passing, beside a button: more would not be read. */
const OUTSTANDING = 6;

function outstandingOf(open: readonly LedgerEntry[]): FrameView['checkOut']['outstanding'] {
  return open
    .slice(0, OUTSTANDING)
    .map(({ defect: { certainty, title } }) => ({ certainty, headline: shortened(title, HEADLINE) }));
}

/** 安静 shows what is certain, and periods. */
function isPressing({ certainty, aspect }: Defect): boolean {
  return certainty === 'confirmed' || aspect === '办案期限';
}

function modeOf({ mode }: Wishes['preferences']): OverlayMode {
  return mode === 'quiet' || mode === 'self-check' ? mode : 'normal';
}

function lampAt({ lamp = '' }: Wishes['preferences']): FrameView['lampAt'] {
  const [x, y] = lamp.split(',').map(Number);
  const isShare = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 1;
  return isShare(x) && isShare(y) ? { x, y } : null;
}

/** A word beside fields at which something was found before in other cases, or whose blank would unbalance a report. */
function fieldNotes({ reading }: ShownFrame, history: FieldHistoryByKey): readonly FieldNote[] {
  return reading.fields.flatMap(({ anchor, key, state }) => {
    if (key === null) return [];
    const lines = [...historyLines(history.get(key)), ...(state === 'blank' ? impactLines(key) : [])];
    return lines.length > 0 ? [{ anchor, lines }] : [];
  });
}

function historyLines(record: FieldRecord | undefined): readonly string[] {
  if (!record) return [];
  const lines: string[] = [];
  if (record.own > 0) lines.push(`您近一年在其他 ${record.own} 件案件的此栏有过提示，请留意`);
  if (record.share >= 0.2) lines.push(`本机近一年的案件中，此栏约 ${Math.round(record.share * 100)}% 有过提示`);
  return lines;
}

/** At most two balances: more would not be read in passing. */
const IMPACTS = 2;

function impactLines(key: FieldKey): readonly string[] {
  const impacts = reportImpactOf(key);
  const lines = impacts.slice(0, IMPACTS).map(({ text }) => text);
  return impacts.length > IMPACTS ? [...lines, `另影响 ${impacts.length - IMPACTS} 处报表平衡`] : lines;
}

/** Handlers of the case: what they have not been seen to do is said when they send it on. */
export function openDuties(caseFile: CaseFile): Wishes['duties'] {
  const own = dutiesOf(caseFile).filter(({ duty }) => duty.role === '承办检察官');
  const namesOf = (wanted: DutyState) => own.filter(({ state }) => state === wanted).map(({ duty }) => duty.name);
  return { duties: namesOf('no-record'), unread: namesOf('unread') };
}

/** What was said of a finding before, or that it cannot be looked into now, in one line. */
function standingOf({ state, ruling, unverifiable }: LedgerEntry, replaced: LedgerEntry | undefined): string {
  if (unverifiable) return '最近的读取没有包含所需内容，暂无法复核';
  if (state === 'upheld') return `${LEDGER_STATE_NAMES.upheld}：${ruling?.reason ?? ''}`;
  return replaced?.reason ? `对变化前的内容曾提异议：${replaced.reason}` : '';
}

function defectView(
  entry: LedgerEntry,
  replaced: LedgerEntry | undefined,
  frame: ShownFrame,
  frames: readonly ShownFrame[],
  caseFile: CaseFile,
): DefectView {
  const { defect } = entry;
  const { id, message, about, certainty, severity, working, remedy, lawful } = defect;
  return {
    id,
    headline: shortened(defect.title, HEADLINE),
    message,
    about,
    certainty,
    severity,
    evidence: defect.evidence.map((evidence) => evidenceView(evidence, frame, frames, caseFile)),
    working,
    basis: defect.basis.map(basisLine),
    remedy,
    lawful,
    vote: defect.vote ?? '',
    standing: standingOf(entry, replaced),
    ...(entry.state === 'mending' && { isMending: true }),
  };
}

function evidenceView(
  evidence: Evidence,
  frame: ShownFrame,
  frames: readonly ShownFrame[],
  caseFile: CaseFile,
): EvidenceView {
  const { label, state, quote } = evidence;
  const { documents } = caseFile;
  const here = locate(evidence, frame.reading, documents);
  const elsewhere = frames.filter((other) => locate(evidence, other.reading, documents) !== null);
  const place = here === null ? placeAmong(elsewhere, frame) : 'here';
  const source = sourceIn(evidence, originOf(evidence, caseFile), frame, place);
  return { label, source, state, quote, place, ...(here ?? { anchor: null, range: null }) };
}

function placeAmong(frames: readonly ShownFrame[], { tabId }: ShownFrame): EvidencePlace {
  if (frames.some((frame) => frame.tabId === tabId)) return 'this-tab';
  return frames.length > 0 ? 'other-tab' : 'not-open';
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
