import type { ReadDocument } from '../../engine/view';
import type { Range, SectionName } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { cite, practice } from '../basis';
import { citedInConclusion } from './cited';
import { always, cites, finds, holds, type Omission, omissionRule, said } from './omission';
import { accusedWithParagraph } from './people';
import { bodyOf, sectionOf, textOf } from './prose';

const INDICTMENT: readonly DocumentKind[] = ['indictment'];
const NON_PROSECUTION: readonly DocumentKind[] = ['nonProsecution'];

/** Circumstances that rest on an article, with the article. */
const RESTS_ON: readonly (readonly [string, string, readonly string[], string])[] = [
  ['surrender', '自首', ['自首'], '67'],
  ['confession', '坦白', ['坦白'], '67'],
  ['merit', '立功', ['立功', '重大立功'], '68'],
  ['recidivist', '累犯', ['累犯'], '65'],
  ['accessory', '从犯', ['从犯'], '27'],
  ['principal', '主犯', ['主犯'], '26'],
  ['coerced', '胁从犯', ['胁从犯'], '28'],
  ['attempt', '犯罪未遂', ['犯罪未遂'], '23'],
  ['discontinued', '犯罪中止', ['犯罪中止'], '24'],
  ['preparation', '犯罪预备', ['犯罪预备'], '22'],
  ['juvenile', '未成年', ['未成年'], '17'],
  ['capacity', '限制刑事责任能力', ['限制刑事责任能力'], '18'],
  ['excess', '防卫过当', ['防卫过当'], '20'],
  ['drug-again', '毒品再犯', ['毒品再犯'], '356'],
];

/** A decision not to prosecute names circumstances as reasons for 刑法第三十七条 and need not cite their own articles. */
const UNCITED: readonly Omission[] = RESTS_ON.map(([id, word, names, article]) => ({
  id: `doc.omission.article-${id}`,
  title: `认定${word}而未引刑法条文`,
  kinds: [...INDICTMENT, 'judgment', 'sentencingProposal'],
  calls: finds(...names),
  isThere: cites('刑法', article),
  beside: citedInConclusion,
  says: `认定${word}，未引刑法第${article}条`,
  basis: cite('刑法', article),
}));

/** The code of procedure knows 认罪认罚 from this day on. */
const PLEA_SINCE = '2018-10-26';

const facts = (name: SectionName) => (document: ReadDocument) => textOf(document, name);

