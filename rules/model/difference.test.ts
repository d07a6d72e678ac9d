import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partWhereDifferent } from './difference';

describe('difference of two values', () => {
  it('cuts both so that the parts give the value back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (a, b) => {
          const parted = partWhereDifferent(a, b);
          if (!parted) return;
          expect(parted.map(({ before, own, after }) => before + own + after)).toEqual([a, b]);
          const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
          const [left, right] = parted;
          if (left.before !== right.before) expect(figures(left.before)).toEqual(figures(right.before));
          if (left.after !== right.after) expect(figures(left.after)).toEqual(figures(right.after));
        },
      ),
    );
  });

  it('marks the one digit that differs, and nothing where nothing agrees', () => {
    expect(partWhereDifferent('19900101', '19900201')?.map(({ own }) => own)).toEqual(['1', '2']);
    expect(partWhereDifferent('盗窃罪', '盗窃')?.map(({ own }) => own)).toEqual(['罪', '']);
    expect(partWhereDifferent('男', '女')).toBeNull();
    expect(partWhereDifferent('同', '同')).toBeNull();
  });

  it('compares dates by their figures, however they are written', () => {
    expect(partWhereDifferent('1990年3月8日', '1990-03-07')).toEqual([
      { before: '1990年3月', own: '8', after: '日' },
      { before: '1990-03-', own: '07', after: '' },
    ]);
    expect(partWhereDifferent('2024-02-29', '2024-03-01')?.map(({ own }) => own)).toEqual(['02-29', '03-01']);
  });
});
