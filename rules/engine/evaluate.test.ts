import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './evaluate';
import { type FlatValues, flatView } from './flat-view';
import {
  age,
  all,
  any,
  anyRow,
  before,
  blank,
  type Condition,
  compare,
  contains,
  count,
  dueSoon,
  duplicate,
  filled,
  fixed,
  idPart,
  lookup,
  matches,
  not,
  oneOf,
  overdue,
  overlaps,
  requiredWhen,
  sameAs,
  setting,
  shift,
  subsetOf,
  sumEquals,
  times,
  union,
} from './language';
import { FALSE, NOT_APPLICABLE, TRUE, type Truth, UNDECIDED } from './truth';

const NAMES = new Map<Truth, string>([
  [FALSE, 'false'],
  [TRUE, 'true'],
  [UNDECIDED, 'undecided'],
  [NOT_APPLICABLE, 'not applicable'],
]);

function value(condition: Condition, values: FlatValues): string {
  return NAMES.get(compile(condition)(flatView(values))) ?? '';
}

const yes = filled('case.name');
const no = blank('case.name');
const unknown = filled('case.category');
const nothingToCompare = oneOf('case.stage' as never, ['x']);
const leaves = { 'case.name': '甲某案', 'case.stage': '' };

describe('logic of four values', () => {
  it.each([
    [all(yes, yes), 'true'],
    [all(yes, no, unknown), 'false'],
    [all(yes, unknown, nothingToCompare), 'not applicable'],
    [all(yes, unknown), 'undecided'],
    [any(no, yes, unknown), 'true'],
    [any(no, unknown, nothingToCompare), 'undecided'],
    [any(no, nothingToCompare), 'false'],
    [any(nothingToCompare), 'not applicable'],
    [not(unknown), 'undecided'],
    [not(nothingToCompare), 'not applicable'],
    [not(yes), 'false'],
  ])('%j is %s', (condition, expected) => {
    expect(value(condition, leaves)).toBe(expected);
  });

  const leaf = fc.constantFrom(yes, no, unknown, nothingToCompare);
  const tree: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
      tie('node').map(not),
    ),
  })).node;

  it('a tree over nothing read is never true', () => {
    fc.assert(fc.property(tree, (condition) => compile(condition)(flatView({})) !== TRUE));
  });

  it('double negation changes nothing', () => {
    fc.assert(fc.property(tree, (condition) => value(not(not(condition)), leaves) === value(condition, leaves)));
  });
});

describe('comparisons', () => {
  it.each<[string, Condition, FlatValues, string]>([
    [
      'a blank side is not applicable',
      before('case.acceptedDate', 'case.closedDate' as never),
      { 'case.acceptedDate': '2024-03-01', 'case.closedDate': '' },
      'not applicable',
    ],
    [
      'times count only when both have one',
      before('case.acceptedDate', 'acceptance.assignedDate'),
      { 'case.acceptedDate': '2024-03-01 09:00', 'acceptance.assignedDate': '2024-03-01' },
      'false',
    ],
    [
      'times are compared when both have one',
      before('case.acceptedDate', 'acceptance.assignedDate'),
      { 'case.acceptedDate': '2024-03-01 09:00', 'acceptance.assignedDate': '2024-03-01 09:30' },
      'true',
    ],
    [
      'an impossible date is undecided',
      before('case.acceptedDate', 'acceptance.assignedDate'),
      { 'case.acceptedDate': '2024-02-30', 'acceptance.assignedDate': '2024-03-01' },
      'undecided',
    ],
    [
      'several different dates are undecided',
      before('coercive.executedDate', 'today'),
      { 'coercive.executedDate': ['2024-01-01', '2024-01-02'], today: '2024-02-01' },
      'undecided',
    ],
    [
      'numbers ignore units and commas',
      compare('judgment.fineAmount' as never, '=', 20000),
      { 'judgment.fineAmount': '20，000元' },
      'true',
    ],
    [
      'sets ignore order, width and spaces',
      sameAs('suspect.name', 'doc.indictment.names'),
      { 'suspect.name': ['张 某某', '李某某'], 'doc.indictment.names': ['李某某', '张某某'] },
      'true',
    ],
    [
      '男性 is 男',
      sameAs('suspect.gender', 'doc.indictment.gender'),
      { 'suspect.gender': '男性', 'doc.indictment.gender': '男' },
      'true',
    ],
    [
      'subset',
      subsetOf('suspect.name', 'doc.indictment.names'),
      { 'suspect.name': '张某某', 'doc.indictment.names': ['张某某', '李某某'] },
      'true',
    ],
    [
      'overlap',
      overlaps('suspect.name', 'doc.indictment.names'),
      { 'suspect.name': '甲某', 'doc.indictment.names': ['张某某'] },
      'false',
    ],
    [
      'a sum skips blanks',
      sumEquals(['acceptance.jointCrimeCount', 'acceptance.fugitiveCount'], 'suspect.cardCount'),
      { 'acceptance.jointCrimeCount': '2', 'acceptance.fugitiveCount': '', 'suspect.cardCount': '2' },
      'true',
    ],
    ['phrases', contains('doc.any.text', ['不服']), { 'doc.any.text': '如不服本判决' }, 'true'],
    ['patterns', matches('doc.any.text', '第\\d+条'), { 'doc.any.text': '第264条' }, 'true'],
    [
      'count of a union drops blanks',
      compare(count(union('interrogation.prosecutor', 'interrogation.recorder')), '<', 2),
      { 'interrogation.prosecutor': '甲某', 'interrogation.recorder': '' },
      'true',
    ],
    [
      'product',
      compare('judgment.penaltyTerm', '>', times('sentencing.fixedTermTo', 1.2)),
      { 'judgment.penaltyTerm': '13', 'sentencing.fixedTermTo': '10' },
      'true',
    ],
    [
      'a crime not in the table is undecided',
      compare(lookup('crimes.maxMonths', 'chargeSuspect.closedCharge'), '<', 60),
      { 'chargeSuspect.closedCharge': '不存在罪' },
      'undecided',
    ],
    [
      'age is reached on the day after the birthday',
      compare(age('suspect.birthDate', 'offence.date'), '<', 18),
      { 'suspect.birthDate': '2006-03-01', 'offence.date': '2024-03-01' },
      'true',
    ],
    [
      'part of an identity number',
      oneOf(idPart('suspect.idNumber', 'gender'), ['男']),
      { 'suspect.idNumber': '999999199003071215' },
      'true',
    ],
    [
      'a masked number gives no part',
      oneOf(idPart('suspect.idNumber', 'gender'), ['男']),
      { 'suspect.idNumber': '9999**********1215' },
      'undecided',
    ],
    [
      'dates can be moved',
      before(shift('prior.sentenceEndDate', { years: 5 }), 'offence.date'),
      { 'prior.sentenceEndDate': '2019-02-28', 'offence.date': '2024-03-01' },
      'true',
    ],
    ['requiredWhen', requiredWhen(yes, 'case.category'), { 'case.name': 'x', 'case.category': '' }, 'true'],
    [
      'requiredWhen allBlank',
      requiredWhen(yes, ['case.category', 'case.stage' as never], 'allBlank'),
      { 'case.name': 'x', 'case.category': '', 'case.stage': '审查起诉' },
      'false',
    ],
    [
      'any row',
      anyRow(
        ['chargeSuspect.closedCharge', 'chargeSuspect.result'],
        all(blank('chargeSuspect.closedCharge'), oneOf('chargeSuspect.result', ['起诉'])),
      ),
      { 'chargeSuspect.closedCharge': ['盗窃罪', ''], 'chargeSuspect.result': ['', '起诉'] },
      'true',
    ],
    [
      'rows of different length are undecided',
      anyRow(['chargeSuspect.closedCharge', 'chargeSuspect.result'], blank('chargeSuspect.closedCharge')),
      { 'chargeSuspect.closedCharge': ['盗窃罪', ''], 'chargeSuspect.result': ['起诉'] },
      'undecided',
    ],
    [
      'duplicate',
      duplicate('suspect.idNumber'),
      { 'suspect.idNumber': ['999999199003071215', '', '999999199003071215'] },
      'true',
    ],
  ])('%s', (_name, condition, values, expected) => {
    expect(value(condition, values)).toBe(expected);
  });
});

