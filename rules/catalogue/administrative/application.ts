import { all, any, blank, not, oneOf, overdue } from '../../engine/language';
import { defineRule } from '../../engine/rule';
import { cite } from '../basis';

export default [
  defineRule({
    id: 'administrative.apply.after-six-months',
    title: '行政监督申请超过六个月',
    stage: '受理',
    kind: 'card',
    aspect: '实体处理',
    scope: 'case',
    line: '行政',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('人民检察院行政诉讼监督规则', 20), cite('人民检察院行政诉讼监督规则', 27)],
    remedy: '核实例外情形',
    lawful: [
      '有新证据、主要证据伪造、据以裁判的文书被撤销、审判人员枉法等，自知道或应当知道之日起六个月（规则第20条第二款）',
      '对再审裁判申请监督，自再审裁判生效之日起算',
    ],
    when: all(
      oneOf('administrative.source', ['当事人申请']),
      oneOf('administrative.supervisionType', ['生效裁判监督']),
      overdue({
        from: 'administrative.retrialRejectServedDate',
        to: 'administrative.applyDate',
        period: 'admin-apply-6m',
        open: false,
      }),
    ),
    formerIds: ['ADM-007'],
  }),
  defineRule({
    id: 'administrative.accept-answer.late',
    title: '监督申请七日内未答复',
    stage: '受理',
    kind: 'deadline',
    aspect: '诉讼权利保障',
    scope: 'case',
    line: '行政',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [cite('人民检察院行政诉讼监督规则', 31)],
    remedy: '作出处理并答复，补填日期',
    lawful: ['期间自收到申请起算，晚于申请日期', '材料补正期间', '已在期限内办理，日期尚未填录'],
    when: overdue({
      from: 'administrative.applyDate',
      to: 'administrative.acceptAnswerDate',
      period: 'admin-accept-answer',
    }),
  }),
  defineRule({
    id: 'administrative.accept-notice.late',
    title: '受理通知书未在三日内发送',
    stage: '受理',
    kind: 'deadline',
    aspect: '诉讼权利保障',
    scope: 'case',
    line: '行政',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [cite('人民检察院行政诉讼监督规则', 32)],
    remedy: '补发并补填',
    lawful: ['受理日期栏为登记日而非决定受理日', '已在期限内办理，日期尚未填录'],
    when: all(
      any(blank('administrative.source'), not(oneOf('administrative.source', ['依职权发现']))),
      overdue({
        from: 'administrative.acceptedDate',
        to: 'administrative.acceptNoticeDate',
        period: 'admin-accept-notice',
      }),
    ),
  }),
];
