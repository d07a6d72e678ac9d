import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

/** The charge told in the words of what the court found. */
const charged = (yuan: string, day: string): string =>
  `公诉机关指控：${day}22时许，被告人张某某在某某县城关镇一小吃店内，窃取被害人王大有的手机一部，价值人民币${yuan}元。2024年1月8日，被告人张某某被抓获。
经审理查明：`;

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
    ],
  ),
};

export default examples;
