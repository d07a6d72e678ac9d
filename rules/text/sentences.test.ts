import { describe, expect, it } from 'vitest';
import { parseTerm } from './sentences';
import { understand } from './understand';

const verdict = (items: string, parties = '被告人张某某，男，汉族。') =>
  understand(
    `某某县人民法院\n刑事判决书\n（2024）某0929刑初44号\n公诉机关某某县人民检察院。\n${parties}\n某某县人民检察院以某检刑诉〔2024〕9号起诉书指控犯罪，于2024年3月20日向本院提起公诉。\n经审理查明，事实成立。\n本院认为，依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：\n${items}\n如不服本判决，可上诉。\n审判员 甲某\n二〇二四年五月九日`,
  ).sentences;
const short = (items: string, parties?: string) =>
  verdict(items, parties).map((each) =>
    [each.party, each.crime, each.kind, each.termMonths ?? '', each.termDays || '', each.probationMonths ?? '', each.fineYuan ?? '', each.combined ? '合并' : ''].join('|'),
  ); // biome-ignore format: one line a sentence

describe('sentences', () => {
  it.each([
    ['被告人张某某犯盗窃罪，判处有期徒刑十个月，并处罚金人民币四千元。', ['张某某|盗窃罪|有期徒刑|10|||4000|']],
    ['被告人张某某犯盗窃罪，判处拘役四个月十五日，并处罚金人民币1，000元。', ['张某某|盗窃罪|拘役|4|15||1000|']],
    ['被告人张某某犯盗窃罪，判处拘役四个月，并处罚金人民币12 000元。', ['张某某|盗窃罪|拘役|4|||12000|']],
    ['被告人张某某犯盗窃罪，判处有期徒刑五年零四个月。', ['张某某|盗窃罪|有期徒刑|64||||']],
    ['被告人张某某犯盗窃罪，判处有期徒刑一年又六个月，缓刑二年。', ['张某某|盗窃罪|有期徒刑|18||24||']],
    [
      '被告人张某某犯危险驾驶罪，判处拘役一个月零十五天，缓刑考验期限三个月，并处罚金贰仟元。',
      ['张某某|危险驾驶罪|拘役|1|15|3|2000|'],
    ],
    ['被告人张某某犯盗窃罪，单处罚金人民币五千元。', ['张某某|盗窃罪|罚金||||5000|']],
    ['被告人张某某犯盗窃罪，免予刑事处罚。', ['张某某|盗窃罪|免予刑事处罚|||||']],
    [
      '被告人张某某犯故意杀人罪，判处死刑，缓期二年执行，剥夺政治权利终身。',
      ['张某某|故意杀人罪|死刑缓期二年执行|||||'],
    ],
    ['被告人张某某犯故意杀人罪，判处无期徒刑，剥夺政治权利终身。', ['张某某|故意杀人罪|无期徒刑|||||']],
    ['被告人张某某犯非法拘禁罪，判处管制六个月。', ['张某某|非法拘禁罪|管制|6||||']],
  ])('%s', (items, expected) => {
    expect(short(items)).toEqual(expected);
  });

  it('several crimes end in one combined sentence', () => {
    expect(
      short(
        '被告人张某某犯盗窃罪，判处有期徒刑一年，并处罚金人民币二千元；犯诈骗罪，判处有期徒刑八个月，并处罚金人民币一千元；决定执行有期徒刑一年六个月，并处罚金人民币三千元。',
      ),
    ).toEqual([
      '张某某|盗窃罪|有期徒刑|12|||2000|',
      '张某某|诈骗罪|有期徒刑|8|||1000|',
      '张某某||有期徒刑|18|||3000|合并',
    ]);
  });

  it('an earlier probation that is revoked imposes nothing', () => {
    expect(
      short(
        '一、撤销某某县人民法院（2022）某0929刑初1号刑事判决书对被告人张某某判处有期徒刑六个月，缓刑一年的缓刑部分；二、被告人张某某犯盗窃罪，判处有期徒刑七个月；与前罪判处的有期徒刑六个月并罚，决定执行有期徒刑一年。',
      ).slice(-1),
    ).toEqual(['张某某||有期徒刑|12||||合并']);
  });

  it('each defendant has the own one with its period', () => {
    const found = verdict(
      '一、被告人张某某犯盗窃罪，判处有期徒刑一年，并处罚金人民币二千元。\n（刑期从判决执行之日起计算。判决执行以前先行羁押的，羁押一日折抵刑期一日，即自2024年1月8日起至2025年1月7日止。）\n二、被告人李某某犯掩饰、隐瞒犯罪所得罪，判处拘役四个月，缓刑六个月。\n（缓刑考验期限，从判决确定之日起计算。）',
      '被告人张某某，男，汉族。\n被告人李某某，女，汉族。',
    );
    expect(found).toMatchObject([
      { party: '张某某', crime: '盗窃罪', from: '2024-01-08', to: '2025-01-07', fineYuan: 2000, probationMonths: null },
      { party: '李某某', crime: '掩饰、隐瞒犯罪所得罪', from: '', to: '', probationMonths: 6, fineYuan: null },
    ]);
  });

  it.each([
    '即自2024年1月8日起至2024年11月7日止',
    '即从2024年1月8日起至2024年11月7日止',
    '即2024年1月8日起至2024年11月7日止',
    '即自2024年1月8日至2024年11月7日止',
  ])('the period %s is read', (period) => {
    expect(
      verdict(`被告人张某某犯盗窃罪，判处有期徒刑十个月。\n（刑期从判决执行之日起计算，${period}。）`),
    ).toMatchObject([{ from: '2024-01-08', to: '2024-11-07' }]);
  });

  it('a proposal of the prosecution is read, a prior sentence is not', () => {
    const text =
      '某某县人民检察院\n起诉书\n某检刑诉〔2024〕74号\n被告人张某某，男，汉族。曾因犯盗窃罪被判处有期徒刑三年。\n本案由某某县公安局侦查终结。\n经依法审查查明：被告人盗窃。\n本院认为，应当以盗窃罪追究其刑事责任，曾被判处有期徒刑三年，系累犯。建议判处被告人张某某有期徒刑十个月，并处罚金。提起公诉，请依法判处。\n此致\n某某县人民法院\n2024年5月30日';
    expect(understand(text).sentences).toMatchObject([{ party: '张某某', termMonths: 10, fineYuan: null }]);
  });

  it('statutes behind the signature impose nothing', () => {
    expect(short('被告人张某某无罪。\n')).toEqual([]);
  });
});

describe('terms', () => {
  it.each([
    ['一年六个月', 18, 0], ['四个月十五日', 4, 15], ['二年', 24, 0], ['十五日', 0, 15], ['五年零四个月', 64, 0], ['10个月', 10, 0], ['两年', 24, 0], ['十一年十一个月', 143, 0],
  ])('%s', (written, months, days) => {
    expect(parseTerm(written)).toEqual({ months, days });
  }); // biome-ignore format: pairs

  it('is null without a length', () => {
    expect(parseTerm('')).toBeNull();
    expect(parseTerm('以上')).toBeNull();
  });
});
