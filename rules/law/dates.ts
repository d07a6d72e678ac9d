/**
 * Dates without a clock and without a time zone. A day is an integer, days since 1970-01-01; a date is the ISO text
 * `YYYY-MM-DD`, optionally followed by ` HH:mm` (or `T`, and seconds).
 */

/** Days since 1970-01-01. */
export type Day = number;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Whether a year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month; months run from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The day of a year, month and day of month that exist. Eras of 400 years begin on 1 March, so that leap days come last. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Year, month (1–12) and day of month of a day. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day an ISO date names, its time left aside; null when it is no ISO date or names a day that does not exist. */
export function dayOf(iso: string): Day | null {
  if (iso.length < 10 || (iso.length > 10 && !DATE.test(iso))) return null;
  if (iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 7);
  const dayOfMonth = digits(iso, 8, 10);
  if (!(year >= 0 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return null;
  return dayOfMonth <= daysInMonth(year, month) ? dayFrom(year, month, dayOfMonth) : null;
}

const HYPHEN = 45;
const ZERO = 48;

/** The number that digits form, NaN where one of them is none: a patrol reads thousands of dates. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** ISO date of a day. */
export function isoOf(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Minutes since midnight that an ISO date with a time names; null without a time or with an impossible one. */
export function minutesOf(iso: string): number | null {
  const match = DATE.exec(iso);
  if (!match?.[4] || !match[5]) return null;
  const [hours, minutes] = [Number(match[4]), Number(match[5])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** Day of the week: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The corresponding day some months later (or earlier); the last day of that month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayFrom(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Days from one ISO date to another, negative when the second is earlier; null when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start === null || end === null ? null : end - start;
}

/** Full years of age at a date: a year is full on the day after the birthday. Null when either is no date or the order is wrong. */
export function ageAt(birth: string, at: string): number | null {
  const [born, day] = [dayOf(birth), dayOf(at)];
  if (born === null || day === null || day < born) return null;
  const years = partsOf(day).year - partsOf(born).year;
  return years === 0 || addMonths(born, years * 12) < day ? years : years - 1;
}
