import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.count-outside-span': textExamples(
    [
      indictment({ '2．2024年1月5日20时许': '2．2024年5月5日20时许' }),
      indictment({ '1．2023年11月20日': '1．2022年11月20日' }),
    ],
    [
      indictment(),
      indictment({ '2023年11月至2024年1月间，': '' }),
      indictment({ '2023年11月至2024年1月间': '2020年1月至2月间' }),
    ],
  ),
};

export default examples;
