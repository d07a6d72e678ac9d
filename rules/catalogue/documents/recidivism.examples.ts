import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

/** The sample judgment on theft of November 2023, its accused sentenced before and released on the day given. */
const before = (penalty: string, released: string, changes: Readonly<Record<string, string>> = {}): string =>
  judgment({
    '无业，住某某县城关镇。': `无业，住某某县城关镇。2017年3月2日因犯盗窃罪被某某县人民法院判处${penalty}，${released}刑满释放。`,
    ...changes,
  });
const CALLED = { '系坦白，依法可以从轻处罚。': '系坦白，依法可以从轻处罚；其系累犯，应当从重处罚。' };

const examples: ExamplesById = {
  'doc.recidivist-conditions': textExamples(
    [
      before('有期徒刑一年', '2018年2月1日', CALLED),
      before('拘役五个月', '2019年2月1日', CALLED),
      before('有期徒刑二年', '2019年3月1日', { ...CALLED, 有期徒刑十个月: '拘役五个月' }),
      before('有期徒刑二年', '2019年3月1日', { ...CALLED, 有期徒刑十个月: '有期徒刑十个月，缓刑一年' }),
    ],
    [
      before('有期徒刑二年', '2019年3月1日', CALLED),
      before('有期徒刑一年八个月', '2018年11月', CALLED),
      before('有期徒刑一年', '2018年2月1日', {
        '系坦白，依法可以从轻处罚。': '系坦白，依法可以从轻处罚；其前罪系参加黑社会性质组织，系累犯，应当从重处罚。',
      }),
    ],
  ),
  'doc.recidivist-untold': textExamples(
    [before('有期徒刑二年', '2019年3月1日')],
    [
      before('有期徒刑二年', '2019年3月1日', CALLED),
      before('有期徒刑一年', '2018年2月1日'),
      before('拘役五个月', '2019年2月1日'),
      before('有期徒刑二年', '2019年3月1日', { 有期徒刑十个月: '拘役五个月' }),
      // He was not yet nineteen when he was sentenced.
      before('有期徒刑二年', '2019年3月1日', { '1990年3月7日': '1998年3月9日', '19900307': '19980309' }),
    ],
  ),
};

export default examples;
