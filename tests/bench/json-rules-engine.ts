/**
 * The peer of `patrol.typical`: json-rules-engine evaluating the card-only conditions of the catalogue. Conditions that
 * its vocabulary (with a few custom operators) cannot say are left out on its side only, so it has less to do.
 */
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Condition, Operand } from '../../rules/engine/language';
import type { Rule } from '../../rules/engine/rule';
import { isFieldKey } from '../../rules/model/fields';

/** Facts of one subject: one value a key. */
export type PlainFacts = Readonly<Record<string, string>>;

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '=': 'equal',
  '!=': 'notEqual',
};

class Untranslatable extends Error {}

function key(operand: Operand): string {
  if (typeof operand !== 'string' || !(isFieldKey(operand) || operand === 'today')) throw new Untranslatable();
  return operand;
}

function other(operand: Operand): unknown {
  return typeof operand === 'number' ? operand : { fact: key(operand) };
}

/** The condition in the peer's vocabulary; throws where it has no words for it. */
function translate(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(translate) };
  if ('any' in condition) return { any: condition.any.map(translate) };
  if ('not' in condition) return { not: translate(condition.not) };
  if ('blank' in condition) return { fact: key(condition.blank), operator: 'equal', value: '' };
  if ('filled' in condition) return { fact: key(condition.filled), operator: 'notEqual', value: '' };
  if ('oneOf' in condition) {
    const [operand, list] = condition.oneOf;
    if (!Array.isArray(list)) throw new Untranslatable();
    return { fact: key(operand), operator: 'in', value: list };
  }
  if ('sameAs' in condition) {
    return { fact: key(condition.sameAs[0]), operator: 'equal', value: other(condition.sameAs[1]) };
  }
  if ('before' in condition) {
    return { fact: key(condition.before[0]), operator: 'before', value: other(condition.before[1]) };
  }
  if ('compare' in condition) {
    const [left, sign, right] = condition.compare;
    return { fact: key(left), operator: OPPOSITE[sign] ?? 'equal', value: other(right) };
  }
  if ('contains' in condition) {
    const [text, phrases] = condition.contains;
    if (!Array.isArray(phrases)) throw new Untranslatable();
    return { fact: key(text), operator: 'containsAny', value: phrases };
  }
  if ('matches' in condition) {
    return { fact: key(condition.matches[0]), operator: 'matches', value: new RegExp(condition.matches[1], 'u') };
  }
  if ('requiredWhen' in condition) {
    const { when, need, mode } = condition.requiredWhen;
    const needs = (Array.isArray(need) ? need : [need]) as readonly Operand[];
    const blanks = needs.map((one) => translate({ blank: one }));
    return { all: [translate(when), mode === 'allBlank' ? { all: blanks } : { any: blanks }] };
  }
  throw new Untranslatable();
}

function asRule(rule: Rule): RuleProperties | null {
  if (!rule.when || rule.kind === 'document' || !rule.reads.every((one) => isFieldKey(one) || one === 'today'))
    return null;
  try {
    const condition = translate(rule.when);
    const conditions =
      'all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] };
    return { name: rule.id, conditions: conditions as RuleProperties['conditions'], event: { type: rule.id } };
  } catch (error) {
    if (error instanceof Untranslatable) return null;
    throw error;
  }
}

/** The peer with every rule it can say, ready to run. */
export interface Peer {
  /** The rules it was given words for. */
  readonly translated: readonly Rule[];
  /** Ids of the rules that hold for these facts. */
  run(facts: PlainFacts): Promise<readonly string[]>;
}

/** Sets up the peer; rules it cannot say are left out. */
export function peerEngine(rules: readonly Rule[]): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<string, string>('before', (a, b) => Boolean(a) && Boolean(b) && a < b);
  engine.addOperator<string, readonly string[]>('containsAny', (text, phrases) =>
    phrases.some((one) => text?.includes(one)),
  );
  engine.addOperator<string, RegExp>('matches', (text, pattern) => pattern.test(text ?? ''));
  const translated = rules.filter((rule) => {
    const properties = asRule(rule);
    if (properties) engine.addRule(properties);
    return properties !== null;
  });
  return {
    translated,
    run: async (facts) => (await engine.run({ ...facts })).events.map(({ type }) => type),
  };
}
