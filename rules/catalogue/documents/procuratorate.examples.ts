import type { ExamplesById } from '../example';
import {
  indictment,
  judgment,
  nonProsecution,
  pleaStatement,
  sentencingProposal,
  suggestion,
  textExamples,
} from './samples';

const MINOR = { '1990年3月7日出生，公民身份号码999999199003070012': '2007年3月7日出生' };
const HOUSE = '住某某县城关镇。因涉嫌盗窃罪，于2024年1月8日';

const examples: ExamplesById = {
  'doc.proposal-range': textExamples(
    [
      sentencingProposal({ 有期徒刑八个月至一年: '有期徒刑一年至八个月' }),
      pleaStatement({ 有期徒刑八个月: '有期徒刑三年至二年六个月' }),
      judgment({ '经审理查明：': '公诉机关建议判处被告人张某某有期徒刑十个月至六个月。\n经审理查明：' }),
    ],
    [sentencingProposal(), indictment({ 有期徒刑十个月: '有期徒刑三至四年' })],
  ),
  'doc.statutory-range': textExamples(
    [
      sentencingProposal({
        第二百六十四条: '第二百七十条',
        涉嫌盗窃一案: '涉嫌侵占一案',
        构成盗窃罪: '构成侵占罪',
        三年以下: '十年以下',
      }),
    ],
    [sentencingProposal(), sentencingProposal({ 三年以下: '三年以上十年以下' })],
  ),
  'doc.plea-signature': textExamples(
    [
      pleaStatement({ '本人签名：张某某': '本人签名：章某某' }),
      pleaStatement({ '本人签名：张某某': '本人签字：张某' }),
    ],
    [pleaStatement(), pleaStatement({ '本人签名：张某某': '本人签名：' })],
  ),
  'doc.plea-office': textExamples(
    [pleaStatement({ 某某县人民检察院指控本人构成: '某某市人民检察院指控本人构成' })],
    [pleaStatement()],
  ),
  'doc.guardian-missing': textExamples(
    [indictment(MINOR), nonProsecution({ '1988年6月2日': '2008年6月2日' })],
    [
      indictment(),
      indictment({ ...MINOR, [HOUSE]: `法定代理人张大有，系被告人张某某之父。${HOUSE}` }),
      indictment({ ...MINOR, [HOUSE]: `其他合适成年人到场。${HOUSE}` }),
      nonProsecution(),
    ],
  ),
  'doc.suggestion-reply-time': textExamples(
    [suggestion({ 两个月内: '三个月内' }), suggestion({ 两个月内: '一个月以内' })],
    [
      suggestion(),
      suggestion({ 两个月内: '2个月内' }),
      suggestion({ 两个月内: '三个月内', '检察建议书\n': '再审检察建议书\n', 在收到本检察建议书: '在收到本建议书' }),
    ],
  ),
};

export default examples;
