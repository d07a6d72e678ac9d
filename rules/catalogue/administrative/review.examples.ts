import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'administrative.closed.before-accepted': {
    bad: [{ 'administrative.closedDate': '2024-03-01', 'administrative.acceptedDate': '2024-03-05' }],
    good: [{ 'administrative.closedDate': '2024-03-05', 'administrative.acceptedDate': '2024-03-01' }],
    undecidable: [{ 'administrative.closedDate': '2024-03-01' }],
  },
  'administrative.review.overdue': {
    bad: [
      {
        'administrative.source': '当事人申请',
        'administrative.suspendDate': '',
        'administrative.extensionApprovedDate': '',
        'administrative.acceptedDate': '2024-03-01',
        'administrative.closedDate': '2024-08-01',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'administrative.source': '当事人申请',
        'administrative.suspendDate': '',
        'administrative.extensionApprovedDate': '',
        'administrative.acceptedDate': '2024-03-01',
        'administrative.closedDate': '2024-05-20',
        today: '2024-12-02',
      },
    ],
    undecidable: [
      {
        'administrative.source': '当事人申请',
        'administrative.suspendDate': '',
        'administrative.extensionApprovedDate': '',
        'administrative.acceptedDate': '2024-03-01',
        today: '2024-12-02',
      },
    ],
  },
  'administrative.transfer.late': {
    bad: [{ 'administrative.acceptedDate': '2024-05-06', 'administrative.transferToDeptDate': '2024-05-20' }],
    good: [{ 'administrative.acceptedDate': '2024-05-06', 'administrative.transferToDeptDate': '2024-05-08' }],
    undecidable: [{ 'administrative.acceptedDate': '2024-05-06' }],
  },
  'administrative.simple.extended': {
    bad: [{ 'administrative.isSimple': '是', 'administrative.extensionApprovedDate': '2024-07-30' }],
    good: [{ 'administrative.isSimple': '否', 'administrative.extensionApprovedDate': '2024-07-30' }],
    undecidable: [{ 'administrative.isSimple': '是' }],
  },
};

export default examples;