describe('periods', () => {
  const late = overdue({ from: 'chargeReview.acceptedDate', to: 'chargeReview.closedDate', period: 'charge-review' });
  const base = { 'chargeReview.acceptedDate': '2024-03-29' };

  it('with custody unread, a date late under both readings is late', () => {
    expect(value(late, { ...base, 'chargeReview.closedDate': '2024-05-20', today: '2025-01-01' })).toBe('true');
  });

  it('with custody unread, a date late under one reading only is undecided', () => {
    // 2024-04-29 + roll: 04-29 is a working Monday; take 2024-04-05 (清明) as the end instead
    const values = {
      'chargeReview.acceptedDate': '2024-03-05',
      'chargeReview.closedDate': '2024-04-07',
      today: '2025-01-01',
    };
    expect(value(late, values)).toBe('undecided');
    expect(value(late, { ...values, 'suspect.custodyStatus': '逮捕' })).toBe('true');
    expect(value(late, { ...values, 'suspect.custodyStatus': '取保候审' })).toBe('false');
  });

  it('today stands in for an open end', () => {
    expect(value(late, { ...base, 'chargeReview.closedDate': '', today: '2024-06-01' })).toBe('true');
    expect(value(late, { ...base, 'chargeReview.closedDate': '', today: '2024-04-02' })).toBe('false');
  });

  it('without a trusted clock an open end is undecided', () => {
    expect(value(late, { ...base, 'chargeReview.closedDate': '' })).toBe('undecided');
  });

  it('past the end of the holiday table only what lies before every possible end is decided', () => {
    const far = overdue({ from: 'case.acceptedDate', to: 'acceptance.assignedDate', period: fixed(3, '日') });
    expect(value(far, { 'case.acceptedDate': '2035-03-01', 'acceptance.assignedDate': '2035-03-02' })).toBe('false');
    expect(value(far, { 'case.acceptedDate': '2035-03-01', 'acceptance.assignedDate': '2035-06-02' })).toBe(
      'undecided',
    );
  });

  it('a setting of the office replaces the default', () => {
    const condition = overdue({
      from: 'case.acceptedDate',
      to: 'acceptance.assignedDate',
      period: setting('assignDays', 1, '日'),
    });
    const view = flatView({ 'case.acceptedDate': '2024-03-04', 'acceptance.assignedDate': '2024-03-07' });
    expect(compile(condition)(view)).toBe(TRUE);
    expect(compile(condition)({ ...view, get: view.get, evidence: view.evidence, setting: () => 5 })).toBe(FALSE);
  });

  it('dueSoon speaks only while undone, not late, and near', () => {
    const soon = dueSoon({ due: 'chargeReview.dueDate', done: 'chargeReview.closedDate', lead: 5 });
    const at = (today: string, closed = '') =>
      value(soon, { 'chargeReview.dueDate': '2024-04-10', 'chargeReview.closedDate': closed, today });
    expect([
      at('2024-04-04'),
      at('2024-04-05'),
      at('2024-04-10'),
      at('2024-04-11'),
      at('2024-04-08', '2024-04-07'),
    ]).toEqual(['false', 'true', 'true', 'false', 'false']);
  });
});
