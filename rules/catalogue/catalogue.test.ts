import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatView } from '../engine/flat-view';
import { verdictOf } from '../engine/judge';
import { keyAt } from '../engine/key-source';
import type { Key } from '../engine/language';
import { keysOf } from '../engine/reads';
import type { Rule } from '../engine/rule';
import { type Fact, NOT_READ, type View } from '../engine/view';
import { articleExists } from '../law/articles';
import { isFieldKey } from '../model/fields';
import type { Example } from './example';
import { EXAMPLES } from './examples';
import { RULES } from './index';
import { currentRuleId, RENAMES } from './renames';

const KINDS = ['card', 'cross-card', 'deadline', 'flow', 'document', 'card-document', 'document-document', 'report'];
const BLAME = /错|违规|失职|有误|疏漏|渎职/u;

/** The values of an example as an engine view; the index signature of {@link Example} is wider than the engine's. */
function viewOf(example: Example): View {
  const view = views.get(example) ?? flatView(example as Record<string, string | readonly string[]>);
  views.set(example, view);
  return view;
}
/** Views are kept, so that the texts of an example are understood once. */
const views = new WeakMap<Example, View>();

const REASONS = ['not-read', 'masked', 'unreadable'] as const;

/** A view in which some keys are hidden for a reason. */
function hiding(view: View, keys: ReadonlySet<string>, reason: (typeof REASONS)[number]): View {
  const hidden: Fact = reason === 'not-read' ? NOT_READ : { read: false, reason };
  const get = (asked: Key): Fact => (keys.has(asked) ? hidden : view.get(asked));
  return {
    today: keys.has('today') ? null : view.today,
    inCustody: keys.has('suspect.custodyStatus') ? null : view.inCustody,
    get,
    at: (slot) => get(keyAt(slot)),
    document: (asked) => (keys.has(asked) ? null : view.document(asked)),
    setting: (name) => view.setting(name),
    evidence: (asked, match) => view.evidence(asked, match),
  };
}

const READERS = new Map<string, Rule[]>();
for (const rule of RULES) for (const key of rule.reads) READERS.set(key, [...(READERS.get(key) ?? []), rule]);

/** Every rule that reads at least one of the keys. */
function readersOf(keys: readonly string[]): ReadonlySet<Rule> {
  return new Set(keys.flatMap((key) => READERS.get(key) ?? []));
}

function same(a: Example[Key], b: Example[Key]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A changed text changes many things at once (a crime and its article), of which several document rules may speak. */
function readSameText(one: Rule, other: Rule): boolean {
  return one.reads.join() === other.reads.join() && one.reads.join() === 'doc.any.text';
}

/** One change that two rules rightly speak of, and why both do. */
const COMPANIONS: Readonly<Record<string, string>> = {
  'identity.name-variants → sanshu.name-diff': 'one document differs from the card and from the other document',
  'indictment.missing-element → indictment.case-source-missing':
    '审查查明 and 侦查终结 stand in one sentence of short texts',
  'indictment.mitigation-missing → sentence.surrender-card-doc': 'a text without 从轻 and without 自首',
  'judgment.review-form → judgment.not-reviewed': 'the review and its form are two duties',
  'nonpros.plea-not-applied → plea.case-person': 'whole case and person contradict each other too',
  'pil.suggestion.no-reply-term → suggestion.reply-term.missing': 'general duty and that of public-interest cases',
  'plea.victim-not-heard → case.victim-opinion-missing': 'first and second paragraph of 刑事诉讼法 173',
  'sentence.joint-missing-role → sentence.voluntary-confession': 'a text that tells of neither',
  'sentence.meritorious-card-doc → sentence.voluntary-confession': 'a text that tells of neither',
  'suggestion.reply-term.missing → pil.suggestion.no-reply-term': 'general duty and that of public-interest cases',
};

describe('form of the rules', () => {
  it('covers at least 150 points, every kind and at least 16 stages', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(RULES.map((rule) => rule.kind))).toEqual(new Set(KINDS));
    expect(new Set(RULES.map((rule) => rule.stage)).size).toBeGreaterThanOrEqual(16);
  });

  it('has unique ids in order, and no former id that is in use or claimed twice', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const former = RULES.flatMap((rule) => rule.formerIds);
    expect(former.length).toBe(new Set(former).size);
    expect(former.filter((id) => ids.includes(id))).toEqual([]);
    for (const [old, now] of RENAMES) expect([old, ids.includes(now)]).toEqual([old, true]);
    expect(currentRuleId('custody.due-passed')).toBe('coercive.expired-not-released');
  });

  it.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
    expect(id).toMatch(/^[a-zA-Z]+(\.[a-z0-9-]+)+$/);
    expect([...rule.title].length).toBeLessThanOrEqual(40);
    for (const text of [rule.title, rule.remedy, ...rule.lawful]) expect(text).not.toMatch(BLAME);
    expect(rule.remedy).not.toBe('');
    expect(rule.points).toBeGreaterThanOrEqual(1);
    expect(rule.points).toBeLessThanOrEqual(10);
    expect(rule.basis.length).toBeGreaterThan(0);
    if (rule.certainty === 'suspected') expect(rule.lawful.length).toBeGreaterThan(0);
    for (const basis of rule.basis) {
      expect(basis.verified).toBe(basis.article !== '' && articleExists(basis.law, basis.article) === true);
    }
    expect(rule.reads.length).toBeGreaterThan(0);
    if (rule.when) expect(rule.reads).toEqual(keysOf(rule.when));
    for (const key of rule.reads) {
      expect([key, isFieldKey(key) || /^(today$|doc\.|flow\.|report\.|calc\.)/.test(key)]).toEqual([key, true]);
    }
  });
});

