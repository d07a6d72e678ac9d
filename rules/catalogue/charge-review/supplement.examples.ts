import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'supplement.times-over2': {
    bad: [{ 'supplement.count': '2', 'supplement.totalCount': '3' }],
    good: [{ 'supplement.count': '2', 'supplement.totalCount': '2' }],
    undecidable: [{ 'supplement.count': '2' }],
  },
  'supplement.return-1month': {
    bad: [
      {
        'supplement.firstReturnDate': '2024-03-01',
        'supplement.firstResubmitDate': '',
        'supplement.firstNotResubmitReason': '',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
        'supplement.secondNotResubmitReason': '',
        today: '2024-04-20',
      },
      {
        'supplement.firstReturnDate': '2024-01-31',
        'supplement.firstResubmitDate': '2024-03-01',
        'supplement.firstNotResubmitReason': '',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
        'supplement.secondNotResubmitReason': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'supplement.firstReturnDate': '2024-03-01',
        'supplement.firstResubmitDate': '2024-03-31',
        'supplement.firstNotResubmitReason': '',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
        'supplement.secondNotResubmitReason': '',
        today: '2024-04-20',
      },
      {
        'supplement.firstReturnDate': '2024-01-31',
        'supplement.firstResubmitDate': '2024-02-29',
        'supplement.firstNotResubmitReason': '',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
        'supplement.secondNotResubmitReason': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'supplement.firstReturnDate': '2024-03-01',
        'supplement.firstNotResubmitReason': '',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
        'supplement.secondNotResubmitReason': '',
        today: '2024-04-20',
      },
    ],
  },
  'supplement.no-outline': {
    bad: [{ 'supplement.firstReturnDate': '2024-03-01', 'supplement.outlineMade': '否', 'supplement.outlineDate': '' }],
    good: [
      {
        'supplement.firstReturnDate': '2024-03-01',
        'supplement.outlineMade': '是',
        'supplement.outlineDate': '2024-03-01',
      },
    ],
    undecidable: [{ 'supplement.outlineMade': '否', 'supplement.outlineDate': '' }],
  },
  'supplement.no-recalc': {
    bad: [{ 'supplement.firstResubmitDate': '2024-03-20', 'extension.newDueDate': '2024-04-01' }],
    good: [{ 'supplement.firstResubmitDate': '2024-03-20', 'extension.newDueDate': '2024-04-20' }],
    undecidable: [{ 'supplement.firstResubmitDate': '2024-03-20' }],
  },
  'supplement.after-deadline': {
    bad: [{ 'chargeReview.dueDate': '2024-03-15', 'supplement.firstReturnDate': '2024-03-20' }],
    good: [{ 'chargeReview.dueDate': '2024-03-20', 'supplement.firstReturnDate': '2024-03-15' }],
    undecidable: [{ 'supplement.firstReturnDate': '2024-03-20' }],
  },
  'supplement.returned-before-sent': {
    bad: [
      {
        'supplement.firstReturnDate': '2024-03-10',
        'supplement.firstResubmitDate': '2024-03-01',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
      },
    ],
    good: [
      {
        'supplement.firstReturnDate': '2024-03-01',
        'supplement.firstResubmitDate': '2024-03-25',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
      },
    ],
    undecidable: [
      {
        'supplement.firstResubmitDate': '2024-03-01',
        'supplement.secondReturnDate': '',
        'supplement.secondResubmitDate': '',
      },
    ],
  },
  'supplement.self-invest-over': {
    bad: [{ 'supplement.selfDate': '2024-04-20', 'chargeReview.dueDate': '2024-04-10' }],
    good: [{ 'supplement.selfDate': '2024-04-05', 'chargeReview.dueDate': '2024-04-10' }],
    undecidable: [{ 'chargeReview.dueDate': '2024-04-10' }],
  },
  'supplement.supervisory-outline': {
    bad: [
      {
        'supplement.toSupervisory': '××区监察委员会',
        'supplement.outlineDate': '',
        'supplement.decisionDocNumber': '',
      },
    ],
    good: [
      {
        'supplement.toSupervisory': '××区监察委员会',
        'supplement.outlineDate': '2024-03-01',
        'supplement.decisionDocNumber': '××检监补调〔2024〕1号',
      },
    ],
    undecidable: [{ 'supplement.outlineDate': '', 'supplement.decisionDocNumber': '' }],
  },
  'supplement.second-enough': {
    bad: [
      {
        'supplement.count': '2',
        'chargeSuspect.result': '起诉',
        'doc.reviewReport.text': '二次退回补充侦查后，仍然证据不足，拟提起公诉',
      },
    ],
    good: [
      {
        'supplement.count': '2',
        'chargeSuspect.result': '起诉',
        'doc.reviewReport.text': '二次退回补充侦查后，证据确实、充分',
      },
    ],
    undecidable: [{ 'supplement.count': '2', 'chargeSuspect.result': '起诉' }],
  },
};

export default examples;
