import { describe, expect, it } from 'vitest';
import type { CaseDeadline } from '../../rules/engine/deadlines';
import { foldAlike } from './alike';

const period = (about: string, due = '2024-04-01'): CaseDeadline => ({
  title: '审查起诉',
  about,
  due,
  remainingDays: 3,
  working: `2024-03-01 受理 → ${due}`,
  state: 'running',
  basis: '刑事诉讼法第172条',
});

describe('periods of many people', () => {
  it('are one line where nothing but the person differs', () => {
    const many = Array.from({ length: 300 }, (_, at) => period(`第${at + 1}人`));
    expect(foldAlike(many).map(({ about }) => about)).toEqual(['第1人、第2人、第3人等 300 人']);
  });

  it('stay apart where the day differs, and those of the whole case are left alone', () => {
    const all = [period('张某某'), period('李某某', '2024-04-16'), period(''), period('甲某')];
    expect(foldAlike(all).map(({ about, due }) => [about, due])).toEqual([
      ['张某某、甲某', '2024-04-01'],
      ['李某某', '2024-04-16'],
      ['', '2024-04-01'],
    ]);
  });
});
