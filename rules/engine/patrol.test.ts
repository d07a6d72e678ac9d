import { describe, expect, it } from 'vitest';
import { RULES } from '../catalogue';
import type { CaseFile, CaseRecord, CaseValue } from '../model/case-file';
import type { CardKey, FieldKey } from '../model/fields';
import { verdictOf } from './judge';
import { anyRow, before, blank, type Condition, compare, filled, not, oneOf, sameAs } from './language';
import { partsOf, partsReadBy } from './parts';
import { patrol, viewsFor } from './patrol';
import { defineRule, type Rule, type RuleScope } from './rule';

const value = (raw: string): CaseValue => ({ state: raw === '' ? 'blank' : 'value', raw, value: raw });

function record(card: CardKey, name: string, values: Partial<Record<FieldKey, string | CaseValue>>): CaseRecord {
  return {
    card,
    record: name,
    values: Object.fromEntries(
      Object.entries(values).map(([key, raw]) => [key, typeof raw === 'string' ? value(raw) : raw]),
    ),
  };
}

function caseOf(records: readonly CaseRecord[], more: Partial<CaseFile> = {}): CaseFile {
  return {
    id: '某检刑诉受[2024]999999000001号',
    unifiedNumber: '',
    line: '刑事',
    stage: '审查起诉',
    prosecutor: '甲某',
    organ: '某某县人民检察院',
    records,
    documents: [],
    flow: [],
    reports: [],
    ...more,
  };
}

function rule(id: string, scope: RuleScope, when: Condition, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    title: id,
    stage: '审查起诉',
    kind: 'card',
    aspect: '案卡填录',
    scope,
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 2,
    basis: [],
    remedy: '请核对',
    when,
    ...more,
  });
}

const nameBlank = rule('person.charge-blank', 'suspect', blank('chargeSuspect.closedCharge'));
const env = { today: '2024-06-30' };
const found = (result: ReturnType<typeof patrol>) => result.defects.map((one) => `${one.ruleId}@${one.subject}`);

describe('subjects', () => {
  const two = [
    record('suspect', '张某某', { 'suspect.name': '张某某' }),
    record('suspect', '李某某', { 'suspect.name': '李某某' }),
  ];

  it('a rule about suspects is asked for each of them', () => {
    const result = patrol(
      caseOf([
        ...two,
        record('chargeSuspect', '张某某', { 'chargeSuspect.closedCharge': '盗窃罪' }),
        record('chargeSuspect', '李某某', { 'chargeSuspect.closedCharge': '' }),
      ]),
      [nameBlank],
      env,
    );
    expect(found(result)).toEqual(['person.charge-blank@李某某']);
    expect(result.passed).toEqual(['person.charge-blank@张某某']);
  });

  it('a person whose card is not loaded keeps the rule unchecked and yields nothing', () => {
    const result = patrol(
      caseOf([...two, record('chargeSuspect', '李某某', { 'chargeSuspect.closedCharge': '' })]),
      [nameBlank],
      env,
    );
    expect(found(result)).toEqual(['person.charge-blank@李某某']);
    expect(result.coverage).toEqual({
      checked: 0,
      unchecked: [
        {
          ruleId: 'person.charge-blank',
          title: 'person.charge-blank',
          reason: 'not-read',
          needs: ['chargeSuspect.closedCharge'],
        },
      ],
    });
  });

  it('records named by number belong to the only suspect', () => {
    const records = [
      record('suspect', '1', { 'suspect.name': '张某某' }),
      record('chargeSuspect', '1', { 'chargeSuspect.closedCharge': '' }),
    ];
    expect(found(patrol(caseOf(records), [nameBlank], env))).toEqual(['person.charge-blank@张某某']);
  });

  it('a record of two namesakes is given to neither', () => {
    const records = [
      record('suspect', '01', { 'suspect.name': '张某某', 'suspect.number': '01' }),
      record('suspect', '02', { 'suspect.name': '张某某', 'suspect.number': '02' }),
      record('chargeSuspect', '张某某', { 'chargeSuspect.closedCharge': '' }),
      record('chargeSuspect', '02', { 'chargeSuspect.closedCharge': '' }),
    ];
    expect(found(patrol(caseOf(records), [nameBlank], env))).toEqual(['person.charge-blank@02']);
  });

  it('values of all persons line up for a rule about the case', () => {
    const when = anyRow(['chargeSuspect.closedCharge', 'suspect.name'], blank('chargeSuspect.closedCharge'));
    const records = [
      ...two,
      record('chargeSuspect', '李某某', { 'chargeSuspect.closedCharge': '' }),
      record('chargeSuspect', '张某某', { 'chargeSuspect.closedCharge': '盗窃罪' }),
    ];
    expect(found(patrol(caseOf(records), [rule('case.any', 'case', when)], env))).toEqual(['case.any@']);
    expect(found(patrol(caseOf(records.slice(0, 3)), [rule('case.any', 'case', when)], env))).toEqual([]);
  });
});

