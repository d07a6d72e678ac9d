import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseToNumber, numberToChinese, parseNumber, positionalToNumber } from './numerals';

describe('numerals', () => {
  it.each([
    ['十', 10], ['十五', 15], ['二十', 20], ['一百零五', 105], ['三百二', 320], ['一千二百', 1200], ['一万零五', 10005],
    ['三万五', 35000], ['二十万零五百', 200500], ['贰拾伍', 25], ['壹仟零伍拾', 1050], ['两千', 2000], ['一亿二千万', 120_000_000],
    ['二〇一八', 2018], ['九', 9], ['百', 100], ['零十五', 15],
  ])('reads %s as %i', (text, value) => {
    expect(chineseToNumber(text)).toBe(value);
  }); // biome-ignore format: pairs

  it('is null for what is no numeral', () => {
    expect(chineseToNumber('')).toBeNull();
    expect(chineseToNumber('数千')).toBeNull();
    expect(parseNumber('若干')).toBeNull();
  });

  it('reads every form of zero in a year', () => {
    for (const zero of '〇○ОO零') expect(positionalToNumber(`二${zero}一八`)).toBe(2018);
  });

  it('reads thousands commas of either width and full-width digits', () => {
    expect(parseNumber('20，000')).toBe(20000);
    expect(parseNumber('1,234,567.5')).toBe(1234567.5);
    expect(parseNumber('１２３')).toBe(123);
    expect(parseNumber('12，34')).toBeNull();
  });

  it('writes and reads back every number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(chineseToNumber(numberToChinese(value))).toBe(value);
      }),
    );
  });
});
