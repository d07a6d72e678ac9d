import { describe, expect, it } from 'vitest';
import { checkMoveOfFrame, checkMoveOfPage, checkPreference, checkReport, LIMITS, MOST } from './schemas';

const shown = (parts: object = {}) => ({
  anchor: 'a1',
  label: '案件名称',
  group: ['受理登记'],
  key: null,
  record: '',
  state: 'value',
  raw: '张某某盗窃案',
  value: '',
  partial: false,
  confidence: 0.9,
  signs: ['label-for'],
  ...parts,
});

const report = (reading: object = {}, parts: object = {}) => ({
  reading: {
    frame: 'http://127.0.0.1/card',
    page: 'card',
    case: '某检刑诉受[2024]999999000001号',
    incomplete: false,
    date: '',
    reportTitle: '',
    fields: [shown()],
    documents: [],
    flow: [],
    report: [],
    tables: [],
    notes: [],
    ...reading,
  },
  changed: null,
  renamed: [],
  dateAge: 0,
  ...parts,
});

describe('a report of a page', () => {
  it('is taken as it is when it is within bounds', () => {
    expect(checkReport(report())).toEqual(report());
  });

  it('is cut where a value is of 1 MB, and says so', () => {
    const field = checkReport(report({ fields: [shown({ raw: '甲'.repeat(1_000_000) })] }))?.reading.fields[0];
    expect([field?.raw.length, field?.partial]).toEqual([LIMITS.value, true]);
  });

  it('takes 10,000 fields, and counts as incomplete with one more', () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => shown({ anchor: `a${index}` }));
    const whole = checkReport(report({ fields: fields(MOST.fields) }));
    const cut = checkReport(report({ fields: fields(MOST.fields + 1) }));
    expect([whole?.reading.fields.length, whole?.reading.incomplete]).toEqual([10_000, false]);
    expect([cut?.reading.fields.length, cut?.reading.incomplete]).toEqual([10_000, true]);
  });

  it('takes a document too long to be read whole for one that cannot be read', () => {
    const paper = { anchor: 'd', kind: 'indictment', title: '起诉书', state: 'value', editable: false };
    const text = '甲'.repeat(LIMITS.document + 1);
    expect(checkReport(report({ documents: [{ ...paper, text }] }))?.reading.documents[0]?.state).toBe('unreadable');
  });

  it('knows no key, node or kind that an object has by birth', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const taken = checkReport(
        report({
          fields: [shown({ key: name })],
          flow: [
            { anchor: 'f', label: '受理', node: name === 'toString' ? '__proto__' : name, raw: '', at: '', by: '' },
          ],
          documents: [{ anchor: 'd', kind: name, title: '', text: '', state: 'value', editable: false }],
        }),
      )?.reading;
      expect(taken?.fields[0]?.key).toBeNull();
      expect(taken?.documents[0]?.kind).toBe('other');
      expect(['__proto__', 'constructor', 'prototype']).not.toContain(taken?.flow[0]?.node);
    }
    checkReport(JSON.parse(`{"reading":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}`));
    expect({}).not.toHaveProperty('polluted');
  });

  it('drops what it does not know, and refuses what has another shape', () => {
    expect(checkReport(report({ extra: 1 }, { extra: 2 }))).toEqual(report());
    for (const wrong of [
      null,
      undefined,
      7,
      'reading',
      [],
      {},
      { reading: null },
      report({ fields: {} }),
      report({ fields: [shown({ raw: 7 })] }),
      report({ fields: [shown({ state: 'guessed' })] }),
      report({ page: 'else' }),
      report({}, { changed: 'all' }),
      report({}, { renamed: [{ from: 1 }] }),
    ]) {
      expect(checkReport(wrong)).toBeNull();
    }
  });

  it('names no case where the number is empty or endless', () => {
    expect(checkReport(report({ case: '' }))?.reading.case).toBeNull();
    expect(checkReport(report({ case: '号'.repeat(101) }))?.reading.case).toBeNull();
  });
});

describe('what a user asks for', () => {
  it('needs a defect, and a reason for an objection', () => {
    const object = (reason: string, defectId = 'd') => ({ defectId, move: { type: 'object', reason } });
    expect(checkMoveOfFrame(object(' 已核对 '))).toEqual(object('已核对'));
    const long = checkMoveOfFrame(object('甲'.repeat(9_999)))?.move;
    expect(long?.type === 'object' && long.reason).toHaveLength(500);
    for (const wrong of [null, {}, object('  '), object('甲', ''), object('甲', 'd'.repeat(101)), { defectId: 7 }]) {
      expect(checkMoveOfFrame(wrong)).toBeNull();
    }
  });

  it('never is a ruling, nor a preference we do not know, when a frame asks', () => {
    const rule = { defectId: 'd', move: { type: 'rule', accepted: true, reason: '情况属实' } };
    expect([checkMoveOfFrame(rule), checkMoveOfPage(rule)]).toEqual([null, rule]);
    expect(checkPreference({ key: 'mode', value: 'quiet' })).toEqual({ key: 'mode', value: 'quiet' });
    expect(checkPreference({ key: '__proto__', value: 'quiet' })).toBeNull();
  });
});
