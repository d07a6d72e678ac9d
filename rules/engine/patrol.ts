import { basesAt } from '../law/article-at';
import type { CaseDocument, CaseFile } from '../model/case-file';
import { type Coverage, type Defect, type Evidence, type Risk, SEVERITY_NAMES, type Unchecked } from '../model/defect';
import type { DocumentFacts } from '../model/document-facts';
import { appliesTo, lineOf } from './applicability';
import { indexCase } from './case-index';
import type { CaseView } from './case-view';
import { describe } from './describe';
import { fingerprint } from './fingerprint';
import { foldedByCard } from './fold';
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
  const views = viewsFor(caseFile, env);
  return patrolWith(rules, views, env, (rule) => runRule(rule, views.subjectsOf(rule), judge));
}

/** The views that a patrol of a case file works with. */
export function viewsFor(caseFile: CaseFile, env: PatrolEnv): ViewStore {
  const { today, settings = {}, calculated = {} } = env;
  return new ViewStore(indexCase(caseFile, env.factsOf), { today, settings, calculated });
}

/** Rules that read this are asked when all others have been. */
export const OWN_FINDINGS: Key = 'calc.finding.maxSeverity';

/** Puts the runs of all rules together; `run` runs a rule, or knows its run from before. */
export function patrolWith(
  rules: readonly Rule[],
  views: ViewStore,
  env: PatrolEnv,
  run: (rule: Rule, at: number) => RuleRun,
): PatrolResult {
  const line = lineOf(views.caseFile);
  const found = new Findings();
  const hasReports = views.caseFile.reports.length > 0;
  const add = (rule: Rule, at: number) => {
    const applies = appliesTo(rule, line) && (rule.scope !== 'report' || hasReports);
    found.add(rule, applies ? run(rule, at) : UNCONCERNED);
  };
  const isCounted = (defect: Defect) => !env.setAside?.has(defect.id);
  const last = askedLast(rules);
  rules.forEach((rule, at) => {
    if (!last.has(rule)) add(rule, at);
  });
  if (found.checked > 0)
    views.learn('finding.maxSeverity', gravest([...found.defects, ...found.cardDocument].filter(isCounted)));
  rules.forEach((rule, at) => {
    if (last.has(rule)) add(rule, at);
  });
  const { passed, checked, unchecked } = found;
  const defects = [...found.defects, ...foldedByCard(found.cardDocument.sort(byGravity))].sort(byGravity);
  const risk = riskOf(views.whole, defects.filter(isCounted), line);
  return { today: env.today ?? '', defects, coverage: { checked, unchecked }, risk, passed };
}

const lastOf = new WeakMap<readonly Rule[], ReadonlySet<Rule>>();

/** The few rules that read what the others found; sought once for a list of rules. */
function askedLast(rules: readonly Rule[]): ReadonlySet<Rule> {
  const known = lastOf.get(rules) ?? new Set(rules.filter(({ reads }) => reads.includes(OWN_FINDINGS)));
  lastOf.set(rules, known);
  return known;
}

/** Gravest severity of what is proved; 无 where nothing is. */
function gravest(defects: readonly Defect[]): string {
  const [first] = defects
    .filter(({ certainty }) => certainty === 'confirmed')
    .sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity]);
  return first ? SEVERITY_NAMES[first.severity] : '无';
}

/** What a rule came to for one subject: a defect, a claim that is in order or settled (`ruleId@subject`), or what it lacked. */
export type Judgement =
  | { readonly is: 'defect'; readonly defect: Defect }
  | { readonly is: 'passed' | 'settled'; readonly claim: string }
  | Extract<Verdict, { is: 'undecided' }>
  | { readonly is: 'nothing' };

/** One rule over all its subjects, in their order; null where it threw. */
export type RuleRun = readonly Judgement[] | null;

const NOTHING: Judgement = { is: 'nothing' };
/** The run of a rule that does not concern the case. */
const UNCONCERNED: RuleRun = [];

/** Runs one rule over its subjects; `judgeOne` may know a judgement from before. */
export function runRule(
  rule: Rule,
  subjects: readonly CaseView[],
  judgeOne: (rule: Rule, view: CaseView, at: number) => Judgement,
): RuleRun {
  try {
    return subjects.map((view, at) => judgeOne(rule, view, at));
  } catch {
    return null;
  }
}

