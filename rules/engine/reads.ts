import { statutoryPeriod } from '../law/periods';
import type { Condition, Key, Period } from './language';

/** Places in a node that hold literals, not keys. */
const LITERAL_LISTS = new Set(['oneOf', 'contains']);

const known = new WeakMap<Condition, readonly Key[]>();

/** Every key a condition reads, in order of first appearance. Worked out once for each condition. */
export function keysOf(condition: Condition): readonly Key[] {
  let keys = known.get(condition);
  if (!keys) {
    const found = new Set<Key>();
    collect(condition, found);
    keys = [...found];
    known.set(condition, keys);
  }
  return keys;
}

function collect(node: unknown, keys: Set<Key>): void {
  if (typeof node === 'string') {
    keys.add(node as Key);
  } else if (Array.isArray(node)) {
    for (const item of node) collect(item, keys);
  } else if (typeof node === 'object' && node !== null) {
    for (const [name, value] of Object.entries(node)) collectArgument(name, value, keys);
  }
}

function collectArgument(name: string, value: unknown, keys: Set<Key>): void {
  if (LITERAL_LISTS.has(name)) collect((value as unknown[])[0], keys);
  else if (name === 'matches' || name === 'capture' || name === 'idPart') collect((value as unknown[])[0], keys);
  else if (name === 'compare') collect([(value as unknown[])[0], (value as unknown[])[2]], keys);
  else if (name === 'within' || name === 'pick') collect((value as unknown[]).slice(0, 2), keys);
  else if (name === 'lookup') collect((value as unknown[])[1], keys);
  else if (name === 'overdue' || name === 'dueSoon') collectPeriodNode(value as Record<string, unknown>, keys);
  else if (name === 'mode' || name === 'config' || name === 'fixed' || name === 'tolerance') return;
  else collect(value, keys);
}

/** A deadline reads its dates, the clock where the end is open, and the custody status where the last day may move. */
function collectPeriodNode(node: Record<string, unknown>, keys: Set<Key>): void {
  for (const part of ['from', 'to', 'due', 'done', 'addDays']) collect(node[part], keys);
  if (node.open !== false) keys.add('today');
  if (node.period !== undefined) collectPeriod(node.period as Period, keys);
}

function collectPeriod(period: Period, keys: Set<Key>): void {
  if (typeof period === 'string') {
    if (statutoryPeriod(period)?.custody === 'if-in-custody') keys.add('suspect.custodyStatus');
  } else if ('if' in period) {
    collect(period.if, keys);
    collectPeriod(period.then, keys);
    collectPeriod(period.else, keys);
  }
}
