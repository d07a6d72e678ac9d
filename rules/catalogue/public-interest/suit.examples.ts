import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'pil.suit.no-suggestion': {
    bad: [{ 'pil.type': '行政公益诉讼', 'pilLitigation.suitDate': '2024-09-01', 'pilAdministrative.issuedDate': '' }],
    good: [
      {
        'pil.type': '行政公益诉讼',
        'pilLitigation.suitDate': '2024-09-01',
        'pilAdministrative.issuedDate': '2024-05-01',
      },
    ],
    undecidable: [{ 'pil.type': '行政公益诉讼', 'pilLitigation.suitDate': '2024-09-01' }],
  },
  'pil.review.civil-overdue': {
    bad: [
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-06-03',
        'pil.closedDate': '',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-08-31',
        'pil.closedDate': '2024-12-03',
        today: '2026-06-30',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-08-31',
        'pil.closedDate': '',
        today: '2024-12-03',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-03-31',
        'pil.closedDate': '2024-07-02',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.suitDate': '2024-08-12',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-06-03',
        'pil.closedDate': '',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-08-31',
        'pil.closedDate': '2024-12-02',
        today: '2026-06-30',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-08-31',
        'pil.closedDate': '',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-03-31',
        'pil.closedDate': '2024-07-01',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilCivil.noticeEndDate': '2024-06-03',
        today: '2024-12-02',
      },
    ],
  },
  'pil.suit.filing-late': {
    bad: [
      {
        'pilLitigation.suitDate': '2024-09-02',
        'pilLitigation.suitFiledHigherDate': '2024-09-20',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '2024-09-26',
        'pilLitigation.suitFiledHigherDate': '2024-10-09',
        today: '2026-06-30',
      },
      { 'pilLitigation.suitDate': '2024-09-26', 'pilLitigation.suitFiledHigherDate': '', today: '2024-10-09' },
      {
        'pilLitigation.suitDate': '2024-09-15',
        'pilLitigation.suitFiledHigherDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.suitDate': '2024-09-02',
        'pilLitigation.suitFiledHigherDate': '2024-09-05',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '2024-09-26',
        'pilLitigation.suitFiledHigherDate': '2024-10-08',
        today: '2026-06-30',
      },
      { 'pilLitigation.suitDate': '2024-09-26', 'pilLitigation.suitFiledHigherDate': '', today: '2024-10-08' },
      {
        'pilLitigation.suitDate': '2024-09-15',
        'pilLitigation.suitFiledHigherDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'pilLitigation.suitDate': '2024-09-02', today: '2024-12-02' }],
  },
  'pil.attend-notice.late': {
    bad: [
      {
        'pilLitigation.attendNoticeDate': '2024-10-08',
        'pilLitigation.attendSubmitDate': '2024-10-20',
        today: '2024-12-02',
      },
      {
        'pilLitigation.attendNoticeDate': '2024-09-28',
        'pilLitigation.attendSubmitDate': '2024-10-09',
        today: '2026-06-30',
      },
      { 'pilLitigation.attendNoticeDate': '2024-09-28', 'pilLitigation.attendSubmitDate': '', today: '2024-10-09' },
      {
        'pilLitigation.attendNoticeDate': '2024-09-17',
        'pilLitigation.attendSubmitDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.attendNoticeDate': '2024-10-08',
        'pilLitigation.attendSubmitDate': '2024-10-10',
        today: '2024-12-02',
      },
      {
        'pilLitigation.attendNoticeDate': '2024-09-28',
        'pilLitigation.attendSubmitDate': '2024-10-08',
        today: '2026-06-30',
      },
      { 'pilLitigation.attendNoticeDate': '2024-09-28', 'pilLitigation.attendSubmitDate': '', today: '2024-10-08' },
      {
        'pilLitigation.attendNoticeDate': '2024-09-17',
        'pilLitigation.attendSubmitDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'pilLitigation.attendNoticeDate': '2024-10-08', today: '2024-12-02' }],
  },
  'pil.suit.amount-differs': {
    bad: [{ 'pilLitigation.compensationAmount': '350000', 'doc.pilSuit.claimedAmount': '350000' }],
    good: [{ 'pilLitigation.compensationAmount': '35', 'doc.pilSuit.claimedAmount': '350000' }],
    undecidable: [{ 'pilLitigation.compensationAmount': '350000' }],
  },
  'pil.judgment.report-late': {
    bad: [
      {
        'pilLitigation.judgmentReceivedDate': '2024-10-14',
        'pilLitigation.judgmentReportedDate': '2024-10-28',
        today: '2024-12-02',
      },
      {
        'pilLitigation.judgmentReceivedDate': '2024-09-28',
        'pilLitigation.judgmentReportedDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'pilLitigation.judgmentReceivedDate': '2024-09-28',
        'pilLitigation.judgmentReportedDate': '',
        today: '2024-10-09',
      },
      {
        'pilLitigation.judgmentReceivedDate': '2024-09-17',
        'pilLitigation.judgmentReportedDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.judgmentReceivedDate': '2024-10-14',
        'pilLitigation.judgmentReportedDate': '2024-10-16',
        today: '2024-12-02',
      },
      {
        'pilLitigation.judgmentReceivedDate': '2024-09-28',
        'pilLitigation.judgmentReportedDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'pilLitigation.judgmentReceivedDate': '2024-09-28',
        'pilLitigation.judgmentReportedDate': '',
        today: '2024-10-08',
      },
      {
        'pilLitigation.judgmentReceivedDate': '2024-09-17',
        'pilLitigation.judgmentReportedDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'pilLitigation.judgmentReceivedDate': '2024-10-14', today: '2024-12-02' }],
  },
  'pil.appeal-copy.report-late': {
    bad: [
      {
        'pilLitigation.appealCopyReceivedDate': '2024-10-21',
        'pilLitigation.appealCopyReportedDate': '2024-11-04',
        today: '2024-12-02',
      },
      {
        'pilLitigation.appealCopyReceivedDate': '2024-09-28',
        'pilLitigation.appealCopyReportedDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'pilLitigation.appealCopyReceivedDate': '2024-09-28',
        'pilLitigation.appealCopyReportedDate': '',
        today: '2024-10-09',
      },
      {
        'pilLitigation.appealCopyReceivedDate': '2024-09-17',
        'pilLitigation.appealCopyReportedDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.appealCopyReceivedDate': '2024-10-21',
        'pilLitigation.appealCopyReportedDate': '2024-10-23',
        today: '2024-12-02',
      },
      {
        'pilLitigation.appealCopyReceivedDate': '2024-09-28',
        'pilLitigation.appealCopyReportedDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'pilLitigation.appealCopyReceivedDate': '2024-09-28',
        'pilLitigation.appealCopyReportedDate': '',
        today: '2024-10-08',
      },
      {
        'pilLitigation.appealCopyReceivedDate': '2024-09-17',
        'pilLitigation.appealCopyReportedDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'pilLitigation.appealCopyReceivedDate': '2024-10-21', today: '2024-12-02' }],
  },
  'pil.withdraw.submit-late': {
    bad: [
      {
        'pilLitigation.withdrawDecidedDate': '2024-11-04',
        'pilLitigation.withdrawSubmittedDate': '2024-11-18',
        today: '2024-12-02',
      },
      {
        'pilLitigation.withdrawDecidedDate': '2024-09-28',
        'pilLitigation.withdrawSubmittedDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'pilLitigation.withdrawDecidedDate': '2024-09-28',
        'pilLitigation.withdrawSubmittedDate': '',
        today: '2024-10-09',
      },
      {
        'pilLitigation.withdrawDecidedDate': '2024-09-17',
        'pilLitigation.withdrawSubmittedDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.withdrawDecidedDate': '2024-11-04',
        'pilLitigation.withdrawSubmittedDate': '2024-11-06',
        today: '2024-12-02',
      },
      {
        'pilLitigation.withdrawDecidedDate': '2024-09-28',
        'pilLitigation.withdrawSubmittedDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'pilLitigation.withdrawDecidedDate': '2024-09-28',
        'pilLitigation.withdrawSubmittedDate': '',
        today: '2024-10-08',
      },
      {
        'pilLitigation.withdrawDecidedDate': '2024-09-17',
        'pilLitigation.withdrawSubmittedDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'pilLitigation.withdrawDecidedDate': '2024-11-04', today: '2024-12-02' }],
  },
};

export default examples;
