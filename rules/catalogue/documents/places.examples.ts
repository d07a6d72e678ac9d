import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const LISTED = '附：1．被告人张某某现羁押于某某县看守所';

const examples: ExamplesById = {
  'doc.detention-place': textExamples(
    [indictment({ [LISTED]: '附：1．被告人张某某现羁押于云阳县看守所' })],
    [indictment(), indictment({ [LISTED]: '附：1．被告人张某某现羁押于某某市某某县看守所' })],
  ),
  'doc.province': textExamples(
    [
      indictment({ '无业，户籍所在地某某县': '无业，户籍所在地四川省长沙市某某县' }),
      judgment({
        '某某县人民法院\n刑事判决书': '湖南省某某县人民法院\n刑事判决书',
        某某市中级人民法院: '四川省成都市中级人民法院',
      }),
    ],
    [
      indictment({ '无业，户籍所在地某某县': '无业，户籍所在地湖南省长沙市某某县' }),
      judgment({
        '某某县人民法院\n刑事判决书': '湖南省某某县人民法院\n刑事判决书',
        某某市中级人民法院: '长沙市中级人民法院',
      }),
    ],
  ),
  'doc.approving-office': textExamples(
    [indictment({ '经本院批准，': '经云阳县人民检察院批准，' })],
    [indictment(), indictment({ '经本院批准，': '经某某县人民检察院批准，' })],
  ),
};

export default examples;
