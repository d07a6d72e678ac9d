import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFacts, Range } from '../model/document-facts';
import { understand } from './understand';
import { INDICTMENT_TEXT, JUDGMENT_TEXT, OPINION_TEXT } from './understand.examples';

const person = (facts: DocumentFacts, name: string) => facts.parties.find((party) => party.name === name);
const sectionNames = (facts: DocumentFacts) => facts.sections.map((section) => section.name);
const citations = (facts: DocumentFacts) =>
  facts.articles.map((each) => [each.law, each.article, each.sub, each.paragraph ?? '', each.item ?? ''].join('/'));

describe('an indictment', () => {
  const facts = understand(INDICTMENT_TEXT);

  it('is recognised by its spaced title, with number, date, organ, court and volumes', () => {
    expect(facts.kind).toBe('indictment');
    expect(facts.number?.text).toBe('某检刑诉〔2024〕74号');
    expect(facts.date?.iso).toBe('2024-05-30');
    expect(facts.organ?.text).toBe('某某县人民检察院');
    expect(facts.court?.text).toBe('某某县人民法院');
    expect(facts.volumes?.count).toBe(3);
  });

  it('is cut into its sections, which follow one another without overlap', () => {
    expect(sectionNames(facts)).toEqual([
      'title',
      'parties',
      'origin',
      'facts',
      'evidence',
      'opinion',
      'addressee',
      'signature',
      'appendix',
    ]);
    facts.sections.reduce((end, section) => {
      expect(section.start).toBeGreaterThanOrEqual(end);
      return section.end;
    }, 0);
  });

  it('gives the identity of each defendant whatever the order of the fields', () => {
    expect(person(facts, '张某某')).toMatchObject({
      role: 'defendant', sex: '男', birthDate: '1990-01-02', idNumber: '999999199001020011', ethnicity: '汉族', education: '初中文化',
      occupation: '无业', residence: '某某县某某路1号', aliases: ['张某', '老三'], elsewhere: false,
    }); // biome-ignore format: one person
    expect(person(facts, '李某某')).toMatchObject({
      role: 'defendant',
      sex: '女',
      birthDate: '1992-05-06',
      ethnicity: '汉族',
    });
  });

  it('keeps the prior record apart from the measures of this case', () => {
    expect(person(facts, '张某某')?.priorRecord.map((each) => each.text)).toEqual([
      '曾因犯盗窃罪，于2015年3月4日被某某县人民法院判处有期徒刑六个月，并处罚金人民币一千元，2015年9月3日刑满释放。',
    ]);
    expect(facts.measures.map(({ party, kind, date }) => [party, kind, date])).toEqual([
      ['张某某', '刑事拘留', '2024-01-20'],
      ['张某某', '逮捕', '2024-02-03'],
      ['李某某', '刑事拘留', '2024-01-21'],
      ['李某某', '取保候审', '2024-01-22'],
    ]);
  });

  it('knows victims, witnesses and those dealt with elsewhere', () => {
    expect(person(facts, '王某甲')?.role).toBe('victim');
    expect(person(facts, '陈某')?.role).toBe('victim');
    expect(person(facts, '孙某')?.role).toBe('witness');
    expect(person(facts, '赵某')).toMatchObject({ role: 'coOffender', elsewhere: true });
  });

  it('resolves dates and tells what happened on them', () => {
    const dated = (event: string) => facts.dates.filter((date) => date.event === event).map((date) => date.iso);
    expect(dated('birth')).toEqual(['1990-01-02', '1992-05-06']);
    expect(dated('transferred')).toEqual(['2024-03-01']);
    expect(dated('notified')).toEqual(['2024-03-02']);
    expect(dated('offence')).toEqual(['2023-12-01', '2023-12-05']);
    expect(dated('signed')).toEqual(['2024-05-30']);
    expect(dated('prior')).toEqual(['2015-03-04', '2015-09-03']);
  });

  it('does not split a thousands comma and tells total from loss', () => {
    expect(facts.amounts.map(({ yuan, about, kind }) => [yuan, about, kind])).toEqual([
      [1000, false, 'fine'],
      [20000, false, 'loss'],
      [3000, true, 'loss'],
      [15000, false, 'loss'],
      [2000, false, 'proceeds'],
      [38000, false, 'total'],
      [3000, false, 'fine'],
    ]);
    expect(facts.amounts[1]?.text).toBe('人民币20，000元');
  });

  it('names crimes in the words of the text', () => {
    const named = facts.crimes.filter((crime) => crime.section === 'opinion');
    expect(named.map((crime) => crime.name)).toEqual(['盗窃罪', '掩饰、隐瞒犯罪所得罪']);
    expect(named[1]?.statutory).toBe('掩饰、隐瞒犯罪所得、犯罪所得收益罪');
  });

  it('reads the proposal as sentences of each defendant', () => {
    expect(facts.sentences).toMatchObject([
      { party: '张某某', kind: '有期徒刑', termMonths: 14 },
      { party: '李某某', kind: '拘役', termMonths: 4, probationMonths: 6, fineYuan: 3000 },
    ]);
  });

  it('marks what the text denies', () => {
    const named = (name: string) => facts.circumstances.filter((each) => each.name === name);
    expect(named('累犯')).toMatchObject([{ party: '张某某', negated: false }]);
    expect(named('自首')).toMatchObject([{ negated: true }]);
    expect(named('认罪认罚')).toMatchObject([{ party: '李某某', negated: false }]);
  });

  it('separates the counts', () => {
    expect(
      facts.counts.map(({ start, end }) => [
        INDICTMENT_TEXT.slice(start, start + 4),
        INDICTMENT_TEXT.slice(end - 4, end).trim(),
      ]),
    ).toEqual([
      ['1.20', '一部。'],
      ['2.同月', '李某某。'],
    ]);
  });
});

