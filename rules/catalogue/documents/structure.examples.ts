import type { ExamplesById } from '../example';
import { arrestDecision, indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.part-missing': textExamples(
    [
      judgment({
        '如不服本判决，可在接到判决书的第二日起十日内，通过本院或者直接向某某市中级人民法院提出上诉。书面上诉的，应当提交上诉状正本一份，副本二份。':
          '',
      }),
      arrestDecision({ '请依法立即执行，并将执行情况在三日以内通知本院。': '' }),
    ],
    [judgment(), indictment(), nonProsecution(), arrestDecision()],
  ),
  'doc.title-body': textExamples([indictment({ '\n起诉书\n': '\n起诉意见书\n' })], [indictment()]),
  'doc.addressee': textExamples([indictment({ '此致\n某某县人民法院': '此致\n某某县人民检察院' })], [indictment()]),
  'doc.number-missing': textExamples(
    [indictment({ '某检刑诉〔2024〕58号\n': '' }), judgment({ '（2024）某9999刑初66号\n': '' })],
    [indictment(), judgment(), nonProsecution()],
  ),
  'doc.panel-size': textExamples(
    [
      judgment({
        '适用简易程序，实行独任审判': '组成合议庭',
        '审判员　丙某': '审判长　丙某\n审判员　戊某',
      }),
    ],
    [
      judgment({
        '适用简易程序，实行独任审判': '组成合议庭',
        '审判员　丙某': '审判长　丙某\n审判员　戊某\n人民陪审员　己某',
      }),
      judgment(),
    ],
  ),
};

export default examples;
