import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, textExamples } from './samples';

const CHARGED = (article: string, crime: string): string =>
  `被告人李某某的行为触犯了《中华人民共和国刑法》${article}，应当以${crime}追究其刑事责任。`;

const examples: ExamplesById = {
  'doc.citation-article-exists': textExamples(
    [
      judgment({ '第二百六十四条、': '第四百六十四条、' }),
      indictment({ '《中华人民共和国刑事诉讼法》第一百七十六条': '《中华人民共和国刑事诉讼法》第三百七十六条' }),
    ],
    [indictment(), judgment()],
  ),
  'doc.citation-para': textExamples([judgment({ 第六十七条第三款: '第六十七条第五款' })], [judgment()]),
  'doc.article-before-amendment': textExamples(
    [judgment({ '2023年11月20日22时许': '2010年11月20日22时许' })],
    [judgment()],
  ),
  'doc.charge-article': textExamples(
    [
      judgment({ '第二百六十四条、': '第二百六十六条、' }),
      judgment({
        '其行为已构成盗窃罪。': '其行为触犯了《中华人民共和国刑法》第二百六十四条，已构成盗窃罪。',
        '第二百六十四条、第六十七条': '第三百零三条、第六十七条',
      }),
      indictment({
        被告人张某某到案后如实: `${CHARGED('第三百一十三条', '掩饰、隐瞒犯罪所得罪')}被告人张某某到案后如实`,
      }),
      nonProsecution({ 第二百六十四条: '第二百六十六条' }),
      judgment({ '依照《中华人民共和国刑法》': '依照《中华人民共和国刑事诉讼法》' }),
    ],
    [
      judgment(),
      judgment({
        '其行为已构成盗窃罪。': '其行为触犯了《中华人民共和国刑法》第二百六十四条，已构成盗窃罪。',
        '第二百六十四条、第六十七条': '第六十七条',
      }),
      indictment(),
      nonProsecution(),
      indictment({
        被告人张某某到案后如实: `${CHARGED('第三百一十二条', '掩饰、隐瞒犯罪所得罪')}被告人张某某到案后如实`,
      }),
    ],
  ),
  'doc.article-stray': textExamples(
    [
      judgment({ '第二百六十四条、': '第二百四十六条、' }),
      indictment({ 第二百六十四条: '第二百六十四条、第三百四十一条第一款' }),
      indictment({ 盗窃罪: '帮助信息网络犯罪活动罪', 第二百六十四条: '第二百八十七条之一第一款' }),
    ],
    [
      indictment(),
      judgment(),
      // 聚众斗殴 that ends in injury is punished as 故意伤害.
      judgment({ '第二百六十四条、': '第二百六十四条、第二百九十二条第二款、' }),
    ],
  ),
  'doc.citation-form': textExamples(
    [
      indictment({ 第六十七条第三款: '第六十七第三款' }),
      indictment({ '触犯了《中华人民共和国刑法》第': '触犯了中华人民共和国刑法第' }),
      judgment({ '第二百六十四条、': '第二百六十四、' }),
      judgment({ '第二百六十四条、': '第二百六十四款、' }),
    ],
    [indictment(), judgment({ '第二百六十四条、': '第二百六十四条、第五十二条、' })],
  ),
  'doc.statute-appendix': textExamples(
    [
      judgment({
        '书记员　丁某': '书记员　丁某\n附：相关法律条文\n《中华人民共和国刑法》\n第二百六十六条　诈骗公私财物',
      }),
      judgment({
        '书记员　丁某': '书记员　丁某\n附相关法律条文：\n1、《中华人民共和国刑法》第二百六十六条：诈骗公私财物',
      }),
    ],
    [
      judgment({
        '书记员　丁某': '书记员　丁某\n附：相关法律条文\n《中华人民共和国刑法》\n第二百六十四条　盗窃公私财物',
      }),
    ],
  ),
};

export default examples;
