import { describe, expect, it } from 'vitest';
import { isDocumentKind } from '../../rules/model/document-kinds';
import { FIELDS, field, isCardKey, isFieldKey } from '../../rules/model/fields';
import { type BundleCard, type CaseBundle, K1_PLANTS, loadAllCases, loadCase, loadList, TRAPS } from './index';

const raw = (value: BundleCard['values'][keyof BundleCard['values']]) =>
  typeof value === 'string' ? value : (value?.raw ?? '');

/** Every value of a bundle as `record key` → raw. */
function valuesOf(bundle: CaseBundle): Map<string, string> {
  return new Map(
    bundle.cards.flatMap((card) =>
      Object.entries(card.values).map(([key, value]): [string, string] => [`${card.record} ${key}`, raw(value)]),
    ),
  );
}

describe('sample cases', () => {
  it('hold only cards, fields and documents of the dictionary', () => {
    for (const bundle of loadAllCases()) {
      expect(bundle.version).toBe(1);
      for (const card of bundle.cards) {
        expect(isCardKey(card.card), card.card).toBe(true);
        for (const key of Object.keys(card.values)) {
          expect(isFieldKey(key) && field(key).card === card.card, `${card.card} ${key}`).toBe(true);
        }
      }
      for (const document of bundle.documents) expect(isDocumentKind(document.kind)).toBe(true);
    }
  });

  it('keep to the closed lists of the dictionary', () => {
    for (const bundle of loadAllCases()) {
      for (const card of bundle.cards) {
        for (const [key, value] of Object.entries(card.values)) {
          const codes = isFieldKey(key) ? FIELDS.get(key)?.codes : undefined;
          if (!codes || codes.length < 2 || raw(value) === '') continue;
          for (const part of codes.includes(raw(value)) ? [raw(value)] : raw(value).split('、')) {
            expect(codes, `${bundle.case.id} ${key} ${part}`).toContain(part);
          }
        }
      }
    }
  });

  it('have different numbers, and identity numbers of the region 999999 with a right check digit', () => {
    const all = loadAllCases();
    expect(new Set(all.map((bundle) => bundle.case.unifiedNumber)).size).toBe(all.length);
    const numbers = all
      .flatMap((bundle) => bundle.cards.map((card) => card.values['suspect.idNumber']))
      .filter((value) => typeof value === 'string');
    expect(numbers.length).toBeGreaterThan(30);
    for (const number of numbers) {
      expect(number).toMatch(/^999999\d{11}[\dX]$/);
      const sum = [...number.slice(0, 17)].reduce(
        (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
        0,
      );
      expect('10X98765432'[sum % 11], number).toBe(number[17]);
    }
  });

  it('comprise a list of twenty and a case of twelve persons with one masked number', () => {
    expect(loadList()).toHaveLength(20);
    const suspects = loadCase('twelve').cards.filter((card) => card.card === 'suspect');
    expect(suspects).toHaveLength(12);
    expect(suspects.filter((card) => typeof card.values['suspect.idNumber'] === 'object')).toHaveLength(1);
  });
});

describe('K1 and K2', () => {
  const k1 = loadCase('k1');
  const k2 = loadCase('k2');

  it('plant four confirmed, five suspected and three hints, one of which two rules see', () => {
    const count = (certainty: string) => K1_PLANTS.filter((plant) => plant.certainty === certainty).length;
    expect([count('confirmed'), count('suspected'), count('hint')]).toEqual([5, 5, 3]);
    expect(new Set(K1_PLANTS.map((plant) => plant.ruleId)).size).toBe(13);
  });

  it('differ at every plant, in the card or in the document', () => {
    const [bad, good] = [valuesOf(k1), valuesOf(k2)];
    for (const { ruleId, at } of K1_PLANTS) {
      if ('key' in at) {
        const name = `${at.record} ${at.key}`;
        expect(bad.has(name), ruleId).toBe(true);
        expect(bad.get(name), ruleId).not.toBe(good.get(name));
      } else {
        const text = (bundle: CaseBundle) =>
          bundle.documents.find((document) => document.kind === at.document)?.text ?? '';
        expect(text(k1).split(at.quote), ruleId).toHaveLength(2);
        expect(text(k2), ruleId).not.toContain(at.quote);
      }
    }
  });

  it('share the six traps', () => {
    expect(TRAPS).toHaveLength(6);
    for (const bundle of [k1, k2]) {
      const whole = JSON.stringify(bundle);
      const text = bundle.documents.map((document) => document.text).join('\n') + whole.replaceAll('\\"', '"');
      for (const trap of TRAPS)
        for (const sign of trap.signs) {
          expect(text, trap.name).toContain(sign);
        }
    }
  });
});
