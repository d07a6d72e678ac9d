import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.fine-missing': textExamples(
    [judgment({ '，并处罚金人民币四千元': '' })],
    [
      judgment(),
      // Embezzlement by staff carries a fine since 2021-03-01 only.
      judgment({
        '，并处罚金人民币四千元': '',
        '2023年11月20日22时许': '2019年11月20日22时许',
        被告人张某某犯盗窃罪: '被告人张某某犯职务侵占罪',
      }),
      judgment({ '，并处罚金人民币四千元': '', 被告人张某某犯盗窃罪: '被告人张某某犯故意伤害罪' }),
    ],
  ),
  'doc.fine-below': textExamples(
    [judgment({ 罚金人民币四千元: '罚金人民币四百元' })],
    [
      judgment(),
      judgment({
        罚金人民币四千元: '罚金人民币五百元',
        '1990年3月7日出生，公民身份号码999999199003070012': '2007年3月7日出生',
      }),
    ],
  ),
};

export default examples;
