import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'civil.closed.before-accepted': {
    bad: [{ 'civil.closedDate': '2024-02-20', 'civil.acceptedDate': '2024-03-01' }],
    good: [{ 'civil.closedDate': '2024-04-20', 'civil.acceptedDate': '2024-03-01' }],
    undecidable: [{ 'civil.closedDate': '2024-02-20' }],
  },
  'civil.transfer.late': {
    bad: [{ 'civil.acceptedDate': '2024-03-01', 'civil.transferToDeptDate': '2024-03-20' }],
    good: [{ 'civil.acceptedDate': '2024-03-01', 'civil.transferToDeptDate': '2024-03-02' }],
    undecidable: [{ 'civil.acceptedDate': '2024-03-01' }],
  },
  'civil.accept-notice.late': {
    bad: [
      {
        'civil.source': '当事人申请',
        'civil.acceptedDate': '2024-03-01',
        'civil.acceptNoticeDate': '2024-03-08',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'civil.source': '当事人申请',
        'civil.acceptedDate': '2024-03-01',
        'civil.acceptNoticeDate': '2024-03-04',
        today: '2024-12-02',
      },
    ],
    undecidable: [{ 'civil.source': '当事人申请', 'civil.acceptedDate': '2024-03-01', today: '2024-12-02' }],
  },
  'civil.review.overdue': {
    bad: [
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '',
        'civil.acceptedDate': '2024-03-01',
        'civil.closedDate': '2024-07-15',
        'civil.appraisalDays': '',
        today: '2024-12-02',
      },
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '2024-04-01',
        'civil.resumeDate': '2024-06-03',
        'civil.acceptedDate': '2024-03-01',
        'civil.closedDate': '2024-09-10',
        'civil.appraisalDays': '',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '',
        'civil.acceptedDate': '2024-03-01',
        'civil.closedDate': '2024-05-30',
        'civil.appraisalDays': '',
        today: '2024-12-02',
      },
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '2024-04-01',
        'civil.resumeDate': '',
        'civil.acceptedDate': '2024-03-01',
        'civil.closedDate': '',
        'civil.appraisalDays': '',
        today: '2024-12-02',
      },
    ],
    undecidable: [
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '',
        'civil.acceptedDate': '2024-03-01',
        'civil.closedDate': '2024-07-15',
        today: '2024-12-02',
      },
    ],
  },
  'civil.protest.basic-level': {
    bad: [{ 'civil.result': '提出抗诉', 'case.handlingOrg': '某某县人民检察院' }],
    good: [{ 'civil.result': '提请抗诉', 'case.handlingOrg': '某某县人民检察院' }],
    undecidable: [{ 'civil.result': '提出抗诉' }],
  },
  'civil.settlement.result': {
    bad: [{ 'civil.settlement': '是', 'civil.result': '不支持监督申请' }],
    good: [{ 'civil.settlement': '是', 'civil.result': '终结审查' }],
    undecidable: [{ 'civil.settlement': '是' }],
  },
};

export default examples;
