import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../bundle/read';
import type { CaseFile } from '../model/case-file';
import { REPORT_IDENTITIES, REPORT_TABLES } from '../model/data/report-identities';
import { FIELDS, isFieldKey } from '../model/fields';
import { reportImpactOf } from './impact';
import { traceBalance } from './trace';

function caseOf(
  id: string,
  whole: string,
  persons: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): CaseFile {
  const reading = caseFileFromBundle({
    version: 1,
    case: { id, line: '刑事' },
    cards: [
      { card: 'chargeReview', record: '', values: { 'chargeReview.closedCharge': whole } },
      ...Object.entries(persons).map(([record, values]) => ({ card: 'chargeSuspect', record, values })),
    ],
  });
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.caseFile;
}

describe('balances as data', () => {
  it('at least fifty, each with a table, two sides and fields that exist', () => {
    expect(REPORT_IDENTITIES.length).toBeGreaterThanOrEqual(50);
    expect(new Set(REPORT_IDENTITIES.map(({ id }) => id)).size).toBe(REPORT_IDENTITIES.length);
    for (const { id, table, left, right, fields } of REPORT_IDENTITIES) {
      expect([id, table in REPORT_TABLES]).toEqual([id, true]);
      expect(left.length * right.length).toBeGreaterThan(0);
      expect([id, fields.length > 0 && fields.every(isFieldKey)]).toEqual([id, true]);
    }
    for (const { title } of Object.values(REPORT_TABLES)) expect(() => new RegExp(title, 'u')).not.toThrow();
  });
});

describe('trace of a broken balance', () => {
  it('first the person whose charge is missing though the case has one, then weaker candidates, each with its reason', () => {
    const files = [
      caseOf('甲案', '', { 王某某: { 'chargeSuspect.closedCharge': { state: 'masked', raw: '**' } } }),
      caseOf('乙案', '', { 赵某某: { 'chargeSuspect.result': '起诉', 'chargeSuspect.closedCharge': '' } }),
      caseOf('丙案', '盗窃罪', {
        张某某: { 'chargeSuspect.closedCharge': '盗窃罪' },
        李某某: { 'chargeSuspect.result': '起诉', 'chargeSuspect.closedCharge': '' },
      }),
      caseOf('丁案', '诈骗罪', { 孙某某: { 'chargeSuspect.closedCharge': '诈骗罪' } }),
    ];
    const found = traceBalance('public-persons-by-chapter', files);
    expect(found.map(({ caseId, record, reason }) => `${caseId} ${record} ${reason}`)).toEqual([
      '丙案 李某某 全案审结案由已填“盗窃罪”，此处空白',
      '乙案 赵某某 同卡审结处理情况已填“起诉”，此处空白',
      '甲案 王某某 此项尚未读取，不能排除',
    ]);
    expect(found.map(({ weight }) => weight)).toEqual([...found.map(({ weight }) => weight)].sort((a, b) => b - a));
  });

  it('is the same whatever the order of the cases, and nothing for a balance it does not know', () => {
    const files = [
      caseOf('乙案', '盗窃罪', { 张某某: { 'chargeSuspect.closedCharge': '' } }),
      caseOf('甲案', '盗窃罪', { 张某某: { 'chargeSuspect.closedCharge': '' } }),
    ];
    expect(traceBalance('public-persons-by-chapter', files)).toEqual(
      traceBalance('public-persons-by-chapter', [...files].reverse()),
    );
    expect(traceBalance('no-such-balance', files)).toEqual([]);
  });
});

describe('impact of a blank field', () => {
  it('names the tables that no longer balance, and nothing for a field no table is counted from', () => {
    expect(reportImpactOf('chargeSuspect.closedCharge').map(({ text }) => text)).toContain(
      '如应填而留空，将使罪名分章表“人数合计＝各章罪名行”不平',
    );
    expect(reportImpactOf('suspect.name')).toEqual([]);
    const affected = [...FIELDS.keys()].filter((key) => reportImpactOf(key).length > 0);
    expect(affected.length).toBeGreaterThan(60);
  });
});
