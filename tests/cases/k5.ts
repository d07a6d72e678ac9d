import type { Aspect } from '../../rules/comparison/model';

/** The three documents of K5: opinion for prosecution, indictment, judgment, at first in agreement. */
export const K5_DOCUMENTS = {
  opinion: `某某县公安局
起诉意见书
某公（刑）诉字〔2024〕31号
犯罪嫌疑人张某某，男，1990年3月7日出生，公民身份号码999999199003070012，汉族，初中文化，无业，住某某县城关镇。因涉嫌盗窃罪，于2024年1月8日被某某县公安局刑事拘留，2024年1月19日被执行逮捕。
犯罪嫌疑人陈志远，男，1988年6月2日出生，公民身份号码999999198806020014，汉族，高中文化，农民，住某某县桥头村。因涉嫌盗窃罪，于2024年1月9日被某某县公安局刑事拘留，2024年1月19日被执行逮捕。
犯罪嫌疑人张某某、陈志远涉嫌盗窃一案，由被害人报案，我局于2023年11月22日立案侦查，现已侦查终结。
经依法侦查查明，犯罪嫌疑人张某某、陈志远有下列犯罪事实：
犯罪嫌疑人张某某、陈志远共同实施盗窃，窃得财物共计价值人民币8700元。具体如下：
1．2023年11月20日22时许，犯罪嫌疑人张某某、陈志远在某某县城关镇窃取被害人王大有的手机一部，价值人民币2400元。
2．2023年12月8日23时许，犯罪嫌疑人张某某、陈志远在某某县桥头村窃取被害人周小平的电动自行车一辆，价值人民币1860元。
3．2023年12月22日2时许，犯罪嫌疑人张某某、陈志远在某某县文化街窃取被害人刘建国的电脑一台，价值人民币3120元。
4．2024年1月5日20时许，犯罪嫌疑人张某某、陈志远在某某县农贸市场窃取被害人孙玉兰的现金人民币1320元。
认定上述犯罪事实的证据如下：被害人陈述、犯罪嫌疑人供述和辩解等。
上述犯罪事实清楚，证据确实、充分，足以认定。
综上所述，犯罪嫌疑人张某某、陈志远的行为已触犯《中华人民共和国刑法》第二百六十四条之规定，涉嫌盗窃罪。犯罪嫌疑人张某某系主犯，犯罪嫌疑人陈志远系从犯。依照《中华人民共和国刑事诉讼法》第一百六十二条之规定，现将此案移送审查起诉。
此致
某某县人民检察院
某某县公安局
2024年2月28日
`,
  indictment: `某某县人民检察院
起诉书
某检刑诉〔2024〕58号
被告人张某某，男，1990年3月7日出生，公民身份号码999999199003070012，汉族，初中文化，无业，住某某县城关镇。因涉嫌盗窃罪，于2024年1月8日被某某县公安局刑事拘留；经本院批准，于2024年1月19日被执行逮捕。
被告人陈志远，男，1988年6月2日出生，公民身份号码999999198806020014，汉族，高中文化，农民，住某某县桥头村。因涉嫌盗窃罪，于2024年1月9日被某某县公安局刑事拘留；经本院批准，于2024年1月19日被执行逮捕。
本案由某某县公安局侦查终结，以被告人张某某、陈志远涉嫌盗窃罪，于2024年3月1日向本院移送起诉。本院受理后，于2024年3月2日已告知被告人有权委托辩护人，依法讯问了被告人，审查了全部案件材料。
经依法审查查明：
被告人张某某、陈志远共同实施盗窃，窃得财物共计价值人民币8700元。具体事实如下：
1．2023年11月20日22时许，被告人张某某、陈志远在某某县城关镇窃取被害人王大有的手机一部，价值人民币2400元。
2．2023年12月8日23时许，被告人张某某、陈志远在某某县桥头村窃取被害人周小平的电动自行车一辆，价值人民币1860元。
3．2023年12月22日2时许，被告人张某某、陈志远在某某县文化街窃取被害人刘建国的电脑一台，价值人民币3120元。
4．2024年1月5日20时许，被告人张某某、陈志远在某某县农贸市场窃取被害人孙玉兰的现金人民币1320元。
认定上述事实的证据如下：被害人陈述、被告人供述和辩解等。
本院认为，被告人张某某、陈志远以非法占有为目的，多次秘密窃取他人财物，数额较大，其行为触犯了《中华人民共和国刑法》第二百六十四条，应当以盗窃罪追究其刑事责任。被告人张某某系主犯，被告人陈志远系从犯。建议判处被告人张某某有期徒刑十个月，并处罚金人民币四千元；建议判处被告人陈志远有期徒刑八个月，并处罚金人民币三千元。根据《中华人民共和国刑事诉讼法》第一百七十六条的规定，提起公诉，请依法判处。
此致
某某县人民法院
检察官　甲某
2024年3月22日
`,
  judgment: `某某县人民法院
刑事判决书
（2024）某9999刑初66号
公诉机关某某县人民检察院。
被告人张某某，男，1990年3月7日出生，公民身份号码999999199003070012，汉族，初中文化，无业，住某某县城关镇。因涉嫌盗窃罪，于2024年1月8日被刑事拘留，2024年1月19日被逮捕。
被告人陈志远，男，1988年6月2日出生，公民身份号码999999198806020014，汉族，高中文化，农民，住某某县桥头村。因涉嫌盗窃罪，于2024年1月9日被刑事拘留，2024年1月19日被逮捕。
某某县人民检察院以某检刑诉〔2024〕58号起诉书指控被告人张某某、陈志远犯盗窃罪，于2024年3月22日向本院提起公诉。本院依法公开开庭审理了本案。现已审理终结。
经审理查明：
被告人张某某、陈志远共同实施盗窃，窃得财物共计价值人民币8700元。具体事实如下：
1．2023年11月20日22时许，被告人张某某、陈志远在某某县城关镇窃取被害人王大有的手机一部，价值人民币2400元。
2．2023年12月8日23时许，被告人张某某、陈志远在某某县桥头村窃取被害人周小平的电动自行车一辆，价值人民币1860元。
3．2023年12月22日2时许，被告人张某某、陈志远在某某县文化街窃取被害人刘建国的电脑一台，价值人民币3120元。
4．2024年1月5日20时许，被告人张某某、陈志远在某某县农贸市场窃取被害人孙玉兰的现金人民币1320元。
上述事实，有被害人陈述、被告人供述等证据证实，足以认定。
本院认为，被告人张某某、陈志远以非法占有为目的，多次秘密窃取他人财物，数额较大，其行为已构成盗窃罪。被告人张某某系主犯，被告人陈志远系从犯。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
一、被告人张某某犯盗窃罪，判处有期徒刑十个月，并处罚金人民币四千元。
二、被告人陈志远犯盗窃罪，判处有期徒刑八个月，并处罚金人民币三千元。
如不服本判决，可在接到判决书的第二日起十日内，通过本院或者直接向某某市中级人民法院提出上诉。
审判员　丙某
二〇二四年四月十日
书记员　丁某
`,
} as const;

