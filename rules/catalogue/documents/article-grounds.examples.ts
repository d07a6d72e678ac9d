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
};

export default examples;