const OTHERS: readonly Omission[] = [
  {
    id: 'doc.omission.article-candour',
    title: '以如实供述从轻而未引刑法第六十七条',
    kinds: [...INDICTMENT, 'judgment'],
    calls: said(
      /如实供述(?:了)?(?:自己的|其|本人的)?(?:主要)?(?:罪行|犯罪事实)[^。；\n]{0,20}(?:可以?|予以)从轻/u,
      'opinion',
    ),
    isThere: cites('刑法', '67'),
    beside: citedInConclusion,
    says: '写如实供述从轻处罚，未引刑法第67条',
    basis: cite('刑法', 67),
  },
  {
    id: 'doc.omission.article-probation',
    title: '宣告缓刑而未引刑法第七十二条',
    kinds: ['judgment'],
    calls: ({ facts: read }) =>
      read.sentences.find(
        ({ probationMonths: trial, termMonths: term }) => trial !== null && (term ?? 0) <= 36 && trial >= (term ?? 0),
      ) ?? null,
    isThere: (document) => citedInConclusion(document).length === 0 || cites('刑法', '72', '73', '76')(document),
    beside: citedInConclusion,
    says: '宣告缓刑，未引刑法第72条',
    basis: cite('刑法', 72),
  },
  {
    id: 'doc.omission.article-joined',
    title: '数罪并罚而未引刑法第六十九条',
    kinds: ['judgment', 'sentencingProposal'],
    calls: ({ facts: read }) => {
      const joined = read.sentences.find(({ combined }) => combined);
      const single = read.sentences.filter(({ combined, party }) => !combined && party === joined?.party);
      return joined && single.length > 1 ? joined : null;
    },
    isThere: cites('刑法', '69', '70', '71', '77', '86'),
    says: '数罪并罚，未引刑法第69条',
    basis: cite('刑法', 69),
  },
  {
    id: 'doc.omission.article-plea',
    title: '认罪认罚而未引刑事诉讼法第十五条',
    kinds: [...INDICTMENT, 'judgment'],
    calls: (document) => ((document.facts.date?.iso ?? '') >= PLEA_SINCE ? finds('认罪认罚')(document) : null),
    isThere: cites('刑事诉讼法', '15'),
    says: '写明认罪认罚从宽，未引刑事诉讼法第15条',
    basis: cite('刑事诉讼法', 15),
  },
  {
    id: 'doc.omission.plea-statement',
    title: '认罪认罚而附件未列具结书',
    kinds: INDICTMENT,
    calls: finds('认罪认罚'),
    isThere: holds(/具结书/u),
    says: '写明认罪认罚，未见具结书',
    basis: cite('刑事诉讼法', 174),
  },
  {
    id: 'doc.omission.plea-proposal',
    title: '认罪认罚而未见量刑建议',
    kinds: INDICTMENT,
    calls: finds('认罪认罚'),
    isThere: holds(/量刑建议|建议判处/u),
    says: '写明认罪认罚，未见量刑建议',
    basis: cite('刑事诉讼法', 176),
  },
  {
    id: 'doc.omission.recidivist-prior',
    title: '认定累犯而首部未写前科',
    kinds: [...INDICTMENT, 'judgment'],
    calls: finds('累犯', '毒品再犯'),
    // A judgment may tell of it in the conclusion only.
    isThere: (document) =>
      document.facts.parties.some(({ priorRecord }) => priorRecord.length > 0) ||
      (document.facts.kind === 'judgment' && /刑满释放|执行完毕|前科|曾[因被]|因犯/u.test(bodyOf(document))),
    says: '认定累犯，首部未见前科和刑满释放日期',
    basis: cite('刑法', 65),
  },
  {
    id: 'doc.omission.verdict-basis',
    title: '判决未写所依据的法律条文',
    kinds: ['judgment'],
    calls: said(/判决如下/u),
    isThere: ({ facts: read }) =>
      sectionOf(read, 'opinion') === null ||
      read.articles.some(({ section }) => section === 'opinion' || section === 'disposition'),
    says: '判决如下之前未见所依据的法律条文',
    basis: practice(),
  },
  {
    id: 'doc.omission.prosecuting-office',
    title: '判决书首部未列公诉机关',
    kinds: ['judgment'],
    calls: (document) => accusedWithParagraph(document)[0]?.paragraph ?? null,
    isThere: ({ facts: read, text }) =>
      /公诉机关|自诉人|抗诉机关|检察院/u.test(
        text.slice(0, read.parties.find(({ paragraph }) => paragraph)?.paragraph?.start),
      ),
    says: '被告人之前未见公诉机关',
    basis: practice(),
  },
  {
    id: 'doc.omission.measure',
    title: '首部未写强制措施',
    kinds: [...INDICTMENT, ...NON_PROSECUTION],
    calls: (document) => accusedWithParagraph(document).find(({ role }) => role !== 'unit')?.paragraph ?? null,
    isThere: ({ facts: read, text }) => read.measures.length > 0 || /未(?:被)?采取强制措施|传唤/u.test(text),
    says: '首部未见采取强制措施的情况',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.transfer-date',
    title: '未写移送审查起诉日期',
    kinds: INDICTMENT,
    calls: said(/移送(?:本院)?(?:审查)?起诉/u, 'origin'),
    isThere: (document) => /[0-9０-９一二三四五六七八九十]日|同日|次日/u.test(textOf(document, 'origin')),
    says: '案件来源部分未见移送日期',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.rights',
    title: '未写告知诉讼权利和讯问',
    kinds: INDICTMENT,
    calls: said(/本院受理后|移送(?:本院)?(?:审查)?起诉/u, 'origin'),
    isThere: (document) => {
      const origin = textOf(document, 'origin');
      return /告知(?!被害)/u.test(origin) && /讯问/u.test(origin);
    },
    says: '未写明已告知被告人权利、讯问被告人',
    basis: cite('刑事诉讼法', 173),
  },
  {
    id: 'doc.omission.victim-rights',
    title: '有被害人而未写告知被害人权利',
    kinds: INDICTMENT,
    calls: said(/被害人(?!是否)/u, 'facts'),
    isThere: (document) =>
      /告知[^。；，]{0,40}(?:被害|近亲属|法定代理人|当事人|各方|双方|诉讼权利|相关权利)|(?:无法|未能|拒绝)[^。；]{0,20}被害/u.test(
        textOf(document, 'origin'),
      ),
    says: '事实部分有被害人，未写明告知其诉讼权利',
    basis: cite('刑事诉讼法', 46),
  },
  {
    id: 'doc.omission.return-dates',
    title: '写退回补充侦查而未写起止日期',
    kinds: INDICTMENT,
    calls: said(/退回(?:[^，。；]{0,10})?补充侦查/u, 'origin'),
    isThere: (document) =>
      /退回[^。]{0,60}[0-9]日/u.test(textOf(document, 'origin')) ||
      /[0-9]日[^。]{0,30}退回/u.test(textOf(document, 'origin')),
    says: '退回补充侦查未见起止日期',
    basis: cite('刑事诉讼法', 175),
  },
  {
    id: 'doc.omission.fact-time',
    title: '事实部分未写时间',
    kinds: [...INDICTMENT, 'opinionForProsecution', ...NON_PROSECUTION],
    calls: ({ facts: read }) => sectionOf(read, 'facts'),
    isThere: (document) => /[0-9０-９]{4}年|同年|[0-9]月/u.test(facts('facts')(document)),
    says: '查明的事实未见时间',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.count-time',
    title: '分起事实中有一起未写时间',
    kinds: [...INDICTMENT, 'opinionForProsecution'],
    calls: ({ facts: read, text }) =>
      read.counts.find(({ start, end }) => !/年|月|日|同|当|次|凌晨|[0-9]时/u.test(text.slice(start, end))) ?? null,
    isThere: () => false,
    says: '有一起事实未见时间',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.count-result',
    title: '分起财产事实中有一起未写数额',
    kinds: [...INDICTMENT, 'opinionForProsecution'],
    calls: (document) => {
      const { facts: read, text } = document;
      const has = ({ start, end }: Range): boolean =>
        /[元圆克只头]|未遂|未得|无价值|未能/u.test(text.slice(start, end));
      const without = read.counts.filter((count) => !has(count));
      return read.counts.length >= 3 && without.length === 1 && /盗窃|诈骗|抢夺|侵占/u.test(text)
        ? (without[0] ?? null)
        : null;
    },
    isThere: () => false,
    says: '其他各起均写数额，这一起未写',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.arrival',
    title: '未写到案经过',
    kinds: INDICTMENT,
    calls: ({ facts: read }) => sectionOf(read, 'facts'),
    isThere: holds(/抓获|投案|传唤|到案|归案|查获|挡获|自首|移交|扭送|口头传唤|通知/u),
    says: '未见到案经过',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.evidence',
    title: '未列证据',
    kinds: [...INDICTMENT, 'opinionForProsecution'],
    calls: always,
    isThere: holds(/证据如下|上述事实|证人证言|书证|供述/u),
    says: '未见证据部分',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.alcohol-test',
    title: '危险驾驶（醉酒）未列酒精检验',
    kinds: INDICTMENT,
    calls: said(/醉酒驾驶|饮酒后驾驶|危险驾驶罪/u, 'opinion'),
    isThere: holds(/毫克|mg|检验(?:报告|意见)|鉴定|追逐竞驶|超员|超速|危险化学品/u),
    says: '未见血液酒精含量或者检验意见',
    basis: cite('刑法', '133-1'),
  },
  {
    id: 'doc.omission.drug-test',
    title: '毒品犯罪未列称量、鉴定',
    kinds: INDICTMENT,
    calls: said(/(?:贩卖|运输|制造|走私|持有)[^。；]{0,20}毒品罪/u, 'opinion'),
    isThere: holds(/克|鉴定|检验|称量|定性/u),
    says: '未见毒品数量或者鉴定',
    basis: cite('刑法', 347),
  },
  {
    id: 'doc.omission.injury-test',
    title: '故意伤害未列伤情鉴定',
    kinds: INDICTMENT,
    calls: said(/故意伤害罪/u, 'opinion'),
    isThere: holds(/轻伤|重伤|死亡|损伤程度|鉴定/u),
    says: '未见伤情程度或者鉴定',
    basis: cite('刑法', 234),
  },
  {
    id: 'doc.omission.value-test',
    title: '涉财物案件未列价格认定',
    kinds: INDICTMENT,
    calls: said(/价值(?:人民币)?[0-9０-９]/u, 'facts'),
    isThere: holds(/价格(?:认定|鉴定|评估)|认定结论|鉴定意见|评估|发票|价格证明|购买凭证|估价/u),
    says: '写有财物价值，未见价格认定或者购买凭证',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.unit-representative',
    title: '单位犯罪未列诉讼代表人',
    kinds: INDICTMENT,
    calls: said(/被告单位/u, 'parties'),
    isThere: holds(/诉讼代表人/u),
    says: '列有被告单位，未见诉讼代表人',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.custody-place',
    title: '在押而附项未写羁押处所',
    kinds: INDICTMENT,
    calls: said(/执行逮捕|被(?:依法)?逮捕|批准逮捕/u, 'parties'),
    isThere: holds(/羁押于|现押|取保候审|监视居住|看守所/u),
    says: '被告人在押，未见羁押处所',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.attachments',
    title: '未列附项',
    kinds: [...INDICTMENT, 'opinionForProsecution', 'arrestRequest', 'protest', 'pilSuit'],
    calls: always,
    isThere: holds(/附\s*(?:件|项)?[：:]|案卷材料|卷宗[0-9一二三四五六七八九十]/u),
    says: '未见附项（羁押处所、案卷册数等）',
    basis: practice(),
  },
  {
    id: 'doc.omission.proof-standard',
    title: '未写事实清楚、证据确实充分',
    kinds: [...INDICTMENT, 'opinionForProsecution'],
    calls: always,
    isThere: holds(/证据(?:均)?[已]?(?:确实|充分|确凿|足以)|事实清楚/u),
    says: '未见“犯罪事实清楚，证据确实、充分”',
    basis: cite('刑事诉讼法', 176),
  },
  {
    id: 'doc.omission.volumes',
    title: '附项未写案卷册数',
    kinds: INDICTMENT,
    calls: said(/附(?:件|项)?[：:]/u, 'appendix'),
    isThere: ({ text, facts: read }) => /[卷册]|光盘/u.test(text.slice(sectionOf(read, 'appendix')?.start)),
    says: '附项未见案卷材料',
    basis: cite('人民检察院刑事诉讼规则', 358),
  },
  {
    id: 'doc.omission.paragraph-of-177',
    title: '不起诉未写依据的款',
    kinds: NON_PROSECUTION,
    calls: said(/刑事诉讼法》?第一百七十七条/u),
    isThere: holds(/第一百七十七条第[一二三]款/u),
    says: '引用刑事诉讼法第177条未写款',
    basis: cite('刑事诉讼法', 177),
  },
  {
    id: 'doc.omission.suspect-appeal',
    title: '相对不起诉未告知被不起诉人申诉权',
    kinds: NON_PROSECUTION,
    calls: said(/第一百七十七条第二款|不需要判处刑罚|免除刑罚/u),
    isThere: holds(/被不起诉人[^。]{0,24}(?:不服|申诉)/u),
    says: '未见被不起诉人的申诉权告知',
    basis: cite('刑事诉讼法', 181),
  },
  {
    id: 'doc.omission.victim-appeal',
    title: '有被害人而未告知其申诉、自诉权',
    kinds: NON_PROSECUTION,
    calls: said(/被害(?:人|单位)/u, 'facts'),
    isThere: holds(/被害(?:人|单位)[^。]{0,24}(?:不服|申诉)/u),
    says: '未见被害人的申诉、自诉权告知',
    basis: cite('刑事诉讼法', 180),
  },
  {
    id: 'doc.omission.property-handling',
    title: '有扣押、冻结财物而未写处理',
    kinds: NON_PROSECUTION,
    calls: said(/扣押|冻结|查封/u),
    isThere: holds(/发还|退还|解除(?:扣押|冻结|查封)|没收|移送有关|返还|随案移送|予以处理/u),
    says: '写有查封、扣押、冻结，未见财物处理',
    basis: cite('刑事诉讼法', 177),
  },
  {
    id: 'doc.omission.supplement-before-doubt',
    title: '存疑不起诉未写退回补充侦查',
    kinds: NON_PROSECUTION,
    calls: said(/事实不清、证据不足|不符合起诉条件/u),
    isThere: holds(/补充(?:侦查|调查)/u),
    says: '存疑不起诉，未见退回补充侦查的情况',
    basis: cite('刑事诉讼法', 175),
  },
  {
    id: 'doc.omission.discretion-article',
    title: '相对不起诉未引刑法第三十七条等从宽依据',
    kinds: NON_PROSECUTION,
    calls: said(/不需要判处刑罚/u, 'opinion'),
    isThere: cites('刑法', '37'),
    says: '未引刑法第37条',
    basis: cite('刑法', 37),
  },
  {
    id: 'doc.omission.arrest-execution',
    title: '批准逮捕决定书未写执行和回复',
    kinds: ['arrestDecision'],
    calls: always,
    isThere: holds(/立即执行|(?:通知|告知|回复)本院|立即释放/u),
    says: '未见执行以及将执行情况通知本院的要求',
    basis: cite('刑事诉讼法', 90),
  },
  {
    id: 'doc.omission.final-ruling',
    title: '第二审裁定未写终审',
    kinds: ['ruling'],
    calls: said(/驳回上诉[，,]?维持原判/u, 'disposition'),
    isThere: holds(/终审/u),
    says: '驳回上诉、维持原判，未写本裁定为终审裁定',
    basis: cite('刑事诉讼法', 244),
  },
  {
    id: 'doc.omission.case-filing',
    title: '起诉意见书未写案件来源和立案',
    kinds: ['opinionForProsecution'],
    calls: always,
    isThere: holds(/立案|立为/u),
    says: '未见案件来源和立案的情况',
    basis: cite('刑事诉讼法', 162),
  },
  {
    id: 'doc.omission.non-prosecution-source',
    title: '不起诉决定书未写案件来源',
    kinds: NON_PROSECUTION,
    calls: always,
    isThere: holds(/(?:侦查|调查)终结|移送(?:本院)?(?:审查)?起诉/u),
    says: '未见侦查终结、移送审查起诉的来源',
    basis: cite('人民检察院刑事诉讼规则', 372),
  },
];

export default [...UNCITED, ...OTHERS].map(omissionRule);
