/**
 * The card ↔ document map: what a card and a document both state of one thing. One row is one rule; a field in it, with
 * the document and the fact it is compared with, is one mapped item. What other rules of the catalogue compare stands in
 * {@link COMPARED_ELSEWHERE}, so that this file names every item there is.
 */
import type { Condition, DocumentFactName, Operand, Sense } from '../../../engine/language';
import { contains, matches, not, oneOf, pick, within } from '../../../engine/language';
import type { Line } from '../../../model/card';
import type { Certainty } from '../../../model/defect';
import type { DocumentKind } from '../../../model/document-kinds';
import type { FieldKey } from '../../../model/fields';

/** One thing that documents of some kinds state beside a card. */
export interface MapRow {
  readonly kinds: readonly (DocumentKind | 'any')[];
  readonly fact: DocumentFactName;
  /** Fields of the card, each compared with the document; with `together` their values are one set. */
  readonly fields: readonly FieldKey[];
  readonly sense: Sense;
  /**
   * `either` (when absent): the one holds nothing that the other lacks, whichever tells more. `document`: what the document
   * states is on the card. `card`: what the card holds is in the document.
   */
  readonly all?: 'document' | 'card';
  readonly together?: true;
  /** Only the rows of the card whose column holds one of the words. */
  readonly rows?: readonly [FieldKey, readonly string[]];
  /** Compared once for the case with the values of all subjects, though the card is one of each. */
  readonly ofCase?: true;
  /** Names of crimes, compared by the crime and not by the wording. */
  readonly crimes?: true;
  /** The defect in full, where it is no plain comparison; the key of the document's fact is given. */
  readonly defect?: (document: `doc.${DocumentKind}.${DocumentFactName}`) => Condition;
  /** Holds of the documents the row is about, where a kind has documents of several sorts. */
  readonly only?: (kind: DocumentKind | 'any') => Condition;
  /** Tells apart rows on one fact of one kind; part of the rule's id. */
  readonly as?: string;
  readonly certainty?: Certainty;
  readonly line?: Line;
  /** What may lawfully explain a difference, before that of the group. */
  readonly lawful?: readonly string[];
}

/** Rows that share what is said of them. */
export interface MapGroup {
  readonly name: string;
  readonly stage: string;
  readonly aspect: string;
  readonly remedy: string;
  readonly lawful: readonly string[];
  readonly rows: readonly MapRow[];
}

/** Card values that tell that a document of a kind was made; while they are blank nobody is asked to open one. */
export const SIGNS: { readonly [Kind in DocumentKind]?: Operand } = {
  opinionForProsecution: 'chargeReview.acceptedDate',
  indictment: 'indictment.date',
  judgment: 'judgment.date',
  ruling: 'appeal.judgmentDate',
  nonProsecution: 'nonProsecution.decidedDate',
  arrestRequest: 'arrestReview.acceptedDate',
  arrestDecision: 'arrestSuspect.closedDate',
  arrestReviewOpinion: 'arrestSuspect.closedDate',
  reviewReport: 'chargeReview.closedDate',
  pleaStatement: 'plea.signedDate',
  sentencingProposal: 'sentencing.type',
  detentionWarrant: 'detention.executedDate',
  arrestWarrant: 'arrestExecution.executedDate',
  bailDecision: pick('coercive.executedDate', 'coercive.type', ['取保候审']),
  surveillanceDecision: pick('coercive.executedDate', 'coercive.type', ['监视居住', '指定居所监视居住']),
  custodyExtension: 'custodyExtension.decidedDate',
  supplementDecision: 'supplement.firstReturnDate',
  indictmentChange: 'indictment.supplementaryDate',
  additionalProsecution: 'omission.requireDate',
  protest: 'protest.date',
  releaseNotice: 'custody.releasedDate',
  socialInvestigation: 'juvenile.socialInvestigationDate',
  commutationRequest: 'commutation.proposalReceivedDate',
  executionNotice: 'judgment.effectiveDate',
  compulsoryTreatment: 'compulsoryTreatment.appliedDate',
};

/** Documents with an identity paragraph of the suspect; three facts of the indictment have rules of their own. */
const WITH_IDENTITY: readonly DocumentKind[] = [
  'opinionForProsecution',
  'judgment',
  'ruling',
  'nonProsecution',
  'arrestRequest',
  'arrestDecision',
  'arrestReviewOpinion',
  'reviewReport',
  'pleaStatement',
  'sentencingProposal',
  'detentionWarrant',
  'arrestWarrant',
  'bailDecision',
  'surveillanceDecision',
  'custodyExtension',
  'supplementDecision',
  'indictmentChange',
  'additionalProsecution',
  'protest',
  'releaseNotice',
  'socialInvestigation',
];
const OF_EXECUTION: readonly DocumentKind[] = ['commutationRequest', 'executionNotice', 'compulsoryTreatment'];
/** Documents whose identity paragraph is written out in full. */
const IN_FULL: readonly DocumentKind[] = [
  'opinionForProsecution',
  'indictment',
  'judgment',
  'nonProsecution',
  'arrestRequest',
];
const CHARGING: readonly DocumentKind[] = ['opinionForProsecution', 'indictment', 'judgment'];
const WITH_PROPOSAL: readonly DocumentKind[] = ['sentencingProposal', 'indictment', 'pleaStatement'];

