import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

const THREE = {
  '2．2024年1月5日20时许':
    '2．2023年12月2日，被告人张某某窃取被害人赵立手机一部，价值人民币0元。\n3．2024年1月5日20时许',
};
/** Three accused, and how many of them were questioned. */
const several = (many: string): string =>
  indictment({
    本案由某某县公安局:
      '被告人陈立夏，男，1992年5月3日出生，住某某县。\n被告人方大同，男，1991年5月3日出生，住某某县。\n本案由某某县公安局',
    依法讯问了被告人: `依法讯问了${many}名被告人`,
  });

const examples: ExamplesById = {
  'doc.count-people': textExamples(
    [
      indictment({ 被告人张某某到案后如实供述: '二被告人到案后如实供述' }),
      indictment({ 依法讯问了被告人: '依法讯问了三名被告人' }),
      several('两'),
    ],
    [indictment(), indictment({ 依法讯问了被告人: '依法讯问了一名被告人' }), several('三')],
  ),
  'doc.count-acts': textExamples(
    [
      indictment({ ...THREE, 先后两次实施盗窃: '先后实施盗窃四起' }),
      indictment({
        ...THREE,
        先后两次实施盗窃: '实施盗窃',
        '2024年1月8日，被告人张某某被公安': '综上，被告人张某某参与盗窃九起。\n2024年1月8日，被告人张某某被公安',
      }),
      // Summed up within the last count.
      indictment({
        ...THREE,
        先后两次实施盗窃: '实施盗窃',
        '电动自行车一辆，价值人民币1860元。': '电动自行车一辆，价值人民币1860元，合计盗窃九起。',
      }),
      indictment({ 多次秘密窃取他人财物: '先后实施盗窃五次，秘密窃取他人财物' }),
    ],
    [indictment({ ...THREE, 先后两次实施盗窃: '先后实施盗窃三起' }), indictment()],
  ),
};

export default examples;
