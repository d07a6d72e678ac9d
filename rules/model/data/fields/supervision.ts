/** 立案监督与侦查（审判）活动监督。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const filingSupervision = defineCard({ key: 'filingSupervision', name: '立案监督卡', line: '刑事', per: 'case', rows: true }, {
  'filingSupervision.type': { label: '监督类型', type: 'code', required: 'always', codes: ['应当立案而不立案', '不应当立案而立案'], stage: '侦查监督', pinyin: 'jdlx' },
  'filingSupervision.source': { label: '线索来源', type: 'code', required: 'always', stage: '侦查监督', pinyin: 'xsly' },
  'filingSupervision.requireReasonDate': { label: '要求说明(不)立案理由日期', type: 'date', required: 'always', stage: '侦查监督', pinyin: 'yqsmblalyrq' },
  'filingSupervision.policeReplyDate': { label: '公安机关说明理由日期', type: 'date', required: 'when replied', stage: '侦查监督', pinyin: 'gajgsmlyrq', note: '七日以内' },
  'filingSupervision.noticeDate': { label: '通知立案（撤案）日期', type: 'date', required: 'when not accepted', stage: '侦查监督', pinyin: 'tzlacarq' },
  'filingSupervision.policeFiledDate': { label: '公安机关立案（撤案）日期', type: 'date', required: 'when noticed', stage: '侦查监督', pinyin: 'gajglacarq', note: '十五日以内' },
  'filingSupervision.informVictimDate': { label: '告知被害人日期', type: 'date', required: 'when accepted', stage: '侦查监督', pinyin: 'gzbhrrq', note: '十日以内' },
  'filingSupervision.urgeDate': { label: '催办日期', type: 'date', required: 'optional', stage: '侦查监督', pinyin: 'cbrq' },
});

export const activitySupervision = defineCard({ key: 'activitySupervision', name: '侦查（审判）活动监督卡', line: '刑事', per: 'case', rows: true }, {
  'activitySupervision.target': { label: '被监督单位', type: 'orgName', required: 'always', stage: '监督', pinyin: 'bjddw' },
  'activitySupervision.violation': { label: '违法情形', type: 'multi', required: 'always', stage: '监督', pinyin: 'wfqx' },
  'activitySupervision.mode': { label: '监督方式', type: 'code', required: 'always', codes: ['口头纠正', '纠正违法通知书', '检察建议'], stage: '监督', pinyin: 'jdfs' },
  'activitySupervision.documentNumber': { label: '纠正违法通知书文号', type: 'text', required: 'when written', stage: '监督', pinyin: 'jzwftzswh' },
  'activitySupervision.sentDate': { label: '发出日期', type: 'date', required: 'when written', stage: '监督', pinyin: 'fcrq' },
  'activitySupervision.replyDate': { label: '回复日期', type: 'date', required: 'when written', stage: '监督', pinyin: 'hfrq' },
  'activitySupervision.corrected': { label: '是否纠正', aliases: ['采纳情况'], type: 'boolean', required: 'when written', stage: '监督', pinyin: 'sfjz' },
  'activitySupervision.reviewRequestDate': { label: '申请复查日期', type: 'date', required: 'optional', stage: '监督', pinyin: 'sqfcrq' },
  'activitySupervision.reviewDoneDate': { label: '复查完成日期', type: 'date', required: 'when requested', stage: '监督', pinyin: 'fcwcrq', note: '七日以内' },
});

export const omission = defineCard({ key: 'omission', name: '追捕追诉卡', line: '刑事', per: 'suspect' }, {
  'omission.type': { label: '追捕追诉类型', type: 'code', required: 'always', codes: ['纠正漏捕', '纠正漏诉', '追加遗漏罪行'], stage: '监督', pinyin: 'zbzslx' },
  'omission.requireDate': { label: '要求提请逮捕（补充移送）日期', type: 'date', required: 'always', stage: '监督', pinyin: 'yqtqdbbcysrq' },
  'omission.documentNumber': { label: '应当逮捕犯罪嫌疑人建议书文号', aliases: ['补充移送起诉通知书文号'], type: 'text', required: 'always', stage: '监督', pinyin: 'yddbfzxyrjyswh' },
  'omission.responseDate': { label: '公安机关提请（移送）日期', type: 'date', required: 'when responded', stage: '监督', pinyin: 'gajgtqysrq' },
  'omission.result': { label: '追捕追诉结果', type: 'code', required: 'when closed', stage: '监督', pinyin: 'zbzsjg' },
});

export const supervision = defineCard({ key: 'supervision', name: '立案监督补充信息', line: '刑事', per: 'case' }, {
  'supervision.followupDate': { label: '立案监督跟进日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'lajdbcxlajdgjrq' },
  'supervision.reconsiderReceived': { label: '立案监督收到要求复议日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'lajdbcxlajdsdyqfyrq' },
  'supervision.reconsiderDecided': { label: '立案监督复议决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'lajdbcxlajdfyjdrq' },
  'supervision.designatedCheckDate': { label: '立案监督指居合法性审查日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'lajdbcxlajdzjhfxscrq' },
});

export const correction = defineCard({ key: 'correction', name: '纠正违法补充信息', line: '刑事', per: 'case' }, {
  'correction.dueDate': { label: '纠正违法回复期限', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'jzwfbcxjzwfhfqx' },
  'correction.followup': { label: '纠正违法跟踪督促', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'jzwfbcxjzwfgzdc' },
  'correction.seriousness': { label: '纠正违法情节', type: 'code', required: 'when applicable', codes: ['轻微', '较重', '严重'], stage: '全程', pinyin: 'jzwfbcxjzwfqj' },
});
