import { MAPPED_ITEMS } from '../../rules/catalogue/documents/card-map';
import type { Example, ExamplesById, RuleExamples } from '../../rules/catalogue/example';
import { type FlatValues, flatView } from '../../rules/engine/flat-view';
import { verdictOf } from '../../rules/engine/judge';
import type { Rule } from '../../rules/engine/rule';
import type { Verdict } from '../../rules/engine/verdict';

/** Every rule with its metadata, the card ↔ document items it compares, and whether its examples come out as they should. */
export function ruleList(rules: readonly Rule[], examples: ExamplesById) {
  return {
    version: 1,
    cardDocumentItems: MAPPED_ITEMS.length,
    rules: rules.map((rule) => ruleJson(rule, examples[rule.id])),
  };
}

function ruleJson(rule: Rule, examples: RuleExamples | undefined) {
  const { id, title, stage, kind, aspect, scope, line, certainty, severity, points, basis, remedy, lawful } = rule;
  const counts = {
    bad: examples?.bad.length ?? 0,
    good: examples?.good.length ?? 0,
    undecidable: examples?.undecidable.length ?? 0,
  };
  return {
    ...{ id, title, stage, kind, aspect, scope, line, certainty, severity, points, basis, remedy, lawful },
    reads: rule.reads,
    cardDocumentItems: MAPPED_ITEMS.filter((item) => item.rule === id).map(({ field, kind: document, fact }) => ({
      ...{ field, document, fact },
    })),
    formerIds: rule.formerIds,
    examples: counts.bad + counts.good + counts.undecidable,
    examplesByKind: counts,
    passing: examples !== undefined && passes(rule, examples),
  };
}

function passes(rule: Rule, { bad, good, undecidable }: RuleExamples): boolean {
  const gives = (example: Example, ...expected: readonly Outcome[]) => expected.includes(outcome(rule, example));
  return (
    bad.length > 0 &&
    bad.every((one) => gives(one, 'defect')) &&
    good.every((one) => gives(one, 'passed', 'not-applicable')) &&
    undecidable.every((one) => gives(one, 'undecided'))
  );
}

type Outcome = Verdict['is'] | 'failed';

/** A rule that throws on an example has not passed it, and the list still comes out. */
function outcome(rule: Rule, example: Example): Outcome {
  try {
    return verdictOf(rule, flatView(example as FlatValues)).is;
  } catch {
    return 'failed';
  }
}