const DETAINED = ['coercive.type', ['拘留', '刑事拘留']] as const;
const ARRESTED = ['coercive.type', ['逮捕']] as const;
const BAILED = ['coercive.type', ['取保候审']] as const;
const SURVEILLED = ['coercive.type', ['监视居住', '指定居所监视居住']] as const;

const titled =
  (...words: readonly string[]) =>
  (kind: DocumentKind | 'any'): Condition =>
    contains(`doc.${kind}.title`, words);
const notTitled =
  (...words: readonly string[]) =>
  (kind: DocumentKind | 'any'): Condition =>
    not(contains(`doc.${kind}.title`, words));
const ofInstance =
  (instance: string) =>
  (kind: DocumentKind | 'any'): Condition =>
    oneOf(`doc.${kind}.instance`, [instance]);

const IDENTITY: MapGroup = {
  name: '身份信息',
  stage: '审查起诉',
  aspect: '身份信息',
  remedy: '以身份证件、户籍证明核对两处',
  lawful: ['身份信息后经查明更正，该文书制作在先', '隐名、同名人员识别有出入'],
  rows: [
    { kinds: WITH_IDENTITY, fact: 'idNumber', fields: ['suspect.idNumber'], sense: 'words' },
    { kinds: WITH_IDENTITY, fact: 'birthDate', fields: ['suspect.birthDate'], sense: 'date' },
    { kinds: WITH_IDENTITY, fact: 'gender', fields: ['suspect.gender'], sense: 'words' },
    { kinds: OF_EXECUTION, fact: 'idNumber', fields: ['suspect.idNumber'], sense: 'words', line: '刑事执行' },
    { kinds: OF_EXECUTION, fact: 'birthDate', fields: ['suspect.birthDate'], sense: 'date', line: '刑事执行' },
    { kinds: OF_EXECUTION, fact: 'gender', fields: ['suspect.gender'], sense: 'words', line: '刑事执行' },
    { kinds: IN_FULL, fact: 'ethnicity', fields: ['suspect.ethnicity'], sense: 'ethnicity' },
    {
      kinds: IN_FULL,
      fact: 'education',
      fields: ['suspect.education'],
      sense: 'education',
      lawful: ['在读、肄业的写法不同'],
    },
    {
      kinds: IN_FULL,
      fact: 'household',
      fields: ['suspect.householdRegion'],
      sense: 'place',
      lawful: ['户籍迁移或行政区划调整'],
    },
    {
      kinds: IN_FULL,
      fact: 'residence',
      fields: ['suspect.residenceRegion'],
      sense: 'place',
      lawful: ['住所变动，或文书所写为暂住地'],
    },
    {
      kinds: IN_FULL,
      fact: 'occupation',
      fields: ['suspect.identity'],
      sense: 'occupation',
      lawful: ['案发时与现在的职业不同'],
    },
    {
      kinds: CHARGING,
      fact: 'aliases',
      fields: ['suspect.formerName', 'suspect.nickname'],
      together: true,
      all: 'document',
      sense: 'name',
      certainty: 'hint',
    },
    {
      kinds: CHARGING,
      fact: 'custodyPlace',
      fields: ['suspect.custodyPlace'],
      sense: 'organ',
      lawful: ['换押、异地羁押，两处写的是不同时间的羁押场所'],
    },
    {
      kinds: ['opinionForProsecution', 'judgment'],
      fact: 'priorRecord',
      fields: ['suspect.criminalRecord'],
      sense: 'words',
      lawful: ['前科属依法封存的未成年人犯罪记录'],
      // The indictment has a rule of its own.
      defect: (document) => allOf(oneOf('suspect.criminalRecord', ['无']), matches(document, '因犯.{1,30}罪|判处')),
    },
    {
      kinds: CHARGING,
      fact: 'priorReleasedDate',
      fields: ['prior.releasedDate'],
      sense: 'date',
      lawful: ['前罪不止一次，两处写的是不同的一次'],
    },
    {
      kinds: ['indictment', 'judgment'],
      fact: 'statutoryCircumstances',
      as: 'recidivist',
      fields: ['suspect.recidivist'],
      sense: 'words',
      lawful: ['是否构成累犯有不同认定'],
      defect: (document) => allOf(oneOf('suspect.recidivist', ['否']), oneOf(document, ['累犯'])),
    },
    {
      kinds: ['indictment', 'judgment'],
      fact: 'text',
      as: 'victim',
      fields: ['victim.name'],
      all: 'card',
      sense: 'mention',
      certainty: 'hint',
      lawful: ['文书对被害人隐名，或以“等人”概括'],
    },
    {
      kinds: ['indictment', 'judgment'],
      fact: 'counsel',
      fields: ['lawyer.name'],
      rows: ['lawyer.type', ['委托辩护', '法律援助']],
      sense: 'name',
      certainty: 'hint',
      lawful: ['更换辩护人，或审判阶段另行委托'],
    },
  ],
};

