/** A text of law as collected: which article numbers it has. Numbers only, no wording. */
export interface LawText {
  /** Year of the version in force from `effective`. */
  readonly version: string;
  /** ISO date from which the version applies. */
  readonly effective: string;
  /** Number of the last article; absent when the text was collected in part. */
  readonly last?: number;
  /** Inserted articles: `133-1` for 第一百三十三条之一. */
  readonly inserted?: readonly string[];
  /** Articles we have, when the text was collected in part: `12 14-20`. */
  readonly collected?: string;
  /** Other short names of the text. */
  readonly aliases?: readonly string[];
}

/** Texts that basis references are verified against, by short name. */
export const LAW_TEXTS: Readonly<Record<string, LawText>> = {
  刑法: {
    version: '2023',
    effective: '2024-03-01',
    last: 452,
    inserted: [
      '17-1',
      '37-1',
      '120-1',
      '120-2',
      '120-3',
      '120-4',
      '120-5',
      '120-6',
      '133-1',
      '133-2',
      '134-1',
      '135-1',
      '139-1',
      '142-1',
      '162-1',
      '162-2',
      '169-1',
      '175-1',
      '177-1',
      '185-1',
      '205-1',
      '210-1',
      '219-1',
      '224-1',
      '234-1',
      '236-1',
      '244-1',
      '253-1',
      '260-1',
      '262-1',
      '262-2',
      '276-1',
      '280-1',
      '280-2',
      '284-1',
      '286-1',
      '287-1',
      '287-2',
      '291-1',
      '291-2',
      '293-1',
      '299-1',
      '307-1',
      '308-1',
      '334-1',
      '336-1',
      '342-1',
      '344-1',
      '355-1',
      '388-1',
      '390-1',
      '399-1',
      '408-1',
    ],
  },
  刑事诉讼法: { version: '2018', effective: '2018-10-26', last: 308, aliases: ['刑诉法'] },
  人民检察院刑事诉讼规则: {
    version: '2019',
    effective: '2019-12-30',
    last: 684,
    aliases: ['刑诉规则', '高检规则', '刑事诉讼规则'],
  },
  公安机关办理刑事案件程序规定: { version: '2020', effective: '2020-09-01', last: 388, aliases: ['公安程序规定'] },
  刑诉法解释: { version: '2021', effective: '2021-03-01', last: 655, aliases: ['高法解释', '最高法刑诉解释'] },
  未成年人保护法: { version: '2024', effective: '2024-04-26', last: 132, aliases: ['未保法'] },
  预防未成年人犯罪法: { version: '2020', effective: '2021-06-01', last: 68 },
  民事诉讼法: { version: '2023', effective: '2024-01-01', last: 306, aliases: ['民诉法'] },
  行政诉讼法: { version: '2017', effective: '2017-07-01', last: 103, aliases: ['行诉法'] },
  人民检察院组织法: { version: '2018', effective: '2019-01-01', last: 53, aliases: ['检察院组织法'] },
  检察官法: { version: '2019', effective: '2019-10-01', last: 70 },
  监察法: { version: '2024', effective: '2025-06-01', last: 78 },
  法律援助法: { version: '2021', effective: '2022-01-01', last: 71 },
  律师法: { version: '2017', effective: '2018-01-01', last: 60 },
  社区矫正法: { version: '2019', effective: '2020-07-01', last: 63 },
  国家赔偿法: { version: '2012', effective: '2013-01-01', last: 42 },
  居民身份证法: { version: '2011', effective: '2012-01-01', last: 23 },
  监狱法: { version: '2026', effective: '2026-11-01', last: 121 },
  关于适用认罪认罚从宽制度的指导意见: {
    version: '2019',
    effective: '2019-10-24',
    collected: '14 26-27 31-34',
    aliases: ['认罪认罚指导意见'],
  },
  人民检察院检察建议工作规定: {
    version: '2019',
    effective: '2019-02-26',
    last: 32,
    aliases: ['检察建议工作规定', '检察建议规定'],
  },
  检察公益诉讼解释: {
    version: '2020',
    effective: '2021-01-01',
    last: 27,
    aliases: ['两高检察公益诉讼解释', '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释'],
  },
  人民检察院公益诉讼办案规则: { version: '2021', effective: '2021-07-01', last: 112, aliases: ['公益诉讼办案规则'] },
  人民检察院民事诉讼监督规则: { version: '2021', effective: '2021-08-01', last: 135, aliases: ['民事诉讼监督规则'] },
  人民检察院行政诉讼监督规则: { version: '2021', effective: '2021-09-01', last: 137, aliases: ['行政诉讼监督规则'] },
  人民检察院行刑反向衔接工作指引: {
    version: '2025',
    effective: '2025',
    collected: '12-14',
    aliases: ['行刑反向衔接工作指引'],
  },
  刑事赔偿解释: { version: '2015', effective: '2016-01-01', last: 23, aliases: ['两高刑事赔偿解释'] },
  信访工作条例: { version: '2022', effective: '2022-05-01', last: 50 },
  人民检察院案件信息公开工作规定: {
    version: '2021',
    effective: '2021-09-28',
    collected: '1-6',
    aliases: ['案件信息公开工作规定'],
  },
  '羁押必要性审查、评估工作规定': {
    version: '2023',
    effective: '2023-12',
    collected: '1-3',
    aliases: ['羁押必要性审查评估规定'],
  },
  '人民检察院案件质量评查工作规定（试行）': {
    version: '2018',
    effective: '2018-01-01',
    collected: '2-4',
    aliases: ['质量评查规定（试行）'],
  },
};
