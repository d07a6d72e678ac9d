import { bareName, isCurrentCrime, isObsoleteCrime } from '../law/crimes';
import type { Evidence } from '../model/defect';
import { crimeNamed } from '../text/crimes';
import { compileMade, compileWithin } from './agreement';
import { compareMoments, compileDueSoon, compileOverdue, type DeadlineNode } from './deadline';
import { keyAt } from './key-source';
import type { Condition, DocumentKey, Key, Operand, Sign, ValueList } from './language';
import { comparable, numberOf } from './normal-form';
import { compileOperand, type Evaluator, isBlank, single } from './operand';
import { FALSE, NOT_APPLICABLE, negate, TRUE, type Truth, truth, UNDECIDED } from './truth';
import { type Fact, type Match, type ReadDocument, readFact, type View } from './view';

/** A condition made ready to be evaluated. */
export type Check = (view: View) => Truth;

const compiled = new WeakMap<Condition, Check>();

/** Turns a condition into a function of a view. Done once per condition, so that a patrol only runs closures. */
export function compile(condition: Condition): Check {
  let check = compiled.get(condition);
  if (!check) {
    check = compileNode(condition);
    compiled.set(condition, check);
  }
  return check;
}

function compileNode(condition: Condition): Check {
  if ('all' in condition) return compileAll(condition.all.map(compile));
  if ('any' in condition) return compileAny(condition.any.map(compile));
  if ('not' in condition) {
    const inner = compile(condition.not);
    return (view) => negate(inner(view));
  }
  if ('blank' in condition) return compileBlank(condition.blank);
  if ('filled' in condition) {
    const inner = compileBlank(condition.filled);
    return (view) => negate(inner(view));
  }
  if ('requiredWhen' in condition) return compileRequired(condition.requiredWhen);
  if ('oneOf' in condition) return compileOneOf(...condition.oneOf);
  if ('sameAs' in condition) return compileSets(condition.sameAs, (a, b) => a.size === b.size && isSubset(a, b));
  if ('subsetOf' in condition) return compileSets(condition.subsetOf, isSubset);
  if ('overlaps' in condition) return compileSets(condition.overlaps, (a, b) => [...a].some((value) => b.has(value)));
  if ('within' in condition) return compileWithin(...condition.within);
  if ('made' in condition) return compileMade(...condition.made);
  if ('compare' in condition) return compileCompare(...condition.compare);
  if ('before' in condition) return compileBefore(...condition.before);
  if ('matches' in condition) return compileMatches(...condition.matches);
  if ('contains' in condition) return compileContains(...condition.contains);
  if ('sumEquals' in condition) return compileSumEquals(condition.sumEquals);
  if ('overdue' in condition || 'dueSoon' in condition) return compileDeadline(condition).evaluate;
  if ('anyRow' in condition) return compileAnyRow(condition.anyRow);
  return compileDuplicate(condition.duplicate);
}

/** A condition about a period. */
export type DeadlineCondition = Extract<Condition, { overdue: unknown } | { dueSoon: unknown }>;

const deadlines = new WeakMap<DeadlineCondition, DeadlineNode>();

/** Like {@link compile}, for whoever also wants the arithmetic. */
export function compileDeadline(condition: DeadlineCondition): DeadlineNode {
  let node = deadlines.get(condition);
  if (!node) {
    node =
      'overdue' in condition ? compileOverdue(condition.overdue, compile) : compileDueSoon(condition.dueSoon, compile);
    deadlines.set(condition, node);
  }
  return node;
}

/** False wins, then not applicable, then undecided. */
function compileAll(checks: readonly Check[]): Check {
  return (view) => {
    let result: Truth = TRUE;
    for (const check of checks) {
      const value = check(view);
      if (value === FALSE) return FALSE;
      if (value === NOT_APPLICABLE || (value === UNDECIDED && result === TRUE)) result = value;
    }
    return result;
  };
}

/** True wins, then undecided, then false. */
function either(result: Truth, value: Truth): Truth {
  if (value === TRUE || result === TRUE) return TRUE;
  if (value === UNDECIDED || result === UNDECIDED) return UNDECIDED;
  return value === FALSE || result === FALSE ? FALSE : NOT_APPLICABLE;
}

function compileAny(checks: readonly Check[]): Check {
  return (view) => {
    let result: Truth = NOT_APPLICABLE;
    for (const check of checks) {
      result = either(result, check(view));
      if (result === TRUE) return TRUE;
    }
    return result;
  };
}

function compileBlank(operand: Operand): Check {
  const evaluate = compileOperand(operand);
  return (view) => {
    const values = evaluate(view);
    return values === null ? UNDECIDED : truth(isBlank(values));
  };
}

