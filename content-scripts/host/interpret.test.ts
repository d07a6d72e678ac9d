import { describe, expect, test } from 'vitest';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { interpret } from './interpret';
import { DEFAULT_PROFILE, type HostProfile } from './profile';

function seen(label: string, raw: string, more: Partial<FieldReading> = {}): FieldReading {
  const state = raw === '' ? 'blank' : 'value';
  const base = {
    anchor: label,
    label,
    group: [],
    key: null,
    record: '',
    state,
    raw,
    value: '',
    partial: false,
  } as const;
  return { ...base, confidence: 0.95, signs: ['label-for'], ...more };
}

function page(fields: readonly FieldReading[], more: Partial<PageReading> = {}): PageReading {
  const head = {
    frame: 'http://host/',
    page: 'card',
    case: null,
    incomplete: false,
    date: '',
    reportTitle: '',
  } as const;
  return { ...head, fields, documents: [], flow: [], report: [], tables: [], notes: [], ...more };
}

const one = (field: FieldReading): FieldReading | undefined => interpret(page([field]), DEFAULT_PROFILE).fields[0];

describe('keys', () => {
  test('a name only another line of work has is no key: 决定情况 of an arrest was taken for that of 国家赔偿', () => {
    const group = ['审查逮捕情况'];
    const fields = [seen('受理日期', '2026-03-02', { group }), seen('决定情况', '批准逮捕', { group })];
    const reading = page(fields, { case: '某检刑捕受[2026]999999000034号' });
    expect(interpret(reading, DEFAULT_PROFILE).fields.map(({ key }) => key)).toEqual([
      'arrestReview.acceptedDate',
      null,
    ]);
  });

  test('a label does not vote for itself: 生效裁判日期 among the fields of an arrest is no key of a civil case', () => {
    const group = ['审查逮捕情况'];
    const fields = [seen('受理日期', '2026-03-02', { group }), seen('生效裁判日期', '2026-03-02', { group })];
    const reading = page(fields, { case: '某检刑捕受[2026]999999000034号' });
    expect(interpret(reading, DEFAULT_PROFILE).fields[1]?.key).toBeNull();
  });

  test('a label may leave out the title it stands under', () => {
    expect(one(seen('决定机关', '某某县公安局', { group: ['强制措施'], record: '张某某/1' }))?.key).toBe(
      'coercive.decisionOrg',
    );
    expect(one(seen('决定机关', '某某县公安局', { group: ['案件信息'] }))?.key).toBeNull();
  });

  test('another name of a field is not doubted for being another name: 公民身份号码 beside a weak sign was left unread', () => {
    const weak = { confidence: 0.66, record: '张某某' };
    expect(one(seen('公民身份号码', '999999199003070012', weak))?.key).toBe('suspect.idNumber');
  });

  test('审结日期 is told apart by the card around it', () => {
    const whole = one(seen('审结日期', '2024-03-28', { group: ['审查起诉案件情况（全案）'] }));
    const person = one(seen('审结日期', '2024-03-27', { group: ['审查起诉犯罪嫌疑人审结'], record: '张某某' }));
    expect([whole?.key, person?.key]).toEqual(['chargeReview.closedDate', 'chargeSuspect.closedDate']);
  });

  test('with nothing around it, 审结日期 has no key', () => {
    expect(one(seen('审结日期', '2024-03-28'))?.key).toBeNull();
  });

  test('stars, colons, spaces and hints do not hide a label', () => {
    expect(one(seen('* 案件名称（必填）：', '张某某盗窃案'))?.key).toBe('case.name');
  });

  test('under 被害人, 姓名 is not the suspect’s', () => {
    expect(one(seen('姓名', '李某某', { group: ['被害人情况'], record: '李某某' }))?.key).toBe('victim.name');
  });

  test('below the limit of confidence a field is unreadable', () => {
    expect(one(seen('案件名称', '张某某盗窃案', { confidence: 0.5 }))).toMatchObject({
      key: null,
      state: 'unreadable',
    });
  });

  test('a profile names a label, or says that it is no field', () => {
    const profile: HostProfile = { ...DEFAULT_PROFILE, labels: { 嫌犯大名: 'suspect.name', 页码: null } };
    const fields = interpret(page([seen('嫌犯大名', '张某某'), seen('页码', '3')]), profile).fields;
    expect(fields.map(({ key }) => key)).toEqual(['suspect.name']);
  });

  test('a label that stands in two cards is told apart by the title the profile names', () => {
    const labels: HostProfile['labels'] = {
      '审结情况（一）／办结时间': 'chargeReview.closedDate',
      办结时间: 'chargeSuspect.closedDate',
    };
    const first = seen('办结时间', '2024-03-28', { group: ['审结情况(一)', '基本'] });
    const fields = interpret(page([first, seen('办结时间：', '2024-03-27')]), { ...DEFAULT_PROFILE, labels }).fields;
    expect(fields.map(({ key }) => key)).toEqual(['chargeReview.closedDate', 'chargeSuspect.closedDate']);
  });

  test('a field pointed out by hand has its key and the label of the dictionary', () => {
    const field = seen('suspect.name', '张某某', { signs: ['profile:suspect.name'] });
    expect(one(field)).toMatchObject({ key: 'suspect.name', label: '姓名', value: '张某某', confidence: 1 });
  });
});

describe('values and states', () => {
  test.each([
    ['受理日期', '2024年3月1日', 'value', '2024-03-01'],
    ['受理日期', '待定', 'unreadable', ''],
    ['案情摘要', '——', 'blank', ''],
    ['人大代表', '无', 'value', '无'],
    ['认定造成经济损失（万元）', '52,000元', 'value', '5.2'],
    ['认定造成经济损失（万元）', '5.2', 'value', '5.2'],
    ['是否主犯', '', 'blank-means-no', ''],
    ['证件号码', '9999**********1234', 'masked', '9999**********1234'],
    ['姓名', '张*', 'masked', '张*'],
    ['性别', '男', 'value', '男性'],
  ])('%s shown as %s is %s', (label, raw, state, value) => {
    expect(one(seen(label, raw, { record: '张某某' }))).toMatchObject({ state, value, raw });
  });

  test('H13: a blank of an incomplete page is not loaded', () => {
    const reading = interpret(page([seen('案件名称', '')], { incomplete: true }), DEFAULT_PROFILE);
    expect(reading.fields[0]?.state).toBe('not-loaded');
  });

  test('two equals that differ cancel each other', () => {
    const fields = interpret(
      page([seen('案件名称', '甲案', { anchor: 'a' }), seen('案件名称', '乙案', { anchor: 'b' })]),
      DEFAULT_PROFILE,
    ).fields;
    expect(fields.map(({ state }) => state)).toEqual(['unreadable', 'unreadable']);
  });
});
