import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'judgment.not-reviewed': {
    bad: [
      { 'judgment.receivedDate': '2024-03-01', 'judgment.reviewDate': '', today: '2024-03-15' },
      { 'judgment.receivedDate': '2024-06-03', 'judgment.reviewDate': '2024-06-14', today: '2026-06-30' },
      { 'judgment.receivedDate': '2024-06-05', 'judgment.reviewDate': '2024-06-18', today: '2026-06-30' },
      { 'judgment.receivedDate': '2024-09-21', 'judgment.reviewDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'judgment.receivedDate': '2024-03-01', 'judgment.reviewDate': '2024-03-03', today: '2024-03-03' },
      { 'judgment.receivedDate': '2024-06-03', 'judgment.reviewDate': '2024-06-13', today: '2026-06-30' },
      { 'judgment.receivedDate': '2024-06-05', 'judgment.reviewDate': '2024-06-17', today: '2026-06-30' },
      { 'judgment.receivedDate': '2024-09-21', 'judgment.reviewDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'judgment.receivedDate': '2024-03-01', today: '2024-03-15' }],
  },
  'judgment.circumstance-flag': {
    bad: [
      {
        'chargeSuspect.legalCircumstances': ['自首'],
        'judgment.legalCircumstances': ['坦白'],
        'judgment.changeOfCharge': ['无改变'],
      },
    ],
    good: [
      {
        'chargeSuspect.legalCircumstances': ['自首'],
        'judgment.legalCircumstances': ['坦白'],
        'judgment.changeOfCharge': ['改变量刑情节'],
      },
    ],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['自首'], 'judgment.legalCircumstances': ['坦白'] }],
  },
  'judgment.review-form': {
    bad: [
      {
        'judgment.receivedDate': '2024-03-01',
        'judgment.reviewDate': '',
        'judgment.reviewFormMade': '否',
        today: '2025-06-30',
      },
      {
        'judgment.receivedDate': '2024-06-03',
        'judgment.reviewDate': '2024-06-14',
        'judgment.reviewFormMade': '否',
        today: '2026-06-30',
      },
      {
        'judgment.receivedDate': '2024-06-05',
        'judgment.reviewDate': '2024-06-18',
        'judgment.reviewFormMade': '否',
        today: '2026-06-30',
      },
      {
        'judgment.receivedDate': '2024-09-21',
        'judgment.reviewDate': '2024-10-09',
        'judgment.reviewFormMade': '否',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'judgment.receivedDate': '2024-03-01',
        'judgment.reviewDate': '2024-03-05',
        'judgment.reviewFormMade': '是',
        today: '2024-03-05',
      },
      {
        'judgment.receivedDate': '2024-06-03',
        'judgment.reviewDate': '2024-06-13',
        'judgment.reviewFormMade': '否',
        today: '2026-06-30',
      },
      {
        'judgment.receivedDate': '2024-06-05',
        'judgment.reviewDate': '2024-06-17',
        'judgment.reviewFormMade': '否',
        today: '2026-06-30',
      },
      {
        'judgment.receivedDate': '2024-09-21',
        'judgment.reviewDate': '2024-10-08',
        'judgment.reviewFormMade': '否',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'judgment.receivedDate': '2024-03-01', 'judgment.reviewFormMade': '否', today: '2025-06-30' }],
  },
  'judgment.acquittal-check': {
    bad: [{ 'indictment.withdrawDate': '', 'judgment.penalty': '不负刑事责任' }],
    good: [{ 'indictment.withdrawDate': '', 'judgment.penalty': '有期徒刑' }],
    undecidable: [{ 'indictment.withdrawDate': '' }],
  },
  'judgment.effective-blank': {
    bad: [
      {
        'judgment.receivedDate': '2024-03-01',
        'judgment.effectiveDate': '',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2024-04-01',
      },
      {
        'judgment.receivedDate': '2024-06-02',
        'judgment.effectiveDate': '',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2024-06-14',
      },
      {
        'judgment.receivedDate': '2024-06-04',
        'judgment.effectiveDate': '',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2024-06-18',
      },
      {
        'judgment.receivedDate': '2024-09-20',
        'judgment.effectiveDate': '',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2024-10-09',
      },
    ],
    good: [
      {
        'judgment.receivedDate': '2024-03-01',
        'judgment.effectiveDate': '2024-03-12',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2024-04-01',
      },
      {
        'judgment.receivedDate': '2024-06-02',
        'judgment.effectiveDate': '2024-06-13',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2026-06-30',
      },
      {
        'judgment.receivedDate': '2024-06-04',
        'judgment.effectiveDate': '2024-06-17',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2026-06-30',
      },
      {
        'judgment.receivedDate': '2024-09-20',
        'judgment.effectiveDate': '2024-10-08',
        'judgment.appealDate': '',
        'protest.date': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'judgment.receivedDate': '2024-03-01', 'judgment.appealDate': '', 'protest.date': '', today: '2024-04-01' },
    ],
  },
  'omission.outcome': {
    bad: [
      {
        'arrestSuspect.isRequiredArrest': '是',
        'chargeSuspect.result': '绝对不起诉',
        'judgment.penalty': '',
        'judgment.penaltyTerm': '',
      },
    ],
    good: [
      {
        'arrestSuspect.isRequiredArrest': '是',
        'chargeSuspect.result': '起诉',
        'judgment.penalty': '有期徒刑',
        'judgment.penaltyTerm': '24',
      },
    ],
    undecidable: [{ 'arrestSuspect.isRequiredArrest': '是', 'judgment.penalty': '', 'judgment.penaltyTerm': '' }],
  },
};

export default examples;
