import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

/** Two accused, three counts with two sorts of sums and a number of pieces each. */
const several = (changes: Readonly<Record<string, string>> = {}): string =>
  indictment({
    本案由某某县公安局: '被告人陈立夏，男，1992年5月3日出生，汉族，住某某县城关镇。\n本案由某某县公安局',
    '2023年11月至2024年1月间，被告人张某某先后两次实施盗窃，窃得财物共计价值人民币4260元。':
      '2023年11月至2024年1月间，被告人张某某盗窃电缆共计9件，共得赃款2900元，其中被告人陈立夏参与二次，价值人民币3960元。上述电缆价值共计人民币6360元。',
    '窃取被害人王大有的手机一部，价值人民币2400元': '窃取电缆4件，价值人民币2400元，以900元卖出',
    '被告人张某某在某某县农贸市场内，窃取被害人周小平的电动自行车一辆，价值人民币1860元。':
      '被告人张某某、陈立夏窃取电缆3件，价值人民币1860元，以800元卖出。\n3．2024年1月6日20时许，被告人张某某、陈立夏窃取电缆2件，价值人民币2100元，以1200元卖出。',
    ...changes,
  });

const examples: ExamplesById = {
  'doc.counts-sum': textExamples(
    [
      several({ 共得赃款2900元: '共得赃款3900元' }),
      several({ 共计9件: '共计8件' }),
      several({ 陈立夏参与二次: '陈立夏参与三次' }),
      several({ '参与二次，价值人民币3960元': '参与二次，价值人民币4960元' }),
    ],
    [
      several(),
      indictment(),
      several({ '张某某、陈立夏窃取电缆3件': '张某某等人窃取电缆3件', 陈立夏参与二次: '陈立夏参与三次' }),
    ],
  ),
};

export default examples;
