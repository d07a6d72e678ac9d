import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Defect } from '../rules/model/defect';
import { numbered } from './journal';
import { withChanges } from './ledger';
import type { LedgerEntry } from './model';
import { type PatrolOutcome, reconcile, setAside, takeBack } from './reconcile';

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
  evidence: [],
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
  const take = ({ changes, journal }: ReturnType<typeof reconcile>) => {
    entries = withChanges(entries, changes);
    events.push(...journal.map(({ event, defectId }) => `${event} ${defectId}`));
  };
  const entry = (id: string) => entries.find((one) => one.id === id) as LedgerEntry;
  return {
    patrol: (outcome: PatrolOutcome) => take(reconcile(CASE, entries, outcome, ++at)),
    ignore: (id: string, reason = '案情特殊，符合规定') => take(setAside(entry(id), reason, ++at)),
    restore: (id: string) => take(takeBack(entry(id), ++at)),
    entry,
    states: () => Object.fromEntries(entries.map(({ id, state }) => [id, state])),
    all: () => entries,
    events,
  };
}

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
    book.ignore('a');
    for (const outcome of [found(defect('a')), passed(), passed('r1@张某某'), found(defect('a'))]) book.patrol(outcome);
    expect(book.entry('a')).toMatchObject({ state: 'ignored', reason: '案情特殊，符合规定' });
  });

  it('comes back as new, pointing to the old one, when the evidence has changed', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.ignore('a');
    book.patrol(found(defect('b')));
    expect(book.entry('b')).toMatchObject({ state: 'new', replaces: 'a' });
    expect(book.entry('a')).toMatchObject({ state: 'superseded', reason: '案情特殊，符合规定' });
  });

  it('can be taken back, and only then', () => {
    const book = ledger();
    book.patrol(found(defect('a')));
    book.restore('a');
    book.ignore('a');
    book.ignore('a', '再次');
    book.restore('a');
    expect(book.entry('a')).toMatchObject({ state: 'new', reason: '' });
    expect(book.events).toEqual(['found a', 'ignored a', 'restored a']);
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
          expect(reconcile(CASE, entries, outcome, at)).toEqual({ changes: [], journal: [] });
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
    expect(numbered(events, 7).map(({ sequence }) => sequence)).toEqual([8, 9]);
  });
});
