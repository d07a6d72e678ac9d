import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const SECOND = '被告人陈志远，男，1991年4月2日出生，汉族，住某某县城关镇。因涉嫌盗窃罪，于2024年1月8日被刑事拘留。';
const beforeOrigin = (text: string) => ({ 本案由某某县公安局侦查终结: `${text}\n本案由某某县公安局侦查终结` });
const CONCLUSION = '判处被告人张某某有期徒刑十个月';

const examples: ExamplesById = {
  'doc.omission.property-outcome': textExamples(
    [judgment({ '第六十七条第三款之规定，判决': '第六十七条第三款、第六十四条之规定，判决' })],
    [
      judgment(),
      judgment({
        '第六十七条第三款之规定，判决': '第六十七条第三款、第六十四条之规定，判决',
        '罚金人民币四千元。\n': '罚金人民币四千元。\n责令被告人张某某退赔被害人王大有人民币2400元。\n',
      }),
    ],
  ),
  'doc.omission.person-outcome': textExamples(
    [
      judgment({
        '\n某某县人民检察院以': `\n${SECOND}\n某某县人民检察院以`,
        经审理查明: '经审理查明：陈志远参与。另查明',
      }),
      // One of them is sentenced twice.
      judgment({
        '\n某某县人民检察院以': `\n${SECOND}\n某某县人民检察院以`,
        '并处罚金人民币四千元。':
          '并处罚金人民币四千元。\n二、被告人张某某犯盗窃罪，判处有期徒刑六个月，并处罚金人民币二千元。\n三、责令被告人张某某、陈志远退赔。',
      }),
    ],
    [judgment()],
  ),
  'doc.omission.person-facts': textExamples(
    [indictment(beforeOrigin(SECOND))],
    [
      indictment(),
      indictment({
        ...beforeOrigin(SECOND),
        先后两次实施盗窃: '伙同陈志远先后两次实施盗窃',
        [CONCLUSION]: '判处被告人张某某有期徒刑十个月、陈志远拘役五个月',
      }),
    ],
  ),
  'doc.omission.charge-verdict': textExamples(
    [judgment({ '指控被告人张某某犯盗窃罪，于': '指控被告人张某某犯盗窃罪、诈骗罪，于' })],
    [judgment()],
  ),
};

export default examples;
