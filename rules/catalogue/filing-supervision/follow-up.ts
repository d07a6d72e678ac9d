import { all, anyRow, blank, oneOf, overdue, setting } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite } from '../basis';

export default [
  defineRule({
    id: 'supervision.correction.no-reply',
    title: '纠正违法通知书发出后长期未填回复',
    stage: '监督落实',
    kind: 'deadline',
    aspect: '监督履职',
    scope: 'case',
    line: '通用',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [cite('人民检察院刑事诉讼规则', 553)],
    remedy: '督促回复，仍不回复的报上一级院',
    lawful: ['已收到回复，尚未录入', '通知书载明的期限长于配置天数'],
    when: all(
      blank('correction.dueDate'),
      anyRow(
        ['activitySupervision.mode', 'activitySupervision.sentDate', 'activitySupervision.replyDate'],
        all(
          oneOf('activitySupervision.mode', ['纠正违法通知书']),
          blank('activitySupervision.replyDate'),
          overdue({
            from: 'activitySupervision.sentDate',
            to: 'activitySupervision.replyDate',
            period: setting('supervision.correction.no-reply', 15, '日'),
          }),
        ),
      ),
    ),
    formerIds: ['EXE-015'],
  }),
  defineRule({
    id: 'supervision.filing-reason.inform-late',
    title: '说明理由成立后未在十日内告知被害人',
    stage: '立案监督',
    kind: 'deadline',
    aspect: '诉讼权利保障',
    scope: 'case',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('人民检察院刑事诉讼规则', 561)],
    remedy: '补告知',
    lawful: ['十日自认为理由成立起算，晚于说明理由日期', '理由不成立，正在办理通知立案或者撤案'],
    when: anyRow(
      ['filingSupervision.noticeDate', 'filingSupervision.policeReplyDate', 'filingSupervision.informVictimDate'],
      all(
        blank('filingSupervision.noticeDate'),
        overdue({
          from: 'filingSupervision.policeReplyDate',
          to: 'filingSupervision.informVictimDate',
          period: 'filing-inform',
        }),
      ),
    ),
    formerIds: ['EXE-021'],
  }),
];
