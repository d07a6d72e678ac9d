import type { Line } from '../model/card';
import type { Basis, Certainty, Severity } from '../model/defect';
import type { Condition, Key } from './language';
import { keysOf } from './reads';
import type { Verdict } from './verdict';
import type { View } from './view';

/** What a rule compares. */
export type RuleKind =
  | 'card'
  | 'cross-card'
  | 'document'
  | 'card-document'
  | 'document-document'
  | 'flow'
  | 'report'
  | 'deadline';

/** What a rule is evaluated for, one by one. */
export type RuleScope = 'case' | 'suspect' | 'victim' | 'property' | 'document' | 'report' | 'office';

/** What the user reads for each scope. */
export const SCOPE_NAMES: Readonly<Record<RuleScope, string>> = {
  case: '全案',
  suspect: '逐个犯罪嫌疑人',
  victim: '逐个被害人',
  property: '逐件财物',
  document: '逐份文书',
  report: '逐张报表',
  office: '全院',
};

/** A rule as its author writes it. */
export interface RuleSpec {
  /** Id of the monitoring point; never changes and is never used again. */
  readonly id: string;
  /** Headline, at most 40 characters, no word of blame. */
  readonly title: string;
  readonly stage: string;
  readonly kind: RuleKind;
  readonly aspect: string;
  readonly scope: RuleScope;
  /** Line of work; criminal when absent. A case of another line does not apply. */
  readonly line?: Line;
  readonly certainty: Certainty;
  readonly severity: Severity;
  /** 1 … 10, our suggestion and no office's official figure. */
  readonly points: number;
  readonly basis: readonly Basis[];
  /** How to settle it. */
  readonly remedy: string;
  /** What may lawfully explain it; every suspected rule names at least one. */
  readonly lawful?: readonly string[];
  /** The condition; true means defect. */
  readonly when?: Condition;
  /** Code, only where the law truly needs it: reads nothing but `reads`. */
  readonly check?: (view: View) => Verdict;
  /** What `check` reads. */
  readonly reads?: readonly Key[];
  /** Ids of retired points that went into this one, for old ledgers. */
  readonly formerIds?: readonly string[];
}

/** A rule ready to run. */
export interface Rule extends RuleSpec {
  readonly line: Line;
  readonly lawful: readonly string[];
  readonly formerIds: readonly string[];
  /** Every key the rule reads, derived from its condition. */
  readonly reads: readonly Key[];
}

/** Declares a rule: exactly one of `when` and `check`, and what it reads derived from the condition. */
export function defineRule(spec: RuleSpec): Rule {
  if (!spec.when === !spec.check) throw new Error(`规则 ${spec.id} 须有且只有 when、check 之一`);
  return {
    ...spec,
    line: spec.line ?? '刑事',
    lawful: spec.lawful ?? [],
    formerIds: spec.formerIds ?? [],
    reads: spec.when ? keysOf(spec.when) : (spec.reads ?? []),
  };
}
