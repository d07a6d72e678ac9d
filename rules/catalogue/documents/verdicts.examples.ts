import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, protest, sentencingProposal, textExamples } from './samples';

/** A ruling on appeal that quotes what the court below found. */
const ruling = (found: string): string => `某某市中级人民法院
刑事裁定书
（2024）某99刑终88号
原公诉机关某某县人民检察院。
上诉人（原审被告人）张某某，男，1990年3月7日出生。
某某县人民法院审理某某县人民检察院指控被告人张某某犯盗窃罪一案，于2024年4月10日作出（2024）某9999刑初66号刑事判决。
原审认为，被告人张某某的行为${found}，判处有期徒刑十个月。
张某某不服，提出上诉。
本院认为，上诉人张某某的行为已构成盗窃罪。依照《中华人民共和国刑事诉讼法》第二百三十六条第一款第（一）项之规定，裁定如下：
驳回上诉，维持原判。
审判长　丙某
二〇二四年六月十日
书记员　丁某
`;

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
      ruling('已构成逃税罪'),
      judgment({ '经审理查明：': '公诉机关认为，应当以诈骗罪追究其刑事责任。\n经审理查明：' }),
    ],
    [
      judgment(),
      ruling('已构成盗窃罪'),
      ruling('不构成逃税罪，已构成盗窃罪'),
      sentencingProposal(),
      protest(),
      indictment(),
      judgment({ 其行为已构成盗窃罪: '其行为不构成抢劫罪，已构成盗窃罪' }),
      judgment({ '其行为已构成盗窃罪。': '其行为已构成盗窃罪。辩护人提出构成侵占罪的意见，不予采纳。' }),
    ],
  ),
};

export default examples;
