import { all, blank, overdue, requiredWhen, setting } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite } from '../basis';
import { notYes, yes } from '../shapes';

export default [
  defineRule({
    id: 'administrative.reverse.opinion-missing',
    title: '填了提出检察意见而未填发出日期',
    stage: '行刑反向衔接',
    kind: 'cross-card',
    aspect: '监督履职',
    scope: 'suspect',
    line: '通用',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('刑事诉讼法', 177)],
    remedy: '制发检察意见书并移送主管机关',
    lawful: ['检察意见正在制作，尚未发出', '所用案卡模板中该项不必填，或由系统后补'],
    when: all(
      notYes('case.administrativeNeeded'),
      requiredWhen(yes('nonProsecution.procuratorialOpinionIssued'), 'nonProsecution.opinionSentDate'),
    ),
    formerIds: ['ADM-005'],
  }),
  defineRule({
    id: 'administrative.reverse.no-reply',
    title: '检察意见发出两个月未填主管机关回复',
    stage: '行刑反向衔接',
    kind: 'deadline',
    aspect: '监督履职',
    scope: 'suspect',
    line: '通用',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [cite('刑事诉讼法', 177)],
    remedy: '督促回复并补填',
    lawful: ['已收到回复，尚未录入', '检察意见书载明的期限更长'],
    when: all(
      blank('nonProsecution.opinionReplyDate'),
      overdue({
        from: 'nonProsecution.opinionSentDate',
        to: 'nonProsecution.opinionReplyDate',
        period: setting('administrative.reverse.no-reply', 2, '月'),
      }),
    ),
    formerIds: ['ADM-006'],
  }),
  defineRule({
    id: 'administrative.reverse.review-overdue',
    title: '行刑反向衔接超过十个工作日未审结',
    stage: '行刑反向衔接',
    kind: 'deadline',
    aspect: '办案期限',
    scope: 'case',
    line: '行政',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('人民检察院行刑反向衔接工作指引', 12)],
    remedy: '审查终结，或补填延长、中止',
    lawful: [
      '征求异地人民检察院意见期间不计入',
      '案情重大、疑难、复杂，已报检察长延长',
      '不起诉决定被复议复核、申诉、自诉而中止审查（指引第13条）',
    ],
    when: all(
      blank('administrative.reverseSuspendDate'),
      overdue({
        from: 'administrative.reverseAcceptedDate',
        to: 'administrative.reverseClosedDate',
        period: 'reverse-linkage-review',
      }),
    ),
  }),
];
