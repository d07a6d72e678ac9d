import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

const lasting = (long: string): string =>
  indictment({ 窃取被害人周小平的电动自行车一辆: `自2021年3月起占用该车，至2022年11月案发，持续使用${long}` });

const examples: ExamplesById = {
  'doc.count-outside-span': textExamples(
    [
      indictment({ '2．2024年1月5日20时许': '2．2024年5月5日20时许' }),
      indictment({ '1．2023年11月20日': '1．2022年11月20日' }),
      lasting('十二个月'),
    ],
    [
      indictment(),
      lasting('二十个月'),
      indictment({ '2023年11月至2024年1月间，': '' }),
      indictment({ '2023年11月至2024年1月间': '2020年1月至2月间' }),
    ],
  ),
};

export default examples;