const MEASURES: MapGroup = {
  name: '强制措施',
  stage: '强制措施',
  aspect: '强制措施',
  remedy: '以决定书、执行回执核对日期',
  lawful: ['文书写决定日、案卡填执行日', '同一措施前后采取过几次，文书只写其中一次'],
  rows: [
    {
      kinds: ['opinionForProsecution', 'judgment', 'nonProsecution', 'arrestRequest'],
      fact: 'detentionDate',
      fields: ['coercive.executedDate', 'detention.executedDate'],
      rows: DETAINED,
      sense: 'date',
    },
    {
      kinds: ['indictment'],
      fact: 'detentionDate',
      fields: ['coercive.executedDate', 'detention.executedDate'],
      rows: DETAINED,
      sense: 'date',
      // The last measure of the indictment has a rule of its own.
      only: () => not(oneOf('doc.indictment.coerciveType', ['刑事拘留'])),
    },
    {
      kinds: ['opinionForProsecution', 'judgment', 'nonProsecution'],
      fact: 'arrestDate',
      fields: ['coercive.executedDate', 'arrestExecution.executedDate'],
      rows: ARRESTED,
      sense: 'date',
    },
    {
      kinds: ['opinionForProsecution', 'judgment', 'nonProsecution'],
      fact: 'bailDate',
      fields: ['coercive.executedDate'],
      rows: BAILED,
      sense: 'date',
    },
    {
      kinds: ['opinionForProsecution', 'judgment', 'nonProsecution'],
      fact: 'surveillanceDate',
      fields: ['coercive.executedDate'],
      rows: SURVEILLED,
      sense: 'date',
    },
    {
      kinds: ['detentionWarrant'],
      fact: 'date',
      fields: ['coercive.decidedDate', 'detention.decisionDate'],
      rows: DETAINED,
      sense: 'date',
      lawful: ['读到的是拘留通知书，制作在执行之后'],
    },
    {
      kinds: ['bailDecision'],
      fact: 'date',
      fields: ['coercive.decidedDate'],
      rows: BAILED,
      sense: 'date',
      only: notTitled('解除'),
    },
    {
      kinds: ['bailDecision'],
      fact: 'date',
      as: 'end',
      fields: ['coercive.endDate'],
      rows: BAILED,
      sense: 'date',
      only: titled('解除'),
    },
    {
      kinds: ['surveillanceDecision'],
      fact: 'date',
      fields: ['coercive.decidedDate'],
      rows: SURVEILLED,
      sense: 'date',
      only: notTitled('解除'),
    },
    { kinds: ['releaseNotice'], fact: 'date', fields: ['custody.releasedDate'], sense: 'date' },
    {
      kinds: ['custodyExtension'],
      fact: 'date',
      fields: ['custodyExtension.decidedDate'],
      sense: 'date',
      only: titled('决定书'),
    },
    {
      kinds: ['custodyExtension'],
      fact: 'date',
      as: 'request',
      fields: ['custodyExtension.applyDate'],
      sense: 'date',
      only: titled('意见书'),
    },
    { kinds: ['custodyExtension'], fact: 'extendedTo', fields: ['custodyExtension.newDueDate'], sense: 'date' },
  ],
};

const MEASURE_TERMS: MapGroup = {
  name: '强制措施的决定机关与保证金',
  stage: '强制措施',
  aspect: '强制措施',
  remedy: '以决定书、缴款凭证核对',
  lawful: ['改变管辖后由另一机关重新决定', '同一措施前后采取过几次，读到的是另一次的决定书'],
  rows: [
    { kinds: ['detentionWarrant'], fact: 'heading', fields: ['coercive.decisionOrg'], rows: DETAINED, sense: 'organ' },
    { kinds: ['bailDecision'], fact: 'heading', fields: ['coercive.decisionOrg'], rows: BAILED, sense: 'organ' },
    {
      kinds: ['surveillanceDecision'],
      fact: 'heading',
      fields: ['coercive.decisionOrg'],
      rows: SURVEILLED,
      sense: 'organ',
    },
    { kinds: ['bailDecision'], fact: 'bailAmount', fields: ['coercive.bailAmount'], rows: BAILED, sense: 'money' },
  ],
};

