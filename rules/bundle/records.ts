import type { CaseRecord, CaseValue } from '../model/case-file';
import { type CardKey, card as cardOf, type Field, type FieldKey } from '../model/fields';

type Values = { [Key in FieldKey]?: CaseValue };

/** The records of a case file while a bundle is being read: values find the card they belong to, wherever they stood. */
export class RecordBuilder {
  private readonly records = new Map<
    string,
    { readonly card: CardKey; readonly record: string; readonly values: Values }
  >();

  /** Records the bundle itself names; the others were made by keys that stood elsewhere. */
  private readonly opened = new Set<string>();

  /** Opens a record as the bundle names it; a second one of the same name becomes a further row. Gives its final name. */
  open(card: CardKey, given: string): string {
    const spec = cardOf(card);
    const name = spec.per === 'case' && !spec.rows ? '' : given || this.nextName(card);
    let record = name;
    for (let row = 2; this.opened.has(address(card, record)); row += 1) record = `${name}/${row}`;
    this.opened.add(address(card, record));
    this.recordOf(card, record);
    return record;
  }

  /** Sets a value; one that stands in another card does not replace what its own card says. */
  set(field: Field, record: string, value: CaseValue, standsElsewhere: boolean): void {
    const { values } = this.recordOf(field.card, record);
    if (!standsElsewhere || !values[field.key]) values[field.key] = value;
  }

  /** All records, in the order in which they appeared. */
  all(): readonly CaseRecord[] {
    return [...this.records.values()];
  }

  private recordOf(card: CardKey, record: string) {
    const key = address(card, record);
    let found = this.records.get(key);
    if (!found) {
      found = { card, record, values: {} };
      this.records.set(key, found);
    }
    return found;
  }

  /** A card of a person that names nobody is the n-th of its kind. */
  private nextName(card: CardKey): string {
    if (cardOf(card).per === 'case') return '';
    let count = 1;
    for (const one of this.opened) if (one.startsWith(`${card}\n`)) count += 1;
    return String(count);
  }
}

function address(card: CardKey, record: string): string {
  return `${card}\n${record}`;
}

/** Record of a field's own card that is about the same subject as the record of the card it was found in. */
export function recordElsewhere(field: Field, host: CardKey | null, record: string): string {
  if (field.per === 'case') return '';
  if (host !== null && cardOf(host).per !== field.per) return field.per === 'suspect' ? '' : '1';
  return record.split('/')[0] || '1';
}

/** Name of the i-th record when one key was given a list of values: further persons, or further rows. */
export function recordOfElement(field: Field, record: string, index: number): string {
  if (index === 0) return record;
  if (field.per === 'case' || field.rows) return `${record.split('/')[0]}/${index + 1}`;
  return String((Number(record) || 1) + index);
}
