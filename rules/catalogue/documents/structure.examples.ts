import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.part-missing': textExamples(
    [
      judgment({
        '如不服本判决，可在接到判决书的第二日起十日内，通过本院或者直接向某某市中级人民法院提出上诉。书面上诉的，应当提交上诉状正本一份，副本二份。':
          '',
      }),
    ],
    [judgment(), indictment(), nonProsecution()],
  ),
  'doc.title-body': textExamples([indictment({ '\n起诉书\n': '\n起诉意见书\n' })], [indictment()]),
  'doc.addressee': textExamples([indictment({ '此致\n某某县人民法院': '此致\n某某县人民检察院' })], [indictment()]),
};

export default examples;
