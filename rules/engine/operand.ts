import { bareName, crimeByName } from '../law/crimes';
import { addMonths, ageAt, dayOf, isoOf } from '../law/dates';
import { identityPart } from '../law/identity-number';
import { crimeNamed } from '../text/crimes';
import { slotOf } from './key-source';
import type { Key, LookupTable, NumberOrKey, Operand } from './language';
import { comparable, numberOf } from './normal-form';
import type { View } from './view';

/** Values of an operand: strings, blanks as `""`; null when they are not known. */
export type Values = readonly string[] | null;

/** An operand made ready to be evaluated. */
export type Evaluator = (view: View) => Values;

const NO_VALUES: readonly string[] = [''];

/** Read, and nothing in it. */
export function isBlank(values: readonly string[]): boolean {
  for (const value of values) if (value !== '') return false;
  return true;
}

/** Turns an operand into a function of a view. */
export function compileOperand(operand: Operand): Evaluator {
  if (typeof operand === 'string') return compileKey(operand);
  if (typeof operand === 'number') {
    const literal = [String(operand)];
    return () => literal;
  }
  if ('age' in operand) return pair(operand.age, ageText);
  if ('shift' in operand) return compileShift(operand.shift);
  if ('idPart' in operand) return mapped(operand.idPart[0], (id) => identityPart(id, operand.idPart[1]));
  if ('lookup' in operand) return mapped(operand.lookup[1], (name) => crimeTable(operand.lookup[0], name));
  if ('capture' in operand) return compileCapture(operand.capture);
  if ('count' in operand) return compileCount(operand.count);
  if ('union' in operand) return compileUnion(operand.union);
  if ('sum' in operand) return compileSum(operand.sum);
  if ('pick' in operand) return compilePick(operand.pick);
  return compileProduct(operand.times);
}

function compileKey(key: Key): Evaluator {
  if (key === 'today') {
    return (view) => (view.today === null ? null : [view.today]);
  }
  const slot = slotOf(key);
  return (view) => {
    const fact = view.at(slot);
    return fact.read ? fact.values : null;
  };
}

/** Applies a function to each value; a value it cannot make sense of leaves the whole unknown. */
function mapped(operand: Operand, apply: (value: string) => string | readonly string[] | null): Evaluator {
  const inner = compileOperand(operand);
  return (view) => {
    const values = inner(view);
    if (values === null) return null;
    const results: string[] = [];
    for (const value of values) {
      const result = value === '' ? '' : apply(value);
      if (result === null) return null;
      if (typeof result === 'string') results.push(result);
      else results.push(...result);
    }
    return results;
  };
}

/** The one value that all given values agree on: several different ones are not to be compared as a date or number. */
export function single(values: Values): string | null {
  if (values === null || values.length === 0) return null;
  const first = values[0] as string;
  for (const value of values) if (value !== first) return null;
  return first;
}

function pair(operands: readonly [Operand, Operand], apply: (a: string, b: string) => string | null): Evaluator {
  const left = compileOperand(operands[0]);
  const right = compileOperand(operands[1]);
  return (view) => {
    const a = single(left(view));
    const b = single(right(view));
    if (a === null || b === null) return null;
    if (a === '' || b === '') return NO_VALUES;
    const result = apply(a, b);
    return result === null ? null : [result];
  };
}

function ageText(birth: string, at: string): string | null {
  const years = ageAt(birth, at);
  return years === null ? null : String(years);
}

type ShiftBy = { readonly days?: NumberOrKey; readonly months?: NumberOrKey; readonly years?: NumberOrKey };

function compileShift([date, by]: readonly [Operand, ShiftBy]): Evaluator {
  const start = compileOperand(date);
  const days = compileNumber(by.days ?? 0);
  const months = compileNumber(by.months ?? 0);
  const years = compileNumber(by.years ?? 0);
  return (view) => {
    const from = single(start(view));
    if (from === null) return null;
    if (from === '') return NO_VALUES;
    const day = dayOf(from);
    const lengths = [days(view), months(view), years(view)];
    if (day === null || lengths.some((length) => length === null)) return null;
    const [d, m, y] = lengths as [number, number, number];
    return [isoOf(addMonths(day, m + 12 * y) + d)];
  };
}

