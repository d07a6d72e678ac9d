import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/catalogue';
import { choicesOf, EVERY_RULE, filterRules, ruleLines } from './rule-search';

const LINES = ruleLines(RULES);
const found = (part: Partial<typeof EVERY_RULE>) =>
  filterRules(LINES, { ...EVERY_RULE, ...part }).map(({ rule }) => rule);

describe('search in the rule reference', () => {
  it('knows every rule once, by a sentence and at least one basis', () => {
    expect(new Set(LINES.map(({ rule }) => rule.id)).size).toBe(RULES.length);
    for (const { what, basis } of LINES) {
      expect(what).not.toBe('');
      expect(basis.length).toBeGreaterThan(0);
    }
    expect(found({})).toHaveLength(RULES.length);
  });

  it('narrows by stage, certainty and line', () => {
    expect(new Set(found({ stage: '审查逮捕' }).map(({ stage }) => stage))).toEqual(new Set(['审查逮捕']));
    expect(new Set(found({ certainty: 'hint' }).map(({ certainty }) => certainty))).toEqual(new Set(['hint']));
    expect(new Set(found({ line: '民事' }).map(({ line }) => line))).toEqual(new Set(['民事']));
    const stages = choicesOf(RULES.map(({ stage }) => stage));
    const sum = stages.reduce((total, [stage]) => total + found({ stage }).length, 0);
    expect(sum).toBe(RULES.length);
  });

  it.each(['deadline.charge-review.overdue', 'DEADLINE.Charge-Review.Overdue', '第一百七十二条 审查起诉'])(
    'finds by id in any case, by article and by what is checked: %s',
    (words) => {
      expect(found({ words }).map(({ id }) => id)).toContain('deadline.charge-review.overdue');
    },
  );

  it('lists what has the words in its headline or stage before what only mentions them', () => {
    const ranks = found({ words: '审查起诉' }).map(({ stage, title }) => `${stage}${title}`.includes('审查起诉'));
    expect(ranks.indexOf(false)).toBe(ranks.lastIndexOf(true) + 1);
    expect(ranks.indexOf(false)).toBeGreaterThan(0);
  });

  it('finds a rule by an id it used to have, and none that lacks a word', () => {
    const renamed = RULES.find(({ formerIds }) => formerIds.length > 0);
    expect(found({ words: renamed?.formerIds[0] ?? '' }).map(({ id }) => id)).toContain(renamed?.id);
    expect(found({ words: '审查起诉 没有这个词' })).toEqual([]);
  });
});
