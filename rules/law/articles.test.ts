import { describe, expect, it } from 'vitest';
import { articleExists, lawText } from './articles';
import { CRIMES } from './data/crimes';

describe('articles', () => {
  it('knows the last and the inserted articles of complete texts', () => {
    expect(articleExists('刑法', '452')).toBe(true);
    expect(articleExists('刑法', '453')).toBe(false);
    expect(articleExists('刑法', '17-1')).toBe(true);
    expect(articleExists('刑法', '264-1')).toBe(false);
    expect(articleExists('刑事诉讼法', '308')).toBe(true);
    expect(articleExists('刑事诉讼法', '309')).toBe(false);
    expect(articleExists('人民检察院刑事诉讼规则', '684')).toBe(true);
  });

  it('says "unknown", never "absent", of texts collected in part and of texts not held', () => {
    expect(articleExists('关于适用认罪认罚从宽制度的指导意见', '31')).toBe(true);
    expect(articleExists('关于适用认罪认罚从宽制度的指导意见', '59')).toBeNull();
    expect(articleExists('某某条例', '1')).toBeNull();
    expect(articleExists('刑法', '第264条')).toBeNull();
  });

  it('finds a text by its aliases', () => {
    expect(lawText('刑诉法')).toBe(lawText('刑事诉讼法'));
    expect(lawText('刑事诉讼法')?.version).toBe('2018');
    expect(lawText('constructor')).toBeNull();
  });

  it('has every article that the table of crimes names', () => {
    const unknown = CRIMES.flatMap((crime) => crime.articles).filter(
      (article) => articleExists('刑法', article) !== true,
    );
    expect(unknown).toEqual([]);
  });
});
