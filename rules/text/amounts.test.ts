import { describe, expect, it } from 'vitest';
import { understand } from './understand';

const sums = (text: string) => understand(text).amounts.map(({ yuan, kind }) => [kind, yuan]);

describe('amounts', () => {
  it.each([
    ['窃得现金人民币20，000元、金项链一条', [['loss', 20000]]],
    ['窃得财物共计价值人民币8600元。', [['total', 8600]]],
    ['合计价值人民币3.5万元', [['total', 35000]]],
    ['累计经营数额人民币50万元', [['total', 500000]]],
    ['总价值71212元（下同）', [['total', 71212]]],
    ['并处罚金人民币贰万元整', [['fine', 20000]]],
    ['交纳保证金5000元', [['bail', 5000]]],
    ['赔偿被害人经济损失人民币三万元', [['compensation', 30000]]],
    ['造成被害人经济损失人民币三万元', [['loss', 30000]]],
    ['经鉴定，该手机价格为923元', [['loss', 923]]],
    ['从被害人账户转走人民币2936元', [['loss', 2936]]],
    ['包内有人民币490元', [['loss', 490]]],
    ['获利人民币600元', [['proceeds', 600]]],
    ['以2000元的价格卖给他人', [['proceeds', 2000]]],
    ['被处以罚款1，000元', [['fine', 1000]]],
    ['价值三百元五角的香烟', [['loss', 300.5]]],
  ])('reads %s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  it('a gap separates thousands as a comma does, unless the figure before it is how many', () => {
    expect(sums('医疗费18 632.50元、误工费3\u00a0000元')).toEqual([
      ['other', 18632.5],
      ['other', 3000],
    ]);
    expect(sums('并处罚金人民币2 000元')).toEqual([['fine', 2000]]);
    expect(sums('价值1 234 567元')).toEqual([['loss', 1234567]]);
    expect(sums('手机 1 300元')).toEqual([['other', 300]]);
    expect(sums('共3 1500元')).toEqual([['other', 1500]]);
  });

  it('a comma that does not separate thousands does not join figures', () => {
    expect(sums('窃得手机3部，500元现金')).toEqual([['loss', 500]]);
    expect(sums('价值1，234，567元')).toEqual([['loss', 1234567]]);
  });

  it('each of several amounts has its own kind', () => {
    expect(sums('窃得现金3000元、价值1.5万元的手表一块，销赃得款5000元，后退赔被害人2000元')).toEqual([
      ['loss', 3000],
      ['loss', 15000],
      ['proceeds', 5000],
      ['compensation', 2000],
    ]);
  });

  it('the nearest word in the sentence decides, not one of the sentence before', () => {
    expect(sums('被判处罚金。窃得现金800元')).toEqual([['loss', 800]]);
  });

  it.each(['20余万元', '约3000元', '5000余元', '3000元左右', '2万多元'])('%s is about', (text) => {
    expect(understand(`价值${text}的物品`).amounts).toMatchObject([{ about: true }]);
  });

  it('takes a term of years and a unit of currency for what they are', () => {
    expect(sums('公元前一百年；美元汇率；元旦；一元化')).toEqual([]);
  });

  it('the range covers the currency and the small change', () => {
    const text = '共计人民币21.5元整、12元3角';
    expect(understand(text).amounts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '人民币21.5元整',
      '12元3角',
    ]);
  });

  it('a total of what was paid is no total of the loss', () => {
    expect(sums('家属退赔被害人甲某、乙某损失，共计4877元')).toEqual([['compensation', 4877]]);
    expect(sums('缴纳罚金共计人民币3000元')).toEqual([['fine', 3000]]);
    expect(sums('退赔损失后，又盗窃财物共计价值900元')).toEqual([['total', 900]]);
  });

  it('within a count 共计 is the loss of that count, or repeats it; the total stands outside', () => {
    const text =
      '某某县人民检察院\n起诉书\n被告人张某某，男。\n本案由某某县公安局侦查终结。\n经依法审查查明：\n1．窃得手机两部，共计价值2000元。\n2．窃得价值1000元的手机、价值3000元的电脑，共计价值4000元。\n综上，共计价值6000元。\n本院认为，提起公诉，请依法判处。\n此致\n某某县人民法院\n2024年5月1日';
    expect(sums(text)).toEqual([
      ['loss', 2000],
      ['loss', 1000],
      ['loss', 3000],
      ['other', 4000],
      ['total', 6000],
    ]);
  });

  it('leaves statutes after the signature out', () => {
    const text =
      '某某县人民法院\n刑事判决书\n被告人张某某，男。\n本院认为，判决如下：\n被告人张某某犯盗窃罪，判处罚金人民币一千元。\n审判员 甲某\n二〇二四年一月二日\n书记员 乙某\n附：\n数额在3万元以上的';
    expect(sums(text)).toEqual([['fine', 1000]]);
  });
});
