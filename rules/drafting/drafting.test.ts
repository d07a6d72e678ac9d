import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../tests/cases/draft';
import type { ReadDocument } from '../engine/view';
import { Paragraphs } from '../text/paragraphs';
import { understand } from '../text/understand';
import { amountTraceOf } from './amount-trace';
import { citedArticlesOf } from './cited-articles';
import { registerOf } from './register';

const read = (text: string): ReadDocument => ({
  text,
  facts: understand(text, { kind: 'indictment', title: '起诉书' }),
});
const draft = read(draftText());

describe('what a drafter looks up (US-25)', () => {
  it('registers each person once, with part, first mention, count and spellings', () => {
    const lines = registerOf(draft);
    expect(lines.map(({ name, role }) => [name, role])).toEqual([
      ['张某某', 'defendant'],
      ['赵某某', 'counsel'],
      ['王某某', 'victim'],
      ['周某某', 'victim'],
      ['李某某', 'other'],
    ]);
    const [accused] = lines;
    expect(accused?.variants.map(({ name }) => name)).toEqual(['章某某']);
    expect(accused?.paragraphs[0]?.number).toBe(4);
    for (const { name, aliases, count, paragraphs } of lines) {
      const mentions = paragraphs.flatMap((one) => one.mentions);
      expect(mentions).toHaveLength(count);
      for (const { start, end } of mentions) expect([name, ...aliases]).toContain(draft.text.slice(start, end));
    }
  });

  it('traces each fact’s sum to its sentence and tells the total that does not fit', () => {
    const { counts, sum, totals, others } = amountTraceOf(draft);
    expect(counts.map(({ number, amounts }) => [number, amounts.map(({ yuan }) => yuan)])).toEqual([
      [1, [5400]],
      [2, [3200]],
    ]);
    expect(sum).toBe(8600);
    expect(totals.map(({ yuan, difference }) => [yuan, difference])).toEqual([[8900, 300]]);
    expect(others.map(({ kind }) => kind)).toContain('fine');
    for (const { text, sentence, at } of [...counts.flatMap(({ amounts }) => amounts), ...totals])
      expect(sentence.slice(at.start, at.end)).toContain(text);
  });

  it('adds nothing up where a fact is told by a rough sum', () => {
    expect(amountTraceOf(read(draftText([]).replace('价值人民币3200元', '价值人民币约3200元'))).sum).toBeNull();
  });

  it('lists cited articles with version, validity and a reminder in our words', () => {
    const articles = new Map(citedArticlesOf(draft).map((one) => [`${one.law}${one.article}`, one]));
    expect(articles.get('刑法264')?.gists).toEqual(['罪名：盗窃罪']);
    expect(articles.get('刑法293-1')).toMatchObject({ insertedOn: '2021-03-01', standing: 'exists' });
    expect(articles.get('刑法67')?.citations.map(({ part }) => part)).toEqual(['第1款']);
    expect(citedArticlesOf(read('起诉书\n依照《中华人民共和国刑法》第四百九十九条。'))[0]?.standing).toBe('absent');
  });
});

describe('paragraphs', () => {
  it('are numbered without blank lines, and every index finds the one it stands in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '', '乙丙', '　')), (lines) => {
        const text = lines.join('\n');
        const paragraphs = new Paragraphs(text);
        let [index, number] = [0, 0];
        for (const line of lines) {
          if (line.trim() !== '') {
            number += 1;
            expect(paragraphs.at(index)).toEqual({ number, start: index, end: index + line.length });
          }
          index += line.length + 1;
        }
        if (number === 0) expect(paragraphs.at(0)).toBeNull();
      }),
    );
  });
});
