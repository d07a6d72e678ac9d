import { describe, expect, it } from 'vitest';
import type { Defect, Evidence } from '../model/defect';
import { foldedByCard, foldedByDay } from './fold';

const card = (quote: string, record = '张某某'): Evidence => ({
  source: '犯罪嫌疑人基本信息卡', key: 'suspect.ethnicity', label: '民族', record, state: 'value', quote,
}); // biome-ignore format: one value
const stated = (kind: string, quote: string, fact = 'ethnicity'): Evidence => ({
  source: kind, key: `doc.${kind}.${fact}`, label: '民族', record: kind, state: 'value', quote, start: 3, end: 5,
}); // biome-ignore format: one value

const defect = (ruleId: string, evidence: readonly Evidence[], more: Partial<Defect> = {}): Defect => ({
  id: ruleId, ruleId, subject: '张某某', about: '', title: ruleId, message: '', stage: '', aspect: '', certainty: 'suspected', severity: 'ordinary', points: 4, evidence, working: '', basis: [], remedy: '', lawful: [ruleId], ...more,
}); // biome-ignore format: one value

describe('one value of a card beside several documents', () => {
  it('is one finding with every place, under the id of the first, and says which side stands alone', () => {
    const all = ['起诉意见书', '起诉书', '判决书'].map((kind) => defect(kind, [card('回族'), stated(kind, '汉族')]));
    expect(foldedByCard(all)).toEqual([
      {
        ...all[0],
        title: '案卡“民族”与3份文书不一致',
        message:
          '案卡“民族”与3份文书不一致：犯罪嫌疑人基本信息卡民族“回族”，起诉意见书民族“汉族”，起诉书民族“汉族”，判决书民族“汉族”。',
        evidence: [card('回族'), ...all.map(({ evidence }) => evidence[1])],
        lawful: ['起诉意见书', '起诉书', '判决书'],
        folded: ['起诉书', '判决书'],
        vote: '起诉意见书、起诉书、判决书一致，案卡不同',
      },
    ]);
  });

  it('is no finding that several documents agree when they do not', () => {
    const [one] = foldedByCard([
      defect('a', [card('回族'), stated('起诉书', '汉族')]),
      defect('b', [card('回族'), stated('判决书', '满族')]),
    ]);
    expect(one).not.toHaveProperty('vote');
    expect(one?.evidence).toHaveLength(3);
    const silent = ['起诉书', '判决书'].map((kind) => defect(kind, [card('回族'), stated(kind, '')]));
    expect(foldedByCard(silent)[0]).not.toHaveProperty('vote');
  });

  it('is told apart from another value, person or fact, from a blank, and from a finding with arithmetic', () => {
    const all = [
      defect('a', [card('回族'), stated('起诉书', '汉族')]),
      defect('b', [card('满族'), stated('判决书', '汉族')]),
      defect('c', [card('回族', '李某某'), stated('判决书', '汉族')], { subject: '李某某' }),
      defect('d', [card('回族'), stated('判决书', '汉族', 'household')]),
      defect('e', [card('回族'), stated('判决书', '汉族')], { working: '1＋1' }),
      defect('f', [card(''), stated('起诉书', '汉族')]),
      defect('g', [card(''), stated('判决书', '汉族')]),
    ];
    expect(foldedByCard(all)).toEqual(all);
  });
});

describe('a late step told on a card and in a document', () => {
  const law = (article: string) => [{ law: '刑事诉讼法', version: '2018', article, verified: true }];
  const late = defect('card', [{ ...card('2024-03-08'), key: 'rightsNotice.date' }], {
    subject: '',
    working: '2024-03-01 受理，次日起算，3日 → 2024-03-04；实际 2024-03-08，晚 4 日',
    basis: law('34'),
  });
  const told = (working: string, article = '34') =>
    defect('doc', [stated('indictment', '2024年3月8日', 'text')], { subject: '起诉书', working, basis: law(article) });

  it('is one finding with both places', () => {
    const again = told('收案2024-03-01，告知2024-03-08，超过3日');
    expect(foldedByDay([late, again])).toEqual([
      {
        ...late,
        evidence: [...late.evidence, ...again.evidence],
        lawful: ['card', 'doc'],
        folded: ['doc@起诉书'],
      },
    ]);
  });

  it('is two where the document names another day too, another article, or no day at all', () => {
    for (const other of [
      told('收案2024-03-01，告知2024-03-09，超过3日'),
      told('收案2024-03-01，告知2024-03-08，超过3日；收案2024-03-01，告知2024-03-09，超过3日'),
      told('收案2024-03-01，告知2024-03-08，超过3日', '172'),
      told('退回补充侦查3次，以二次为限'),
    ]) {
      expect(foldedByDay([late, other])).toEqual([late, other]);
    }
  });
});
