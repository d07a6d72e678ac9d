import { all, before, capture, compare, matches, not, sumEquals } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite, practice } from '../basis';
import { differs } from '../shapes';

/** Doubled words that are right: 检刑检刑诉 in numbers, a title after its unit, 说着说着, a noun before its verb, two clauses that meet where the comma was lost. */
const RIGHTLY_DOUBLED =
  '(?!检刑检刑|[大中支小总]队[大中支小总]队长|.着.着|.每.每|证明证明|审判审判[组员长]|刑罚刑罚执行|认罪认罪态度|量刑量刑)';

/** A title as layout spaces it. */
function spaced(title: string): string {
  return [...title].join('\\s?');
}

export default [
  defineRule({
    id: 'doc.number-format',
    title: '文书文号格式不合',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '按“院简称+检+类别+〔年份〕+序号+号”改正',
    when: all(
      matches('doc.any.number', '检'),
      not(matches('doc.any.number', '^.{1,16}检.{0,16}〔\\d{4}〕[1-9]\\d*号$')),
    ),
  }),
  defineRule({
    id: 'doc.number-year',
    title: '文书文号年份与制作日期年份不符',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对文号或落款日期',
    lawful: ['年末拟稿编号、次年初落款', '撤销重制沿用原文号'],
    when: all(
      matches('doc.any.number', '〔\\d{4}〕'),
      differs(capture('doc.any.number', '〔(\\d{4})〕'), capture('doc.any.date', '^(\\d{4})')),
    ),
  }),
  defineRule({
    id: 'doc.placeholder',
    title: '文书残留模板占位符',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '删改占位内容',
    lawful: ['化名处理的被害人姓名以×代替', '公开版隐名文本'],
    when: matches(
      'doc.any.prose',
      '[×xX＊*]{2,}年|[×]{1,2}月[×]{1,2}日|【(?![0-9０-９]{4}】)[^】]{0,12}】|〔\\s*〕|（以下空白|[_＿]{3,}|被告人[×xX]{2,}',
    ),
  }),
  defineRule({
    id: 'doc.repeated-words',
    title: '文书叠字重复',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '改正',
    when: matches(
      'doc.any.prose',
      `${RIGHTLY_DOUBLED}((?![某×])[\\u4e00-\\u9fa5](?![某×])[\\u4e00-\\u9fa5]{1,3})\\1(?!\\1)|的的(?!确)|(?<!不)了了(?![之解结])|是是(?!非)|(?<![现正实存])在在(?!水)|(?<![以涉])及及(?![时其早格])`,
    ),
  }),
  defineRule({
    id: 'doc.amount-sum',
    title: '分项金额之和与总额不等',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('人民检察院刑事诉讼规则', 358)],
    remedy: '核算改正',
    lawful: ['部分赃物未作价', '总额按重新鉴定结论认定'],
    when: not(sumEquals(['doc.indictment.amounts'], 'doc.indictment.totalAmount', 0.01)),
  }),
  defineRule({
    id: 'doc.time-logical',
    title: '文书内时间先后矛盾',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('人民检察院刑事诉讼规则', 358)],
    remedy: '改正',
    lawful: ['取保候审、在逃期间又作案，概括叙写为一起'],
    when: all(
      compare('doc.indictment.counts', '=', 1),
      before('doc.indictment.caseFoundDate', 'doc.indictment.offenceDate'),
    ),
  }),
  defineRule({
    id: 'doc.date-future',
    title: '文书落款晚于今天',
    stage: '提起公诉',
    kind: 'document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '改正',
    when: before('today', 'doc.any.date'),
  }),
  defineRule({
    id: 'doc.date-before-accept',
    title: '审查起诉文书日期早于受理日期',
    stage: '提起公诉',
    kind: 'card-document',
    aspect: '文书制作',
    scope: 'document',
    certainty: 'suspected',
    severity: 'serious',
    points: 4,
    basis: [practice()],
    remedy: '改正',
    lawful: ['改变管辖、重新受理前由原院制作的文书', '受理日期栏填的是退补重报之日'],
    when: all(
      matches(
        'doc.any.text',
        `^\\s*[^\\n。，]{2,40}检察院\\s*(?:${['起诉书', '不起诉决定书', '量刑建议书'].map(spaced).join('|')})`,
      ),
      before('doc.any.date', 'chargeReview.acceptedDate'),
    ),
  }),
];
