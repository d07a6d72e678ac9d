import type { ExamplesById } from '../example';
import { arrestDecision, indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.name-drift': textExamples(
    [
      indictment({ '本院认为，被告人张某某': '本院认为，被告人章某某' }),
      judgment({ '被告人张某某犯盗窃罪，判处': '被告人章某某犯盗窃罪，判处' }),
      arrestDecision({ 决定批准逮捕犯罪嫌疑人白某某: '决定批准逮捕犯罪嫌疑人柏某某' }),
    ],
    [indictment(), judgment(), arrestDecision()],
  ),
  'doc.name-unlisted': textExamples(
    [
      judgment({ '被告人张某某犯盗窃罪，判处': '被告人李国强犯盗窃罪，判处' }),
      indictment({ '附：1．被告人张某某': '附：1．被告人张某某、李某甲' }),
      nonProsecution({ 决定对李立新不起诉: '决定对王菜花不起诉' }),
    ],
    [judgment(), indictment(), nonProsecution()],
  ),
  'doc.name-new-in-conclusion': textExamples(
    [
      judgment({ '依法可以从轻处罚。依照': '依法可以从轻处罚，其退赔被害人赵文斌。依照' }),
      indictment({ '被害人王大有、周小平的陈述': '被害人王大有、郑文斌的陈述' }),
    ],
    [judgment(), indictment()],
  ),
  'doc.role-swapped': textExamples(
    [
      indictment({ 窃取被害人周小平: '窃取被害人周小平（被害人张某某报警后）' }),
      indictment({ 窃取被害人周小平: '窃取被告人周小平' }),
      judgment({ '本院认为，被告人张某某': '本院认为，证人张某某' }),
    ],
    [
      indictment(),
      // Behind a mask the witness may be another person.
      indictment({ 证人孙立国的证言: '证人张某某的证言' }),
    ],
  ),
  'doc.role-victim-witness': textExamples(
    [
      indictment({ 证人孙立国的证言: '证人孙立国、王大有的证言，证人王大有的证言' }),
      indictment({ 证人孙立国的证言: '证人孙立国、张某某的证言' }),
    ],
    [indictment()],
  ),
  'doc.name-stranger': textExamples(
    [
      indictment({ '2024年1月8日，被告人张某某被公安机关抓获': '2024年1月8日，被告人钱某某被公安机关抓获' }),
      indictment({ '到案后如实供述了上述事实。\n': '到案后如实供述了上述事实，李某某亲属已退赔。\n' }),
    ],
    [indictment(), judgment()],
  ),
  'doc.name-drift-others': textExamples(
    [
      indictment({ '被害人王大有、周小平的陈述': '被害人王大友、周小平的陈述' }),
      indictment({ '被害人王大有、周小平的陈述': '被害人褚大有、周小平的陈述' }),
      indictment({ 到案后如实供述了上述事实: '退赔被害人王大军人民币900元' }),
    ],
    [indictment(), judgment(), indictment({ 到案后如实供述了上述事实: '退赔被害人王大有人民币900元' })],
  ),
};

export default examples;
