import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.repeated-words': textExamples(
    [
      indictment({ 先后两次实施盗窃: '先后两次实施盗窃盗窃' }),
      indictment({ 在某某县农贸市场内: '在在某某县农贸市场内' }),
      indictment({
        窃取被害人周小平的电动自行车一辆: '其后窃取被害人周小平的电动自行车，窃取被害人周小平的电动自行车',
      }),
      judgment({ '书记员　丁某': '书记员　丁某\n附：相关法律条文\n附：相关法律条文' }),
      judgment({ '经审理查明：': '被告人没有异议，自愿认罪认罚。被告人没有异议，自愿认罪认罚。\n经审理查明：' }),
    ],
    [
      indictment(),
      judgment({
        '经审理查明：': '张某某没有异议，自愿认罪。辩护人没有异议。张某某没有异议，自愿认罪。\n经审理查明：',
      }),
      indictment({ 证人孙立国的证言: '证人孙立国的证言，其称“我看见看见一个人”' }),
      judgment({ 窃取被害人王大有: '所窃手机被被告人使用，窃取被害人王大有' }),
    ],
  ),
  'doc.punctuation-doubled': textExamples(
    [indictment({ '经依法审查查明：': '经依法审查查明：：' }), indictment({ '初中文化，': '初中文化，、' })],
    [indictment()],
  ),
  'doc.typo': textExamples(
    [
      indictment({ '到案经过、': '辩认笔录、' }),
      judgment({ 已构成盗窃罪: '已构成盗切罪' }),
      indictment({ 某某县公安局刑事拘留: '某某县公安局刑事句留' }),
      judgment({ 其行为已构成盗窃罪: '其行为已构盗窃罪' }),
      judgment({ '被告人张某某犯盗窃罪，判处': '被吿人张某某犯盗窃罪，判处' }),
      judgment({ '经审理查明：': '某某县人民检察指派检察员出庭。\n经审理查明：' }),
      indictment({ 初中文化: '2019年2月1日被本院判拘役三个月，初中文化' }),
    ],
    [
      indictment({ 初中文化: '2019年2月1日因交通事故义务帮工被判拘役三个月，初中文化' }),
      judgment({ '其行为已构成盗窃罪。': '其行为已构成盗窃罪。辩护人认为其行为构罪，但情节轻微。' }),
      judgment({ '经审理查明：': '公诉机关指控被告单位某公司另案处理。\n经审理查明：' }),
      indictment(),
      judgment(),
      indictment({ 证人孙立国的证言: '证人孙立国的证言，其称“那天晚上是他自已拿的东西”' }),
    ],
  ),
  'doc.formula-slip': textExamples(
    [indictment({ 审查了全部案件材料: '审查了全部案材料' }), judgment({ 第二日起十日内: '第二日其十日内' })],
    [indictment(), judgment({ 通过本院或者直接向: '通过本院或直接向' })],
  ),
  'doc.term-misused': textExamples(
    [
      indictment({ 初中文化: '2019年2月1日被行政拘留五日，并处罚金500元，初中文化' }),
      judgment({ 即自2024年1月8日起: '即2024年1月8日起' }),
    ],
    [indictment(), judgment()],
  ),
};

export default examples;
