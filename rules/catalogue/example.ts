import type { Key } from '../engine/language';

/** Values by key: `''` is a blank, an absent key was not read, several values are rows of a repeating card. */
export type Example = { readonly [Name in Key]?: string | readonly string[] };

/** Samples of one rule. */
export interface RuleExamples {
  /** The rule finds a defect. */
  readonly bad: readonly Example[];
  /** The rule finds none. */
  readonly good: readonly Example[];
  /** Something the rule needs was not read. */
  readonly undecidable: readonly Example[];
}

/** Samples by rule id, as an `*.examples.ts` file exports them. */
export type ExamplesById = Readonly<Record<string, RuleExamples>>;
