import type { ExamplesById } from '../example';
import { judgment, textExamples } from './samples';

const DEFENDED = { '现羁押于某某县看守所。': '现羁押于某某县看守所。\n辩护人宋凯，某某律师事务所律师。' };

const examples: ExamplesById = {
  'doc.counsel-differs': textExamples(
    [judgment({ ...DEFENDED, 被告人张某某到庭: '被告人张某某及其辩护人宋恺到庭' })],
    [
      judgment({ ...DEFENDED, 被告人张某某到庭: '被告人张某某及其辩护人宋凯到庭' }),
      judgment({ 被告人张某某到庭: '被告人张某某及其辩护人宋凯到庭' }),
      judgment({
        '现羁押于某某县看守所。': '现羁押于某某县看守所。\n辩护人宋凯、方和平，某某律师事务所律师。',
        被告人张某某到庭: '被告人张某某及其辩护人方和平到庭',
      }),
    ],
  ),
};

export default examples;
