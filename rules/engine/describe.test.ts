import { expect, it } from 'vitest';
import type { Evidence } from '../model/defect';
import { sentence } from './describe';

const piece = (quote: string, state: Evidence['state'], label: string): Evidence => ({
  source: '案卡',
  key: 'suspect.idNumber',
  record: '',
  label,
  state,
  quote,
});

it('what the host masks on one side is not shown in full from the other', () => {
  const said = sentence(
    '身份证号不一致',
    [piece('999***********0012', 'masked', '公民身份号码'), piece('999999199003070077', 'value', '起诉书身份证号')],
    '',
  );
  expect(said).toBe('身份证号不一致：公民身份号码“999***********0012”，起诉书身份证号“999999********0077”。');
});

it('numbers nobody masks are shown as they are', () => {
  const said = sentence('身份证号不一致', [piece('999999199003070077', 'value', '公民身份号码')], '');
  expect(said).toContain('999999199003070077');
});
