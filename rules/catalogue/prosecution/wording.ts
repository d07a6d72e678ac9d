import { all, before, capture, matches, not } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { practice } from '../basis';
import { differs } from '../shapes';

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
      not(matches('doc.any.number', '^.{1,16}检.{0,16}〔\\d{4}〕[A-Z]?[1-9]\\d*号$')),
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
