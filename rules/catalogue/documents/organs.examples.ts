import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.court-name': textExamples(
    [
      judgment({ 某某市中级人民法院: '某某市人民法院' }),
      indictment({ '此致\n某某县人民法院': '此致\n某某省高级人民法院' }),
      indictment({ '此致\n某某县人民法院': '此致\n云阳县人民法院' }),
      nonProsecution({ '某某县人民检察院\n不起诉决定书': '云阳县人民检察院\n不起诉决定书' }),
      judgment({ '某某县人民法院\n刑事判决书': '云阳县人民法院\n刑事判决书' }),
      judgment({ '某某县人民法院\n刑事判决书': '某某市中级人民法院\n刑事判决书' }),
    ],
    [indictment(), judgment(), nonProsecution(), indictment({ '此致\n某某县人民法院': '此致\n某某市某某县人民法院' })],
  ),
};

export default examples;
