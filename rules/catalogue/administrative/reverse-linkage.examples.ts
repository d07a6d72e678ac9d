import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'administrative.reverse.opinion-missing': {
    bad: [
      {
        'case.administrativeNeeded': '',
        'nonProsecution.procuratorialOpinionIssued': '是',
        'nonProsecution.opinionSentDate': '',
      },
    ],
    good: [
      {
        'case.administrativeNeeded': '',
        'nonProsecution.procuratorialOpinionIssued': '是',
        'nonProsecution.opinionSentDate': '2024-05-10',
      },
    ],
    undecidable: [{ 'nonProsecution.procuratorialOpinionIssued': '是' }],
  },
  'administrative.reverse.no-reply': {
    bad: [
      { 'nonProsecution.opinionSentDate': '2024-05-10', 'nonProsecution.opinionReplyDate': '', today: '2024-12-02' },
      { 'nonProsecution.opinionSentDate': '2024-08-31', 'nonProsecution.opinionReplyDate': '', today: '2024-11-01' },
      { 'nonProsecution.opinionSentDate': '2024-03-31', 'nonProsecution.opinionReplyDate': '', today: '2024-06-01' },
    ],
    good: [
      {
        'nonProsecution.opinionSentDate': '2024-05-10',
        'nonProsecution.opinionReplyDate': '2024-06-20',
        today: '2024-12-02',
      },
      { 'nonProsecution.opinionSentDate': '2024-08-31', 'nonProsecution.opinionReplyDate': '', today: '2024-10-31' },
      { 'nonProsecution.opinionSentDate': '2024-03-31', 'nonProsecution.opinionReplyDate': '', today: '2024-05-31' },
    ],
    undecidable: [{ 'nonProsecution.opinionSentDate': '2024-05-10', today: '2024-12-02' }],
  },
  'administrative.reverse.review-overdue': {
    bad: [
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-05-06',
        'administrative.reverseClosedDate': '2024-06-12',
        today: '2024-12-02',
      },
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-09-25',
        'administrative.reverseClosedDate': '2024-10-15',
        today: '2026-06-30',
      },
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-09-25',
        'administrative.reverseClosedDate': '',
        today: '2024-10-15',
      },
    ],
    good: [
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-05-06',
        'administrative.reverseClosedDate': '2024-05-15',
        today: '2024-12-02',
      },
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-09-25',
        'administrative.reverseClosedDate': '2024-10-14',
        today: '2026-06-30',
      },
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-09-25',
        'administrative.reverseClosedDate': '',
        today: '2024-10-14',
      },
    ],
    undecidable: [
      {
        'administrative.reverseSuspendDate': '',
        'administrative.reverseAcceptedDate': '2024-05-06',
        today: '2024-12-02',
      },
    ],
  },
};

export default examples;
