import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.publication-named': {
    bad: [{ 'doc.published.text': judgment({ '公民身份号码999999199003070012，': '' }) }],
    good: [{ 'doc.published.text': '被告人张某某犯盗窃罪，判处有期徒刑十个月。' }],
    undecidable: [{}],
  },
  'doc.masking-leak': textExamples(
    [judgment({ 窃取被害人王大有的手机: '窃取被害人王某的手机，后与王桂辉发生口角，王某报案' })],
    [judgment({ 窃取被害人王大有的手机: '窃取被害人王某的手机，王某报案' })],
  ),
};

export default examples;