function compileRequired(node: Extract<Condition, { requiredWhen: unknown }>['requiredWhen']): Check {
  const when = compile(node.when);
  const needs = Array.isArray(node.need) ? (node.need as readonly Operand[]) : [node.need as Operand];
  const blanks = needs.map(compileBlank);
  const missing = node.mode === 'allBlank' ? compileAll(blanks) : compileAny(blanks);
  return compileAll([when, missing]);
}

/** A crime of today by its full name or by a part of it, such as 贩卖毒品罪. */
function isCrimeToday(name: string): boolean {
  return isCurrentCrime(name) || (crimeNamed(bareName(name)) !== null && !isObsoleteCrime(name));
}

function literalList(list: ValueList): (view: View) => ReadonlySet<string> | ((value: string) => boolean) {
  if ('list' in list) {
    const test = list.list === 'crimes.current' ? isCrimeToday : isObsoleteCrime;
    return () => test;
  }
  if ('config' in list) {
    const standard = new Set(list.config.default.map(comparable));
    return (view) => {
      const set = view.setting(list.config.name);
      return Array.isArray(set) ? new Set(set.map(comparable)) : standard;
    };
  }
  const fixedSet = new Set(list.map(comparable));
  return () => fixedSet;
}

function compileOneOf(operand: Operand, list: ValueList): Check {
  const evaluate = compileOperand(operand);
  const listOf = literalList(list);
  return (view) => {
    const values = evaluate(view);
    if (values === null) return UNDECIDED;
    if (isBlank(values)) return NOT_APPLICABLE;
    const known = listOf(view);
    for (const value of values) {
      if (value !== '' && (typeof known === 'function' ? known(value) : known.has(comparable(value)))) return TRUE;
    }
    return FALSE;
  };
}

function asSet(values: readonly string[]): Set<string> {
  const set = new Set<string>();
  for (const value of values) if (value !== '') set.add(comparableValue(value));
  return set;
}

/** Numbers are compared by value (`20` = `20.00`), everything else by its normal form. */
function comparableValue(value: string): string {
  const number = /^[\d.,，]+$/.test(value) ? numberOf(value) : null;
  return number === null || value.length > 15 ? comparable(value) : String(number);
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const value of part) if (!whole.has(value)) return false;
  return true;
}

