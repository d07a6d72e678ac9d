import { compileDueSoon, compileOverdue } from './deadline';
import { compile, phrasesOf } from './evaluate';
import type { Condition, Key, Operand } from './language';
import { keysOf } from './reads';
import { TRUE } from './truth';
import type { Match, View } from './view';

/** What a defect rests on: the keys that made the condition true, and the arithmetic of its periods. */
export interface Grounds {
  /** Keys in the order of the condition, with the part of a text that was found. */
  readonly keys: ReadonlyMap<Key, Match | null>;
  readonly working: readonly string[];
}

/** Why a condition is true for a view; asked only after it was found true. */
export function groundsOf(condition: Condition, view: View): Grounds {
  const keys = new Map<Key, Match | null>();
  const working: string[] = [];
  collect(condition, view, keys, working);
  return { keys, working };
}

function collect(node: Condition, view: View, keys: Map<Key, Match | null>, working: string[]): void {
  if ('all' in node) {
    for (const part of node.all) collect(part, view, keys, working);
  } else if ('any' in node) {
    for (const part of node.any) if (compile(part)(view) === TRUE) collect(part, view, keys, working);
  } else if ('overdue' in node || 'dueSoon' in node) {
    addAll(keysOf(node), keys);
    const deadline = 'overdue' in node ? compileOverdue(node.overdue, compile) : compileDueSoon(node.dueSoon, compile);
    const text = deadline.working(view);
    if (text !== '') working.push(text);
  } else if ('matches' in node || 'contains' in node) {
    addMatch(node, view, keys);
  } else {
    addAll(keysOf(node), keys);
  }
}

function addAll(found: readonly Key[], keys: Map<Key, Match | null>): void {
  for (const key of found) if (!keys.has(key)) keys.set(key, null);
}

function addMatch(
  node: Extract<Condition, { matches: unknown }> | Extract<Condition, { contains: unknown }>,
  view: View,
  keys: Map<Key, Match | null>,
): void {
  const operand: Operand = 'matches' in node ? node.matches[0] : node.contains[0];
  if (typeof operand !== 'string') {
    addAll(keysOf(node), keys);
    return;
  }
  const fact = view.get(operand);
  const text = fact.read ? (fact.values[0] ?? '') : '';
  const match =
    'matches' in node ? firstMatch(text, node.matches[1]) : firstPhrase(text, phrasesOf(node.contains[1], view));
  if (match || !keys.has(operand)) keys.set(operand, match);
}

function firstMatch(text: string, pattern: string): Match | null {
  const found = new RegExp(pattern, 'u').exec(text);
  return found && found[0] !== '' ? { start: found.index, end: found.index + found[0].length } : null;
}

function firstPhrase(text: string, phrases: readonly string[]): Match | null {
  for (const phrase of phrases) {
    const start = text.indexOf(phrase);
    if (start >= 0) return { start, end: start + phrase.length };
  }
  return null;
}
