/** The periods of a case, for the panel: each with its last day and the arithmetic. */

import type { PeriodId } from '../law/data/periods';
import { custodyFor, endOfPeriod, remaining, statutoryPeriod } from '../law/periods';
import type { CaseFile } from '../model/case-file';
import { type FieldKey, field } from '../model/fields';
import { compile } from './evaluate';
import { all, any, blank, type Condition, compare, filled, not, oneOf } from './language';
import { numberOf } from './normal-form';
import { keysOf } from './reads';
import { FALSE, NOT_APPLICABLE, TRUE } from './truth';
import type { View } from './view';
import { viewsOfCards } from './view-store';

/** Where a period stands: done in time or late, running, near its end, past it, or not to be told. */
export type DeadlineState = 'done' | 'done-late' | 'running' | 'soon' | 'late' | 'unknown';

/** One period of a case (办案期限). */
export interface CaseDeadline {
  readonly title: string;
  /** The person it concerns; empty for the case. */
  readonly about: string;
  /** Last day as ISO date; empty when unknown. */
  readonly due: string;
  /** Days left, negative when past; null when done, unknown or the clock is not to be trusted. */
  readonly remainingDays: number | null;
  /** The arithmetic, and what was taken for granted because it was not read. */
  readonly working: string;
  readonly state: DeadlineState;
  /** Articles, e.g. 刑事诉讼法第172条. */
  readonly basis: string;
}

interface DeadlineSpec {
  readonly title: string;
  readonly per: 'case' | 'suspect';
  readonly period: PeriodId;
  readonly from: FieldKey;
  /** Filled: done on that day. */
  readonly done: FieldKey;
  /** Days that extend the period. */
  readonly addDays?: readonly FieldKey[];
  /** The period does not run when this is false. */
  readonly when?: Condition;
  /** Nor while this is not known to be true. */
  readonly onlyIf?: Condition;
  /** Days before the end from which it counts as near: our default, after published practice. */
  readonly lead: number;
}

const fastTrack = oneOf('indictment.procedureSuggested', ['速裁程序']);
const overOneYear = compare('fasttrack.sentenceLimitMonths', '>', 12);
const reviewDays = ['chargeReview.extendedDays', 'chargeReview.excludedDays'] as const;
const ordinaryReview = { per: 'suspect', period: 'charge-review', done: 'chargeReview.closedDate', lead: 5 } as const;

/** The periods shown. A new one is one entry. */
const SPECS: readonly DeadlineSpec[] = [
  {
    title: '告知委托辩护',
    per: 'case',
    period: 'defender-notice',
    from: 'chargeReview.acceptedDate',
    done: 'rightsNotice.date',
    lead: 1,
  },
  {
    title: '审查逮捕（已拘留）',
    per: 'suspect',
    period: 'arrest-detained',
    from: 'arrestReview.acceptedDate',
    done: 'arrestSuspect.closedDate',
    when: oneOf('arrest.isDetained', ['是']),
    lead: 2,
  },
  {
    title: '审查逮捕（未拘留）',
    per: 'suspect',
    period: 'arrest-not-detained',
    from: 'arrestReview.acceptedDate',
    done: 'arrestSuspect.closedDate',
    when: oneOf('arrest.isDetained', ['否']),
    lead: 2,
  },
  {
    ...ordinaryReview,
    title: '审查起诉',
    from: 'chargeReview.acceptedDate',
    addDays: reviewDays,
    when: all(blank('supplement.firstReturnDate'), any(blank('indictment.procedureSuggested'), not(fastTrack))),
  },
  {
    ...ordinaryReview,
    title: '审查起诉（一次退补重报后）',
    from: 'supplement.firstResubmitDate',
    addDays: reviewDays,
    when: all(filled('supplement.firstResubmitDate'), blank('supplement.secondReturnDate')),
  },
  {
    ...ordinaryReview,
    title: '审查起诉（二次退补重报后）',
    from: 'supplement.secondResubmitDate',
    addDays: reviewDays,
    when: filled('supplement.secondResubmitDate'),
  },
  {
    ...ordinaryReview,
    title: '审查起诉（速裁）',
    period: 'fasttrack-review-10',
    from: 'chargeReview.acceptedDate',
    onlyIf: fastTrack,
    when: any(blank('fasttrack.sentenceLimitMonths'), not(overOneYear)),
    lead: 3,
  },
  {
    ...ordinaryReview,
    title: '审查起诉（速裁，可能判处超过一年）',
    period: 'fasttrack-review-15',
    from: 'chargeReview.acceptedDate',
    onlyIf: all(fastTrack, overOneYear),
    lead: 3,
  },
  {
    title: '第一次补充侦查',
    per: 'case',
    period: 'supplement-1m',
    from: 'supplement.firstReturnDate',
    done: 'supplement.firstResubmitDate',
    when: filled('supplement.firstReturnDate'),
    lead: 5,
  },
  {
    title: '第二次补充侦查',
    per: 'case',
    period: 'supplement-1m',
    from: 'supplement.secondReturnDate',
    done: 'supplement.secondResubmitDate',
    when: filled('supplement.secondReturnDate'),
    lead: 5,
  },
  {
    ...ofCase('民事监督审查', 'civil-review', 'civil.acceptedDate', 'civil.closedDate', 10),
    when: blank('civil.suspendDate'),
  },
  ofCase('发送受理通知书', 'civil-accept-notice', 'civil.acceptedDate', 'civil.acceptNoticeDate', 1),
  ofCase('移送民事检察部门', 'civil-transfer', 'civil.acceptedDate', 'civil.transferToDeptDate', 1),
  {
    ...ofCase('行政监督审查', 'admin-review', 'administrative.acceptedDate', 'administrative.closedDate', 10),
    when: blank('administrative.suspendDate'),
  },
  ofCase('答复监督申请', 'admin-accept-answer', 'administrative.applyDate', 'administrative.acceptAnswerDate', 2),
  ofCase('发送受理通知书', 'admin-accept-notice', 'administrative.acceptedDate', 'administrative.acceptNoticeDate', 1),
  ofCase('送达立案决定书', 'pil-filing-serve', 'pil.filedDate', 'pil.filingDeliveredDate', 2),
  ofCase(
    '送达检察建议书',
    'pil-suggestion-serve',
    'pilAdministrative.issuedDate',
    'pilAdministrative.deliveredDate',
    1,
  ),
  ofCase('行政机关回复', 'pil-reply', 'pilAdministrative.deliveredDate', 'pilAdministrative.replyDate', 10),
  ofCase('来信程序性答复', 'letters-procedural', 'petition.receivedDate', 'petition.programReplyDate', 2),
  ofCase('答复办理进展或结果', 'letters-result', 'petition.receivedDate', 'petition.resultReplyDate', 10),
];

