import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Defect } from '../rules/model/defect';
import { chained } from './chain';
import { withChanges } from './ledger';
import type { LedgerEntry } from './model';
import { moved } from './moves';
import { type LedgerChanges, type PatrolOutcome, reconcile } from './reconcile';

const CASE = '某检刑诉受[2024]999999000001号';

const defect = (id: string, ruleId = 'r1', subject = '张某某'): Defect => ({
  id,
  ruleId,
  subject,
  about: '犯罪嫌疑人 张某某',
  title: '姓名与起诉书不一致',
  message: '',
  stage: '审查起诉',
  aspect: '案卡填录',
  certainty: 'confirmed',
  severity: 'ordinary',
  points: 2,
  evidence: [{ source: '卡', key: 'suspect.name', label: '姓名', record: subject, state: 'value', quote: id }],
  working: '',
  basis: [],
  remedy: '',
  lawful: [],
});

const found = (...defects: Defect[]): PatrolOutcome => ({ defects, passed: [] });
const passed = (...keys: string[]): PatrolOutcome => ({ defects: [], passed: keys });

/** A ledger in memory: each step as the database does it. */
function ledger() {
  let entries: readonly LedgerEntry[] = [];
  const events: string[] = [];
  let at = 0;
  const take = ({ changes, journal }: LedgerChanges) => {
    entries = withChanges(entries, changes);
    events.push(...journal.map(({ event, defectId }) => `${event} ${defectId}`));
  };
  const entry = (id: string) => entries.find((one) => one.id === id) as LedgerEntry;
  return {
    patrol: (outcome: PatrolOutcome) => take(reconcile(CASE, entries, outcome, ++at)),
    object: (id: string, reason = '案情特殊，符合规定') => take(moved(entry(id), { type: 'object', reason }, ++at)),
    restore: (id: string) => take(moved(entry(id), { type: 'restore' }, ++at)),
    rule: (id: string, accepted: boolean) => take(moved(entry(id), { type: 'rule', accepted, reason: '理由' }, ++at)),
    take: (id: string, type: 'inform' | 'mend') => take(moved(entry(id), { type }, ++at)),
    entry,
    states: () => Object.fromEntries(entries.map(({ id, state }) => [id, state])),
    all: () => entries,
    events,
  };
}

describe('a finding that others were folded into', () => {
  const folded: Defect = { ...defect('a', 'r1'), folded: ['r2'] };

  it('takes the place of what was found of each, and says that there was an objection', () => {
    const book = ledger();
    book.patrol(found(defect('b', 'r2')));
    book.object('b');
    book.patrol(found(folded));
    expect(book.states()).toEqual({ a: 'new', b: 'superseded' });
    expect(book.entry('a').replaces).toBe('b');
  });

  it('is put right only when each of its rules found the matter in order', () => {
    const book = ledger();
    book.patrol(found(folded));
    book.patrol(passed('r1@张某某'));
    expect(book.entry('a')).toMatchObject({ state: 'new', unverifiable: true });
    book.patrol(passed('r1@张某某', 'r2@张某某'));
    expect(book.states()).toEqual({ a: 'fixed' });
  });

  it('of another subject is closed and replaced by its own name', () => {
    const book = ledger();
    book.patrol(found({ ...defect('a', 'r1'), folded: ['r2@起诉书'] }));
    book.patrol(passed('r1@张某某', 'r2@张某某'));
    expect(book.entry('a')).toMatchObject({ state: 'new', unverifiable: true });
    book.patrol({ defects: [{ ...defect('b', 'r2'), subject: '起诉书' }], passed: ['r1@张某某'] });
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
  });

  it('goes on as what is left of it', () => {
    const book = ledger();
    book.patrol(found(folded));
    book.patrol({ defects: [defect('b', 'r2')], passed: ['r1@张某某'] });
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
    expect(book.entry('b').replaces).toBe('a');
  });
});

