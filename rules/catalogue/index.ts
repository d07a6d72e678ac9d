import type { Rule } from '../engine/rule';
import administrativeReview from './administrative/review';
import arrestReviewDeadlines from './arrest-review/deadlines';
import arrestReviewDecision from './arrest-review/decision';
import chargeReviewDeadlines from './charge-review/deadlines';
import chargeReviewFastTrack from './charge-review/fast-track';
import chargeReviewResult from './charge-review/result';
import chargeReviewSupplement from './charge-review/supplement';
import civilReview from './civil/review';
import closingArchive from './closing/archive';
import closingProperty from './closing/property';
import coerciveBail from './coercive/bail';
import coerciveCustody from './coercive/custody';
import coerciveOverlap from './coercive/overlap';
import executionSupervision from './execution/supervision';
import filingSupervisionReplies from './filing-supervision/replies';
import identityNumber from './identity/number';
import identityPerson from './identity/person';
import intakeAssignment from './intake/assignment';
import intakeRegistration from './intake/registration';
import judgmentEntries from './judgment/entries';
import judgmentProtest from './judgment/protest';
import judgmentThreeDocuments from './judgment/three-documents';
import juvenileConditional from './juvenile/conditional';
import managementMonitoring from './management/monitoring';
import managementSuggestion from './management/suggestion';
import nonProsecutionDecision from './non-prosecution/decision';
import petitionReplies from './petition/replies';
import pleaProposal from './plea/proposal';
import pleaSentence from './plea/sentence';
import pleaStatement from './plea/statement';
import prosecutionFigures from './prosecution/figures';
import prosecutionIndictment from './prosecution/indictment';
import prosecutionWording from './prosecution/wording';
import publicInterestLitigation from './public-interest/litigation';
import reportsBalances from './reports/balances';
import rightsDefenders from './rights/defenders';
import rightsNotices from './rights/notices';

const TOPICS: readonly (readonly Rule[])[] = [
  administrativeReview,
  arrestReviewDeadlines,
  arrestReviewDecision,
  chargeReviewDeadlines,
  chargeReviewFastTrack,
  chargeReviewResult,
  chargeReviewSupplement,
  civilReview,
  closingArchive,
  closingProperty,
  coerciveBail,
  coerciveCustody,
  coerciveOverlap,
  executionSupervision,
  filingSupervisionReplies,
  identityNumber,
  identityPerson,
  intakeAssignment,
  intakeRegistration,
  judgmentEntries,
  judgmentProtest,
  judgmentThreeDocuments,
  juvenileConditional,
  managementMonitoring,
  managementSuggestion,
  nonProsecutionDecision,
  petitionReplies,
  pleaProposal,
  pleaSentence,
  pleaStatement,
  prosecutionFigures,
  prosecutionIndictment,
  prosecutionWording,
  publicInterestLitigation,
  reportsBalances,
  rightsDefenders,
  rightsNotices,
];

/** All built-in rules, by id. */
export const RULES: readonly Rule[] = TOPICS.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
