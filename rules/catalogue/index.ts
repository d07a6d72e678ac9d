import type { Rule } from '../engine/rule';
import administrativeApplication from './administrative/application';
import administrativeDecision from './administrative/decision';
import administrativeReverseLinkage from './administrative/reverse-linkage';
import administrativeReview from './administrative/review';
import arrestReviewDeadlines from './arrest-review/deadlines';
import arrestReviewDecision from './arrest-review/decision';
import chargeReviewDeadlines from './charge-review/deadlines';
import chargeReviewFastTrack from './charge-review/fast-track';
import chargeReviewResult from './charge-review/result';
import chargeReviewSupplement from './charge-review/supplement';
import civilApplication from './civil/application';
import civilDecision from './civil/decision';
import civilEffect from './civil/effect';
import civilReview from './civil/review';
import closingArchive from './closing/archive';
import closingProperty from './closing/property';
import coerciveBail from './coercive/bail';
import coerciveCustody from './coercive/custody';
import coerciveOverlap from './coercive/overlap';
import executionEntries from './execution/entries';
import executionSupervision from './execution/supervision';
import filingSupervisionFollowUp from './filing-supervision/follow-up';
import filingSupervisionReplies from './filing-supervision/replies';
import identityNumber from './identity/number';
import identityPerson from './identity/person';
import intakeAssignment from './intake/assignment';
import intakePropertyAndNumber from './intake/property-and-number';
import intakeRegistration from './intake/registration';
import judgmentEntries from './judgment/entries';
import judgmentProtest from './judgment/protest';
import judgmentThreeDocuments from './judgment/three-documents';
import juvenileConditional from './juvenile/conditional';
import managementDisclosure from './management/disclosure';
import managementEvaluation from './management/evaluation';
import managementMonitoring from './management/monitoring';
import managementMonitoringEntries from './management/monitoring-entries';
import managementSuggestion from './management/suggestion';
import managementSuggestionContent from './management/suggestion-content';
import nonProsecutionDecision from './non-prosecution/decision';
import petitionCompensationAndAid from './petition/compensation-and-aid';
import petitionEntries from './petition/entries';
import petitionReplies from './petition/replies';
import pleaProposal from './plea/proposal';
import pleaSentence from './plea/sentence';
import pleaStatement from './plea/statement';
import prosecutionFigures from './prosecution/figures';
import prosecutionIndictment from './prosecution/indictment';
import prosecutionWording from './prosecution/wording';
import publicInterestFiling from './public-interest/filing';
import publicInterestLitigation from './public-interest/litigation';
import publicInterestSuggestion from './public-interest/suggestion';
import publicInterestSuit from './public-interest/suit';
import reportsBalances from './reports/balances';
import rightsDefenders from './rights/defenders';
import rightsNotices from './rights/notices';

const TOPICS: readonly (readonly Rule[])[] = [
  administrativeApplication,
  administrativeDecision,
  administrativeReverseLinkage,
  administrativeReview,
  arrestReviewDeadlines,
  arrestReviewDecision,
  chargeReviewDeadlines,
  chargeReviewFastTrack,
  chargeReviewResult,
  chargeReviewSupplement,
  civilApplication,
  civilDecision,
  civilEffect,
  civilReview,
  closingArchive,
  closingProperty,
  coerciveBail,
  coerciveCustody,
  coerciveOverlap,
  executionEntries,
  executionSupervision,
  filingSupervisionFollowUp,
  filingSupervisionReplies,
  identityNumber,
  identityPerson,
  intakeAssignment,
  intakePropertyAndNumber,
  intakeRegistration,
  judgmentEntries,
  judgmentProtest,
  judgmentThreeDocuments,
  juvenileConditional,
  managementDisclosure,
  managementEvaluation,
  managementMonitoring,
  managementMonitoringEntries,
  managementSuggestion,
  managementSuggestionContent,
  nonProsecutionDecision,
  petitionCompensationAndAid,
  petitionEntries,
  petitionReplies,
  pleaProposal,
  pleaSentence,
  pleaStatement,
  prosecutionFigures,
  prosecutionIndictment,
  prosecutionWording,
  publicInterestFiling,
  publicInterestLitigation,
  publicInterestSuggestion,
  publicInterestSuit,
  reportsBalances,
  rightsDefenders,
  rightsNotices,
];

/** All built-in rules, by id. */
export const RULES: readonly Rule[] = TOPICS.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