describe('life of a defect', () => {
  it('is found once, however often it is patrolled', () => {
    const book = ledger();
    for (let round = 0; round < 1_000; round += 1) book.patrol(found(defect('a')));
    expect(book.states()).toEqual({ a: 'new' });
    expect(book.events).toEqual(['found a']);
  });

  it('is fixed only when the rule passed for its subject', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.patrol(passed('r1@李某某', 'r2@张某某'));
    expect(book.entry('a')).toMatchObject({ state: 'new', unverifiable: true });
    book.patrol(passed('r1@张某某'));
    expect(book.entry('a')).toMatchObject({ state: 'fixed', unverifiable: false });
    expect(book.events).toEqual(['found a', 'fixed a']);
  });

  it('comes back under its old entry', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.patrol(passed('r1@张某某'));
    book.patrol(found(defect('a')));
    expect(book.states()).toEqual({ a: 'new' });
    expect(book.events).toEqual(['found a', 'fixed a', 'found-again a']);
  });

  it('is replaced by one with other evidence, which points back to it', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.patrol(found(defect('b')));
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
    expect(book.entry('b').replaces).toBe('a');
    expect(book.events).toEqual(['found a', 'found b', 'superseded a']);
  });

  it('is settled under a corrected name: bug guard for a name that was itself the defect', () => {
    const book = ledger();
    book.patrol(found(defect('a', 'r1', '章某某')));
    book.patrol({ ...passed('r1@张某某'), renamed: [{ from: '章某某', to: '张某某' }] });
    expect(book.states()).toEqual({ a: 'fixed' });
  });
});

describe('a defect set aside', () => {
  it('stays so while the evidence is the same: not read, put right and found again included', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    for (const outcome of [found(defect('a')), passed(), passed('r1@张某某'), found(defect('a'))]) book.patrol(outcome);
    expect(book.entry('a')).toMatchObject({ state: 'objected', reason: '案情特殊，符合规定' });
  });

  it('comes back as new, pointing to the old one, when the evidence has changed', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    book.patrol(found(defect('b')));
    expect(book.entry('b')).toMatchObject({ state: 'new', replaces: 'a' });
    expect(book.entry('a')).toMatchObject({ state: 'superseded', reason: '案情特殊，符合规定' });
  });

  it('can be taken back, and only then', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.restore('a');
    book.object('a');
    book.object('a', '再次');
    book.restore('a');
    expect(book.entry('a')).toMatchObject({ state: 'new', reason: '' });
    expect(book.events).toEqual(['found a', 'objected a', 'restored a']);
  });
});

