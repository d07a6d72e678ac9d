import type { ExamplesById } from '../example';
import { arrestDecision, indictment, judgment, nonProsecution, textExamples } from './samples';

/** A circumstance named in the conclusion, first without and then with its article. */
const uncited = (words: string, article: string) =>
  textExamples(
    [indictment({ '数额较大，': `数额较大，${words}，`, '《中华人民共和国刑法》第六十七条第三款': '有关规定' })],
    [
      indictment({
        '数额较大，': `数额较大，${words}，`,
        '《中华人民共和国刑法》第六十七条第三款': `《中华人民共和国刑法》${article}`,
      }),
    ],
  );

const RULING = `某某市中级人民法院
刑事裁定书
（2024）某99刑终88号
上诉人（原审被告人）张某某，男，1990年3月7日出生。
某某县人民法院于2024年4月10日作出（2024）某9999刑初66号刑事判决。张某某不服，提出上诉。
本院认为，原判认定事实清楚。依照《中华人民共和国刑事诉讼法》第二百三十六条第一款第（一）项之规定，裁定如下：
驳回上诉，维持原判。
审判长　丙某
二〇二四年六月十日
书记员　丁某
`;
const OPINION = `某某县公安局
起诉意见书
某公刑诉字〔2024〕6号
犯罪嫌疑人张某某，男，1990年3月7日出生。因涉嫌盗窃罪，于2024年1月8日被刑事拘留。
犯罪嫌疑人张某某涉嫌盗窃一案，现已侦查终结。
经依法侦查查明：2023年11月20日，犯罪嫌疑人张某某窃取手机一部。
综上所述，犯罪嫌疑人张某某的行为已触犯《中华人民共和国刑法》第二百六十四条之规定，涉嫌盗窃罪。现将此案移送审查起诉。
此致
某某县人民检察院
某某县公安局
2024年3月1日
`;
const JOINED =
  '被告人张某某犯盗窃罪，判处有期徒刑十个月，并处罚金人民币二千元；犯诈骗罪，判处有期徒刑一年，并处罚金人民币二千元；决定执行有期徒刑一年六个月，并处罚金人民币四千元。另案';

