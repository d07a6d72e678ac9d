import type { CaseValue } from '../model/case-file';
import type { Field } from '../model/fields';
import { normalise } from '../text/normalise';
import type { AcceptedValue } from './schema';

type Scalar = string | number | boolean | null;

/** Types whose several values stand in one field; of any other type, several values are several records. */
const JOINED = new Set(['text', 'orgName', 'personName']);

/**
 * A value of a bundle as values of the case file: one, or one for each record where a list stands for several rows or
 * persons. Null is not loaded and gives none.
 */
export function caseValues(field: Field, given: AcceptedValue): readonly CaseValue[] {
  if (given === null) return [];
  if (Array.isArray(given)) {
    const texts = given.map(plainText);
    return spreads(field) && texts.length > 1
      ? texts.map((text) => fromText(field, text))
      : [fromText(field, texts.filter((text) => text !== '').join('、'))];
  }
  if (typeof given !== 'object') return [fromText(field, plainText(given))];
  if (given.state === 'not-loaded') return [];
  return [fromState(field, given)];
}

function spreads(field: Field): boolean {
  if (field.type === 'multi') return false;
  return !JOINED.has(field.type) || field.rows || (field.per !== 'case' && field.key.endsWith('.name'));
}

function plainText(value: Scalar): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === null ? '' : String(value);
}

/** What a text read from a field says: a value, a blank, or a masked value, whose stars must not be taken for digits. */
function fromText(field: Field, raw: string): CaseValue {
  if (raw.trim() === '') return { state: field.blankMeansNo ? 'blank-means-no' : 'blank', raw, value: '' };
  const { value, masked } = normalise(field.type, raw);
  return { state: masked ? 'masked' : 'value', raw, value };
}

function fromState(field: Field, given: Extract<AcceptedValue, { state: unknown }>): CaseValue {
  const raw = plainText(given.raw ?? null);
  const partial = given.partial ? { partial: true } : {};
  if (given.state === 'value') {
    const value = given.value === undefined ? null : plainText(given.value);
    return { ...fromText(field, raw === '' && value !== null ? value : raw), ...(value ? { value } : {}), ...partial };
  }
  const value = given.state === 'masked' ? plainText(given.value ?? normalise(field.type, raw).value) : '';
  return { state: given.state, raw, value, ...partial };
}
