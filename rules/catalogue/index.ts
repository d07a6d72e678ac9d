import type { Rule } from '../engine/rule';
import administrativeApplication from './administrative/application';
import administrativeDecision from './administrative/decision';
import administrativeReverseLinkage from './administrative/reverse-linkage';
import administrativeReview from './administrative/review';
import arrestReviewConditions from './arrest-review/conditions';
import arrestReviewDeadlines from './arrest-review/deadlines';
import arrestReviewDecision from './arrest-review/decision';
import arrestReviewNonArrest from './arrest-review/non-arrest';
import arrestReviewQuestioning from './arrest-review/questioning';
import chargeReviewDeadlines from './charge-review/deadlines';
import chargeReviewEvidence from './charge-review/evidence';
import chargeReviewFastTrack from './charge-review/fast-track';
import chargeReviewFlags from './charge-review/flags';
import chargeReviewReconciliation from './charge-review/reconciliation';
import chargeReviewResult from './charge-review/result';
import chargeReviewSubstance from './charge-review/substance';
import chargeReviewSupplement from './charge-review/supplement';
import civilApplication from './civil/application';
import civilDecision from './civil/decision';
import civilEffect from './civil/effect';
import civilReview from './civil/review';
import closingArchive from './closing/archive';
import closingProperty from './closing/property';
import closingPropertySteps from './closing/property-steps';
import closingRelease from './closing/release';
import coerciveBail from './coercive/bail';
import coerciveCustody from './coercive/custody';
import coerciveMeasures from './coercive/measures';
import coerciveOverlap from './coercive/overlap';
import coerciveTerms from './coercive/terms';
import documentsAmounts from './documents/amounts';
import documentsArticleGrounds from './documents/article-grounds';
import documentsArticles from './documents/articles';
import documentsBench from './documents/bench';
import documentsCardMap from './documents/card-map';
import documentsChargeNames from './documents/charge-names';
import documentsCircumstances from './documents/circumstances';
import documentsColumns from './documents/columns';
import documentsCounsel from './documents/counsel';
import documentsCounting from './documents/counting';
import documentsCustody from './documents/custody';
import documentsDates from './documents/dates';
import documentsFines from './documents/fines';
import documentsIdentity from './documents/identity';
import documentsInjury from './documents/injury';
import documentsLeftovers from './documents/leftovers';
import documentsMeasurements from './documents/measurements';
import documentsNames from './documents/names';
import documentsNumbers from './documents/numbers';
import documentsOmissions from './documents/omissions';
import documentsOrgans from './documents/organs';
import documentsOutcomes from './documents/outcomes';
import documentsParallel from './documents/parallel';
import documentsPeriods from './documents/periods';
import documentsPlaces from './documents/places';
import documentsProcedure from './documents/procedure';
import documentsProcuratorate from './documents/procuratorate';
import documentsPublication from './documents/publication';
import documentsRecidivism from './documents/recidivism';
import documentsRecords from './documents/records';
import documentsRemedies from './documents/remedies';
import documentsRetold from './documents/retold';
import documentsRoleWords from './documents/role-words';
import documentsSentences from './documents/sentences';
import documentsSigns from './documents/signs';
import documentsSpans from './documents/spans';
import documentsStructure from './documents/structure';
import documentsVerdicts from './documents/verdicts';
import documentsWording from './documents/wording';
import executionEntries from './execution/entries';
import executionSupervision from './execution/supervision';
import filingSupervisionFollowUp from './filing-supervision/follow-up';
import filingSupervisionMeasures from './filing-supervision/measures';
import filingSupervisionReplies from './filing-supervision/replies';
import flowOrder from './flow/order';
import identityAge from './identity/age';
import identityNumber from './identity/number';
import identityPerson from './identity/person';
import identityRecord from './identity/record';
import identityStatus from './identity/status';
import intakeAcceptance from './intake/acceptance';
import intakeAssignment from './intake/assignment';
import intakePropertyAndNumber from './intake/property-and-number';
import intakeRegistration from './intake/registration';
import judgmentEntries from './judgment/entries';
import judgmentProtest from './judgment/protest';
import judgmentProtestSteps from './judgment/protest-steps';
import judgmentReview from './judgment/review';
import judgmentThreeDocuments from './judgment/three-documents';
import judgmentTrial from './judgment/trial';
import juvenileConditional from './juvenile/conditional';
import juvenileDecision from './juvenile/decision';
import juvenileProtection from './juvenile/protection';
import managementDisclosure from './management/disclosure';
import managementEvaluation from './management/evaluation';
import managementMonitoring from './management/monitoring';
import managementMonitoringEntries from './management/monitoring-entries';
import managementSuggestion from './management/suggestion';
import managementSuggestionContent from './management/suggestion-content';
import nonProsecutionDecision from './non-prosecution/decision';
import nonProsecutionProcedure from './non-prosecution/procedure';
import nonProsecutionProperty from './non-prosecution/property';
import petitionCompensationAndAid from './petition/compensation-and-aid';
import petitionEntries from './petition/entries';
import petitionReplies from './petition/replies';
import pleaAgreement from './plea/agreement';
import pleaCircumstances from './plea/circumstances';
import pleaProposal from './plea/proposal';
import pleaSentence from './plea/sentence';
import pleaStatement from './plea/statement';
import prosecutionElements from './prosecution/elements';
import prosecutionFigures from './prosecution/figures';
import prosecutionIndictment from './prosecution/indictment';
import prosecutionWording from './prosecution/wording';
import publicInterestFiling from './public-interest/filing';
import publicInterestLitigation from './public-interest/litigation';
import publicInterestSuggestion from './public-interest/suggestion';
import publicInterestSuit from './public-interest/suit';
import reportsBalances from './reports/balances';
import reportsIdentities from './reports/identities';
import rightsCounsel from './rights/counsel';
import rightsDefenders from './rights/defenders';
import rightsNotices from './rights/notices';

