import type { Evidence } from '../model/defect';
import { compile, compileDeadline, phrasesOf, rowViews } from './evaluate';
import type { Condition, Key, Operand } from './language';
import { numberOf } from './normal-form';
import { compileOperand, type Evaluator, pickedRows, single } from './operand';
import { keysOf } from './reads';
import { TRUE } from './truth';
import type { Place } from './verdict';
import type { Match, View } from './view';

type SumEquals = Extract<Condition, { sumEquals: unknown }>['sumEquals'];

/** Longer additions are not written out. */
const LONGEST_SUM = 12;

/** What a defect rests on: the values that made the condition true, and the arithmetic of its periods. */
export interface Grounds {
  /** What is at issue first, then the circumstances under which it matters. */
  readonly evidence: readonly Evidence[];
  readonly working: readonly string[];
}

/** Why a condition is true for a view; asked only after it was found true. */
export function groundsOf(condition: Condition, view: View): Grounds {
  const found = new Findings();
  collect(condition, view, found);
  return { evidence: found.evidence(), working: [...found.working] };
}

/** Evidence of some keys, for rules written as code. */
export function evidenceOf(keys: readonly Key[], view: View): readonly Evidence[] {
  const found = new Findings();
  for (const key of keys) found.add(key, null, view);
  return found.evidence();
}

/** Evidence of the places a check names. */
export function evidenceAt(places: readonly Place[], view: View): readonly Evidence[] {
  const found = new Findings();
  for (const { key, at } of places) found.add(key, at, view);
  return found.evidence();
}

class Findings {
  readonly working = new Set<string>();
  private readonly pieces = new Map<string, Evidence>();

  add(key: Key, match: Match | null, view: View): void {
    for (const piece of view.evidence(key, match)) this.keep(piece);
  }

  keep(piece: Evidence | undefined): void {
    if (!piece) return;
    const name = `${piece.key}#${piece.record}#${piece.quote}`;
    if (!this.pieces.has(name)) this.pieces.set(name, piece);
  }

  /** A text that is quoted somewhere need not be named without a quotation too. */
  evidence(): readonly Evidence[] {
    const all = [...this.pieces.values()];
    const quoted = new Set(all.filter((piece) => piece.start !== undefined).map((piece) => piece.key + piece.record));
    return all.filter((piece) => !isBareText(piece) || !quoted.has(piece.key + piece.record));
  }
}

function isBareText(piece: Evidence): boolean {
  return piece.start === undefined && piece.quote === '' && piece.state === 'value';
}

function collect(node: Condition, view: View, found: Findings): void {
  if ('all' in node) {
    for (const part of gravestFirst(node)) collect(part, view, found);
  } else if ('requiredWhen' in node) {
    for (const key of neededBy(node)) found.add(key, null, view);
    collect(node.requiredWhen.when, view, found);
  } else if ('any' in node) {
    for (const part of node.any) if (compile(part)(view) === TRUE) collect(part, view, found);
  } else if ('anyRow' in node) {
    for (const row of rowViews(node.anyRow.rows, view) ?? []) {
      if (compile(node.anyRow.where)(row) === TRUE) collect(node.anyRow.where, row, found);
    }
  } else if ('overdue' in node || 'dueSoon' in node) {
    for (const key of keysOf(node)) found.add(key, null, view);
    const text = compileDeadline(node).working(view);
    if (text !== '') found.working.add(text);
  } else if ('matches' in node || 'contains' in node) {
    addMatch(node, view, found);
  } else if (!('made' in node)) {
    addCompared(node, view, found);
    const sum =
      'not' in node && 'sumEquals' in node.not ? sumWorking(node.not.sumEquals, view) : balanceWorking(node, view);
    if (sum !== '') found.working.add(sum);
  }
}

/** What a comparison compares: of a {@link pick} the rows that it took, not the whole column. */
function addCompared(node: Condition, view: View, found: Findings): void {
  const picks = picksOf(node);
  const columns = new Set([...picks.map(([column]) => column), ...picks.map(([, by]) => by)]);
  for (const key of keysOf(node)) if (!columns.has(key)) found.add(key, null, view);
  for (const one of picks) {
    const pieces = view.evidence(one[0], null);
    for (const row of pickedRows(one, view) ?? []) found.keep(pieces[row]);
  }
}

type Pick = Extract<Operand, { pick: unknown }>['pick'];
const picks = new WeakMap<Condition, readonly Pick[]>();

function picksOf(node: Condition): readonly Pick[] {
  let known = picks.get(node);
  if (!known) {
    known = 'not' in node || 'within' in node ? picksWithin(node) : [];
    picks.set(node, known);
  }
  return known;
}

function picksWithin(node: unknown): readonly Pick[] {
  if (Array.isArray(node)) return node.flatMap(picksWithin);
  if (typeof node !== 'object' || node === null) return [];
  return 'pick' in node ? [(node as { pick: Pick }).pick] : Object.values(node).flatMap(picksWithin);
}

