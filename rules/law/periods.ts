import { addWorkingDays, CALENDAR, type Calendar, workingDayFrom } from './calendar';
import { PERIODS, type PeriodUnit, type StatutoryPeriod } from './data/periods';
import { addMonths, type Day, dayOf, daysBetween, isoOf, minutesOf } from './dates';

/** A length of time as the law states it. */
export interface PeriodLength {
  readonly n: number;
  readonly unit: PeriodUnit;
}

/** What bears on the last day of a period. */
export interface PeriodOptions {
  /** In custody the last day never moves (刑事诉讼法第一百零五条); null when the status was not read. */
  readonly custody: boolean | null;
  /** Days that do not count (鉴定, 中止 …) and are added at the end. */
  readonly addDays?: number;
  /** False: the last day never moves off a holiday. */
  readonly roll?: boolean;
  /** What happened on the start day, for the working: 受理. */
  readonly event?: string;
  readonly calendar?: Calendar;
}

/** Last day of a period with its working, or what is missing to tell it. */
export type PeriodEnd =
  | {
      /** ISO date; with ` HH:mm` for hours counted from a known time. */
      readonly end: string;
      /** The arithmetic in Chinese, e.g. `2024-03-01 受理，次日起算，1个月 → 2024-04-01（在押，不顺延）`. */
      readonly working: string;
      /** The last day was moved off a holiday. */
      readonly rolled: boolean;
    }
  /** `calendar`: holidays not known that far; `custody`: the end differs with it; `date`: the start is no day. */
  | { readonly undecided: 'calendar' | 'custody' | 'date' };

/** The statutory period of an id; null when there is none. */
export function statutoryPeriod(id: string): StatutoryPeriod | null {
  return Object.hasOwn(PERIODS, id) ? PERIODS[id as keyof typeof PERIODS] : null;
}

/** Custody as it counts for a period: some always or never concern people in custody, the rest as the suspect is. */
export function custodyFor(period: StatutoryPeriod, inCustody: boolean | null): boolean | null {
  if (period.custody === 'if-in-custody') return inCustody;
  return period.custody === 'yes';
}

/**
 * Last day of a period that starts with an event on `start` (ISO date, with a time where the unit is 小时). The start
 * day does not count; months and years end on the corresponding day; a last day that is a holiday moves to the next
 * working day, unless in custody (刑事诉讼法第一百零五条). Never throws.
 */
export function endOfPeriod(start: string, length: PeriodLength, options: PeriodOptions): PeriodEnd {
  const from = dayOf(start);
  if (from === null) return { undecided: 'date' };
  if (length.unit === '小时') return endOfHours(start, from, length.n, options);
  const last = lastDayFrom(from, length, options);
  if (typeof last === 'string') return { undecided: last };
  const plain = plainDayFrom(from, length, options) ?? last;
  return { end: isoOf(last), working: working(start, length, options, plain, last), rolled: last !== plain };
}

/** The last day alone, for whoever only compares: of a period in days, months or years from a day. */
export function lastDayFrom(from: Day, length: PeriodLength, options: PeriodOptions): Day | 'calendar' | 'custody' {
  const plain = plainDayFrom(from, length, options);
  return plain === null ? 'calendar' : lastDay(plain, length, options, options.calendar ?? CALENDAR);
}

/** The last day before it is moved off a holiday; null where the calendar does not reach. */
function plainDayFrom(from: Day, length: PeriodLength, options: PeriodOptions): Day | null {
  const counted = countOut(from, length, options.calendar ?? CALENDAR);
  return counted === null ? null : counted + (options.addDays ?? 0);
}

function countOut(from: Day, { n, unit }: PeriodLength, calendar: Calendar): Day | null {
  if (unit === '月') return addMonths(from, n);
  if (unit === '年') return addMonths(from, n * 12);
  return unit === '工作日' ? addWorkingDays(from, n, calendar) : from + n;
}

/** The last day after it was moved, or why that cannot be told. 当日 (n = 0) stays the day itself. */
function lastDay(
  plain: Day,
  { n }: PeriodLength,
  options: PeriodOptions,
  calendar: Calendar,
): Day | 'calendar' | 'custody' {
  if (options.custody === true || options.roll === false || n === 0) return plain;
  const moved = workingDayFrom(plain, calendar);
  if (moved === null) return 'calendar';
  return options.custody === null && moved !== plain ? 'custody' : moved;
}

/** The hour of the event does not count and hours run on through holidays. Without a time only the day can be told. */
function endOfHours(start: string, from: Day, hours: number, options: PeriodOptions): PeriodEnd {
  const minutes = minutesOf(start);
  const head = heading(start.slice(0, minutes === null ? 10 : 16).replace('T', ' '), options);
  const added = options.addDays ?? 0;
  const length = `${hours}小时${addedText(added)}`;
  if (minutes === null) {
    const end = isoOf(from + Math.ceil(hours / 24) + added);
    return { end, working: `${head}，${length} → ${end}（未见时刻，按日计至当日终了）`, rolled: false };
  }
  const lastHour = Math.floor(minutes / 60) + 1 + hours;
  const end = `${isoOf(from + Math.floor(lastHour / 24) + added)} ${String(lastHour % 24).padStart(2, '0')}:00`;
  return { end, working: `${head}，下一小时起算，${length} → ${end}（连续计算，不顺延）`, rolled: false };
}

function working(start: string, length: PeriodLength, options: PeriodOptions, plain: Day, last: Day): string {
  const sum = `${heading(start.slice(0, 10), options)}，次日起算，${lengthText(length)}${addedText(options.addDays ?? 0)}`;
  if (last !== plain) return `${sum} → ${isoOf(plain)}，遇节假日顺延 → ${isoOf(last)}`;
  return `${sum} → ${isoOf(last)}${unmovedText(options)}`;
}

function heading(date: string, { event }: PeriodOptions): string {
  return event ? `${date} ${event}` : date;
}

function addedText(days: number): string {
  return days === 0 ? '' : `，另加不计入的${days}日`;
}

function unmovedText({ custody, roll }: PeriodOptions): string {
  if (custody === true) return '（在押，不顺延）';
  return roll === false ? '（不顺延）' : '';
}

/** A length in words: 1个月, 3个工作日, 15日. */
export function lengthText({ n, unit }: PeriodLength): string {
  return unit === '月' || unit === '工作日' ? `${n}个${unit}` : `${n}${unit}`;
}

/** Whole days left until a last day: 0 on the day itself, negative when it is past; null when either is no date. */
export function remaining(end: string, today: string): number | null {
  return daysBetween(today, end);
}
