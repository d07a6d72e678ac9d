import type { Condition } from '../engine/language';
import type { PeriodId } from '../law/data/periods';
import type { Line } from '../model/card';
import type { FieldKey } from '../model/fields';

/** A period that ends a node: counted from a date of the case, where its condition (if any) holds. */
export interface FlowTerm {
  readonly from: FieldKey;
  readonly period: PeriodId;
  /** Days that do not count and are added. */
  readonly addDays?: readonly FieldKey[];
  readonly when?: Condition;
}

/** Someone who has to be told at a node: within a statutory period, or as the law says in words (及时). */
export type FlowNotice =
  | { readonly to: string; readonly period: PeriodId }
  | { readonly to: string; readonly within: string };

/** One step of a kind of case: the usual way of working, not the host's own nodes. */
export interface FlowNode {
  /** `<kind>.<step>`; never changes. */
  readonly id: string;
  readonly name: string;
  /** Steps that come before it; empty for the first. */
  readonly after: readonly string[];
  /** Who does it. */
  readonly actor: string;
  /** When it is done at all, in words; absent: always. */
  readonly branch?: string;
  /** The same as a condition, where the cards can tell. */
  readonly taken?: Condition;
  /** The field that shows it was done, a date as a rule; absent: no card shows it. */
  readonly done?: FieldKey;
  /** Its last day: the first term whose condition holds. */
  readonly terms?: readonly FlowTerm[];
  /** Other fields that are filled at this step. */
  readonly fields?: readonly FieldKey[];
  readonly documents?: readonly string[];
  readonly notices?: readonly FlowNotice[];
  /** What is expected, in our words; the articles decide. */
  readonly standard: string;
  /** Law and article. */
  readonly basis: readonly (readonly [law: string, article: string])[];
}

/** A kind of case with its steps, each after the steps it follows. */
export interface FlowKind {
  readonly id: string;
  readonly name: string;
  readonly line: Line;
  /** The 案件类别 whose own work it is: its documents are filed in a case of that category; absent: in any. */
  readonly category?: string;
  /** Holds where this kind of work is at hand in a case. */
  readonly when: Condition;
  /** A kind that is not shown beside this one, as its steps are among these. */
  readonly replaces?: string;
  /** What tells the rows of its card apart where one follows another through the same steps: 拘留, 逮捕. */
  readonly rowsBy?: FieldKey;
  readonly nodes: readonly FlowNode[];
}
