import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOURNAL_EVENT_NAMES, type JournalEntry, type JournalEventName } from '../../storage/model';
import { countsOf, daysOf, sumOf } from './days';

const line = (at: number, event: JournalEventName, note = ''): JournalEntry => ({
  sequence: 1,
  at,
  caseId: 'c',
  defectId: 'd',
  event,
  note,
  hash: '',
});

describe('days of a month', () => {
  it('sum up to what the journal says of the month', () => {
    const march = fc.integer({ min: Date.UTC(2024, 2, 2), max: Date.UTC(2024, 2, 30) });
    const events = Object.keys(JOURNAL_EVENT_NAMES) as JournalEventName[];
    fc.assert(
      fc.property(fc.array(fc.tuple(march, fc.constantFrom(...events))), (all) => {
        const lines = all.map(([at, event]) => line(at, event));
        expect(sumOf(daysOf(lines, '2024-03'))).toEqual(countsOf(lines));
        expect(daysOf(lines, '2024-04')).toEqual([]);
      }),
    );
  });

  it('tell what was written when the day was closed last', () => {
    const noon = new Date(2024, 2, 20, 12).getTime();
    const lines = [line(noon, 'found'), line(noon + 1, 'day-closed', '先'), line(noon + 2, 'day-closed', '后')];
    expect(daysOf(lines, '2024-03')).toEqual([
      { day: '2024-03-20', counts: { found: 1, fixed: 0, objected: 0, 'sent-on': 0 }, closing: '后' },
    ]);
  });
});
