import { describe, expect, it } from 'vitest';
import { readIdentity } from './identity';

const read = (paragraph: string) => readIdentity(paragraph, { start: 0, end: paragraph.length });

describe('identity', () => {
  it.each([
    '被告人张某某，男，1990年1月2日出生于某省某县，汉族，初中文化，无业，住某某县某某镇。',
    '被告人张某某，男，汉族，1990年1月2日生，初中文化，无业，住某某县某某镇。',
    '被告人张某某，男性，生于1990年1月2日，汉族，初中文化程度，无业，现住某某县某某镇。',
    '被告人张某某，男，出生日期：1990年1月2日，汉族，初中毕业，无业，户籍所在地：某某县某某镇。',
    '被告人张某某，男，1990年1月2日出生，汉族，初中肄业，无业，居住地：某某县某某镇。',
  ])('takes each field by its own words: %s', (paragraph) => {
    const { sex, birthDate, ethnicity, education, occupation, residence } = read(paragraph);
    expect([sex, birthDate, ethnicity, education.slice(0, 2), occupation, residence]).toEqual([
      '男', '1990-01-02', '汉族', '初中', '无业', '某某县某某镇',
    ]); // biome-ignore format: one person
  });

  it.each([
    '公民身份号码999999199001020011', '公民身份证号码999999199001020011', '身份证号码：999999199001020011', '居民身份证号码为999999199001020011',
    '身份证号：999999199001020011', '公民身份号码 ９９９９９９１９９００１０２００１１',
  ])('%s', (words) => {
    expect(read(`被告人张某某，男，${words}，汉族。`).idNumber).toBe('999999199001020011');
  }); // biome-ignore format: one list

  it('a person thinned out by publication has blanks, not guesses', () => {
    expect(read('被告人刘某某。')).toMatchObject({
      sex: '',
      birthDate: '',
      idNumber: '',
      ethnicity: '',
      occupation: '',
      residence: '',
    });
    expect(read('被告人刘某某，女，，高中文化。')).toMatchObject({ sex: '女', birthDate: '', education: '高中文化' });
    expect(read('被告人刘某某，男，19××年×月×日出生，汉族。').birthDate).toBe('');
  });

  it.each([
    ['被告人张某某，曾用名张某，又名张小某，男', ['张某', '张小某']],
    ['被告人张某某，绰号“冰冰”，男', ['冰冰']],
    ['被告人张某某（自报名李某，别名老四），男', ['李某', '老四']],
    ['被告人张某某，小名：阿毛，男', ['阿毛']],
    ['被告人张某某，男', []],
  ])('aliases of %s', (paragraph, aliases) => {
    expect(read(`${paragraph}，汉族。`).aliases).toEqual(aliases);
  });

  it('prior convictions with dates, courts and fines are prior record; the measures of this case are not', () => {
    const paragraph =
      '被告人张某某，男，汉族，无业。曾因犯盗窃罪，于2004年3月4日被某某县人民法院判处有期徒刑一年，并处罚金二千元；2015年6月7日因吸毒被行政拘留十五日，并处罚款五百元；2006年因犯抢劫罪被判处有期徒刑三年，2009年刑满释放。因涉嫌盗窃罪，于2024年1月8日被刑事拘留。';
    const { priorRecord } = read(paragraph);
    expect(priorRecord.map(({ text }) => text.slice(0, 6))).toEqual(['曾因犯盗窃罪', '2015年6', '2006年因']);
    for (const { start, end, text } of priorRecord) expect(paragraph.slice(start, end)).toBe(text);
    expect(priorRecord.some(({ text }) => text.includes('2024'))).toBe(false);
  });

  it('无前科 is no record, and a record in one sentence with the measures ends before them', () => {
    expect(read('被告人张某某，男，无前科。').priorRecord).toEqual([]);
    const [record] = read(
      '被告人张某某，男，2015年3月4日因犯盗窃罪被判处拘役四个月，因涉嫌诈骗罪于2024年1月8日被刑事拘留。',
    ).priorRecord;
    expect(record?.text).toBe('2015年3月4日因犯盗窃罪被判处拘役四个月，');
  });

  it('each range covers the value', () => {
    const paragraph =
      '被告人张某某，女，1990年1月2日出生，公民身份号码999999199001020029，回族，大学本科文化，系某某公司会计，住某某市某某区。';
    const identity = read(paragraph);
    const at = (key: string) => paragraph.slice(identity.at[key]?.start, identity.at[key]?.end);
    expect([at('sex'), at('birthDate'), at('idNumber'), at('ethnicity'), at('occupation'), at('residence')]).toEqual([
      '女', '1990年1月2日', '999999199001020029', '回族', '系某某公司会计', '某某市某某区',
    ]); // biome-ignore format: one person
  });
});
