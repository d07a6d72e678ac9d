import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { documents, indexOf, records, Score } from './corpus';

const folder = mkdtempSync(join(tmpdir(), 'a corpus '));
const said: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((sentence) => said.push(String(sentence)) > 0);
beforeEach(() => {
  said.length = 0;
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, ...lines: readonly string[]) => writeFileSync(join(folder, name), lines.join('\n'));

it('a broken line, a missing field and an id given twice are named, and cost none of the others', () => {
  put('some.jsonl', '{"id":"a","text":"一"}', '{"id":"b","te', '{"id":"c"}', '', '{"id":"a","text":"二"}');
  expect([...documents(folder).values()]).toEqual([{ id: 'a', text: '二', file: 'some' }]);
  expect(said.join('')).toContain('第 2 行不是完整的 JSON，第 3 行缺少text或其类型不符，已略过；其余 2 条照常统计');
  expect(said.join('')).toContain('id a 重复');
});

it('a folder that is missing, empty or none is refused in words; gold alone is enough', () => {
  expect(() => documents(join(folder, 'nowhere'))).toThrow('找不到语料文件夹');
  expect(() => documents(join(folder, 'some.jsonl'))).toThrow('不是文件夹');
  mkdirSync(join(folder, 'empty'));
  expect(() => documents(join(folder, 'empty'))).toThrow('没有可用的文书');
  mkdirSync(join(folder, 'empty', 'gold'));
  expect(documents(join(folder, 'empty')).size).toBe(0);
  expect(records(folder, 'missing.jsonl', z.unknown())).toEqual([]);
});

it('places counted in code points are found behind characters that take two', () => {
  expect(indexOf('𠮷某盗窃', 2)).toBe(3);
  expect(indexOf('某某盗窃', 2)).toBe(2);
});

it('a score of which the gold marks only a part tells no precision', () => {
  const score = new Score('one', '', true);
  score.compare('a', ['张某某', '李某某'], ['张某某']);
  expect(JSON.parse(score.line() ?? '')).toMatchObject({ precision: null, recall: 1, n: 1 });
});
