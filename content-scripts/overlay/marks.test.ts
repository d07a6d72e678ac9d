import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, likenessOf, marksOf, UNFOLDED_PER_SCREEN, unfoldedOf, walkOrder } from './marks';
import type { DefectView, EvidenceView } from './view';

const piece = (anchor: string | null, range: EvidenceView['range'] = null): EvidenceView => ({
  label: '受理日期',
  source: '受理卡',
  state: 'value',
  quote: '2024-03-01',
  place: anchor === null ? 'not-open' : 'here',
  anchor,
  range,
});

const defect = (part: Partial<DefectView> & { readonly id: string }): DefectView => ({
  headline: `请核对${part.id}`,
  message: '',
  about: '',
  certainty: 'hint',
  severity: 'minor',
  evidence: [],
  working: '',
  basis: [],
  remedy: '',
  lawful: [],
  vote: '',
  standing: '',
  ...part,
});

describe('marksOf', () => {
  it('joins defects at one place and takes the surest certainty', () => {
    const marks = marksOf([
      defect({ id: 'a', certainty: 'suspected', evidence: [piece('x')] }),
      defect({ id: 'b', certainty: 'confirmed', evidence: [piece('x'), piece(null)] }),
    ]);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.certainty).toBe('confirmed');
    expect(marks[0]?.defects.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps two spans of one document apart', () => {
    const evidence = [piece('doc', { start: 0, end: 2 }), piece('doc', { start: 5, end: 7 })];
    expect(marksOf([defect({ id: 'a', evidence })])).toHaveLength(2);
  });
});

describe('the place that leads', () => {
  it('is the first piece that stands here; the others are only traced', () => {
    const evidence = [piece(null), piece('blank'), piece('filled')];
    expect(marksOf([defect({ id: 'a', evidence })]).map(({ key, leads }) => [key, leads])).toEqual([
      ['blank', true],
      ['filled', false],
    ]);
  });

  it('belongs to the defect it leads, not to a graver one that only mentions it', () => {
    const [, mark] = marksOf([
      defect({ id: 'a', certainty: 'confirmed', evidence: [piece('x'), piece('y')] }),
      defect({ id: 'b', certainty: 'hint', evidence: [piece('y')] }),
    ]);
    expect([mark?.key, mark?.leads, mark?.certainty, mark?.rank]).toEqual(['y', true, 'hint', 1]);
    expect(mark?.defects.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('alone is unfolded', () => {
    const marks = marksOf([defect({ id: 'a', evidence: [piece('x'), piece('y')] })]);
    expect([...unfoldedOf(marks)]).toEqual(['x']);
  });
});

describe('unfoldedOf', () => {
  it('never unfolds more than the budget, and always the gravest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'), { maxLength: 60 }),
        (headlines) => {
          const marks = marksOf(
            headlines.map((headline, index) => defect({ id: `${index}`, headline, evidence: [piece(`${index}`)] })),
          );
          const unfolded = unfoldedOf(marks);
          expect(unfolded.size).toBeLessThanOrEqual(UNFOLDED_PER_SCREEN);
          if (marks.length > 0) expect(unfolded.has('0')).toBe(true);
          const shown = headlines.filter((_, index) => unfolded.has(`${index}`));
          expect(new Set(shown).size).toBe(shown.length);
        },
      ),
    );
  });

  it('takes one place for the same gap of twelve people', () => {
    const people = ['张某某', '李某某', '王某某'];
    const defects = people.map((name, index) =>
      defect({ id: `${index}`, headline: `${name}民族未填`, about: `犯罪嫌疑人 ${name}`, evidence: [piece(name)] }),
    );
    expect(unfoldedOf(marksOf(defects)).size).toBe(1);
    expect(groupsOf(defects)).toEqual([{ first: defects[0], count: 3, names: people }]);
  });

  it('counts people, and rows of the same person once', () => {
    const rows = ['张某某/1', '张某某/2', '李某某/1'].map((about, index) =>
      defect({
        id: `${index}`,
        headline: `${about.split('/')[0]}强制措施起始日期未填`,
        about,
        evidence: [piece(about)],
      }),
    );
    expect(groupsOf(rows)).toEqual([{ first: rows[0], count: 3, names: ['张某某', '李某某'] }]);
    const whole = ['全案', '全案'].map((about, index) => defect({ id: `${index}`, headline: '甲', about }));
    expect(groupsOf(whole)).toEqual([{ first: whole[0], count: 2, names: [] }]);
  });
});

describe('likenessOf', () => {
  it('tells certainties apart', () => {
    expect(likenessOf(defect({ id: '1', headline: '甲' }))).not.toBe(
      likenessOf(defect({ id: '1', headline: '甲', certainty: 'confirmed' })),
    );
  });
});

describe('walkOrder', () => {
  it('walks each defect once, neighbours at one place together, those elsewhere last', () => {
    const a = defect({ id: 'a', evidence: [piece('x'), piece('y')] });
    const elsewhere = defect({ id: 'b', evidence: [piece(null)] });
    const c = defect({ id: 'c', evidence: [piece('x')] });
    const all = [a, elsewhere, c];
    expect(walkOrder(marksOf(all), all).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});