describe('read states', () => {
  const check = (state: CaseValue['state'], more: Partial<CaseValue> = {}) =>
    patrol(
      caseOf([record('suspect', '1', { 'suspect.idNumber': { state, raw: '', value: '', ...more } })]),
      [rule('id.blank', 'suspect', blank('suspect.idNumber'))],
      env,
    );

  it.each([
    ['blank', 1, undefined],
    ['masked', 0, 'masked'],
    ['not-loaded', 0, 'not-read'],
    ['unreadable', 0, 'unreadable'],
    ['value', 1, undefined],
  ] as const)('%s', (state, defects, reason) => {
    const result = check(state);
    expect(result.defects).toHaveLength(defects);
    expect(result.coverage.unchecked[0]?.reason).toBe(reason);
  });

  it('a partly read value counts as not read', () => {
    expect(check('value', { partial: true }).coverage.unchecked[0]?.reason).toBe('not-read');
  });

  it('a blank that means 否 is read as 否', () => {
    const records = [
      record('suspect', '1', { 'suspect.isPrincipal': { state: 'blank-means-no', raw: '', value: '' } }),
    ];
    const result = patrol(caseOf(records), [rule('no', 'suspect', oneOf('suspect.isPrincipal', ['否']))], env);
    expect(found(result)).toEqual(['no@1']);
  });
});

describe('a broken part stays small', () => {
  it('a rule that throws is reported, the others go on', () => {
    const broken = defineRule({
      ...rule('broken', 'case', filled('case.name')),
      when: undefined,
      reads: ['case.name'],
      check: () => {
        throw new Error('boom');
      },
    });
    const result = patrol(
      caseOf([record('case', '', { 'case.name': '' })]),
      [broken, rule('ok', 'case', blank('case.name'))],
      env,
    );
    expect(found(result)).toEqual(['ok@']);
    expect(result.coverage.unchecked).toEqual([
      { ruleId: 'broken', title: 'broken', reason: 'rule-failed', needs: [] },
    ]);
  });

  it('a rule of another line does not apply', () => {
    const civil = rule('civil', 'case', blank('case.name'), { line: '民事' });
    expect(patrol(caseOf([record('case', '', { 'case.name': '' })]), [civil], env).coverage.unchecked[0]?.reason).toBe(
      'not-applicable',
    );
  });
});

describe('a defect', () => {
  const documents = [
    {
      id: 'indictment-1',
      kind: 'indictment',
      title: '起诉书',
      state: 'value',
      text: '某某县人民检察院\n起诉书\n某检刑诉〔2024〕1号\n被告人张某某，男，1990年3月8日出生，公民身份号码99999919900307121X，汉族。',
    },
  ] as const;
  const birth = rule('birth', 'suspect', not(sameAs('doc.indictment.birthDate', 'suspect.birthDate')));
  const suspect = (birthDate: string) =>
    record('suspect', '张某某', { 'suspect.name': '张某某', 'suspect.birthDate': birthDate });

  it('quotes both sides with their places', () => {
    const [defect] = patrol(caseOf([suspect('1990-03-07')], { documents }), [birth], env).defects;
    const [fromText, fromCard] = defect?.evidence ?? [];
    expect(documents[0].text.slice(fromText?.start, fromText?.end)).toContain('1990年3月8日');
    expect(fromCard).toMatchObject({ key: 'suspect.birthDate', quote: '1990-03-07', record: '张某某' });
  });

  it('keeps its id while the text around it is edited, and changes it with the value', () => {
    const idOf = (text: string, date: string) =>
      patrol(caseOf([suspect(date)], { documents: [{ ...documents[0], text }] }), [birth], env).defects[0]?.id;
    const { text } = documents[0];
    expect(idOf(text.replace('汉族', '汉族，初中文化'), '1990-03-07')).toBe(idOf(text, '1990-03-07'));
    expect(idOf(text, '1990-03-09')).not.toBe(idOf(text, '1990-03-07'));
  });
});

describe('what closes an earlier defect', () => {
  const order = rule('order', 'case', before('acceptance.assignedDate', 'case.acceptedDate'));
  const passedWith = (values: Partial<Record<FieldKey, string>>) =>
    patrol(caseOf([record('case', '', values), record('acceptance', '', values)]), [order], env);

  it('a value taken out closes it, though there is nothing left to compare', () => {
    const result = passedWith({ 'case.acceptedDate': '2024-03-01', 'acceptance.assignedDate': '' });
    expect(result.passed).toEqual(['order@']);
    expect(result.coverage.unchecked[0]?.reason).toBe('not-applicable');
  });

  it('a value not read does not', () => {
    expect(passedWith({ 'case.acceptedDate': '2024-03-01' }).passed).toEqual([]);
    expect(passedWith({ 'case.acceptedDate': '' }).passed).toEqual([]);
  });
});

