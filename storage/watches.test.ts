import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../rules/model/case-file';
import { emptyCase } from './merge';
import type { StoredWatch } from './model';
import { watched } from './watches';

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
});
