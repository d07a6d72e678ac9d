import type { DocumentKind } from '../../../model/document-kinds';

/** A provision of the code of criminal procedure by its number in the text of 2018 and in that of 2012; the paragraph where it matters. */
export interface Basis {
  readonly since2018: string;
  readonly since2012: string;
  readonly paragraph?: number;
}

/** What a document of a kind rests on. */
export interface ProceduralBasis {
  readonly kind: DocumentKind;
  /** Words of the sentence that decides, in which the basis is cited. */
  readonly decides: RegExp;
  /** The ground, told in the conclusion, on which it is decided so; any, when absent. */
  readonly ground?: RegExp;
  /** Told there, it speaks against this ground. */
  readonly unless?: RegExp;
  readonly named: string;
  /** One of these must be cited. */
  readonly rests: readonly Basis[];
  /** Nothing but these is cited there. */
  readonly only?: true;
}

const basis = (since2018: string, since2012: string, paragraph?: number): Basis => ({
  since2018,
  since2012,
  ...(paragraph !== undefined && { paragraph }),
});

const TO_PROSECUTE = [basis('176', '172')];
const NOT_TO = /不起诉/u;
/** Words by which a protest is told to be one against a decision in force. */
export const RETRIAL = /审判监督程序|再审|(?:已经|已)(?:发生法律效力|生效)|终审|刑终/u;

/** By kind; of one kind with several grounds each entry has its own. 刑事诉讼法 of 2018 and 2012, compared article by article. */
export const PROCEDURAL_BASES: readonly ProceduralBasis[] = [
  { kind: 'indictment', decides: /提起公诉/u, named: '提起公诉', rests: [...TO_PROSECUTE, basis('284', '273')] },
  { kind: 'sentencingProposal', decides: /建议/u, named: '提出量刑建议', rests: TO_PROSECUTE },
  {
    kind: 'opinionForProsecution',
    decides: /移送[^。]{0,8}审查(?:起诉|决定)/u,
    named: '移送审查起诉',
    rests: [basis('162', '160'), basis('168', '166')],
  },
  {
    kind: 'arrestRequest',
    decides: /提请[^。]{0,6}批准逮捕/u,
    named: '提请批准逮捕',
    rests: [basis('81', '79'), basis('87', '85')],
  },
  {
    kind: 'arrestDecision',
    decides: /逮捕/u,
    named: '审查批准逮捕',
    rests: [
      basis('81', '79'),
      basis('90', '88'),
      basis('167', '165'),
      basis('16', '15'),
      basis('87', '85'),
      basis('89', '87'),
      basis('91', '89'),
    ],
    only: true,
  },
  {
    kind: 'nonArrestReason',
    decides: /不批准逮捕/u,
    named: '不批准逮捕',
    rests: [basis('81', '79'), basis('90', '88'), basis('167', '165'), basis('16', '15')],
  },
  {
    kind: 'judgment',
    decides: /判决如下/u,
    ground: /上诉人|抗诉机关/u,
    named: '第二审判决',
    rests: [basis('236', '225'), basis('256', '245')],
  },
  {
    kind: 'protest',
    decides: /抗诉/u,
    unless: RETRIAL,
    named: '按照第二审程序提出抗诉',
    rests: [basis('228', '217')],
  },
  {
    kind: 'protest',
    decides: /抗诉/u,
    ground: RETRIAL,
    named: '按照审判监督程序提出抗诉',
    rests: [basis('254', '243')],
  },
  {
    kind: 'ruling',
    decides: /裁定如下/u,
    ground: /驳回上诉|维持原判/u,
    named: '驳回上诉、抗诉',
    rests: [basis('236', '225'), basis('246', '235'), basis('250', '239')],
  },
  {
    kind: 'ruling',
    decides: /裁定如下/u,
    ground: /减去|减为|减刑/u,
    unless: /上诉|抗诉/u,
    named: '减刑',
    rests: [basis('273', '262'), basis('261', '250')],
  },
  {
    kind: 'supplementOutline',
    decides: /补充(?:侦查|调查)/u,
    named: '退回补充侦查',
    rests: [basis('175', '171', 2), basis('170', ''), basis('90', '88')],
  },
  {
    kind: 'correction',
    decides: /予以纠正/u,
    named: '通知纠正违法',
    rests: [
      basis('100', '98'),
      basis('8', '8'),
      basis('209', '203'),
      basis('276', '265'),
      basis('57', '55'),
      basis('117', '115'),
      basis('49', '47'),
    ],
  },
  {
    kind: 'ruling',
    decides: /裁定如下/u,
    ground: /核准[^。]{0,80}死刑/u,
    named: '核准死刑',
    rests: [basis('246', '235'), basis('250', '239')],
  },
  {
    kind: 'nonProsecution',
    decides: NOT_TO,
    ground: /附条件不起诉/u,
    named: '附条件不起诉',
    rests: [basis('282', '271'), basis('284', '273')],
  },
  {
    kind: 'nonProsecution',
    decides: NOT_TO,
    ground: /犯罪情节(?:较为|比较)?轻微|不需要判处刑罚|免除刑罚/u,
    named: '犯罪情节轻微不起诉',
    rests: [basis('177', '173', 2), basis('182', ''), basis('290', '279')],
  },
  {
    kind: 'nonProsecution',
    decides: NOT_TO,
    ground: /证据不足|事实不清|不符合起诉条件/u,
    named: '证据不足不起诉',
    rests: [basis('175', '171', 4)],
  },
  {
    kind: 'nonProsecution',
    decides: NOT_TO,
    ground: /没有犯罪事实|情节显著轻微|不构成犯罪|不认为是犯罪|追诉时效|第(?:十六|十五)条/u,
    named: '没有犯罪事实或者不追究刑事责任的不起诉',
    rests: [basis('177', '173', 1), basis('16', '15')],
  },
];
