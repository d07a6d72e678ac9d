import type { CaseDocument, CaseFile } from '../model/case-file';
import { type Coverage, type Defect, type Evidence, type Risk, SEVERITY_NAMES, type Unchecked } from '../model/defect';
import type { DocumentFacts } from '../model/document-facts';
import { appliesTo, lineOf } from './applicability';
import { indexCase } from './case-index';
import type { CaseView } from './case-view';
import { describe } from './describe';
import { fingerprint } from './fingerprint';
import { verdictOf } from './judge';
import type { CalcName, Key } from './language';
import { CERTAINTY_RANK, compareText, SEVERITY_RANK } from './order';
import { riskOf } from './risk';
import type { Rule } from './rule';
import { thirdSource } from './third-source';
import type { Verdict } from './verdict';
import { ViewStore } from './view-store';

/** What a patrol takes from outside the case file. */
export interface PatrolEnv {
  /** ISO date; null when the clock is not to be trusted. */
  readonly today: string | null;
  /** What the office has set instead of defaults, by the setting's name. */
  readonly settings?: Readonly<Record<string, number | readonly string[]>>;
  /** What the caller knows from other cases, e.g. how many suggestions went to one unit. */
  readonly calculated?: Readonly<Partial<Record<CalcName, string>>>;
  /** Ids of defects that a person has set aside: still found, but no part of the risk level. */
  readonly setAside?: ReadonlySet<string>;
  /** Keeps what was understood of a document whose text has not changed. */
  readonly factsOf?: (document: CaseDocument) => DocumentFacts;
}

/** Result of a patrol (巡查). Equal inputs give equal results, byte for byte. */
export interface PatrolResult {
  readonly today: string;
  readonly defects: readonly Defect[];
  readonly coverage: Coverage;
  readonly risk: Risk;
  /** `ruleId@subject` of everything that was decided and found in order, rule by rule; what alone may close an earlier defect. */
  readonly passed: readonly string[];
}

/** Runs all rules over one case file. A rule that throws is reported in coverage; the others go on. */
export function patrol(caseFile: CaseFile, rules: readonly Rule[], env: PatrolEnv): PatrolResult {
  const index = indexCase(caseFile, env.factsOf);
  const calculated: Partial<Record<CalcName, string>> = { ...env.calculated };
  const shared = { today: env.today, settings: env.settings ?? {}, calculated };
  const views = new ViewStore(index, shared);
  const line = lineOf(caseFile);
  const defects: Defect[] = [];
  const passed: string[] = [];
  const unchecked: Unchecked[] = [];
  let checked = 0;
  const isCounted = (defect: Defect) => !env.setAside?.has(defect.id);
  const run = (rule: Rule) => {
    const applies = appliesTo(rule, line) && (rule.scope !== 'report' || caseFile.reports.length > 0);
    const outcome = applies ? runRule(rule, views) : NOT_APPLICABLE;
    for (const defect of outcome.defects) defects.push(defect);
    for (const claim of outcome.passed) passed.push(claim);
    if (outcome.unchecked) unchecked.push({ ruleId: rule.id, title: rule.title, ...outcome.unchecked });
    else checked++;
  };
  const afterwards: Rule[] = [];
  for (const rule of rules) {
    if (rule.reads.includes(OWN_FINDINGS)) afterwards.push(rule);
    else run(rule);
  }
  if (checked > 0) calculated['finding.maxSeverity'] = gravest(defects.filter(isCounted));
  for (const rule of afterwards) run(rule);
  defects.sort(byGravity);
  const coverage: Coverage = { checked, unchecked };
  const risk = riskOf(views.whole, defects.filter(isCounted), line);
  return { today: env.today ?? '', defects, coverage, risk, passed };
}

/** Rules that read this are asked when all others have been. */
const OWN_FINDINGS: Key = 'calc.finding.maxSeverity';

