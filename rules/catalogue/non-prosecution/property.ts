import { all, blank, compare, filled, oneOf, overdue, setting } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite } from '../basis';
import { no, yes } from '../shapes';

export default [
  defineRule({
    id: 'nonpros.seizure-release',
    title: '不起诉后财物仍在查封、扣押、冻结',
    stage: '不起诉',
    kind: 'cross-card',
    aspect: '涉案财物',
    scope: 'property',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('人民检察院刑事诉讼规则', 374), cite('人民检察院刑事诉讼规则', 375)],
    remedy: '发书面解除通知',
    lawful: [
      '财物需要没收，已（拟）移送有关主管机关处理（规则第375条）',
      '同案其他人已起诉，财物随案移送或作为证据',
      '违禁品、供犯罪所用的物品依法另行处理',
    ],
    when: all(
      overdue({
        from: 'nonProsecution.decidedDate',
        to: 'property.releasedDate',
        period: setting('releasePropertyDays', 10, '日'),
      }),
      oneOf('property.state', ['查封', '扣押', '冻结']),
      blank('property.releasedDate'),
      blank('property.handlingResult'),
      blank('nonProsecution.confiscationOpinionDate'),
    ),
  }),
  defineRule({
    id: 'nonpros.administrative-opinion',
    title: '不起诉需行政处罚、处分而未填检察意见',
    stage: '不起诉',
    kind: 'card-document',
    aspect: '不起诉',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('人民检察院刑事诉讼规则', 373), cite('刑事诉讼法', 177)],
    remedy: '制发检察意见',
    lawful: ['天数为本院配置值而非法定期限，逾此未必不合法', '已在期限内办理，日期尚未填录'],
    when: all(
      filled('nonProsecution.type'),
      yes('case.administrativeNeeded'),
      overdue({
        from: 'nonProsecution.decidedDate',
        to: 'nonProsecution.opinionSentDate',
        period: setting('opinionDays', 10, '日'),
      }),
    ),
  }),
  defineRule({
    id: 'nonpros.confiscation-opinion',
    title: '不起诉案件的违法所得未填没收意见',
    stage: '不起诉',
    kind: 'cross-card',
    aspect: '涉案财物',
    scope: 'property',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [cite('人民检察院刑事诉讼规则', 375), cite('刑法', 64)],
    remedy: '发检察意见移送主管机关',
    lawful: [
      '违法所得已返还或者应返还被害人，无须没收（刑法第64条）',
      '证据不足或法定不起诉，不能认定违法所得',
      '天数为本院配置值而非法定期限',
    ],
    when: all(
      compare('property.illegalGains', '>', 0),
      no('property.victimOwned'),
      blank('property.returnedDate'),
      overdue({
        from: 'nonProsecution.decidedDate',
        to: 'nonProsecution.confiscationOpinionDate',
        period: setting('opinionDays', 10, '日'),
      }),
    ),
  }),
];
