import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const SUGGESTION = `某某县人民检察院
检察建议书
某检行公建〔2024〕12号
某某县水利局：
    本院在履行公益诉讼检察职责中发现河道堆放垃圾。根据《中华人民共和国行政诉讼法》第二十五条第四款之规定，向你局提出如下检察建议：
    依法履行监管职责。请你局在收到本检察建议书之日起两个月内依法履行职责，并将办理情况书面回复本院。
                            某某县人民检察院
                            2024年5月6日`;

describe('documents of the other lines', () => {
  it('a suggestion: addressee, number, date, maker, time limit, articles', () => {
    const facts = understand(SUGGESTION);
    expect(facts.kind).toBe('procuratorialSuggestion');
    expect([facts.addressee?.text, facts.number?.text, facts.date?.iso, facts.organ?.text]).toEqual([
      '某某县水利局',
      '某检行公建〔2024〕12号',
      '2024-05-06',
      '某某县人民检察院',
    ]);
    expect(facts.timeLimit?.text).toContain('两个月内');
    expect(facts.articles.map(({ law, article }) => law + article)).toEqual(['行政诉讼法25']);
    for (const fact of [facts.addressee, facts.timeLimit]) {
      expect(SUGGESTION.slice(fact?.start, fact?.end)).toBe(fact?.text);
    }
  });

  it('finds the addressee where line breaks are lost, and a date as time limit', () => {
    const facts = understand(
      '某某县人民检察院检察建议书 某检建〔2024〕3号 某某县教育局： 本院在办案中发现。请于2024年8月1日前书面回复本院。 2024年6月1日',
    );
    expect([facts.addressee?.text, facts.timeLimit?.text]).toEqual(['某某县教育局', '于2024年8月1日前']);
  });

  it('a civil decision names its applicant, and no party is taken for the addressee', () => {
    const facts = understand(
      '某某市人民检察院\n不支持监督申请决定书\n某检民监〔2024〕9号\n申请人（原审被告）：张某某，男，1980年3月4日出生。\n其他当事人（原审原告）：李某某。\n本院决定不支持张某某的监督申请。\n2024年5月6日',
    );
    expect(facts.kind).toBe('civilDecision');
    expect(facts.applicants.map(({ text }) => text)).toEqual(['张某某']);
    expect(facts.addressee).toBeNull();
  });

  it('a notice of correction names the convict, a reply the petitioner', () => {
    const notice = understand(
      '某某县人民检察院\n纠正违法通知书\n某检执检纠违〔2024〕5号\n某某监狱：\n经检察，你监罪犯李某某于2024年3月1日被违规加分。\n2024年4月1日',
    );
    expect([notice.kind, notice.addressee?.text, notice.parties.map(({ name }) => name)]).toEqual([
      'correction',
      '某某监狱',
      ['李某某'],
    ]);
    const reply = understand(
      '某某县人民检察院\n刑事申诉结果通知书\n某检控申通〔2024〕1号\n王某某：\n你不服某某县人民法院刑事判决的申诉，本院已审查终结。\n2024年4月1日',
    );
    expect([reply.kind, reply.addressee?.text]).toEqual(['petitionReply', '王某某']);
  });
});
