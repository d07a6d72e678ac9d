/** 控告申诉、国家赔偿与司法救助。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const petition = defineCard({ key: 'petition', name: '控告申诉信访卡', line: '控申', per: 'case' }, {
  'petition.number': { label: '信访编号', aliases: ['信访件编号'], type: 'text', required: 'auto', stage: '信访', pinyin: 'xfbh' },
  'petition.type': { label: '信访形式', type: 'code', required: 'always', codes: ['来信', '来访', '电话', '网络', '视频'], stage: '信访', pinyin: 'xfxs' },
  'petition.receivedDate': { label: '信访日期', aliases: ['收信日期', '来访日期', '接收日期'], type: 'date', required: 'always', stage: '信访', pinyin: 'xfrq' },
  'petition.petitionerName': { label: '信访人姓名', aliases: ['申诉人', '控告人'], type: 'personName', required: 'always', stage: '信访', pinyin: 'xfrxm' },
  'petition.contactOk': { label: '联系方式是否有效', type: 'boolean', required: 'always', stage: '信访', pinyin: 'lxfssfyx', note: '无法联系的可不计未回复' },
  'petition.isFirst': { label: '是否首次信访', aliases: ['初信初访'], type: 'boolean', required: 'always', stage: '信访', pinyin: 'sfscxf', note: '首次信访领导包案' },
  'petition.leader': { label: '包案院领导', type: 'personName', required: 'when first', stage: '信访', pinyin: 'bayld' },
  'petition.category': { label: '信访事项类别', type: 'code', required: 'always', codes: ['控告', '刑事申诉', '民事行政监督申请', '举报', '赔偿', '救助', '其他'], stage: '信访', pinyin: 'xfsxlb' },
  'petition.programReplyDate': { label: '程序性回复日期', aliases: ['七日内程序回复日期'], type: 'date', required: 'always', stage: '信访', pinyin: 'cxxhfrq' },
  'petition.programReplyType': { label: '程序性回复内容', type: 'code', required: 'always', codes: ['已受理', '不予受理', '移送其他机关', '补充材料'], stage: '信访', pinyin: 'cxxhfnr' },
  'petition.programReplyMode': { label: '回复方式', type: 'code', required: 'always', codes: ['书面', '电话', '短信', '当面'], stage: '信访', pinyin: 'hffs' },
  'petition.resultReplyDate': { label: '办理过程或结果答复日期', aliases: ['三个月答复日期'], type: 'date', required: 'always', stage: '信访', pinyin: 'blgchjgdfrq' },
  'petition.monthlyReplyDates': { label: '每月进展答复日期', type: 'multi', required: 'when overdue 3 months', stage: '信访', pinyin: 'myjzdfrq' },
  'petition.transferDate': { label: '移送（导入）日期', type: 'date', required: 'when transferred', stage: '信访', pinyin: 'ysdrrq' },
  'petition.transferDept': { label: '承办部门', type: 'orgName', required: 'when transferred', stage: '信访', pinyin: 'cbbm' },
  'petition.twoMeetings': { label: '领导接访“两见面”', type: 'boolean', required: 'optional', stage: '信访', pinyin: 'ldjfljm', note: '种子“威海”' },
  'petition.closedDate': { label: '办结日期', type: 'date', required: 'when closed', stage: '信访', pinyin: 'bjrq' },
  'petition.riskLevel': { label: '信访风险等级', type: 'code', required: 'optional', stage: '信访', pinyin: 'xffxdj' },
  'petition.settled': { label: '是否息诉罢访', type: 'boolean', required: 'when closed', stage: '信访', pinyin: 'sfxsbf' },
  'petition.materialRequestDate': { label: '要求补充材料日期', type: 'date', required: 'optional', stage: '信访', pinyin: 'yqbccl' },
});

export const complaint = defineCard({ key: 'complaint', name: '控告申诉补充信息', line: '刑事', per: 'case' }, {
  'complaint.reviewedLevels': { label: '控告申诉已复查级数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'kgssbcxkgssyfcjs' },
  'complaint.newEvidence': { label: '控告申诉有新证据', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'kgssbcxkgssyxzj' },
  'complaint.person': { label: '控告申诉审批人', type: 'personName', required: 'when applicable', stage: '全程', pinyin: 'kgssbcxkgssspr' },
  'complaint.caseNo': { label: '控告申诉原案号', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'kgssbcxkgssyah' },
  'complaint.registeredCount': { label: '控告申诉30日内登记件数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'kgssbcxkgss30rndjjs' },
});

export const criminalAppeal = defineCard({ key: 'criminalAppeal', name: '刑事申诉卡', line: '控申', per: 'case' }, {
  'criminalAppeal.type': { label: '申诉类别', type: 'code', required: 'always', codes: ['不服检察机关处理决定', '不服法院生效裁判'], stage: '申诉', pinyin: 'sslb', seen: true },
  'criminalAppeal.acceptedDate': { label: '受理日期', type: 'date', required: 'always', stage: '申诉', pinyin: 'slrq' },
  'criminalAppeal.reviewMode': { label: '办理方式', type: 'code', required: 'always', codes: ['审查', '复查'], stage: '申诉', pinyin: 'blfs' },
  'criminalAppeal.closedDate': { label: '审结日期', type: 'date', required: 'when closed', stage: '申诉', pinyin: 'sjrq' },
  'criminalAppeal.result': { label: '复查结果', aliases: ['立案复查结果'], type: 'code', required: 'when closed', codes: ['维持原决定', '变更原决定', '撤销原决定', '提出抗诉', '再审检察建议', '不支持'], stage: '申诉', pinyin: 'fcjg', hostIds: ['TYYW_SS_XSSSFC.LAFCJG_DM'], seen: true },
  'criminalAppeal.noticeDate': { label: '刑事申诉复查通知书送达日期', aliases: ['结果通知书送达日期'], type: 'date', required: 'when closed', stage: '申诉', pinyin: 'xsssfctzssdrq', note: '十日以内' },
  'criminalAppeal.hearingHeld': { label: '是否公开听证（审查）', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '申诉', pinyin: 'sfgktzsc' },
  'criminalAppeal.filedDate': { label: '立案复查日期', type: 'date', required: 'when filed', stage: '申诉', pinyin: 'lafcrq' },
});

export const stateCompensation = defineCard({ key: 'stateCompensation', name: '国家赔偿卡', line: '控申', per: 'case' }, {
  'stateCompensation.applicant': { label: '赔偿请求人', type: 'personName', required: 'always', stage: '赔偿', pinyin: 'pcqqr' },
  'stateCompensation.applyDate': { label: '申请日期', type: 'date', required: 'always', stage: '赔偿', pinyin: 'sqrq' },
  'stateCompensation.decidedDate': { label: '赔偿决定日期', type: 'date', required: 'when decided', stage: '赔偿', pinyin: 'pcjdrq', note: '两个月内' },
  'stateCompensation.result': { label: '决定情况', type: 'multi', required: 'when decided', codes: ['决定赔偿', '决定不予赔偿'], stage: '赔偿', pinyin: 'jdqk', hostIds: ['TYYW_SS_XSPC.JDQK'], seen: true },
  'stateCompensation.deliveredDate': { label: '赔偿决定书送达日期', type: 'date', required: 'when decided', stage: '赔偿', pinyin: 'pcjdssdrq', note: '十日内' },
  'stateCompensation.amount': { label: '赔偿金额（元）', type: 'money', required: 'when 赔偿', stage: '赔偿', pinyin: 'pcjey' },
  'stateCompensation.paidDate': { label: '支付日期', type: 'date', required: 'when 赔偿', stage: '赔偿', pinyin: 'zfrq' },
  'stateCompensation.reconsiderDate': { label: '申请复议日期', type: 'date', required: 'optional', stage: '赔偿', pinyin: 'sqfyrq' },
  'stateCompensation.payApplyReceivedDate': { label: '收到支付赔偿金申请日期', type: 'date', required: 'when granted', stage: '赔偿', pinyin: 'sdzfpcjsqrq' },
  'stateCompensation.payForwardedDate': { label: '向财政部门提出支付申请日期', type: 'date', required: 'when granted', stage: '赔偿', pinyin: 'xczbmtczfsqrq' },
});

export const judicialAid = defineCard({ key: 'judicialAid', name: '国家司法救助卡', line: '控申', per: 'case' }, {
  'judicialAid.applicant': { label: '救助申请人', type: 'personName', required: 'always', stage: '救助', pinyin: 'jzsqr' },
  'judicialAid.acceptedDate': { label: '受理日期', type: 'date', required: 'always', stage: '救助', pinyin: 'slrq' },
  'judicialAid.decidedDate': { label: '救助决定日期', type: 'date', required: 'always', stage: '救助', pinyin: 'jzjdrq' },
  'judicialAid.amount': { label: '救助金额（元）', type: 'money', required: 'when granted', stage: '救助', pinyin: 'jzjey' },
  'judicialAid.paidDate': { label: '救助金发放日期', type: 'date', required: 'when granted', stage: '救助', pinyin: 'jzjffrq' },
  'judicialAid.linkedCaseNumber': { label: '原案部门受案号', type: 'text', required: 'always', stage: '救助', pinyin: 'yabmsah' },
  'judicialAid.applyDate': { label: '救助申请日期', type: 'date', required: 'always', stage: '救助', pinyin: 'jzsqrq' },
});
