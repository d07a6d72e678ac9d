import { before } from '../../engine/language';
import { defineRule, type RuleScope } from '../../engine/rule';
import type { Line } from '../../model/card';
import type { FieldKey } from '../../model/fields';
import { practice } from '../basis';

/** Two steps of one course of work of which the later cannot have been done before the earlier. */
export interface StepOrder {
  /** Last part of the rule's id. */
  readonly name: string;
  readonly title: string;
  readonly stage: string;
  readonly line?: Line;
  readonly scope?: RuleScope;
  readonly earlier: FieldKey;
  readonly later: FieldKey;
  /** A lawful explanation of this pair, beside the one that holds for all. */
  readonly lawful?: string;
}

const AGAIN = '退回、改变管辖后重新受理，受理日期已改填为后一次';

/** Only pairs on cards that hold one record, and that no other rule compares (docs/decisions/catalogue.md). */
// biome-ignore format: one pair a line or two
export const STEP_ORDERS: readonly StepOrder[] = [
  { name: 'arrest-closed', title: '审查逮捕审结早于受理', stage: '审查逮捕', earlier: 'arrestReview.acceptedDate', later: 'arrestReview.closedDate', lawful: AGAIN },
  { name: 'arrest-sent', title: '批捕文书送达早于审查逮捕审结', stage: '审查逮捕', earlier: 'arrestReview.closedDate', later: 'arrestExecution.sentDate', lawful: '全案审结日期按最后一人填写，该文书属先行决定的人员' },
  { name: 'charge-closed', title: '审查起诉审结早于受理', stage: '审查起诉', earlier: 'chargeReview.acceptedDate', later: 'chargeReview.closedDate', lawful: AGAIN },
  { name: 'indictment-sent', title: '起诉书送达法院早于提起公诉', stage: '提起公诉', earlier: 'indictment.date', later: 'indictment.sentDate', lawful: '变更、补充起诉后提起公诉日期已改填为后一次' },
  { name: 'appeal-file', title: '二审还卷早于收卷', stage: '上诉', earlier: 'appeal.fileReceivedDate', later: 'appeal.fileReturnedDate', lawful: '再次调卷，收卷日期已改填为后一次' },
  { name: 'conditional-result', title: '附条件不起诉考察结果早于考验期开始', stage: '附条件不起诉', scope: 'suspect', earlier: 'conditionalNonProsecution.periodStart', later: 'conditionalNonProsecution.resultDate', lawful: '撤销后重新作出附条件不起诉决定' },
  { name: 'treatment-decided', title: '强制医疗决定书收到早于申请', stage: '强制医疗', earlier: 'compulsoryTreatment.appliedDate', later: 'compulsoryTreatment.courtDecisionReceivedDate', lawful: '法院在审理中自行决定强制医疗，申请日期属另一程序' },
  { name: 'commutation-ruling', title: '减刑假释裁定书收到早于建议书', stage: '减刑假释', line: '刑事执行', scope: 'suspect', earlier: 'commutation.proposalReceivedDate', later: 'commutation.rulingReceivedDate', lawful: '两次报请减刑，两栏不属同一次' },
  { name: 'temporary-release', title: '暂予监外执行决定书收到早于书面意见', stage: '暂予监外执行', line: '刑事执行', scope: 'suspect', earlier: 'tempRelease.opinionReceivedDate', later: 'tempRelease.decisionReceivedDate', lawful: '书面意见副本迟送' },
  { name: 'petition-closed', title: '信访办结早于信访日期', stage: '信访', line: '控申', earlier: 'petition.receivedDate', later: 'petition.closedDate', lawful: '重复信访，信访日期已改填为后一次' },
  { name: 'petition-transferred', title: '信访移送早于信访日期', stage: '信访', line: '控申', earlier: 'petition.receivedDate', later: 'petition.transferDate', lawful: '重复信访，信访日期已改填为后一次' },
  { name: 'criminal-appeal-filed', title: '刑事申诉立案复查早于受理', stage: '刑事申诉', line: '控申', earlier: 'criminalAppeal.acceptedDate', later: 'criminalAppeal.filedDate' },
  { name: 'criminal-appeal-closed', title: '刑事申诉审结早于立案复查', stage: '刑事申诉', line: '控申', earlier: 'criminalAppeal.filedDate', later: 'criminalAppeal.closedDate' },
  { name: 'compensation-decided', title: '赔偿决定早于赔偿申请', stage: '赔偿', line: '控申', earlier: 'stateCompensation.applyDate', later: 'stateCompensation.decidedDate', lawful: '补正后申请日期已改填为后一次' },
  { name: 'compensation-served', title: '赔偿决定书送达早于决定', stage: '赔偿', line: '控申', earlier: 'stateCompensation.decidedDate', later: 'stateCompensation.deliveredDate' },
  { name: 'aid-decided', title: '救助决定早于受理', stage: '救助', line: '控申', earlier: 'judicialAid.acceptedDate', later: 'judicialAid.decidedDate' },
  { name: 'aid-paid', title: '救助金发放早于救助决定', stage: '救助', line: '控申', earlier: 'judicialAid.decidedDate', later: 'judicialAid.paidDate', lawful: '情况紧急，先行发放、随后补办决定手续' },
  { name: 'reverse-linkage-closed', title: '行刑反向衔接审结早于受理', stage: '行刑反向衔接', line: '行政', earlier: 'administrative.reverseAcceptedDate', later: 'administrative.reverseClosedDate' },
  { name: 'pil-closed', title: '公益诉讼审结早于立案', stage: '线索立案', line: '公益诉讼', earlier: 'pil.filedDate', later: 'pil.closedDate' },
  { name: 'pil-replied', title: '行政机关回复早于检察建议送达', stage: '诉前程序', line: '公益诉讼', earlier: 'pilAdministrative.deliveredDate', later: 'pilAdministrative.replyDate', lawful: '行政机关在磋商阶段已先行书面回复' },
  { name: 'pil-judgment', title: '公益诉讼一审裁判备案早于提起诉讼', stage: '诉讼', line: '公益诉讼', earlier: 'pilLitigation.suitDate', later: 'pilLitigation.judgmentReportedDate', lawful: '撤回后再次起诉，起诉日期已改填为后一次' },
  { name: 'property-handled', title: '涉案财物处理早于接收', stage: '涉案财物', scope: 'property', earlier: 'property.receivedDate', later: 'property.handledDate', lawful: '财物由公安机关保管，处理后才移送清单' },
  { name: 'evaluation-ended', title: '评查结束早于评查开始', stage: '质量评查', line: '案管', earlier: 'evaluation.startDate', later: 'evaluation.endDate', lawful: '再次评查，开始时间已改填为后一次' },
];

export default STEP_ORDERS.map(({ name, title, stage, line, scope, earlier, later, lawful }) =>
  defineRule({
    id: `flow.order.${name}`,
    title,
    stage,
    kind: 'flow',
    aspect: '办案流程',
    scope: scope ?? 'case',
    ...(line ? { line } : {}),
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对两栏日期，填录有出入的予以更正',
    lawful: ['其中一栏填的是补录、登记的日期，不是实际办理的日期', ...(lawful ? [lawful] : [])],
    when: before(later, earlier),
  }),
);
