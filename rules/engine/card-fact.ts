import type { CaseRecord, CaseValue } from '../model/case-file';
import type { Field } from '../model/fields';
import { type Fact, NOT_READ, readFact } from './view';

const BLANK = readFact(['']);
const NO = readFact(['否']);
const MASKED = { read: false, reason: 'masked' } as const;
const UNREADABLE: Fact = { read: false, reason: 'unreadable' };

/** What the records a subject has of a card say of one field; of several, a value each, in their order. */
export function factFrom(field: Field, records: readonly CaseRecord[]): Fact {
  const first = records[0];
  if (!first) return NOT_READ;
  if (records.length === 1) return factOfValue(field, first.values[field.key]);
  const values: string[] = [];
  for (const record of records) {
    const fact = factOfValue(field, record.values[field.key]);
    if (!fact.read) return fact;
    for (const value of fact.values) values.push(value);
  }
  return readFact(values);
}

function factOfValue(field: Field, value: CaseValue | undefined): Fact {
  if (!value || value.partial) return NOT_READ;
  switch (value.state) {
    case 'masked':
      return value.value === '' ? MASKED : { ...MASKED, visible: value.value };
    case 'unreadable':
      return UNREADABLE;
    case 'not-loaded':
      return NOT_READ;
    case 'blank-means-no':
      return NO;
    case 'blank':
      return field.blankMeansNo ? NO : BLANK;
    default:
      if (value.value === '') return BLANK;
      return readFact(hasChoices(field) ? splitChoices(value.value) : [value.value]);
  }
}

function hasChoices({ type }: Field): boolean {
  return type === 'multi' || type === 'personName';
}

const SEVERAL = /[;；,，|\n、]/u;

/** Choices are joined with `、`; names of crimes may hold one themselves, so those are cut after 罪 only. */
function splitChoices(value: string): readonly string[] {
  if (!SEVERAL.test(value)) return [value.trim()];
  const parts = value
    .split(/[;；,，|\n]/u)
    .flatMap((part) => (part.includes('罪') ? part.split(/(?<=罪)、/u) : part.split('、')));
  const filled = parts.map((part) => part.trim()).filter((part) => part !== '');
  return filled.length > 0 ? filled : [''];
}
