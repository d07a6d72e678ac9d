import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'petition.procedural-reply.late': {
    bad: [
      {
        'petition.contactOk': '',
        'petition.receivedDate': '2024-05-01',
        'petition.programReplyDate': '2024-05-20',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'petition.contactOk': '',
        'petition.receivedDate': '2024-05-01',
        'petition.programReplyDate': '2024-05-06',
        today: '2024-12-02',
      },
      {
        'petition.contactOk': '',
        'petition.receivedDate': '2024-04-26',
        'petition.programReplyDate': '2024-05-06',
        today: '2024-12-02',
      },
    ],
    undecidable: [{ 'petition.contactOk': '', 'petition.receivedDate': '2024-05-01', today: '2024-12-02' }],
  },
  'petition.result-reply.late': {
    bad: [
      {
        'petition.programReplyType': '已受理',
        'petition.receivedDate': '2024-05-01',
        'petition.resultReplyDate': '2024-09-01',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'petition.programReplyType': '已受理',
        'petition.receivedDate': '2024-05-01',
        'petition.resultReplyDate': '2024-07-01',
        today: '2024-12-02',
      },
    ],
    undecidable: [
      { 'petition.programReplyType': '已受理', 'petition.receivedDate': '2024-05-01', today: '2024-12-02' },
    ],
  },
  'petition.reply.before-received': {
    bad: [{ 'petition.programReplyDate': '2024-05-01', 'petition.receivedDate': '2024-05-10' }],
    good: [{ 'petition.programReplyDate': '2024-05-02', 'petition.receivedDate': '2024-05-01' }],
    undecidable: [{ 'petition.programReplyDate': '2024-05-01' }],
  },
  'compensation.decision.late': {
    bad: [
      {
        'stateCompensation.applyDate': '2024-05-01',
        'stateCompensation.decidedDate': '2024-08-01',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'stateCompensation.applyDate': '2024-05-01',
        'stateCompensation.decidedDate': '2024-06-20',
        today: '2024-12-02',
      },
    ],
    undecidable: [{ 'stateCompensation.applyDate': '2024-05-01', today: '2024-12-02' }],
  },
  'compensation.service.late': {
    bad: [
      {
        'stateCompensation.decidedDate': '2024-05-01',
        'stateCompensation.deliveredDate': '2024-05-30',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'stateCompensation.decidedDate': '2024-05-01',
        'stateCompensation.deliveredDate': '2024-05-06',
        today: '2024-12-02',
      },
    ],
    undecidable: [{ 'stateCompensation.decidedDate': '2024-05-01', today: '2024-12-02' }],
  },
};

export default examples;
