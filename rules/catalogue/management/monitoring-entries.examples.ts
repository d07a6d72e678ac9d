import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'monitoring.notice-number.missing': {
    bad: [{ 'monitoring.mode': '发流程监控通知书', 'monitoring.noticeNumber': '' }],
    good: [{ 'monitoring.mode': '口头通知', 'monitoring.noticeNumber': '' }],
    undecidable: [{ 'monitoring.mode': '发流程监控通知书' }],
  },
  'monitoring.severe.not-reported': {
    bad: [{ 'calc.finding.maxSeverity': '严重', 'monitoring.mode': '口头通知' }],
    good: [{ 'calc.finding.maxSeverity': '严重', 'monitoring.mode': '发流程监控通知书并报检察长' }],
    undecidable: [{ 'calc.finding.maxSeverity': '严重' }],
  },
  'monitoring.rectifying.long': {
    bad: [
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-05-01',
        'monitoring.rectifiedDate': '',
        today: '2024-12-02',
      },
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-09-01',
        'monitoring.rectifiedDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-09-01',
        'monitoring.rectifiedDate': '',
        today: '2024-10-09',
      },
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-08-21',
        'monitoring.rectifiedDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-11-25',
        'monitoring.rectifiedDate': '',
        today: '2024-12-02',
      },
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-09-01',
        'monitoring.rectifiedDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-09-01',
        'monitoring.rectifiedDate': '',
        today: '2024-10-08',
      },
      {
        'monitoring.rectified': '整改中',
        'monitoring.noticeDate': '2024-08-21',
        'monitoring.rectifiedDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'monitoring.rectified': '整改中', 'monitoring.noticeDate': '2024-05-01', today: '2024-12-02' }],
  },
  'monitoring.card.filled-late': {
    bad: [
      {
        'case.concludedDate': '2024-05-01',
        'flow.leftTime': ['2024-04-01', '2024-05-01'],
        'case.lastModifiedTime': '2024-05-20',
      },
    ],
    good: [
      {
        'case.concludedDate': '2024-05-01',
        'flow.leftTime': ['2024-04-01', '2024-05-18'],
        'case.lastModifiedTime': '2024-05-20',
      },
    ],
    undecidable: [{ 'flow.leftTime': '2024-05-01' }],
  },
};

export default examples;
