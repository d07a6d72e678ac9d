import type { DocumentKind } from '../../model/document-kinds';
import { DECISION, NON_ARREST_REASON, SUGGESTION } from './decision';
import { INDICTMENT } from './indictment';
import { JUDGMENT } from './judgment';
import { ARGUMENT, CIVIL_JUDGMENT, PROTEST, PUBLIC_INTEREST_SUIT } from './litigation';
import { NON_PROSECUTION } from './non-prosecution';
import { OPINION_FOR_PROSECUTION } from './opinion-for-prosecution';
import { PLEA } from './plea';
import { LIST, RECORD, REPORT } from './report';
import type { DocumentStructure } from './structure';

/** Structures of the kinds whose sections are known. */
export const STRUCTURES: Partial<Record<DocumentKind, DocumentStructure>> = {
  indictment: INDICTMENT,
  indictmentChange: INDICTMENT,
  opinionForProsecution: OPINION_FOR_PROSECUTION,
  arrestRequest: OPINION_FOR_PROSECUTION,
  judgment: JUDGMENT,
  ruling: JUDGMENT,
  nonProsecution: NON_PROSECUTION,
  pleaStatement: PLEA,
  sentencingProposal: PLEA,
  arrestDecision: DECISION,
  nonArrestReason: NON_ARREST_REASON,
  supplementOutline: DECISION,
  supplementDecision: DECISION,
  bailDecision: DECISION,
  surveillanceDecision: DECISION,
  custodyExtension: DECISION,
  reviewExtension: DECISION,
  filingDecision: DECISION,
  filingSupervision: DECISION,
  indictmentWithdrawal: DECISION,
  petitionReply: DECISION,
  compensation: DECISION,
  judicialAid: DECISION,
  civilDecision: DECISION,
  administrativePenalty: DECISION,
  commutationRequest: DECISION,
  procuratorialSuggestion: SUGGESTION,
  correction: SUGGESTION,
  reviewReport: REPORT,
  arrestReviewOpinion: REPORT,
  supplementReport: REPORT,
  custodyNecessity: REPORT,
  transcript: RECORD,
  searchRecord: RECORD,
  sceneRecord: RECORD,
  identificationRecord: RECORD,
  seizureList: LIST,
  transferList: LIST,
  protest: PROTEST,
  protestSupport: PROTEST,
  protestRequest: PROTEST,
  civilProtest: PROTEST,
  pilSuit: PUBLIC_INTEREST_SUIT,
  civilJudgment: CIVIL_JUDGMENT,
  administrativeJudgment: CIVIL_JUDGMENT,
  courtOpinion: ARGUMENT,
  lawyerOpinion: ARGUMENT,
  compulsoryTreatment: INDICTMENT,
  illegalProceeds: INDICTMENT,
};
