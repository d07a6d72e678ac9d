import { FIELDS, type Field, type FieldKey } from '../model/fields';
import type { CalcName, DocumentFactName, Key } from './language';

/** Where a key's value comes from: the key taken apart. */
export type KeySource =
  | { readonly from: 'card'; readonly field: Field }
  /** `kind` as written in the key; `any` is the document the rule looks at. */
  | { readonly from: 'document'; readonly kind: string; readonly fact: DocumentFactName }
  | { readonly from: 'flow'; readonly node: string }
  | { readonly from: 'report'; readonly cell: string }
  | { readonly from: 'clock' }
  /** Worked out from several findings or cases, by the caller of the patrol or in its last round. */
  | { readonly from: 'calc'; readonly name: CalcName }
  /** Nothing gives it a value; it counts as not read. */
  | { readonly from: 'nowhere' };

const slots = new Map<Key, number>();
const sources: KeySource[] = [];
const keys: Key[] = [];

/** A small number of a key's own: facts are kept by it, as a patrol asks for hundreds of thousands of them. */
export function slotOf(key: Key): number {
  let slot = slots.get(key);
  if (slot === undefined) {
    slot = sources.push(takeApart(key)) - 1;
    keys.push(key);
    slots.set(key, slot);
  }
  return slot;
}

/** How many keys anything has asked for so far. */
export function slotCount(): number {
  return sources.length;
}

/** The key of a slot. */
export function keyAt(slot: number): Key {
  return keys[slot] as Key;
}

/** Where the value of a slot's key comes from. */
export function sourceAt(slot: number): KeySource {
  return sources[slot] as KeySource;
}

/** Where a key's value comes from; taken apart once for each key. */
export function sourceOf(key: Key): KeySource {
  return sourceAt(slotOf(key));
}

function takeApart(key: Key): KeySource {
  const field = FIELDS.get(key as FieldKey);
  if (field) return { from: 'card', field };
  if (key === 'today') return { from: 'clock' };
  const [from = '', first = '', second = ''] = key.split('.');
  if (from === 'doc') return { from: 'document', kind: first, fact: second as DocumentFactName };
  if (from === 'flow') return { from, node: first };
  if (from === 'calc') return { from, name: key.slice('calc.'.length) as CalcName };
  return from === 'report' ? { from, cell: key.slice('report.'.length) } : { from: 'nowhere' };
}
