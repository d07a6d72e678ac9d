import administrativeApplication from './administrative/application.examples';
import administrativeDecision from './administrative/decision.examples';
import administrativeReverseLinkage from './administrative/reverse-linkage.examples';
import administrativeReview from './administrative/review.examples';
import arrestReviewConditions from './arrest-review/conditions.examples';
import arrestReviewDeadlines from './arrest-review/deadlines.examples';
import arrestReviewDecision from './arrest-review/decision.examples';
import arrestReviewNonArrest from './arrest-review/non-arrest.examples';
import arrestReviewQuestioning from './arrest-review/questioning.examples';
import chargeReviewDeadlines from './charge-review/deadlines.examples';
import chargeReviewEvidence from './charge-review/evidence.examples';
import chargeReviewFastTrack from './charge-review/fast-track.examples';
import chargeReviewFlags from './charge-review/flags.examples';
import chargeReviewReconciliation from './charge-review/reconciliation.examples';
import chargeReviewResult from './charge-review/result.examples';
import chargeReviewSubstance from './charge-review/substance.examples';
import chargeReviewSupplement from './charge-review/supplement.examples';
import civilApplication from './civil/application.examples';
import civilDecision from './civil/decision.examples';
import civilEffect from './civil/effect.examples';
import civilReview from './civil/review.examples';
import closingArchive from './closing/archive.examples';
import closingProperty from './closing/property.examples';
import closingPropertySteps from './closing/property-steps.examples';
import closingRelease from './closing/release.examples';
import coerciveBail from './coercive/bail.examples';
import coerciveCustody from './coercive/custody.examples';
import coerciveMeasures from './coercive/measures.examples';
import coerciveOverlap from './coercive/overlap.examples';
import coerciveTerms from './coercive/terms.examples';
import documentsAmounts from './documents/amounts.examples';
import documentsArticleGrounds from './documents/article-grounds.examples';
import documentsArticles from './documents/articles.examples';
import documentsBench from './documents/bench.examples';
import documentsCardMap from './documents/card-map.examples';
import documentsChargeNames from './documents/charge-names.examples';
import documentsCircumstances from './documents/circumstances.examples';
import documentsColumns from './documents/columns.examples';
import documentsCounsel from './documents/counsel.examples';
import documentsCounting from './documents/counting.examples';
import documentsCustody from './documents/custody.examples';
import documentsDates from './documents/dates.examples';
import documentsFines from './documents/fines.examples';
import documentsIdentity from './documents/identity.examples';
import documentsInjury from './documents/injury.examples';
import documentsLeftovers from './documents/leftovers.examples';
import documentsMeasurements from './documents/measurements.examples';
import documentsNames from './documents/names.examples';
import documentsNumbers from './documents/numbers.examples';
import documentsOmissions from './documents/omissions.examples';
import documentsOrgans from './documents/organs.examples';
import documentsOutcomes from './documents/outcomes.examples';
import documentsParallel from './documents/parallel.examples';
import documentsPeriods from './documents/periods.examples';
import documentsPlaces from './documents/places.examples';
import documentsProcedure from './documents/procedure.examples';
import documentsProcuratorate from './documents/procuratorate.examples';
import documentsPublication from './documents/publication.examples';
import documentsRecidivism from './documents/recidivism.examples';
import documentsRecords from './documents/records.examples';
import documentsRemedies from './documents/remedies.examples';
import documentsRetold from './documents/retold.examples';
import documentsRoleWords from './documents/role-words.examples';
import documentsSentences from './documents/sentences.examples';
import documentsSigns from './documents/signs.examples';
import documentsSpans from './documents/spans.examples';
import documentsStructure from './documents/structure.examples';
import documentsVerdicts from './documents/verdicts.examples';
import documentsWording from './documents/wording.examples';
import type { ExamplesById } from './example';
import executionEntries from './execution/entries.examples';
import executionSupervision from './execution/supervision.examples';
import filingSupervisionFollowUp from './filing-supervision/follow-up.examples';
import filingSupervisionMeasures from './filing-supervision/measures.examples';
import filingSupervisionReplies from './filing-supervision/replies.examples';
import flowOrder from './flow/order.examples';
import identityAge from './identity/age.examples';
import identityNumber from './identity/number.examples';
import identityPerson from './identity/person.examples';
import identityRecord from './identity/record.examples';
import identityStatus from './identity/status.examples';
import intakeAcceptance from './intake/acceptance.examples';
import intakeAssignment from './intake/assignment.examples';
import intakePropertyAndNumber from './intake/property-and-number.examples';
import intakeRegistration from './intake/registration.examples';
import judgmentEntries from './judgment/entries.examples';
import judgmentProtest from './judgment/protest.examples';
import judgmentProtestSteps from './judgment/protest-steps.examples';
import judgmentReview from './judgment/review.examples';
import judgmentThreeDocuments from './judgment/three-documents.examples';
import judgmentTrial from './judgment/trial.examples';
import juvenileConditional from './juvenile/conditional.examples';
import juvenileDecision from './juvenile/decision.examples';
import juvenileProtection from './juvenile/protection.examples';
import managementDisclosure from './management/disclosure.examples';
import managementEvaluation from './management/evaluation.examples';
import managementMonitoring from './management/monitoring.examples';
import managementMonitoringEntries from './management/monitoring-entries.examples';
import managementSuggestion from './management/suggestion.examples';
import managementSuggestionContent from './management/suggestion-content.examples';
import nonProsecutionDecision from './non-prosecution/decision.examples';
import nonProsecutionProcedure from './non-prosecution/procedure.examples';
import nonProsecutionProperty from './non-prosecution/property.examples';
import petitionCompensationAndAid from './petition/compensation-and-aid.examples';
import petitionEntries from './petition/entries.examples';
import petitionReplies from './petition/replies.examples';
import pleaAgreement from './plea/agreement.examples';
import pleaCircumstances from './plea/circumstances.examples';
import pleaProposal from './plea/proposal.examples';
import pleaSentence from './plea/sentence.examples';
import pleaStatement from './plea/statement.examples';
import prosecutionElements from './prosecution/elements.examples';
import prosecutionFigures from './prosecution/figures.examples';
import prosecutionIndictment from './prosecution/indictment.examples';
import prosecutionWording from './prosecution/wording.examples';
import publicInterestFiling from './public-interest/filing.examples';
import publicInterestLitigation from './public-interest/litigation.examples';
import publicInterestSuggestion from './public-interest/suggestion.examples';
import publicInterestSuit from './public-interest/suit.examples';
import reportsBalances from './reports/balances.examples';
import reportsIdentities from './reports/identities.examples';
import rightsCounsel from './rights/counsel.examples';
import rightsDefenders from './rights/defenders.examples';
import rightsNotices from './rights/notices.examples';

