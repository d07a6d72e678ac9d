import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const indictment = (number: string, head = '某某县人民检察院\n起诉书') =>
  understand(
    `${head}\n${number}\n被告人张某某，男，汉族。\n本案由某某县公安局侦查终结。\n本院认为，提起公诉，请依法判处。\n此致\n某某县人民法院\n检察官 甲某\n2024年5月30日`,
  );

describe('document number', () => {
  it.each([
    '某检刑诉〔2024〕74号', '某检公诉刑诉（2013）2012-3137号', '（2015）某检刑诉第90号', '某检一部刑诉〔2024〕Z283号', '某检刑检刑诉【2020】5号', '某检未检刑诉[2024]9号',
    '（2018）某0929刑初44号', '（2014）某刑初字第00389号', '某公(刑)诉字〔2024〕31号', '某检刑诉〔2024〕7号之一',
    '×检刑不诉〔2024〕12号', '××检刑诉〔2024〕12号', '（2023）×0102刑初118号', '＊检刑诉〔2024〕12号',
  ])('%s', (number) => {
    const found = indictment(number).number?.text ?? '';
    expect([number, number.replace(/之一$/, '')]).toContain(found);
  }); // biome-ignore format: one list

  it('is the own one, not one quoted', () => {
    const judgment = understand(
      '某某县人民法院\n刑事判决书\n公诉机关某某县人民检察院。\n被告人张某某，男。\n某某县人民检察院以某检刑诉〔2024〕9号起诉书指控被告人张某某犯盗窃罪。',
    );
    expect(judgment.number).toBeNull();
  });

  it.each(['再审决定', '刑事裁定', '通知'])('of a %s in the first paragraph is quoted', (what) => {
    const text = `某某省高级人民法院\n刑事裁定书\n再审被告人张某某，男，汉族。\n本院于2023年11月26日作出的（2023）某刑监108号${what}指令再审。本院认为，裁定如下：撤销原判。`;
    const facts = understand(text);
    expect(facts.number).toBeNull();
    expect(facts.parties.find((each) => each.name === '张某某')?.sex).toBe('男');
  });

  it('glued to the title leaves the title out', () => {
    const flat = understand('某某县人民检察院起诉书某检刑诉〔2024〕74号被告人张某某，男，汉族。');
    expect(flat.number?.text).toBe('某检刑诉〔2024〕74号');
  });
});

describe('organ, court and date', () => {
  it('the organ heads the document, the court is addressed', () => {
    const facts = indictment('某检刑诉〔2024〕74号');
    expect([facts.organ?.text, facts.court?.text, facts.date?.iso]).toEqual([
      '某某县人民检察院',
      '某某县人民法院',
      '2024-05-30',
    ]);
  });

  it.each(['锦州铁路运输法院', '某某林区基层法院', '某某市某某区人民法院'])('%s is a court', (court) => {
    const facts = understand(
      `${court}\n刑事判决书\n（2024）某0929刑初44号\n公诉机关某某人民检察院。\n被告人张某某，男。`,
    );
    expect([facts.organ?.text, facts.court?.text]).toEqual([court, court]);
  });

  it('the name of the case glued to the court is no part of it, nor is a court of the past the court concerned', () => {
    const glued = understand(
      '张某某盗窃罪一审刑事判决书某某县人民法院（2024）某0929刑初44号公诉机关某某县人民检察院。被告人张某某，男。',
    );
    expect([glued.organ?.text, glued.court?.text]).toEqual(['某某县人民法院', '某某县人民法院']);
    expect(understand('被告人张某某，2015年3月4日因犯盗窃罪被某某县人民法院判处拘役四个月。').court).toBeNull();
  });

  it('spaced titles are read', () => {
    const facts = indictment('某检刑诉〔2024〕74号', '某某县人民检察院\n起　诉　书');
    expect([facts.kind, facts.organ?.text]).toEqual(['indictment', '某某县人民检察院']);
  });

  it.each([
    ['二〇二四年一月二日', '2024-01-02'],
    ['二○二四年十一月三十日', '2024-11-30'],
    ['二О一九年二月二十八日', '2019-02-28'],
    ['2024年5月30曰', '2024-05-30'],
    ['二〇二三年二月三十日', ''],
  ])('the signature date %s is %s', (written, iso) => {
    const text = `某某县人民法院\n刑事判决书\n被告人张某某，男。\n本院认为，判决如下：\n被告人张某某无罪。\n审判员 甲某\n${written}\n书记员 乙某`;
    expect(understand(text).date).toMatchObject({ text: written, iso });
  });
});
