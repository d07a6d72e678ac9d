import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

const COLLEGIAL = { '适用简易程序，实行独任审判': '组成合议庭' };
const examples: ExamplesById = {
  'doc.bench': textExamples(
    [
      judgment(COLLEGIAL),
      judgment({ 第六十七条第三款: '第六十七条第三款、《中华人民共和国刑事诉讼法》第二百二十二条' }),
      judgment({ '审判员　丙某': '审判长　丙某\n审判员　戊某' }),
      judgment({ 适用简易程序: '适用速裁程序审理，组成合议庭' }),
      judgment({ '现已审理终结。': '被告人张某某不服，提出上诉。本院实行独任审判。现已审理终结。' }),
    ],
    [
      judgment(),
      judgment({ ...COLLEGIAL, '审判员　丙某': '审判长　丙某\n审判员　戊某' }),
      judgment({ 实行独任审判: '实行独任审判，后转为普通程序，依法组成合议庭' }),
      judgment({
        现已审理终结: '被告人张某某不服，提出上诉。本院依法组成合议庭。现已审理终结',
        '审判员　丙某': '审判长　丙某\n审判员　戊某',
      }),
    ],
  ),
};

export default examples;