describe('a judgment', () => {
  const facts = understand(JUDGMENT_TEXT);

  it('is cut at the signature, so that appended statutes give no facts', () => {
    expect(sectionNames(facts)).toEqual([
      'title', 'parties', 'origin', 'charge', 'facts', 'evidence', 'opinion', 'disposition', 'remedy', 'signature', 'appendix',
    ]); // biome-ignore format: one list
    expect(facts.date?.iso).toBe('2024-05-09');
    expect(facts.articles.some((each) => each.article === '264')).toBe(false);
    expect(facts.amounts.some((each) => each.yuan === 30000)).toBe(false);
  });

  it('takes its own number, not that of the indictment it quotes', () => {
    expect(facts.number?.text).toBe('（2024）某0929刑初44号');
  });

  it('joins a name that layout has spaced', () => {
    expect(person(facts, '周川')?.role).toBe('defendant');
    expect(person(facts, '吴某')?.role).toBe('counsel');
    expect(
      facts.parties
        .filter((party) => party.elsewhere)
        .map((party) => party.name)
        .sort(),
    ).toEqual(['冯某', '郑某']);
  });

  it('writes elided citations out', () => {
    expect(citations(facts)).toEqual([
      '刑法/347//1/', '刑法/347//4/', '刑法/354///', '刑法/69///', '刑法/67//3/', '刑法/64///',
      '最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释/350///1',
    ]); // biome-ignore format: one list
  });

  it('gives a sentence for each crime and the combined one with its period', () => {
    expect(facts.sentences).toMatchObject([
      {
        party: '周川',
        crime: '贩卖毒品罪',
        kind: '有期徒刑',
        termMonths: 18,
        fineYuan: 20000,
        combined: false,
        from: '',
      },
      { party: '周川', crime: '容留他人吸毒罪', kind: '拘役', termMonths: 4, termDays: 15, fineYuan: 2000 },
      {
        party: '周川',
        crime: '',
        termMonths: 18,
        fineYuan: 22000,
        combined: true,
        from: '2024-01-05',
        to: '2025-07-04',
      },
    ]);
  });

  it('resolves 次日 and 同月 against the date before', () => {
    expect(facts.measures.map(({ kind, date }) => [kind, date])).toEqual([
      ['刑事拘留', '2024-01-06'],
      ['逮捕', '2024-01-19'],
    ]);
  });

  it('is still read when its line breaks are lost', () => {
    const flat = understand(JUDGMENT_TEXT.replace(/\n/g, ''));
    expect(flat.kind).toBe('judgment');
    expect(flat.date?.iso).toBe('2024-05-09');
    expect(flat.sentences.map((each) => each.termMonths)).toEqual(facts.sentences.map((each) => each.termMonths));
    expect(citations(flat)).toEqual(citations(facts));
  });
});

describe('an opinion for prosecution', () => {
  const facts = understand(OPINION_TEXT);

  it('is recognised and cut', () => {
    expect(facts.kind).toBe('opinionForProsecution');
    expect(sectionNames(facts)).toEqual([
      'title',
      'parties',
      'origin',
      'facts',
      'evidence',
      'opinion',
      'addressee',
      'signature',
      'appendix',
    ]);
    expect(facts.organ?.text).toBe('某某市公安局某某分局');
    expect(facts.volumes?.count).toBe(2);
  });

  it('tells the administrative detention of the past from the measures of this case', () => {
    expect(facts.measures.map(({ kind, date }) => [kind, date])).toEqual([
      ['刑事拘留', '2024-06-01'],
      ['逮捕', '2024-06-15'],
    ]);
    expect(person(facts, '刘某某')?.priorRecord).toHaveLength(1);
  });

  it('finds the crime of 涉嫌…一案 without 罪', () => {
    expect(facts.crimes.find((crime) => crime.section === 'origin')?.name).toBe('故意伤害罪');
  });
});

describe('any text', () => {
  const ranges = (facts: DocumentFacts): readonly Range[] => [
    ...facts.sections, ...facts.dates, ...facts.amounts, ...facts.crimes, ...facts.articles, ...facts.measures, ...facts.sentences,
    ...facts.circumstances, ...facts.counts, ...facts.quoted, ...facts.parties.flatMap((party) => party.mentions),
  ]; // biome-ignore format: one list
  const pieces = fc.constantFrom(
    '被告人', '张某某', '，', '。', '\n', '《', '》', '〈', '刑法', '第六十七条', '第一、三款', '（一）项', '2024年2月30日', '同年', '次日', '20，000', '元',
    '罪', '盗窃', '判决如下：', '本院认为', '有期徒刑', '一年', '（另案处理）', '均', '二〇二四年一月一日', '第', '条', '、', '“', '”', '起诉书', ' ', '此致',
  ); // biome-ignore format: one list

  it('never makes it throw, and every range lies inside the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join('');
        for (const range of ranges(understand(text))) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same facts every time', () => {
    expect(understand(JUDGMENT_TEXT)).toEqual(understand(JUDGMENT_TEXT));
  });
});
