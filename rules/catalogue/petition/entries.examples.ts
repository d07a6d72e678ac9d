import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'petition.procedural-reply.due-soon': {
    bad: [{ 'petition.receivedDate': '2024-11-25', 'petition.programReplyDate': '', today: '2024-12-01' }],
    good: [{ 'petition.receivedDate': '2024-11-30', 'petition.programReplyDate': '', today: '2024-12-01' }],
    undecidable: [{ 'petition.receivedDate': '2024-11-25', today: '2024-12-01' }],
  },
  'petition.monthly-reply.missing': {
    bad: [
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-05-01',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': '',
        today: '2024-12-02',
      },
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-05-01',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': ['2024-09-01', '2024-11-01'],
        today: '2024-12-02',
      },
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-08-31',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': '',
        today: '2024-12-03',
      },
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-03-31',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': '',
        today: '2024-07-02',
      },
    ],
    good: [
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-05-01',
        'petition.resultReplyDate': '2024-08-01',
        'petition.monthlyReplyDates': ['2024-09-20', '2024-11-20'],
        today: '2024-12-02',
      },
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-05-01',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': '2024-11-02',
        today: '2024-12-02',
      },
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-08-31',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': '',
        today: '2024-12-02',
      },
      {
        'petition.closedDate': '',
        'petition.receivedDate': '2024-03-31',
        'petition.resultReplyDate': '',
        'petition.monthlyReplyDates': '',
        today: '2024-07-01',
      },
    ],
    undecidable: [{ 'petition.closedDate': '', 'petition.receivedDate': '2024-05-01', today: '2024-12-02' }],
  },
  'petition.leader.missing': {
    bad: [{ 'petition.isFirst': '是', 'petition.programReplyType': '已受理', 'petition.leader': '' }],
    good: [{ 'petition.isFirst': '是', 'petition.programReplyType': '已受理', 'petition.leader': '甲某' }],
    undecidable: [{ 'petition.isFirst': '是', 'petition.programReplyType': '已受理' }],
  },
  'petition.reply-mode.missing': {
    bad: [{ 'petition.programReplyDate': '2024-05-02', 'petition.programReplyMode': '' }],
    good: [{ 'petition.programReplyDate': '2024-05-02', 'petition.programReplyMode': '书面' }],
    undecidable: [{ 'petition.programReplyDate': '2024-05-02' }],
  },
  'petition.transfer-dept.missing': {
    bad: [{ 'petition.transferDate': '2024-05-02', 'petition.transferDept': '' }],
    good: [{ 'petition.transferDate': '2024-05-02', 'petition.transferDept': '第五检察部' }],
    undecidable: [{ 'petition.transferDate': '2024-05-02' }],
  },
  'petition.name.document-differs': {
    bad: [{ 'petition.petitionerName': '王某某', 'doc.petitionReply.addressee': '汪某某' }],
    good: [{ 'petition.petitionerName': '王某某', 'doc.petitionReply.addressee': '王某某' }],
    undecidable: [{ 'petition.petitionerName': '王某某' }],
  },
  'petition.appeal-notice.late': {
    bad: [
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-05-01',
        'criminalAppeal.noticeDate': '2024-05-30',
        today: '2024-12-02',
      },
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-09-21',
        'criminalAppeal.noticeDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-09-21',
        'criminalAppeal.noticeDate': '',
        today: '2024-10-09',
      },
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-09-10',
        'criminalAppeal.noticeDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-05-01',
        'criminalAppeal.noticeDate': '2024-05-06',
        today: '2024-12-02',
      },
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-09-21',
        'criminalAppeal.noticeDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-09-21',
        'criminalAppeal.noticeDate': '',
        today: '2024-10-08',
      },
      {
        'criminalAppeal.type': '不服法院生效裁判',
        'criminalAppeal.closedDate': '2024-09-10',
        'criminalAppeal.noticeDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'criminalAppeal.type': '不服法院生效裁判', 'criminalAppeal.closedDate': '2024-05-01', today: '2024-12-02' },
    ],
  },
  'petition.appeal-changed.no-review': {
    bad: [
      {
        'criminalAppeal.type': '不服检察机关处理决定',
        'criminalAppeal.result': '撤销原决定',
        'evaluation.conclusion': '',
      },
    ],
    good: [
      {
        'criminalAppeal.type': '不服检察机关处理决定',
        'criminalAppeal.result': '维持原决定',
        'evaluation.conclusion': '',
      },
    ],
    undecidable: [{ 'criminalAppeal.type': '不服检察机关处理决定', 'criminalAppeal.result': '撤销原决定' }],
  },
};

export default examples;
