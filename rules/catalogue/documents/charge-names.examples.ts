import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.charge-unknown': textExamples(
    [
      indictment({ 应当以盗窃罪追究: '应当以偷窃罪追究' }),
      judgment({ 其行为已构成盗窃罪: '其行为已构成盗取财物罪' }),
      nonProsecution({ '因涉嫌盗窃罪，于2024年1月8日': '因涉嫌盗窃财产罪，于2024年1月8日' }),
    ],
    [
      indictment(),
      judgment(),
      judgment({ 其行为已构成盗窃罪: '其行为已构成盗窃罪，且系缓刑考验期内犯新罪，另犯有其他罪' }),
      judgment({ 系坦白: '系坦白，自愿认罪' }),
      indictment({ 应当以盗窃罪追究: '应当以盗窃罪、掩饰、隐瞒犯罪所得罪追究' }),
      indictment({ 应当以盗窃罪追究: '应当以盗窃、诈骗罪追究' }),
    ],
  ),
  'doc.charge-former': textExamples(
    [
      indictment({ 应当以盗窃罪追究: '应当以窝赃、销赃罪追究' }),
      judgment({ 其行为已构成盗窃罪: '其行为已构成公司、企业人员受贿罪' }),
    ],
    [
      judgment(),
      judgment({ 其行为已构成盗窃罪: '其行为已构成非国家工作人员受贿罪' }),
      // Named so at the time of the act.
      judgment({ '2023年11月20日': '2006年11月20日', 其行为已构成盗窃罪: '其行为已构成公司、企业人员受贿罪' }),
      judgment({ 系坦白: '曾因犯流氓罪被判处有期徒刑，系坦白' }),
    ],
  ),
};

export default examples;
