import { all, blank, capture, requiredWhen } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite, practice } from '../basis';
import { differs, yes } from '../shapes';

export default [
  defineRule({
    id: 'property.receipt.missing',
    title: '随案移送财物未入库登记',
    stage: '涉案财物',
    kind: 'cross-card',
    aspect: '涉案财物',
    scope: 'property',
    line: '案管',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('人民检察院刑事诉讼规则', 668)],
    remedy: '办理入库',
    lawful: ['入库手续正在办理', '所用案卡模板中该项不必填，或由系统后补'],
    when: all(blank('property.listNumber'), requiredWhen(yes('acceptance.hasProperty'), 'property.receivedDate')),
    formerIds: ['MON-014'],
  }),
  defineRule({
    id: 'intake.number.org-differs',
    title: '受案号中的单位编码与承办单位不同',
    stage: '统计',
    kind: 'card',
    aspect: '案卡填录',
    scope: 'case',
    line: '通用',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice('编号规则（公开样例归纳）')],
    remedy: '核对是否改变管辖或测试数据',
    lawful: ['移送、指定管辖后沿用原号'],
    when: differs(capture('case.acceptanceNumber', '[\\]〕］][^\\d]*(\\d{6})'), 'case.handlingOrgCode'),
    formerIds: ['STA-014'],
  }),
];
