import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.id-vs-birth': textExamples(
    [indictment({ '1990年3月7日出生': '1990年3月8日出生' })],
    [indictment(), indictment({ '999999199003070012': '999999********0012' })],
  ),
  'doc.id-vs-sex': textExamples([indictment({ '张某某，男': '张某某，女' })], [indictment()]),
  'doc.id-form': textExamples(
    [
      indictment({ '999999199003070012': '999999199003070011' }),
      indictment({ '999999199003070012': '99999919900307001' }),
    ],
    [indictment()],
  ),
  'doc.age-at-act': textExamples(
    [
      judgment({ '1990年3月7日': '2010年3月7日' }),
      // No day of an act is told, but that of the custody.
      judgment({ '1990年3月7日': '2012年3月7日', '2023年11月20日22时许': '一天晚上' }),
    ],
    [judgment()],
  ),
  'doc.sex-pronoun': textExamples(
    [
      judgment({ '2024年1月8日，被告人张某某被抓获': '2024年1月8日，被告人张某某在她家中被抓获' }),
      judgment({ '2024年1月8日，被告人张某某被抓获': '2024年1月8日，公安机关到其住处将她抓获' }),
    ],
    [
      judgment({ '2024年1月8日，被告人张某某被抓获': '2024年1月8日，被告人张某某在他家中被抓获' }),
      judgment({ '2024年1月8日，被告人张某某被抓获': '2024年1月8日，被告人张某某和女友在她家中被抓获' }),
    ],
  ),
  'doc.juvenile-unsaid': textExamples([judgment({ '1990年3月7日': '2007年3月7日' })], [judgment()]),
  'doc.stated-age': textExamples(
    [indictment({ '1990年3月7日出生': '1990年3月7日出生，现年44岁' })],
    [indictment({ '1990年3月7日出生': '1990年3月7日出生，现年34岁' })],
  ),
};

export default examples;
