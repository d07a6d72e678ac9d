import type { DocumentKind } from '../../model/document-kinds';

/**
 * Formulas that give a kind away when the title is lost, the surer before the vaguer; each is used in documents of one
 * kind only, save in quotations, which the later kinds of a case make of the earlier ones.
 */
export const FORMULAS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['judgment', /判决如下[：:]|如不服本判决/],
  ['ruling', /裁定如下[：:]|本裁定(?:为终审裁定|自宣告之日起|送达后)/],
  ['nonProsecution', /决定对[^。\n]{1,30}不起诉/],
  [
    'pilSuit',
    /公益诉讼起诉人[^。\n]{0,60}(?:诉讼请求|提起(?:民事|行政|刑事附带民事)?公益诉讼)|特提起(?:民事|行政)?公益诉讼/,
  ],
  ['protestSupport', /决定支持[^。\n]{1,30}(?:提出的)?抗诉/],
  ['protest', /(?:为此|据此|综上)[^。\n]{0,200}(?:提出抗诉|抗诉如下)|特提出抗诉，请依法判处/],
  ['opinionForProsecution', /移送(?:你院)?审查起诉。?\s{0,8}此致|经依法侦查查明/],
  ['indictment', /提起公诉，?请(?:依法)?(?:判处|惩处)|经依法审查查明[：:]/],
  ['arrestRequest', /特提请批准逮捕|提请批准逮捕[^。\n]{0,20}。?\s{0,8}此致/],
  ['arrestDecision', /决定(?:不)?批准逮捕(?:犯罪嫌疑人|涉嫌)|决定(?:不予)?逮捕犯罪嫌疑人/],
  ['nonArrestReason', /不批准逮捕的?理由(?:说明)?如下/],
  ['supplementOutline', /请(?:你[局院]|按照以下)[^。\n]{0,30}补充侦查[：:]|补充侦查的(?:方向|主要事项)/],
  ['sentencingProposal', /因其具有以下量刑情节|向(?:你|贵)院提出(?:以下|如下)量刑建议/],
  ['pleaStatement', /本人自愿(?:签署|认罪认罚)|具结人[（(]?签名/],
  ['procuratorialSuggestion', /(?:向你(?:单位|局|院|校|公司)|特)提出(?:如下|以下)检察建议|将(?:整改|处理)情况书面回复/],
  [
    'correction',
    /(?:上述|以上)[^。\n]{0,60}(?:违反了|不符合)[^。\n]{0,120}特通知你[局院]予以纠正|请将纠正情况(?:书面)?(?:告知|通知)(?:我|本)院/,
  ],
  ['filingSupervision', /(?:说明|告知)不立案的?理由|通知你局立案/],
  ['transcript', /问[：:][^\n]{2,80}\n?\s{0,8}答[：:]/],
  ['lawyerOpinion', /(?:律师事务所|本律师)[^。\n]{0,40}接受[^。\n]{0,20}委托/],
  ['reconciliation', /双方(?:自愿)?达成(?:如下|以下)(?:和解|赔偿)?协议/],
  ['reviewReport', /承办人(?:审查)?(?:意见|认为)|审查认定的事实/],
];