describe('a rule that was given another id', () => {
  const renamedRules = new Map([['OLD-1', 'r1']]);
  const as = (id: string, ruleId: string): Defect => ({ ...defect('evidence', ruleId), id });

  it('goes on under the new id, neither lost nor doubled', () => {
    const book = ledger();
    book.patrol(found(as('a', 'OLD-1')));
    book.patrol({ ...found(as('b', 'r1')), renamedRules });
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
    expect(book.entry('b')).toMatchObject({ firstSeen: 1, replaces: 'a' });
    book.patrol({ ...passed('r1@张某某'), renamedRules });
    expect(book.states()).toEqual({ a: 'superseded', b: 'fixed' });
  });

  it('stays set aside, with its reason', () => {
    const book = ledger();
    book.patrol(found(as('a', 'OLD-1')));
    book.object('a', '已请示');
    book.patrol({ ...found(as('b', 'r1')), renamedRules });
    expect(book.entry('b')).toMatchObject({ state: 'objected', reason: '已请示' });
  });

  it('is settled when the new rule finds nothing, and shown under the new id while that is undecided', () => {
    const book = ledger();
    book.patrol(found(as('a', 'OLD-1')));
    book.patrol({ ...found(), renamedRules });
    expect(book.entry('a')).toMatchObject({ state: 'new', unverifiable: true, defect: { ruleId: 'r1' } });
    book.patrol({ ...passed('r1@张某某'), renamedRules });
    expect(book.states()).toEqual({ a: 'fixed' });
  });

  it('comes back as the same finding when it had been put right', () => {
    const book = ledger();
    book.patrol(found(as('a', 'OLD-1')));
    book.patrol(passed('OLD-1@张某某'));
    book.patrol({ ...found(as('b', 'r1')), renamedRules });
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
    expect(book.events.filter((event) => event.endsWith(' b'))).toEqual(['found-again b']);
  });

  it('is patrolled again without a change', () => {
    let entries: readonly LedgerEntry[] = [];
    const outcomes = [found(as('a', 'OLD-1')), { ...found(as('b', 'r1')), renamedRules }];
    outcomes.forEach((outcome, at) => {
      entries = withChanges(entries, reconcile(CASE, entries, outcome, at).changes);
      expect(reconcile(CASE, entries, outcome, at)).toEqual({ changes: [], journal: [], held: [] });
    });
  });

  it('any history: as many are open as without the renaming, and none under the former id', () => {
    const step = fc.record({ found: fc.subarray(['x', 'y', 'z']), passed: fc.boolean(), setAside: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), fc.nat({ max: 10 }), (steps, renamedFrom) => {
        const [renamed, plain] = [ledger(), ledger()];
        steps.forEach(({ found: marks, passed: isPassed, setAside: aside }, index) => {
          const isNew = index >= renamedFrom;
          const outcome = (ruleId: string, prefix: string): PatrolOutcome => ({
            defects: marks.map((mark) => ({ ...defect(mark, ruleId), id: prefix + mark })),
            passed: isPassed && marks.length === 0 ? [`${ruleId}@张某某`] : [],
          });
          renamed.patrol({
            ...outcome(isNew ? 'r1' : 'OLD-1', isNew ? 'new ' : 'old '),
            ...(isNew && { renamedRules }),
          });
          plain.patrol(outcome('r1', 'one '));
          if (aside && marks[0]) {
            renamed.object((isNew ? 'new ' : 'old ') + marks[0]);
            plain.object(`one ${marks[0]}`);
          }
          const open = (book: typeof plain) =>
            book
              .all()
              .filter(({ state }) => state === 'new' || state === 'objected')
              .map(({ defect: { evidence }, state }) => `${evidence[0]?.quote} ${state}`)
              .sort();
          expect(open(renamed)).toEqual(open(plain));
          if (isNew) expect(renamed.all().filter(({ defect: { ruleId } }) => ruleId === 'OLD-1')).toEqual([]);
        });
      }),
    );
  });
});

describe('an objection', () => {
  it('is kept for its evidence, with the ruling, through being put right and coming back', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    book.patrol(found(defect('a')));
    expect(book.states()).toEqual({ a: 'objected' });
    book.rule('a', false);
    expect(book.states()).toEqual({ a: 'upheld' });
    book.patrol(passed('r1@张某某'));
    book.patrol(found(defect('a')));
    expect(book.states()).toEqual({ a: 'upheld' });
    book.rule('a', true);
    expect(book.entry('a').ruling).toMatchObject({ accepted: true, reason: '理由' });
    expect(book.events).toEqual(['found a', 'objected a', 'upheld a', 'fixed a', 'found-again a', 'accepted a']);
  });

  it('dies with the value it was about; the new finding points at it', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    book.patrol(found(defect('b')));
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
    expect(book.entry('b').replaces).toBe('a');
  });

  it('made anew against a ruling stands without that ruling', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    book.rule('a', false);
    expect(book.entry('a').ruling).toMatchObject({ accepted: false });
    book.object('a', '已补充说明');
    expect(book.states()).toEqual({ a: 'objected' });
    expect(book.entry('a').ruling).toBeUndefined();
  });

  it('that was accepted can be taken back too', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    book.rule('a', true);
    book.restore('a');
    expect(book.states()).toEqual({ a: 'new' });
    expect(book.entry('a')).toMatchObject({ reason: '' });
    expect(book.entry('a').ruling).toBeUndefined();
  });

  it('is not ruled on once the matter is settled or has changed', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.object('a');
    book.patrol(found(defect('b')));
    book.rule('a', false);
    expect(book.states()).toEqual({ a: 'superseded', b: 'new' });
    const other = ledger();
    other.patrol(found(defect('a')));
    other.object('a');
    other.patrol(passed('r1@张某某'));
    other.rule('a', false);
    expect(other.states()).toEqual({ a: 'fixed' });
  });

  it('cannot be ruled on where there is none', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.rule('a', true);
    expect(book.states()).toEqual({ a: 'new' });
  });
});

