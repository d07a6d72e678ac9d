import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const HEAD = '某某县人民法院\n刑事判决书\n被告人张某某，男。\n';
/** Pieces of the patterns' own vocabulary: repeated or mixed they reach deepest into them. */
const PIECES = [
  '第一、', '第（一）、', '被告人张', '被害人李某、', '2024年', '２０２４年', '同年', '次日', '一、', '1.', '《', '〈', '（', '）', '“', '”', '二十', '元', '１，０００',
  '罪', '盗窃、', '人民法院', '看守所', '公安局', '张某某（另案处理）、', '自首', '认罪认罚', '发还', '没收', '有期徒刑一年', '建议判处', '某检刑诉〔2024〕', '〔', '审判员 ', '审 判 长',
  '问：', '\n', ' ', '　', '，', '。', 'x', '某', '曾因', '判决如下', '如不服本判决', '起诉书', '一', '零', '万', '壹',
]; // biome-ignore format: one list

/** Processor time used so far, in milliseconds: what others do on a busy machine is not in it. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Least time of several runs, in milliseconds. */
function timeOf(text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = used();
    understand(text);
    least = Math.min(least, used() - began);
  }
  return least;
}

/** What a character may cost more in a text four times as long: 1 is linear, 4 the square. */
const MOST_GROWTH = 2.5;
/** Times below this are noise. */
const NOISE = 12;
const SHORT = 8_000;

function growth(piece: string, runs: number): number {
  const make = (length: number) => HEAD + piece.repeat(Math.ceil(length / piece.length));
  const long = timeOf(make(SHORT * 4), runs);
  return long < NOISE ? 1 : long / (4 * timeOf(make(SHORT), runs));
}

/** Compiling and collecting garbage make single runs slow: only what stays slow when looked at again grows. */
function grows(piece: string): boolean {
  return growth(piece, 2) > MOST_GROWTH && growth(piece, 5) > MOST_GROWTH && growth(piece, 9) > MOST_GROWTH;
}

describe('hostile text', () => {
  it('takes time in proportion to its length, whatever is repeated', () => {
    expect(PIECES.filter(grows)).toEqual([]);
  });

  it('takes time in proportion to its length when pieces are mixed', () => {
    const mixed = fc.sample(
      fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 6 }).map((pieces) => pieces.join('')),
      { numRuns: 25, seed: 20_241_122 },
    );
    expect(mixed.filter(grows)).toEqual([]);
  });

  it('never throws, and every range lies within the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES, '张某某', '12月3日', '{', '\u0000', '𠮷'), { maxLength: 120 }),
        (pieces) => {
          const text = pieces.join('');
          const facts = understand(text);
          const ranges = [
            facts.dates,
            facts.amounts,
            facts.organs,
            facts.numbers,
            facts.pleas,
            facts.property,
            facts.priors,
            facts.signers,
            facts.sentences,
            facts.proposals,
            facts.sections,
          ].flat();
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
