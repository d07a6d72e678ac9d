import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'supervision.correction.no-reply': {
    bad: [
      {
        'correction.dueDate': '',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-05-01',
        'activitySupervision.replyDate': '',
        today: '2024-12-02',
      },
      {
        'correction.dueDate': '',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-09-16',
        'activitySupervision.replyDate': '',
        today: '2024-10-09',
      },
      {
        'correction.dueDate': '',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-09-05',
        'activitySupervision.replyDate': '',
        today: '2024-09-21',
      },
    ],
    good: [
      {
        'correction.dueDate': '',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-05-01',
        'activitySupervision.replyDate': '2024-05-10',
        today: '2024-12-02',
      },
      {
        'correction.dueDate': '2024-05-20',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-05-01',
        'activitySupervision.replyDate': '',
        today: '2024-12-02',
      },
      {
        'correction.dueDate': '',
        'activitySupervision.mode': ['口头纠正', '纠正违法通知书'],
        'activitySupervision.sentDate': ['2024-05-01', '2024-05-01'],
        'activitySupervision.replyDate': ['', '2024-05-09'],
        today: '2024-12-02',
      },
      {
        'correction.dueDate': '',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-09-16',
        'activitySupervision.replyDate': '',
        today: '2024-10-08',
      },
      {
        'correction.dueDate': '',
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-09-05',
        'activitySupervision.replyDate': '',
        today: '2024-09-20',
      },
    ],
    undecidable: [
      {
        'activitySupervision.mode': '纠正违法通知书',
        'activitySupervision.sentDate': '2024-05-01',
        today: '2024-12-02',
      },
    ],
  },
  'supervision.filing-reason.inform-late': {
    bad: [
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-05-01',
        'filingSupervision.informVictimDate': '2024-05-30',
        today: '2024-12-02',
      },
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-09-21',
        'filingSupervision.informVictimDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-09-21',
        'filingSupervision.informVictimDate': '',
        today: '2024-10-09',
      },
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-09-10',
        'filingSupervision.informVictimDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-05-01',
        'filingSupervision.informVictimDate': '2024-05-08',
        today: '2024-12-02',
      },
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-09-21',
        'filingSupervision.informVictimDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-09-21',
        'filingSupervision.informVictimDate': '',
        today: '2024-10-08',
      },
      {
        'filingSupervision.noticeDate': '',
        'filingSupervision.policeReplyDate': '2024-09-10',
        'filingSupervision.informVictimDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'filingSupervision.noticeDate': '', 'filingSupervision.policeReplyDate': '2024-05-01', today: '2024-12-02' },
    ],
  },
};

export default examples;
