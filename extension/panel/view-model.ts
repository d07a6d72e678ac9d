import { lineOf } from '../../rules/engine/applicability';
import { type CaseDeadline, deadlinesOf } from '../../rules/engine/deadlines';
import { SEVERITY_RANK } from '../../rules/engine/order';
import type { CaseFile } from '../../rules/model/case-file';
import type { Certainty, Coverage, Risk } from '../../rules/model/defect';
import {
  isMuted,
  isShown,
  type LedgerEntry,
  type LedgerState,
  type PatrolRecord,
  type StoredCase,
  type StoredWatch,
  type StoredWorksheet,
} from '../../storage/model';
import { type CaseHead, caseHead } from '../export/case-head';
import type { TabStatus } from '../messages/contract';
import { foldAlike } from './alike';
import { type Sources, sourcesRead } from './coverage-groups';
import { type Drift, driftOfCase } from './drift-note';
import { sourcesDue } from './sources-due';
import type { WorksheetPerson } from './worksheet';

/** What the storage knows of one case. */
export interface LiveCase {
  readonly stored: StoredCase | undefined;
  readonly entries: readonly LedgerEntry[];
  readonly patrol: PatrolRecord | undefined;
  readonly preferences: Readonly<Record<string, string>>;
  readonly worksheets: readonly StoredWorksheet[];
  readonly watch: StoredWatch | undefined;
}

/** A case as the panel shows it. */
export interface CaseView {
  readonly kind: 'case';
  readonly id: string;
  readonly head: CaseHead;
  readonly risk: Risk;
  readonly coverage: Coverage;
  /** Which cards and documents were read, and which the case ought to have. */
  readonly sources: Sources;
  /** When it was last patrolled, milliseconds since the epoch. */
  readonly patrolledAt: number;
  readonly open: readonly LedgerEntry[];
  /** Under objection, or with an objection accepted. */
  readonly objected: readonly LedgerEntry[];
  readonly fixed: readonly LedgerEntry[];
  readonly deadlines: readonly CaseDeadline[];
  readonly caseFile: CaseFile;
  /** Day of the last patrol, ISO date; empty where the clock was not to be trusted. */
  readonly today: string;
  readonly persons: readonly WorksheetPerson[];
  /** What the person at this machine prefers, by name. */
  readonly preferences: Readonly<Record<string, string>>;
  readonly worksheets: readonly StoredWorksheet[];
  readonly watch: StoredWatch | undefined;
  /** What can no longer be read because pages have changed. */
  readonly drift: Drift;
  /** Something the user should know of the patrol itself, e.g. that nothing can be stored; usually empty. */
  readonly notice: string;
}

/** Everything the panel can show. */
export type PanelView =
  | { readonly kind: 'loading' }
  /** The page is not one that is checked; the note says why. */
  | { readonly kind: 'no-case'; readonly note: string }
  /** The case is known, but nothing of it was read or patrolled yet. */
  | { readonly kind: 'nothing-read'; readonly id: string }
  | CaseView;

/** What the panel shows of a tab and its case; null stands for an answer that has not come yet. */
export function panelView(status: TabStatus | null, live: LiveCase | null): PanelView {
  if (!status) return { kind: 'loading' };
  if (status.caseId === null) return { kind: 'no-case', note: status.note };
  if (!live) return { kind: 'loading' };
  if (!live.stored || !live.patrol) return { kind: 'nothing-read', id: status.caseId };
  const inState = (fits: (state: LedgerState) => boolean) => live.entries.filter(({ state }) => fits(state));
  return {
    kind: 'case',
    id: status.caseId,
    head: caseHead(live.stored.caseFile),
    risk: live.patrol.risk,
    coverage: live.patrol.coverage,
    sources: {
      read: sourcesRead(live.stored.caseFile),
      due: sourcesDue(live.stored.caseFile, live.patrol.today || null),
    },
    patrolledAt: live.patrol.at,
    open: inState(isShown),
    objected: byChange(inState(isMuted)),
    fixed: byChange(inState((state) => state === 'fixed')),
    deadlines: foldAlike(deadlinesOf(live.stored.caseFile, live.patrol.today || null)),
    caseFile: live.stored.caseFile,
    today: live.patrol.today,
    persons: personsOf(live.stored.caseFile),
    preferences: live.preferences,
    worksheets: live.worksheets,
    watch: live.watch,
    drift: driftOfCase(live.stored.caseFile, live.patrol.coverage),
    notice: status.note,
  };
}