/** Which of the three documents. */
export type K5Document = keyof typeof K5_DOCUMENTS;

/** A change of one document, wherever `from` stands in it. */
export interface K5Change {
  readonly document: K5Document;
  readonly from: string;
  readonly to: string;
}

/** A change that makes a difference, with what is to be found. */
export interface K5Plant extends K5Change {
  readonly aspect: Aspect;
  readonly item: string;
}

/** The 25 planted differences; each alone makes exactly one. */
export const K5_PLANTS: readonly K5Plant[] = [
  {
    document: 'indictment',
    from: '被告人张某某，男，1990年3月7日',
    to: '被告人张某某，男，1990年3月8日',
    aspect: '人',
    item: '出生日期',
  },
  { document: 'judgment', from: '被告人张某某，男', to: '被告人张某某，女', aspect: '人', item: '性别' },
  { document: 'judgment', from: '999999198806020014', to: '999999198806020041', aspect: '人', item: '公民身份号码' },
  { document: 'indictment', from: '汉族，高中文化', to: '回族，高中文化', aspect: '人', item: '民族' },
  { document: 'indictment', from: '汉族，初中文化', to: '汉族，小学文化', aspect: '人', item: '文化程度' },
  { document: 'judgment', from: '某检刑诉〔2024〕58号', to: '某检刑诉〔2024〕85号', aspect: '人', item: '文号' },
  {
    document: 'indictment',
    from: '1．2023年11月20日22时许',
    to: '1．2023年11月21日22时许',
    aspect: '事实',
    item: '第1起时间',
  },
  {
    document: 'judgment',
    from: '2．2023年12月8日23时许',
    to: '2．2023年12月18日23时许',
    aspect: '事实',
    item: '第2起时间',
  },
  { document: 'judgment', from: '被害人刘建国', to: '被害人刘建军', aspect: '事实', item: '第3起被害人' },
  { document: 'indictment', from: '被害人孙玉兰', to: '被害人孙玉梅', aspect: '事实', item: '第4起被害人' },
  {
    document: 'judgment',
    from: '4．2024年1月5日20时许，被告人张某某、陈志远在某某县农贸市场窃取被害人孙玉兰的现金人民币1320元。\n',
    to: '',
    aspect: '事实',
    item: '第4起',
  },
  { document: 'indictment', from: '价值人民币1860元', to: '价值人民币1680元', aspect: '数额', item: '第2起数额' },
  { document: 'judgment', from: '价值人民币3120元', to: '价值人民币2120元', aspect: '数额', item: '第3起数额' },
  { document: 'indictment', from: '共计价值人民币8700元', to: '共计价值人民币8900元', aspect: '数额', item: '总额' },
  {
    document: 'judgment',
    from: '手机一部，价值人民币2400元',
    to: '手机一部，价值人民币5000元',
    aspect: '数额',
    item: '第1起数额',
  },
  { document: 'indictment', from: '应当以盗窃罪追究', to: '应当以诈骗罪追究', aspect: '罪名', item: '认定的罪名' },
  {
    document: 'judgment',
    from: '被告人陈志远犯盗窃罪，判处',
    to: '被告人陈志远犯掩饰、隐瞒犯罪所得罪，判处',
    aspect: '罪名',
    item: '认定的罪名',
  },
  { document: 'indictment', from: '，被告人陈志远系从犯', to: '', aspect: '情节', item: '从犯' },
  { document: 'judgment', from: '被告人张某某系主犯', to: '被告人张某某系主犯、系累犯', aspect: '情节', item: '累犯' },
  { document: 'judgment', from: '被告人张某某系主犯', to: '被告人张某某系主犯，系自首', aspect: '情节', item: '自首' },
  {
    document: 'indictment',
    from: '于2024年1月8日被某某县公安局刑事拘留',
    to: '于2024年1月6日被某某县公安局刑事拘留',
    aspect: '强制措施',
    item: '刑事拘留日期',
  },
  {
    document: 'judgment',
    from: '于2024年1月9日被刑事拘留，2024年1月19日被逮捕',
    to: '于2024年1月9日被刑事拘留，2024年1月29日被逮捕',
    aspect: '强制措施',
    item: '逮捕日期',
  },
  {
    document: 'judgment',
    from: '张某某犯盗窃罪，判处有期徒刑十个月',
    to: '张某某犯盗窃罪，判处有期徒刑一年二个月',
    aspect: '刑罚',
    item: '刑期',
  },
  {
    document: 'judgment',
    from: '有期徒刑八个月，并处罚金人民币三千元',
    to: '有期徒刑八个月，并处罚金人民币五千元',
    aspect: '刑罚',
    item: '罚金',
  },
  // Last, as it changes what the others look for.
  { document: 'judgment', from: '陈志远', to: '陈致远', aspect: '人', item: '姓名' },
];

