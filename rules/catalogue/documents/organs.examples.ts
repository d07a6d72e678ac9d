import type { ExamplesById } from '../example';
import { arrestDecision, indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.court-name': textExamples(
    [
      judgment({ 某某市中级人民法院: '某某市人民法院' }),
      indictment({ '此致\n某某县人民法院': '此致\n某某省高级人民法院' }),
      indictment({ '此致\n某某县人民法院': '此致\n云阳县人民法院' }),
      nonProsecution({ '某某县人民检察院\n不起诉决定书': '云阳县人民检察院\n不起诉决定书' }),
      judgment({ '某某县人民法院\n刑事判决书': '云阳县人民法院\n刑事判决书' }),
      judgment({ '某某县人民法院\n刑事判决书': '某某市中级人民法院\n刑事判决书' }),
      indictment({ 本案由某某县公安局: '本案由某平县公安局' }),
      judgment({ 某某市中级人民法院: '云阳县中级人民法院' }),
      judgment({ '公诉机关某某县人民检察院。': '公诉机关某某县人民法院。' }),
      nonProsecution({ 向某某市人民检察院申诉: '向某某县人民检察院申诉' }),
      nonProsecution({ 直接向某某县人民法院提起自诉: '直接向云阳县人民法院提起自诉' }),
      arrestDecision({
        '某某县公安局：': '某某市公安局云阳区分局：',
        '某某县人民检察院\n批准': '某某市临江区人民检察院\n批准',
      }),
    ],
    [indictment(), judgment(), nonProsecution(), indictment({ '此致\n某某县人民法院': '此致\n某某市某某县人民法院' })],
  ),
};

export default examples;