const NUMBERS: MapGroup = {
  name: '文号',
  stage: '审查起诉',
  aspect: '文书制作',
  remedy: '以盖章文书的文号为准改正另一处',
  lawful: ['文书重新编号或更正，另一处未同步', '同类文书不止一份，读到的是另一份'],
  rows: [
    {
      kinds: ['opinionForProsecution'],
      fact: 'number',
      fields: ['acceptance.transferDocNumber', 'chargeReview.opinionDocNumber'],
      sense: 'documentNumber',
    },
    { kinds: ['arrestRequest'], fact: 'number', fields: ['arrestReview.requestDocNumber'], sense: 'documentNumber' },
    {
      kinds: ['arrestDecision'],
      fact: 'requestNumber',
      fields: ['arrestReview.requestDocNumber'],
      sense: 'documentNumber',
    },
    {
      kinds: ['arrestDecision'],
      fact: 'number',
      fields: ['arrestExecution.decisionDocNumber'],
      sense: 'documentNumber',
    },
    { kinds: ['arrestReviewOpinion'], fact: 'number', fields: ['arrestReview.reportNumber'], sense: 'documentNumber' },
    { kinds: ['reviewReport'], fact: 'number', fields: ['chargeReview.reportNumber'], sense: 'documentNumber' },
    {
      kinds: ['supplementDecision'],
      fact: 'number',
      fields: ['supplement.decisionDocNumber'],
      sense: 'documentNumber',
    },
    { kinds: ['indictment'], fact: 'number', fields: ['indictment.documentNumber'], sense: 'documentNumber' },
    {
      kinds: ['indictmentChange'],
      fact: 'number',
      fields: ['indictment.supplementaryDocNumber'],
      sense: 'documentNumber',
    },
    { kinds: ['sentencingProposal'], fact: 'number', fields: ['sentencing.documentNumber'], sense: 'documentNumber' },
    {
      kinds: ['nonProsecution'],
      fact: 'number',
      fields: ['nonProsecution.documentNumber'],
      sense: 'documentNumber',
      only: notTitled('附条件'),
    },
    {
      kinds: ['nonProsecution'],
      fact: 'number',
      as: 'conditional',
      fields: ['conditionalNonProsecution.documentNumber'],
      sense: 'documentNumber',
      only: titled('附条件'),
      line: '未检',
    },
    {
      kinds: ['judgment'],
      fact: 'number',
      fields: ['judgment.documentNumber'],
      sense: 'documentNumber',
      only: ofInstance('一审'),
    },
    {
      kinds: ['judgment'],
      fact: 'indictmentNumber',
      fields: ['indictment.documentNumber'],
      sense: 'documentNumber',
      only: ofInstance('一审'),
    },
    {
      kinds: ['ruling', 'judgment'],
      fact: 'number',
      as: 'appeal',
      fields: ['appeal.judgmentDocNumber'],
      sense: 'documentNumber',
      only: ofInstance('二审'),
    },
    {
      kinds: ['ruling', 'protest', 'protestRequest'],
      fact: 'judgmentNumber',
      fields: ['judgment.documentNumber'],
      sense: 'documentNumber',
    },
    { kinds: ['protest'], fact: 'number', fields: ['protest.documentNumber'], sense: 'documentNumber' },
    {
      kinds: ['protestRequest'],
      fact: 'number',
      fields: ['appeal.protestRequestDocNumber'],
      sense: 'documentNumber',
    },
    { kinds: ['correction'], fact: 'number', fields: ['activitySupervision.documentNumber'], sense: 'documentNumber' },
    { kinds: ['additionalArrest'], fact: 'number', fields: ['omission.documentNumber'], sense: 'documentNumber' },
    {
      kinds: ['procuratorialSuggestion'],
      fact: 'number',
      fields: ['suggestion.documentNumber'],
      sense: 'documentNumber',
      line: '通用',
    },
    {
      kinds: ['pilFiling'],
      fact: 'number',
      fields: ['pil.filingDocNumber'],
      sense: 'documentNumber',
      only: titled('立案'),
      line: '公益诉讼',
    },
    {
      kinds: ['pilFiling'],
      fact: 'number',
      as: 'closing',
      fields: ['pil.closingDocNumber'],
      sense: 'documentNumber',
      only: titled('终结'),
      line: '公益诉讼',
    },
    {
      kinds: ['pilSuit'],
      fact: 'number',
      fields: ['pilLitigation.suitDocNumber'],
      sense: 'documentNumber',
      line: '公益诉讼',
    },
    {
      kinds: ['civilDecision', 'civilProtest'],
      fact: 'number',
      fields: ['civil.decisionDocNumber'],
      sense: 'documentNumber',
      line: '民事',
    },
    {
      kinds: ['civilDecision', 'civilProtest'],
      fact: 'number',
      as: 'administrative',
      fields: ['administrative.decisionDocNumber'],
      sense: 'documentNumber',
      line: '行政',
    },
    {
      kinds: ['civilJudgment'],
      fact: 'number',
      fields: ['civil.originalCaseNumber'],
      sense: 'documentNumber',
      line: '民事',
    },
    {
      kinds: ['administrativeJudgment'],
      fact: 'number',
      fields: ['administrative.originalCaseNumber'],
      sense: 'documentNumber',
      line: '行政',
    },
    {
      kinds: ['any'],
      fact: 'number',
      fields: ['document.number'],
      sense: 'documentNumber',
      only: () => within('document.name', 'doc.any.title', 'words'),
    },
  ],
};

