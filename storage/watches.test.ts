import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../rules/model/case-file';
import { emptyCase } from './merge';
import type { StoredWatch } from './model';
import { watched, wished } from './watches';

const WATCH: StoredWatch = {
  caseId: 'c',
  reason: '',
  triggers: ['coercive', 'red'],
  since: 0,
  seen: {},
  events: [],
};
const withMeasure = (type: string): CaseFile => ({
  ...emptyCase('c'),
  records: [
    { card: 'coercive', record: '张某某/1', values: { 'coercive.type': { state: 'value', raw: type, value: type } } },
  ],
});
const state = (caseFile: CaseFile, level: 'red' | 'green' = 'green') => ({
  caseFile,
  risk: { level, score: 0, reasons: [] },
  deadlines: () => [],
});

describe('a watched case', () => {
  it('tells a change once, not what it saw first', () => {
    const first = watched(WATCH, state(withMeasure('拘留')), 1);
    expect(first.events).toEqual([]);
    expect(watched(first, state(withMeasure('拘留')), 2)).toBe(first);
    const changed = watched(first, state(withMeasure('取保候审')), 3);
    expect(changed.events).toEqual([{ at: 3, trigger: 'coercive', text: '取保候审' }]);
    expect(watched(changed, state(withMeasure('取保候审')), 4)).toBe(changed);
  });

  it('does not tell what is no longer seen: a gap is not a change of measure', () => {
    const first = watched(WATCH, state(withMeasure('拘留'), 'red'), 1);
    expect(watched(first, state(emptyCase('c')), 2).events).toEqual([]);
  });

  it('keeps what it told before, and what it saw of a trigger not asked for at present', () => {
    const first = watched(WATCH, state(withMeasure('拘留')), 1);
    const second = watched(first, state(withMeasure('取保候审')), 2);
    const third = watched(second, state(withMeasure('逮捕')), 3);
    expect(third.events.map(({ text }) => text)).toEqual(['取保候审', '逮捕']);
    const red = watched({ ...third, triggers: ['red'] }, state(withMeasure('逮捕'), 'red'), 4);
    const again = watched({ ...red, triggers: ['coercive', 'red'] }, state(withMeasure('取保候审'), 'red'), 5);
    expect(again.events[again.events.length - 1]).toEqual({ at: 5, trigger: 'coercive', text: '取保候审' });
  });

  it('tells a period that will end soon as well as one that has ended', () => {
    const due = (one: 'soon' | 'late' | 'running') => ({
      ...state(emptyCase('c')),
      deadlines: () => [
        { title: '审查起诉', about: '', due: '2024-04-01', state: one, remainingDays: 3, working: '', basis: '' },
      ],
    });
    const watch: StoredWatch = { ...WATCH, triggers: ['due'] };
    const first = watched(watch, due('running'), 1);
    for (const one of ['soon', 'late'] as const) {
      expect(watched(first, due(one), 2).events).toEqual([{ at: 2, trigger: 'due', text: '审查起诉 2024-04-01' }]);
    }
  });

  it('does not take another order of the same rows for a change', () => {
    const rows = withMeasure('拘留').records.concat(withMeasure('逮捕').records);
    const first = watched(WATCH, state({ ...emptyCase('c'), records: rows }), 1);
    expect(watched(first, state({ ...emptyCase('c'), records: [...rows].reverse() }), 2)).toBe(first);
  });

  it('keeps what it saw and told when it is wished for in another way', () => {
    const first = watched(WATCH, state(withMeasure('拘留')), 1);
    const told = watched(first, state(withMeasure('取保候审')), 2);
    expect(wished(told, 'c', { reason: '督办', triggers: ['red'] }, 9)).toEqual({
      ...told,
      reason: '督办',
      triggers: ['red'],
    });
    expect(wished(undefined, 'c', { reason: '', triggers: ['red'] }, 9).since).toBe(9);
  });
});
