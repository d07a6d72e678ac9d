import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'juvenile.interrogation-guardian': {
    bad: [
      {
        'suspect.birthDate': '2007-06-01',
        'interrogation.date': '2024-03-01',
        'guardian.present': '否',
        'interrogation.adultPresent': '否',
      },
      {
        'suspect.birthDate': '2006-03-01',
        'interrogation.date': '2024-03-01',
        'interrogation.adultPresent': '否',
        'guardian.present': '否',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2005-06-01',
        'interrogation.date': '2024-03-01',
        'guardian.present': '否',
        'interrogation.adultPresent': '否',
      },
      {
        'suspect.birthDate': '2007-06-01',
        'interrogation.date': ['2024-03-01', '2025-06-02'],
        'interrogation.adultPresent': ['是', '否'],
        'guardian.present': '否',
      },
    ],
    undecidable: [{ 'interrogation.date': '2024-03-01', 'guardian.present': '否', 'interrogation.adultPresent': '否' }],
  },
  'juvenile.social-investigation': {
    bad: [{ 'suspect.isMinor': '是', 'chargeReview.closedDate': '2024-03-20', 'juvenile.socialInvestigationDate': '' }],
    good: [
      {
        'suspect.isMinor': '是',
        'chargeReview.closedDate': '2024-03-20',
        'juvenile.socialInvestigationDate': '2024-03-05',
      },
    ],
    undecidable: [{ 'suspect.isMinor': '是', 'chargeReview.closedDate': '2024-03-20' }],
  },
  'juvenile.record-seal': {
    bad: [
      {
        'judgment.effectiveDate': '2024-01-01',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '',
        today: '2024-03-01',
      },
      {
        'suspect.ageAtCrime': '16',
        'judgment.effectiveDate': '2024-03-01',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '60',
        'juvenile.recordSealedDate': '',
        today: '2024-03-12',
      },
      {
        'suspect.ageAtCrime': '16',
        'judgment.effectiveDate': '2024-03-01',
        'judgment.penalty': '拘役',
        'judgment.penaltyTerm': '',
        'juvenile.recordSealedDate': '',
        today: '2024-03-12',
      },
      {
        'judgment.effectiveDate': '2024-06-03',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-06-05',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-09-21',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'judgment.effectiveDate': '2024-01-01',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-01-05',
        today: '2024-01-05',
      },
      {
        'suspect.ageAtCrime': '16',
        'judgment.effectiveDate': '2024-03-01',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '60',
        'juvenile.recordSealedDate': '',
        today: '2024-03-11',
      },
      {
        'suspect.ageAtCrime': '16',
        'judgment.effectiveDate': '2024-03-01',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '61',
        'juvenile.recordSealedDate': '',
        today: '2024-03-12',
      },
      {
        'suspect.ageAtCrime': '18',
        'judgment.effectiveDate': '2024-03-01',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '60',
        'juvenile.recordSealedDate': '',
        today: '2024-03-12',
      },
      {
        'judgment.effectiveDate': '2024-06-03',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-06-05',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-09-21',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        'juvenile.recordSealedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'judgment.effectiveDate': '2024-01-01',
        'suspect.ageAtCrime': '16',
        'judgment.penaltyTerm': '12',
        today: '2024-03-01',
      },
    ],
  },
  'juvenile.nonpros-seal': {
    bad: [
      {
        'nonProsecution.decidedDate': '2024-03-01',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '',
        today: '2024-04-01',
      },
      {
        'nonProsecution.decidedDate': '2024-06-03',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'nonProsecution.decidedDate': '2024-06-05',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'nonProsecution.decidedDate': '2024-09-21',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'nonProsecution.decidedDate': '2024-03-01',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-03-03',
        today: '2024-03-03',
      },
      {
        'nonProsecution.decidedDate': '2024-06-03',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'nonProsecution.decidedDate': '2024-06-05',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'nonProsecution.decidedDate': '2024-09-21',
        'suspect.ageAtCrime': '16',
        'juvenile.recordSealedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'nonProsecution.decidedDate': '2024-03-01', 'suspect.ageAtCrime': '16', today: '2024-04-01' }],
  },
  'juvenile.joint-trial': {
    bad: [
      {
        'suspect.ageAtCrime': '16',
        'case.hasAdult': '是',
        'chargeSuspect.split': '否',
        'juvenile.separateHandling': '否',
      },
    ],
    good: [
      {
        'suspect.ageAtCrime': '16',
        'case.hasAdult': '是',
        'chargeSuspect.split': '是',
        'juvenile.separateHandling': '是',
      },
    ],
    undecidable: [{ 'suspect.ageAtCrime': '16', 'case.hasAdult': '是', 'juvenile.separateHandling': '否' }],
  },
  'juvenile.victim-unified': {
    bad: [{ 'victim.isMinor': '是', 'chargeSuspect.closedCharge': '猥亵儿童罪', 'juvenile.oneStop': '否' }],
    good: [{ 'victim.isMinor': '是', 'chargeSuspect.closedCharge': '猥亵儿童罪', 'juvenile.oneStop': '是' }],
    undecidable: [{ 'victim.isMinor': '是', 'chargeSuspect.closedCharge': '猥亵儿童罪' }],
  },
};

export default examples;