/** Whether the periods and tools of criminal cases are for this one; a case of which nothing tells the line counts as one. */
export function isCriminal(caseFile: CaseFile): boolean {
  return ['刑事', ''].includes(lineOf(caseFile));
}

function personsOf({ records }: CaseFile): readonly WorksheetPerson[] {
  return records
    .filter(({ card }) => card === 'suspect')
    .map(({ record, values }) => ({ record, name: values['suspect.name']?.value || record }));
}

function byChange(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...entries].sort((a, b) => b.changedAt - a.changedAt);
}

/** Findings of one rule, folded into one line when they are about many people. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly entries: readonly LedgerEntry[];
}

/** Open defects of one certainty, by stage. */
export interface CertaintyGroup {
  readonly certainty: Certainty;
  readonly count: number;
  readonly stages: readonly { readonly stage: string; readonly rules: readonly RuleGroup[] }[];
}

const CERTAINTIES: readonly Certainty[] = ['confirmed', 'suspected', 'hint'];

/** The course of a case; stages that are not in it come after, in the order of their names. */
const STAGE_ORDER = [
  '案件受理',
  '受理',
  '管辖',
  '权利告知',
  '律师权利',
  '强制措施',
  '审查逮捕',
  '羁押必要性审查',
  '审查起诉',
  '审查',
  '退回补充侦查',
  '认罪认罚',
  '涉案财物',
  '提起公诉',
  '不起诉',
  '附条件不起诉',
  '出庭',
  '判决审查',
  '抗诉',
  '信息公开',
  '结案归档',
];

/** Open defects by certainty, then by stage in the course of a case, the graver first; empty groups are left out. */
export function groupDefects(open: readonly LedgerEntry[]): readonly CertaintyGroup[] {
  return CERTAINTIES.map((certainty) => {
    const entries = open.filter((entry) => entry.defect.certainty === certainty);
    return { certainty, count: entries.length, stages: byStage(entries) };
  }).filter((group) => group.count > 0);
}

function byStage(entries: readonly LedgerEntry[]): CertaintyGroup['stages'] {
  const stages = [...new Set(entries.map((entry) => entry.defect.stage))];
  stages.sort((a, b) => stageRank(a) - stageRank(b) || (a < b ? -1 : 1));
  return stages.map((stage) => ({ stage, rules: byRule(entries.filter((entry) => entry.defect.stage === stage)) }));
}

function stageRank(stage: string): number {
  const index = STAGE_ORDER.indexOf(stage);
  return index < 0 ? STAGE_ORDER.length : index;
}

function byRule(entries: readonly LedgerEntry[]): readonly RuleGroup[] {
  const sorted = [...entries].sort(
    (a, b) =>
      SEVERITY_RANK[a.defect.severity] - SEVERITY_RANK[b.defect.severity] ||
      (a.defect.ruleId < b.defect.ruleId ? -1 : a.defect.ruleId > b.defect.ruleId ? 1 : 0) ||
      (a.defect.about < b.defect.about ? -1 : 1),
  );
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of sorted) {
    const group = groups.get(entry.defect.ruleId) ?? [];
    group.push(entry);
    groups.set(entry.defect.ruleId, group);
  }
  return [...groups].map(([ruleId, list]) => ({ ruleId, entries: list }));
}