/** A number given literally or by an operand; a blank counts as 0 days. */
function compileNumber(value: NumberOrKey): (view: View) => number | null {
  if (typeof value === 'number') return () => value;
  const inner = compileOperand(value);
  return (view) => {
    const found = single(inner(view));
    return found === null ? null : found === '' ? 0 : numberOf(found);
  };
}

function compileCapture([operand, pattern, group = 1]: readonly [Operand, string, number?]): Evaluator {
  const expression = new RegExp(pattern, 'u');
  return mapped(operand, (value) => expression.exec(value)?.[group] ?? null);
}

function compileCount(operand: Operand): Evaluator {
  const inner = compileOperand(operand);
  return (view) => {
    const values = inner(view);
    if (values === null) return null;
    return [String(values.length === 1 && values[0] === '' ? 0 : values.length)];
  };
}

function compileUnion(operands: readonly Operand[]): Evaluator {
  const inner = operands.map(compileOperand);
  return (view) => {
    const all: string[] = [];
    for (const evaluate of inner) {
      const values = evaluate(view);
      if (values === null) return null;
      all.push(...values);
    }
    const filled = all.filter((value) => value !== '');
    return filled.length === 0 ? NO_VALUES : filled;
  };
}

/** A blank term adds nothing; when all are blank there is no sum. */
function compileSum(operands: readonly Operand[]): Evaluator {
  const inner = operands.map(compileOperand);
  return (view) => {
    const filled: number[] = [];
    for (const evaluate of inner) {
      const values = evaluate(view);
      if (values === null) return null;
      for (const value of values) {
        if (value === '') continue;
        const number = numberOf(value);
        if (number === null) return null;
        filled.push(number);
      }
    }
    return filled.length === 0 ? NO_VALUES : [exact(filled.reduce((total, number) => total + number, 0))];
  };
}

function compileProduct([operand, factor]: readonly [Operand, NumberOrKey]): Evaluator {
  const inner = compileOperand(operand);
  const by = compileNumber(factor);
  return (view) => {
    const value = single(inner(view));
    if (value === null) return null;
    if (value === '') return NO_VALUES;
    const left = numberOf(value);
    const right = by(view);
    return left === null || right === null ? null : [exact(left * right)];
  };
}

/** The rows that a {@link import('./language').pick} takes; null when its columns are not read or do not line up. */
export function pickedRows([column, by, words]: readonly [Key, Key, readonly string[]], view: View) {
  const values = view.get(column);
  const others = view.get(by);
  if (!values.read || !others.read || values.values.length !== others.values.length) return null;
  const wanted = new Set(words.map(comparable));
  return others.values.flatMap((word, row) => (wanted.has(comparable(word)) ? [row] : []));
}

function compilePick(node: readonly [Key, Key, readonly string[]]): Evaluator {
  return (view) => {
    const rows = pickedRows(node, view);
    const column = view.get(node[0]);
    if (!rows || !column.read) return null;
    const filled = rows.map((row) => column.values[row] ?? '').filter((value) => value !== '');
    return filled.length > 0 ? filled : NO_VALUES;
  };
}

/** Decimal sums without the dust of binary fractions: money has at most six decimals (万元). */
function exact(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** What the table of crimes says; null when the name is not in it. */
function crimeTable(table: LookupTable, name: string): string | readonly string[] | null {
  const crime = crimeByName(name) ?? crimeByName(crimeNamed(bareName(name))?.statutory ?? '');
  if (table === 'crimes.name') return crime?.name ?? name;
  if (!crime) return null;
  switch (table) {
    case 'crimes.chapter':
      return crime.chapter;
    case 'crimes.articles':
      return crime.articles;
    case 'crimes.maxMonths':
      return crime.maxMonths === null ? null : String(crime.maxMonths);
    case 'crimes.lifeOrDeath':
      return crime.lifeOrDeath ? '是' : '否';
    default:
      return crime.fineInEveryGrade ? '是' : '否';
  }
}
