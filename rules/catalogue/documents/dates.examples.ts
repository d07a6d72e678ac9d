import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.date-impossible': textExamples(
    [indictment({ '2024年1月5日20时许': '2024年2月30日20时许' }), judgment({ '22时许': '26时许' })],
    [indictment(), judgment()],
  ),
  'doc.date-after-signature': textExamples(
    [judgment({ '2024年1月8日，被告人张某某被抓获': '2025年1月8日，被告人张某某被抓获' })],
    [judgment()],
  ),
  'doc.date-order': textExamples(
    [
      judgment({ '2024年1月8日，被告人张某某被抓获': '2024年3月28日，被告人张某某被抓获' }),
      judgment({ '2023年11月20日22时许': '2024年1月20日22时许' }),
    ],
    [judgment(), indictment()],
  ),
};

export default examples;
