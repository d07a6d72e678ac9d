import type { ExamplesById } from '../example';
import { judgment, nonProsecution, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.remedy-days': textExamples(
    [judgment({ 第二日起十日内: '第二日起五日内' }), nonProsecution({ 收到本决定书后七日内: '收到本决定书后十日内' })],
    [judgment(), nonProsecution(), judgment({ 如不服本判决: '如不服本裁定', 第二日起十日内: '第二日起五日内' })],
  ),
};

export default examples;
