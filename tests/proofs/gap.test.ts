/** Invariant 3: a gap is not a defect. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFacts } from '../../extension/patrol/facts';
import { RULES } from '../../rules/catalogue';
import { type PatrolResult, patrol } from '../../rules/engine/patrol';
import { understand } from '../../rules/text/understand';
import { type Hiding, placesOf, sampleCase, TODAY, withHidden } from './cases';

const factsOf = keptFacts(({ text, kind, title }) => understand(text, { kind, title }));
const run = (caseFile: Parameters<typeof patrol>[0]) => patrol(caseFile, RULES, { today: TODAY, factsOf });
/** What is told of whom; what went into another finding is told with it. */
const claims = ({ defects }: PatrolResult) =>
  new Set(
    defects.flatMap(({ ruleId, subject, folded = [] }) => [
      `${ruleId}@${subject}`,
      ...folded.filter((one) => one.includes('@')),
    ]),
  );
const HIDINGS: readonly Hiding[] = ['absent', 'masked', 'not-loaded', 'unreadable', 'partial'];

describe.each(['k1', 'k2', 'twelve', 'juvenile', 'civil', 'administrative', 'public-interest', 'petition'] as const)(
  '%s',
  (name) => {
    const whole = sampleCase(name);
    const places = placesOf(whole);
    const full = claims(run(whole));

    it('hiding any values and closing any documents adds no defect, and coverage says what is missing', () => {
      const subset = fc.array(fc.record({ place: fc.nat(places.length - 1), how: fc.constantFrom(...HIDINGS) }), {
        minLength: 1,
        maxLength: 60,
      });
      const closed = fc.uniqueArray(fc.nat(Math.max(0, whole.documents.length - 1))).map((list) => new Set(list));
      fc.assert(
        fc.property(subset, closed, (hidden, documents) => {
          const places_ = hidden.map(({ place, how }) => ({ ...(places[place] as (typeof places)[number]), how }));
          const partly = run(withHidden(whole, places_, documents));
          const claimed = claims(partly);
          for (const claim of claimed) expect(full).toContain(claim);
          expect(partly.coverage.checked + partly.coverage.unchecked.length).toBe(RULES.length);
          const undecided = new Set(partly.coverage.unchecked.map((one) => one.ruleId));
          for (const claim of full) {
            const [rule = ''] = claim.split('@');
            if (!claimed.has(claim)) expect(undecided).toContain(rule);
          }
        }),
        { numRuns: 60 },
      );
    });

    it('one card after another not loaded', () => {
      for (const card of new Set(whole.records.map((record) => record.card))) {
        const rest = { ...whole, records: whole.records.filter((record) => record.card !== card) };
        for (const claim of claims(run(rest))) expect(full, `without ${card}`).toContain(claim);
      }
    });
  },
);

it('nothing read: no defect, and grey', () => {
  const nothing = { ...sampleCase('k1'), records: [], documents: [], flow: [], reports: [] };
  const result = run(nothing);
  expect(result.defects).toEqual([]);
  expect(result.risk.level).toBe('grey');
  expect(result.coverage.checked).toBe(0);
});
