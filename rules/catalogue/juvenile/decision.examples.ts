import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'conditional.charge-chapter': {
    bad: [{ 'chargeSuspect.closedCharge': '危险驾驶罪', 'chargeSuspect.result': '附条件不起诉' }],
    good: [{ 'chargeSuspect.closedCharge': '盗窃罪', 'chargeSuspect.result': '附条件不起诉' }],
    undecidable: [{ 'chargeSuspect.result': '附条件不起诉' }],
  },
  'conditional.sentence-over1': {
    bad: [
      { 'sentence.expectedMonths': '18', 'chargeSuspect.result': '附条件不起诉' },
      { 'sentence.expectedMonths': '13', 'chargeSuspect.result': '附条件不起诉' },
    ],
    good: [
      { 'sentence.expectedMonths': '8', 'chargeSuspect.result': '附条件不起诉' },
      { 'sentence.expectedMonths': '12', 'chargeSuspect.result': '附条件不起诉' },
    ],
    undecidable: [{ 'chargeSuspect.result': '附条件不起诉' }],
  },
  'conditional.served-3days': {
    bad: [
      {
        'conditionalNonProsecution.decidedDate': '2024-03-01',
        'conditional.servedDate': '2024-03-10',
        today: '2025-06-30',
      },
      {
        'conditionalNonProsecution.decidedDate': '2024-06-10',
        'conditional.servedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.decidedDate': '2024-06-12',
        'conditional.servedDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.decidedDate': '2024-09-28',
        'conditional.servedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'conditionalNonProsecution.decidedDate': '2024-03-01',
        'conditional.servedDate': '2024-03-03',
        today: '2024-03-03',
      },
      {
        'conditionalNonProsecution.decidedDate': '2024-06-10',
        'conditional.servedDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.decidedDate': '2024-06-12',
        'conditional.servedDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.decidedDate': '2024-09-28',
        'conditional.servedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'conditionalNonProsecution.decidedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'conditional.no-hearing': {
    bad: [
      { 'conditionalNonProsecution.decidedDate': '2024-03-01', 'conditionalNonProsecution.heardPoliceVictim': '否' },
    ],
    good: [
      { 'conditionalNonProsecution.decidedDate': '2024-03-01', 'conditionalNonProsecution.heardPoliceVictim': '是' },
    ],
    undecidable: [{ 'conditionalNonProsecution.decidedDate': '2024-03-01' }],
  },
  'conditional.guardian-objection': {
    bad: [
      {
        'conditionalNonProsecution.decidedDate': '2024-03-01',
        'guardian.objection': '是',
        'conditionalNonProsecution.consent': '有异议',
      },
    ],
    good: [
      {
        'conditionalNonProsecution.decidedDate': '2024-03-01',
        'guardian.objection': '否',
        'conditionalNonProsecution.consent': '无异议',
      },
    ],
    undecidable: [{ 'guardian.objection': '是', 'conditionalNonProsecution.consent': '有异议' }],
  },
  'conditional.exam-opinion': {
    bad: [
      { 'conditionalNonProsecution.periodEnd': '2024-09-01', 'conditional.examDate': '', today: '2024-09-20' },
      {
        'conditionalNonProsecution.periodEnd': '2024-06-06',
        'conditional.examDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.periodEnd': '2024-06-08',
        'conditional.examDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.periodEnd': '2024-09-24',
        'conditional.examDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'conditionalNonProsecution.periodEnd': '2024-09-01',
        'conditional.examDate': '2024-09-03',
        today: '2024-09-03',
      },
      {
        'conditionalNonProsecution.periodEnd': '2024-06-06',
        'conditional.examDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.periodEnd': '2024-06-08',
        'conditional.examDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'conditionalNonProsecution.periodEnd': '2024-09-24',
        'conditional.examDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'conditionalNonProsecution.periodEnd': '2024-09-01', today: '2024-09-20' }],
  },
  'conditional.new-crime': {
    bad: [
      {
        'conditional.newCrimeDate': '2024-05-01',
        'conditionalNonProsecution.periodStart': '2024-03-01',
        'conditionalNonProsecution.periodEnd': '2024-09-01',
        'conditionalNonProsecution.result': '不起诉',
      },
      {
        'conditional.newCrimeDate': '2024-09-01',
        'conditionalNonProsecution.periodStart': '2024-03-01',
        'conditionalNonProsecution.periodEnd': '2024-09-01',
        'conditionalNonProsecution.result': '不起诉',
      },
    ],
    good: [
      {
        'conditional.newCrimeDate': '',
        'conditionalNonProsecution.periodStart': '2024-03-01',
        'conditionalNonProsecution.periodEnd': '2024-09-01',
        'conditionalNonProsecution.result': '不起诉',
      },
      {
        'conditional.newCrimeDate': '2024-09-02',
        'conditionalNonProsecution.periodStart': '2024-03-01',
        'conditionalNonProsecution.periodEnd': '2024-09-01',
        'conditionalNonProsecution.result': '不起诉',
      },
    ],
    undecidable: [
      {
        'conditionalNonProsecution.periodStart': '2024-03-01',
        'conditionalNonProsecution.periodEnd': '2024-09-01',
        'conditionalNonProsecution.result': '不起诉',
      },
    ],
  },
  'conditional.final-basis': {
    bad: [{ 'conditionalNonProsecution.result': '不起诉', 'doc.nonProsecution.articles': ['282-1', '283'] }],
    good: [{ 'conditionalNonProsecution.result': '不起诉', 'doc.nonProsecution.articles': ['284-2'] }],
    undecidable: [{ 'doc.nonProsecution.articles': ['282-1', '283'] }],
  },
};

export default examples;
