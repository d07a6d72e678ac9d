import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'plea.case-person': {
    bad: [{ 'chargeReview.pleaApplied': '否', 'chargeSuspect.pleaApplied': ['是', '否'] }],
    good: [{ 'chargeReview.pleaApplied': '是', 'chargeSuspect.pleaApplied': ['是', '否'] }],
    undecidable: [{ 'chargeSuspect.pleaApplied': ['是', '否'] }],
  },
  'plea.stage-conflict': {
    bad: [
      { 'plea.trialSituation': '审查起诉、审判均适用', 'chargeSuspect.pleaApplied': '否', 'plea.trialApplied': '是' },
    ],
    good: [
      { 'plea.trialSituation': '审查起诉、审判均适用', 'chargeSuspect.pleaApplied': '是', 'plea.trialApplied': '是' },
    ],
    undecidable: [{ 'plea.trialSituation': '审查起诉、审判均适用', 'plea.trialApplied': '是' }],
  },
  'plea.statement-missing': {
    bad: [{ 'plea.applied': '是', 'plea.signedDate': '', 'plea.notSignedReason': '', 'chargeSuspect.result': '起诉' }],
    good: [
      {
        'plea.applied': '是',
        'plea.signedDate': '2024-03-08',
        'plea.notSignedReason': '',
        'chargeSuspect.result': '起诉',
      },
    ],
    undecidable: [{ 'plea.applied': '是', 'plea.notSignedReason': '', 'chargeSuspect.result': '起诉' }],
  },
  'plea.statement-no-lawyer': {
    bad: [{ 'plea.signedDate': '2024-03-08', 'plea.lawyerPresent': '否' }],
    good: [{ 'plea.signedDate': '2024-03-08', 'plea.lawyerPresent': '是' }],
    undecidable: [{ 'plea.signedDate': '2024-03-08' }],
  },
  'plea.minor-guardian-absent': {
    bad: [
      {
        'suspect.birthDate': '2007-06-01',
        'plea.signedDate': '2024-03-01',
        'guardian.present': '否',
        'juvenile.appropriateAdult': '',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2005-06-01',
        'plea.signedDate': '2024-03-01',
        'guardian.present': '否',
        'juvenile.appropriateAdult': '',
      },
    ],
    undecidable: [{ 'plea.signedDate': '2024-03-01', 'guardian.present': '否', 'juvenile.appropriateAdult': '' }],
  },
  'plea.reflection-change': {
    bad: [{ 'plea.reneged': '是', 'plea.withdrawHandled': '' }],
    good: [{ 'plea.reneged': '是', 'plea.withdrawHandled': ['已重新具结'] }],
    undecidable: [{ 'plea.reneged': '是' }],
  },
  'plea.procedure-flag-mismatch': {
    bad: [{ 'plea.applied': '否', 'doc.indictment.text': '被告人自愿认罪认罚' }],
    good: [{ 'plea.applied': '是', 'doc.indictment.text': '被告人自愿认罪认罚' }],
    undecidable: [{ 'doc.indictment.text': '被告人自愿认罪认罚' }],
  },
  'plea.victim-not-heard': {
    bad: [
      {
        'plea.applied': '是',
        'chargeSuspect.victimSituation': ['自然人'],
        'victim.opinionHeardDate': '',
        'plea.victimHeard': '否',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
    good: [
      {
        'plea.applied': '是',
        'chargeSuspect.victimSituation': ['自然人'],
        'victim.opinionHeardDate': '2024-03-05',
        'plea.victimHeard': '是',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
    undecidable: [
      {
        'plea.applied': '是',
        'chargeSuspect.victimSituation': ['自然人'],
        'plea.victimHeard': '否',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
  },
  'plea.disabled-required': {
    bad: [{ 'suspect.isDeafMuteBlind': '是', 'suspect.isLimitedCapacity': '否', 'plea.statementRequired': '是' }],
    good: [{ 'suspect.isDeafMuteBlind': '是', 'suspect.isLimitedCapacity': '否', 'plea.statementRequired': '否' }],
    undecidable: [{ 'suspect.isDeafMuteBlind': '是', 'suspect.isLimitedCapacity': '否' }],
  },
};

export default examples;