/** Judges one rule for one subject. */
export function judge(rule: Rule, view: CaseView): Judgement {
  const verdict = verdictOf(rule, view);
  switch (verdict.is) {
    case 'defect':
      return { is: 'defect', defect: defectOf(rule, view) };
    case 'passed':
      return { is: 'passed', claim: `${rule.id}@${view.subjectName}` };
    case 'undecided':
      return verdict;
    default:
      return isSettled(rule, view) ? { is: 'settled', claim: `${rule.id}@${view.subjectName}` } : NOTHING;
  }
}

type Open = Pick<Unchecked, 'reason' | 'needs'>;

const NOT_APPLICABLE: Open = { reason: 'not-applicable', needs: [] };
const FAILED: Open = { reason: 'rule-failed', needs: [] };

/** What all runs came to. */
class Findings {
  readonly defects: Defect[] = [];
  /** Those that hold a card against a document. */
  readonly cardDocument: Defect[] = [];
  readonly passed: string[] = [];
  readonly unchecked: Unchecked[] = [];
  checked = 0;

  add(rule: Rule, run: RuleRun): void {
    const open =
      run === null ? FAILED : this.gather(run, rule.kind === 'card-document' ? this.cardDocument : this.defects);
    if (open) this.unchecked.push({ ruleId: rule.id, title: rule.title, reason: open.reason, needs: open.needs });
    else this.checked++;
  }

  /** Why the rule was not fully checked; null where it was. */
  private gather(run: readonly Judgement[], defects: Defect[]): Open | null {
    const settled: string[] = [];
    const undecided: Undecided[] = [];
    let decided = 0;
    for (const one of run) {
      if (one.is === 'undecided') undecided.push(one);
      else if (one.is === 'settled') settled.push(one.claim);
      else if (one.is !== 'nothing') {
        decided++;
        if (one.is === 'defect') defects.push(one.defect);
        else this.passed.push(one.claim);
      }
    }
    for (const claim of settled) this.passed.push(claim);
    if (undecided.length > 0) return openPoint(undecided);
    return decided > 0 ? null : NOT_APPLICABLE;
  }
}

type Undecided = Extract<Verdict, { is: 'undecided' }>;

/** Nothing to compare though everything was read: the value an earlier defect rested on has been taken out. */
function isSettled(rule: Rule, view: CaseView): boolean {
  return rule.reads.every((key) => view.get(key).read);
}

/** Undecided for one subject: the rule was not fully checked. Most subjects lack the same as the first. */
function openPoint(undecided: readonly Undecided[]): Open {
  const [first] = undecided as readonly [Undecided];
  let needs = first.needs;
  for (const one of undecided) if (!isSameList(one.needs, needs)) needs = [...new Set([...needs, ...one.needs])];
  return { reason: first.reason, needs: isSorted(needs) ? needs : [...needs].sort() };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || (values[at - 1] as string) <= value);
}

/** Why what a recognised text says proves nothing. */
const RECOGNISED = '文字由扫描件识别而来，可能识别有误，请与原件核对';

function defectOf(rule: Rule, view: CaseView): Defect {
  const { evidence, working, message } = describe(rule, view);
  const subject = view.subjectName;
  const vote = thirdSource(evidence, view);
  const doubtful = evidence.some(({ key, record }) => key.startsWith('doc.') && view.isRecognised(record));
  return {
    id: fingerprint([rule.id, view.caseId, subject, ...evidence.map(evidenceMark)].join('\n')),
    ruleId: rule.id,
    subject,
    about: aboutOf(view),
    title: rule.title,
    message,
    stage: rule.stage,
    aspect: rule.aspect,
    certainty: doubtful && rule.certainty === 'confirmed' ? 'suspected' : rule.certainty,
    severity: rule.severity,
    points: rule.points,
    evidence,
    working,
    basis: basesAt(rule.basis, view.acceptedDate),
    remedy: rule.remedy,
    lawful: doubtful ? [...rule.lawful, RECOGNISED] : rule.lawful,
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