const DATES: MapGroup = {
  name: '日期',
  stage: '审查起诉',
  aspect: '案卡填录',
  remedy: '以盖章文书、送达回证核对日期',
  lawful: ['案卡按签发、送达或系统日期填录，文书落款日不同', '同类文书不止一份，读到的是另一份'],
  rows: [
    { kinds: ['opinionForProsecution'], fact: 'date', fields: ['transfer.docDate'], sense: 'date' },
    { kinds: ['opinionForProsecution'], fact: 'filedDate', fields: ['case.filedDate'], sense: 'date' },
    { kinds: ['arrestRequest'], fact: 'filedDate', fields: ['case.filedDate'], sense: 'date' },
    { kinds: ['arrestRequest'], fact: 'date', fields: ['arrestReview.requestDate'], sense: 'date' },
    { kinds: ['arrestDecision'], fact: 'requestedDate', fields: ['arrestReview.requestDate'], sense: 'date' },
    { kinds: ['arrestDecision'], fact: 'date', fields: ['arrestSuspect.closedDate'], sense: 'date' },
    {
      kinds: ['indictment', 'nonProsecution'],
      fact: 'returnedDates',
      fields: ['supplement.firstReturnDate', 'supplement.secondReturnDate'],
      together: true,
      sense: 'date',
    },
    {
      kinds: ['indictment', 'nonProsecution'],
      fact: 'resubmittedDates',
      fields: ['supplement.firstResubmitDate', 'supplement.secondResubmitDate'],
      together: true,
      sense: 'date',
    },
    {
      kinds: ['supplementDecision'],
      fact: 'date',
      fields: ['supplement.firstReturnDate', 'supplement.secondReturnDate'],
      together: true,
      sense: 'date',
    },
    { kinds: ['supplementOutline'], fact: 'date', fields: ['supplement.outlineDate'], sense: 'date' },
    {
      kinds: ['reviewExtension'],
      fact: 'date',
      fields: ['extension.firstDate', 'extension.secondDate', 'extension.thirdDate', 'extension.approvedDate'],
      together: true,
      sense: 'date',
    },
    {
      kinds: ['indictment', 'nonProsecution'],
      fact: 'accusedToldDate',
      fields: ['rightsNotice.date'],
      rows: ['rightsNotice.target', ['犯罪嫌疑人']],
      sense: 'date',
    },
    {
      kinds: ['indictment', 'nonProsecution'],
      fact: 'victimToldDate',
      fields: ['victim.rightsNoticeDate'],
      ofCase: true,
      sense: 'date',
    },
    {
      kinds: ['indictment'],
      fact: 'date',
      fields: ['indictment.date', 'chargeSuspect.publicChargeDate'],
      sense: 'date',
    },
    {
      kinds: ['judgment'],
      fact: 'prosecutedDate',
      fields: ['indictment.date'],
      sense: 'date',
      lawful: ['判决书写法院收到或立案之日'],
      only: ofInstance('一审'),
    },
    { kinds: ['indictmentChange'], fact: 'date', fields: ['indictment.supplementaryDate'], sense: 'date' },
    { kinds: ['indictmentWithdrawal'], fact: 'date', fields: ['indictment.withdrawDate'], sense: 'date' },
    {
      kinds: ['nonProsecution'],
      fact: 'date',
      fields: ['nonProsecution.decidedDate'],
      sense: 'date',
      only: notTitled('附条件'),
    },
    {
      kinds: ['nonProsecution'],
      fact: 'date',
      as: 'conditional',
      fields: ['conditionalNonProsecution.decidedDate'],
      sense: 'date',
      only: titled('附条件'),
      line: '未检',
    },
    {
      kinds: ['nonProsecution'],
      fact: 'examFrom',
      fields: ['conditionalNonProsecution.periodStart'],
      sense: 'date',
      line: '未检',
    },
    {
      kinds: ['nonProsecution'],
      fact: 'examTo',
      fields: ['conditionalNonProsecution.periodEnd'],
      sense: 'date',
      line: '未检',
    },
    { kinds: ['pleaStatement'], fact: 'date', fields: ['plea.signedDate'], sense: 'date' },
    { kinds: ['judgment'], fact: 'date', fields: ['judgment.date'], sense: 'date', only: ofInstance('一审') },
    {
      kinds: ['ruling', 'judgment'],
      fact: 'date',
      as: 'appeal',
      fields: ['appeal.judgmentDate'],
      sense: 'date',
      only: ofInstance('二审'),
    },
    { kinds: ['protest'], fact: 'date', fields: ['protest.date'], sense: 'date' },
    { kinds: ['protestWithdrawal'], fact: 'date', fields: ['protest.withdrawDate'], sense: 'date' },
    { kinds: ['protestRequest'], fact: 'date', fields: ['appeal.protestRequestDate'], sense: 'date' },
    {
      kinds: ['socialInvestigation'],
      fact: 'date',
      fields: ['juvenile.socialInvestigationDate'],
      sense: 'date',
      line: '未检',
    },
    { kinds: ['correction'], fact: 'date', fields: ['activitySupervision.sentDate'], sense: 'date' },
    {
      kinds: ['additionalArrest', 'additionalProsecution'],
      fact: 'date',
      fields: ['omission.requireDate'],
      sense: 'date',
    },
    {
      kinds: ['filingSupervision'],
      fact: 'date',
      fields: [
        'filingSupervision.requireReasonDate',
        'filingSupervision.noticeDate',
        'filingSupervision.policeReplyDate',
      ],
      together: true,
      sense: 'date',
    },
    {
      kinds: ['procuratorialSuggestion'],
      fact: 'date',
      fields: ['suggestion.issuedDate'],
      sense: 'date',
      line: '通用',
    },
    {
      kinds: ['pilFiling'],
      fact: 'date',
      fields: ['pil.filedDate'],
      sense: 'date',
      only: titled('立案'),
      line: '公益诉讼',
    },
    { kinds: ['pilSuit'], fact: 'date', fields: ['pilLitigation.suitDate'], sense: 'date', line: '公益诉讼' },
    { kinds: ['civilProtest'], fact: 'date', fields: ['civilJudgment.protestDate'], sense: 'date', line: '民事' },
    {
      kinds: ['civilProtest'],
      fact: 'date',
      as: 'administrative',
      fields: ['administrative.protestDate'],
      sense: 'date',
      line: '行政',
    },
    { kinds: ['civilJudgment'], fact: 'date', fields: ['civil.originalDate'], sense: 'date', line: '民事' },
    { kinds: ['supportProsecution'], fact: 'date', fields: ['supportSuit.opinionDate'], sense: 'date', line: '民事' },
    { kinds: ['compensation'], fact: 'date', fields: ['stateCompensation.decidedDate'], sense: 'date', line: '控申' },
    { kinds: ['judicialAid'], fact: 'date', fields: ['judicialAid.decidedDate'], sense: 'date', line: '控申' },
    {
      kinds: ['opinionForProsecution', 'indictment', 'judgment'],
      fact: 'offenceDates',
      fields: ['offence.date'],
      sense: 'date',
      lawful: ['多起犯罪，案卡填其中一起或起始之日'],
    },
    {
      kinds: ['any'],
      fact: 'date',
      fields: ['document.bodyDate'],
      sense: 'date',
      only: () => within('document.name', 'doc.any.title', 'words'),
    },
  ],
};