function ofCase(title: string, period: PeriodId, from: FieldKey, done: FieldKey, lead: number): DeadlineSpec {
  return { title, per: 'case', period, from, done, lead };
}

/** The periods of a case whose start was read, those without a last day included. */
export function deadlinesOf(caseFile: CaseFile, today: string | null): readonly CaseDeadline[] {
  const views = viewsOfCards(caseFile, today);
  const persons = views.ofKind('suspect').map((view) => ({ name: view.personName, view }));
  return SPECS.flatMap((spec) => {
    const subjects = spec.per === 'suspect' && persons.length > 0 ? persons : [{ name: '', view: views.whole }];
    return merge(subjects.flatMap(({ name, view }) => deadlineFor(spec, view, name)));
  });
}

/** Persons with the same last day and state share one line. */
function merge(deadlines: readonly CaseDeadline[]): readonly CaseDeadline[] {
  const byEnd = new Map<string, CaseDeadline>();
  for (const one of deadlines) {
    const key = `${one.due} ${one.state} ${one.working}`;
    const known = byEnd.get(key);
    byEnd.set(key, known ? { ...known, about: `${known.about}、${one.about}` } : one);
  }
  return [...byEnd.values()];
}

function deadlineFor(spec: DeadlineSpec, view: View, about: string): readonly CaseDeadline[] {
  const start = only(view, spec.from);
  if (!start) return [];
  const applies = spec.when ? compile(spec.when)(view) : null;
  if (applies === FALSE || applies === NOT_APPLICABLE) return [];
  if (spec.onlyIf && compile(spec.onlyIf)(view) !== TRUE) return [];
  const period = statutoryPeriod(spec.period);
  if (!period) return [];
  const basis = period.basis.map(({ law, article }) => `${law}第${article}条`).join('；');
  const end = endOfPeriod(start, period, {
    custody: custodyFor(period, view.inCustody),
    addDays: (spec.addDays ?? []).reduce((sum, key) => sum + (numberOf(only(view, key) ?? '') ?? 0), 0),
    roll: 'roll' in period ? period.roll : undefined,
    event: field(spec.from).label.replace(/日期$/u, ''),
  });
  const head = { title: spec.title, about, basis };
  if ('undecided' in end)
    return [{ ...head, due: '', remainingDays: null, working: UNKNOWN[end.undecided], state: 'unknown' }];
  const working = end.working + assumptions(spec, view);
  return [{ ...head, due: end.end, working, ...standing(spec, view, end.end) }];
}

const UNKNOWN = {
  calendar: '节假日安排尚未公布到该日，末日是否顺延无法计算',
  custody: '尚未读取是否在押，末日是否顺延无法计算',
  date: '起算日期无法识别',
} as const;

function only(view: View, key: FieldKey): string | null {
  const fact = view.get(key);
  return fact.read && fact.values.length === 1 ? (fact.values[0] as string) : null;
}

/** What was taken for granted because it was not read. */
function assumptions(spec: DeadlineSpec, view: View): string {
  const keys = [...(spec.when ? keysOf(spec.when) : []), ...(spec.addDays ?? [])] as FieldKey[];
  const unread = keys.filter((key) => !view.get(key).read).map((key) => field(key).label);
  return unread.length > 0 ? `；尚未读取${unread.join('、')}，按没有计` : '';
}

function standing(spec: DeadlineSpec, view: View, end: string): Pick<CaseDeadline, 'state' | 'remainingDays'> {
  const done = only(view, spec.done);
  if (done) return { state: (remaining(end, done) ?? 0) < 0 ? 'done-late' : 'done', remainingDays: null };
  const left = view.today === null ? null : remaining(end, view.today);
  if (left === null || done === null) return { state: 'unknown', remainingDays: left };
  return { state: left < 0 ? 'late' : left <= spec.lead ? 'soon' : 'running', remainingDays: left };
}
