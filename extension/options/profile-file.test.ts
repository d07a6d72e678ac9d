import { describe, expect, test } from 'vitest';
import { profileOfFile } from './profile-file';

describe('profile files', () => {
  test.each([
    ['{\n "version": 1,\n "id": x }', '不是完整的 JSON 文件：第 3 行第 8 个字处不能识别'],
    ['{"version": 1,', '不是完整的 JSON 文件：第 1 行第 15 个字处中断'],
    ['', '不是完整的 JSON 文件：第 1 行第 1 个字处中断'],
    ['{"version":1,"id":"a"}', '名称 name：没有填写'],
  ])('%j is refused as a whole: %s', (text, problem) => {
    expect(profileOfFile(text)).toEqual({ problem });
  });

  test('a byte order mark does no harm', () => {
    expect(profileOfFile('\ufeff{"version":1,"id":"a","name":"b"}')).toHaveProperty('profile.id', 'a');
  });
});
