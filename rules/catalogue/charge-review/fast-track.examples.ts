import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'deadline.fasttrack.10days': {
    bad: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        'chargeReview.closedDate': '2024-03-15',
        today: '2025-06-30',
      },
      {
        'chargeReview.acceptedDate': '2024-09-24',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        'chargeReview.closedDate': '2024-10-09',
        today: '2026-06-30',
        'suspect.custodyStatus': '取保候审',
      },
      {
        'chargeReview.acceptedDate': '2024-09-24',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        'chargeReview.closedDate': '2024-10-08',
        today: '2026-06-30',
        'suspect.custodyStatus': '逮捕',
      },
    ],
    good: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        'chargeReview.closedDate': '2024-03-11',
        today: '2024-03-11',
      },
      {
        'chargeReview.acceptedDate': '2024-09-24',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        'chargeReview.closedDate': '2024-10-08',
        today: '2026-06-30',
        'suspect.custodyStatus': '取保候审',
      },
      {
        'chargeReview.acceptedDate': '2024-09-24',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        'chargeReview.closedDate': '2024-10-04',
        today: '2026-06-30',
        'suspect.custodyStatus': '逮捕',
      },
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '18',
        'chargeReview.closedDate': '2024-03-15',
        today: '2026-06-30',
        'suspect.custodyStatus': '取保候审',
      },
    ],
    undecidable: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '6',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.fasttrack.15days': {
    bad: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '18',
        'chargeReview.closedDate': '2024-03-20',
        today: '2025-06-30',
      },
      {
        'chargeReview.acceptedDate': '2024-02-14',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '18',
        'chargeReview.closedDate': '2024-03-01',
        today: '2026-06-30',
        'suspect.custodyStatus': '取保候审',
      },
    ],
    good: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '18',
        'chargeReview.closedDate': '2024-03-16',
        today: '2024-03-16',
      },
      {
        'chargeReview.acceptedDate': '2024-02-14',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '18',
        'chargeReview.closedDate': '2024-02-29',
        today: '2026-06-30',
        'suspect.custodyStatus': '取保候审',
      },
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '12',
        'chargeReview.closedDate': '2024-03-15',
        today: '2026-06-30',
        'suspect.custodyStatus': '取保候审',
      },
    ],
    undecidable: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'indictment.procedureSuggested': '速裁程序',
        'fasttrack.sentenceLimitMonths': '18',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.fasttrack.by-trial': {
    bad: [
      {
        'court.procedure': '速裁程序',
        'court.fastToSimpleDate': '',
        'court.fastToNormalDate': '',
        'chargeReview.acceptedDate': '2024-03-01',
        'chargeReview.closedDate': '2024-03-20',
        'judgment.penaltyTerm': '6',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'court.procedure': '速裁程序',
        'court.fastToSimpleDate': '',
        'court.fastToNormalDate': '',
        'chargeReview.acceptedDate': '2024-03-01',
        'chargeReview.closedDate': '2024-03-08',
        'judgment.penaltyTerm': '6',
        today: '2024-03-08',
      },
    ],
    undecidable: [
      {
        'court.procedure': '速裁程序',
        'court.fastToSimpleDate': '',
        'court.fastToNormalDate': '',
        'chargeReview.acceptedDate': '2024-03-01',
        'judgment.penaltyTerm': '6',
        today: '2025-06-30',
      },
    ],
  },
  'fasttrack.over-3years': {
    bad: [
      { 'indictment.procedureSuggested': '速裁程序', 'sentencing.fixedTermFrom': '42', 'sentencing.fixedTermTo': '' },
    ],
    good: [
      { 'indictment.procedureSuggested': '速裁程序', 'sentencing.fixedTermFrom': '24', 'sentencing.fixedTermTo': '' },
    ],
    undecidable: [{ 'indictment.procedureSuggested': '速裁程序', 'sentencing.fixedTermTo': '' }],
  },
  'fasttrack.not-pleading': {
    bad: [{ 'indictment.procedureSuggested': '速裁程序', 'plea.applied': '否' }],
    good: [{ 'indictment.procedureSuggested': '速裁程序', 'plea.applied': '是' }],
    undecidable: [{ 'indictment.procedureSuggested': '速裁程序' }],
  },
  'fasttrack.excluded-person': {
    bad: [
      {
        'indictment.procedureSuggested': '速裁程序',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'suspect.birthDate': '2007-06-01',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
    good: [
      {
        'indictment.procedureSuggested': '速裁程序',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'suspect.birthDate': '1990-03-07',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
    undecidable: [
      {
        'indictment.procedureSuggested': '速裁程序',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
  },
  'fasttrack.codefendant-objects': {
    bad: [{ 'indictment.procedureSuggested': '速裁程序', 'case.isJointCrime': '是', 'codefendant.objects': '是' }],
    good: [{ 'indictment.procedureSuggested': '速裁程序', 'case.isJointCrime': '是', 'codefendant.objects': '否' }],
    undecidable: [{ 'indictment.procedureSuggested': '速裁程序', 'case.isJointCrime': '是' }],
  },
  'simplified.not-agreed': {
    bad: [{ 'indictment.procedureSuggested': '简易程序', 'simplified.agreed': '否', 'simplified.facts': '是' }],
    good: [{ 'indictment.procedureSuggested': '简易程序', 'simplified.agreed': '是', 'simplified.facts': '是' }],
    undecidable: [{ 'indictment.procedureSuggested': '简易程序', 'simplified.facts': '是' }],
  },
};

export default examples;
