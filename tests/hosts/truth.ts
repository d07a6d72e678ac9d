import { type FieldKey, field } from '../../rules/model/fields';
import type { FieldReading } from '../../rules/model/page-reading';
import { normalise } from '../../rules/text/normalise';
import type { BundleValue, CaseBundle } from '../cases';
import type { Screen } from './data/screens';
import type { Wording } from './data/wordings';
import { itemOf, keysOfSection } from './layout';

/** One field a careful person would read. */
export interface TrueField {
  readonly key: FieldKey;
  readonly record: string;
  /** As the case bundle has it; empty for a blank. */
  readonly raw: string;
}

/** Fields by `key@record`. */
export type Truth = ReadonlyMap<string, TrueField>;

/** The name of a field in a {@link Truth}. */
export function nameOf({ key, record }: { readonly key: string | null; readonly record: string }): string {
  return `${key}@${record}`;
}

const rawOf = (value: BundleValue): string => (typeof value === 'string' ? value : value.raw);

/** Everything a case holds. */
export function truthOfCase(bundle: CaseBundle): Truth {
  const all = bundle.cards.flatMap(({ record, values }) =>
    Object.entries(values).map(([key, value]) => ({ key: key as FieldKey, record, raw: rawOf(value) })),
  );
  return new Map(all.map((one) => [nameOf(one), one]));
}

/** What stands on a screen; of person tabs, that of one person (the first by default). */
export function truthOfScreen(bundle: CaseBundle, screen: Screen, person?: string): Truth {
  const all = truthOfCase(bundle);
  const found = screen.sections.flatMap((section) => {
    const first = bundle.cards.find(({ card }) => card === section.lead)?.record.split('/')[0];
    const keys = new Set(keysOfSection(section));
    return [...all].filter(
      ([, { key, record }]) =>
        keys.has(key) && (section.kind !== 'persons' || record.split('/')[0] === (person ?? first)),
    );
  });
  return new Map(found);
}

/** What is chosen from a list has no order. */
const sorted = (text: string): string => text.split('、').sort().join('、');

/**
 * Whether what was read is what the case holds: a value for a value, a blank for a blank. Of a choice that shows only some of what is
 * chosen, the shown part has to be right. A region may be shown with the province and city it belongs to, and a switch that was never
 * touched shows 否.
 */
export function isRight(found: FieldReading, { key, raw }: TrueField, wording: Wording): boolean {
  const want = normalise(field(key).type, raw);
  if (want.masked) return found.state === 'masked';
  if (found.state === 'value') {
    if (raw === '') return itemOf(key, wording).control === 'switch' && found.value === '否';
    if (found.partial) return raw.split('、').includes(found.value) || raw.startsWith(found.value);
    if (field(key).type === 'multi') return sorted(found.value) === sorted(want.value);
    return found.value === want.value || found.value.endsWith(` / ${raw}`);
  }
  const isBlank = found.state === 'blank' || found.state === 'blank-means-no';
  return isBlank && (raw === '' || want.value === '');
}
