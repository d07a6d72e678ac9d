import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage, Defect, Unchecked } from '../../rules/model/defect';
import type { LedgerEntry, LedgerState } from '../../storage/model';
import { coverageCounts, notShownBy, openNext, otherUnchecked, sourceName, sourcesRead } from './coverage-groups';
import { pointsToCopy } from './points-to-copy';
import { groupDefects, panelView } from './view-model';

const DEFECT: Defect = {
  id: 'd1',
  ruleId: 'r1',
  subject: '张某某',
  about: '犯罪嫌疑人 张某某',
  title: '出生日期与起诉书不一致',
  message: '出生日期与起诉书不一致：……。',
  stage: '审查起诉',
  aspect: '案卡填录',
  certainty: 'confirmed',
  severity: 'ordinary',
  points: 3,
  evidence: [
    {
      source: '起诉书',
      key: 'doc.indictment.birthDate',
      label: '出生日期',
      record: '',
      state: 'value',
      quote: '1990年1月2日',
    },
    {
      source: '犯罪嫌疑人基本信息卡（张某某）',
      key: 'suspect.birthDate',
      label: '出生日期',
      record: '张某某',
      state: 'blank',
      quote: '',
    },
  ],
  working: '',
  basis: [{ law: '刑事诉讼法', version: '2018', article: '172', verified: false }],
  remedy: '核对后更正',
  lawful: [],
};

function entry(part: Partial<Defect>, state: LedgerState = 'new'): LedgerEntry {
  const defect = { ...DEFECT, ...part };
  const base = { id: defect.id, caseId: 'c', defect, state, firstSeen: 1, lastSeen: 1, changedAt: 1 };
  return { ...base, reason: '', unverifiable: false, replaces: '' };
}

const unchecked = fc.record({
  ruleId: fc.uuid(),
  title: fc.constant('示例规则'),
  reason: fc.constantFrom<Unchecked['reason']>('not-read', 'masked', 'not-applicable', 'unreadable', 'rule-failed'),
  needs: fc.array(
    fc.constantFrom(
      'suspect.name',
      'doc.indictment.text',
      'doc.any.text',
      'flow.openSteps.names',
      'today',
      'coercive.type',
    ),
  ),
});

const EMPTY_CASE = {
  ...{ id: 'c', unifiedNumber: '', line: '刑事' as const, stage: '审查起诉', prosecutor: '', organ: '' },
  ...{ records: [], documents: [], flow: [], reports: [] },
};

const someSources = fc.subarray(['《起诉书》', '强制措施情况卡']);

describe('what was not checked', () => {
  it('appears exactly once, under what to open or under its reason', () => {
    fc.assert(
      fc.property(fc.array(unchecked), someSources, fc.option(someSources), (rules, readNames, dueNames) => {
        const coverage: Coverage = { checked: 1, unchecked: rules };
        const read = new Set(readNames);
        const sources = { read, due: dueNames && new Set(dueNames) };
        const shown = [...openNext(coverage, sources), ...otherUnchecked(coverage)].flatMap((group) => group.rules);
        const all = [...shown, ...notShownBy(coverage, read)].map((rule) => rule.ruleId);
        expect(all.sort()).toEqual(rules.map((rule) => rule.ruleId).sort());
        const { due, notApplicable, toOpen, perhaps, notShown } = coverageCounts(coverage, sources);
        expect(due + notApplicable).toBe(rules.length);
        expect(notShownBy(coverage, read)).toHaveLength(notShown);
        expect(openNext(coverage, sources).reduce((sum, group) => sum + group.rules.length, 0)).toBe(toOpen + perhaps);
        if (dueNames === null) expect(toOpen).toBe(0);
      }),
    );
  });

  it('promises for a source only what that source alone settles', () => {
    const rule = (ruleId: string, needs: string[]): Unchecked => ({ ruleId, title: ruleId, reason: 'not-read', needs });
    const coverage = {
      checked: 0,
      unchecked: [
        rule('a', ['doc.indictment.text']),
        rule('b', ['doc.indictment.date', 'doc.indictment.text']),
        rule('c', ['doc.indictment.text', 'coercive.type']),
      ],
    };
    const lines = (...read: string[]) =>
      openNext(coverage, { read: new Set(read), due: null }).map(({ sources, rules }) => [
        sources.join('+'),
        rules.length,
      ]);
    expect(lines()).toEqual([
      ['《起诉书》', 2],
      ['《起诉书》+强制措施情况卡', 1],
    ]);
    expect(lines('强制措施情况卡')).toEqual([['《起诉书》', 3]]);
    expect(lines('《起诉书》')).toEqual([['强制措施情况卡', 1]]);
  });

  it('a card counts as read only when it was read for every suspect', () => {
    const records = (['张某某', '李某某'] as const).map((record) => ({ card: 'suspect' as const, record, values: {} }));
    const one = { card: 'chargeSuspect' as const, record: '张某某', values: {} };
    const readOf = (more: readonly (typeof one)[]) => [
      ...sourcesRead({ ...EMPTY_CASE, records: [...records, ...more] }),
    ];
    expect(readOf([one])).toEqual(['犯罪嫌疑人基本信息卡']);
    expect(readOf([one, { ...one, record: '李某某' }])).toContain('审查起诉犯罪嫌疑人审结卡');
  });

  it('is named as the user knows it', () => {
    expect(
      [
        'suspect.name',
        'doc.judgment.date',
        'doc.any.text',
        'flow.x.handler',
        'report.表一.合计',
        'today',
        'calc.a.b',
      ].map(sourceName),
    ).toEqual([
      '犯罪嫌疑人基本信息卡',
      '《刑事判决书》',
      '相关文书',
      '流程',
      '报表“表一”',
      '准确的电脑日期',
      '相关案卡',
    ]);
  });
});

