import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'administrative.apply.after-six-months': {
    bad: [
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2023-01-01',
        'administrative.applyDate': '2024-02-01',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2024-03-31',
        'administrative.applyDate': '2024-10-01',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2023-08-31',
        'administrative.applyDate': '2024-03-01',
      },
    ],
    good: [
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2024-01-02',
        'administrative.applyDate': '2024-02-01',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2024-03-31',
        'administrative.applyDate': '2024-09-30',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2023-08-31',
        'administrative.applyDate': '2024-02-29',
      },
    ],
    undecidable: [
      {
        'administrative.source': '当事人申请',
        'administrative.supervisionType': '生效裁判监督',
        'administrative.retrialRejectServedDate': '2023-01-01',
      },
    ],
  },
  'administrative.accept-answer.late': {
    bad: [
      {
        'administrative.applyDate': '2024-05-06',
        'administrative.acceptAnswerDate': '2024-05-27',
        today: '2024-12-02',
      },
      {
        'administrative.applyDate': '2024-09-24',
        'administrative.acceptAnswerDate': '2024-10-09',
        today: '2026-06-30',
      },
      { 'administrative.applyDate': '2024-09-24', 'administrative.acceptAnswerDate': '', today: '2024-10-09' },
      {
        'administrative.applyDate': '2024-09-13',
        'administrative.acceptAnswerDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'administrative.applyDate': '2024-05-06',
        'administrative.acceptAnswerDate': '2024-05-10',
        today: '2024-12-02',
      },
      {
        'administrative.applyDate': '2024-09-24',
        'administrative.acceptAnswerDate': '2024-10-08',
        today: '2026-06-30',
      },
      { 'administrative.applyDate': '2024-09-24', 'administrative.acceptAnswerDate': '', today: '2024-10-08' },
      {
        'administrative.applyDate': '2024-09-13',
        'administrative.acceptAnswerDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'administrative.applyDate': '2024-05-06', today: '2024-12-02' }],
  },
  'administrative.accept-notice.late': {
    bad: [
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-05-06',
        'administrative.acceptNoticeDate': '2024-05-15',
        today: '2024-12-02',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-09-28',
        'administrative.acceptNoticeDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-09-28',
        'administrative.acceptNoticeDate': '',
        today: '2024-10-09',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-09-17',
        'administrative.acceptNoticeDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-05-06',
        'administrative.acceptNoticeDate': '2024-05-08',
        today: '2024-12-02',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-09-28',
        'administrative.acceptNoticeDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-09-28',
        'administrative.acceptNoticeDate': '',
        today: '2024-10-08',
      },
      {
        'administrative.source': '当事人申请',
        'administrative.acceptedDate': '2024-09-17',
        'administrative.acceptNoticeDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'administrative.source': '当事人申请', 'administrative.acceptedDate': '2024-05-06', today: '2024-12-02' },
    ],
  },
};

export default examples;
