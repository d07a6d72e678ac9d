/** K1: the twelve planted defects and nothing else. K2: nothing, and a positive word. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import { K1_PLANTS } from '../cases';
import { sampleCase, TODAY } from './cases';

describe('K1', () => {
  const { defects } = patrol(sampleCase('k1'), RULES, { today: TODAY });

  it('all twelve are found, none is invented', () => {
    const found = defects.map((one) => `${one.certainty} ${one.ruleId}`).sort();
    expect(found).toEqual(K1_PLANTS.map((one) => `${one.certainty} ${one.ruleId}`).sort());
  });

  it('each is shown where it stands', () => {
    for (const { ruleId, at } of K1_PLANTS) {
      const evidence = defects.find((one) => one.ruleId === ruleId)?.evidence ?? [];
      const places = evidence.map((one) => ('key' in at ? one.key : one.quote));
      expect(
        places.some((place) => ('key' in at ? place === at.key : at.quote.includes(place) || place.includes(at.quote))),
        `${ruleId}: ${places}`,
      ).toBe(true);
    }
  });
});

it('K2 is silent, and most of what concerns it was checked', () => {
  const { defects, coverage, risk } = patrol(sampleCase('k2'), RULES, { today: TODAY });
  expect(defects.map((one) => one.message)).toEqual([]);
  expect(risk.level).toBe('green');
  const applicable = coverage.checked + coverage.unchecked.filter((one) => one.reason !== 'not-applicable').length;
  expect(coverage.checked / applicable).toBeGreaterThan(0.6);
});
