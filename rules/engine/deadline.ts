import { dayOf } from '../law/dates';
import { custodyFor, endOfPeriod, lastDayFrom, remaining, statutoryPeriod } from '../law/periods';
import { field, isFieldKey } from '../model/fields';
import type { DueSoonArguments, Operand, OverdueArguments, Period, PeriodUnit } from './language';
import { numberOf } from './normal-form';
import { compileOperand, type Evaluator, single } from './operand';
import { FALSE, NOT_APPLICABLE, TRUE, type Truth, truth, UNDECIDED } from './truth';
import type { View } from './view';

/** A condition about a period: its truth, and the arithmetic for the user. */
export interface DeadlineNode {
  evaluate(view: View): Truth;
  /** The working, for a node that was found true. */
  working(view: View): string;
}

interface Length {
  readonly n: number;
  readonly unit: PeriodUnit;
  readonly roll?: boolean;
  /** Whether someone is in custody meanwhile, so that the last day does not move. */
  readonly custody: boolean | null;
}

type LengthOf = (view: View) => Length | null;

/** What is needed to choose between two lengths: the compiled condition. */
export type CompileCondition = (condition: Extract<Period, { if: unknown }>['if']) => (view: View) => Truth;

function compilePeriod(period: Period, compile: CompileCondition): LengthOf {
  if (typeof period === 'string') {
    const known = statutoryPeriod(period);
    if (!known) throw new Error(`未知期间：${period}`);
    const inCustody: Length = { ...known, custody: true };
    const free: Length = { ...known, custody: false };
    const unknown: Length = { ...known, custody: null };
    return (view) => {
      const custody = custodyFor(known, view.inCustody);
      return custody === null ? unknown : custody ? inCustody : free;
    };
  }
  if ('fixed' in period) {
    const length: Length = { ...period.fixed, custody: false };
    return () => length;
  }
  if ('config' in period) {
    const { name, default: standard, unit } = period.config;
    return (view) => {
      const set = view.setting(name);
      return { n: typeof set === 'number' ? set : standard, unit, custody: false };
    };
  }
  const when = compile(period.if);
  const yes = compilePeriod(period.then, compile);
  const no = compilePeriod(period.else, compile);
  return (view) => {
    const chosen = when(view);
    return chosen === TRUE ? yes(view) : chosen === FALSE ? no(view) : null;
  };
}

/** A last day (ISO date) with its arithmetic. */
export interface End {
  readonly end: string;
  readonly working: string;
}

/**
 * The last days that are possible: one as a rule, two where custody was not read and decides, and `later` where holidays
 * are not known that far, so that the last day may lie beyond. `undefined`: the start is blank; null: not to be decided.
 */
type Possible<Last> = { readonly ends: readonly Last[]; readonly later: boolean } | null | undefined;

interface Started {
  readonly start: string;
  readonly length: Length;
  readonly options: { readonly addDays: number; readonly roll: boolean | undefined; readonly event: string };
}

interface Ends {
  /** With the arithmetic. */
  readonly ends: (view: View) => Possible<End>;
  /** Days since 1970 alone, as most periods are kept and nobody asks how they were counted; null for hours. */
  readonly days: (view: View) => Possible<number> | 'hours';
}

interface EndsArguments {
  readonly from: Operand;
  readonly period: Period;
  readonly addDays?: readonly Operand[];
  readonly roll?: boolean;
}

function compileEnds(args: EndsArguments, compile: CompileCondition): Ends {
  const from = compileOperand(args.from);
  const lengthOf = compilePeriod(args.period, compile);
  const extra = (args.addDays ?? []).map(compileOperand);
  const event = eventName(args.from);
  const started = (view: View): Started | null | undefined => {
    const start = single(from(view));
    if (start === '') return undefined;
    if (start === null) return null;
    const length = lengthOf(view);
    const addDays = length && totalDays(extra, view);
    if (length === null || addDays === null) return null;
    return { start, length, options: { addDays, roll: args.roll ?? length.roll, event } };
  };
  return {
    ends: (view) => {
      const known = started(view);
      return known ? possibleEnds(known) : known;
    },
    days: (view) => {
      const known = started(view);
      if (!known) return known;
      return known.length.unit === '小时' ? 'hours' : possibleDays(known);
    },
  };
}

function possibleEnds({ start, length, options }: Started): Possible<End> {
  const known = endOfPeriod(start, length, { ...options, custody: length.custody });
  if (!('undecided' in known)) return { ends: [known], later: false };
  if (known.undecided === 'date') return null;
  const inCustody = endOfPeriod(start, length, { ...options, custody: true });
  const free = endOfPeriod(start, length, { ...options, custody: false });
  if ('undecided' in inCustody) return null;
  return 'undecided' in free ? { ends: [inCustody], later: true } : { ends: [inCustody, free], later: false };
}

/** As {@link possibleEnds}. */
function possibleDays({ start, length, options: { addDays, roll } }: Started): Possible<number> {
  const from = dayOf(start);
  if (from === null) return null;
  const known = lastDayFrom(from, length, { addDays, roll, custody: length.custody });
  if (typeof known === 'number') return { ends: [known], later: false };
  const inCustody = lastDayFrom(from, length, { addDays, roll, custody: true });
  const free = lastDayFrom(from, length, { addDays, roll, custody: false });
  if (typeof inCustody === 'string') return null;
  return typeof free === 'string' ? { ends: [inCustody], later: true } : { ends: [inCustody, free], later: false };
}

