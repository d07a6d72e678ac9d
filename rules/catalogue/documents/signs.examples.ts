import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.brackets-unmatched': textExamples(
    [
      indictment({ '《认罪认罚具结书》1份': '《认罪认罚具结书1份', 于2024年1月8日被: '（于2024年1月8日被' }),
      judgment({ '自2024年1月8日起至2024年11月7日止。）': '自2024年1月8日起至2024年11月7日止。' }),
    ],
    [indictment(), judgment(), indictment({ '1．书证：': '1）书证：' })],
  ),
  'doc.enumeration-skipped': textExamples(
    [
      indictment({ '3．被害人陈述': '4．被害人陈述' }),
      indictment({ '2．证人证言：': '1．证人证言：' }),
      indictment({ '1．2023年11月20日': '第一次：2023年11月20日', '2．2024年1月5日': '第三次：2024年1月5日' }),
      judgment({
        '被告人张某某犯盗窃罪，判处': '一、被告人张某某犯盗窃罪，判处',
        '如不服本判决，可在': '三、作案工具予以没收。\n如不服本判决，可在',
      }),
      judgment({
        '被告人张某某犯盗窃罪，判处': '二、被告人张某某犯盗窃罪，判处',
        '如不服本判决，可在': '三、作案工具予以没收。\n如不服本判决，可在',
      }),
      indictment({ '2．证人证言：': '4．证人证言：', '3．被害人陈述': '5．被害人陈述' }),
    ],
    [
      indictment(),
      judgment({
        '被告人张某某犯盗窃罪，判处': '一、被告人张某某犯盗窃罪，判处',
        '如不服本判决，可在': '二、作案工具予以没收。\n如不服本判决，可在',
      }),
    ],
  ),
};

export default examples;
