import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR, calendarOf } from './calendar';
import { PERIODS, type PeriodId, type PeriodUnit } from './data/periods';
import { dayFrom, dayOf, daysBetween, isoOf } from './dates';
import { custodyFor, endOfPeriod, lengthText, type PeriodOptions, remaining, statutoryPeriod } from './periods';

const last = (start: string, id: PeriodId, inCustody: boolean | null, addDays = 0): string => {
  const period = PERIODS[id];
  const result = endOfPeriod(start, period, { custody: custodyFor(period, inCustody), addDays });
  return 'end' in result ? result.end : result.undecided;
};
const workingOf = (start: string, n: number, unit: PeriodUnit, options: PeriodOptions): string => {
  const result = endOfPeriod(start, { n, unit }, options);
  return 'working' in result ? result.working : result.undecided;
};

describe('the figures of US-07', () => {
  it('arrest review of a detained person ends on 2026-03-09', () => {
    expect(last('2026-03-02', 'arrest-detained', true)).toBe('2026-03-09');
  });
  it('notice of rights is due on 2026-03-19', () => {
    expect(last('2026-03-16', 'defender-notice', true)).toBe('2026-03-19');
  });
  it('prosecution review ends on 2026-04-16', () => {
    expect(last('2026-03-16', 'charge-review', true)).toBe('2026-04-16');
  });
  it('an extension ends on 2026-05-01 in custody, on 2026-05-06 on bail, and is open while custody is not known', () => {
    expect(last('2026-04-16', 'charge-review-ext', true)).toBe('2026-05-01');
    expect(last('2026-04-16', 'charge-review-ext', false)).toBe('2026-05-06');
    expect(last('2026-04-16', 'charge-review-ext', null)).toBe('custody');
  });
  it('counts anew from the day the case came back', () => {
    expect(last('2026-05-08', 'charge-review', true)).toBe('2026-06-08');
  });
  it('summary procedure ends on 2026-03-26, or 2026-03-31 where more than a year is likely', () => {
    expect(last('2026-03-16', 'fasttrack-review-10', true)).toBe('2026-03-26');
    expect(last('2026-03-16', 'fasttrack-review-15', true)).toBe('2026-03-31');
  });
});

describe('the working shown', () => {
  it('says that custody keeps the last day', () => {
    expect(workingOf('2024-03-01', 1, '月', { custody: true, event: '受理' })).toBe(
      '2024-03-01 受理，次日起算，1个月 → 2024-04-01（在押，不顺延）',
    );
  });
  it('shows both days when the last one moves', () => {
    expect(workingOf('2026-04-16', 15, '日', { custody: false, event: '届满' })).toBe(
      '2026-04-16 届满，次日起算，15日 → 2026-05-01，遇节假日顺延 → 2026-05-06',
    );
  });
  it('shows days that do not count', () => {
    expect(workingOf('2024-03-01', 1, '月', { custody: true, addDays: 10, event: '受理' })).toBe(
      '2024-03-01 受理，次日起算，1个月，另加不计入的10日 → 2024-04-11（在押，不顺延）',
    );
  });
  it('leaves the time of the start aside where days are counted', () => {
    expect(workingOf('2024-03-01 10:20', 7, '日', { custody: false })).toBe('2024-03-01，次日起算，7日 → 2024-03-08');
  });
  it('says when the last day is never moved', () => {
    expect(workingOf('2024-03-01', 1, '日', { custody: false, roll: false })).toBe(
      '2024-03-01，次日起算，1日 → 2024-03-02（不顺延）',
    );
  });
});

describe('hours', () => {
  it('the hour of the event does not count, and hours run through holidays', () => {
    expect(workingOf('2026-04-30 22:40', 24, '小时', { custody: null, event: '拘留' })).toBe(
      '2026-04-30 22:40 拘留，下一小时起算，24小时 → 2026-05-01 23:00（连续计算，不顺延）',
    );
    expect(endOfPeriod('2024-12-31 23:05', { n: 24, unit: '小时' }, { custody: true })).toMatchObject({
      end: '2025-01-02 00:00',
    });
  });
  it('without a time only the day is told', () => {
    expect(endOfPeriod('2024-03-01', { n: 24, unit: '小时' }, { custody: true })).toMatchObject({ end: '2024-03-02' });
  });
});

