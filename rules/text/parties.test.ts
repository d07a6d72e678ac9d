import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const judgment = (parties: string, facts = '') =>
  understand(
    `某某县人民法院\n刑事判决书\n（2024）某0929刑初44号\n公诉机关某某县人民检察院。\n${parties}\n某某县人民检察院以某检刑诉〔2024〕9号起诉书指控被告人犯盗窃罪，于2024年3月20日向本院提起公诉。\n经审理查明，${facts}\n本院认为，依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：\n一、被告人犯盗窃罪，判处拘役四个月。\n审判员 甲某\n二〇二四年五月九日`,
  );
const who = (facts: ReturnType<typeof understand>) =>
  facts.parties.map((each) => `${each.role}${each.elsewhere ? '*' : ''} ${each.name}`);

describe('parties', () => {
  it.each([
    ['被告人张某某，男，汉族。', 'defendant 张某某'],
    ['被告人自报张某某，男，汉族。', 'defendant 张某某'],
    ['被告人自报名张某某，男，汉族。', 'defendant 张某某'],
    ['上诉人（原审被告人）张某某，男，汉族。', 'defendant 张某某'],
    ['再审被告人张某某，曾用名张某，男，汉族。', 'defendant 张某某'],
    ['被告人张某某（绰号“老三”），男，汉族。', 'defendant 张某某'],
    ['被告人张某某曾用名张某，男，汉族。', 'defendant 张某某'],
    ['被告人周　川，男，汉族。', 'defendant 周川'],
    ['被告人欧阳某某，男，汉族。', 'defendant 欧阳某某'],
    ['被告人阿某·买某，男，某族。', 'defendant 阿某·买某'],
    ['被告人刘某某。', 'defendant 刘某某'],
    ['被告单位某某县某某有限公司，住所地某某县。', 'unit 某某县某某有限公司'],
  ])('%s', (paragraph, expected) => {
    expect(who(judgment(paragraph))[0]).toBe(expected);
  });

  it('an alias and a self-given name are no parties of their own', () => {
    expect(who(judgment('被告人张某某，曾用名张某，又名李某，绰号“小张”，男，汉族。'))).toEqual(['defendant 张某某']);
  });

  it('namesakes are two people where each paragraph says when its own was born, and one where a sentence goes on about him', () => {
    const facts = judgment(
      '被告人张建，男，1990年3月7日出生，汉族。\n被告人张建，男，1995年6月1日出生，回族。\n被告人张建因涉嫌盗窃罪被逮捕。',
    );
    expect(who(facts)).toEqual(['defendant 张建', 'defendant 张建']);
    expect(facts.parties.map((each) => each.ethnicity)).toEqual(['汉族', '回族']);
  });

  it('several defendants have paragraphs of their own, told apart whole: 李某, 李某甲, 李某1', () => {
    const facts = judgment(
      '被告人李某，男，汉族。\n被告人李某甲，女，回族。\n被告人李某1，男，满族。\n辩护人吴某，某某律师事务所律师。',
    );
    expect(who(facts)).toEqual(['defendant 李某', 'defendant 李某甲', 'defendant 李某1', 'counsel 吴某']);
    expect(facts.parties.map((each) => each.ethnicity)).toEqual(['汉族', '回族', '满族', '']);
    expect(facts.parties[0]?.mentions).toHaveLength(1);
  });

  it('still without line breaks', () => {
    const text =
      '某某县人民法院刑事判决书（2024）某0929刑初44号公诉机关某某县人民检察院。被告人李某，男，汉族。被告人王某甲，女，回族。辩护人吴某，某某律师事务所律师。某某县人民检察院以某检刑诉〔2024〕9号起诉书指控被告人李某、王某甲犯盗窃罪，于2024年3月20日向本院提起公诉。';
    expect(who(understand(text)).slice(0, 3)).toEqual(['defendant 李某', 'defendant 王某甲', 'counsel 吴某']);
  });

  it.each([
    ['被告人张某某伙同赵某（另案处理）盗窃', ['coOffender* 赵某']],
    ['被告人张某某伙同赵某、钱某（均另案处理）盗窃', ['coOffender* 钱某', 'coOffender* 赵某']],
    ['被告人张某某伙同赵某（在逃）、钱某（已判刑）盗窃', ['coOffender* 赵某', 'coOffender* 钱某']],
    ['被告人张某某与孙某甲（已判决）盗窃', ['coOffender* 孙某甲']],
    ['被告人张某某窃得被害人张某乙的手机', ['victim 张某乙']],
    ['有证人郑某、冯某的证言', ['witness 郑某', 'witness 冯某']],
  ])('%s', (facts, expected) => {
    const found = who(judgment('被告人张某某，男，汉族。', facts)).filter((each) => !each.startsWith('defendant'));
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('a second sentence about the same person belongs to the same paragraph', () => {
    const facts = judgment('被告人张某某，男，汉族。被告人张某某因涉嫌盗窃罪，于2024年1月8日被刑事拘留。');
    expect(who(facts)).toEqual(['defendant 张某某']);
    expect(facts.measures).toMatchObject([{ party: '张某某', kind: '刑事拘留', date: '2024-01-08' }]);
  });

  it('whoever is called 被告人 only in passing is no defendant of this case', () => {
    const facts = judgment('被告人张某某，男，汉族。', '同案被告人钱某某供述；另案被告人孙某某判决书。');
    expect(facts.parties.filter((each) => each.role === 'defendant').map((each) => each.name)).toEqual(['张某某']);
  });
});
