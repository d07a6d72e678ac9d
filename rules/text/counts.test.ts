import { describe, expect, it } from 'vitest';
import type { Range } from '../model/document-facts';
import { understand } from './understand';

const indictment = (facts: string, evidence = '1．书证；2．证人证言。') =>
  `某某县人民检察院\n起诉书\n某检刑诉〔2024〕1号\n被告人张某某，男，汉族。\n本案由某某县公安局侦查终结，移送本院审查起诉。\n经依法审查查明：\n${facts}\n认定上述事实的证据如下：\n${evidence}\n本院认为，被告人张某某构成盗窃罪，价值0.86万元，提起公诉，请依法判处。\n此致\n某某县人民法院\n2024年5月1日`;
const told = (text: string): string[] => {
  const cut = ({ start, end }: Range): string => text.slice(start, end).trim();
  return understand(text).counts.map(cut);
};

describe('counts', () => {
  it('are recognised where the number stands right before a year', () => {
    expect(told(indictment('1．2023年11月20日盗窃手机一部。\n2．2023年12月8日盗窃电动车一辆。'))).toEqual([
      '1．2023年11月20日盗窃手机一部。',
      '2．2023年12月8日盗窃电动车一辆。',
    ]);
  });

  it.each([
    ['Chinese numerals', '一、2023年1月1日窃得手机。\n二、2023年2月1日窃得电脑。'],
    ['brackets', '（一）2023年1月1日窃得手机。\n（二）2023年2月1日窃得电脑。'],
    ['words', '第一起、2023年1月1日窃得手机。\n第二起、2023年2月1日窃得电脑。'],
    ['full-width digits', '１、2023年1月1日窃得手机。\n２、2023年2月1日窃得电脑。'],
    ['lost line breaks', '1、2023年1月1日窃得手机。2、2023年2月1日窃得电脑。'],
  ])('numbered with %s are recognised', (_, facts) => {
    expect(told(indictment(facts))).toHaveLength(2);
  });

  it('are not made of the list of evidence, of a single number or of a decimal', () => {
    expect(told(indictment('2023年1月1日，被告人窃得手机一部。', '1．书证；\n2．证人证言；\n3．鉴定意见。'))).toEqual(
      [],
    );
    expect(told(indictment('1．2023年1月1日窃得手机一部。'))).toEqual([]);
    expect(told(indictment('被告人称重：1.5克；2.3克。'))).toEqual([]);
  });

  it.each([
    '2023年1月1日，被告人窃得手机一部。公诉机关提供了下列证据：1．书证；2．证人证言。',
    '2023年1月1日，被告人窃得手机一部。辩护人提出：1、被告人系初犯；2、已退赃。',
    '2023年1月1日，被告人窃得手机一部。另查明：1、被告人归案后如实供述；2、手机已发还。',
  ])('are not made of what follows the story: %s', (facts) => {
    expect(told(indictment(facts))).toEqual([]);
  });

  it('the last ends with its line where each has a line, else at the words that conclude', () => {
    const lines = told(indictment('1.窃得手机。\n2.窃得电脑。\n被告人张某某将手机卖与他人，得款300元。'));
    expect(lines[1]).toBe('2.窃得电脑。');
    const flat = told(indictment('1.窃得手机。2.窃得电脑。综上，被告人张某某盗窃两次。'));
    expect(flat[1]).toBe('2.窃得电脑。');
  });

  it('keep a count of several lines whole', () => {
    const several = told(
      indictment('1.窃得手机。\n该手机价值900元。\n2.窃得电脑。\n该电脑价值800元。\n综上，共计1700元。'),
    );
    expect(several).toEqual(['1.窃得手机。\n该手机价值900元。', '2.窃得电脑。\n该电脑价值800元。']);
  });
});

describe('volumes', () => {
  it.each([
    ['案卷材料和证据2册', 2],
    ['本案卷宗贰卷', 2],
    ['案卷三册', 3],
    ['侦查卷宗共12卷', 12],
  ])('%s', (text, count) => {
    expect(understand(`附：1．被告人现羁押于看守所；2．${text}。`).volumes?.count).toBe(count);
  });
});

describe('quoted', () => {
  it('is speech, not a term in quotation marks', () => {
    const text = '其称“我看见看见一个人往桥头走”，当场缴获“笑气”。';
    expect(understand(text).quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“我看见看见一个人往桥头走”',
    ]);
  });
});
