import { describe, expect, it } from 'vitest';
import { articleName, basisLine, chineseNumeral } from './basis';

describe('article names', () => {
  it('are written in Chinese numerals as in the law', () => {
    expect([1, 10, 12, 20, 99, 100, 101, 110, 172, 305, 1000, 1001, 1010].map(chineseNumeral)).toEqual([
      '一',
      '十',
      '十二',
      '二十',
      '九十九',
      '一百',
      '一百零一',
      '一百一十',
      '一百七十二',
      '三百零五',
      '一千',
      '一千零一',
      '一千零一十',
    ]);
    expect(articleName('133-1')).toBe('第一百三十三条之一');
    expect(articleName('')).toBe('');
    expect(articleName('附则')).toBe('附则');
  });

  it('say 依据待核 where a cited text could not be verified, and only there', () => {
    const basis = { law: '刑事诉讼法', version: '2018', article: '172', verified: true };
    expect(basisLine(basis)).toBe('刑事诉讼法（2018）第一百七十二条');
    expect(basisLine({ ...basis, verified: false })).toBe('刑事诉讼法（2018）第一百七十二条 依据待核');
    expect(basisLine({ law: '填录规范', version: '', article: '', verified: false })).toBe('填录规范（非法条）');
  });
});
