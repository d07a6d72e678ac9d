import { describe, expect, it } from 'vitest';
import type { Defect, Evidence } from '../../rules/model/defect';
import { gist } from './gist';

const evidence = (part: Partial<Evidence>): Evidence => ({
  source: '起诉书',
  key: 'doc.indictment.text',
  label: '正文',
  record: '',
  state: 'value',
  quote: '',
  ...part,
});
const of = (...parts: readonly Partial<Evidence>[]) => gist({ evidence: parts.map(evidence) } as unknown as Defect);

describe('the gist of a defect', () => {
  it('never cuts a sum in two: of a passage it shows the middle, which it is quoted for', () => {
    const passage = { quote: '窃行为，窃得财物共计价值人民币8600元。具体事实如下： 1．2', start: 112, end: 120 };
    expect(of(passage)).toContain('人民币8600元');
    expect(of(passage)).toMatch(/^….{18}…$/);
  });

  it('shows a long value from its beginning, a short one whole, a blank one by its name', () => {
    const value = '2024年1月20日被某某县公安局执行逮捕';
    expect(
      of(
        { quote: value, start: 5, end: 5 + value.length },
        { key: 'suspect.ethnicity', label: '民族', state: 'blank' },
      ),
    ).toBe('2024年1月20日被某某县公安局执… / 民族空白');
    expect(of({ quote: '汉族' })).toBe('汉族');
    expect(of({ quote: '王某某' }, {})).toBe('王某某 / 起诉书未见');
  });
});
