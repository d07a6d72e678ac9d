/** 不起诉与附条件不起诉。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const nonProsecution = defineCard({ key: 'nonProsecution', name: '不起诉卡', line: '刑事', per: 'suspect' }, {
  'nonProsecution.type': { label: '不起诉类型', aliases: ['不起诉种类'], type: 'code', required: 'when 不起诉', codes: ['法定不起诉', '酌定不起诉', '存疑不起诉', '刑事和解不起诉', '特殊不起诉'], stage: '审查起诉', pinyin: 'bqslx', note: '系统显示为“绝对不起诉/其他情节轻微不起诉/其他证据不足不起诉”' },
  'nonProsecution.documentNumber': { label: '不起诉决定书文号', type: 'text', required: 'when 不起诉', stage: '审查起诉', pinyin: 'bqsjdswh' },
  'nonProsecution.decidedDate': { label: '不起诉决定日期', type: 'date', required: 'when 不起诉', stage: '审查起诉', pinyin: 'bqsjdrq' },
  'nonProsecution.announcedDate': { label: '公开宣布日期', aliases: ['宣布日期'], type: 'date', required: 'when 不起诉', stage: '审查起诉', pinyin: 'gkxbrq' },
  'nonProsecution.deliveredDate': { label: '送达日期', type: 'date', required: 'when 不起诉', stage: '审查起诉', pinyin: 'sdrq' },
  'nonProsecution.victimDeliveredDate': { label: '送达被害人日期', type: 'date', required: 'when victim', stage: '审查起诉', pinyin: 'sdbhrrq' },
  'nonProsecution.releasedDate': { label: '释放日期', type: 'date', required: 'when custody', stage: '审查起诉', pinyin: 'sfrq' },
  'nonProsecution.propertyHandling': { label: '涉案财物处理情况', type: 'code', required: 'when property', stage: '审查起诉', pinyin: 'sacwclqk' },
  'nonProsecution.procuratorialOpinionIssued': { label: '是否提出检察意见', aliases: ['是否移送行政处罚'], type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sftcjcyj', note: '行刑反向衔接' },
  'nonProsecution.opinionSentDate': { label: '检察意见书发出日期', type: 'date', required: 'when issued', stage: '审查起诉', pinyin: 'jcyjsfcrq' },
  'nonProsecution.opinionReplyDate': { label: '检察意见回复日期', type: 'date', required: 'when issued', stage: '审查起诉', pinyin: 'jcyjhfrq' },
  'nonProsecution.reconsiderDate': { label: '公安机关要求复议日期', type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'gajgyqfyrq' },
  'nonProsecution.reconsiderResult': { label: '复议结果', type: 'code', required: 'when reconsider', codes: ['维持', '改变'], stage: '审查起诉', pinyin: 'fyjg' },
  'nonProsecution.victimPetitionDate': { label: '被害人申诉日期', type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'bhrssrq' },
  'nonProsecution.hearingHeld': { label: '是否公开听证', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sfgktz' },
  'nonProsecution.committeeDecision': { label: '是否经检察长或检委会决定', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfjjczhjwhjd' },
  'nonProsecution.reason': { label: '不起诉原因', type: 'text', required: 'when applicable', stage: '审查起诉', pinyin: 'bqskbqsyy' },
  'nonProsecution.confiscationOpinionDate': { label: '不起诉没收意见日期', type: 'date', required: 'when applicable', stage: '审查起诉', pinyin: 'bqskbqsmsyjrq' },
});

export const nonpros = defineCard({ key: 'nonpros', name: '不起诉复议复核申诉补充信息', line: '刑事', per: 'case' }, {
  'nonpros.reconsiderDecided': { label: '不起诉复议复核申诉复议决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bqsfyfhssbcxbqsfyfhssfyjdrq' },
  'nonpros.recheckReceived': { label: '不起诉复议复核申诉收到提请复核日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bqsfyfhssbcxbqsfyfhsssdtqfhrq' },
  'nonpros.recheckDecided': { label: '不起诉复议复核申诉复核决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bqsfyfhssbcxbqsfyfhssfhjdrq' },
  'nonpros.complaintFiled': { label: '不起诉复议复核申诉申诉立案日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bqsfyfhssbcxbqsfyfhsssslarq' },
  'nonpros.complaintDecided': { label: '不起诉复议复核申诉申诉复查决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bqsfyfhssbcxbqsfyfhssssfcjdrq' },
  'nonpros.complex': { label: '不起诉复议复核申诉案情复杂', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'bqsfyfhssbcxbqsfyfhssaqfz' },
});

export const conditionalNonProsecution = defineCard({ key: 'conditionalNonProsecution', name: '附条件不起诉卡', line: '未检', per: 'suspect' }, {
  'conditionalNonProsecution.decidedDate': { label: '附条件不起诉决定日期', type: 'date', required: 'always', stage: '审查起诉', pinyin: 'ftjbqsjdrq' },
  'conditionalNonProsecution.documentNumber': { label: '附条件不起诉决定书文号', type: 'text', required: 'always', stage: '审查起诉', pinyin: 'ftjbqsjdswh' },
  'conditionalNonProsecution.periodMonths': { label: '考验期（月）', aliases: ['考验期限'], type: 'number', required: 'always', stage: '审查起诉', pinyin: 'kyqy', note: '6至12个月' },
  'conditionalNonProsecution.periodStart': { label: '考验期起始日期', type: 'date', required: 'always', stage: '审查起诉', pinyin: 'kyqqsrq' },
  'conditionalNonProsecution.periodEnd': { label: '考验期届满日期', type: 'date', required: 'always', stage: '审查起诉', pinyin: 'kyqjmrq' },
  'conditionalNonProsecution.consent': { label: '未成年犯罪嫌疑人及其法定代理人有无异议', type: 'code', required: 'always', codes: ['无异议', '有异议'], stage: '审查起诉', pinyin: 'wcnfzxyrjqfddlrywyy' },
  'conditionalNonProsecution.heardPoliceVictim': { label: '是否听取公安机关、被害人意见', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sftqgajgbhryj' },
  'conditionalNonProsecution.conditions': { label: '附带条件', type: 'multi', required: 'always', stage: '审查起诉', pinyin: 'fdtj' },
  'conditionalNonProsecution.supervisor': { label: '监督考察人员', type: 'personName', required: 'always', stage: '审查起诉', pinyin: 'jdkcry' },
  'conditionalNonProsecution.result': { label: '考察结果', type: 'code', required: 'when ended', codes: ['不起诉', '撤销附条件不起诉并起诉'], stage: '审查起诉', pinyin: 'kcjg' },
  'conditionalNonProsecution.resultDate': { label: '考察结果决定日期', type: 'date', required: 'when ended', stage: '审查起诉', pinyin: 'kcjgjdrq' },
});

export const conditional = defineCard({ key: 'conditional', name: '附条件不起诉补充信息', line: '刑事', per: 'suspect' }, {
  'conditional.type': { label: '附条件不起诉种类', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'ftjbqsbcxftjbqszl' },
  'conditional.servedDate': { label: '附条件不起诉送达日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'ftjbqsbcxftjbqssdrq' },
  'conditional.examDate': { label: '附条件不起诉考察意见书日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'ftjbqsbcxftjbqskcyjsrq' },
  'conditional.newCrimeDate': { label: '附条件不起诉新罪日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'ftjbqsbcxftjbqsxzrq' },
});

export const reconcile = defineCard({ key: 'reconcile', name: '当事人和解补充信息', line: '刑事', per: 'victim' }, {
  'reconcile.performedDate': { label: '当事人和解履行日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'dsrhjbcxdsrhjlxrq' },
  'reconcile.instalmentSecured': { label: '当事人和解有担保分期', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'dsrhjbcxdsrhjydbfq' },
});
