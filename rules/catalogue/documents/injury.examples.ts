import type { ExamplesById } from '../example';
import { judgment, nonProsecution, textExamples } from './samples';

const INJURY = {
  盗窃罪: '故意伤害罪',
  第二百六十四条: '第二百三十四条第一款',
  窃取被害人王大有的手机一部: '将被害人王大有打伤',
};

const examples: ExamplesById = {
  'doc.injury-slight': textExamples(
    [
      judgment({ ...INJURY, 价值人民币2400元: '经鉴定为轻微伤' }),
      nonProsecution({ 盗窃罪: '故意伤害罪', 价值人民币1800元: '并将王大有打成轻微伤' }),
    ],
    [
      judgment({ ...INJURY, 价值人民币2400元: '经鉴定为轻伤二级' }),
      judgment({ ...INJURY, 价值人民币2400元: '经鉴定为轻伤二级，另一人为轻微伤' }),
      judgment({ 价值人民币2400元: '被害人受轻微伤' }),
      nonProsecution({ 盗窃罪: '故意伤害罪', 价值人民币1800元: '并将王大有打成轻微伤', 犯罪情节轻微: '不构成犯罪' }),
    ],
  ),
  'doc.injury-differs': textExamples(
    [
      judgment({ ...INJURY, 价值人民币2400元: '王大有的损伤程度为轻伤二级', 数额较大: '致一人重伤' }),
      judgment({ ...INJURY, 价值人民币2400元: '王大有的损伤程度为轻伤二级，经询问，王大有的损伤程度为轻伤一级' }),
    ],
    [
      judgment({ ...INJURY, 价值人民币2400元: '王大有的损伤程度为轻伤二级', 数额较大: '致一人轻伤' }),
      judgment({
        ...INJURY,
        价值人民币2400元: '王大有的损伤程度初次鉴定为轻微伤，经重新鉴定，王大有的损伤程度为轻伤二级',
      }),
    ],
  ),
};

export default examples;