describe('groups of defects', () => {
  it('go by certainty, course of the case, severity; none is lost', () => {
    const groups = groupDefects([
      entry({ id: '1', ruleId: 'x', certainty: 'hint' }),
      entry({ id: '2', ruleId: 'b', stage: '审查起诉' }),
      entry({ id: '3', ruleId: 'z', stage: '审查起诉', severity: 'serious' }),
      entry({ id: '4', ruleId: 'b', stage: '强制措施' }),
      entry({ id: '5', ruleId: 'y', stage: '不在其列的环节' }),
    ]);
    const ids = groups.map((group) =>
      group.stages.map(({ rules }) => rules.map(({ entries }) => entries.map(({ id }) => id).join()).join(' ')),
    );
    expect(ids).toEqual([['4', '3 2', '5'], ['1']]);
  });
});

describe('panel view', () => {
  const patrol = {
    caseId: 'c',
    at: 1,
    today: '2024-03-20',
    risk: { level: 'green' as const, score: 0, reasons: [] },
    coverage: { checked: 3, unchecked: [] },
  };
  const caseFile = EMPTY_CASE;
  const OWN = { preferences: {}, worksheets: [], watch: undefined };

  it('tells apart: no answer yet, no case, a case of which nothing was read, a case', () => {
    const status = { caseId: 'c', note: '' };
    expect(panelView(null, null).kind).toBe('loading');
    expect(panelView({ caseId: null, note: '不是业务系统的页面' }, null)).toEqual({
      kind: 'no-case',
      note: '不是业务系统的页面',
    });
    expect(panelView(status, null).kind).toBe('loading');
    expect(panelView(status, { stored: undefined, entries: [], patrol, ...OWN }).kind).toBe('nothing-read');
    expect(panelView(status, { stored: { id: 'c', caseFile, updatedAt: 1 }, entries: [], patrol, ...OWN }).kind).toBe(
      'case',
    );
  });

  it('shows each defect in the list of its state; superseded ones in none', () => {
    const entries = (['new', 'fixed', 'objected', 'superseded', 'mending', 'accepted', 'upheld'] as const).map(
      (state) => entry({ id: state }, state),
    );
    const view = panelView(
      { caseId: 'c', note: '' },
      { stored: { id: 'c', caseFile, updatedAt: 1 }, entries, patrol, ...OWN },
    );
    expect(
      view.kind === 'case' && [view.open, view.fixed, view.objected].map((list) => list.map(({ id }) => id)),
    ).toEqual([['new', 'mending', 'upheld'], ['fixed'], ['objected', 'accepted']]);
  });
});

describe('points to copy', () => {
  it('hold both sides, the basis and the remedy in plain lines', () => {
    expect(pointsToCopy(DEFECT)).toBe(
      [
        '【确认】出生日期与起诉书不一致（犯罪嫌疑人 张某某）',
        '读到：起诉书·出生日期：“1990年1月2日”',
        '读到：犯罪嫌疑人基本信息卡（张某某）·出生日期：空白',
        '依据：刑事诉讼法（2018）第一百七十二条 依据待核',
        '办法：核对后更正',
      ].join('\n'),
    );
  });
});
