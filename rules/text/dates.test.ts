import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, shiftDays, toIso } from './dates';
import { numberToChinese } from './numerals';

const chineseYear = (year: number): string =>
  [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');

describe('dates', () => {
  it.each([
    '2024-01-05', '2024/1/5', '2024.1.5', '20240105', '2024年1月5日', '2024年01月05日', '二〇二四年一月五日', '二○二四年一月五日',
    '2024-01-05 08:30', '2024-01-05T08:30:00.000Z', '2024年1月5日8时30分', '２０２４年１月５日', ' 2024 年 1 月 5 日 ', '20240105083000', '2024/1/5 8:30:00',
  ])('reads %s', (text) => {
    expect(parseDate(text)).toBe('2024-01-05');
  }); // biome-ignore format: list

  it('takes a bare number for an Excel serial only when told', () => {
    expect(parseDate('45296')).toBeNull();
    expect(parseDate('45296', { excelSerial: true })).toBe('2024-01-05');
    expect(parseDate('45296.5', { excelSerial: true })).toBe('2024-01-05');
  });

  it('is null for days that do not exist and for what is no whole date', () => {
    for (const text of [
      '2023-02-29',
      '2023年2月30日',
      '2024-13-01',
      '2024年1月',
      '2024',
      '',
      '同月5日',
      '999999',
      '1234567890',
    ]) {
      expect(parseDate(text)).toBeNull();
    }
  });

  it('reads every day in every form', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = toIso(year, month, day);
        expect(parseDate(`${year}年${month}月${day}日`)).toBe(iso);
        expect(parseDate(`${year}/${month}/${day}`)).toBe(iso);
        expect(parseDate(`${chineseYear(year)}年${numberToChinese(month)}月${numberToChinese(day)}日`)).toBe(iso);
        expect(shiftDays(shiftDays(iso, 45), -45)).toBe(iso);
      }),
    );
  });
});
