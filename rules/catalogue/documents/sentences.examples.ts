import type { ExamplesById } from '../example';
import { indictment, judgment, protest, sentencingProposal, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.term-bounds': textExamples(
    [
      judgment({ 判处有期徒刑十个月: '判处拘役十个月' }),
      judgment({ '判处有期徒刑十个月，并处': '判处无期徒刑，剥夺政治权利五年，并处' }),
    ],
    [judgment(), judgment({ '判处有期徒刑十个月，并处': '判处无期徒刑，剥夺政治权利终身，并处' })],
  ),
  'doc.probation-bounds': textExamples(
    [
      judgment({ '判处有期徒刑十个月，': '判处有期徒刑十个月，缓刑八个月，' }),
      indictment({ 有期徒刑十个月: '有期徒刑十个月，缓刑六个月' }),
    ],
    [indictment(), judgment({ '判处有期徒刑十个月，': '判处有期徒刑十个月，缓刑一年，' })],
  ),
  'doc.combined-term': textExamples(
    [
      protest({
        '判处有期徒刑十个月，缓刑一年': '判处有期徒刑二年；犯诈骗罪，判处有期徒刑一年，决定执行有期徒刑三年六个月',
      }),
      sentencingProposal({
        '有期徒刑八个月至一年，可以适用缓刑，并处罚金':
          '以盗窃罪判处有期徒刑八个月，以诈骗罪判处有期徒刑六个月，决定执行有期徒刑一年六个月',
      }),
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
  'doc.penalty-quoted': textExamples(
    [
      indictment({ '无业，': '无业，2019年3月2日因犯盗窃罪被判处有期徒刑四年，缓刑五年，' }),
      indictment({ '无业，': '无业，2019年3月2日因犯盗窃罪被判处拘役九个月，' }),
    ],
    [
      indictment({ '无业，': '无业，2019年3月2日因犯盗窃罪被判处有期徒刑三年，缓刑五年，' }),
      indictment({ '无业，': '无业，2019年3月2日因犯盗窃罪、诈骗罪数罪并罚，决定执行拘役九个月，' }),
      judgment(),
    ],
  ),
  'doc.term-over-maximum': textExamples(
    [judgment({ '张某某犯盗窃罪，判处有期徒刑十个月': '张某某犯侵占罪，判处有期徒刑十年' })],
    [judgment()],
  ),
  'doc.sentence-period': textExamples(
    [
      judgment({ 至2024年11月7日止: '至2025年11月7日止' }),
      judgment({ 自2024年1月8日起: '自2023年1月8日起' }),
      // 羁押一日折抵刑期一日 and 现羁押于 explain nothing.
      judgment({ 至2024年11月7日止: '至2024年10月28日止' }),
    ],
    [
      judgment(),
      judgment({ 至2024年11月7日止: '至2024年11月8日止' }),
      judgment({
        至2024年11月7日止: '至2024年10月28日止',
        '，于2024年1月8日被刑事拘留': '，于2023年12月29日被抓获，2024年1月8日被刑事拘留',
      }),
    ],
  ),
};

export default examples;