const examples: ExamplesById = {
  'doc.omission.article-surrender': uncited('系自首', '第六十七条第一款'),
  'doc.omission.article-confession': textExamples(
    [indictment({ '根据《中华人民共和国刑法》第六十七条第三款的规定，': '' })],
    [indictment()],
  ),
  'doc.omission.article-merit': uncited('有立功表现', '第六十八条'),
  'doc.omission.article-recidivist': uncited('系累犯', '第六十五条第一款'),
  'doc.omission.article-accessory': uncited('系从犯', '第二十七条'),
  'doc.omission.article-principal': uncited('系主犯', '第二十六条'),
  'doc.omission.article-coerced': uncited('系胁从犯', '第二十八条'),
  'doc.omission.article-attempt': uncited('系犯罪未遂', '第二十三条'),
  'doc.omission.article-discontinued': uncited('系犯罪中止', '第二十四条'),
  'doc.omission.article-preparation': uncited('系犯罪预备', '第二十二条'),
  'doc.omission.article-juvenile': uncited('系未成年人犯罪', '第十七条'),
  'doc.omission.article-capacity': uncited('系限制刑事责任能力人', '第十八条第三款'),
  'doc.omission.article-excess': uncited('系防卫过当', '第二十条第二款'),
  'doc.omission.article-drug-again': uncited('系毒品再犯', '第三百五十六条'),
  'doc.omission.article-candour': textExamples(
    [judgment({ '系坦白，依法可以从轻处罚': '可以从轻处罚', '、第六十七条第三款': '' })],
    [judgment({ '系坦白，依法可以从轻处罚': '可以从轻处罚' }), indictment()],
  ),
  'doc.omission.article-probation': textExamples(
    [judgment({ '判处有期徒刑十个月，': '判处有期徒刑十个月，缓刑一年，' })],
    [
      judgment(),
      judgment({
        '判处有期徒刑十个月，': '判处有期徒刑十个月，缓刑一年，',
        第六十七条第三款: '第六十七条第三款、第七十二条第一款',
      }),
    ],
  ),
  'doc.omission.article-joined': textExamples(
    [judgment({ '被告人张某某犯盗窃罪，判处有期徒刑十个月': `${JOINED}判处有期徒刑十个月` })],
    [
      judgment(),
      judgment({
        '被告人张某某犯盗窃罪，判处有期徒刑十个月': `${JOINED}判处有期徒刑十个月`,
        第六十七条第三款: '第六十七条第三款、第六十九条',
      }),
    ],
  ),
  'doc.omission.article-plea': textExamples(
    [indictment({ '依据《中华人民共和国刑事诉讼法》第十五条的规定，': '' })],
    [indictment()],
  ),
  'doc.omission.plea-statement': textExamples([indictment({ '《认罪认罚具结书》': '光盘' })], [indictment()]),
  'doc.omission.plea-proposal': textExamples(
    [indictment({ '建议判处被告人张某某有期徒刑十个月，并处罚金人民币四千元。': '' })],
    [indictment()],
  ),
  'doc.omission.verdict-basis': textExamples(
    [judgment({ '依照《中华人民共和国刑法》第二百六十四条、第六十七条第三款之规定，判决': '判决' })],
    [judgment(), judgment({ 第六十七条第三款之规定: '第六十七条之规定' })],
  ),
  'doc.omission.prosecuting-office': textExamples(
    [judgment({ '公诉机关某某县人民检察院。\n': '' })],
    [judgment(), judgment({ 公诉机关某某县人民检察院: '自诉人王大有' })],
  ),
  'doc.omission.recidivist-prior': textExamples(
    [
      indictment({ '数额较大，': '数额较大，系累犯，' }),
      judgment({ 被告人张某某到案后如实: '被告人张某某系累犯，应当从重处罚。被告人张某某到案后如实' }),
    ],
    [
      judgment({
        被告人张某某到案后如实: '被告人张某某曾因犯盗窃罪被判处有期徒刑，系累犯，应当从重处罚。被告人张某某到案后如实',
      }),
      indictment({
        '数额较大，': '数额较大，系累犯，',
        '无业，': '无业，曾因犯盗窃罪，于2021年3月2日被判处有期徒刑一年，2022年2月1日刑满释放；',
      }),
    ],
  ),
  'doc.omission.measure': textExamples(
    [
      indictment({
        '因涉嫌盗窃罪，于2024年1月8日被某某县公安局刑事拘留；经本院批准，于2024年1月19日被某某县公安局执行逮捕。现羁押于某某县看守所。':
          '',
      }),
    ],
    [indictment()],
  ),
  'doc.omission.transfer-date': textExamples(
    [
      indictment({
        于2024年3月1日向: '向',
        '，于2024年3月2日已告知': '已告知',
        '，于2024年3月4日已告知': '，已告知',
      }),
    ],
    [indictment()],
  ),
  'doc.omission.rights': textExamples([indictment({ '依法讯问了被告人，听取了被害人的意见，': '' })], [indictment()]),
  'doc.omission.victim-rights': textExamples(
    [indictment({ '，于2024年3月4日已告知被害人有权委托诉讼代理人': '' })],
    [indictment()],
  ),
  'doc.omission.return-dates': textExamples(
    [indictment({ '审查了全部案件材料。': '审查了全部案件材料。其间，因事实不清退回补充侦查一次。' })],
    [
      indictment({
        '审查了全部案件材料。':
          '审查了全部案件材料。其间，因事实不清退回补充侦查一次（自2024年3月5日至2024年3月15日）。',
      }),
    ],
  ),
  'doc.omission.fact-time': textExamples(
    [nonProsecution({ '2023年12月3日，被不起诉人李立新在': '被不起诉人李立新在' })],
    [nonProsecution()],
  ),
  'doc.omission.count-time': textExamples([indictment({ '2．2024年1月5日20时许，': '2．' })], [indictment()]),
  'doc.omission.count-result': textExamples(
    [
      indictment({
        '电动自行车一辆，价值人民币1860元。':
          '电动自行车一辆。\n3．2024年1月6日，被告人张某某在某某路窃取他人现金1860元。',
      }),
    ],
    [indictment()],
  ),
  'doc.omission.arrival': textExamples(
    [
      indictment({
        '2024年1月8日，被告人张某某被公安机关抓获，到案后如实供述了上述事实。': '',
        '到案经过、': '',
        被告人张某某到案后如实供述: '被告人张某某如实供述',
        于2024年3月2日已告知: '于2024年3月2日已说明',
        于2024年3月4日已告知: '于2024年3月4日已说明',
      }),
    ],
    [indictment()],
  ),
  'doc.omission.evidence': textExamples(
    [
      indictment({
        '认定上述事实的证据如下：\n1．书证：到案经过、户籍证明；\n2．证人证言：证人孙立国的证言；\n3．被害人陈述：被害人王大有、周小平的陈述；\n4．被告人供述和辩解：被告人张某某的供述和辩解；\n5．鉴定意见：价格认定结论书。\n上述证据收集程序合法，内容客观真实，足以认定指控事实。\n':
          '',
        如实供述了上述事实: '如实说明了经过',
        如实供述自己的罪行: '如实说明自己的罪行',
      }),
    ],
    [indictment()],
  ),
  'doc.omission.alcohol-test': textExamples(
    [indictment({ 盗窃罪追究: '危险驾驶罪追究', '5．鉴定意见：价格认定结论书': '5．现场照片' })],
    [indictment({ 盗窃罪追究: '危险驾驶罪追究' })],
  ),
  'doc.omission.drug-test': textExamples(
    [indictment({ 盗窃罪追究: '贩卖毒品罪追究', '5．鉴定意见：价格认定结论书': '5．现场照片' })],
    [indictment({ 盗窃罪追究: '贩卖毒品罪追究' })],
  ),
  'doc.omission.injury-test': textExamples(
    [indictment({ 盗窃罪追究: '故意伤害罪追究', '5．鉴定意见：价格认定结论书': '5．现场照片' })],
    [indictment({ 盗窃罪追究: '故意伤害罪追究' })],
  ),
  'doc.omission.value-test': textExamples(
    [indictment({ '5．鉴定意见：价格认定结论书': '5．现场照片' })],
    [indictment()],
  ),
  'doc.omission.unit-representative': textExamples(
    [indictment({ '被告人张某某，男，1990': '被告单位某某商贸有限公司，住所地某某县。\n被告人张某某，男，1990' })],
    [
      indictment({
        '被告人张某某，男，1990': '被告单位某某商贸有限公司，住所地某某县，诉讼代表人陈某。\n被告人张某某，男，1990',
      }),
    ],
  ),
  'doc.omission.custody-place': textExamples(
    [indictment({ 现羁押于某某县看守所: '已交付执行', '1．被告人张某某已交付执行；': '' })],
    [indictment()],
  ),
  'doc.omission.attachments': textExamples(
    [
      indictment({
        '附：1．被告人张某某现羁押于某某县看守所；\n2．案卷材料和证据2册；\n3．《认罪认罚具结书》1份。\n': '',
      }),
    ],
    [indictment()],
  ),
  'doc.omission.proof-standard': textExamples(
    [indictment({ '犯罪事实清楚，证据确实、充分，': '' })],
    [indictment(), indictment({ '犯罪事实清楚，证据确实、充分，': '证据确凿，' })],
  ),
  'doc.omission.volumes': textExamples(
    [indictment({ '2．案卷材料和证据2册；\n': '' })],
    [indictment(), indictment({ 案卷材料和证据2册: '卷宗2卷' })],
  ),
  'doc.omission.paragraph-of-177': textExamples(
    [nonProsecution({ 第一百七十七条第二款: '第一百七十七条' })],
    [nonProsecution()],
  ),
  'doc.omission.suspect-appeal': textExamples(
    [nonProsecution({ '被不起诉人如不服本决定，可以自收到本决定书后七日内向本院申诉。\n': '' })],
    [nonProsecution()],
  ),
  'doc.omission.victim-appeal': textExamples(
    [
      nonProsecution({
        '被害人如不服本决定，可以自收到本决定书后七日以内向某某市人民检察院申诉，请求提起公诉；也可以不经申诉，直接向某某县人民法院提起自诉。\n':
          '',
      }),
    ],
    [nonProsecution()],
  ),
  'doc.omission.property-handling': textExamples(
    [nonProsecution({ 该手机已扣押并发还被害人: '该手机已扣押' })],
    [nonProsecution()],
  ),
  'doc.omission.supplement-before-doubt': textExamples(
    [nonProsecution({ 不需要判处刑罚: '本案事实不清、证据不足' })],
    [nonProsecution()],
  ),
  'doc.omission.discretion-article': textExamples([nonProsecution({ '、第三十七条': '' })], [nonProsecution()]),
  'doc.omission.arrest-execution': textExamples(
    [arrestDecision({ '请依法立即执行，并将执行情况在三日以内通知本院。': '' })],
    [arrestDecision()],
  ),
  'doc.omission.final-ruling': textExamples(
    [RULING],
    [`${RULING.replace('。\n审判长', '。\n本裁定为终审裁定。\n审判长')}`],
  ),
  'doc.omission.case-filing': textExamples(
    [OPINION],
    [OPINION.replace('一案，', '一案，我局于2024年1月8日立案侦查，')],
  ),
  'doc.omission.non-prosecution-source': textExamples(
    [
      nonProsecution({
        '本案由某某县公安局侦查终结，以被不起诉人李立新涉嫌盗窃罪，于2024年3月1日向本院移送起诉。\n': '',
      }),
    ],
    [nonProsecution()],
  ),
};

export default examples;
