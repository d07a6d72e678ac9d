import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.article-without-ground': textExamples(
    [judgment({ 第六十七条第三款: '第六十七条第三款、第二十三条' }), judgment({ 第六十七条第三款: '第六十八条' })],
    [
      judgment(),
      indictment(),
      judgment({ 第六十七条第三款: '第六十七条第三款、第二十三条', 数额较大: '数额较大，因意志以外的原因未得逞' }),
    ],
  ),
  'doc.procedure-without-ground': textExamples(
    [
      indictment({ '《中华人民共和国刑事诉讼法》第十五条': '《中华人民共和国刑事诉讼法》第一百五十一条' }),
      indictment({ '根据《中华人民共和国刑法》第六十七条第三款': '根据《中华人民共和国刑事诉讼法》第六十九条' }),
    ],
    [
      indictment(),
      judgment(),
      indictment({ '2024年3月22日\n': '2016年3月22日\n', '刑事诉讼法》第十五条': '刑事诉讼法》第一百五十一条' }),
    ],
  ),
};

export default examples;
