/** What the rule reference is searched by. Pure. */
import type { Rule } from '../../rules/engine/rule';
import { checkText } from '../../rules/engine/sentence';
import type { Line } from '../../rules/model/card';
import type { Certainty } from '../../rules/model/defect';
import { basisLine } from '../ui/basis';

/** A rule in the words its reader sees. */
export interface RuleLine {
  readonly rule: Rule;
  /** What it checks, as a sentence. */
  readonly what: string;
  /** One line for each article or rule of practice. */
  readonly basis: readonly string[];
  /** What a search looks in, lower case. */
  readonly searched: string;
}

/** What is to be listed; `all` does not narrow. */
export interface RuleFilter {
  /** Every word has to occur. */
  readonly words: string;
  readonly stage: string;
  readonly certainty: Certainty | 'all';
  readonly line: Line | 'all';
}

/** The filter that lists every rule. */
export const EVERY_RULE: RuleFilter = { words: '', stage: 'all', certainty: 'all', line: 'all' };

/** The rules in words, stage by stage in the order of the Chinese alphabet. */
export function ruleLines(rules: readonly Rule[]): readonly RuleLine[] {
  return rules.map(lineOf).sort((a, b) => inAlphabet(a.rule.stage, b.rule.stage));
}

function lineOf(rule: Rule): RuleLine {
  const what = checkText(rule);
  const basis = rule.basis.map(basisLine);
  const { id, formerIds, title, stage, line, aspect, remedy, lawful } = rule;
  const parts = [title, id, ...formerIds, stage, line, aspect, what, ...basis, remedy, ...lawful];
  return { rule, what, basis, searched: parts.join('\n').toLowerCase() };
}

/** The rules that fit a filter: those that have the words in their headline or stage first, else in their order. */
export function filterRules(lines: readonly RuleLine[], filter: RuleFilter): readonly RuleLine[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = lines.filter(
    ({ rule, searched }) =>
      (filter.stage === 'all' || rule.stage === filter.stage) &&
      (filter.certainty === 'all' || rule.certainty === filter.certainty) &&
      (filter.line === 'all' || rule.line === filter.line) &&
      words.every((word) => searched.includes(word)),
  );
  const isHeadline = ({ rule }: RuleLine) => words.every((word) => `${rule.stage}${rule.title}`.includes(word));
  return [...found.filter(isHeadline), ...found.filter((line) => !isHeadline(line))];
}

/** Each value that occurs with how many rules have it, in the order of the Chinese alphabet: `审查逮捕（41）`. */
export function choicesOf<Value extends string>(values: readonly Value[]): readonly (readonly [Value, string])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => inAlphabet(a, b)).map(([value, count]) => [value, `${value}（${count}）`]);
}

const { compare: inAlphabet } = new Intl.Collator('zh-CN');
