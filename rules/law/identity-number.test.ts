import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, identityPart } from './identity-number';

const digits = (n: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((d) => d.join(''));

describe('identity numbers', () => {
  it('checks the worked example of GB 11643', () => {
    expect(checkCharacter('11010519491231002')).toBe('X');
  });

  it('any single wrong digit is noticed', () => {
    fc.assert(
      fc.property(digits(17), fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (first, place, by) => {
        const wrong = [...first];
        wrong[place] = String((Number(wrong[place]) + by) % 10);
        const id = wrong.join('') + checkCharacter(first);
        expect(identityPart(id, 'checkDigit')).toBe('bad');
      }),
    );
  });

  it('reads birth and sex', () => {
    expect(identityPart('99999919900307121X', 'birth')).toBe('1990-03-07');
    expect(identityPart('99999919900307121X', 'gender')).toBe('男');
    expect(identityPart('999999199002301212', 'birth')).toBe('invalid');
    expect(identityPart('999999900307121', 'birth')).toBe('1990-03-07');
  });

  it('concludes nothing from what is not an identity number', () => {
    for (const text of ['', '9999**********1234', '护照E12345678', '99999919900307']) {
      expect(identityPart(text, 'checkDigit')).toBeNull();
    }
  });
});
