import { describe, expect, it } from 'vitest';
import { addWorkingDays, CALENDAR, calendarOf, workingDayFrom } from './calendar';
import { dayFrom, dayOf, isoOf } from './dates';

const day = (iso: string): number => dayOf(iso) as number;
const works = (iso: string): boolean | null => CALENDAR.isWorkingDay(day(iso));

describe('the public calendar', () => {
  it.each([
    '2026-01-03',
    '2026-02-15',
    '2026-02-23',
    '2026-04-06',
    '2026-05-05',
    '2026-06-19',
    '2026-09-25',
    '2026-10-07',
  ])('off: %s', (iso) => {
    expect(works(iso)).toBe(false);
  });

  it.each([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
    '2020-02-03',
    '2018-12-29',
  ])('worked: %s', (iso) => {
    expect(works(iso)).toBe(true);
  });

  it('knows ordinary weekdays and weekends', () => {
    expect(works('2026-03-11')).toBe(true);
    expect(works('2026-03-14')).toBe(false);
  });

  it('does not guess before 2012 or after 2026, not even a weekend', () => {
    for (const iso of ['2011-12-31', '2027-01-01', '2027-01-02', '2027-03-10']) expect(works(iso)).toBeNull();
  });

  // Weekdays of the year less 11 statutory days (13 since 2025); a day moved across New Year shifts one between years.
  it.each([
    [2012, 249],
    [2013, 250],
    [2014, 250],
    [2016, 250],
    [2019, 250],
    [2021, 250],
    [2022, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days, weekdays less statutory holidays', (year, expected) => {
    let count = 0;
    for (let at = dayFrom(year, 1, 1); at < dayFrom(year + 1, 1, 1); at += 1) if (CALENDAR.isWorkingDay(at)) count += 1;
    expect(count).toBe(expected);
  });

  it('takes in a later year when it is given', () => {
    const later = calendarOf({ 2027: { off: '01-01/01-03', work: '' } });
    expect(workingDayFrom(day('2027-01-01'), later)).toBe(day('2027-01-04'));
  });
});

describe('working days', () => {
  it('counts over a holiday and a make-up Saturday', () => {
    expect(isoOf(addWorkingDays(day('2026-04-30'), 4) as number)).toBe('2026-05-09');
  });

  it('stops where the calendar ends', () => {
    expect(addWorkingDays(day('2026-12-30'), 2)).toBeNull();
    expect(workingDayFrom(day('2027-01-01'))).toBeNull();
  });
});