describe('examples', () => {
  it('exist for every rule and for nothing else', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map((rule) => rule.id));
  });

  it.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
    const samples = EXAMPLES[id];
    if (!samples) throw new Error('no examples');
    const verdicts = (examples: readonly Example[]) => examples.map((one) => verdictOf(rule, viewOf(one)).is);
    for (const list of [samples.bad, samples.good, samples.undecidable]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list.map((one) => JSON.stringify(one))).size).toBe(list.length);
      for (const example of list) {
        for (const key of Object.keys(example))
          expect(['today', 'suspect.custodyStatus', ...rule.reads]).toContain(key);
      }
    }
    expect(verdicts(samples.bad)).toEqual(samples.bad.map(() => 'defect'));
    for (const verdict of verdicts(samples.good)) expect(['passed', 'not-applicable']).toContain(verdict);
    expect(verdicts(samples.undecidable)).toEqual(samples.undecidable.map(() => 'undecided'));
  });

  it('never become defects by hiding a value: a gap is not a defect', () => {
    const invented: string[] = [];
    for (const rule of RULES) {
      const samples = EXAMPLES[rule.id];
      for (const example of [...(samples?.good ?? []), ...(samples?.undecidable ?? [])]) {
        const view = viewOf(example);
        for (const key of ['today', 'suspect.custodyStatus', ...rule.reads] as const) {
          for (const reason of REASONS) {
            if (verdictOf(rule, hiding(view, new Set([key]), reason)).is === 'defect')
              invented.push(`${rule.id} − ${key}`);
          }
        }
      }
    }
    expect(invented).toEqual([]);
  });

  it('never become defects of any rule by hiding several values', () => {
    const examples = Object.values(EXAMPLES).flatMap(({ bad, good, undecidable }) => [...bad, ...good, ...undecidable]);
    const case_ = fc.record({
      example: fc.constantFrom(...examples),
      hide: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      reason: fc.constantFrom(...REASONS),
    });
    fc.assert(
      fc.property(case_, ({ example, hide, reason }) => {
        const keys = Object.keys(example);
        fc.pre(keys.length > 0);
        const hidden = new Set(hide.map((n) => keys[n % keys.length] as string));
        const view = viewOf(example);
        const partly = hiding(view, hidden, reason);
        for (const rule of readersOf(keys)) {
          if (verdictOf(rule, partly).is === 'defect')
            expect([rule.id, verdictOf(rule, view).is]).toEqual([rule.id, 'defect']);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('changed in the way a rule forbids raise that rule and no other, save its documented companions', () => {
    const raised: string[] = [];
    const silent: string[] = [];
    for (const rule of RULES) {
      const { good = [], bad = [] } = EXAMPLES[rule.id] ?? {};
      const mutants = good.flatMap((before) => bad.map((change) => ({ before, after: { ...before, ...change } })));
      const found = mutants.filter(({ after }) => verdictOf(rule, viewOf(after)).is === 'defect');
      if (found.length === 0) silent.push(rule.id);
      for (const { before, after } of found) {
        const changed = (Object.keys(after) as Key[]).filter((key) => !same(after[key], before[key]));
        for (const other of readersOf(changed)) {
          if (other === rule || readSameText(other, rule)) continue;
          if (verdictOf(other, viewOf(after)).is !== 'defect') continue;
          if (verdictOf(other, viewOf(before)).is !== 'defect') raised.push(`${rule.id} → ${other.id}`);
        }
      }
    }
    expect(silent).toEqual([]);
    expect([...new Set(raised)].sort()).toEqual(Object.keys(COMPANIONS).sort());
  });

  it('yield nothing when nothing was read', () => {
    const said = RULES.filter((rule) => verdictOf(rule, flatView({}, { today: '2026-06-30' })).is !== 'undecided');
    expect(said.map((rule) => rule.id)).toEqual([]);
  });

  it('find exactly their own kind of defect in the sentence of the law: boundary days', () => {
    const late = RULES.find((rule) => rule.id === 'deadline.charge-review.overdue') as Rule;
    const on = (closed: string, custody: string) =>
      verdictOf(
        late,
        flatView({
          'chargeReview.acceptedDate': '2024-08-31',
          'chargeReview.extendedDays': '',
          'chargeReview.excludedDays': '',
          'supplement.firstReturnDate': '',
          'supplement.firstResubmitDate': '',
          'supplement.secondReturnDate': '',
          'supplement.secondResubmitDate': '',
          'chargeReview.closedDate': closed,
          'suspect.custodyStatus': custody,
          today: '2026-06-30',
        }),
      ).is;
    // one month from 31 August ends on 30 September, a working day; in custody or not
    expect([on('2024-09-30', '取保候审'), on('2024-10-01', '取保候审')]).toEqual(['passed', 'defect']);
    expect([on('2024-09-30', '逮捕'), on('2024-10-01', '逮捕')]).toEqual(['passed', 'defect']);
  });
});
