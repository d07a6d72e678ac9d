import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { loadReviewTerms } from '../../tests/cases/terms';
import { sampleCase } from '../../tests/proofs/cases';
import { sourcesDue } from './sources-due';

function fileOf(bundle: unknown) {
  const reading = caseFileFromBundle(bundle);
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return reading.caseFile;
}

describe('what a case ought to have by now', () => {
  it('is not known before a card tells the kind of case', () => {
    expect(sourcesDue({ ...sampleCase('k1'), records: [] }, '2024-07-31')).toBeNull();
  });

  it('goes by the category of a case of which only the first card was read: what begins such a case', () => {
    const k1 = sampleCase('k1');
    const fresh = { ...k1, documents: [], records: k1.records.filter(({ card }) => card === 'case') };
    expect([...(sourcesDue(fresh, '2024-07-31') ?? [])]).toEqual([
      '案件基本信息',
      '犯罪嫌疑人基本信息卡',
      '审查起诉案件情况卡（全案）',
      '《起诉意见书》',
    ]);
  });

  it('asks a prosecution case for no document of the arrest before it, nor for one that bears another name', () => {
    const k1 = sampleCase('k1');
    const due = [...(sourcesDue(k1, '2024-07-31') ?? [])];
    expect(due).toContain('审查逮捕案件审结情况（全案）');
    for (const other of [
      '《提请批准逮捕书》',
      '《（不）批准逮捕决定书》',
      '《取保候审决定书》',
      '《执行通知书》',
      '《公开文书》',
    ])
      expect(due).not.toContain(other);
    const arrest = {
      ...k1,
      records: k1.records.map((record) =>
        record.card === 'case'
          ? {
              ...record,
              values: {
                ...record.values,
                'case.category': { state: 'value' as const, raw: '', value: '审查逮捕案件' },
              },
            }
          : record,
      ),
    };
    expect([...(sourcesDue(arrest, '2024-07-31') ?? [])]).toContain('《提请批准逮捕书》');
  });

  it('goes by the steps it has come through: received for prosecution, not what ends it', () => {
    const due = [...(sourcesDue(fileOf(loadReviewTerms()), '2026-03-20') ?? [])];
    expect(due).toEqual(expect.arrayContaining(['犯罪嫌疑人基本信息卡', '《起诉意见书》']));
    for (const later of ['《起诉书》', '《不起诉决定书》', '《刑事判决书》', '《抗诉书》', '《支持起诉意见书》'])
      expect(due).not.toContain(later);
  });

  it('is what all kinds have in common while it was not read which of them the case is', () => {
    const k1 = sampleCase('k1');
    const begun = { ...k1, documents: [], records: k1.records.filter(({ card }) => card === 'chargeReview') };
    const due = [...(sourcesDue(begun, '2024-07-31') ?? [])];
    expect(due).toEqual(
      expect.arrayContaining(['犯罪嫌疑人基本信息卡', '审查起诉案件情况卡（全案）', '《起诉意见书》']),
    );
    expect(due).not.toContain('认罪认罚卡');
  });

  it('includes the indictment and the judgment of a case that was tried, and nothing of other kinds of case', () => {
    const due = [...(sourcesDue(sampleCase('k1'), '2024-07-31') ?? [])];
    expect(due).toEqual(expect.arrayContaining(['《起诉意见书》', '《起诉书》']));
    for (const other of ['《公益诉讼起诉书》', '《不起诉决定书》', '《提请减刑（假释）建议书》'])
      expect(due).not.toContain(other);
  });
});
