import { describe, expect, it } from 'vitest';
import { custodyFor, endOfPeriod, statutoryPeriod } from './periods';
import table from './statutory-periods.table.json';

/**
 * Period, article it was taken from, first day, in custody (null: not read), days that do not count, last day (or
 * `custody`: it depends on what was not read). Lengths and custody were typed from the articles, the days counted one by
 * one in Python with the yearly holiday notices typed in on their own: nothing here comes from the code under test.
 */
type Row = readonly [id: string, source: string, start: string, inCustody: boolean | null, extra: number, end: string];

const TABLE = table as unknown as readonly Row[];

describe('each statutory period ends on the day counted by hand', () => {
  it('knows enough dates and periods', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(200);
    expect(new Set(TABLE.map(([id]) => id)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(TABLE)(
    '%s (%s) from %s, custody %s, %i days not counted → %s',
    (id, source, start, inCustody, extra, end) => {
      const period = statutoryPeriod(id);
      if (!period) throw new Error(`no period ${id}`);
      expect(period.basis.map(({ law, article }) => `${law}${article}`)).toContain(source);
      const options = { custody: custodyFor(period, inCustody), addDays: extra, roll: period.roll ?? true };
      const result = endOfPeriod(start, period, options);
      expect('end' in result ? result.end : result.undecided).toBe(end);
    },
  );
});
