import { describe, expect, it } from 'vitest';
import { type FlatValues, flatView } from './flat-view';
import type { Key } from './language';
import { thirdSource } from './third-source';

/** The vote on a defect that rests on these keys. */
function vote(values: FlatValues, ...keys: Key[]): string {
  const view = flatView(values);
  return thirdSource(
    keys.flatMap((key) => view.evidence(key, null)),
    view,
  );
}

describe('the third source', () => {
  const birth = { 'suspect.birthDate': '1990-03-07', 'doc.indictment.birthDate': '1990-03-08' };
  const sides = ['suspect.birthDate', 'doc.indictment.birthDate'] as const;

  it('agrees with one side', () => {
    const values = { ...birth, 'suspect.idNumber': '999999199003081234' };
    expect(vote(values, ...sides)).toBe('身份证号与起诉书一致，案卡不同');
    const three = { ...birth, 'suspect.idNumber': '999999199003071234', 'doc.judgment.birthDate': '1990-03-07' };
    expect(vote(three, ...sides)).toBe('刑事判决书、身份证号与案卡一致，起诉书不同');
  });

  it('is silent when nothing else was read, when others disagree, or when it agrees with neither side', () => {
    expect(vote(birth, ...sides)).toBe('');
    expect(vote({ ...birth, 'suspect.idNumber': '9999991990****1234' }, ...sides)).toBe('');
    expect(vote({ ...birth, 'suspect.idNumber': '999999199103081234' }, ...sides)).toBe('');
    const split = { ...birth, 'suspect.idNumber': '999999199003081234', 'doc.judgment.birthDate': '1990-03-07' };
    expect(vote(split, ...sides)).toBe('');
  });

  it('does not count a number twice that was copied from one side', () => {
    const values = {
      'suspect.birthDate': '1990-03-07',
      'suspect.idNumber': '999999199003081234',
      'doc.indictment.idNumber': '999999199003081234',
    };
    expect(vote(values, 'suspect.birthDate', 'suspect.idNumber')).toBe('');
    expect(vote({ ...values, 'doc.indictment.birthDate': '1990-03-07' }, 'suspect.birthDate', 'suspect.idNumber')).toBe(
      '起诉书与案卡一致，身份证号不同',
    );
  });

  it('tells of crimes and amounts too, and of nothing that no other place states', () => {
    const amounts = { 'doc.indictment.totalAmount': '8600', 'doc.opinionForProsecution.totalAmount': '9100' };
    expect(
      vote(
        { ...amounts, 'doc.judgment.totalAmount': '8600.00' },
        'doc.indictment.totalAmount',
        'doc.opinionForProsecution.totalAmount',
      ),
    ).toBe('刑事判决书与起诉书一致，起诉意见书不同');
    expect(vote({ 'court.date': '2024-03-01', 'judgment.receivedDate': '2024-03-02' }, 'court.date')).toBe('');
    const several = {
      'chargeSuspect.closedCharge': '盗窃罪',
      'doc.indictment.charges': ['盗窃罪', '诈骗罪'],
      'doc.judgment.charges': '盗窃罪',
    };
    expect(vote(several, 'chargeSuspect.closedCharge', 'doc.indictment.charges')).toBe('');
  });
});
