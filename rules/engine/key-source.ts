import { FIELDS, type Field, type FieldKey } from '../model/fields';
import type { CalcName, DocumentFactName, Key } from './language';

/** Where a key's value comes from, with a small number of its own: facts are kept by it, which is faster than by text. */
export type KeySource = Origin & { readonly slot: number };

/** What a key asks for, taken apart. */
type Origin =
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

const known = new Map<Key, KeySource>();

/** Where a key's value comes from. Taken apart once for each key, as a patrol asks hundreds of thousands of times. */
export function sourceOf(key: Key): KeySource {
  let source = known.get(key);
  if (!source) {
    source = { ...takeApart(key), slot: known.size };
    known.set(key, source);
  }
  return source;
}

function takeApart(key: Key): Origin {
  const field = FIELDS.get(key as FieldKey);
  if (field) return { from: 'card', field };
  if (key === 'today') return { from: 'clock' };
  const [from = '', first = '', second = ''] = key.split('.');
  if (from === 'doc') return { from: 'document', kind: first, fact: second as DocumentFactName };
  if (from === 'flow') return { from, node: first };
  if (from === 'calc') return { from, name: key.slice('calc.'.length) as CalcName };
  return from === 'report' ? { from, cell: key.slice('report.'.length) } : { from: 'nowhere' };
}
