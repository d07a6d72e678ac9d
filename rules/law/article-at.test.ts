import { describe, expect, it } from 'vitest';
import { articleAt, basesAt } from './article-at';
import { basisOf } from './articles';
import { LAW_TEXTS } from './data/articles';

describe('the article that says the same on a day', () => {
  // Pairs from the text of both versions, not from the code.
  it.each([
    ['172', '169'], // 审查起诉期限
    ['91', '89'], // 审查批准逮捕期限
    ['105', '103'], // 期间的计算
    ['175', '171'], // 退回补充侦查
    ['156', '154'], // 侦查羁押期限
    ['88', '86'], // 审查批准逮捕时讯问
    ['16', '15'], // 不追究刑事责任的情形
    ['35', '34'], // 法律援助
    ['177', '173'], // 不起诉
    ['228', '217'], // 抗诉
    ['282', '271'], // 附条件不起诉
    ['308', '290'], // 军队保卫部门
    ['14', '14'],
  ])('criminal procedure law %s was %s in 2012', (today, then) => {
    expect(articleAt('刑事诉讼法', today, '2016-05-01')).toEqual({ version: '2012', article: then });
    expect(articleAt('刑事诉讼法', today, '2018-10-26')).toEqual({ version: '2018', article: today });
  });

  it('says that 认罪认罚, 速裁 and 缺席审判 were not there yet', () => {
    for (const article of ['15', '36', '174', '201', '222', '226', '291', '297']) {
      expect(articleAt('刑事诉讼法', article, '2018-10-25')).toEqual({ absent: true });
    }
  });

  it('knows from when an inserted article of the criminal law is in force', () => {
    expect(articleAt('刑法', '133-1', '2011-04-30')).toEqual({ absent: true });
    expect(articleAt('刑法', '133-1', '2011-05-01')).toEqual({ version: '1997', article: '133-1' });
    expect(articleAt('刑法', '133-2', '2021-02-28')).toEqual({ absent: true });
    expect(articleAt('刑法', '264', '2024-03-01')).toEqual({ version: '2023', article: '264' });
    for (const article of LAW_TEXTS.刑法?.inserted ?? []) {
      expect([article, articleAt('刑法', article, '1998-01-01')]).toEqual([article, { absent: true }]);
    }
  });

  it('does not guess where the earlier version is not held', () => {
    expect(articleAt('人民检察院刑事诉讼规则', '282', '2016-05-01')).toEqual({ unknown: true });
    expect(articleAt('刑事诉讼法', '172', '2010-01-01')).toEqual({ unknown: true });
    expect(articleAt('某某条例', '1', '2020-01-01')).toEqual({ unknown: true });
  });

  it('names bases as they were called', () => {
    const bases = [basisOf('刑事诉讼法', '172'), basisOf('人民检察院刑事诉讼规则', '282')];
    expect(basesAt(bases, '2016-05-01').map(({ version, article }) => [version, article])).toEqual([
      ['2012', '169'],
      ['2019', '282'],
    ]);
    expect(basesAt(bases, '2024-01-01')).toBe(bases);
    expect(basesAt(bases, '')).toBe(bases);
  });
});
