import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const cited = (text: string) =>
  understand(text).articles.map(
    (each) => `${each.law} ${each.article}${each.sub ? `-${each.sub}` : ''}.${each.paragraph ?? ''}.${each.item ?? ''}`,
  );

describe('articles', () => {
  it.each([
    ['《中华人民共和国刑法》第二百六十四条、第六十七条第三款', ['刑法 264..', '刑法 67.3.']],
    ['《刑法》第一百三十三条之一第一款第（二）项', ['刑法 133-1.1.2']],
    ['《刑法》第三百四十七条第一、四款', ['刑法 347.1.', '刑法 347.4.']],
    ['《刑法》第七十二条第一款、第三款，第七十三条', ['刑法 72.1.', '刑法 72.3.', '刑法 73..']],
    ['《刑法》第二百九十三条第一款第（一）、（三）项', ['刑法 293.1.1', '刑法 293.1.3']],
    ['中华人民共和国刑法第六十四条', ['刑法 64..']],
    ['《刑法》第67条', ['刑法 67..']],
    ['《中华人民共和国刑法》第六十七第三款', ['刑法 67.3.']],
    ['《刑法》第二十五条及《刑事诉讼法》第十五条', ['刑法 25..', '刑事诉讼法 15..']],
    ['《最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释》第三百五十条第（一）项', ['最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释 350..1']],
    ['《中华人民共和国刑法（2020年修正）》第十二条', ['刑法 12..']],
  ])('reads %s', (text, expected) => {
    expect(cited(`依照${text}之规定。`)).toEqual(expected);
  }); // biome-ignore format: pairs

  it('cites nothing without a law, and gives each range its own words', () => {
    expect(cited('第一条建议，第二款冰箱')).toEqual([]);
    const text = '依照《刑法》第二百六十四条、第五十二条。';
    expect(understand(text).articles.map(({ start, end }) => text.slice(start, end))).toEqual([
      '第二百六十四条',
      '第五十二条',
    ]);
  });
});
