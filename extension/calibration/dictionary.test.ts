import { describe, expect, test } from 'vitest';
import { searchFields } from './dictionary';

describe('the dictionary, searched', () => {
  test.each([
    ['出生日期', 'suspect.birthDate'],
    ['csrq', 'suspect.birthDate'],
    ['文化程度', 'suspect.education'],
    ['suspect.name', 'suspect.name'],
    ['姓名 犯罪嫌疑人', 'suspect.name'],
  ])('%s leads to %s', (typed, key) => {
    expect(searchFields(typed).map((field) => field.key)).toContain(key);
  });

  test('nothing typed, nothing offered', () => {
    expect(searchFields('  ')).toEqual([]);
  });
});
