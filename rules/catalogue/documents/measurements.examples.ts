import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const PHONE = '窃取被害人王大有的手机一部，价值人民币2400元';
const seized = (words: string): string => judgment({ [PHONE]: words });
const DRUNK = { 盗窃罪: '危险驾驶罪', 第二百六十四条: '第一百三十三条之一第一款第二项' };

const examples: ExamplesById = {
  'doc.weight-sum': textExamples(
    [
      seized('查获甲基苯丙胺三包，净重分别为10.5克、20克、30克，共计60.6克'),
      indictment({
        窃取被害人王大有的手机一部: '贩卖甲基苯丙胺10克',
        窃取被害人周小平的电动自行车一辆: '贩卖甲基苯丙胺25克',
        窃得财物共计价值人民币4260元: '贩卖甲基苯丙胺共计53克',
      }),
    ],
    [
      seized('查获甲基苯丙胺三包，净重分别为10.5克、20克、30克，共计60.5克'),
      seized('查获甲基苯丙胺10克，又以300元购得2克，剩余部分共计9克'),
    ],
  ),
  'doc.weight-near': textExamples(
    [judgment({ [PHONE]: '查获甲基苯丙胺35.2克', 数额较大: '贩卖甲基苯丙胺36.2克' })],
    [
      indictment({
        窃取被害人王大有的手机一部: '贩卖甲基苯丙胺10克',
        窃取被害人周小平的电动自行车一辆: '贩卖甲基苯丙胺25克',
        '多次秘密窃取他人财物，': '贩卖甲基苯丙胺共计35克，',
      }),
    ],
  ),
  'doc.alcohol-below': textExamples(
    [judgment({ ...DRUNK, [PHONE]: '醉酒驾驶摩托车被查获，血液酒精含量为52.6mg/100ml' })],
    [
      judgment({ ...DRUNK, [PHONE]: '醉酒驾驶摩托车被查获，血液酒精含量为152.6mg/100ml' }),
      judgment({ ...DRUNK, [PHONE]: '醉酒驾驶摩托车被查获，呼气结果为70mg/100ml，血液酒精含量为99．6毫克／100毫升' }),
    ],
  ),
  'doc.alcohol-differs': textExamples(
    [
      judgment({
        ...DRUNK,
        [PHONE]: '醉酒驾驶摩托车被查获，血液酒精含量为152.6mg/100ml',
        被告人张某某到案后如实供述自己的罪行: '被告人张某某血液酒精含量为158.6mg/100ml，到案后如实供述自己的罪行',
      }),
    ],
    [
      judgment({
        ...DRUNK,
        [PHONE]: '醉酒驾驶摩托车被查获，血液酒精含量为152.6mg/100ml',
        被告人张某某到案后如实供述自己的罪行: '被告人张某某血液酒精含量为152.6mg/100ml，到案后如实供述自己的罪行',
      }),
    ],
  ),
};

export default examples;
