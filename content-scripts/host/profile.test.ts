import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PROFILE, fitsAddress, type HostProfile, profileFor } from './profile';
import { checkProfile, profileText } from './profile-schema';

const problemOf = (input: unknown): string => {
  const checked = checkProfile(input);
  return 'problem' in checked ? checked.problem : '';
};
const LEAST = { version: 1, id: 'county', name: '某某县院' };

describe('addresses', () => {
  test.each([
    ['http://10.1.2.3:8080/*', 'http://10.1.2.3:8080/ajgl/#/case/1', true],
    ['http://10.1.2.3:8080/*', 'http://10.1.2.3:80801/ajgl', false],
    ['http://10.1.2.3/a*b', 'http://10.1.2.3/ab', true],
    ['http://10.1.2.3/a*b', 'http://10.1.2.3/a', false],
    ['*://host/*/card/*', 'https://host/x/card/1', true],
    ['http://host/', 'http://host/', true],
    ['http://host/', 'http://host/more', false],
    ['http://host/ab*b', 'http://host/ab', false],
  ])('%s fits %s: %s', (pattern, address, fits) => {
    expect(fitsAddress(pattern, address)).toBe(fits);
  });

  test('a pattern of many stars answers at once', () => {
    const started = performance.now();
    expect(fitsAddress(`${'a*'.repeat(2_000)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('the longest pattern decides; without any the default profile reads', () => {
    const of = (id: string, ...urls: string[]): HostProfile => ({ ...DEFAULT_PROFILE, id, urls });
    const profiles = [of('wide', 'http://10.1.2.3/*'), of('near', 'http://10.1.2.3/stat/*')];
    expect(profileFor(profiles, 'http://10.1.2.3/stat/1').id).toBe('near');
    expect(profileFor(profiles, 'http://10.1.2.3/case').id).toBe('wide');
    expect(profileFor(profiles, 'http://10.9.9.9/').id).toBe('default');
  });
});

describe('profile files', () => {
  test('what is left out is as in the default profile', () => {
    expect(checkProfile(LEAST)).toEqual({ profile: { ...DEFAULT_PROFILE, ...LEAST } });
  });

  test('a written profile is read back the same', () => {
    const profile: HostProfile = {
      ...DEFAULT_PROFILE,
      ...LEAST,
      version: 1,
      revision: 4,
      urls: ['http://10.1.2.3:8080/*'],
      labels: { 移诉罪名: 'suspect.name', '审结情况／页码': null },
      fields: [{ selector: 'input[name="XM"]', key: 'suspect.name', url: '' }],
      pages: [{ page: 'card', url: '', title: '案卡', selector: '' }],
    };
    expect(checkProfile(JSON.parse(profileText(profile)))).toEqual({ profile });
  });

  test.each([
    [{ ...LEAST, version: 2 }, '版本 version：应为 1：其他版本的配置，本版本不能读取'],
    [{ version: 1, id: 'a' }, '名称 name：没有填写'],
    [{ ...LEAST, id: 'Ä' }, '编号 id：应由小写字母、数字和连字符组成'],
    [{ ...LEAST, labels: { 姓名: 'suspect.nom' } }, '标签 labels的“姓名”：不是数据字典里的项'],
    [
      { ...LEAST, fields: [{ selector: '{}', key: 'suspect.name' }] },
      '字段位置 fields的第 1 项的“selector”：不是有效的 CSS 选择器',
    ],
    [{ ...LEAST, urls: ['10.1.2.3'] }, '网址 urls的第 1 项：应为网址，例如 http://10.1.2.3:8080/*'],
    [{ ...LEAST, confidence: 7 }, '可信度下限 confidence：应在 0.3 到 1 之间'],
    [{ ...LEAST, script: 'alert(1)' }, '有不认识的内容“script”'],
    [{ ...LEAST, pages: [{ page: 'card' }] }, '页面 pages的第 1 项：没有写明任何条件'],
    [null, '内容不是一份适配配置'],
    ['text', '内容不是一份适配配置'],
  ])('what does not fit is said with its place: %j', (input, problem) => {
    expect(problemOf(input)).toBe(problem);
  });

  test('whatever a file holds, it is a profile or a sentence, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ version: fc.constant(1), labels: fc.jsonValue(), fields: fc.jsonValue() }),
        ),
        (input) => {
          const checked = checkProfile(input);
          expect('profile' in checked || checked.problem.length > 0).toBe(true);
        },
      ),
    );
  });
});
