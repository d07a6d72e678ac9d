import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFacts } from '../../extension/patrol/facts';
import { CASE_NAMES } from '../../tests/cases';
import { placesOf, sampleCase, TODAY, type ValuePlace } from '../../tests/proofs/cases';
import { RULES } from '../catalogue';
import type { CaseFile, CaseValue } from '../model/case-file';
import { understandDocument } from '../text/understand';
import { OWN_FINDINGS, patrol } from './patrol';
import { patrollerOf } from './repatrol';
import type { Rule } from './rule';

function withValue(caseFile: CaseFile, { record, key }: ValuePlace, value: CaseValue | null): CaseFile {
  const records = caseFile.records.map((one, at) => {
    if (at !== record) return one;
    const { [key]: _, ...others } = one.values;
    return { ...one, values: value ? { ...others, [key]: value } : others };
  });
  return { ...caseFile, records };
}

/** The documents stay the same while cards change. */
const factsOf = keptFacts(understandDocument);
const text = (raw: string): CaseValue => ({ state: raw === '' ? 'blank' : 'value', raw, value: raw });
const newValue = fc.oneof(
  fc.constantFrom(
    '',
    '是',
    '否',
    '张某某',
    '2024-03-01',
    '2024-02-29',
    '2026-12-31',
    '逮捕',
    '取保候审',
    '1',
    '12',
    '盗窃罪',
  ),
  fc.string({ maxLength: 6 }),
);
const change = fc.record({
  place: fc.nat(),
  value: fc.oneof(
    newValue.map(text),
    fc.constantFrom<CaseValue | null>(
      null,
      { state: 'masked', raw: '张**', value: '' },
      { state: 'not-loaded', raw: '', value: '' },
    ),
  ),
});

describe('a patrol that remembers', () => {
  it.each(CASE_NAMES)('gives the result of a full one after any changes: %s', (name) => {
    const start = sampleCase(name);
    const places = placesOf(start);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const again = patrollerOf(RULES);
        again(start, { today: TODAY });
        let caseFile = start;
        for (const { place, value } of changes) {
          caseFile = withValue(caseFile, places[place % places.length] as ValuePlace, value);
          expect(again(structuredClone(caseFile), { today: TODAY })).toEqual(
            patrol(caseFile, RULES, { today: TODAY, factsOf }),
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  it('votes anew on a defect of the document after the identity number of the card was changed', () => {
    const start = sampleCase('k1');
    const at = start.records.findIndex(({ card, values }) => card === 'suspect' && values['suspect.idNumber']);
    const votes = ['999999199003070012', '999999199003080011'].map((number) => {
      const again = patrollerOf(RULES);
      again(start, { today: TODAY });
      const changed = withValue(start, { record: at, key: 'suspect.idNumber' }, text(number));
      const { defects } = again(changed, { today: TODAY });
      expect(defects).toEqual(patrol(changed, RULES, { today: TODAY }).defects);
      return defects.find(({ ruleId }) => ruleId === 'indictment.birth-vs-card')?.vote;
    });
    expect(new Set(votes).size).toBe(2);
  });

  it('starts anew on another day, with other settings, documents, records or names', () => {
    const start = sampleCase('k1');
    const again = patrollerOf(RULES);
    again(start, { today: TODAY });
    const [first, ...others] = start.documents;
    const variants: readonly (readonly [CaseFile, Parameters<typeof again>[1]])[] = [
      [start, { today: '2026-01-05' }],
      [start, { today: TODAY, settings: { 'archive.months': 1 } }],
      [{ ...start, documents: others }, { today: TODAY }],
      [{ ...start, documents: first ? [{ ...first, text: `${first.text}XX` }, ...others] : [] }, { today: TODAY }],
      [{ ...start, records: start.records.slice(1) }, { today: TODAY }],
      [{ ...start, records: [...start.records].reverse() }, { today: TODAY }],
      [{ ...start, line: '民事' }, { today: TODAY }],
      [start, { today: TODAY, setAside: new Set(patrol(start, RULES, { today: TODAY }).defects.map(({ id }) => id)) }],
    ];
    for (const [caseFile, env] of variants) expect(again(caseFile, env)).toEqual(patrol(caseFile, RULES, env));
  });

  it('gives the result of a full patrol whatever is typed into a document', () => {
    const typed = fc.constantFrom(
      '',
      '，',
      '2024年2月30日',
      '被告人李某某',
      '人民币3元',
      '盗窃盗窃',
      '第二百六十四条',
      '自首',
      '\n',
    );
    const edit = fc.record({
      document: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      typed,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('k1' as const, 'k2' as const),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (name, edits) => {
          let caseFile = sampleCase(name);
          const again = patrollerOf(RULES);
          again(caseFile, { today: TODAY });
          for (const { document, at, cut, typed: word } of edits) {
            const documents = caseFile.documents.map((one, index) => {
              if (index !== document % caseFile.documents.length) return one;
              const place = Math.floor(at * one.text.length);
              return { ...one, text: one.text.slice(0, place) + word + one.text.slice(place + cut) };
            });
            caseFile = { ...caseFile, documents };
            expect(again(caseFile, { today: TODAY })).toEqual(patrol(caseFile, RULES, { today: TODAY }));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('runs no rule again that reads no document after a document was edited', () => {
    const start = sampleCase('k1');
    let asked = 0;
    const counting = RULES.filter(({ reads }) =>
      reads.every((key) => !key.startsWith('doc.') && key !== OWN_FINDINGS),
    ).map(
      (rule): Rule => ({
        ...rule,
        when: undefined,
        check: () => {
          asked++;
          return { is: 'passed' };
        },
      }),
    );
    const again = patrollerOf(counting);
    again(start, { today: TODAY });
    const all = asked;
    const documents = start.documents.map((one) => ({ ...one, text: `${one.text}。` }));
    again({ ...start, documents }, { today: TODAY });
    expect([all > 0, asked - all]).toEqual([true, 0]);
  });

  it('runs again only what reads the changed value, and only for its person', () => {
    const start = sampleCase('twelve');
    const rule = RULES.find(({ id }) => id === 'identity.gender-pregnant');
    if (!rule) throw new Error('no rule');
    let asked = 0;
    const counting: Rule = {
      ...rule,
      when: undefined,
      check: () => {
        asked++;
        return { is: 'passed' };
      },
    };
    const again = patrollerOf([counting]);
    again(start, { today: TODAY });
    const all = asked;
    const at = start.records.findIndex(({ card, values }) => card === 'suspect' && values['suspect.gender']);
    again(withValue(start, { record: at, key: 'suspect.gender' }, text('女')), { today: TODAY });
    expect([all, asked - all]).toEqual([12, 1]);
    again(withValue(start, { record: at, key: 'suspect.gender' }, text('女')), { today: TODAY });
    expect(asked - all).toBe(1);
  });
});