function totalDays(operands: readonly Evaluator[], view: View): number | null {
  let total = 0;
  for (const evaluate of operands) {
    const value = single(evaluate(view));
    if (value === null) return null;
    const days = value === '' ? 0 : numberOf(value);
    if (days === null) return null;
    total += days;
  }
  return total;
}

/** The word for the day a period starts: the field's label without 日期. */
function eventName(from: Operand): string {
  if (typeof from !== 'string' || !isFieldKey(from)) return '';
  return field(from).label.replace(/(日期|时间)$/u, '');
}

/** The last day of a period: undefined where its start is blank, null where it cannot be told. */
export function compileLastDay(args: EndsArguments, compile: CompileCondition): (view: View) => End | null | undefined {
  const { ends } = compileEnds(args, compile);
  return (view) => latest(ends(view));
}

/** Compiles `overdue`. */
export function compileOverdue(args: OverdueArguments, compile: CompileCondition): DeadlineNode {
  const { ends, days } = compileEnds(args, compile);
  const to = compileOperand(args.to);
  /** The day that is held against the end: the event, or today while it has not happened. */
  const doneOn = (view: View): string | null => {
    const done = single(to(view));
    return done === '' && args.open !== false ? view.today : done;
  };
  return {
    evaluate(view) {
      const done = doneOn(view);
      if (done === '') return NOT_APPLICABLE;
      const possible = days(view);
      if (possible === 'hours') return lateness(ends(view), done, ({ end }) => done !== null && isLater(done, end));
      const doneDay = done === null ? null : dayOf(done);
      return lateness(possible, done, (end) => doneDay !== null && doneDay > end);
    },
    working(view) {
      const end = latest(ends(view));
      const done = doneOn(view);
      if (!end || !done) return '';
      const open = single(to(view)) === '';
      return `${end.working}；${open ? `至 ${done} 尚未完成` : `实际 ${done}`}，${overrun(done, end.end)}`;
    },
  };
}

/** True where it is later than every possible last day, false where than none, else undecided. */
function lateness<Last>(possible: Possible<Last>, done: string | null, isLate: (end: Last) => boolean): Truth {
  if (possible === undefined) return NOT_APPLICABLE;
  if (possible === null || done === null || dayOf(done) === null) return UNDECIDED;
  let late = 0;
  for (const end of possible.ends) if (isLate(end)) late++;
  if (late === 0) return FALSE;
  return late === possible.ends.length && !possible.later ? TRUE : UNDECIDED;
}

/** Compiles `dueSoon`. */
export function compileDueSoon(args: DueSoonArguments, compile: CompileCondition): DeadlineNode {
  const due = args.due === undefined ? null : compileOperand(args.due);
  const periodEnd =
    args.from !== undefined && args.period !== undefined
      ? compileLastDay({ from: args.from, period: args.period, addDays: args.addDays, roll: args.roll }, compile)
      : () => null;
  const done = args.done === undefined ? null : compileOperand(args.done);
  const lastDay = (view: View): End | null | undefined => {
    if (!due) return periodEnd(view);
    const value = single(due(view));
    return value === '' ? undefined : value === null ? null : { end: value, working: `届满日期 ${value}` };
  };
  return {
    evaluate(view) {
      const finished = done ? single(done(view)) : '';
      if (finished !== null && finished !== '') return FALSE;
      const end = lastDay(view);
      if (end === undefined) return NOT_APPLICABLE;
      if (end === null || finished === null || view.today === null) return UNDECIDED;
      const left = remaining(end.end, view.today);
      return left === null ? UNDECIDED : truth(left >= 0 && left <= args.lead);
    },
    working(view) {
      const end = lastDay(view);
      if (!end || !view.today) return '';
      return `${end.working}；今天 ${view.today}，剩余 ${remaining(end.end, view.today)} 日`;
    },
  };
}

/** The last of the possible ends, which no one can hold against the person in time; null when it may lie beyond. */
function latest(possible: Possible<End>): End | null | undefined {
  if (!possible) return possible;
  return possible.later ? null : (possible.ends[possible.ends.length - 1] as End);
}

/** Whether `a` is later than `b`; times count only when both have one. */
function isLater(a: string, b: string): boolean {
  return (compareMoments(a, b) ?? 0) > 0;
}

/** Order of two ISO moments: negative, zero or positive; null when one is not a date. */
export function compareMoments(a: string, b: string): number | null {
  const dayA = dayOf(a);
  const dayB = dayOf(b);
  if (dayA === null || dayB === null) return null;
  if (dayA !== dayB) return dayA - dayB;
  const timeA = a.slice(11, 16);
  const timeB = b.slice(11, 16);
  if (timeA === '' || timeB === '' || timeA === timeB) return 0;
  return timeA < timeB ? -1 : 1;
}

function overrun(done: string, end: string): string {
  const days = remaining(done, end);
  return days ? `晚 ${days} 日` : '超过届满时刻';
}
