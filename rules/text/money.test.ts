import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney, yuanToCapitals } from './money';

describe('money', () => {
  it.each([
    ['20，000元', 20000], ['20,000.50元', 20000.5], ['人民币三千元', 3000], ['人民币一千五百元', 1500], ['二百八十元', 280],
    ['贰万元', 20000], ['人民币壹万伍仟元整', 15000], ['3.5万元', 35000], ['16.25万元', 162500], ['50余万元', 500000], ['3万余元', 30000],
    ['1亿元', 100_000_000], ['三元五角', 3.5], ['12元5角', 12.5], ['3000', 3000], ['￥1,200', 1200], ['3000元人民币', 3000], ['十万元', 100000],
    ['２０００元', 2000], ['5百元', 500],
  ])('reads %s as %d yuan', (text, yuan) => {
    expect(parseMoney(text)).toBe(yuan);
  }); // biome-ignore format: pairs

  it('is null for what is no sum', () => {
    for (const text of ['', '元', '数万元', '3000美元', '若干元']) expect(parseMoney(text)).toBeNull();
  });

  it('writes capitals as receipts do', () => {
    expect(yuanToCapitals(20000.5)).toBe('贰万元伍角');
    expect(yuanToCapitals(300)).toBe('叁佰元整');
    expect(yuanToCapitals(10)).toBe('壹拾元整');
  });

  it('reads back whole and broken sums in capitals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 100_000_000_000 }), (cents) => {
        expect(parseMoney(yuanToCapitals(cents / 100))).toBeCloseTo(cents / 100, 2);
      }),
    );
  });

  it('keeps every cent of a bare figure that counts 万元: 3.4567 is 34567 yuan, not 3.46', () => {
    expect(parseMoney('3.4567')).toBe(3.4567);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        expect(parseMoney(String(cents / 1e6))).toBe(cents / 1e6);
        expect(parseMoney(`${cents / 1e6}万元`)).toBeCloseTo(cents / 100, 6);
      }),
    );
  });

  it('reads Arabic sums with and without thousands commas alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (yuan) => {
        expect(parseMoney(`${yuan}元`)).toBe(yuan);
        expect(parseMoney(`${yuan.toLocaleString('en-US').replace(/,/g, '，')}元`)).toBe(yuan);
      }),
    );
  });
});