describe('a finding taken up', () => {
  it('bears the time of the last step', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    const { changedAt } = book.entry('a');
    book.take('a', 'mend');
    expect(book.entry('a').changedAt).toBeGreaterThan(changedAt);
  });

  it('goes from 新发现 over 已告知 and 整改中 to 已整改 only by re-reading', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.take('a', 'inform');
    book.take('a', 'mend');
    book.take('a', 'inform');
    book.take('a', 'mend');
    book.patrol(found(defect('a')));
    expect(book.states()).toEqual({ a: 'mending' });
    book.patrol(passed('r1@张某某'));
    expect(book.states()).toEqual({ a: 'fixed' });
    expect(book.events).toEqual(['found a', 'informed a', 'mending a', 'fixed a']);
  });
});

describe('a row that was deleted', () => {
  it('settles what was found in it, and only that', () => {
    const book = ledger();
    book.patrol(found(defect('a', 'r1', 'coercive:张某某/2'), defect('b', 'r1', 'coercive:张某某/1')));
    book.patrol({ ...found(), removed: ['coercive:张某某/2'] });
    expect(book.states()).toEqual({ a: 'fixed', b: 'new' });
  });
});

describe('any history', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const outcomeArbitrary: fc.Arbitrary<PatrolOutcome> = fc
    .record({
      defects: fc.subarray(ids),
      passed: fc.subarray(['r1@张某某', 'r1@李某某']),
    })
    .map(({ defects, passed: keys }) => {
      const all = defects.map((id) => defect(id, 'r1', id < 'c' ? '张某某' : '李某某'));
      return { defects: all, passed: keys.filter((key) => !all.some((one) => key === `${one.ruleId}@${one.subject}`)) };
    });

  it('is idempotent, shows exactly what was found last, and closes nothing without proof', () => {
    fc.assert(
      fc.property(fc.array(outcomeArbitrary, { minLength: 1, maxLength: 12 }), (outcomes) => {
        let entries: readonly LedgerEntry[] = [];
        outcomes.forEach((outcome, at) => {
          const before = entries;
          const once = reconcile(CASE, before, outcome, at);
          entries = withChanges(before, once.changes);
          expect(reconcile(CASE, entries, outcome, at)).toEqual({ changes: [], journal: [], held: [] });
          for (const { id } of outcome.defects) expect(entries.find((one) => one.id === id)?.state).toBe('new');
          for (const was of before) {
            const is = entries.find(({ id }) => id === was.id);
            const key = `${was.defect.ruleId}@${was.defect.subject}`;
            if (was.state === 'new' && is?.state === 'fixed') expect(outcome.passed).toContain(key);
            if (was.state === 'new' && is?.state === 'superseded')
              expect(outcome.defects.some(({ subject }) => subject === was.defect.subject)).toBe(true);
          }
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        });
      }),
    );
  });

  it('numbers the journal without a gap', () => {
    const events = reconcile(CASE, [], found(defect('a'), defect('b', 'r2')), 1).journal;
    expect(chained(events, { sequence: 7, hash: '' }).map(({ sequence }) => sequence)).toEqual([8, 9]);
  });
});
