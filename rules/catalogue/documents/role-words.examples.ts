import type { ExamplesById } from '../example';
import { arrestDecision, indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.role-word': textExamples(
    [
      nonProsecution({ 以被不起诉人李立新涉嫌: '以被告人李立新涉嫌' }),
      arrestDecision({ 决定批准逮捕犯罪嫌疑人白某某: '决定批准逮捕被告人白某某' }),
      arrestDecision({ 该犯罪嫌疑人涉嫌盗窃: '该被告人涉嫌盗窃' }),
      judgment({ '\n被告人张某某犯盗窃罪，': '\n犯罪嫌疑人张某某犯盗窃罪，' }),
    ],
    [
      nonProsecution(),
      arrestDecision(),
      judgment(),
      // What the police held stands in their words.
      nonProsecution({
        '2023年12月3日，被不起诉人李立新':
          '某某县公安局移送起诉认定：犯罪嫌疑人李立新窃取手机。\n2023年12月3日，被不起诉人李立新',
      }),
      indictment({ '2024年1月8日，被告人张某某被公安': '2024年1月8日，犯罪嫌疑人张某某被公安' }),
    ],
  ),
  'doc.role-word-broken': textExamples(
    [
      indictment({ '1．2023年11月20日22时许，被告人张某某': '1．2023年11月20日22时许，被告张某某' }),
      indictment({ 窃取被害人王大有的手机: '窃取被害王大有的手机' }),
    ],
    [indictment(), arrestDecision(), indictment({ 被告人张某某被公安: '张某某被人发现，被公安' })],
  ),
};

export default examples;