describe('what cannot be told', () => {
  it('a start that is no day', () => {
    expect(endOfPeriod('2024-02-30', { n: 1, unit: '月' }, { custody: true })).toEqual({ undecided: 'date' });
  });
  it('a plain weekday in a year whose holidays are unknown, unless in custody', () => {
    expect(last('2027-03-01', 'charge-review', false)).toBe('calendar');
    expect(last('2027-03-01', 'charge-review', null)).toBe('calendar');
    expect(last('2027-03-01', 'charge-review', true)).toBe('2027-04-01');
  });
  it('becomes known when the year is given', () => {
    const calendar = calendarOf({ 2027: { off: '', work: '' } });
    expect(endOfPeriod('2027-03-01', { n: 1, unit: '月' }, { custody: false, calendar })).toMatchObject({
      end: '2027-04-01',
    });
  });
  it('on the same day (n = 0) means that day, holiday or not', () => {
    expect(endOfPeriod('2026-05-01', { n: 0, unit: '日' }, { custody: false })).toMatchObject({ end: '2026-05-01' });
  });
});

describe('properties', () => {
  const start = fc.integer({ min: dayFrom(2012, 1, 1), max: dayFrom(2025, 12, 31) }).map(isoOf);
  const unit = fc.constantFrom<PeriodUnit>('日', '工作日', '月');
  const n = fc.integer({ min: 1, max: 6 });
  const endIn = (from: string, length: { n: number; unit: PeriodUnit }, custody: boolean | null): string => {
    const result = endOfPeriod(from, length, { custody });
    return 'end' in result ? result.end : result.undecided;
  };

  it('a later start never ends earlier, a longer period never sooner', () => {
    fc.assert(
      fc.property(start, unit, n, fc.boolean(), (from, u, length, custody) => {
        const next = isoOf((dayOf(from) as number) + 1);
        const end = endIn(from, { n: length, unit: u }, custody);
        expect(endIn(next, { n: length, unit: u }, custody) >= end).toBe(true);
        expect(endIn(from, { n: length + 1, unit: u }, custody) >= end).toBe(true);
      }),
    );
  });

  it('out of custody the last day is always worked; in custody it never moves; unknown agrees with both or is open', () => {
    fc.assert(
      fc.property(start, unit, n, (from, u, length) => {
        const free = endIn(from, { n: length, unit: u }, false);
        const held = endOfPeriod(from, { n: length, unit: u }, { custody: true });
        expect(CALENDAR.isWorkingDay(dayOf(free) as number)).toBe(true);
        expect(held).toMatchObject({ rolled: false });
        const open = endIn(from, { n: length, unit: u }, null);
        expect(open).toBe('end' in held && held.end === free ? free : 'custody');
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), unit, n, (text, u, length) => {
        endOfPeriod(text, { n: length, unit: u }, { custody: null });
      }),
    );
  });
});

describe('the table of statutory periods', () => {
  it('holds 151 periods, each with a length and an article', () => {
    const entries = Object.values(PERIODS);
    expect(entries).toHaveLength(151);
    for (const period of entries) {
      expect(period.n).toBeGreaterThan(0);
      expect(period.basis.length).toBeGreaterThan(0);
      for (const basis of period.basis) expect(basis.article).toMatch(/^\d+$/);
    }
  });

  it('limitation of prosecution is counted by the calendar alone', () => {
    const { n: years, unit: u, roll, custody } = PERIODS['limitation-5'];
    expect(endOfPeriod('2021-05-01', { n: years, unit: u }, { custody: custody !== 'no', roll })).toMatchObject({
      end: '2026-05-01',
      rolled: false,
    });
  });

  it('finds a period by its id and nothing by a name of the prototype', () => {
    expect(statutoryPeriod('charge-review')?.item).toBe('审查起诉');
    expect(statutoryPeriod('constructor')).toBeNull();
  });

  it('names lengths as the law does', () => {
    expect([PERIODS['charge-review'], PERIODS['read-file'], PERIODS['arrest-detained']].map(lengthText)).toEqual([
      '1个月',
      '3个工作日',
      '7日',
    ]);
  });
});

it('remaining counts down to the last day and below', () => {
  expect(remaining('2026-04-16', '2026-04-14')).toBe(2);
  expect(remaining('2026-04-16', '2026-04-16')).toBe(0);
  expect(remaining('2026-04-16', '2026-04-18')).toBe(-2);
  expect(daysBetween('2026-04-18', '2026-04-16')).toBe(-2);
});
