import type { Evidence } from '../../../rules/model/defect';
import { field, isFieldKey } from '../../../rules/model/fields';

/** Where a piece of evidence stands, for programs: `card suspect#1`, the path of a document, `flow accepted`. */
export function sourceOf({ key, record }: Evidence): string {
  if (isFieldKey(key)) return `card ${field(key).card}${record === '' ? '' : `#${record}`}`;
  if (key.startsWith('doc.')) return record;
  return key.split('.').slice(0, 2).join(' ');
}
