import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'deadline.arrest-review.7days': {
    bad: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '否',
        'arrestSuspect.closedDate': '2024-03-11',
        'arrestReview.closedDate': '2024-03-11',
        today: '2025-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-04-29',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '2024-05-07',
        'arrestReview.closedDate': '2024-05-07',
        today: '2026-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-02-23',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '2024-03-02',
        'arrestReview.closedDate': '2024-03-02',
        today: '2026-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '',
        'arrestReview.closedDate': '',
        today: '2024-03-09',
      },
    ],
    good: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '否',
        'arrestSuspect.closedDate': '2024-03-08',
        'arrestReview.closedDate': '2024-03-08',
        today: '2024-03-08',
      },
      {
        'arrestReview.acceptedDate': '2024-04-29',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '2024-05-06',
        'arrestReview.closedDate': '2024-05-06',
        today: '2026-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-02-23',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '2024-03-01',
        'arrestReview.closedDate': '2024-03-01',
        today: '2026-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '',
        'arrestReview.closedDate': '',
        today: '2024-03-08',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '2024-03-08',
        'arrestReview.closedDate': '',
        today: '2026-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrest.isSelfInvestigation': '',
        'arrestSuspect.closedDate': '2024-03-15',
        'arrestReview.closedDate': '2024-03-15',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '否',
        'arrestSuspect.closedDate': '2024-03-11',
        'arrestReview.closedDate': '2024-03-11',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.arrest-review.15days': {
    bad: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '否',
        'arrestSuspect.closedDate': '2024-03-20',
        today: '2025-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-09-16',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '否',
        'arrestSuspect.closedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '否',
        'arrestSuspect.closedDate': '2024-03-15',
        today: '2024-03-15',
      },
      {
        'arrestReview.acceptedDate': '2024-09-16',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '否',
        'arrestSuspect.closedDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        'arrestSuspect.closedDate': '2024-03-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '否',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.arrest-review.20days': {
    bad: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        'arrestSuspect.closedDate': '2024-03-25',
        today: '2025-06-30',
      },
      {
        'arrestReview.acceptedDate': '2024-09-11',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        'arrestSuspect.closedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        'arrestSuspect.closedDate': '2024-03-20',
        today: '2024-03-20',
      },
      {
        'arrestReview.acceptedDate': '2024-09-11',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        'arrestSuspect.closedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.arrest-review.warning': {
    bad: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrestSuspect.closedDate': '',
        today: '2024-03-07',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '否',
        'arrestSuspect.closedDate': '',
        today: '2024-03-16',
      },
    ],
    good: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrestSuspect.closedDate': '',
        today: '2024-03-03',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '否',
        'arrestReview.isMajorCase': '是',
        'arrestSuspect.closedDate': '',
        today: '2024-03-15',
      },
    ],
    undecidable: [
      { 'arrestReview.acceptedDate': '2024-03-01', 'arrest.isDetained': '是', 'arrestSuspect.closedDate': '' },
    ],
  },
  'deadline.arrest-review.over7-unknown': {
    bad: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '',
        'arrestSuspect.closedDate': '2024-03-11',
        'arrestReview.closedDate': '2024-03-11',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '',
        'arrestSuspect.closedDate': '2024-03-07',
        'arrestReview.closedDate': '2024-03-07',
        today: '2024-03-07',
      },
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '',
        'arrestSuspect.closedDate': '2024-03-07',
        'arrestReview.closedDate': '',
        today: '2025-06-30',
      },
    ],
    undecidable: [
      {
        'arrest.isDetained': '',
        'arrestSuspect.closedDate': '2024-03-11',
        'arrestReview.closedDate': '2024-03-11',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.self-invest-arrest': {
    bad: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrestSuspect.closedDate': '2024-03-13',
        'arrest.isSelfInvestigation': '是',
        'coercive.extended': '否',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrestSuspect.closedDate': '2024-03-07',
        'arrest.isSelfInvestigation': '是',
        'coercive.extended': '否',
        today: '2024-03-07',
      },
    ],
    undecidable: [
      {
        'arrestReview.acceptedDate': '2024-03-01',
        'arrest.isDetained': '是',
        'arrest.isSelfInvestigation': '是',
        'coercive.extended': '否',
        today: '2025-06-30',
      },
    ],
  },
  'deadline.arrest-reconsider-7days': {
    bad: [
      {
        'arrestExecution.reconsiderDate': '2024-03-01',
        'arrestExecution.reconsiderDecidedDate': '2024-03-15',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'arrestExecution.reconsiderDate': '2024-03-01',
        'arrestExecution.reconsiderDecidedDate': '2024-03-07',
        today: '2024-03-07',
      },
    ],
    undecidable: [{ 'arrestExecution.reconsiderDate': '2024-03-01', today: '2025-06-30' }],
  },
  'deadline.arrest-recheck-15days': {
    bad: [
      {
        'arrestExecution.reviewRequestDate': '2024-03-01',
        'arrestExecution.reviewDecidedDate': '2024-03-20',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'arrestExecution.reviewRequestDate': '2024-03-01',
        'arrestExecution.reviewDecidedDate': '2024-03-15',
        today: '2024-03-15',
      },
    ],
    undecidable: [{ 'arrestExecution.reviewRequestDate': '2024-03-01', today: '2025-06-30' }],
  },
};

export default examples;
