import type { ExamplesById } from '../example';
import { indictment, nonProsecution, protest, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.procedural-basis': textExamples(
    [
      indictment({ '《中华人民共和国刑事诉讼法》第一百七十六条': '《中华人民共和国刑事诉讼法》第一百六十七条' }),
      nonProsecution({ 第一百七十七条第二款: '第一百七十七条第一款' }),
      nonProsecution({ '但犯罪情节轻微，有自首情节': '但事实不清、证据不足', '，不需要判处刑罚': '' }),
      protest({ 第二百二十八条: '第二百二十七条' }),
      protest({
        对被告人张某某犯盗窃罪一案判决: '对被告人张某某犯盗窃罪一案作出的终审判决',
        特提出抗诉: '按照审判监督程序特提出抗诉',
      }),
    ],
    [
      indictment(),
      nonProsecution(),
      protest(),
      nonProsecution({ 第一百七十七条第二款: '第一百七十三条第二款', '2024年4月2日': '2016年4月2日' }),
      protest({ 第二百二十八条: '第二百五十四条第三款', 特提出抗诉: '按照审判监督程序特提出抗诉' }),
    ],
  ),
};

export default examples;
