import { describe, expect, it } from 'vitest';
import { understand } from '../text/understand';
import { accusedOf } from './case-index';
import { documentValues } from './document-keys';
import type { StatedFactName } from './language';

const CONDITIONAL = `某某县人民检察院
附条件不起诉决定书
某检未检附不诉〔2024〕3号
被附条件不起诉人张某某，男，2007年3月7日出生，公民身份号码999999200703070012，汉族，高中在读，学生，户籍所在地某某县城关镇，住某某县城关镇解放路。因涉嫌盗窃罪，于2024年1月8日被某某县公安局取保候审。
本案由某某县公安局侦查终结，以张某某涉嫌盗窃罪，于2024年3月1日向本院移送起诉。
经本院依法审查查明：2023年11月20日，张某某盗窃手机一部，价值人民币2400元。
本院认为，张某某实施了《中华人民共和国刑法》第二百六十四条规定的行为，犯罪时系未成年人，符合起诉条件，但有悔罪表现。依照《中华人民共和国刑事诉讼法》第二百八十二条第一款的规定，决定对张某某附条件不起诉。考验期为六个月，从2024年4月1日起至2024年9月30日止。
某某县人民检察院
2024年4月1日`;

const BAIL = `某某县公安局
取保候审决定书
某公（刑）取保字〔2024〕21号
犯罪嫌疑人张某某，男，1990年3月7日出生，住某某县城关镇。
我局正在侦查张某某涉嫌盗窃案，根据《中华人民共和国刑事诉讼法》第六十七条之规定，决定对其取保候审，期限从2024年1月8日起算。犯罪嫌疑人应当交纳保证金人民币伍仟元。
某某县公安局
2024年1月8日`;

const EXTENSION = `某某省人民检察院
批准延长侦查羁押期限决定书
某检延侦〔2024〕7号
某某县公安局：
你局以某公延押字〔2024〕3号文书移送的张某某涉嫌诈骗一案，经审查，符合《中华人民共和国刑事诉讼法》第一百五十六条的规定，批准延长犯罪嫌疑人张某某的侦查羁押期限一个月，自2024年3月20日至2024年4月19日。
某某省人民检察院
2024年3月15日`;

const NON_ARREST = `某某县人民检察院
不批准逮捕决定书
某检不捕〔2024〕9号
某某县公安局：
你局于2024年1月12日以某公刑提捕字〔2024〕9号文书提请批准逮捕犯罪嫌疑人张某某，经本院审查认为，犯罪嫌疑人张某某涉嫌盗窃罪，无社会危险性，决定不批准逮捕犯罪嫌疑人张某某。
某某县人民检察院
2024年1月19日`;

const JUDGMENT = `某某县人民法院
刑事判决书
（2024）某9999刑初66号
公诉机关某某县人民检察院。
被告人张某某，男，1990年3月7日出生，汉族，初中文化，无业，住某某县。曾因犯盗窃罪，于2019年5月6日被某某县人民法院判处有期徒刑一年，2020年4月5日刑满释放。因涉嫌盗窃罪，于2024年1月8日被刑事拘留，同月19日被逮捕。现羁押于某某县看守所。
被告人李某某，男，1991年4月8日出生，汉族，小学文化，农民，住某某县。因涉嫌盗窃罪，于2024年1月9日被刑事拘留，同月19日被逮捕。现羁押于某某市看守所。
某某县人民检察院以某检刑诉〔2024〕58号起诉书指控被告人张某某、李某某犯盗窃罪，于2024年3月22日向本院提起公诉。本院适用普通程序，依法组成合议庭，公开开庭审理了本案。某某县人民检察院指派检察官甲某、检察官助理乙某出庭支持公诉。现已审理终结。
经审理查明：2023年11月20日，被告人张某某、李某某盗窃手机一部。
本院认为，被告人张某某、李某某的行为已构成盗窃罪。被告人张某某系累犯，应当从重处罚；被告人李某某系从犯，不具有自首情节。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
一、被告人张某某犯盗窃罪，判处有期徒刑一年六个月，并处罚金人民币四千元。
二、被告人李某某犯盗窃罪，判处拘役五个月，缓刑六个月，并处罚金人民币二千元。
如不服本判决，可在接到判决书的第二日起十日内提出上诉。
审判长　丙某
二〇二四年四月十日`;

