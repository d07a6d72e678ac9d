import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

/** The charge told in the words of what the court found. */
const charged = (yuan: string, day: string): string =>
  `公诉机关指控：${day}22时许，被告人张某某在某某县城关镇一小吃店内，窃取被害人王大有的手机一部，价值人民币${yuan}元。2024年1月8日，被告人张某某被抓获。
经审理查明：`;

/** One clause in the charge, another in what the court found. */
const twice = (one: string, other: string): string =>
  judgment({ '经审理查明：': `公诉机关指控：被告人张某某${one}。\n经审理查明：被告人张某某${other}。` });

const examples: ExamplesById = {
  'doc.parallel-differs': textExamples(
    [
      judgment({ '经审理查明：': charged('2400', '2023年11月20日') }).replace('价值人民币2400元', '价值人民币2900元'),
      judgment({ '经审理查明：': charged('2400', '2023年11月21日') }),
    ],
    [
      judgment(),
      judgment({ '经审理查明：': charged('2400', '2023年11月20日') }),
      judgment({ '经审理查明：': charged('二千四百', '2023年11月20日') }),
      // Two days of two stories; sums that both parts know; one list in another order.
      twice('长期在外地打工，逃避侦查和通缉。2019年2月14日投案', '长期在外地打工，逃避侦查和通缉。1999年1月25日立案'),
      twice(
        '盗窃多次，造成损失价值人民币1080元；又造成损失965元',
        '又盗窃多次，造成损失价值人民币965元；又造成损失1080元',
      ),
      twice('共同组织周某甲、吴某乙、郑某丙在某某县城关镇赌博', '共同组织郑某丙、吴某乙、周某甲在某某县城关镇赌博'),
    ],
  ),
};

export default examples;
