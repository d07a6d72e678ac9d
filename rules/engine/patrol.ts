import { basesAt } from '../law/article-at';
import type { CaseDocument, CaseFile } from '../model/case-file';
import { type Coverage, type Defect, type Evidence, type Risk, SEVERITY_NAMES, type Unchecked } from '../model/defect';
import type { DocumentFacts } from '../model/document-facts';
import { appliesTo, lineOf } from './applicability';
import { indexCase } from './case-index';
import type { CaseView } from './case-view';
import { describe } from './describe';
import { fingerprint } from './fingerprint';
import { foldedByCard, foldedByDay } from './fold';
import { sortedReads, verdictOf } from './judge';
import type { CalcName, Key } from './language';
import { CERTAINTY_RANK, compareText, SEVERITY_RANK } from './order';
import { partsOf, partsReadBy } from './parts';
import { riskOf } from './risk';
import type { Rule } from './rule';
import { thirdSource } from './third-source';
import type { DefectVerdict, Verdict } from './verdict';
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
  return patrolWith(rules, views, env, (rule, subjects) => runRule(rule, subjects, judge));
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
  run: (rule: Rule, subjects: readonly CaseView[], at: number) => RuleRun,
): PatrolResult {
  const line = lineOf(views.caseFile);
  const found = new Findings();
  const hasReports = views.caseFile.reports.length > 0;
  const { first, last, readers } = roundsOf(rules);
  const isAsked = new Uint8Array(rules.length);
  for (const part of partsOf(views.caseFile, env.today)) for (const at of readers.get(part) ?? []) isAsked[at] = 1;
  const add = ({ rule, at, unread }: Turn) => {
    if (!appliesTo(rule, line) || (rule.scope === 'report' && !hasReports)) found.leaveOpen(rule, NOT_APPLICABLE);
    else if (isAsked[at] === 0) found.unchecked.push(unread);
    else {
      const subjects = views.subjectsOf(rule);
      found.add(rule, subjects, run(rule, subjects, at));
    }
  };
  const isCounted = (defect: Defect) => !env.setAside?.has(defect.id);
  first.forEach(add);
  if (found.checked > 0)
    views.learn('finding.maxSeverity', gravest([...found.defects, ...found.cardDocument].filter(isCounted)));
  last.forEach(add);
  const { passed, checked, unchecked } = found;
  const all = [...found.defects, ...foldedByCard(found.cardDocument.sort(byGravity))];
  const defects = foldedByDay(all.sort(byGravity));
  const risk = riskOf(views.whole, defects.filter(isCounted), line);
  return { today: env.today ?? '', defects, coverage: { checked, unchecked }, risk, passed };
}

/** A rule with its place in the list. */
interface Turn {
  readonly rule: Rule;
  readonly at: number;
  /** What is said where the case has no part of which it reads something: it need not be asked. */
  readonly unread: Unchecked;
}

interface Rounds {
  readonly first: readonly Turn[];
  /** The few rules that read what the others found. */
  readonly last: readonly Turn[];
  /** The places of the rules that read something of a part of a case, by its name. */
  readonly readers: ReadonlyMap<string, readonly number[]>;
}

const rounds = new WeakMap<readonly Rule[], Rounds>();

/** In which order a list of rules is asked, and in which cases; worked out once for each list. */
function roundsOf(rules: readonly Rule[]): Rounds {
  let known = rounds.get(rules);
  if (!known) {
    const turns = rules.map((rule, at): Turn => {
      const { id, title } = rule;
      return { rule, at, unread: { ruleId: id, title, reason: 'not-read', needs: sortedReads(rule) } };
    });
    const isLast = ({ rule }: Turn) => rule.reads.includes(OWN_FINDINGS);
    known = { first: turns.filter((turn) => !isLast(turn)), last: turns.filter(isLast), readers: readersOf(rules) };
    rounds.set(rules, known);
  }
  return known;
}