const CHARGES: MapGroup = {
  name: '罪名与情节',
  stage: '审查起诉',
  aspect: '法律适用',
  remedy: '核对文书认定与案卡填录，统一罪名、情节',
  lawful: ['罪名在不同阶段有变更', '文书涉及多人，各人罪名、情节不同'],
  rows: [
    {
      kinds: ['opinionForProsecution'],
      fact: 'charges',
      fields: ['acceptance.transferCharge', 'chargeSuspect.transferCharge', 'suspect.suspectedCharge'],
      crimes: true,
      all: 'card',
      sense: 'words',
    },
    {
      kinds: ['indictment', 'nonProsecution'],
      fact: 'transferredCharges',
      fields: ['chargeSuspect.transferCharge'],
      crimes: true,
      all: 'card',
      sense: 'words',
    },
    {
      kinds: ['arrestRequest'],
      fact: 'namedCharges',
      fields: ['suspect.suspectedCharge'],
      crimes: true,
      all: 'card',
      sense: 'words',
    },
    {
      kinds: ['arrestDecision', 'arrestReviewOpinion'],
      fact: 'namedCharges',
      fields: ['arrestSuspect.closedCharge'],
      crimes: true,
      all: 'card',
      sense: 'words',
    },
    {
      kinds: ['sentencingProposal', 'pleaStatement', 'reviewReport'],
      fact: 'namedCharges',
      fields: ['chargeSuspect.closedCharge'],
      crimes: true,
      all: 'card',
      sense: 'words',
    },
    {
      kinds: ['judgment'],
      fact: 'accusedCharges',
      fields: ['indictment.charges'],
      crimes: true,
      all: 'card',
      sense: 'words',
      only: ofInstance('一审'),
    },
    {
      kinds: ['judgment'],
      fact: 'ownCharges',
      fields: ['judgment.charge', 'judgment.otherCharges'],
      together: true,
      crimes: true,
      sense: 'words',
      only: ofInstance('一审'),
    },
    {
      kinds: ['judgment'],
      fact: 'statutoryCircumstances',
      fields: ['judgment.legalCircumstances'],
      all: 'document',
      sense: 'words',
      lawful: ['文书说理提到而未认定的情节'],
      only: ofInstance('一审'),
    },
    {
      kinds: ['judgment'],
      fact: 'pleaded',
      fields: ['plea.trialApplied'],
      sense: 'words',
      only: ofInstance('一审'),
    },
    {
      kinds: ['sentencingProposal'],
      fact: 'pleaded',
      fields: ['chargeSuspect.pleaApplied'],
      sense: 'words',
      lawful: ['签署具结书后反悔'],
    },
  ],
};

const FIGURES: MapGroup = {
  name: '数额与人数',
  stage: '审查起诉',
  aspect: '案卡填录',
  remedy: '按文书认定的数额、人数核对案卡',
  lawful: ['统计口径不同（既遂与未遂、部分未认定）', '分案、另案处理'],
  rows: [
    {
      kinds: ['indictment'],
      fact: 'totalAmount',
      fields: ['chargeReview.confirmedAmount', 'chargeReview.closedAmount'],
      sense: 'money',
    },
    { kinds: ['opinionForProsecution'], fact: 'volumeCount', fields: ['acceptance.volumeCount'], sense: 'number' },
    { kinds: ['opinionForProsecution'], fact: 'defendants', fields: ['transfer.suspectNames'], sense: 'name' },
    {
      kinds: ['nonProsecution'],
      fact: 'examMonths',
      fields: ['conditionalNonProsecution.periodMonths'],
      sense: 'term',
      line: '未检',
    },
    {
      kinds: ['seizureList'],
      fact: 'text',
      as: 'item',
      fields: ['property.itemName'],
      all: 'card',
      sense: 'mention',
      certainty: 'hint',
      lawful: ['财物名称写法不同，或列在另一份清单'],
    },
  ],
};

const PROPOSALS: MapGroup = {
  name: '量刑建议',
  stage: '认罪认罚',
  aspect: '量刑',
  remedy: '核对最后一次量刑建议，统一案卡与文书',
  lawful: ['量刑建议后经调整，该文书制作在先'],
  rows: [
    { kinds: WITH_PROPOSAL, fact: 'proposedPenalty', fields: ['sentencing.penalty'], sense: 'words' },
    {
      kinds: WITH_PROPOSAL,
      fact: 'proposedMonths',
      fields: ['sentencing.fixedTermFrom', 'sentencing.detentionFrom', 'sentencing.controlFrom'],
      sense: 'term',
    },
    {
      kinds: WITH_PROPOSAL,
      fact: 'proposedMonthsTo',
      fields: ['sentencing.fixedTermTo', 'sentencing.detentionTo'],
      sense: 'term',
    },
    { kinds: WITH_PROPOSAL, fact: 'proposedFine', fields: ['sentencing.fineFrom'], sense: 'money' },
    { kinds: WITH_PROPOSAL, fact: 'proposedProbation', fields: ['sentencing.probationPeriod'], sense: 'term' },
    {
      kinds: ['sentencingProposal', 'pleaStatement'],
      fact: 'proposedForm',
      fields: ['sentencing.type'],
      sense: 'words',
    },
    {
      kinds: ['pleaStatement'],
      fact: 'text',
      as: 'lawyer',
      fields: ['plea.lawyerName'],
      all: 'card',
      sense: 'mention',
      lawful: ['律师只在原件上签名，电子文书未录入'],
      certainty: 'hint',
    },
  ],
};

