import administrativeApplication from './administrative/application.examples';
import administrativeDecision from './administrative/decision.examples';
import administrativeReverseLinkage from './administrative/reverse-linkage.examples';
import administrativeReview from './administrative/review.examples';
import arrestReviewDeadlines from './arrest-review/deadlines.examples';
import arrestReviewDecision from './arrest-review/decision.examples';
import chargeReviewDeadlines from './charge-review/deadlines.examples';
import chargeReviewFastTrack from './charge-review/fast-track.examples';
import chargeReviewResult from './charge-review/result.examples';
import chargeReviewSupplement from './charge-review/supplement.examples';
import civilApplication from './civil/application.examples';
import civilDecision from './civil/decision.examples';
import civilEffect from './civil/effect.examples';
import civilReview from './civil/review.examples';
import closingArchive from './closing/archive.examples';
import closingProperty from './closing/property.examples';
import coerciveBail from './coercive/bail.examples';
import coerciveCustody from './coercive/custody.examples';
import coerciveOverlap from './coercive/overlap.examples';
import type { ExamplesById } from './example';
import executionEntries from './execution/entries.examples';
import executionSupervision from './execution/supervision.examples';
import filingSupervisionFollowUp from './filing-supervision/follow-up.examples';
import filingSupervisionReplies from './filing-supervision/replies.examples';
import identityNumber from './identity/number.examples';
import identityPerson from './identity/person.examples';
import intakeAssignment from './intake/assignment.examples';
import intakePropertyAndNumber from './intake/property-and-number.examples';
import intakeRegistration from './intake/registration.examples';
import judgmentEntries from './judgment/entries.examples';
import judgmentProtest from './judgment/protest.examples';
import judgmentThreeDocuments from './judgment/three-documents.examples';
import juvenileConditional from './juvenile/conditional.examples';
import managementDisclosure from './management/disclosure.examples';
import managementEvaluation from './management/evaluation.examples';
import managementMonitoring from './management/monitoring.examples';
import managementMonitoringEntries from './management/monitoring-entries.examples';
import managementSuggestion from './management/suggestion.examples';
import managementSuggestionContent from './management/suggestion-content.examples';
import nonProsecutionDecision from './non-prosecution/decision.examples';
import petitionCompensationAndAid from './petition/compensation-and-aid.examples';
import petitionEntries from './petition/entries.examples';
import petitionReplies from './petition/replies.examples';
import pleaProposal from './plea/proposal.examples';
import pleaSentence from './plea/sentence.examples';
import pleaStatement from './plea/statement.examples';
import prosecutionFigures from './prosecution/figures.examples';
import prosecutionIndictment from './prosecution/indictment.examples';
import prosecutionWording from './prosecution/wording.examples';
import publicInterestFiling from './public-interest/filing.examples';
import publicInterestLitigation from './public-interest/litigation.examples';
import publicInterestSuggestion from './public-interest/suggestion.examples';
import publicInterestSuit from './public-interest/suit.examples';
import reportsBalances from './reports/balances.examples';
import rightsDefenders from './rights/defenders.examples';
import rightsNotices from './rights/notices.examples';

/** Samples of every built-in rule, by id. Not bundled into the extension. */
export const EXAMPLES: ExamplesById = {
  ...administrativeApplication,
  ...administrativeDecision,
  ...administrativeReverseLinkage,
  ...administrativeReview,
  ...arrestReviewDeadlines,
  ...arrestReviewDecision,
  ...chargeReviewDeadlines,
  ...chargeReviewFastTrack,
  ...chargeReviewResult,
  ...chargeReviewSupplement,
  ...civilApplication,
  ...civilDecision,
  ...civilEffect,
  ...civilReview,
  ...closingArchive,
  ...closingProperty,
  ...coerciveBail,
  ...coerciveCustody,
  ...coerciveOverlap,
  ...executionEntries,
  ...executionSupervision,
  ...filingSupervisionFollowUp,
  ...filingSupervisionReplies,
  ...identityNumber,
  ...identityPerson,
  ...intakeAssignment,
  ...intakePropertyAndNumber,
  ...intakeRegistration,
  ...judgmentEntries,
  ...judgmentProtest,
  ...judgmentThreeDocuments,
  ...juvenileConditional,
  ...managementDisclosure,
  ...managementEvaluation,
  ...managementMonitoring,
  ...managementMonitoringEntries,
  ...managementSuggestion,
  ...managementSuggestionContent,
  ...nonProsecutionDecision,
  ...petitionCompensationAndAid,
  ...petitionEntries,
  ...petitionReplies,
  ...pleaProposal,
  ...pleaSentence,
  ...pleaStatement,
  ...prosecutionFigures,
  ...prosecutionIndictment,
  ...prosecutionWording,
  ...publicInterestFiling,
  ...publicInterestLitigation,
  ...publicInterestSuggestion,
  ...publicInterestSuit,
  ...reportsBalances,
  ...rightsDefenders,
  ...rightsNotices,
};
