import type { ExamplesById } from '../example';
import { indictment, nonProsecution, protest, textExamples } from './samples';

/** The ruling of a second instance, with the law it rests on. */
const ruling = (law: string): string => `某某市中级人民法院
刑事裁定书
（2024）某99刑终88号
原公诉机关某某县人民检察院。
上诉人（原审被告人）张某某，男，1990年3月7日出生。
某某县人民法院于2024年4月10日作出（2024）某9999刑初66号刑事判决。张某某不服，提出上诉。
经审理查明的事实与原判认定一致。
本院认为，原判认定事实清楚，适用法律正确，量刑适当。依照《中华人民共和国${law}》第二百三十六条第一款第（一）项之规定，裁定如下：
驳回上诉，维持原判。
本裁定为终审裁定。
审判长　丙某
二〇二四年六月十日
书记员　丁某
`;

/** A reduction of a sentence being served. */
const REDUCTION = `某某市中级人民法院
刑事裁定书
（2024）某99刑更12号
罪犯张某某，男，1990年3月7日出生，现在某某监狱服刑。
本院于2018年6月18日作出刑事判决，以犯抢劫罪判处张某某有期徒刑十一年。刑期自2017年11月3日起至2028年11月2日止。
经审理查明，罪犯张某某确有悔改表现。
本院认为，罪犯张某某符合减刑条件。依照《中华人民共和国刑法》第七十八条和《中华人民共和国刑事诉讼法》第二百七十三条第二款之规定，裁定如下：
对罪犯张某某减去有期徒刑七个月。
本裁定送达后即发生法律效力。
审判长　丙某
二〇二四年六月十日
书记员　丁某
`;

const examples: ExamplesById = {
  'doc.procedural-basis': textExamples(
    [
      indictment({ '《中华人民共和国刑事诉讼法》第一百七十六条': '《中华人民共和国刑事诉讼法》第一百六十七条' }),
      ruling('刑法'),
      // Another item of the article, another paragraph beside an article that may be cited.
      ruling('刑事诉讼法').replace('第（一）项', '第（三）项'),
      nonProsecution({ 第一百七十七条第二款: '第一百七十七条第一款、第二百九十条' }),
      REDUCTION.replace('第二百七十三条第二款', '第二百三十七条第二款'),
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
      ruling('刑事诉讼法'),
      REDUCTION,
      nonProsecution(),
      protest(),
      nonProsecution({ 第一百七十七条第二款: '第一百七十三条第二款', '2024年4月2日': '2016年4月2日' }),
      protest({ 第二百二十八条: '第二百五十四条第三款', 特提出抗诉: '按照审判监督程序特提出抗诉' }),
    ],
  ),
};

export default examples;
