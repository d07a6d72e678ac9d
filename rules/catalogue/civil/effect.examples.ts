import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'civil.suggestion.no-reply': {
    bad: [
      { 'civilJudgment.suggestionDate': '2024-05-01', 'civilJudgment.courtReplyDate': '', today: '2024-12-02' },
      { 'civilJudgment.suggestionDate': '2024-08-31', 'civilJudgment.courtReplyDate': '', today: '2024-12-03' },
      { 'civilJudgment.suggestionDate': '2024-03-31', 'civilJudgment.courtReplyDate': '', today: '2024-07-02' },
    ],
    good: [
      {
        'civilJudgment.suggestionDate': '2024-05-01',
        'civilJudgment.courtReplyDate': '2024-06-30',
        today: '2024-12-02',
      },
      { 'civilJudgment.suggestionDate': '2024-08-31', 'civilJudgment.courtReplyDate': '', today: '2024-12-02' },
      { 'civilJudgment.suggestionDate': '2024-03-31', 'civilJudgment.courtReplyDate': '', today: '2024-07-01' },
    ],
    undecidable: [{ 'civilJudgment.suggestionDate': '2024-05-01', today: '2024-12-02' }],
  },
  'civil.protest.retrial-ruling-missing': {
    bad: [
      { 'civilJudgment.protestDate': '2024-05-01', 'civilJudgment.retrialRulingDate': '', today: '2024-12-02' },
      { 'civilJudgment.protestDate': '2024-09-01', 'civilJudgment.retrialRulingDate': '', today: '2024-10-09' },
      { 'civilJudgment.protestDate': '2024-08-21', 'civilJudgment.retrialRulingDate': '', today: '2024-09-21' },
    ],
    good: [
      { 'civilJudgment.protestDate': '2024-11-20', 'civilJudgment.retrialRulingDate': '', today: '2024-12-02' },
      { 'civilJudgment.protestDate': '2024-09-01', 'civilJudgment.retrialRulingDate': '', today: '2024-10-08' },
      { 'civilJudgment.protestDate': '2024-08-21', 'civilJudgment.retrialRulingDate': '', today: '2024-09-20' },
    ],
    undecidable: [{ 'civilJudgment.protestDate': '2024-05-01', today: '2024-12-02' }],
  },
  'civil.retrial.adopted-missing': {
    bad: [{ 'civilJudgment.retrialDate': '2024-09-01', 'civilJudgment.adopted': '' }],
    good: [{ 'civilJudgment.retrialDate': '2024-09-01', 'civilJudgment.adopted': '是' }],
    undecidable: [{ 'civilJudgment.retrialDate': '2024-09-01' }],
  },
  'civil.result-review.missing': {
    bad: [{ 'civilJudgment.retrialDate': '2024-09-02', 'civilJudgment.resultReviewDate': '' }],
    good: [{ 'civilJudgment.retrialDate': '2024-09-02', 'civilJudgment.resultReviewDate': '2024-09-12' }],
    undecidable: [{ 'civilJudgment.retrialDate': '2024-09-02' }],
  },
  'civil.court-advice.reply-late': {
    bad: [
      {
        'civil.courtAdviceReceivedDate': '2024-05-06',
        'civil.courtAdviceReplyDate': '2024-07-10',
        today: '2024-12-02',
      },
      {
        'civil.courtAdviceReceivedDate': '2024-08-31',
        'civil.courtAdviceReplyDate': '2024-10-01',
        today: '2026-06-30',
      },
      { 'civil.courtAdviceReceivedDate': '2024-08-31', 'civil.courtAdviceReplyDate': '', today: '2024-10-01' },
      {
        'civil.courtAdviceReceivedDate': '2024-03-31',
        'civil.courtAdviceReplyDate': '2024-05-01',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'civil.courtAdviceReceivedDate': '2024-05-06',
        'civil.courtAdviceReplyDate': '2024-05-28',
        today: '2024-12-02',
      },
      {
        'civil.courtAdviceReceivedDate': '2024-08-31',
        'civil.courtAdviceReplyDate': '2024-09-30',
        today: '2026-06-30',
      },
      { 'civil.courtAdviceReceivedDate': '2024-08-31', 'civil.courtAdviceReplyDate': '', today: '2024-09-30' },
      {
        'civil.courtAdviceReceivedDate': '2024-03-31',
        'civil.courtAdviceReplyDate': '2024-04-30',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'civil.courtAdviceReceivedDate': '2024-05-06', today: '2024-12-02' }],
  },
  'civil.execution-suggestion.no-reply': {
    bad: [
      { 'civilExecution.suggestionSentDate': '2024-05-01', 'civilExecution.courtReplyDate': '', today: '2024-12-02' },
      { 'civilExecution.suggestionSentDate': '2024-08-31', 'civilExecution.courtReplyDate': '', today: '2024-12-03' },
      { 'civilExecution.suggestionSentDate': '2024-03-31', 'civilExecution.courtReplyDate': '', today: '2024-07-02' },
    ],
    good: [
      { 'civilExecution.suggestionSentDate': '2024-11-01', 'civilExecution.courtReplyDate': '', today: '2024-12-02' },
      { 'civilExecution.suggestionSentDate': '2024-08-31', 'civilExecution.courtReplyDate': '', today: '2024-12-02' },
      { 'civilExecution.suggestionSentDate': '2024-03-31', 'civilExecution.courtReplyDate': '', today: '2024-07-01' },
    ],
    undecidable: [{ 'civilExecution.suggestionSentDate': '2024-05-01', today: '2024-12-02' }],
  },
  'civil.execution-suggestion.no-follow-up': {
    bad: [
      {
        'civilExecution.followUpDate': '',
        'civilExecution.courtReplyDate': '',
        'civilExecution.suggestionSentDate': '2024-05-01',
        today: '2024-12-02',
      },
      {
        'civilExecution.followUpDate': '',
        'civilExecution.courtReplyDate': '',
        'civilExecution.suggestionSentDate': '2024-03-31',
        today: '2024-08-01',
      },
      {
        'civilExecution.followUpDate': '',
        'civilExecution.courtReplyDate': '',
        'civilExecution.suggestionSentDate': '2024-07-04',
        today: '2024-11-05',
      },
    ],
    good: [
      {
        'civilExecution.followUpDate': '2024-10-01',
        'civilExecution.courtReplyDate': '',
        'civilExecution.suggestionSentDate': '2024-05-01',
        today: '2024-12-02',
      },
      {
        'civilExecution.followUpDate': '',
        'civilExecution.courtReplyDate': '',
        'civilExecution.suggestionSentDate': '2024-03-31',
        today: '2024-07-31',
      },
      {
        'civilExecution.followUpDate': '',
        'civilExecution.courtReplyDate': '',
        'civilExecution.suggestionSentDate': '2024-07-04',
        today: '2024-11-04',
      },
    ],
    undecidable: [{ 'civilExecution.followUpDate': '', 'civilExecution.courtReplyDate': '', today: '2024-12-02' }],
  },
};

export default examples;
