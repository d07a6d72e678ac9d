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
