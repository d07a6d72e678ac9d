import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'trial.delay-over-month': {
    bad: [
      {
        'court.firstDelayDate': '2024-03-01',
        'court.firstResumeDate': '2024-04-20',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2025-06-30',
      },
      {
        'court.firstDelayDate': '2024-01-31',
        'court.firstResumeDate': '2024-03-01',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
      {
        'court.firstDelayDate': ['2024-03-01', ''],
        'court.firstResumeDate': ['2024-04-02', ''],
        'court.secondDelayDate': ['', ''],
        'court.secondResumeDate': ['', ''],
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
      {
        'court.firstDelayDate': '2024-05-15',
        'court.firstResumeDate': '2024-06-16',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'court.firstDelayDate': '2024-03-01',
        'court.firstResumeDate': '2024-03-25',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2024-03-25',
      },
      {
        'court.firstDelayDate': '2024-01-31',
        'court.firstResumeDate': '2024-02-29',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
      {
        'court.firstDelayDate': '2024-05-15',
        'court.firstResumeDate': '2024-06-15',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
      {
        'court.firstDelayDate': '2024-05-15',
        'court.firstResumeDate': '2024-06-17',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '取保候审',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'court.firstDelayDate': '2024-03-01',
        'court.secondDelayDate': '',
        'court.secondResumeDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2025-06-30',
      },
    ],
  },
  'trial.court-delay-3months': {
    bad: [
      { 'court.courtDelayDate': '2024-01-01', 'court.courtResumeDate': '', today: '2025-06-30' },
      { 'court.courtDelayDate': '2024-03-11', 'court.courtResumeDate': '2024-06-14', today: '2026-06-30' },
      { 'court.courtDelayDate': '2024-03-13', 'court.courtResumeDate': '2024-06-18', today: '2026-06-30' },
      { 'court.courtDelayDate': '2024-06-29', 'court.courtResumeDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'court.courtDelayDate': '2024-01-01', 'court.courtResumeDate': '2024-03-01', today: '2024-03-01' },
      { 'court.courtDelayDate': '2024-03-11', 'court.courtResumeDate': '2024-06-13', today: '2026-06-30' },
      { 'court.courtDelayDate': '2024-03-13', 'court.courtResumeDate': '2024-06-17', today: '2026-06-30' },
      { 'court.courtDelayDate': '2024-06-29', 'court.courtResumeDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'court.courtDelayDate': '2024-01-01', today: '2025-06-30' }],
  },
  'trial.evidence-transfer-3days': {
    bad: [
      { 'trial.closedDate': '2024-03-01', 'evidence.transferDate': '2024-03-10', today: '2025-06-30' },
      { 'trial.closedDate': '2024-06-10', 'evidence.transferDate': '2024-06-14', today: '2026-06-30' },
      { 'trial.closedDate': '2024-06-12', 'evidence.transferDate': '2024-06-18', today: '2026-06-30' },
      { 'trial.closedDate': '2024-09-28', 'evidence.transferDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'trial.closedDate': '2024-03-01', 'evidence.transferDate': '2024-03-03', today: '2024-03-03' },
      { 'trial.closedDate': '2024-06-10', 'evidence.transferDate': '2024-06-13', today: '2026-06-30' },
      { 'trial.closedDate': '2024-06-12', 'evidence.transferDate': '2024-06-17', today: '2026-06-30' },
      { 'trial.closedDate': '2024-09-28', 'evidence.transferDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'trial.closedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'trial.court-request-evidence': {
    bad: [
      { 'court.requestDate': '2024-03-01', 'court.evidenceDate': '2024-03-09', today: '2025-06-30' },
      { 'court.requestDate': '2024-06-10', 'court.evidenceDate': '2024-06-14', today: '2026-06-30' },
      { 'court.requestDate': '2024-06-12', 'court.evidenceDate': '2024-06-18', today: '2026-06-30' },
      { 'court.requestDate': '2024-09-28', 'court.evidenceDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'court.requestDate': '2024-03-01', 'court.evidenceDate': '2024-03-04', today: '2024-03-04' },
      { 'court.requestDate': '2024-06-10', 'court.evidenceDate': '2024-06-13', today: '2026-06-30' },
      { 'court.requestDate': '2024-06-12', 'court.evidenceDate': '2024-06-17', today: '2026-06-30' },
      { 'court.requestDate': '2024-09-28', 'court.evidenceDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'court.requestDate': '2024-03-01', today: '2025-06-30' }],
  },
  'trial.supplement-materials': {
    bad: [
      { 'court.supplementRequest': '2024-03-01', 'court.supplementSent': '2024-03-08', today: '2025-06-30' },
      { 'court.supplementRequest': '2024-06-10', 'court.supplementSent': '2024-06-14', today: '2026-06-30' },
      { 'court.supplementRequest': '2024-06-12', 'court.supplementSent': '2024-06-18', today: '2026-06-30' },
      { 'court.supplementRequest': '2024-09-28', 'court.supplementSent': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'court.supplementRequest': '2024-03-01', 'court.supplementSent': '2024-03-03', today: '2024-03-03' },
      { 'court.supplementRequest': '2024-06-10', 'court.supplementSent': '2024-06-13', today: '2026-06-30' },
      { 'court.supplementRequest': '2024-06-12', 'court.supplementSent': '2024-06-17', today: '2026-06-30' },
      { 'court.supplementRequest': '2024-09-28', 'court.supplementSent': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'court.supplementRequest': '2024-03-01', today: '2025-06-30' }],
  },
  'trial.delivery-copy-10days': {
    bad: [
      { 'court.procedure': '普通程序', 'court.servedDate': '2024-03-05', 'court.date': '2024-03-10' },
      { 'court.procedure': '普通程序', 'court.servedDate': '2024-03-06', 'court.date': '2024-03-15' },
    ],
    good: [
      { 'court.procedure': '简易程序', 'court.servedDate': '2024-03-05', 'court.date': '2024-03-10' },
      { 'court.procedure': '普通程序', 'court.servedDate': '2024-03-05', 'court.date': '2024-03-15' },
      {
        'court.procedure': ['普通程序', '普通程序'],
        'court.servedDate': ['2024-02-20', ''],
        'court.date': ['2024-03-05', '2024-03-20'],
      },
    ],
    undecidable: [{ 'court.servedDate': '2024-03-05', 'court.date': '2024-03-10' }],
  },
  'trial.fast-excluded': {
    bad: [
      {
        'court.procedure': '速裁程序',
        'chargeSuspect.legalCircumstances': ['无'],
        'judgment.legalCircumstances': ['无'],
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
        'suspect.ageAtCrime': '16',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '10',
      },
    ],
    good: [
      {
        'court.procedure': '速裁程序',
        'chargeSuspect.legalCircumstances': ['无'],
        'judgment.legalCircumstances': ['无'],
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
        'suspect.ageAtCrime': '30',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '10',
      },
    ],
    undecidable: [
      {
        'court.procedure': '速裁程序',
        'chargeSuspect.legalCircumstances': ['无'],
        'judgment.legalCircumstances': ['无'],
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '10',
      },
    ],
  },
  'trial.simple-excluded': {
    bad: [
      {
        'court.procedure': '简易程序',
        'chargeSuspect.legalCircumstances': ['聋哑或盲人'],
        'judgment.legalCircumstances': ['无'],
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
      },
    ],
    good: [
      {
        'court.procedure': '简易程序',
        'chargeSuspect.legalCircumstances': ['无'],
        'judgment.legalCircumstances': ['无'],
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
      },
    ],
    undecidable: [
      {
        'court.procedure': '简易程序',
        'judgment.legalCircumstances': ['无'],
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
      },
    ],
  },
};

export default examples;
