import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, protest, sentencingProposal, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.crime-transferred': textExamples(
    [
      indictment({ 被告人张某某涉嫌盗窃罪: '被告人张某某涉嫌诈骗罪' }),
      judgment({ 指控被告人张某某犯盗窃罪: '指控被告人张某某犯寻衅滋事罪' }),
      judgment({ 因涉嫌盗窃罪: '因涉嫌寻衅滋事罪' }),
    ],
    [
      indictment(),
      nonProsecution(),
      judgment(),
      // Another crime of another time, and a charge the court says it changes.
      judgment({ '无业，': '无业，曾因涉嫌诈骗罪被取保候审后撤销案件，' }),
      judgment({
        指控被告人张某某犯盗窃罪: '指控被告人张某某犯寻衅滋事罪',
        '其行为已构成盗窃罪。': '其行为已构成盗窃罪，指控的罪名应予变更。',
      }),
    ],
  ),
  'doc.crime-stray': textExamples(
    [
      judgment({ '被告人张某某犯盗窃罪，判处': '被告人张某某犯诈骗罪，判处' }),
      sentencingProposal({ 构成盗窃罪: '构成诈骗罪' }),
      protest({ 犯盗窃罪一案: '犯诈骗罪一案' }),
      indictment({ 应当以盗窃罪追究: '应当以抢夺罪追究' }),
      judgment({ 其行为已构成盗窃罪: '其行为已构成逃税罪' }),
      judgment({ '经审理查明：': '公诉机关认为，应当以诈骗罪追究其刑事责任。\n经审理查明：' }),
    ],
    [
      judgment(),
      sentencingProposal(),
      protest(),
      indictment(),
      judgment({ 其行为已构成盗窃罪: '其行为不构成抢劫罪，已构成盗窃罪' }),
      judgment({ '其行为已构成盗窃罪。': '其行为已构成盗窃罪。辩护人提出构成侵占罪的意见，不予采纳。' }),
    ],
  ),
};

export default examples;
