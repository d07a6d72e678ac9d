/** 强制措施与羁押。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const coercive = defineCard({ key: 'coercive', name: '强制措施情况卡', line: '刑事', per: 'suspect', rows: true }, {
  'coercive.number': { label: '强制措施编号', type: 'text', required: 'auto', stage: '全程', pinyin: 'qzcsbh', seen: true },
  'coercive.type': { label: '强制措施', aliases: ['强制措施种类', '审结前强制措施', '强制措施名称'], type: 'code', required: 'always', codes: ['拘传', '取保候审', '监视居住', '指定居所监视居住', '拘留', '逮捕', '未采取'], stage: '全程', pinyin: 'qzcs', seen: true },
  'coercive.decidedDate': { label: '强制措施决定日期', aliases: ['决定日期'], type: 'date', required: 'always', stage: '全程', pinyin: 'qzcsjdrq', seen: true },
  'coercive.executedDate': { label: '强制措施执行日期', aliases: ['执行日期'], type: 'date', required: 'always', stage: '全程', pinyin: 'qzcszxrq' },
  'coercive.decisionOrg': { label: '强制措施决定机关', type: 'orgName', required: 'always', stage: '全程', pinyin: 'qzcsjdjg' },
  'coercive.executionOrg': { label: '强制措施执行机关', aliases: ['执行机关'], type: 'orgName', required: 'always', stage: '全程', pinyin: 'qzcszxjg' },
  'coercive.endDate': { label: '强制措施解除日期', aliases: ['变更日期', '撤销日期'], type: 'date', required: 'when ended', stage: '全程', pinyin: 'qzcsjcrq' },
  'coercive.endReason': { label: '强制措施变更原因', type: 'code', required: 'when ended', stage: '全程', pinyin: 'qzcsbgyy' },
  'coercive.dueDate': { label: '强制措施届满日期', type: 'date', required: 'auto', stage: '全程', pinyin: 'qzcsjmrq' },
  'coercive.bailMode': { label: '保证方式', type: 'code', required: 'when 取保候审', codes: ['保证人', '保证金'], stage: '全程', pinyin: 'bzfs' },
  'coercive.bailAmount': { label: '保证金（万元）', aliases: ['保证金金额'], type: 'money', required: 'when 保证金', stage: '全程', pinyin: 'bzjwy', seen: true, note: '单位万元' },
  'coercive.guarantorName': { label: '保证人姓名', type: 'personName', required: 'when 保证人', stage: '全程', pinyin: 'bzrxm' },
  'coercive.familyNotified': { label: '是否通知家属', type: 'boolean', required: 'when detained', stage: '全程', pinyin: 'sftzjs' },
  'coercive.familyNotifiedDate': { label: '通知家属日期', type: 'date', required: 'when detained', stage: '全程', pinyin: 'tzjsrq', note: '24小时' },
  'coercive.changedByReview': { label: '是否经羁押必要性审查变更', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sfjjybyxscbg' },
  'coercive.extended': { label: '强制措施是否延长', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcssfyc' },
  'coercive.policeType': { label: '强制措施公安环节强制措施', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsgahjqzcs' },
  'coercive.procuratorateStart': { label: '强制措施检察环节起期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsjchjqq' },
  'coercive.startTime': { label: '强制措施起始时间', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsqssj' },
  'coercive.changeRequestDate': { label: '强制措施变更申请日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsbgsqrq' },
  'coercive.changeReplyDate': { label: '强制措施变更申请答复日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsbgsqdfrq' },
  'coercive.bailRequestDate': { label: '强制措施取保申请日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsqbsqrq' },
  'coercive.bailReplyDate': { label: '强制措施取保申请答复日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsqbsqdfrq' },
  'coercive.expireRequestDate': { label: '强制措施期满申请日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsqmsqrq' },
  'coercive.expireReplyDate': { label: '强制措施期满申请处理日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsqmsqclrq' },
  'coercive.list': { label: '强制措施起止列表', type: 'multi', required: 'when applicable', stage: '全程', pinyin: 'qzcsqkkqzcsqzlb' },
});

export const detention = defineCard({ key: 'detention', name: '拘留补充信息', line: '刑事', per: 'suspect' }, {
  'detention.flagrant': { label: '拘留现行犯', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjlxxf' },
  'detention.executedDate': { label: '拘留执行日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjlzxrq' },
  'detention.startDate': { label: '拘留起期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjlqq' },
  'detention.extension': { label: '拘留提请延长情形', type: 'multi', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjltqycqx' },
  'detention.releasedDate': { label: '拘留释放（解除）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjlsfjcrq' },
  'detention.executedTime': { label: '拘留执行时间', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjlzxsj' },
  'detention.decisionDate': { label: '拘留决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jlbcxjljdrq' },
});

export const family = defineCard({ key: 'family', name: '家属通知补充信息', line: '刑事', per: 'suspect' }, {
  'family.unableReason': { label: '家属通知无法通知原因', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'jstzbcxjstzwftzyy' },
});

export const custody = defineCard({ key: 'custody', name: '羁押补充信息', line: '刑事', per: 'suspect' }, {
  'custody.admittedTime': { label: '羁押收押时间', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjysysj' },
  'custody.termChangedDate': { label: '羁押期限变更日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjyqxbgrq' },
  'custody.termNoticeDate': { label: '羁押期限变更通知看守所日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjyqxbgtzkssrq' },
  'custody.releasedDate': { label: '羁押释放（解除）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjysfjcrq' },
  'custody.recalculatedDate': { label: '羁押重新计算日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjycxjsrq' },
  'custody.recalcReason': { label: '羁押重新计算理由', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'jybcxjycxjsly' },
  'custody.extensionDecision': { label: '羁押期限变更决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjyqxbgjdrq' },
  'custody.transferReceiptDate': { label: '羁押换押证回执日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjyhyzhzrq' },
  'custody.courtTransferDate': { label: '羁押向法院换押日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jybcxjyxfyhyrq' },
});

export const custodyExtension = defineCard({ key: 'custodyExtension', name: '延长侦查羁押期限卡', line: '刑事', per: 'suspect', rows: true }, {
  'custodyExtension.applyDate': { label: '提请延长侦查羁押期限日期', type: 'date', required: 'always', stage: '侦查', pinyin: 'tqyczcjyqxrq' },
  'custodyExtension.round': { label: '延长次数', aliases: ['延长情形'], type: 'code', required: 'always', codes: ['一次延押', '二次延押', '三次延押'], stage: '侦查', pinyin: 'yccs' },
  'custodyExtension.decidedDate': { label: '决定日期', type: 'date', required: 'always', stage: '侦查', pinyin: 'jdrq' },
  'custodyExtension.result': { label: '审批结果', type: 'code', required: 'always', codes: ['批准延长', '不批准延长'], stage: '侦查', pinyin: 'spjg' },
  'custodyExtension.newDueDate': { label: '延长后羁押届满日期', type: 'date', required: 'auto', stage: '侦查', pinyin: 'ychjyjmrq' },
  'custodyExtension.approver': { label: '延长侦查羁押批准院', aliases: ['批准院'], type: 'text', required: 'when applicable', stage: '侦查', pinyin: 'yczcjypzy' },
  'custodyExtension.types': { label: '延长侦查羁押延长记录', aliases: ['延长记录'], type: 'multi', required: 'when applicable', stage: '侦查', pinyin: 'yczcjyycjl' },
  'custodyExtension.totalMonths': { label: '延长侦查羁押已批延长月数', aliases: ['已批延长月数'], type: 'number', required: 'when applicable', stage: '侦查', pinyin: 'yczcjyypycys' },
});

export const custodyReview = defineCard({ key: 'custodyReview', name: '羁押必要性审查卡', line: '刑事执行', per: 'suspect' }, {
  'custodyReview.startMode': { label: '启动方式', type: 'code', required: 'always', codes: ['依职权', '依申请', '看守所建议'], stage: '全程', pinyin: 'qdfs' },
  'custodyReview.applicant': { label: '申请人', type: 'personName', required: 'when 依申请', stage: '全程', pinyin: 'sqr' },
  'custodyReview.acceptedDate': { label: '受理日期', aliases: ['立案日期'], type: 'date', required: 'always', stage: '全程', pinyin: 'slrq' },
  'custodyReview.closedDate': { label: '审结日期', type: 'date', required: 'when closed', stage: '全程', pinyin: 'sjrq' },
  'custodyReview.opinion': { label: '审查意见', type: 'code', required: 'when closed', codes: ['有继续羁押必要', '建议释放', '建议变更强制措施', '直接变更'], stage: '全程', pinyin: 'scyj' },
  'custodyReview.suggestionSentDate': { label: '建议书发出日期', type: 'date', required: 'when suggest', stage: '全程', pinyin: 'jysfcrq' },
  'custodyReview.replyDate': { label: '办案机关回复日期', type: 'date', required: 'when suggest', stage: '全程', pinyin: 'bajghfrq', note: '十日以内' },
  'custodyReview.adopted': { label: '是否采纳', type: 'boolean', required: 'when suggest', stage: '全程', pinyin: 'sfcn' },
  'custodyReview.applicantInformedDate': { label: '告知申请人日期', type: 'date', required: 'when 依申请', stage: '全程', pinyin: 'gzsqrrq' },
  'custodyReview.applyDate': { label: '申请日期', aliases: ['收到申请日期'], type: 'date', required: 'when 依申请', stage: '全程', pinyin: 'sqrq' },
  'custodyReview.transferDate': { label: '移送捕诉部门日期', type: 'date', required: 'when 依申请', stage: '全程', pinyin: 'ysbsbmrq', note: '当日移送' },
});

export const investigation = defineCard({ key: 'investigation', name: '侦查补充信息', line: '刑事', per: 'case' }, {
  'investigation.endDate': { label: '侦查止期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'zcbcxzczq' },
  'investigation.custodyDeadline': { label: '侦查羁押届满日', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'zcbcxzcjyjmr' },
});
