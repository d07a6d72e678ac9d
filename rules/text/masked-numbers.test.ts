import { expect, it } from 'vitest';
import { maskNumbers } from './masked-numbers';

it('keeps the first six and last four of identity and bank numbers; case numbers, dates and sums stay', () => {
  expect(maskNumbers('999999199001010014')).toBe('999999********0014');
  expect(maskNumbers('证号99999919900101001X。')).toBe('证号999999********001X。');
  expect(maskNumbers('卡6222 0000 1111 2222 333')).toBe('卡622200*********2333');
  expect(maskNumbers('电话13800001234')).toBe('电话138****1234');
  const kept = '99999920240000001 某检刑诉受[2024]999999000001号 2024-03-01 2024-03-02 12345678.90元';
  expect(maskNumbers(kept)).toBe(kept);
});
