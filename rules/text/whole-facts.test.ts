import { describe, expect, it } from 'vitest';
import { understand } from './understand';
import { INDICTMENT_TEXT, JUDGMENT_TEXT, OPINION_TEXT } from './understand.examples';

const indictment = understand(INDICTMENT_TEXT);
const judgment = understand(JUDGMENT_TEXT);

describe('numbers, organs and signers', () => {
  it('tells the own number from quoted ones and says what those belong to', () => {
    expect(judgment.numbers.map(({ text, own, year, of }) => [text, own, year, of])).toEqual([
      ['（2024）某0929刑初44号', true, 2024, ''],
      ['某检刑诉〔2024〕9号', false, 2024, '起诉书'],
    ]);
  });

  it('writes a number in one form whatever its brackets', () => {
    const { numbers } = understand('某某县人民检察院以某检刑诉［２０２４］9号起诉书指控被告人。');
    expect(numbers[0]?.normal).toBe('某检刑诉〔2024〕9号');
  });

  it('names organs without the words before them', () => {
    expect([...new Set(indictment.organs.map(({ name }) => name))]).toEqual([
      '某某县人民检察院',
      '某某县人民法院',
      '某某县公安局',
    ]);
    const { organs } = understand('被告人张某某被和平区人民法院判处，后由向阳县公安局移送，现羁押于某某县看守所。');
    expect(organs.map(({ name, type }) => [name, type])).toEqual([
      ['和平区人民法院', 'court'],
      ['向阳县公安局', 'police'],
      ['某某县看守所', 'prison'],
    ]);
  });

  it('reads who signs, spaced or not', () => {
    expect(judgment.signers.map(({ office, name }) => [office, name])).toEqual([
      ['审判长', '丙某'],
      ['审判员', '丁某'],
      ['书记员', '戊某'],
    ]);
    expect(indictment.signers.map(({ office, name }) => [office, name])).toEqual([
      ['检察官', '甲某'],
      ['检察官助理', '乙某'],
    ]);
  });
});

describe('earlier penalties', () => {
  it('are read apart from this case, with decision, penalty and release', () => {
    expect(indictment.priors).toMatchObject([
      {
        party: '张某某',
        kind: '判刑',
        date: '2015-03-04',
        crime: '盗窃罪',
        penalty: '有期徒刑',
        termMonths: 6,
        releasedOn: '2015-09-03',
      },
    ]);
    expect(understand(OPINION_TEXT).priors).toMatchObject([{ party: '刘某某', kind: '行政拘留', date: '2019-02-01' }]);
  });

  it('reads a probation and an administrative penalty in one paragraph', () => {
    const { priors } = understand(
      '某某县人民检察院\n起诉书\n被告人张某某，男。曾因犯诈骗罪，于2018年2月1日被判处有期徒刑一年，缓刑二年；因吸毒，于2020年5月6日被行政拘留十日，并处罚款五百元。\n本案由某某县公安局侦查终结。\n',
    );
    expect(priors).toMatchObject([
      { crime: '诈骗罪', termMonths: 12, probationMonths: 24 },
      { kind: '行政拘留', date: '2020-05-06' },
    ]);
    expect(priors).toHaveLength(2);
  });
});

