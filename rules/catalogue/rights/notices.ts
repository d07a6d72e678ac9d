import { all, any, anyRow, before, blank, contains, filled, not, oneOf, overdue } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite, practice } from '../basis';
import { lateInEveryRow, no, yes } from '../shapes';

export default [
  defineRule({
    id: 'rights.defender-notice-3days',
    title: '移送起诉三日内未告知委托辩护',
    stage: '权利告知',
    kind: 'deadline',
    aspect: '权利告知',
    scope: 'case',
    certainty: 'suspected',
    severity: 'serious',
    points: 4,
    basis: [cite('刑事诉讼法', 34)],
    remedy: '立即告知并在电子卷宗留痕',
    lawful: ['三日内已电话或当面告知并记录在案，案卡登记的是后来的书面告知'],
    when: all(
      not(contains('case.sourceType', ['监察'])),
      lateInEveryRow('rightsNotice.date', 'chargeReview.acceptedDate', 'defender-notice'),
    ),
  }),
  defineRule({
    id: 'rights.victim-3days',
    title: '被害人委托诉讼代理人未三日内告知',
    stage: '权利告知',
    kind: 'deadline',
    aspect: '权利告知',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('人民检察院刑事诉讼规则', 55), cite('刑事诉讼法', 46)],
    remedy: '立即告知被害人',
    lawful: ['被害人下落不明、无法联系', '无委托代理人权利的单位受损方'],
    when: all(
      filled('chargeSuspect.victimSituation'),
      not(oneOf('chargeSuspect.victimSituation', ['无'])),
      anyRow(
        ['victim.rightsNoticeDate'],
        overdue({ from: 'chargeReview.acceptedDate', to: 'victim.rightsNoticeDate', period: 'victim-notice' }),
      ),
    ),
  }),
  defineRule({
    id: 'rights.defender-notice-future',
    title: '审查起诉权利告知早于受理',
    stage: '权利告知',
    kind: 'flow',
    aspect: '案卡填录',
    scope: 'case',
    certainty: 'confirmed',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '核对告知书日期',
    when: anyRow(
      ['rightsNotice.stage', 'rightsNotice.date'],
      all(oneOf('rightsNotice.stage', ['审查起诉']), before('rightsNotice.date', 'chargeReview.acceptedDate')),
    ),
  }),
  defineRule({
    id: 'rights.supervisory-notice',
    title: '监察移送案件未依时告知委托辩护',
    stage: '权利告知',
    kind: 'deadline',
    aspect: '权利告知',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 4,
    basis: [cite('人民检察院刑事诉讼规则', 145)],
    remedy: '补告知',
    lawful: ['执行拘留时已口头告知并记入笔录，案卡只登记了后来的书面告知'],
    when: all(
      contains('case.sourceType', ['监察']),
      any(
        all(
          no('supervisory.retention'),
          overdue({
            from: 'chargeReview.acceptedDate',
            to: 'rightsNotice.date',
            period: 'supervision-defender-notice',
          }),
        ),
        all(
          yes('supervisory.retention'),
          filled('detention.executedDate'),
          any(
            all(blank('rightsNotice.date'), before('detention.executedDate', 'today')),
            before('detention.executedDate', 'rightsNotice.date'),
          ),
        ),
      ),
    ),
  }),
  defineRule({
    id: 'rights.plea-not-informed',
    title: '认罪认罚权利告知晚于具结或者未填',
    stage: '认罪认罚',
    kind: 'card-document',
    aspect: '权利告知',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('人民检察院刑事诉讼规则', 269), cite('刑事诉讼法', 173)],
    remedy: '补告知并留痕',
    lawful: ['已告知并记入讯问笔录，告知日期尚未填录'],
    when: all(
      yes('plea.applied'),
      filled('plea.signedDate'),
      any(blank('plea.noticeDate'), before('plea.signedDate', 'plea.noticeDate')),
    ),
  }),
];