const RESULTS: MapGroup = {
  name: '裁判结果',
  stage: '判决审查',
  aspect: '实体处理',
  remedy: '对照判决书主文改正案卡',
  lawful: ['判决后经裁定补正', '案卡记录的是二审或再审结果'],
  rows: [
    { kinds: ['judgment'], fact: 'penalty', fields: ['judgment.penalty'], sense: 'words', only: ofInstance('一审') },
    {
      kinds: ['judgment'],
      fact: 'penaltyMonths',
      fields: ['judgment.penaltyTerm'],
      sense: 'term',
      only: ofInstance('一审'),
    },
    {
      kinds: ['judgment'],
      fact: 'probationMonths',
      fields: ['judgment.probationPeriod'],
      sense: 'term',
      only: ofInstance('一审'),
    },
    { kinds: ['judgment'], fact: 'fine', fields: ['judgment.fineAmount'], sense: 'money', only: ofInstance('一审') },
    {
      kinds: ['judgment'],
      fact: 'additionalPenalties',
      fields: ['judgment.additionalPenalty'],
      all: 'document',
      sense: 'words',
      only: ofInstance('一审'),
    },
    { kinds: ['judgment'], fact: 'panel', fields: ['judgment.panel'], sense: 'words', only: ofInstance('一审') },
    {
      kinds: ['judgment'],
      fact: 'agreedProcedure',
      fields: ['court.procedure'],
      sense: 'words',
      lawful: ['审理中转换程序'],
      only: ofInstance('一审'),
    },
    {
      kinds: ['judgment'],
      fact: 'courtProsecutor',
      fields: ['court.prosecutor'],
      sense: 'name',
      lawful: ['几次开庭由不同检察官出庭'],
      only: ofInstance('一审'),
    },
    {
      kinds: ['ruling', 'judgment'],
      fact: 'appealResult',
      fields: ['appeal.judgmentResult'],
      sense: 'words',
      only: ofInstance('二审'),
    },
    {
      kinds: ['judgment'],
      fact: 'penalty',
      as: 'appeal',
      fields: ['appeal.penalty'],
      sense: 'words',
      only: ofInstance('二审'),
    },
    {
      kinds: ['judgment'],
      fact: 'penaltyMonths',
      as: 'appeal',
      fields: ['appeal.penaltyTerm'],
      sense: 'term',
      only: ofInstance('二审'),
    },
    {
      kinds: ['judgment'],
      fact: 'probationMonths',
      as: 'appeal',
      fields: ['appeal.probationPeriod'],
      sense: 'term',
      only: ofInstance('二审'),
    },
    {
      kinds: ['judgment'],
      fact: 'fine',
      as: 'appeal',
      fields: ['appeal.fineAmount'],
      sense: 'money',
      only: ofInstance('二审'),
    },
  ],
};

const ORGANS: MapGroup = {
  name: '机关、人员与程序',
  stage: '审查起诉',
  aspect: '文书制作',
  remedy: '核对机关全称、署名人员与程序',
  lawful: ['改变管辖或变更承办人', '机关更名、合并'],
  rows: [
    { kinds: ['opinionForProsecution'], fact: 'heading', fields: ['acceptance.transferOrg'], sense: 'organ' },
    {
      kinds: ['indictment', 'nonProsecution'],
      fact: 'investigationOrgan',
      fields: ['acceptance.investigationOrg'],
      sense: 'organ',
    },
    { kinds: ['indictment'], fact: 'addressee', fields: ['indictment.courtName'], sense: 'organ' },
    { kinds: ['judgment'], fact: 'heading', fields: ['judgment.courtName'], sense: 'organ', only: ofInstance('一审') },
    { kinds: ['correction'], fact: 'addressee', fields: ['activitySupervision.target'], sense: 'organ' },
    { kinds: ['pilSuit'], fact: 'addressee', fields: ['pilLitigation.court'], sense: 'organ', line: '公益诉讼' },
    { kinds: ['civilJudgment'], fact: 'heading', fields: ['civil.originalCourt'], sense: 'organ', line: '民事' },
    { kinds: ['indictment'], fact: 'prosecutor', fields: ['case.prosecutor'], sense: 'name' },
    { kinds: ['indictment'], fact: 'assistant', fields: ['case.assistant'], sense: 'name' },
    {
      kinds: ['any'],
      fact: 'prosecutor',
      fields: ['document.prosecutorInBody'],
      sense: 'name',
      only: () => within('document.name', 'doc.any.title', 'words'),
    },
    {
      kinds: ['indictment', 'procedureProposal'],
      fact: 'agreedProcedure',
      fields: ['indictment.procedureSuggested'],
      sense: 'words',
    },
    {
      kinds: ['arrestDecision'],
      fact: 'arrestResult',
      fields: ['arrestSuspect.result'],
      sense: 'words',
      lawful: ['一案数人，读到的是另一人的决定书'],
    },
    {
      kinds: ['compensation'],
      fact: 'applicant',
      fields: ['stateCompensation.applicant'],
      sense: 'name',
      line: '控申',
    },
    { kinds: ['judicialAid'], fact: 'applicant', fields: ['judicialAid.applicant'], sense: 'name', line: '控申' },
  ],
};

