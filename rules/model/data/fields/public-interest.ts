/** 公益诉讼。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const pil = defineCard({ key: 'pil', name: '公益诉讼线索与立案卡', line: '公益诉讼', per: 'case' }, {
  'pil.clueSource': { label: '线索来源', type: 'code', required: 'always', codes: ['履职中发现', '群众举报', '有关机关移送', '新闻媒体', '上级交办'], stage: '线索立案', pinyin: 'xsly' },
  'pil.clueDate': { label: '线索登记日期', type: 'date', required: 'always', stage: '线索立案', pinyin: 'xsdjrq' },
  'pil.clueAssessResult': { label: '线索评估结果', type: 'code', required: 'always', codes: ['立案', '不立案', '移送'], stage: '线索立案', pinyin: 'xspgjg' },
  'pil.type': { label: '公益诉讼类型', type: 'code', required: 'always', codes: ['行政公益诉讼', '民事公益诉讼', '刑事附带民事公益诉讼'], stage: '线索立案', pinyin: 'gysslx' },
  'pil.field': { label: '案件领域', aliases: ['涉案领域'], type: 'code', required: 'always', codes: ['生态环境和资源保护', '食品药品安全', '国有财产保护', '国有土地使用权出让', '英烈保护', '未成年人保护', '军人权益', '安全生产', '个人信息保护', '反垄断', '反电信网络诈骗', '农产品质量安全', '妇女权益保障', '无障碍环境', '文物和文化遗产保护'], stage: '线索立案', pinyin: 'ajly' },
  'pil.filedDate': { label: '立案日期', type: 'date', required: 'when filed', stage: '线索立案', pinyin: 'larq' },
  'pil.filingDocNumber': { label: '立案决定书文号', type: 'text', required: 'when filed', stage: '线索立案', pinyin: 'lajdswh' },
  'pil.filingDeliveredDate': { label: '立案决定书送达日期', type: 'date', required: 'when 行政公益', stage: '线索立案', pinyin: 'lajdssdrq', note: '七日内(条号待核)' },
  'pil.agency': { label: '行政机关', aliases: ['被监督行政机关', '违法主体'], type: 'orgName', required: 'when 行政公益', stage: '线索立案', pinyin: 'xzjg' },
  'pil.violationSubject': { label: '违法行为人', type: 'text', required: 'when 民事公益', stage: '线索立案', pinyin: 'wfxwr' },
  'pil.investigationMethods': { label: '调查方式', type: 'multi', required: 'always', stage: '线索立案', pinyin: 'dcfs' },
  'pil.consultDate': { label: '磋商日期', type: 'date', required: 'optional', stage: '线索立案', pinyin: 'csrq' },
  'pil.consultResult': { label: '磋商结果', type: 'code', required: 'when consulted', codes: ['整改到位', '未整改'], stage: '线索立案', pinyin: 'csjg' },
  'pil.closedDate': { label: '审结日期', type: 'date', required: 'when closed', stage: '线索立案', pinyin: 'sjrq' },
  'pil.closedMode': { label: '结案方式', type: 'code', required: 'when closed', codes: ['终结案件', '提出检察建议', '提起诉讼', '移送其他院'], stage: '线索立案', pinyin: 'jafs' },
  'pil.restoreAmount': { label: '督促恢复或挽回金额（万元）', type: 'money', required: 'optional', stage: '线索立案', pinyin: 'dchfhwhjewy' },
  'pil.closingDocNumber': { label: '终结案件决定书文号', type: 'text', required: 'when closed', stage: '结案', pinyin: 'zjajjdswh' },
});

export const pilAdministrative = defineCard({ key: 'pilAdministrative', name: '行政公益诉讼诉前检察建议卡', line: '公益诉讼', per: 'case' }, {
  'pilAdministrative.suggestionDocNumber': { label: '检察建议书文号', type: 'text', required: 'when issued', stage: '诉前程序', pinyin: 'jcjyswh' },
  'pilAdministrative.issuedDate': { label: '检察建议发出日期', aliases: ['制发日期'], type: 'date', required: 'when issued', stage: '诉前程序', pinyin: 'jcjyfcrq' },
  'pilAdministrative.deliveredDate': { label: '检察建议送达日期', type: 'date', required: 'when issued', stage: '诉前程序', pinyin: 'jcjysdrq' },
  'pilAdministrative.urgent': { label: '是否紧急情形', type: 'boolean', required: 'when issued', stage: '诉前程序', pinyin: 'sfjjqx', note: '紧急15日回复,一般2个月' },
  'pilAdministrative.replyDueDate': { label: '回复期限届满日期', type: 'date', required: 'auto', stage: '诉前程序', pinyin: 'hfqxjmrq' },
  'pilAdministrative.replyDate': { label: '行政机关回复日期', type: 'date', required: 'when replied', stage: '诉前程序', pinyin: 'xzjghfrq' },
  'pilAdministrative.rectified': { label: '是否整改到位', aliases: ['整改情况'], type: 'code', required: 'when replied', codes: ['全部整改', '部分整改', '未整改'], stage: '诉前程序', pinyin: 'sfzgdw' },
  'pilAdministrative.followUpDate': { label: '跟进调查日期', aliases: ['回头看日期'], type: 'date', required: 'when replied', stage: '诉前程序', pinyin: 'gjdcrq' },
  'pilAdministrative.suspendDate': { label: '中止审查日期', type: 'date', required: 'optional', stage: '诉前程序', pinyin: 'zzscrq' },
  'pilAdministrative.filedHigherDate': { label: '报上一级院备案日期', type: 'date', required: 'when issued', stage: '诉前程序', pinyin: 'bsyjybarq' },
  'pilAdministrative.reviewExtensionDate': { label: '延长审查起诉期限批准日期', type: 'date', required: 'when extended', stage: '审查起诉', pinyin: 'ycscqsqxpzrq' },
});

export const pilCivil = defineCard({ key: 'pilCivil', name: '民事公益诉讼诉前公告卡', line: '公益诉讼', per: 'case' }, {
  'pilCivil.noticeDate': { label: '诉前公告日期', aliases: ['公告日期'], type: 'date', required: 'when 民事公益', stage: '诉前程序', pinyin: 'sqggrq' },
  'pilCivil.noticeMedium': { label: '公告媒体', type: 'text', required: 'when noticed', stage: '诉前程序', pinyin: 'ggmt' },
  'pilCivil.noticeEndDate': { label: '公告期满日期', type: 'date', required: 'when noticed', stage: '诉前程序', pinyin: 'ggqmrq', note: '三十日' },
  'pilCivil.otherPlaintiff': { label: '有无适格主体起诉', type: 'code', required: 'when noticed', codes: ['无', '有'], stage: '诉前程序', pinyin: 'ywsgztqs' },
});

export const pilLitigation = defineCard({ key: 'pilLitigation', name: '公益诉讼起诉与裁判卡', line: '公益诉讼', per: 'case' }, {
  'pilLitigation.suitDate': { label: '提起诉讼日期', aliases: ['起诉日期'], type: 'date', required: 'when sued', stage: '诉讼', pinyin: 'tqssrq' },
  'pilLitigation.suitDocNumber': { label: '公益诉讼起诉书文号', type: 'text', required: 'when sued', stage: '诉讼', pinyin: 'gyssqsswh' },
  'pilLitigation.court': { label: '受理法院', type: 'orgName', required: 'when sued', stage: '诉讼', pinyin: 'slfy' },
  'pilLitigation.claims': { label: '诉讼请求', type: 'text', required: 'when sued', stage: '诉讼', pinyin: 'ssqq' },
  'pilLitigation.compensationAmount': { label: '请求赔偿金额（万元）', type: 'money', required: 'optional', stage: '诉讼', pinyin: 'qqpcjewy' },
  'pilLitigation.attendNoticeDate': { label: '出庭通知书收到日期', type: 'date', required: 'when trial', stage: '诉讼', pinyin: 'cttzssdrq' },
  'pilLitigation.attendSubmitDate': { label: '派员出庭通知书提交日期', type: 'date', required: 'when trial', stage: '诉讼', pinyin: 'pycttzstjrq', note: '收到三日内' },
  'pilLitigation.hearingDate': { label: '开庭日期', type: 'date', required: 'when trial', stage: '诉讼', pinyin: 'ktrq' },
  'pilLitigation.judgmentDate': { label: '裁判日期', type: 'date', required: 'when judged', stage: '诉讼', pinyin: 'cprq' },
  'pilLitigation.judgmentResult': { label: '裁判结果', type: 'code', required: 'when judged', codes: ['支持全部诉讼请求', '部分支持', '驳回', '撤诉', '调解'], stage: '诉讼', pinyin: 'cpjg' },
  'pilLitigation.executed': { label: '裁判执行情况', type: 'code', required: 'when effective', stage: '诉讼', pinyin: 'cpzhqk' },
  'pilLitigation.suitFiledHigherDate': { label: '起诉书报上一级院备案日期', type: 'date', required: 'when sued', stage: '诉讼', pinyin: 'qssbsyjybarq' },
  'pilLitigation.judgmentReceivedDate': { label: '收到一审裁判日期', type: 'date', required: 'when judged', stage: '裁判', pinyin: 'sdyscprq' },
  'pilLitigation.judgmentReportedDate': { label: '一审裁判报上一级院备案日期', type: 'date', required: 'when judged', stage: '裁判', pinyin: 'yscpbsyjybarq' },
  'pilLitigation.appealDate': { label: '上诉日期', type: 'date', required: 'when appealed', stage: '上诉', pinyin: 'ssrq' },
  'pilLitigation.appealCopyReceivedDate': { label: '收到上诉状副本日期', type: 'date', required: 'when appealed', stage: '上诉', pinyin: 'sdsszfbrq' },
  'pilLitigation.appealCopyReportedDate': { label: '上诉状副本报上一级院日期', type: 'date', required: 'when appealed', stage: '上诉', pinyin: 'sszfbbsyjyrq' },
  'pilLitigation.withdrawDecidedDate': { label: '撤回起诉（变更请求）决定日期', type: 'date', required: 'when withdrawn', stage: '诉讼', pinyin: 'chqsjdrq' },
  'pilLitigation.withdrawSubmittedDate': { label: '撤回起诉决定书提交法院日期', type: 'date', required: 'when withdrawn', stage: '诉讼', pinyin: 'chqsjdstjfyrq' },
});
