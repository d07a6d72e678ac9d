import type { ExamplesById } from '../example';
import { judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.publication-named': {
    bad: [
      { 'doc.published.text': judgment({ '公民身份号码999999199003070012，': '' }) },
      { 'doc.published.text': nonProsecution() },
      ...[
        '联系电话0571-88012345。',
        '邮箱abc_1@example.com。',
        '不动产权证书号：某（2020）某某县不动产权第0012345号。',
        '被告人张某某患有艾滋病。',
        '法定代理人李大有，系其父亲。',
      ].map((words) => ({ 'doc.published.text': `被告人张某某犯盗窃罪，判处有期徒刑十个月。${words}` })),
    ],
    good: [
      { 'doc.published.text': '被告人张某某犯盗窃罪，判处有期徒刑十个月。' },
      { 'doc.published.text': '被告人张某某犯盗窃罪。法定代理人李某某，系其父亲。联系电话0571-××××。' },
    ],
    undecidable: [{}],
  },
  'doc.masking-leak': textExamples(
    [judgment({ 窃取被害人王大有的手机: '窃取被害人王某的手机，后与王桂辉发生口角，王某报案' })],
    [judgment({ 窃取被害人王大有的手机: '窃取被害人王某的手机，王某报案' })],
  ),
};

export default examples;