/** Samples of every built-in rule, by id. Not bundled into the extension. */
export const EXAMPLES: ExamplesById = {
  ...administrativeApplication,
  ...administrativeDecision,
  ...administrativeReverseLinkage,
  ...administrativeReview,
  ...arrestReviewConditions,
  ...arrestReviewDeadlines,
  ...arrestReviewDecision,
  ...arrestReviewNonArrest,
  ...arrestReviewQuestioning,
  ...chargeReviewDeadlines,
  ...chargeReviewEvidence,
  ...chargeReviewFastTrack,
  ...chargeReviewFlags,
  ...chargeReviewReconciliation,
  ...chargeReviewResult,
  ...chargeReviewSubstance,
  ...chargeReviewSupplement,
  ...civilApplication,
  ...civilDecision,
  ...civilEffect,
  ...civilReview,
  ...closingArchive,
  ...closingProperty,
  ...closingPropertySteps,
  ...closingRelease,
  ...coerciveBail,
  ...coerciveCustody,
  ...coerciveMeasures,
  ...coerciveOverlap,
  ...coerciveTerms,
  ...documentsAmounts,
  ...documentsArticleGrounds,
  ...documentsArticles,
  ...documentsBench,
  ...documentsCardMap,
  ...documentsChargeNames,
  ...documentsCircumstances,
  ...documentsColumns,
  ...documentsCounsel,
  ...documentsCounting,
  ...documentsCustody,
  ...documentsDates,
  ...documentsFines,
  ...documentsIdentity,
  ...documentsInjury,
  ...documentsLeftovers,
  ...documentsMeasurements,
  ...documentsNames,
  ...documentsNumbers,
  ...documentsOmissions,
  ...documentsOrgans,
  ...documentsOutcomes,
  ...documentsParallel,
  ...documentsPeriods,
  ...documentsPlaces,
  ...documentsProcedure,
  ...documentsProcuratorate,
  ...documentsPublication,
  ...documentsRecidivism,
  ...documentsRecords,
  ...documentsRemedies,
  ...documentsRetold,
  ...documentsRoleWords,
  ...documentsSentences,
  ...documentsSigns,
  ...documentsSpans,
  ...documentsStructure,
  ...documentsVerdicts,
  ...documentsWording,
  ...executionEntries,
  ...executionSupervision,
  ...filingSupervisionFollowUp,
  ...filingSupervisionMeasures,
  ...filingSupervisionReplies,
  ...flowOrder,
  ...identityAge,
  ...identityNumber,
  ...identityPerson,
  ...identityRecord,
  ...identityStatus,
  ...intakeAcceptance,
  ...intakeAssignment,
  ...intakePropertyAndNumber,
  ...intakeRegistration,
  ...judgmentEntries,
  ...judgmentProtest,
  ...judgmentProtestSteps,
  ...judgmentReview,
  ...judgmentThreeDocuments,
  ...judgmentTrial,
  ...juvenileConditional,
  ...juvenileDecision,
  ...juvenileProtection,
  ...managementDisclosure,
  ...managementEvaluation,
  ...managementMonitoring,
  ...managementMonitoringEntries,
  ...managementSuggestion,
  ...managementSuggestionContent,
  ...nonProsecutionDecision,
  ...nonProsecutionProcedure,
  ...nonProsecutionProperty,
  ...petitionCompensationAndAid,
  ...petitionEntries,
  ...petitionReplies,
  ...pleaAgreement,
  ...pleaCircumstances,
  ...pleaProposal,
  ...pleaSentence,
  ...pleaStatement,
  ...prosecutionElements,
  ...prosecutionFigures,
  ...prosecutionIndictment,
  ...prosecutionWording,
  ...publicInterestFiling,
  ...publicInterestLitigation,
  ...publicInterestSuggestion,
  ...publicInterestSuit,
  ...reportsBalances,
  ...reportsIdentities,
  ...rightsCounsel,
  ...rightsDefenders,
  ...rightsNotices,
};
