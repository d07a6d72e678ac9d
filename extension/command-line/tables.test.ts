import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RULES } from '../../rules/catalogue';
import { csvFile } from '../export/csv';
import { xlsxFile } from '../export/xlsx';
import { check } from './check';
import { readInputs } from './inputs';
import { Progress } from './progress';

vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LOOKUP = '一审公诉案件020101表1行19列受理合计（人）';
const HEAD = ['部门受案号', '案件名称', '全案_审结案由', '姓名', '审结处理情况', '审结案由'];
const PERSONS = [
  ['某检刑诉受[2024]999999000001号', '张某某等盗窃案', '盗窃罪', '张某某', '起诉', '盗窃罪'],
  ['某检刑诉受[2024]999999000001号', '张某某等盗窃案', '盗窃罪', '李某某', '起诉', ''],
];
const REPORT = ['一审公诉案件罪名分章情况表\n', '行次,栏目,人数\n1,人数合计,3\n1513,第五章侵犯财产罪,2\n'].join('');

async function checked(...files: readonly (readonly [name: string, content: string | Uint8Array])[]) {
  const paths: string[] = [];
  for (const [name, content] of files) {
    const path = join(folder, name);
    await writeFile(path, content);
    paths.push(path);
  }
  const unseen = new Progress({ watched: false, progress: () => {}, clock: Date.now });
  const inputs = await readInputs(paths, { stdin: async () => new Uint8Array(), maxBytes: 1e8, out: null }, unseen);
  return check(inputs, RULES, '2026-06-30', unseen);
}

function workbook(head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return xlsxFile(
    '反查',
    head.map((name) => ({ name, width: 12 })),
    rows,
  );
}

describe('reverse-lookup exports and statistics tables', () => {
  it('a workbook and a CSV of the same export give the same findings', async () => {
    const fromWorkbook = await checked([`${LOOKUP}.xlsx`, workbook(HEAD, PERSONS)]);
    const fromCsv = await checked([`${LOOKUP}.csv`, csvFile(HEAD, PERSONS)]);
    expect([fromWorkbook.errors, fromCsv.errors]).toEqual([[], []]);
    const ids = ({ subjects }: typeof fromCsv) =>
      subjects.map(({ subject, result }) => [subject, result.defects.map(({ id }) => id)]);
    expect(ids(fromWorkbook)).toEqual(ids(fromCsv));
    expect(fromCsv.subjects[0]?.result.defects.map(({ ruleId }) => ruleId)).toContain('charge.person-charge-blank');
  });

  it('a broken report is traced to the person whose charge is missing', async () => {
    const { subjects } = await checked([`${LOOKUP}.csv`, csvFile(HEAD, PERSONS)], ['分章.csv', REPORT]);
    const report = subjects.find(({ caseFile }) => caseFile.reports.length > 0);
    expect(report?.result.defects.map(({ ruleId }) => ruleId)).toEqual(['report.identity.public-persons-by-chapter']);
    expect(report?.traces[0]?.candidates[0]).toMatchObject({
      caseId: '某检刑诉受[2024]999999000001号',
      record: '李某某',
      field: 'chargeSuspect.closedCharge',
    });
    const mended = REPORT.replace('罪,2', '罪,3');
    expect((await checked(['分章.csv', mended])).subjects[0]?.result.defects).toEqual([]);
  });

  it('hostile workbooks are refused in plain words, and the others are checked', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<a/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000),
    });
    const entities = zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>') });
    const broken = zipSync({ 'xl/workbook.xml': strToU8('<workbook') });
    const { subjects, errors } = await checked(
      ['bomb.xlsx', bomb],
      ['entities.xlsx', entities],
      ['broken.xlsx', broken],
      ['cut.xlsx', workbook(HEAD, PERSONS).slice(0, 900)],
      ['words.csv', '甲,乙\n丙,丁\n'],
      [`${LOOKUP}.csv`, csvFile(HEAD, PERSONS)],
    );
    expect(subjects).toHaveLength(1);
    expect(errors.map(({ input, message }) => `${input.split('/').pop()} ${message}`)).toEqual([
      expect.stringMatching(/^bomb\.xlsx .*(?:过大|损坏)/),
      expect.stringMatching(/^entities\.xlsx .*DOCTYPE/),
      expect.stringMatching(/^broken\.xlsx .*损坏/),
      expect.stringMatching(/^cut\.xlsx .*损坏/),
      expect.stringMatching(/^words\.csv 未见统计反查导出/),
    ]);
  });

  it('dates of cells are days, not serial numbers', async () => {
    const head = ['部门受案号', '姓名', '全案_受理日期', '性别', '审结案由', '全案_审结日期'];
    const text = csvFile(head, [
      ['某检刑诉受[2024]999999000003号', '张某某', '2024/3/1', '男', '盗窃罪', '2024-03-20'],
    ]);
    const { subjects } = await checked([`${LOOKUP}.csv`, text]);
    const values = subjects[0]?.caseFile.records.flatMap((record) => Object.entries(record.values));
    expect(values?.find(([key]) => key === 'chargeReview.acceptedDate')?.[1]?.value).toBe('2024-03-01');
  });
});
