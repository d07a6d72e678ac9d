import type { Example, ExamplesById } from '../example';
import { mappedKey, mappedRuleId } from './card-map';
import { CARD_MAP, type MappedItem } from './data/card-map';

const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  idNumber: ['999999199003070012', '999999199003070039'],
  birthDate: ['1990-03-07', '1990-03-08'],
  gender: ['男', '女'],
};

function examplesOf(item: MappedItem) {
  const [one = '', other = ''] = VALUES[item.fact] ?? [];
  const both = (document: string): Example => ({ [item.field]: one, [mappedKey(item)]: document });
  return { bad: [both(other)], good: [both(one)], undecidable: [{ [item.field]: one }] };
}

const examples: ExamplesById = Object.fromEntries(CARD_MAP.map((item) => [mappedRuleId(item), examplesOf(item)]));

export default examples;
