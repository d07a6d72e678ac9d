import { describe, expect, it } from 'vitest';
import type { Sense } from './language';
import { meansSame } from './meaning';

type Line = readonly [sense: Sense, one: string, other: string, same: boolean | null];

const LINES: readonly Line[] = [
  ['words', '男性', '男', true],
  ['words', '单处罚金', '罚金', true],
  ['words', '死缓', '死刑，缓期二年执行', true],
  ['words', '免于刑事处罚', '免予刑事处罚', true],
  ['words', '有期徒刑', '拘役', false],
  ['words', '99999919900307001x', '99999919900307001X', true],
  // covered: only what is visible may differ
  ['words', '999999********0012', '999999199003070012', null],
  ['words', '999999********0012', '999999199003070039', false],
  ['date', '2026-03-02', '2026-03-02 09:30', true],
  ['date', '2026-03-02', '2026-03', null],
  ['date', '2026-03-02', '2026-04', false],
  ['money', '1', '10000', true],
  ['money', '10000', '10000', true],
  ['money', '0.86', '8600', true],
  ['money', '0.86', '8700', false],
  ['term', '18', '一年六个月', true],
  ['term', '18', '一年八个月', false],
  // a bare 3 may be years
  ['term', '3', '36', null],
  ['term', '四个月十五日', '4', null],
  ['documentNumber', '某检刑诉〔2024〕58号', '某检刑诉[2024]第058号', true],
  ['documentNumber', '某检刑诉〔2024〕58号', '某检刑诉〔2024〕85号', false],
  ['documentNumber', '〔2024〕58号', '某检刑诉〔2024〕58号', null],
  ['documentNumber', '（2024）某9999刑初66号', '(2024)某9999刑初66号', true],
  ['organ', '某某县公安局', '某某市某某县公安局', true],
  ['organ', '城东分局', '某某市公安局城东分局', true],
  ['organ', '某某市公安局城东分局', '某某市城东公安分局', true],
  ['organ', '某某县公安局', '某某县人民检察院', false],
  ['organ', '东川县人民法院', '西川县人民法院', false],
  ['place', '某某县', '某某县城关镇解放路', true],
  ['place', '某某省 / 某某市 / 某某县', '某某县城关镇解放路', true],
  ['place', '某某省 > 甲乙市 > 东区', '甲乙市西区文化路', false],
  ['place', '某某省甲乙市', '甲乙市东区文化路', null],
  ['place', '甲乙市东区', '甲乙市西区文化路', false],
  ['place', '某某县', '城关镇解放路', null],
  ['place', '某某县', '某某省某某县**镇**村', true],
  ['name', '阿依古丽•买买提', '阿依古丽·买买提', true],
  ['name', '张某某', '张大有', null],
  ['name', '张某某', '王大有', false],
  ['name', '王大有', '王大友', false],
  ['ethnicity', '汉族', '汉', true],
  ['ethnicity', '其他', '土家族', null],
  ['education', '大专', '大学专科', true],
  ['education', '初中', '初中文化程度', true],
  ['education', '初中', '小学文化', false],
  ['education', '受教育状况不详', '初中文化', null],
  ['occupation', '农民', '无固定职业', true],
  ['occupation', '国家工作人员', '无业', false],
  ['occupation', '其他', '货车司机', null],
  ['mention', '手机一部', '扣押华为牌手机一部', true],
  ['mention', '手机一部', '扣押现金', false],
];

describe('the same in meaning', () => {
  it.each(LINES)('%s: %s | %s → %s', (sense, one, other, same) => {
    expect(meansSame(one, other, sense)).toBe(same);
    if (sense !== 'mention') expect(meansSame(other, one, sense)).toBe(same);
  });
});