describe('risk level', () => {
  it('a defect set aside is still found and no longer counts', () => {
    const caseFile = caseOf([record('case', '', { 'case.acceptedDate': '2024-03-01' })]);
    const grave = rule('grave', 'case', before('case.acceptedDate', 'today'), { severity: 'serious' });
    const [defect] = patrol(caseFile, [grave], env).defects;
    const again = patrol(caseFile, [grave], { ...env, setAside: new Set([defect?.id ?? '']) });
    expect(again.defects).toHaveLength(1);
    expect(again.risk.level).toBe('grey');
  });

  const levelOf = (records: readonly CaseRecord[], rules: readonly Rule[]) =>
    patrol(caseOf(records), rules, env).risk.level;
  const read = [
    record('case', '', { 'case.acceptanceNumber': 'x', 'case.acceptedDate': '2024-03-01' }),
    record('suspect', '1', {
      'suspect.name': '张某某',
      'suspect.gender': '男',
      'suspect.birthDate': '1990-03-07',
      'suspect.suspectedCharge': '盗窃罪',
    }),
    record('chargeReview', '', {
      'chargeReview.acceptedDate': '2024-03-01',
      'chargeReview.closedDate': '',
      'chargeReview.closedSituation': '',
    }),
  ];
  const early = rule('early', 'case', before('case.acceptedDate', 'today'));

  it('too little read is grey, not green', () => {
    expect(levelOf([], [])).toBe('grey');
    expect(levelOf(read, [])).toBe('green');
  });

  it('a serious finding is yellow, a lapsed period red, even when little was read', () => {
    expect(levelOf(read.slice(0, 1), [{ ...early, severity: 'serious' }])).toBe('yellow');
    expect(
      levelOf(read.slice(0, 1), [{ ...early, id: 'deadline.x', severity: 'serious', certainty: 'suspected' }]),
    ).toBe('red');
  });

  it('points add up to red', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...early, id: `r${i}`, aspect: '办案期限', points: 5 }));
    expect(levelOf(read, many)).toBe('red');
    expect(levelOf(read, many.slice(0, 4))).toBe('yellow');
  });

  it('a case of five suspects is riskier', () => {
    const persons = Array.from({ length: 5 }, (_, i) => record('suspect', `甲${i}`, { 'suspect.name': `甲${i}` }));
    const { reasons } = patrol(caseOf(persons), [rule('n', 'case', compare('suspect.cardCount', '>', 9))], env).risk;
    expect(reasons.join()).toContain('共同犯罪 5 人');
  });
});

it('rules about the findings are asked last: what a person set aside no longer speaks against a good grade', () => {
  const graded = rule('a.graded', 'case', oneOf('calc.finding.maxSeverity', ['严重']), { certainty: 'hint' });
  const grave = rule('b.grave', 'case', blank('evaluation.conclusion'), { severity: 'serious' });
  const caseFile = caseOf([record('evaluation', '', { 'evaluation.conclusion': '' })]);
  const first = patrol(caseFile, [graded, grave], env);
  expect(found(first)).toEqual(['b.grave@', 'a.graded@']);
  expect(first.defects[1]?.evidence[0]?.quote).toBe('严重');
  const setAside = new Set([first.defects[0]?.id ?? '']);
  expect(found(patrol(caseFile, [graded, grave], { ...env, setAside }))).toEqual(['b.grave@']);
});

describe('a text recognised from a scan', () => {
  const NUMBER = '999999199003070012';
  const text = `某某县人民检察院\n起诉书\n某检刑诉〔2024〕58号\n被告人张某某，男，1990年3月8日出生，公民身份号码${NUMBER}，汉族。\n本案由某某县公安局侦查终结。\n`;
  const certaintyOf = (recognised: boolean) => {
    const document = { id: '起诉书', kind: 'indictment', title: '起诉书', text, state: 'value', recognised } as const;
    const { defects } = patrol(caseOf([], { documents: [document] }), RULES, { today: '2024-07-31' });
    const found = defects.find(({ ruleId }) => ruleId === 'doc.id-vs-birth');
    return [found?.certainty, found?.lawful.some((reason) => reason.includes('识别'))];
  };

  it('proves nothing: what would be certain is suspected, and the reason is said', () => {
    expect(certaintyOf(false)).toEqual(['confirmed', false]);
    expect(certaintyOf(true)).toEqual(['suspected', true]);
  });
});

it('a rule that finds nothing it reads is undecided, so that it need not be asked', () => {
  const views = viewsFor(caseOf([]), { today: '2024-07-31' });
  const parts = partsOf(views.caseFile, views.whole.today);
  const unasked = RULES.filter((one) => ![...partsReadBy(one)].some((part) => parts.has(part)));
  expect(unasked.length).toBeGreaterThan(RULES.length / 2);
  for (const one of unasked) {
    for (const view of views.subjectsOf(one)) {
      const verdict = verdictOf(one, view);
      const needs = verdict.is === 'undecided' ? [...verdict.needs].sort() : null;
      expect({ ...verdict, needs }, one.id).toEqual({
        is: 'undecided',
        reason: 'not-read',
        needs: [...one.reads].sort(),
      });
    }
  }
});
