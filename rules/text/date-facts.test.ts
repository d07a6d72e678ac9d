import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const datesIn = (text: string) => understand(text).dates.map((date) => date.iso);

describe('dates in a text', () => {
  it.each([
    ['2017年4月16日凌晨2时许，同月18日、同年5月1日，次日', ['2017-04-16', '2017-04-18', '2017-05-01', '2017-05-02']],
    ['2018年12月31日，次日，翌年3月4日', ['2018-12-31', '2019-01-01', '2020-03-04']],
    ['于2018年5月7日、6月27日被取保候审', ['2018-05-07', '2018-06-27']],
    ['2011年12月23日、26日、29日', ['2011-12-23', '2011-12-26', '2011-12-29']],
    ['2024年3月的一天，2023年5月初，2019年至2020年', ['2024-03', '2023-05', '2019', '2020']],
    ['2017年二月三十日', ['']],
    ['二〇一八年五月九日，二○一八年十月二十一日', ['2018-05-09', '2018-10-21']],
    ['行政拘留十五日，有期徒刑六个月，判决书的第二日起十日内', []],
    ['2013年七八月间', ['2013']],
  ])('resolves %s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  }); // biome-ignore format: pairs

  it('keeps a day that does not exist, marked impossible', () => {
    expect(understand('2023年2月29日').dates[0]).toMatchObject({ iso: '', impossible: true, text: '2023年2月29日' });
  });

  it('does not count from a date of birth', () => {
    expect(datesIn('1990年1月2日出生，2024年3月4日被拘留，同月9日被逮捕')).toEqual([
      '1990-01-02',
      '2024-03-04',
      '2024-03-09',
    ]);
  });
});
