/** Crimes whose cases may be simple: our default (24; the original list was not published), to be replaced by the office. */
export const SIMPLE_CRIMES: readonly string[] = [
  '危险驾驶罪',
  '盗窃罪',
  '故意伤害罪',
  '交通肇事罪',
  '诈骗罪',
  '掩饰、隐瞒犯罪所得、犯罪所得收益罪',
  '帮助信息网络犯罪活动罪',
  '寻衅滋事罪',
  '开设赌场罪',
  '容留他人吸毒罪',
  '妨害公务罪',
  '非法狩猎罪',
  '非法捕捞水产品罪',
  '滥伐林木罪',
  '盗伐林木罪',
  '失火罪',
  '非法持有毒品罪',
  '代替考试罪',
  '使用虚假身份证件、盗用身份证件罪',
  '故意毁坏财物罪',
  '非法侵入住宅罪',
  '信用卡诈骗罪',
  '职务侵占罪',
  '拒不支付劳动报酬罪',
];

/** Longest proposed sentence of a simple case, months; at most `shortest` it is 极简. Our defaults. */
export const SIMPLE_MONTHS = { longest: 36, shortest: 12 } as const;

/** Most persons of a simple case, and from how many on the number speaks for a complex one. */
export const SIMPLE_PERSONS = { most: 2, complexFrom: 5 } as const;

/** From how many volumes on a case speaks for complex. */
export const COMPLEX_VOLUMES = 20;

/** From how many months on a proposed sentence speaks for complex. */
export const COMPLEX_MONTHS = 120;
