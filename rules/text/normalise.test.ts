import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldType } from '../model/card';
import { normalise } from './normalise';

describe('normalise by field type', () => {
  it.each<[FieldType, string, string]>([
    ['date', '2024年3月1日', '2024-03-01'],
    ['date', ' 2024/3/1 ', '2024-03-01'],
    ['date', '２０２４-０３-０１', '2024-03-01'],
    ['date', '2024-03-01 09:05:30', '2024-03-01 09:05'],
    ['date', '2024-03-01T09:05', '2024-03-01 09:05'],
    ['date', '2024年3月1日9时5分', '2024-03-01 09:05'],
    ['date', '2024-03-01 00:00:00', '2024-03-01'],
    ['date', '2024-02-30', '2024-02-30'],
    ['date', '待定', '待定'],
    ['number', '１，２００ 人', '1200'],
    ['number', '十二册', '12'],
    ['number', '-3', '-3'],
    ['number', '若干', '若干'],
    ['money', '20，000元', '20000'],
    ['money', '3.5万元', '35000'],
    ['money', '不详', '不详'],
    ['idNumber', ' 99999919900101123x', '99999919900101123X'],
    ['personName', '张 某某', '张某某'],
    ['personName', '张某某，李某某', '张某某、李某某'],
    ['personName', '买买提．艾力', '买买提·艾力'],
    ['orgName', '某某县 公安局', '某某县公安局'],
    ['boolean', 'true', '是'],
    ['boolean', '否', '否'],
    ['boolean', '已告知', '已告知'],
    ['multi', '累犯；坦白,自首', '累犯、坦白、自首'],
    ['multi', '掩饰、隐瞒犯罪所得、犯罪所得收益罪', '掩饰、隐瞒犯罪所得、犯罪所得收益罪'],
    ['code', ' 取保候审 ', '取保候审'],
    ['text', '第一行\n  第二行', '第一行 第二行'],
  ])('%s %j is %j', (type, raw, value) => {
    expect(normalise(type, raw)).toEqual({ value, masked: false });
  });

  it.each<[FieldType, string]>([
    ['idNumber', '9999**********1234'],
    ['idNumber', '9999XXXXXXXXXX1234'],
    ['personName', '张*'],
    ['personName', '张××'],
    ['date', '1990-**-**'],
    ['text', '某市＊＊路'],
  ])('%s %j is covered', (type, raw) => {
    expect(normalise(type, raw).masked).toBe(true);
  });

  it('a check digit X, a footnote star and an anonymised place are not covers', () => {
    expect(normalise('idNumber', '99999919900101123X').masked).toBe(false);
    expect(normalise('text', '见附件*').masked).toBe(false);
    expect(normalise('orgName', '××县公安局').masked).toBe(false);
  });

  it('never throws and is stable when applied twice', () => {
    const types: FieldType[] = [
      'text',
      'code',
      'boolean',
      'date',
      'number',
      'idNumber',
      'personName',
      'orgName',
      'multi',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: 'binary' }), (type, raw) => {
        const once = normalise(type, raw);
        if (!once.masked) expect(normalise(type, once.value).value).toBe(once.value);
      }),
    );
  });
});
