import { describe, expect, it } from 'vitest';
import { RULES } from '../catalogue';
import type { CaseFile, CaseReport } from '../model/case-file';
import { patrol } from './patrol';
import { reportAmounts } from './report-values';

/** A report from lines of text: the first line holds the labels of the columns. */
function table(title: string, ...lines: readonly string[]): CaseReport {
  const [head = '', ...rows] = lines;
  const columns = head.trim().split(/\s+/);
  const cells = rows.flatMap((line, row) => {
    const [label = '', ...amounts] = line.trim().split(/\s+/);
    return amounts.map((raw, at) => ({
      row: label,
      column: columns[at] ?? '',
      raw: raw === '-' ? '' : raw,
      rowNumber: row + 1,
      columnNumber: at + 1,
    }));
  });
  return { title, cells };
}

function turned({ title, cells }: CaseReport): CaseReport {
  return { title, cells: cells.map(({ row, column, raw }) => ({ row: column, column: row, raw })) };
}

function findings(...reports: readonly CaseReport[]) {
  const caseFile: CaseFile = {
    ...{ id: '', unifiedNumber: '', line: '', stage: '', prosecutor: '', organ: '' },
    ...{ records: [], documents: [], flow: [], reports },
  };
  return patrol(caseFile, RULES, { today: '2026-06-30' }).defects;
}

const FLOW = 'period 期初未结件数 受理件数 审结件数 期末未结件数'.replace('period ', '');
const ARREST = table('审查逮捕案件情况统计表', FLOW, '合计 3 12 11 4', '盗窃罪 1 7 6 1', '诈骗罪 2 5 5 -');

describe('amounts of a report', () => {
  it('come line by line, whichever way the labels run', () => {
    for (const report of [ARREST, turned(ARREST)]) {
      expect(reportAmounts(report, 'arrest.审结件数')?.map(({ value }) => value)).toEqual(['11', '6', '5']);
    }
  });

  it('a report of another table has nothing to compare, a label that is not there is not read', () => {
    expect(reportAmounts(ARREST, 'civil.受理件数')).toEqual([{ value: '', cells: [] }]);
    expect(reportAmounts(ARREST, 'arrest.批准（决定）逮捕')).toBeNull();
    expect(reportAmounts(ARREST, 'arrest.撤回?')?.map(({ value }) => value)).toEqual(['0', '0', '0']);
  });

  it('headings over headings, units and numbers are understood', () => {
    const report = table('审查逮捕案件表', '受理/件数 受理/人数（人） 审结/人数', '合计 1 2 3');
    expect(reportAmounts(report, 'arrest.受理件数')?.[0]?.value).toBe('1');
    expect(reportAmounts(report, 'arrest.受理人数')?.[0]?.value).toBe('2');
    expect(reportAmounts(report, 'own.第3列')?.[0]?.value).toBe('3');
  });

  it('chapters are added up', () => {
    const report = table(
      '罪名分章表',
      '本月',
      '人数合计 10',
      '第一章危害国家安全罪 1',
      '第五章侵犯财产罪 9',
      '盗窃罪 4',
    );
    expect(reportAmounts(report, 'chapters.各章罪名行')?.[0]?.value).toBe('10');
  });
});

describe('balances', () => {
  it('a broken line is named with its cells and the difference; the others are left alone', () => {
    const found = findings(ARREST);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['report.identity.arrest-flow']);
    expect(found[0]?.evidence.map(({ label, quote }) => `${label} ${quote}`)).toEqual([
      '盗窃罪·期初未结件数 1',
      '盗窃罪·受理件数 7',
      '盗窃罪·审结件数 6',
      '盗窃罪·期末未结件数 1',
      '诈骗罪·期初未结件数 2',
      '诈骗罪·受理件数 5',
      '诈骗罪·审结件数 5',
      '诈骗罪·期末未结件数 ',
    ]);
    expect(found[0]?.working).toContain('1＋7 = 8，6＋1 = 7，相差 1');
  });

  it('a table with a balance of its own is not held to the general one', () => {
    const civil = table('民事诉讼监督情况表', `${FLOW} 中止件数`, '合计 3 12 10 4 1');
    expect(findings(civil)).toEqual([]);
    const unknown = table('其他案件情况表', FLOW, '合计 3 12 10 4');
    expect(findings(unknown).map(({ ruleId }) => ruleId)).toEqual(['report.balance']);
  });

  it('a cell that was not read leaves its line undecided', () => {
    const cells = ARREST.cells.filter(({ row, column }) => row === '合计' || column !== '期末未结件数');
    expect(findings({ title: ARREST.title, cells })).toEqual([]);
  });

  it('without a report, the rules about reports do not apply', () => {
    const caseFile: CaseFile = {
      ...{ id: '', unifiedNumber: '', line: '', stage: '', prosecutor: '', organ: '' },
      ...{ records: [], documents: [], flow: [], reports: [] },
    };
    const { unchecked } = patrol(caseFile, RULES, { today: '2026-06-30' }).coverage;
    expect(unchecked.find(({ ruleId }) => ruleId === 'report.balance')?.reason).toBe('not-applicable');
  });

  it('period on period: a jump by half is hinted at, small numbers are not', () => {
    const report = (now: string, before: string) => table('情况表', '本期 上期', `盗窃罪 ${now} ${before}`);
    expect(findings(report('40', '20')).map(({ ruleId }) => ruleId)).toEqual(['report.cell.jump']);
    expect(findings(report('30', '20'))).toEqual([]);
    expect(findings(report('9', '2'))).toEqual([]);
  });
});
