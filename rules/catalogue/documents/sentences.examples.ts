import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.term-bounds': textExamples([judgment({ 判处有期徒刑十个月: '判处拘役十个月' })], [judgment()]),
  'doc.probation-bounds': textExamples(
    [
      judgment({ '判处有期徒刑十个月，': '判处有期徒刑十个月，缓刑八个月，' }),
      indictment({ 有期徒刑十个月: '有期徒刑十个月，缓刑六个月' }),
    ],
    [indictment(), judgment({ '判处有期徒刑十个月，': '判处有期徒刑十个月，缓刑一年，' })],
  ),
  'doc.combined-term': textExamples(
    [
      judgment({
        '判处有期徒刑十个月，并处罚金人民币四千元。':
          '判处有期徒刑十个月，并处罚金人民币四千元；犯诈骗罪，判处有期徒刑一年，并处罚金人民币二千元；决定执行有期徒刑二年，并处罚金人民币六千元。',
      }),
    ],
    [
      judgment({
        '判处有期徒刑十个月，并处罚金人民币四千元。':
          '判处有期徒刑十个月，并处罚金人民币四千元；犯诈骗罪，判处有期徒刑一年，并处罚金人民币二千元；决定执行有期徒刑一年六个月，并处罚金人民币六千元。',
      }),
    ],
  ),
  'doc.combined-fine': textExamples(
    [
      judgment({
        '判处有期徒刑十个月，并处罚金人民币四千元。':
          '判处有期徒刑十个月，并处罚金人民币四千元；犯诈骗罪，判处有期徒刑一年，并处罚金人民币二千元；决定执行有期徒刑一年六个月，并处罚金人民币五千元。',
      }),
    ],
    [
      judgment({
        '判处有期徒刑十个月，并处罚金人民币四千元。':
          '判处有期徒刑十个月，并处罚金人民币四千元；犯诈骗罪，判处有期徒刑一年，并处罚金人民币二千元；决定执行有期徒刑一年六个月，并处罚金人民币六千元。',
      }),
    ],
  ),
  'doc.term-over-maximum': textExamples(
    [judgment({ '张某某犯盗窃罪，判处有期徒刑十个月': '张某某犯侵占罪，判处有期徒刑十年' })],
    [judgment()],
  ),
  'doc.sentence-period': textExamples(
    [judgment({ 至2024年11月7日止: '至2025年11月7日止' }), judgment({ 自2024年1月8日起: '自2023年1月8日起' })],
    [judgment(), judgment({ 至2024年11月7日止: '至2024年11月8日止' })],
  ),
};

export default examples;
