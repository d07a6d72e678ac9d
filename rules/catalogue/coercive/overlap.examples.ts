import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'coercive.type-order': {
    bad: [
      {
        'coercive.type': ['拘留', '取保候审'],
        'coercive.executedDate': ['2024-03-01', '2024-03-05'],
        'coercive.endDate': ['2024-03-10', ''],
      },
    ],
    good: [
      {
        'coercive.type': ['拘留', '取保候审'],
        'coercive.executedDate': ['2024-03-01', '2024-03-08'],
        'coercive.endDate': ['2024-03-08', ''],
      },
      {
        'coercive.type': ['取保候审', '拘留', '逮捕'],
        'coercive.executedDate': ['2024-03-20', '2024-03-01', '2024-03-08'],
        'coercive.endDate': ['', '', ''],
      },
      { 'coercive.type': '拘留', 'coercive.executedDate': '2024-03-01', 'coercive.endDate': '' },
    ],
    undecidable: [{ 'coercive.type': ['拘留', '取保候审'], 'coercive.executedDate': ['2024-03-01', '2024-03-05'] }],
  },
};

export default examples;
