import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, ageAt, dayOf, daysBetween, isoOf, minutesOf, weekdayOf } from './dates';

const anyDay = fc.integer({ min: -100_000, max: 200_000 });

const day = (iso: string): number => {
  const found = dayOf(iso);
  if (found === null) throw new Error(iso);
  return found;
};

describe('days and ISO dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['2026-12-31', 20_818],
    ['1969-12-31', -1],
    ['1900-03-01', -25_508],
  ])('%s is day %i', (iso, number) => {
    expect(dayOf(iso)).toBe(number);
    expect(isoOf(number)).toBe(iso);
  });

  it('reads a time along with the date, with a blank or a T', () => {
    expect(dayOf('2024-03-01 10:20')).toBe(day('2024-03-01'));
    expect(minutesOf('2024-03-01T10:20:59')).toBe(620);
    expect(minutesOf('2024-03-01')).toBeNull();
    expect(minutesOf('2024-03-01 24:00')).toBeNull();
  });

  it.each([
    '',
    '2024-02-30',
    '2023-02-29',
    '2100-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024年3月1日',
    '2024-03',
  ])('names no day: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('goes there and back for every day, as the platform counts them', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const platform = new Date(number * 86_400_000);
        expect(isoOf(number)).toBe(platform.toISOString().slice(0, 10));
        expect(dayOf(isoOf(number))).toBe(number);
        expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-03-15', -3, '2023-12-15'],
    ['2024-12-31', 2, '2025-02-28'],
  ])('%s + %i months is %s', (from, months, to) => {
    expect(isoOf(addMonths(day(from), months))).toBe(to);
  });

  it('never goes back when a day or a month is added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (number, months) => {
        expect(addMonths(number + 1, months)).toBeGreaterThanOrEqual(addMonths(number, months));
        expect(addMonths(number, months + 1)).toBeGreaterThan(addMonths(number, months));
      }),
    );
  });
});

describe('ageAt', () => {
  it.each([
    ['2006-05-01', '2024-05-01', 17],
    ['2006-05-01', '2024-05-02', 18],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2024-05-01', '2024-05-01', 0],
  ])('born %s is, on %s, %i', (birth, at, years) => {
    expect(ageAt(birth, at)).toBe(years);
  });

  it('does not guess from what is no date', () => {
    expect(ageAt('2006-05', '2024-05-01')).toBeNull();
    expect(ageAt('2024-05-02', '2024-05-01')).toBeNull();
  });
});

it('daysBetween counts across a leap day and backwards', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  expect(daysBetween('2024-03-01', '空')).toBeNull();
});
