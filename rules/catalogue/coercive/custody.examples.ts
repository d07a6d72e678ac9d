import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'coercive.expired-not-released': {
    bad: [
      {
        'suspect.custodyStartDate': '2024-01-01',
        'suspect.custodyDueDate': '2024-03-01',
        'custody.releasedDate': '',
        'chargeReview.closedDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2024-03-05',
      },
    ],
    good: [
      {
        'suspect.custodyStartDate': '2024-01-01',
        'suspect.custodyDueDate': '2024-03-01',
        'custody.releasedDate': '2024-03-01',
        'chargeReview.closedDate': '',
        'suspect.custodyStatus': '取保候审',
        today: '2024-03-05',
      },
      {
        'suspect.custodyStartDate': '2024-01-01',
        'suspect.custodyDueDate': '2024-03-05',
        'custody.releasedDate': '',
        'chargeReview.closedDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2024-03-05',
      },
    ],
    undecidable: [
      {
        'suspect.custodyStartDate': '2024-01-01',
        'suspect.custodyDueDate': '2024-03-01',
        'chargeReview.closedDate': '',
        'suspect.custodyStatus': '逮捕',
        today: '2024-03-05',
      },
    ],
  },
  'coercive.remaining-7day-warning': {
    bad: [
      {
        'suspect.custodyStatus': '逮捕',
        'suspect.custodyDueDate': '2024-03-05',
        'chargeReview.closedDate': '',
        today: '2024-03-01',
      },
    ],
    good: [
      {
        'suspect.custodyStatus': '逮捕',
        'suspect.custodyDueDate': '2024-03-20',
        'chargeReview.closedDate': '',
        today: '2024-03-01',
      },
    ],
    undecidable: [{ 'suspect.custodyStatus': '逮捕', 'chargeReview.closedDate': '', today: '2024-03-01' }],
  },
  'custody.supervision-10days': {
    bad: [
      {
        'custody.extensionDecision': '2024-03-01',
        'chargeReview.custodyNoticeDate': '2024-03-20',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'custody.extensionDecision': '2024-03-01',
        'chargeReview.custodyNoticeDate': '2024-03-05',
        today: '2024-03-05',
      },
    ],
    undecidable: [{ 'custody.extensionDecision': '2024-03-01', today: '2025-06-30' }],
  },
  'coercive.extension-request-7days': {
    bad: [
      { 'investigation.custodyDeadline': '2024-03-01', 'custodyExtension.applyDate': '2024-02-28' },
      { 'investigation.custodyDeadline': '2024-03-01', 'custodyExtension.applyDate': '2024-02-24' },
    ],
    good: [
      { 'investigation.custodyDeadline': '2024-03-01', 'custodyExtension.applyDate': '2024-02-20' },
      { 'investigation.custodyDeadline': '2024-03-01', 'custodyExtension.applyDate': '2024-02-23' },
    ],
    undecidable: [{ 'investigation.custodyDeadline': '2024-03-01' }],
  },
  'necessity.application-same-day': {
    bad: [{ 'custodyReview.applyDate': '2024-03-01', 'custodyReview.transferDate': '2024-03-04' }],
    good: [{ 'custodyReview.applyDate': '2024-03-01', 'custodyReview.transferDate': '2024-03-01' }],
    undecidable: [{ 'custodyReview.applyDate': '2024-03-01' }],
  },
  'necessity.suggestion-reply-10days': {
    bad: [
      {
        'custodyReview.suggestionSentDate': '2024-03-01',
        'custodyReview.replyDate': '2024-03-20',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'custodyReview.suggestionSentDate': '2024-03-01',
        'custodyReview.replyDate': '2024-03-09',
        today: '2024-03-09',
      },
    ],
    undecidable: [{ 'custodyReview.suggestionSentDate': '2024-03-01', today: '2025-06-30' }],
  },
  'necessity.review-before-arrest': {
    bad: [{ 'arrestExecution.executedDate': '2024-03-05', 'custodyReview.closedDate': '2024-03-01' }],
    good: [{ 'arrestExecution.executedDate': '2024-03-05', 'custodyReview.closedDate': '2024-03-20' }],
    undecidable: [{ 'arrestExecution.executedDate': '2024-03-05' }],
  },
};

export default examples;