const SECOND = `某某市中级人民法院
刑事裁定书
（2024）某99刑终88号
原公诉机关某某县人民检察院。
上诉人（原审被告人）张某某，男，1990年3月7日出生，汉族，住某某县。
某某县人民法院审理某某县人民检察院指控原审被告人张某某犯盗窃罪一案，于2024年4月10日作出（2024）某9999刑初66号刑事判决。张某某不服，提出上诉。
本院认为，原判认定事实清楚。依照《中华人民共和国刑事诉讼法》第二百三十六条之规定，裁定如下：
驳回上诉，维持原判。
本裁定为终审裁定。
审判长　丙某
二〇二四年六月三日`;

type Line = readonly [text: string, fact: StatedFactName, person: string, values: readonly string[] | null];

const LINES: readonly Line[] = [
  [CONDITIONAL, 'examMonths', '', ['六个月']],
  [CONDITIONAL, 'examFrom', '', ['2024-04-01']],
  [CONDITIONAL, 'examTo', '', ['2024-09-30']],
  [CONDITIONAL, 'transferredDate', '', ['2024-03-01']],
  [CONDITIONAL, 'investigationOrgan', '', ['某某县公安局']],
  [BAIL, 'bailAmount', '', ['5000']],
  [EXTENSION, 'extensionMonths', '', ['一个月']],
  [EXTENSION, 'extendedTo', '', ['2024-04-19']],
  [NON_ARREST, 'arrestResult', '', ['不批准逮捕']],
  [NON_ARREST, 'requestedDate', '', ['2024-01-12']],
  [NON_ARREST, 'namedCharges', '', ['盗窃罪']],
  [JUDGMENT, 'instance', '', ['一审']],
  [JUDGMENT, 'indictmentNumber', '', ['某检刑诉〔2024〕58号']],
  [JUDGMENT, 'prosecutedDate', '', ['2024-03-22']],
  [JUDGMENT, 'courtProsecutor', '', ['甲某', '乙某']],
  [JUDGMENT, 'panel', '', ['合议庭']],
  [JUDGMENT, 'agreedProcedure', '', ['普通程序']],
  // of each party his own
  [JUDGMENT, 'detentionDate', '张某某', ['2024-01-08']],
  [JUDGMENT, 'detentionDate', '李某某', ['2024-01-09']],
  [JUDGMENT, 'custodyPlace', '张某某', ['某某县看守所']],
  [JUDGMENT, 'custodyPlace', '李某某', ['某某市看守所']],
  [JUDGMENT, 'penaltyMonths', '张某某', ['18']],
  [JUDGMENT, 'penaltyMonths', '李某某', ['5']],
  [JUDGMENT, 'probationMonths', '张某某', null],
  [JUDGMENT, 'probationMonths', '李某某', ['6']],
  [JUDGMENT, 'fine', '李某某', ['2000']],
  [JUDGMENT, 'priorReleasedDate', '张某某', ['2020-04-05']],
  [JUDGMENT, 'priorReleasedDate', '李某某', null],
  [JUDGMENT, 'statutoryCircumstances', '张某某', ['累犯']],
  // what the court does not accept is not stated
  [JUDGMENT, 'statutoryCircumstances', '李某某', ['从犯']],
  [SECOND, 'instance', '', ['二审']],
  [SECOND, 'appealResult', '', ['维持原判']],
  [SECOND, 'judgmentNumber', '', ['（2024）某9999刑初66号']],
];

describe('facts stated beside a card', () => {
  it.each(LINES.map(([text, ...rest]) => [text.split('\n')[1] ?? '', ...rest, text] as const))(
    '%s: %s %s → %j',
    (_, fact, person, values, text) => {
      const facts = understand(text);
      const party = accusedOf(facts).find(({ name }) => name === person) ?? null;
      expect([person, party?.name ?? '']).toEqual([person, person]);
      const found = documentValues(text, facts, fact, party);
      expect(found?.map(({ value }) => value) ?? null).toEqual(values);
    },
  );

  it('say where they stand, so that a finding can quote them', () => {
    const facts = understand(JUDGMENT);
    const [value] = documentValues(JUDGMENT, facts, 'indictmentNumber', null) ?? [];
    expect(value?.range && JUDGMENT.slice(value.range.start, value.range.end)).toBe('某检刑诉〔2024〕58号');
  });
});
