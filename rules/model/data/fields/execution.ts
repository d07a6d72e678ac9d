/** 刑事执行检察。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const execution = defineCard({ key: 'execution', name: '刑罚执行监督卡', line: '刑事执行', per: 'case' }, {
  'execution.type': { label: '监督类型', type: 'code', required: 'always', codes: ['减刑监督', '假释监督', '暂予监外执行监督', '交付执行监督', '社区矫正监督', '财产刑执行监督', '监管活动监督', '强制医疗执行监督', '死刑执行临场监督'], stage: '执行监督', pinyin: 'jdlx' },
  'execution.prisonerName': { label: '罪犯姓名', type: 'personName', required: 'always', stage: '执行监督', pinyin: 'zfxm' },
  'execution.prisonOrg': { label: '执行机关', aliases: ['监狱', '看守所', '社区矫正机构'], type: 'orgName', required: 'always', stage: '执行监督', pinyin: 'zxjg' },
  'execution.foundDate': { label: '发现违法日期', type: 'date', required: 'optional', stage: '执行监督', pinyin: 'fxwfrq' },
  'execution.correctionMode': { label: '纠正方式', type: 'code', required: 'when violation', codes: ['口头纠正', '纠正违法通知书', '检察建议', '检察意见'], stage: '执行监督', pinyin: 'jzfs' },
  'execution.correctionSentDate': { label: '纠正文书发出日期', type: 'date', required: 'when written', stage: '执行监督', pinyin: 'jzwsfcrq' },
  'execution.replyDate': { label: '回复日期', type: 'date', required: 'when written', stage: '执行监督', pinyin: 'hfrq' },
  'execution.corrected': { label: '是否纠正', type: 'boolean', required: 'when written', stage: '执行监督', pinyin: 'sfjz' },
  'execution.patrolDate': { label: '巡回检察日期', type: 'date', required: 'optional', stage: '执行监督', pinyin: 'xhjcrq' },
  'execution.improper': { label: '刑罚执行监督认为不当', type: 'text', required: 'when applicable', stage: '执行监督', pinyin: 'xfzxjdkxfzxjdrwbd' },
});

export const commutation = defineCard({ key: 'commutation', name: '减刑假释监督卡', line: '刑事执行', per: 'suspect' }, {
  'commutation.proposalReceivedDate': { label: '收到减刑（假释）建议书副本日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'sdjxjsjysfbrq' },
  'commutation.opinionDate': { label: '提出书面检察意见日期', type: 'date', required: 'when improper', stage: '执行监督', pinyin: 'tcsmjcyjrq', note: '十日以内,可延十日' },
  'commutation.hearingDate': { label: '出席减刑假释法庭日期', type: 'date', required: 'when hearing', stage: '执行监督', pinyin: 'cxjxjsftrq' },
  'commutation.rulingReceivedDate': { label: '收到裁定书副本日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'sdcdsfbrq' },
  'commutation.correctionDate': { label: '提出书面纠正意见日期', type: 'date', required: 'when improper', stage: '执行监督', pinyin: 'tcsmjzyjrq', note: '二十日以内' },
  'commutation.retrialDate': { label: '法院重新审理裁定日期', type: 'date', required: 'when corrected', stage: '执行监督', pinyin: 'fycxslcdrq', note: '一个月以内' },
  'commutation.result': { label: '监督结果', type: 'code', required: 'when closed', stage: '执行监督', pinyin: 'jdjg' },
});

export const tempRelease = defineCard({ key: 'tempRelease', name: '暂予监外执行监督卡', line: '刑事执行', per: 'suspect' }, {
  'tempRelease.opinionReceivedDate': { label: '收到暂予监外执行书面意见副本日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'sdzyjwzxsmyjfbrq' },
  'tempRelease.suggestDate': { label: '提出书面检察意见日期', type: 'date', required: 'when improper', stage: '执行监督', pinyin: 'tcsmjcyjrq', note: '十日以内' },
  'tempRelease.decisionReceivedDate': { label: '接到暂予监外执行决定书日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'jdzyjwzxjdsrq' },
  'tempRelease.correctionDate': { label: '提出纠正意见日期', type: 'date', required: 'when improper', stage: '执行监督', pinyin: 'tcjzyjrq', note: '一个月以内' },
  'tempRelease.reason': { label: '暂予监外执行事由', type: 'code', required: 'always', codes: ['严重疾病', '怀孕哺乳', '生活不能自理'], stage: '执行监督', pinyin: 'zyjwzxsy' },
  'tempRelease.endReason': { label: '收监事由', type: 'code', required: 'optional', stage: '执行监督', pinyin: 'sjsy' },
});

export const communityCorrection = defineCard({ key: 'communityCorrection', name: '社区矫正监督卡', line: '刑事执行', per: 'suspect' }, {
  'communityCorrection.type': { label: '矫正类别', type: 'code', required: 'always', codes: ['管制', '缓刑', '假释', '暂予监外执行'], stage: '执行监督', pinyin: 'jzlb' },
  'communityCorrection.judgmentEffectiveDate': { label: '判决裁定生效日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'pjcdsxrq' },
  'communityCorrection.documentsSentDate': { label: '法律文书送达日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'flwssdrq', note: '十日内' },
  'communityCorrection.reportDate': { label: '报到日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'bdrq', note: '十日内' },
  'communityCorrection.missed': { label: '是否脱管漏管', type: 'boolean', required: 'always', stage: '执行监督', pinyin: 'sftglg' },
  'communityCorrection.periodEnd': { label: '矫正期满日期', type: 'date', required: 'always', stage: '执行监督', pinyin: 'jzqmrq' },
});

export const propertyExecution = defineCard({ key: 'propertyExecution', name: '财产刑执行监督卡', line: '刑事执行', per: 'suspect' }, {
  'propertyExecution.judgmentNumber': { label: '据以执行裁判文号', type: 'text', required: 'always', stage: '执行监督', pinyin: 'jyzxcpwh' },
  'propertyExecution.amountDue': { label: '应执行金额（万元）', type: 'money', required: 'always', stage: '执行监督', pinyin: 'yzxjewy' },
  'propertyExecution.amountDone': { label: '已执行金额（万元）', type: 'money', required: 'optional', stage: '执行监督', pinyin: 'yzxjewy' },
  'propertyExecution.transferFilingDate': { label: '法院移送立案执行日期', type: 'date', required: 'optional', stage: '执行监督', pinyin: 'fyyslazxrq' },
  'propertyExecution.suggestionDate': { label: '检察建议（纠正意见）日期', type: 'date', required: 'optional', stage: '执行监督', pinyin: 'jcjyjzyjrq' },
});

export const compulsoryTreatment = defineCard({ key: 'compulsoryTreatment', name: '强制医疗卡', line: '刑事执行', per: 'case' }, {
  'compulsoryTreatment.opinionReceivedDate': { label: '收到强制医疗意见书日期', type: 'date', required: 'always', stage: '特别程序', pinyin: 'sdqzylyjsrq' },
  'compulsoryTreatment.appliedDate': { label: '提出强制医疗申请日期', type: 'date', required: 'when applied', stage: '特别程序', pinyin: 'tcqzylsqrq', note: '三十日以内作出决定' },
  'compulsoryTreatment.courtDecisionReceivedDate': { label: '收到强制医疗决定书副本日期', type: 'date', required: 'when decided', stage: '特别程序', pinyin: 'sdqzyljdsfbrq' },
  'compulsoryTreatment.correctionDate': { label: '提出纠正意见日期', type: 'date', required: 'when improper', stage: '特别程序', pinyin: 'tcjzyjrq', note: '二十日以内' },
  'compulsoryTreatment.agentNotified': { label: '是否通知法定代理人', type: 'boolean', required: 'always', stage: '特别程序', pinyin: 'sftzfddlr' },
});
