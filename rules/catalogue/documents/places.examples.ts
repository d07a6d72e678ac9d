import type { ExamplesById } from '../example';
import { indictment, textExamples } from './samples';

const LISTED = '附：1．被告人张某某现羁押于某某县看守所';

const examples: ExamplesById = {
  'doc.detention-place': textExamples(
    [indictment({ [LISTED]: '附：1．被告人张某某现羁押于云阳县看守所' })],
    [indictment(), indictment({ [LISTED]: '附：1．被告人张某某现羁押于某某市某某县看守所' })],
  ),
  'doc.approving-office': textExamples(
    [indictment({ '经本院批准，': '经云阳县人民检察院批准，' })],
    [indictment(), indictment({ '经本院批准，': '经某某县人民检察院批准，' })],
  ),
};

export default examples;
