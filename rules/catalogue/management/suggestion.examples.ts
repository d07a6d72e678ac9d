import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'suggestion.reply.overdue': {
    bad: [
      {
        'suggestion.isJuvenileProtection': '否',
        'suggestion.type': '社会治理检察建议',
        'suggestion.deliveredDate': '2024-08-01',
        'suggestion.replyDate': '',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'suggestion.isJuvenileProtection': '否',
        'suggestion.type': '社会治理检察建议',
        'suggestion.deliveredDate': '2024-11-01',
        'suggestion.replyDate': '',
        today: '2024-12-02',
      },
    ],
    undecidable: [
      {
        'suggestion.isJuvenileProtection': '否',
        'suggestion.type': '社会治理检察建议',
        'suggestion.deliveredDate': '2024-08-01',
        today: '2024-12-02',
      },
    ],
  },
  'suggestion.filing.late': {
    bad: [{ 'suggestion.issuedDate': '2024-05-01', 'suggestion.filedHigherDate': '2024-05-20', today: '2024-12-02' }],
    good: [{ 'suggestion.issuedDate': '2024-05-01', 'suggestion.filedHigherDate': '2024-05-05', today: '2024-12-02' }],
    undecidable: [{ 'suggestion.issuedDate': '2024-05-01', today: '2024-12-02' }],
  },
  'suggestion.delivered.before-issued': {
    bad: [{ 'suggestion.deliveredDate': '2024-05-01', 'suggestion.issuedDate': '2024-05-10' }],
    good: [{ 'suggestion.deliveredDate': '2024-05-02', 'suggestion.issuedDate': '2024-05-01' }],
    undecidable: [{ 'suggestion.deliveredDate': '2024-05-01' }],
  },
  'suggestion.reply.before-delivered': {
    bad: [{ 'suggestion.replyDate': '2024-05-01', 'suggestion.deliveredDate': '2024-05-10' }],
    good: [{ 'suggestion.replyDate': '2024-06-01', 'suggestion.deliveredDate': '2024-05-10' }],
    undecidable: [{ 'suggestion.replyDate': '2024-05-01' }],
  },
  'suggestion.issued.before-approval': {
    bad: [{ 'suggestion.issuedDate': '2024-05-01', 'suggestion.approvedDate': '2024-05-06' }],
    good: [{ 'suggestion.issuedDate': '2024-05-06', 'suggestion.approvedDate': '2024-05-05' }],
    undecidable: [{ 'suggestion.issuedDate': '2024-05-01' }],
  },
  'hearing.notice.late': {
    bad: [{ 'hearing.date': '2024-06-20', 'hearing.noticeDate': '2024-06-19' }],
    good: [{ 'hearing.date': '2024-06-20', 'hearing.noticeDate': '2024-06-14' }],
    undecidable: [{ 'hearing.date': '2024-06-20' }],
  },
};

export default examples;