function compileSets(
  [left, right]: readonly [Operand, Operand],
  test: (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean,
): Check {
  const a = compileOperand(left);
  const b = compileOperand(right);
  return (view) => {
    const first = a(view);
    const second = b(view);
    if ((first && isBlank(first)) || (second && isBlank(second))) return NOT_APPLICABLE;
    if (first === null || second === null) return UNDECIDED;
    return truth(test(asSet(first), asSet(second)));
  };
}

const COMPARISONS: Readonly<Record<Sign, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

function compileCompare(left: Operand, sign: Sign, right: Operand): Check {
  const test = COMPARISONS[sign];
  return compilePair(left, right, (a, b) => {
    const x = numberOf(a);
    const y = numberOf(b);
    return x === null || y === null ? UNDECIDED : truth(test(x, y));
  });
}

function compileBefore(earlier: Operand, later: Operand): Check {
  return compilePair(earlier, later, (a, b) => {
    const order = compareMoments(a, b);
    return order === null ? UNDECIDED : truth(order < 0);
  });
}

/** Compares two single values; a blank side is not applicable, several different values are undecided. */
function compilePair(left: Operand, right: Operand, test: (a: string, b: string) => Truth): Check {
  const a = compileOperand(left);
  const b = compileOperand(right);
  return (view) => {
    const x = single(a(view));
    const y = single(b(view));
    if (x === '' || y === '') return NOT_APPLICABLE;
    return x === null || y === null ? UNDECIDED : test(x, y);
  };
}

function compileText(operand: Operand, test: (text: string, view: View) => boolean): Check {
  const evaluate = compileOperand(operand);
  return (view) => {
    const values = evaluate(view);
    if (values === null) return UNDECIDED;
    if (isBlank(values)) return NOT_APPLICABLE;
    for (const value of values) if (value !== '' && test(value, view)) return TRUE;
    return FALSE;
  };
}

function compileMatches(operand: Operand, pattern: string): Check {
  const expression = new RegExp(pattern, 'u');
  return compileText(operand, (text) => expression.test(text));
}

/** The phrases of a list: literal ones, or what the office has set. */
export function phrasesOf(list: ValueList, view: View): readonly string[] {
  if ('list' in list) return [];
  if (!('config' in list)) return list;
  const set = view.setting(list.config.name);
  return Array.isArray(set) ? set : list.config.default;
}

function compileContains(operand: Operand, phrases: ValueList): Check {
  return compileText(operand, (text, view) => phrasesOf(phrases, view).some((phrase) => text.includes(phrase)));
}

function compileSumEquals(node: Extract<Condition, { sumEquals: unknown }>['sumEquals']): Check {
  const terms = compileOperand({ sum: node.terms });
  const total = compileOperand(node.total);
  const tolerance = node.tolerance ?? 0;
  return compileResolved(terms, total, (a, b) => {
    const x = numberOf(a);
    const y = numberOf(b);
    return x === null || y === null ? UNDECIDED : truth(Math.abs(x - y) <= tolerance + 1e-9);
  });
}

function compileResolved(a: Evaluator, b: Evaluator, test: (a: string, b: string) => Truth): Check {
  return (view) => {
    const x = single(a(view));
    const y = single(b(view));
    if (x === '' || y === '') return NOT_APPLICABLE;
    return x === null || y === null ? UNDECIDED : test(x, y);
  };
}

/** Values of the row keys, all of one length; null when one is not read or the rows do not line up. */
function alignedRows(keys: readonly Key[], view: View): ReadonlyMap<Key, readonly string[]> | null {
  const columns = new Map<Key, readonly string[]>();
  let length = -1;
  for (const key of keys) {
    const fact = view.get(key);
    if (!fact.read) return null;
    if (length >= 0 && fact.values.length !== length) return null;
    length = fact.values.length;
    columns.set(key, fact.values);
  }
  return columns;
}

/** The views of a repeating card row by row; null when its columns are not read or do not line up. */
export function rowViews(keys: readonly Key[], view: View): readonly View[] | null {
  const columns = alignedRows(keys, view);
  if (!columns) return null;
  const evidence = keptEvidence(view);
  return Array.from({ length: rowCount(columns) }, (_, row) => new RowView(view, columns, row, evidence));
}

function rowCount(columns: ReadonlyMap<Key, readonly string[]>): number {
  return columns.values().next().value?.length ?? 0;
}

/** Evidence of whole columns, asked for once and shared by all rows. */
function keptEvidence(view: View): (key: Key) => readonly Evidence[] {
  const kept = new Map<Key, readonly Evidence[]>();
  return (key) => {
    const pieces = kept.get(key) ?? view.evidence(key, null);
    kept.set(key, pieces);
    return pieces;
  };
}

class RowView implements View {
  constructor(
    private readonly view: View,
    private readonly columns: ReadonlyMap<Key, readonly string[]>,
    private readonly row: number,
    private readonly columnEvidence: (key: Key) => readonly Evidence[],
  ) {}

  get today(): string | null {
    return this.view.today;
  }

  get inCustody(): boolean | null {
    return this.view.inCustody;
  }

  get(key: Key): Fact {
    const column = this.columns.get(key);
    return column ? readFact([column[this.row] as string]) : this.view.get(key);
  }

  at(slot: number): Fact {
    return this.get(keyAt(slot));
  }

  document(key: DocumentKey): ReadDocument | null {
    return this.view.document(key);
  }

  setting(name: string): number | readonly string[] | undefined {
    return this.view.setting(name);
  }

  evidence(key: Key, match: Match | null): readonly Evidence[] {
    if (!this.columns.has(key)) return this.view.evidence(key, match);
    const piece = this.columnEvidence(key)[this.row];
    return piece ? [piece] : [];
  }
}

function compileAnyRow(node: { readonly rows: readonly Key[]; readonly where: Condition }): Check {
  const where = compile(node.where);
  return (view) => {
    const columns = alignedRows(node.rows, view);
    if (columns === null) return UNDECIDED;
    const length = rowCount(columns);
    let result: Truth = NOT_APPLICABLE;
    for (let row = 0; row < length; row++) {
      result = either(result, where(new RowView(view, columns, row, (key) => view.evidence(key, null))));
      if (result === TRUE) return TRUE;
    }
    return result;
  };
}

function compileDuplicate(node: { readonly key: Key; readonly differing?: Key }): Check {
  return (view) => {
    const keys = node.differing ? [node.key, node.differing] : [node.key];
    const columns = alignedRows(keys, view);
    if (columns === null) return UNDECIDED;
    const values = columns.get(node.key) as readonly string[];
    const others = node.differing ? (columns.get(node.differing) as readonly string[]) : null;
    const seen = new Map<string, string>();
    for (let row = 0; row < values.length; row++) {
      const value = comparable(values[row] as string);
      if (value === '') continue;
      const other = others ? comparable(others[row] as string) : '';
      const earlier = seen.get(value);
      if (earlier !== undefined && (!others || (earlier !== other && earlier !== '' && other !== ''))) return TRUE;
      if (earlier === undefined) seen.set(value, other);
    }
    return FALSE;
  };
}
