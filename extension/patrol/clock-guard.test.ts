import { describe, expect, test } from 'vitest';
import { ClockGuard } from './clock-guard';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A machine whose clock can be set and whose time passes. */
function machine(day: string) {
  let today = Date.parse(day);
  let elapsed = 1_000_000;
  const guard = new ClockGuard({
    now: () => today,
    today: () => new Date(today).toISOString().slice(0, 10),
    elapsed: () => elapsed,
  });
  return {
    guard,
    set: (other: string) => {
      today = Date.parse(other);
    },
    pass: (milliseconds: number) => {
      today += milliseconds;
      elapsed += milliseconds;
    },
    sleep: (milliseconds: number) => {
      today += milliseconds;
    },
  };
}

describe('a clock that is wrong', () => {
  test('US-08: a slow clock is doubted, then a fast one, and trusted once it is set right', () => {
    const { guard, set, pass } = machine('2025-03-04');
    expect(guard.today()).toBe('2025-03-04');
    guard.saw('2026-03-04', 20);
    expect([guard.today(), guard.doubt()]).toEqual([null, '2026-03-04']);
    pass(HOUR);
    set('2027-01-01');
    expect([guard.today(), guard.doubt()]).toEqual([null, '2026-03-04']);
    set('2026-03-04');
    expect([guard.today(), guard.doubt()]).toEqual(['2026-03-04', '']);
  });

  test('a clock that is changed while a page is open is doubted', () => {
    const { guard, set } = machine('2026-03-04');
    guard.saw('2026-03-04', 20);
    set('2028-03-04');
    expect(guard.today()).toBeNull();
    set('2026-03-02');
    expect(guard.today()).toBeNull();
  });

  test.each(['2026-03-02', '2026-03-06', '2025-03-04', '2099-01-01'])('%s beside a fresh page of 2026-03-04', (day) => {
    const { guard } = machine(day);
    guard.saw('2026-03-04', 20);
    expect(guard.today()).toBeNull();
  });
});

describe('a clock that is right', () => {
  test('without any date on a page nothing is doubted', () => {
    const { guard } = machine('1970-01-01');
    guard.saw('', 20);
    expect(guard.today()).toBe('1970-01-01');
  });

  test('midnight and a page that stays open for days', () => {
    const { guard, pass } = machine('2026-03-04T23:50:00Z');
    guard.saw('2026-03-04', 20);
    for (let hour = 0; hour < 24 * 20; hour += 1) {
      pass(HOUR);
      expect(guard.doubt()).toBe('');
    }
  });

  test('a computer that slept over a holiday', () => {
    const { guard, sleep } = machine('2026-09-30');
    guard.saw('2026-09-30', 20);
    sleep(8 * DAY);
    expect(guard.today()).toBe('2026-10-08');
  });

  test('of two pages the one loaded last decides', () => {
    const { guard, pass } = machine('2026-03-04');
    guard.saw('2025-01-01', 2 * HOUR);
    expect(guard.today()).toBeNull();
    pass(1_000);
    guard.saw('2026-03-04', 20);
    expect(guard.today()).toBe('2026-03-04');
    guard.saw('2025-01-01', 2 * HOUR);
    expect(guard.today()).toBe('2026-03-04');
  });
});