describe('what the prosecution asks for', () => {
  it('is marked as proposed in its own documents', () => {
    expect(indictment.sentences.every(({ proposed }) => proposed)).toBe(true);
    expect(indictment.proposals).toEqual(indictment.sentences);
    expect(judgment.sentences.some(({ proposed }) => proposed)).toBe(false);
  });

  it('is read as a range', () => {
    const ask = (words: string) =>
      understand(`某某县人民检察院\n量刑建议书\n本院认为被告人张某某犯盗窃罪，建议判处${words}。`).proposals[0];
    expect(ask('有期徒刑六个月至八个月')).toMatchObject({ termMonths: 6, termMonthsTo: 8 });
    expect(ask('有期徒刑三至四年')).toMatchObject({ termMonths: 36, termMonthsTo: 48 });
    expect(ask('有期徒刑三年以上三年六个月以下，并处罚金二万元')).toMatchObject({
      termMonths: 36,
      termMonthsTo: 42,
      fineYuan: 20_000,
    });
    expect(ask('有期徒刑一年二个月')).toMatchObject({ termMonths: 14, termMonthsTo: null });
  });

  it('is found where a judgment reports it, apart from the verdict', () => {
    const text = JUDGMENT_TEXT.replace(
      '被告人周川两次向他人贩卖毒品。',
      '被告人周川两次向他人贩卖毒品。建议判处被告人周川有期徒刑一年二个月。',
    );
    expect(understand(text).proposals).toMatchObject([{ party: '周川', termMonths: 14, proposed: true }]);
    expect(understand(text).sentences).toHaveLength(judgment.sentences.length);
  });
});

describe('verdicts', () => {
  const verdict = (words: string) =>
    understand(
      `某某县人民法院\n刑事判决书\n被告人张某某，男。\n本院认为，判决如下：\n被告人张某某犯故意杀人罪，${words}`,
    ).sentences[0];

  it('reads the loss of political rights', () => {
    expect(verdict('判处无期徒刑，剥夺政治权利终身。')?.deprivationMonths).toBe(Number.POSITIVE_INFINITY);
    expect(verdict('判处有期徒刑十年，剥夺政治权利一年。')?.deprivationMonths).toBe(12);
  });

  it('says where the period stands and what custody is credited', () => {
    const found = verdict('判处拘役三个月（先行羁押的12日予以折抵，即自2024年1月5日起至2024年3月23日止）。');
    expect(found?.creditDays).toBe(12);
    expect(found?.period).not.toBeNull();
  });
});

describe('pleas and property', () => {
  it('tells who pleads how', () => {
    expect(indictment.pleas.map(({ kind, party }) => [kind, party])).toEqual([['认罪认罚', '李某某']]);
    expect(judgment.pleas.map(({ kind, section }) => [kind, section])).toEqual([['无异议', 'evidence']]);
  });

  it('reads what is done with property', () => {
    expect(judgment.property).toMatchObject([{ handling: '追缴', yuan: 600, section: 'disposition' }]);
    const { property } = understand('作案工具手机一部，予以没收；责令被告人张某某退赔被害人李某某人民币3000元。');
    expect(property).toMatchObject([
      { handling: '没收', yuan: null },
      { handling: '退赔', yuan: 3000 },
    ]);
  });
});

describe('the document as a whole', () => {
  it('takes the version of a law by the day of the document', () => {
    const versions = (day: string) =>
      understand(
        `某某县人民检察院\n起诉书\n本院认为，根据《中华人民共和国刑事诉讼法》第一百七十二条，提起公诉，请依法判处。\n此致\n某某县人民法院\n${day}\n`,
      ).articles.map(({ version }) => version);
    expect(versions('2016年5月1日')).toEqual(['2012']);
    expect(versions('2024年5月1日')).toEqual(['2018']);
  });

  it('sees a title over a body of another kind', () => {
    const text = INDICTMENT_TEXT.replace('起 诉 书', '起诉意见书');
    expect(understand(text)).toMatchObject({ kind: 'opinionForProsecution', bodyKind: 'indictment' });
  });

  it('notices a text recognised from a scan', () => {
    expect(indictment.scanned).toBe(false);
    expect(understand('2016年5月3曰，犯罪嫌疑人在夭津市……此壺').scanned).toBe(true);
  });

  it('notices a name that is only the person’s own word', () => {
    const { parties } = understand(
      '某某县人民检察院\n起诉书\n被告人自报张某某，男。\n被告人李某某，男。\n本案由某某县公安局侦查终结。',
    );
    expect(parties.map(({ name, selfStated }) => [name, selfStated])).toEqual([
      ['张某某', true],
      ['李某某', false],
    ]);
  });
});