/** Gravest severity of what is proved; 无 where nothing is. */
function gravest(defects: readonly Defect[]): string {
  const [first] = defects
    .filter(({ certainty }) => certainty === 'confirmed')
    .sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity]);
  return first ? SEVERITY_NAMES[first.severity] : '无';
}

interface Outcome {
  readonly defects: readonly Defect[];
  readonly passed: readonly string[];
  readonly unchecked: Pick<Unchecked, 'reason' | 'needs'> | null;
}

const NOT_APPLICABLE: Outcome = { defects: [], passed: [], unchecked: { reason: 'not-applicable', needs: [] } };
const FAILED: Outcome = { defects: [], passed: [], unchecked: { reason: 'rule-failed', needs: [] } };

function runRule(rule: Rule, views: ViewStore): Outcome {
  const defects: Defect[] = [];
  const passed: string[] = [];
  const settled: string[] = [];
  const undecided: Undecided[] = [];
  try {
    for (const view of views.subjectsOf(rule)) {
      const verdict = verdictOf(rule, view);
      if (verdict.is === 'defect') defects.push(defectOf(rule, view));
      else if (verdict.is === 'passed') passed.push(`${rule.id}@${view.subjectName}`);
      else if (verdict.is === 'undecided') undecided.push(verdict);
      else if (isSettled(rule, view)) settled.push(`${rule.id}@${view.subjectName}`);
    }
  } catch {
    return FAILED;
  }
  const isChecked = defects.length + passed.length > 0;
  const unchecked = undecided.length > 0 ? openPoint(undecided) : isChecked ? null : NOT_APPLICABLE.unchecked;
  return { defects, passed: [...passed, ...settled], unchecked };
}

type Undecided = Extract<Verdict, { is: 'undecided' }>;

/** Nothing to compare though everything was read: the value an earlier defect rested on has been taken out. */
function isSettled(rule: Rule, view: CaseView): boolean {
  return rule.reads.every((key) => view.get(key).read);
}

/** Undecided for one subject: the rule was not fully checked. */
function openPoint(undecided: readonly Undecided[]): Outcome['unchecked'] {
  const [first] = undecided as readonly [Undecided];
  const needs = undecided.length === 1 ? first.needs : new Set(undecided.flatMap((one) => one.needs));
  return { reason: first.reason, needs: [...needs].sort() };
}

function defectOf(rule: Rule, view: CaseView): Defect {
  const { evidence, working, message } = describe(rule, view);
  const subject = view.subjectName;
  const vote = thirdSource(evidence, view);
  return {
    id: fingerprint([rule.id, view.caseId, subject, ...evidence.map(evidenceMark)].join('\n')),
    ruleId: rule.id,
    subject,
    about: aboutOf(view),
    title: rule.title,
    message,
    stage: rule.stage,
    aspect: rule.aspect,
    certainty: rule.certainty,
    severity: rule.severity,
    points: rule.points,
    evidence,
    working,
    basis: rule.basis,
    remedy: rule.remedy,
    lawful: rule.lawful,
    ...(vote && { vote }),
  };
}

/** Where a text stands may shift while it is edited; what it says is what the defect rests on. */
function evidenceMark(evidence: Evidence): string {
  return `${evidence.key}#${evidence.record}=${evidence.quote}`;
}

function aboutOf(view: CaseView): string {
  const { subject } = view;
  if (subject.kind === 'person') return `犯罪嫌疑人 ${subject.person.name}`;
  if (subject.kind === 'document') return `《${subject.document.document.title}》`;
  if (subject.kind === 'record') return subject.record.record || '全案';
  return subject.kind === 'report' ? subject.report.title || '统计报表' : '全案';
}

/** Gravest first, then in an order that does not depend on how the case was read. */
function byGravity(a: Defect, b: Defect): number {
  return (
    CERTAINTY_RANK[a.certainty] - CERTAINTY_RANK[b.certainty] ||
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.subject, b.subject)
  );
}
