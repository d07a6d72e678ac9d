import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

/** Released on bail in the head, while the list behind the signature still says that he is held. */
const BAILED = {
  '经本院批准，于2024年1月19日被某某县公安局执行逮捕。现羁押于某某县看守所。':
    '于2024年1月19日被某某县公安局取保候审。',
};

const examples: ExamplesById = {
  'doc.custody-contradicted': textExamples(
    [
      judgment({ 同月19日被逮捕: '同月19日被取保候审' }),
      judgment({ 现羁押于某某县看守所: '现取保候审' }),
      indictment(BAILED),
    ],
    [
      judgment(),
      indictment(),
      judgment({ '同月19日被逮捕。': '同月19日被取保候审。因另案' }),
      indictment({ ...BAILED, 被告人张某某现羁押于某某县看守所: '被告人张某某现取保候审' }),
    ],
  ),
};

export default examples;