/** The whole map, in groups. */
export const CARD_MAP: readonly MapGroup[] = [
  IDENTITY,
  MEASURES,
  MEASURE_TERMS,
  NUMBERS,
  DATES,
  CHARGES,
  FIGURES,
  PROPOSALS,
  RESULTS,
  ORGANS,
];

function allOf(...conditions: Condition[]): Condition {
  return { all: conditions };
}

/** One field beside one fact of one kind of document. */
export interface MappedItem {
  readonly field: FieldKey;
  readonly kind: DocumentKind | 'any';
  readonly fact: DocumentFactName;
  /** Id of the rule that compares them. */
  readonly rule: string;
}

const elsewhere = (rule: string, kind: DocumentKind | 'any', fact: DocumentFactName, ...fields: readonly FieldKey[]) =>
  fields.map((field): MappedItem => ({ field, kind, fact, rule }));

/** Items that rules outside the map compare, each rule for its own reason: a stronger certainty, a direction, a text. */
export const COMPARED_ELSEWHERE: readonly MappedItem[] = [
  ...elsewhere('indictment.id-vs-card', 'indictment', 'idNumber', 'suspect.idNumber'),
  ...elsewhere('indictment.birth-vs-card', 'indictment', 'birthDate', 'suspect.birthDate'),
  ...elsewhere('indictment.gender-vs-card', 'indictment', 'gender', 'suspect.gender'),
  ...elsewhere('indictment.custody-vs-card', 'indictment', 'coerciveType', 'coercive.type'),
  ...elsewhere('indictment.custody-vs-card', 'indictment', 'coerciveDate', 'coercive.executedDate'),
  ...elsewhere(
    'indictment.charge-vs-card',
    'indictment',
    'charges',
    'chargeSuspect.closedCharge',
    'chargeSuspect.closedOtherCharges',
  ),
  ...elsewhere('indictment.codefendants-order', 'indictment', 'personNames', 'suspect.name'),
  ...(['opinionForProsecution', 'indictment', 'nonProsecution', 'judgment'] as const).flatMap((kind) =>
    elsewhere('identity.name-variants', kind, 'name', 'suspect.name'),
  ),
  ...elsewhere('identity.prior-conviction-blank', 'indictment', 'priorRecord', 'suspect.criminalRecord'),
  ...elsewhere('doc.unit-name', 'any', 'heading', 'case.handlingOrg'),
  ...elsewhere('nonpros.type-basis', 'nonProsecution', 'articles', 'nonProsecution.type'),
  ...elsewhere('nonpros.card-vs-document', 'nonProsecution', 'text', 'nonProsecution.type'),
  ...elsewhere('conditional.final-basis', 'nonProsecution', 'articles', 'conditionalNonProsecution.result'),
  ...elsewhere('arrest.reason-mismatch', 'arrestDecision', 'text', 'arrestSuspect.nonArrestGrounds'),
  ...elsewhere('plea.procedure-mismatch', 'pleaStatement', 'procedure', 'indictment.procedureSuggested'),
  ...elsewhere('plea.procedure-flag-mismatch', 'indictment', 'text', 'plea.applied'),
  ...elsewhere('sentence.surrender-card-doc', 'indictment', 'text', 'chargeSuspect.legalCircumstances'),
  ...elsewhere('sentence.meritorious-card-doc', 'indictment', 'circumstances', 'chargeSuspect.legalCircumstances'),
  ...elsewhere('sentence.fine-missing', 'sentencingProposal', 'text', 'sentencing.fineFrom'),
  ...elsewhere('property.frozen-money-doc', 'transferList', 'text', 'property.frozenAmount'),
  ...elsewhere('protest.type-mismatch', 'protest', 'text', 'protest.reason'),
  ...elsewhere('disclosure.number.differs', 'published', 'number', 'indictment.documentNumber'),
  ...elsewhere('suggestion.target.document-differs', 'procuratorialSuggestion', 'addressee', 'suggestion.target'),
  ...elsewhere('pil.agency.document-differs', 'procuratorialSuggestion', 'addressee', 'pil.agency'),
  ...elsewhere(
    'pil.suggestion.number-differs',
    'procuratorialSuggestion',
    'number',
    'pilAdministrative.suggestionDocNumber',
  ),
  ...elsewhere('pil.suggestion.date-differs', 'procuratorialSuggestion', 'date', 'pilAdministrative.issuedDate'),
  ...elsewhere('pil.suit.amount-differs', 'pilSuit', 'claimedAmount', 'pilLitigation.compensationAmount'),
  ...elsewhere('civil.applicant.document-differs', 'civilDecision', 'applicant', 'civil.applicant'),
  ...elsewhere('petition.name.document-differs', 'petitionReply', 'addressee', 'petition.petitionerName'),
  ...elsewhere('execution.prisoner.document-differs', 'correction', 'name', 'execution.prisonerName'),
];