type Conjunction = Extract<Condition, { all: unknown }>;
const ordered = new WeakMap<Conjunction, readonly Condition[]>();

/** What is at issue before the circumstances; ordered once for each condition. */
function gravestFirst(node: Conjunction): readonly Condition[] {
  const parts = ordered.get(node) ?? [...node.all].sort((a, b) => rank(a) - rank(b));
  ordered.set(node, parts);
  return parts;
}

type Requirement = Extract<Condition, { requiredWhen: unknown }>;
const needed = new WeakMap<Requirement, readonly Key[]>();

function neededBy(node: Requirement): readonly Key[] {
  const keys = needed.get(node) ?? keysOf({ blank: { union: asList(node.requiredWhen.need) } });
  needed.set(node, keys);
  return keys;
}

const CIRCUMSTANCES = ['oneOf', 'contains', 'filled', 'made'];

/** A comparison makes the defect; a blank does where nothing is compared; the rest only says when it matters. */
function rank(node: Condition): number {
  if ('not' in node) return rank(node.not);
  if ('all' in node) return Math.min(...node.all.map(rank));
  if ('any' in node) return Math.min(...node.any.map(rank));
  if ('blank' in node) return 1;
  return CIRCUMSTANCES.some((name) => name in node) ? 2 : 0;
}

function asList(need: Operand | readonly Operand[]): readonly Operand[] {
  return Array.isArray(need) ? (need as readonly Operand[]) : [need as Operand];
}

interface Addition {
  readonly terms: Evaluator;
  readonly total: Evaluator;
}
const additions = new WeakMap<SumEquals, Addition>();

function additionOf(node: SumEquals): Addition {
  const known = additions.get(node) ?? {
    terms: compileOperand({ union: node.terms }),
    total: compileOperand(node.total),
  };
  additions.set(node, known);
  return known;
}

/** The addition written out, e.g. `2400＋1860 = 4260，总额 4300，相差 40`. */
function sumWorking(node: SumEquals, view: View): string {
  const { terms, total } = additionOf(node);
  const parts = terms(view)?.map(numberOf) ?? [];
  const whole = numberOf(single(total(view)) ?? '');
  if (whole === null || parts.length < 2 || parts.length > LONGEST_SUM || parts.includes(null)) return '';
  const sum = rounded(parts.reduce<number>((added, part) => added + (part ?? 0), 0));
  return `${parts.join('＋')} = ${sum}，总额 ${whole}，相差 ${rounded(Math.abs(sum - whole))}`;
}

/** Both sides of a balance written out: `3＋12 = 15，10＋4 = 14，相差 1`; empty where nothing is added up. */
function balanceWorking(node: Condition, view: View): string {
  if (!('compare' in node)) return '';
  const [left, , right] = node.compare;
  if (!isSum(left) && !isSum(right)) return '';
  const sides = [left, right].map((side) => ({
    parts: (isSum(side) ? side.sum : [side]).flatMap((part) => compileOperand(part)(view) ?? []),
    total: numberOf(single(compileOperand(side)(view)) ?? ''),
  }));
  const [one, other] = sides;
  if (!one || !other || one.total === null || other.total === null) return '';
  const text = ({ parts, total }: (typeof sides)[number]) =>
    parts.length > 1 && parts.length <= LONGEST_SUM
      ? `${parts.map((part) => part || '0').join('＋')} = ${total}`
      : `${total}`;
  return `${text(one)}，${text(other)}，相差 ${rounded(Math.abs(one.total - other.total))}`;
}

function isSum(operand: Operand): operand is { readonly sum: readonly Operand[] } {
  return typeof operand === 'object' && 'sum' in operand;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function addMatch(
  node: Extract<Condition, { matches: unknown }> | Extract<Condition, { contains: unknown }>,
  view: View,
  found: Findings,
): void {
  const operand: Operand = 'matches' in node ? node.matches[0] : node.contains[0];
  if (typeof operand !== 'string') {
    for (const key of keysOf(node)) found.add(key, null, view);
    return;
  }
  const fact = view.get(operand);
  const text = fact.read ? (fact.values[0] ?? '') : '';
  found.add(
    operand,
    'matches' in node ? firstMatch(text, node.matches[1]) : firstPhrase(text, phrasesOf(node.contains[1], view)),
    view,
  );
}

const expressions = new Map<string, RegExp>();

function firstMatch(text: string, pattern: string): Match | null {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  const found = expression.exec(text);
  return found && found[0] !== '' ? { start: found.index, end: found.index + found[0].length } : null;
}

function firstPhrase(text: string, phrases: readonly string[]): Match | null {
  for (const phrase of phrases) {
    const start = text.indexOf(phrase);
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return null;
}
