import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.placeholder': textExamples(
    [
      indictment({ '2024年3月4日已告知': '××××年×月×日已告知' }),
      indictment({ 初中文化: '【文化程度】' }),
      indictment({ 初中文化: '（待填）' }),
      indictment({ 于2024年3月4日已告知: '于20  年 月 日已告知' }),
    ],
    [
      indictment(),
      indictment({ '某检刑诉〔2024〕58号': '某检刑诉【2024】58号' }),
      judgment({ '书记员　丁某': '书记员　丁某\n本判决书于2024年月日送达。' }),
    ],
  ),
  'doc.placeholder-lone': textExamples([indictment({ 数额较大: '数额XX较大' })], [indictment()]),
  'doc.indictment-number-differs': textExamples(
    [judgment({ 某某县人民检察院指派: '某检刑诉〔2024〕85号起诉书副本已送达。某某县人民检察院指派' })],
    [judgment({ 某某县人民检察院指派: '某检刑诉〔2024〕58号起诉书副本已送达。某某县人民检察院指派' })],
  ),
  'doc.prosecutor-office-differs': textExamples(
    [judgment({ 公诉机关某某县人民检察院: '公诉机关江某市人民检察院', 某某县人民检察院以: '海甲县人民检察院以' })],
    [judgment()],
  ),
};

export default examples;
