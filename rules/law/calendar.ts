import { HOLIDAYS, type HolidayYear } from './data/holidays';
import { type Day, dayFrom, partsOf, weekdayOf } from './dates';

/** Says which days are worked. Immutable. */
export interface Calendar {
  /** Whether the day is worked; null in a year whose holidays have not been announced to us. */
  isWorkingDay(day: Day): boolean | null;
}

/** A calendar of the years given; any other year is unknown. */
export function calendarOf(years: Readonly<Record<number, HolidayYear>>): Calendar {
  const known = new Set<number>();
  const exceptions = new Map<Day, boolean>();
  for (const [name, table] of Object.entries(years)) {
    const year = Number(name);
    known.add(year);
    for (const day of daysOf(year, table.off)) exceptions.set(day, false);
    for (const day of daysOf(year, table.work)) exceptions.set(day, true);
  }
  return {
    isWorkingDay: (day) => {
      if (!known.has(partsOf(day).year)) return null;
      return exceptions.get(day) ?? weekdayOf(day) <= 5;
    },
  };
}

function daysOf(year: number, spans: string): Day[] {
  const days: Day[] = [];
  for (const span of spans.split(' ').filter(Boolean)) {
    const [first, last] = span.split('/');
    const from = dayIn(year, first ?? '');
    const to = last ? dayIn(year, last) : from;
    for (let day = from; day <= to; day += 1) days.push(day);
  }
  return days;
}

function dayIn(year: number, monthAndDay: string): Day {
  return dayFrom(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3, 5)));
}

/** The public calendar 2012–2026. */
export const CALENDAR: Calendar = calendarOf(HOLIDAYS);

/** The day itself when it is worked, else the next day that is; null when the calendar does not reach. */
export function workingDayFrom(day: Day, calendar: Calendar = CALENDAR): Day | null {
  for (let at = day; ; at += 1) {
    const worked = calendar.isWorkingDay(at);
    if (worked === null) return null;
    if (worked) return at;
  }
}

/** The n-th working day after a day (which is not counted); null when the calendar does not reach. */
export function addWorkingDays(day: Day, n: number, calendar: Calendar = CALENDAR): Day | null {
  let at = day;
  for (let left = n; left > 0; ) {
    at += 1;
    const worked = calendar.isWorkingDay(at);
    if (worked === null) return null;
    if (worked) left -= 1;
  }
  return at;
}