const TOPICS: readonly (readonly Rule[])[] = [
  administrativeApplication,
  administrativeDecision,
  administrativeReverseLinkage,
  administrativeReview,
  arrestReviewConditions,
  arrestReviewDeadlines,
  arrestReviewDecision,
  arrestReviewNonArrest,
  arrestReviewQuestioning,
  chargeReviewDeadlines,
  chargeReviewEvidence,
  chargeReviewFastTrack,
  chargeReviewFlags,
  chargeReviewReconciliation,
  chargeReviewResult,
  chargeReviewSubstance,
  chargeReviewSupplement,
  civilApplication,
  civilDecision,
  civilEffect,
  civilReview,
  closingArchive,
  closingProperty,
  closingPropertySteps,
  closingRelease,
  coerciveBail,
  coerciveCustody,
  coerciveMeasures,
  coerciveOverlap,
  coerciveTerms,
  documentsAmounts,
  documentsArticleGrounds,
  documentsArticles,
  documentsBench,
  documentsCardMap,
  documentsChargeNames,
  documentsCircumstances,
  documentsColumns,
  documentsCounsel,
  documentsCounting,
  documentsCustody,
  documentsDates,
  documentsFines,
  documentsIdentity,
  documentsInjury,
  documentsLeftovers,
  documentsMeasurements,
  documentsNames,
  documentsNumbers,
  documentsOmissions,
  documentsOrgans,
  documentsOutcomes,
  documentsParallel,
  documentsPeriods,
  documentsPlaces,
  documentsProcedure,
  documentsProcuratorate,
  documentsPublication,
  documentsRecidivism,
  documentsRecords,
  documentsRemedies,
  documentsRetold,
  documentsRoleWords,
  documentsSentences,
  documentsSigns,
  documentsSpans,
  documentsStructure,
  documentsVerdicts,
  documentsWording,
  executionEntries,
  executionSupervision,
  filingSupervisionFollowUp,
  filingSupervisionMeasures,
  filingSupervisionReplies,
  flowOrder,
  identityAge,
  identityNumber,
  identityPerson,
  identityRecord,
  identityStatus,
  intakeAcceptance,
  intakeAssignment,
  intakePropertyAndNumber,
  intakeRegistration,
  judgmentEntries,
  judgmentProtest,
  judgmentProtestSteps,
  judgmentReview,
  judgmentThreeDocuments,
  judgmentTrial,
  juvenileConditional,
  juvenileDecision,
  juvenileProtection,
  managementDisclosure,
  managementEvaluation,
  managementMonitoring,
  managementMonitoringEntries,
  managementSuggestion,
  managementSuggestionContent,
  nonProsecutionDecision,
  nonProsecutionProcedure,
  nonProsecutionProperty,
  petitionCompensationAndAid,
  petitionEntries,
  petitionReplies,
  pleaAgreement,
  pleaCircumstances,
  pleaProposal,
  pleaSentence,
  pleaStatement,
  prosecutionElements,
  prosecutionFigures,
  prosecutionIndictment,
  prosecutionWording,
  publicInterestFiling,
  publicInterestLitigation,
  publicInterestSuggestion,
  publicInterestSuit,
  reportsBalances,
  reportsIdentities,
  rightsCounsel,
  rightsDefenders,
  rightsNotices,
];

/** All built-in rules, by id. */
export const RULES: readonly Rule[] = TOPICS.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
