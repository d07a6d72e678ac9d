import { describe, expect, it } from 'vitest';
import type { EarlierDefect } from '../../storage/ledger';
import { emptyCase } from '../../storage/merge';
import { FieldHistory, worthSaying } from './field-history';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const found = (caseId: string, part: Partial<EarlierDefect> = {}): EarlierDefect => ({
  caseId,
  handler: '甲某',
  firstSeen: NOW - 30 * DAY,
  state: 'fixed',
  keys: ['chargeReview.closedDate'],
  ...part,
});
const said = (entries: readonly EarlierDefect[], handler = '甲某') =>
  Object.fromEntries(worthSaying(entries, 'this', handler, NOW));

describe('what went wrong at a field before', () => {
  it('is told to the same handler from the second case on', () => {
    expect(said([found('a')])).toEqual({});
    expect(said([found('a'), found('a'), found('b')])).toEqual({ 'chargeReview.closedDate': { own: 2, share: 0 } });
  });

  it("is nobody else's business", () => {
    expect(said([found('a'), found('b')], '乙某')).toEqual({});
    expect(said([found('a', { handler: '' }), found('b', { handler: '' })], '')).toEqual({});
  });

  it('is not counted from this case, after a year, or where the objection was accepted', () => {
    const old = { firstSeen: NOW - 400 * DAY };
    expect(said([found('this'), found('a', old), found('b', { state: 'accepted' }), found('c')])).toEqual({});
  });

  it('tells what happens often in the office only from five cases on', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) => found(`c${index}`, { handler: '丙某' }));
    expect(said(others(4))).toEqual({});
    expect(said(others(5))).toEqual({ 'chargeReview.closedDate': { own: 0, share: 1 } });
  });

  it('is counted anew from time to time, not with every patrol', async () => {
    let now = NOW;
    let asked = 0;
    const load = async () => {
      asked += 1;
      return [];
    };
    const history = new FieldHistory(load, { now: () => now, today: () => '2026-11-22', elapsed: () => 0 });
    for (const minutes of [0, 1, 9]) {
      now = NOW + minutes * 60_000;
      await history.of(emptyCase('this'));
    }
    expect(asked).toBe(1);
    now = NOW + 11 * 60_000;
    await history.of(emptyCase('this'));
    expect(asked).toBe(2);
  });
});
