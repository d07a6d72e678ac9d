/** Persons of one name whom a page shows one at a time: told apart by what the page says of them. */
import type { CaseRecord, CaseValue } from '../rules/model/case-file';
import type { FieldKey } from '../rules/model/fields';
import type { FieldReading, PageReading } from '../rules/model/page-reading';
import { groupBy } from './group-by';
import { splitRow } from './removed-rows';

/** What belongs to one person alone, and what two of one name seldom share. */
const IDENTITY = ['suspect.number', 'suspect.idNumber', 'suspect.birthDate'] as const satisfies readonly FieldKey[];
type Identity = Partial<Record<(typeof IDENTITY)[number], string>>;

/** A name without the order that tells namesakes apart. */
const plainName = (record: string): string => record.split('#')[0] ?? record;

/**
 * The reading with each person under the name that the case knows him by. A list that draws only a part of its entries shows one of two
 * namesakes without saying that there is another; whom a field is about is then told by 嫌疑人编号, else by identity number and birth
 * date. Where nothing tells it and the case has several of that name, the field is nobody's.
 */
export function toldApart(suspects: readonly CaseRecord[], reading: PageReading): PageReading {
  const known = groupBy(suspects, ({ record }) => plainName(record));
  const shown = groupBy(reading.fields, ({ record }) => splitRow(record)[0]);
  const names = new Map<string, string | null>();
  for (const [person, fields] of shown) {
    const namesakes = known.get(plainName(person));
    const name = namesakes && person !== '' ? nameAmong(namesakes, person, fields) : person;
    if (name !== person) names.set(person, name);
  }
  if (names.size === 0) return reading;
  return { ...reading, fields: reading.fields.map((field) => renamed(field, names)) };
}

/** Null: nobody can say which of them it is. */
function nameAmong(namesakes: readonly CaseRecord[], person: string, fields: readonly FieldReading[]): string | null {
  const shown = identityShown(fields);
  const same = namesakes.find(({ values }) => isSame(identityKept(values), shown));
  if (same) return same.record;
  if (namesakes.every(({ values }) => isOther(identityKept(values), shown))) return freeName(namesakes, person);
  return namesakes.length > 1 && person === plainName(person) ? null : person;
}

function freeName(namesakes: readonly CaseRecord[], person: string): string {
  const taken = new Set(namesakes.map(({ record }) => record));
  let name = person;
  for (let order = 2; taken.has(name); order++) name = `${plainName(person)}#${order}`;
  return name;
}

function isSame(one: Identity, other: Identity): boolean {
  return agree(one, other, 'suspect.number') === true || agree(one, other, 'suspect.idNumber') === true;
}

/** One slip of the pen makes nobody another person: without a number of his own, two things have to differ. */
function isOther(one: Identity, other: Identity): boolean {
  const differs = (key: (typeof IDENTITY)[number]) => agree(one, other, key) === false;
  return differs('suspect.number') || (differs('suspect.idNumber') && differs('suspect.birthDate'));
}

/** Null where either does not say it. */
function agree(one: Identity, other: Identity, key: (typeof IDENTITY)[number]): boolean | null {
  const [left, right] = [one[key], other[key]];
  return left === undefined || right === undefined ? null : left === right;
}

/** What is just being typed is no sign of another person. */
function identityShown(fields: readonly FieldReading[]): Identity {
  const identity: Identity = {};
  for (const key of IDENTITY) {
    const field = fields.find((each) => each.key === key);
    if (field?.state === 'value' && !field.unsaved && !field.editing) identity[key] = field.value;
  }
  return identity;
}

function identityKept(values: CaseRecord['values']): Identity {
  const identity: Identity = {};
  for (const key of IDENTITY) {
    const value: CaseValue | undefined = values[key]?.saved ?? values[key];
    if (value?.state === 'value') identity[key] = value.value;
  }
  return identity;
}

function renamed(field: FieldReading, names: ReadonlyMap<string, string | null>): FieldReading {
  const [person] = splitRow(field.record);
  const name = names.get(person);
  if (name === undefined) return field;
  return name === null ? { ...field, key: null } : { ...field, record: name + field.record.slice(person.length) };
}
