import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

/** The sample indictment whose case was returned: it came on 1 March and was signed on 22 March. */
const course = (told: string, signed = '2024年5月20日'): string =>
  indictment({
    '审查了全部案件材料。': `审查了全部案件材料。${told}`,
    '2024年3月22日': signed,
  });
const returned = (from: string, to: string): string =>
  `本院于${from}退回侦查机关补充侦查，侦查机关于${to}重新移送起诉。`;

const examples: ExamplesById = {
  'doc.supplement-limit': textExamples(
    [
      course(returned('2024年3月20日', '2024年4月28日')),
      course(
        '本院退回侦查机关补充侦查三次（自2024年3月10日至2024年3月20日，自2024年3月25日至2024年3月30日，自2024年4月5日至2024年4月28日）。',
      ),
    ],
    [
      course(returned('2024年3月20日', '2024年4月20日')),
      // The month ends on 1 May; the holidays last until 5 May.
      course(returned('2024年4月1日', '2024年5月6日')),
      course(`本案由某某市人民检察院指定管辖。${returned('2024年3月20日', '2024年4月28日')}`),
    ],
  ),
  'doc.review-limit': textExamples(
    [
      indictment({ '2024年3月22日': '2024年4月29日' }),
      course(returned('2024年3月20日', '2024年4月10日'), '2024年6月29日'),
      course('因案情复杂，延长审查起诉期限十五日。', '2024年4月29日'),
    ],
    [
      indictment(),
      course(returned('2024年3月20日', '2024年4月18日')),
      course('因案情复杂，延长审查起诉期限十五日。', '2024年4月12日'),
    ],
  ),
  'doc.notice-limit': textExamples(
    [indictment({ 于2024年3月2日已告知: '于2024年3月8日已告知' })],
    [indictment(), indictment({ 于2024年3月2日已告知: '于2024年3月4日已告知' })],
  ),
};

export default examples;