const harmless = (document: K5Document, from: string, to: string): K5Change => ({ document, from, to });

/** The 40 changes of form that change nothing: number style, aliases, order, spacing, brackets, layout. */
export const K5_HARMLESS: readonly K5Change[] = [
  harmless('opinion', '价值人民币2400元', '价值2400元'),
  harmless('indictment', '价值人民币2400元', '价值2,400元'),
  harmless('judgment', '价值人民币2400元', '价值人民币贰仟肆佰元'),
  harmless('opinion', '价值人民币1860元', '价值1860元人民币'),
  harmless('indictment', '价值人民币3120元', '价值人民币三千一百二十元'),
  harmless('judgment', '价值人民币3120元', '价值人民币3，120元'),
  harmless('opinion', '共计价值人民币8700元', '共计价值人民币0.87万元'),
  harmless('judgment', '共计价值人民币8700元', '共计价值8,700元'),
  harmless('indictment', '现金人民币1320元', '现金1320元'),
  harmless('judgment', '现金人民币1320元', '现金人民币壹仟叁佰贰拾元整'),
  harmless('judgment', '某检刑诉〔2024〕58号', '某检刑诉［2024］58号'),
  harmless('opinion', '2023年11月20日22时许', '2023年11月20日晚22时许'),
  harmless('indictment', '2023年12月8日23时许', '2023年12月8日23时左右'),
  harmless('judgment', '2024年1月5日20时许', '2024年1月5日晚'),
  harmless('judgment', '2024年1月19日被逮捕。\n被告人陈志远', '同月19日被逮捕。\n被告人陈志远'),
  harmless('judgment', '于2024年1月9日被刑事拘留，2024年1月19日被逮捕', '于2024年1月9日被刑事拘留，同年1月19日被逮捕'),
  harmless(
    'opinion',
    '被某某县公安局刑事拘留，2024年1月19日被执行逮捕。\n犯罪嫌疑人陈志远',
    '被某某县公安局刑事拘留，同月19日被执行逮捕。\n犯罪嫌疑人陈志远',
  ),
  harmless('opinion', '犯罪嫌疑人张某某，男，1990年3月7日出生', '犯罪嫌疑人张某某，绰号“小张”，男，1990年3月7日出生'),
  harmless('indictment', '被告人张某某，男', '被告人张某某，曾用名张明，男'),
  harmless('indictment', '汉族，初中文化', '初中文化，汉族'),
  harmless('judgment', '汉族，高中文化', '汉族，高中文化程度'),
  harmless('opinion', '高中文化，农民', '高中文化程度，务农'),
  harmless('indictment', '无业，住某某县城关镇', '无业，户籍所在地某某县城关镇，住某某县城关镇'),
  harmless('judgment', '住某某县桥头村', '住某某县桥头村一组'),
  harmless('opinion', '1990年3月7日出生', '1990年3月7日生'),
  harmless('indictment', '公民身份号码999999199003070012', '身份证号码：999999199003070012'),
  harmless('judgment', '公民身份号码999999198806020014', '居民身份证号码999999198806020014'),
  harmless('opinion', '起诉意见书', '起 诉 意 见 书'),
  harmless('indictment', '\n起诉书\n', '\n起 诉 书\n'),
  harmless('judgment', '刑事判决书', '刑 事 判 决 书'),
  harmless('judgment', '二〇二四年四月十日', '二○二四年四月十日'),
  harmless('indictment', '检察官　甲某', '检察官：甲某'),
  harmless(
    'opinion',
    '认定上述犯罪事实的证据如下：被害人陈述、犯罪嫌疑人供述和辩解等。',
    '认定上述犯罪事实的证据如下：犯罪嫌疑人供述和辩解、被害人陈述等。',
  ),
  harmless(
    'judgment',
    '上述事实，有被害人陈述、被告人供述等证据证实，足以认定。',
    '上述事实，有经庭审质证的被告人供述、被害人陈述等证据证实，足以认定。',
  ),
  harmless(
    'indictment',
    '经本院批准，于2024年1月19日被执行逮捕。\n本案',
    '经本院批准，于2024年1月19日由某某县公安局执行逮捕。\n本案',
  ),
  harmless('judgment', '判处有期徒刑十个月，并处罚金人民币四千元', '判处有期徒刑十个月，并处罚金4000元'),
  harmless('judgment', '判处有期徒刑八个月，并处罚金人民币三千元', '判处有期徒刑八个月，并处罚金人民币叁仟元'),
  harmless('opinion', '窃取被害人周小平的电动自行车一辆', '趁无人之机窃取被害人周小平停放的电动自行车一辆'),
  harmless('indictment', '窃取被害人刘建国的电脑一台', '翻窗窃取被害人刘建国的联想牌电脑一台'),
  harmless('judgment', '在某某县农贸市场窃取', '在某某县农贸市场内窃取'),
];

/** The texts after some changes; a change that finds nothing to change throws. */
export function k5Texts(changes: readonly K5Change[]): Record<K5Document, string> {
  const texts: Record<K5Document, string> = { ...K5_DOCUMENTS };
  for (const { document, from, to } of changes) {
    if (!texts[document].includes(from)) throw new Error(`K5 ${document} has no “${from}”`);
    texts[document] = texts[document].split(from).join(to);
  }
  return texts;
}
