/** A kind of legal document. A new kind is one entry here (plus a structure in `rules/text/kinds/` when its sections are to be known). */
export interface DocumentKindSpec {
  /** Name as the user reads it. */
  readonly name: string;
  /** Titles under which the document appears, most specific first; spaces inside a title are ignored. */
  readonly titles: readonly string[];
}

/** All kinds the product can name, by key. */
export const DOCUMENT_KINDS = {
  opinionForProsecution: { name: '起诉意见书', titles: ['起诉意见书'] },
  indictment: { name: '起诉书', titles: ['起诉书'] },
  judgment: { name: '刑事判决书', titles: ['刑事附带民事判决书', '刑事判决书'] },
  ruling: { name: '刑事裁定书', titles: ['刑事附带民事裁定书', '刑事裁定书'] },
  nonProsecution: { name: '不起诉决定书', titles: ['附条件不起诉决定书', '不起诉决定书'] },
  arrestDecision: { name: '（不）批准逮捕决定书', titles: ['不批准逮捕决定书', '批准逮捕决定书', '逮捕决定书'] },
  nonArrestReason: { name: '不批准逮捕理由说明书', titles: ['不批准逮捕理由说明书'] },
  supplementOutline: { name: '补充侦查提纲', titles: ['补充侦查提纲', '退回补充侦查提纲'] },
  noticeOfRights: { name: '权利义务告知书', titles: ['诉讼权利义务告知书', '权利义务告知书', '委托辩护人告知书'] },
  pleaStatement: { name: '认罪认罚具结书', titles: ['认罪认罚具结书'] },
  sentencingProposal: { name: '量刑建议书', titles: ['量刑建议书'] },
  protest: { name: '抗诉书', titles: ['刑事抗诉书', '抗诉书'] },
  reviewReport: { name: '审查报告', titles: ['案件审查报告', '审查报告'] },
  transcript: { name: '讯问笔录', titles: ['讯问笔录', '询问笔录'] },
  searchRecord: { name: '搜查笔录', titles: ['搜查笔录'] },
  seizureList: { name: '扣押清单', titles: ['扣押物品清单', '扣押清单'] },
  transferList: { name: '移送物品清单', titles: ['移送物品清单', '随案移送清单'] },
  reconciliation: { name: '和解协议书', titles: ['刑事和解协议书', '和解协议书'] },
  lawyerOpinion: { name: '律师书面意见', titles: ['律师意见书', '辩护意见书', '辩护意见'] },
  procuratorialSuggestion: { name: '检察建议书', titles: ['再审检察建议书', '检察建议书'] },
  arrestRequest: { name: '提请批准逮捕书', titles: ['提请批准逮捕书'] },
  filingDecision: { name: '立案决定书', titles: ['不予立案通知书', '立案决定书', '立案告知书'] },
  detentionWarrant: { name: '拘留证', titles: ['拘留通知书', '拘留证'] },
  arrestWarrant: { name: '逮捕证', titles: ['逮捕通知书', '逮捕证'] },
  bailDecision: { name: '取保候审决定书', titles: ['解除取保候审决定书', '取保候审决定书'] },
  surveillanceDecision: { name: '监视居住决定书', titles: ['解除监视居住决定书', '监视居住决定书'] },
  releaseNotice: { name: '释放通知书', titles: ['释放通知书', '释放证明书'] },
  custodyExtension: {
    name: '延长侦查羁押期限文书',
    titles: [
      '提请批准延长侦查羁押期限意见书',
      '批准延长侦查羁押期限决定书',
      '延长侦查羁押期限决定书',
      '延长侦查羁押期限意见书',
    ],
  },
  reviewExtension: { name: '延长审查起诉期限决定书', titles: ['延长审查起诉期限决定书', '延长审查起诉期限通知书'] },
  supplementDecision: { name: '退回补充侦查决定书', titles: ['退回补充侦查决定书', '补充侦查决定书'] },
  supplementReport: { name: '补充侦查报告书', titles: ['补充侦查报告书', '补充侦查报告'] },
  arrestReviewOpinion: { name: '审查逮捕意见书', titles: ['审查逮捕意见书'] },
  custodyNecessity: {
    name: '羁押必要性审查文书',
    titles: ['羁押必要性审查建议书', '羁押必要性审查报告', '羁押必要性审查决定书'],
  },
  indictmentChange: {
    name: '变更（追加、补充）起诉决定书',
    titles: ['变更起诉决定书', '追加起诉决定书', '补充起诉决定书', '变更起诉书', '追加起诉书', '补充起诉书'],
  },
  indictmentWithdrawal: { name: '撤回起诉决定书', titles: ['撤回起诉决定书'] },
  courtOpinion: { name: '公诉意见书', titles: ['公诉意见书', '公诉意见', '出庭意见书'] },
  procedureProposal: {
    name: '适用程序建议书',
    titles: ['适用速裁程序建议书', '适用简易程序建议书', '速裁程序适用建议书', '简易程序适用建议书'],
  },
  correction: {
    name: '纠正违法通知书',
    titles: [
      '纠正审理违法意见书',
      '纠正违法通知书',
      '纠正不当减刑裁定意见书',
      '纠正不当假释裁定意见书',
      '纠正不当暂予监外执行决定意见书',
      '侦查活动监督通知书',
    ],
  },
  filingSupervision: {
    name: '立案监督文书',
    titles: [
      '要求说明不立案理由通知书',
      '要求说明立案理由通知书',
      '通知撤销案件书',
      '通知立案书',
      '不立案理由说明书',
      '立案理由说明书',
    ],
  },
  additionalArrest: { name: '应当逮捕犯罪嫌疑人建议书', titles: ['应当逮捕犯罪嫌疑人建议书'] },
  additionalProsecution: { name: '补充移送起诉通知书', titles: ['补充移送起诉通知书', '补充移送起诉意见书'] },
  protestRequest: { name: '提请抗诉报告书', titles: ['提请刑事抗诉报告书', '提请抗诉报告书'] },
  protestSupport: { name: '支持刑事抗诉意见书', titles: ['支持刑事抗诉意见书', '支持抗诉意见书'] },
  protestWithdrawal: { name: '撤回抗诉决定书', titles: ['撤回抗诉决定书'] },
  pilSuit: {
    name: '公益诉讼起诉书',
    titles: ['刑事附带民事公益诉讼起诉书', '民事公益诉讼起诉书', '行政公益诉讼起诉书', '公益诉讼起诉书'],
  },
  pilFiling: {
    name: '公益诉讼立案文书',
    titles: ['公益诉讼案件立案决定书', '公益诉讼立案决定书', '公益诉讼终结案件决定书'],
  },
  civilProtest: { name: '民事（行政）抗诉书', titles: ['民事抗诉书', '行政抗诉书'] },
  civilDecision: {
    name: '民事（行政）监督决定书',
    titles: ['不支持监督申请决定书', '终结审查决定书', '提请抗诉决定书', '中止审查决定书'],
  },
  supportProsecution: { name: '支持起诉意见书', titles: ['支持起诉意见书', '支持起诉书'] },
  civilJudgment: { name: '民事判决书', titles: ['民事判决书', '民事裁定书', '民事调解书'] },
  administrativeJudgment: { name: '行政判决书', titles: ['行政判决书', '行政裁定书'] },
  administrativePenalty: { name: '行政处罚决定书', titles: ['行政处罚决定书'] },
  petitionReply: {
    name: '控告申诉答复文书',
    titles: [
      '刑事申诉复查通知书',
      '刑事申诉结果通知书',
      '刑事申诉复查决定书',
      '刑事申诉审查结果通知书',
      '控告申诉答复函',
      '答复函',
    ],
  },
  compensation: { name: '刑事赔偿决定书', titles: ['国家赔偿决定书', '刑事赔偿决定书', '赔偿决定书'] },
  judicialAid: { name: '国家司法救助决定书', titles: ['国家司法救助决定书', '司法救助决定书'] },
  socialInvestigation: { name: '社会调查报告', titles: ['社会调查评估意见书', '调查评估意见书', '社会调查报告'] },
  commutationRequest: {
    name: '提请减刑（假释）建议书',
    titles: ['提请减刑建议书', '提请假释建议书', '减刑建议书', '假释建议书'],
  },
  executionNotice: { name: '执行通知书', titles: ['执行通知书'] },
  illegalProceeds: { name: '没收违法所得申请书', titles: ['没收违法所得申请书'] },
  compulsoryTreatment: { name: '强制医疗文书', titles: ['强制医疗申请书', '强制医疗意见书', '强制医疗决定书'] },
  appraisal: { name: '鉴定意见', titles: ['司法鉴定意见书', '价格认定结论书', '鉴定意见书', '鉴定书', '检验报告'] },
  appraisalNotice: { name: '鉴定意见通知书', titles: ['鉴定意见通知书'] },
  captureAccount: { name: '到案经过', titles: ['抓获经过', '到案经过', '归案经过', '破案经过', '案件侦破经过'] },
  sceneRecord: { name: '勘验检查笔录', titles: ['现场勘验检查笔录', '现场勘验笔录', '勘验检查笔录', '检查笔录'] },
  identificationRecord: { name: '辨认笔录', titles: ['辨认笔录', '指认笔录'] },
  seizureDecision: { name: '扣押决定书', titles: ['扣押决定书', '查封决定书'] },
  forgiveness: { name: '谅解书', titles: ['刑事谅解书', '谅解书'] },
  deliveryReceipt: { name: '送达回证', titles: ['送达回证'] },
  custodyTransfer: { name: '换押证', titles: ['换押证'] },
  published: { name: '公开文书', titles: [] },
  requiredList: { name: '必备文书清单', titles: [] },
  presentList: { name: '卷内文书目录', titles: ['卷内文件目录', '卷内文书目录'] },
  other: { name: '其他文书', titles: [] },
} as const satisfies Record<string, DocumentKindSpec>;

/** Key of a document kind, e.g. `indictment`. */
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** Whether a string from outside names a document kind. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(DOCUMENT_KINDS, kind);
}
