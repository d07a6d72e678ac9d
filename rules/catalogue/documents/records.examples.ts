import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

const HOME = '住某某县城关镇。因涉嫌盗窃罪，于2024年1月8日';
const earlier = (words: string): string =>
  indictment({ [HOME]: HOME.replace('。', `。2018年3月5日因犯诈骗罪被某某县人民法院判处${words}。`) });

const examples: ExamplesById = {
  'doc.prior-term': textExamples(
    [
      earlier('有期徒刑二个月，2018年4月4日刑满释放'),
      earlier('有期徒刑一年，2020年11月20日刑满释放'),
      earlier('有期徒刑八年，2018年12月20日刑满释放'),
    ],
    [
      earlier('有期徒刑一年，2018年12月20日刑满释放'),
      earlier('有期徒刑三年，2020年5月4日经减刑释放'),
      earlier('有期徒刑一年，缓刑一年'),
      earlier('拘役二个月，2018年4月4日刑满释放'),
      indictment(),
    ],
  ),
};

export default examples;