function readersOf(rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> {
  const readers = new Map<string, number[]>();
  for (const [at, rule] of rules.entries()) {
    for (const part of partsReadBy(rule)) {
      const known = readers.get(part);
      if (known) known.push(at);
      else readers.set(part, [at]);
    }
  }
  return readers;
}

/** Gravest severity of what is proved; 无 where nothing is. */
function gravest(defects: readonly Defect[]): string {
  const [first] = defects
    .filter(({ certainty }) => certainty === 'confirmed')
    .sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity]);
  return first ? SEVERITY_NAMES[first.severity] : '无';
}

/** What a rule came to for one subject: a defect, in order, settled, or what it lacked. */
export type Judgement =
  | { readonly is: 'defect'; readonly defect: Defect }
  | { readonly is: 'passed' }
  | { readonly is: 'settled' }
  | { readonly is: 'nothing' }
  | Extract<Verdict, { is: 'undecided' }>;

/** One rule over all its subjects, in their order; null where it threw. */
export type RuleRun = readonly Judgement[] | null;

const PASSED: Judgement = { is: 'passed' };
const SETTLED: Judgement = { is: 'settled' };
const NOTHING: Judgement = { is: 'nothing' };

/** Runs one rule over its subjects; `judgeOne` may know a judgement from before. */
export function runRule(
  rule: Rule,
  subjects: readonly CaseView[],
  judgeOne: (rule: Rule, view: CaseView, at: number) => Judgement,
): RuleRun {
  const run = new Array<Judgement>(subjects.length);
  try {
    for (let at = 0; at < run.length; at++) run[at] = judgeOne(rule, subjects[at] as CaseView, at);
    return run;
  } catch {
    return null;
  }
}

/** Judges one rule for one subject. */
export function judge(rule: Rule, view: CaseView): Judgement {
  const verdict = verdictOf(rule, view);
  switch (verdict.is) {
    case 'defect':
      return { is: 'defect', defect: defectOf(rule, view, verdict) };
    case 'passed':
      return PASSED;
    case 'undecided':
      return verdict;
    default:
      return isSettled(rule, view) ? SETTLED : NOTHING;
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

  add(rule: Rule, subjects: readonly CaseView[], run: RuleRun): void {
    const open = run === null ? FAILED : this.gather(rule, subjects, run);
    if (open) this.leaveOpen(rule, open);
    else this.checked++;
  }

  /** Why the rule was not fully checked; null where it was. */
  private gather(rule: Rule, subjects: readonly CaseView[], run: readonly Judgement[]): Open | null {
    let open: Open | null = null;
    let decided = 0;
    for (let at = 0; at < run.length; at++) {
      const one = run[at] as Judgement;
      if (one.is === 'undecided') open = open ? together(open, one) : one;
      else if (one.is === 'defect') (rule.kind === 'card-document' ? this.cardDocument : this.defects).push(one.defect);
      else if (one.is === 'passed') this.pass(rule, subjects[at] as CaseView);
      if (one.is === 'passed' || one.is === 'defect') decided++;
    }
    for (let at = 0; at < run.length; at++) if (run[at]?.is === 'settled') this.pass(rule, subjects[at] as CaseView);
    return open ?? (decided > 0 ? null : NOT_APPLICABLE);
  }

  leaveOpen({ id, title }: Rule, { reason, needs }: Open): void {
    this.unchecked.push({ ruleId: id, title, reason, needs: isSorted(needs) ? needs : [...needs].sort() });
  }

  private pass(rule: Rule, subject: CaseView): void {
    this.passed.push(`${rule.id}@${subject.subjectName}`);
  }
}

/** Nothing to compare though everything was read: the value an earlier defect rested on has been taken out. */
function isSettled(rule: Rule, view: CaseView): boolean {
  return rule.reads.every((key) => view.get(key).read);
}

/** What two subjects lack for the same rule; most lack the same. */
function together(open: Open, other: Open): Open {
  if (isSameList(open.needs, other.needs)) return open;
  return { reason: open.reason, needs: [...new Set([...open.needs, ...other.needs])] };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || (values[at - 1] as string) <= value);
}

/** Why what a recognised text says proves nothing. */
const RECOGNISED = '文字由扫描件识别而来，可能识别有误，请与原件核对';

function defectOf(rule: Rule, view: CaseView, verdict: DefectVerdict): Defect {
  const { evidence, working, message } = describe(rule, view, verdict);
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
