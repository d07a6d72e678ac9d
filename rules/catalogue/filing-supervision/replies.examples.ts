import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'supervision.reason-7days': {
    bad: [
      {
        'filingSupervision.requireReasonDate': '2024-03-01',
        'filingSupervision.policeReplyDate': '2024-03-20',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'filingSupervision.requireReasonDate': '2024-03-01',
        'filingSupervision.policeReplyDate': '2024-03-07',
        today: '2024-03-07',
      },
    ],
    undecidable: [{ 'filingSupervision.requireReasonDate': '2024-03-01', today: '2025-06-30' }],
  },
  'supervision.no-reason-request': {
    bad: [{ 'filingSupervision.requireReasonDate': '', 'filingSupervision.noticeDate': '2024-03-10' }],
    good: [{ 'filingSupervision.requireReasonDate': '2024-03-01', 'filingSupervision.noticeDate': '2024-03-10' }],
    undecidable: [{ 'filingSupervision.noticeDate': '2024-03-10' }],
  },
  'supervision.filing-15days': {
    bad: [
      {
        'filingSupervision.noticeDate': '2024-03-01',
        'filingSupervision.policeFiledDate': '2024-04-01',
        'activitySupervision.sentDate': '',
        today: '2025-06-30',
        'filingSupervision.type': '应当立案而不立案',
      },
    ],
    good: [
      {
        'filingSupervision.noticeDate': '2024-03-01',
        'filingSupervision.policeFiledDate': '2024-03-12',
        'activitySupervision.sentDate': '',
        today: '2024-03-12',
        'filingSupervision.type': '应当立案而不立案',
      },
      {
        'filingSupervision.noticeDate': '2024-03-01',
        'filingSupervision.policeFiledDate': '',
        'activitySupervision.sentDate': '',
        today: '2025-06-30',
        'filingSupervision.type': '不应当立案而立案',
      },
    ],
    undecidable: [
      {
        'filingSupervision.noticeDate': '2024-03-01',
        'activitySupervision.sentDate': '',
        today: '2025-06-30',
        'filingSupervision.type': '应当立案而不立案',
      },
    ],
  },
  'supervision.reconsider-7days': {
    bad: [
      {
        'supervision.reconsiderReceived': '2024-03-01',
        'supervision.reconsiderDecided': '2024-03-15',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'supervision.reconsiderReceived': '2024-03-01',
        'supervision.reconsiderDecided': '2024-03-07',
        today: '2024-03-07',
      },
    ],
    undecidable: [{ 'supervision.reconsiderReceived': '2024-03-01', today: '2025-06-30' }],
  },
  'supervision.correction-review-7days': {
    bad: [
      {
        'activitySupervision.reviewRequestDate': '2024-03-01',
        'activitySupervision.reviewDoneDate': '2024-03-18',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'activitySupervision.reviewRequestDate': '2024-03-01',
        'activitySupervision.reviewDoneDate': '2024-03-06',
        today: '2024-03-06',
      },
    ],
    undecidable: [{ 'activitySupervision.reviewRequestDate': '2024-03-01', today: '2025-06-30' }],
  },
};

export default examples;
