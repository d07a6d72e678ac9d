import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'rights.defender-notice-3days': {
    bad: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': '2024-03-10',
        today: '2025-06-30',
        'case.sourceType': '公安机关',
      },
      {
        'case.sourceType': '公安机关',
        'chargeReview.acceptedDate': '2024-04-30',
        'rightsNotice.date': '2024-05-07',
        today: '2026-06-30',
      },
      {
        'case.sourceType': '公安机关',
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': '2024-03-04',
        today: '2024-03-04',
        'case.sourceType': '公安机关',
      },
      {
        'case.sourceType': '公安机关',
        'chargeReview.acceptedDate': '2024-04-30',
        'rightsNotice.date': '2024-05-06',
        today: '2026-06-30',
      },
      {
        'case.sourceType': '公安机关',
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': ['2024-03-03', '2024-03-20'],
        today: '2026-06-30',
      },
      {
        'case.sourceType': '监察委员会',
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'chargeReview.acceptedDate': '2024-03-01', today: '2025-06-30', 'case.sourceType': '公安机关' }],
  },
  'rights.victim-3days': {
    bad: [
      { 'chargeReview.acceptedDate': '2024-03-01', 'victim.rightsNoticeDate': '2024-03-12', today: '2025-06-30' },
      { 'chargeReview.acceptedDate': '2024-06-07', 'victim.rightsNoticeDate': '2024-06-12', today: '2026-06-30' },
      { 'chargeReview.acceptedDate': '2024-03-01', 'victim.rightsNoticeDate': '', today: '2024-03-05' },
    ],
    good: [
      { 'chargeReview.acceptedDate': '2024-03-01', 'victim.rightsNoticeDate': '2024-03-03', today: '2024-03-03' },
      { 'chargeReview.acceptedDate': '2024-06-07', 'victim.rightsNoticeDate': '2024-06-11', today: '2026-06-30' },
    ],
    undecidable: [{ 'chargeReview.acceptedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'rights.defender-notice-future': {
    bad: [
      {
        'rightsNotice.stage': '审查起诉',
        'chargeReview.acceptedDate': '2024-03-05',
        'rightsNotice.date': '2024-02-20',
      },
    ],
    good: [
      {
        'rightsNotice.stage': '审查起诉',
        'chargeReview.acceptedDate': '2024-03-05',
        'rightsNotice.date': '2024-03-06',
      },
    ],
    undecidable: [{ 'rightsNotice.stage': '审查起诉', 'chargeReview.acceptedDate': '2024-03-05' }],
  },
  'rights.supervisory-notice': {
    bad: [
      {
        'case.sourceType': '监察委员会',
        'supervisory.retention': '否',
        'detention.executedDate': '',
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': '2024-03-10',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'case.sourceType': '监察委员会',
        'supervisory.retention': '否',
        'detention.executedDate': '',
        'chargeReview.acceptedDate': '2024-03-01',
        'rightsNotice.date': '2024-03-02',
        today: '2024-03-02',
      },
    ],
    undecidable: [
      {
        'case.sourceType': '监察委员会',
        'supervisory.retention': '否',
        'detention.executedDate': '',
        'chargeReview.acceptedDate': '2024-03-01',
        today: '2025-06-30',
      },
    ],
  },
  'rights.plea-not-informed': {
    bad: [{ 'plea.applied': '是', 'plea.noticeDate': '', 'plea.signedDate': '2024-03-08' }],
    good: [{ 'plea.applied': '是', 'plea.noticeDate': '2024-03-05', 'plea.signedDate': '2024-03-08' }],
    undecidable: [{ 'plea.applied': '是', 'plea.signedDate': '2024-03-08' }],
  },
};

export default examples;
