import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'deadline.police-request-30days': {
    bad: [
      {
        'detention.startDate': '2024-03-01',
        'arrestReview.requestDate': '2024-04-05',
        'detention.extension': ['流窜作案'],
        today: '2025-06-30',
      },
      { 'detention.startDate': '2024-03-01', 'arrestReview.requestDate': '2024-03-09', 'detention.extension': '' },
      { 'detention.startDate': '2024-06-08', 'arrestReview.requestDate': '2024-06-16', 'detention.extension': '' },
      {
        'detention.startDate': '2024-01-30',
        'arrestReview.requestDate': '2024-03-01',
        'detention.extension': ['流窜作案'],
      },
    ],
    good: [
      {
        'detention.startDate': '2024-03-01',
        'arrestReview.requestDate': '2024-03-07',
        'detention.extension': ['一日至四日'],
        today: '2024-03-07',
      },
      { 'detention.startDate': '2024-03-01', 'arrestReview.requestDate': '2024-03-08', 'detention.extension': '' },
      { 'detention.startDate': '2024-06-08', 'arrestReview.requestDate': '2024-06-15', 'detention.extension': '' },
      {
        'detention.startDate': '2024-01-30',
        'arrestReview.requestDate': '2024-02-29',
        'detention.extension': ['流窜作案'],
      },
      { 'detention.startDate': '2024-03-01', 'arrestReview.requestDate': '', 'detention.extension': '' },
    ],
    undecidable: [{ 'detention.startDate': '2024-03-01', 'detention.extension': ['流窜作案'], today: '2025-06-30' }],
  },
  'deadline.supervision-detain-10days': {
    bad: [
      {
        'supervisory.retention': '是',
        'coercive.extended': '',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', '逮捕'],
        'coercive.decidedDate': ['2024-03-01', '2024-03-12'],
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'coercive.extended': '是',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', '逮捕'],
        'coercive.decidedDate': ['2024-03-01', '2024-03-16'],
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'coercive.extended': '',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', ''],
        'coercive.decidedDate': ['2024-03-01', ''],
        today: '2024-03-12',
      },
    ],
    good: [
      {
        'supervisory.retention': '是',
        'coercive.extended': '',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', '逮捕'],
        'coercive.decidedDate': ['2024-03-01', '2024-03-11'],
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'coercive.extended': '是',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', '逮捕'],
        'coercive.decidedDate': ['2024-03-01', '2024-03-15'],
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'coercive.extended': '',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', '逮捕', '取保候审'],
        'coercive.decidedDate': ['2024-03-01', '2024-03-08', '2024-05-01'],
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'coercive.extended': '',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', ''],
        'coercive.decidedDate': ['2024-03-01', ''],
        today: '2024-03-11',
      },
      {
        'supervisory.retention': '否',
        'coercive.extended': '',
        'detention.executedDate': '2024-03-01',
        'coercive.type': ['拘留', '逮捕'],
        'coercive.decidedDate': ['2024-03-01', '2024-05-12'],
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'detention.executedDate': '2024-03-01',
        'supervisory.retention': '是',
        'coercive.extended': '是',
        today: '2025-06-30',
      },
    ],
  },
  'arrest.interrogate-required': {
    bad: [
      {
        'arrestSuspect.interrogated': '否',
        'arrestSuspect.closedDate': '2024-03-06',
        'suspect.birthDate': '1990-03-07',
        'suspect.isDeafMuteBlind': '是',
        'suspect.isLimitedCapacity': '否',
        'arrest.doubt': '否',
        'plea.applied': '否',
        'plea.noticeDate': '',
      },
      {
        'arrestSuspect.interrogated': '否',
        'arrestSuspect.closedDate': '2024-03-06',
        'suspect.birthDate': '2006-03-06',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'arrest.doubt': '否',
        'plea.applied': '',
        'plea.noticeDate': '',
      },
    ],
    good: [
      {
        'arrestSuspect.interrogated': '否',
        'arrestSuspect.closedDate': '2024-03-06',
        'suspect.birthDate': '1990-03-07',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'arrest.doubt': '否',
        'plea.applied': '是',
        'plea.noticeDate': '2024-05-10',
      },
      {
        'arrestSuspect.interrogated': '否',
        'arrestSuspect.closedDate': '2024-03-06',
        'suspect.birthDate': '2006-03-05',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'arrest.doubt': '否',
        'plea.applied': '',
        'plea.noticeDate': '',
      },
    ],
    undecidable: [
      {
        'arrestSuspect.closedDate': '2024-03-06',
        'suspect.birthDate': '1990-03-07',
        'suspect.isDeafMuteBlind': '是',
        'suspect.isLimitedCapacity': '否',
        'arrest.doubt': '否',
        'plea.applied': '否',
        'plea.noticeDate': '',
      },
    ],
  },
  'arrest.interrogate-less-two': {
    bad: [{ 'interrogation.prosecutor': ['王检察官'], 'interrogation.recorder': '' }],
    good: [
      { 'interrogation.prosecutor': ['王检察官'], 'interrogation.recorder': '刘书记员' },
      { 'interrogation.prosecutor': '', 'interrogation.recorder': '' },
    ],
    undecidable: [{ 'interrogation.prosecutor': ['王检察官'] }],
  },
  'arrest.no-interrogation-listen': {
    bad: [{ 'arrest.isDetained': '是', 'arrestSuspect.interrogated': '否', 'arrest.listenDocSent': '否' }],
    good: [{ 'arrest.isDetained': '否', 'arrestSuspect.interrogated': '否', 'arrest.listenDocSent': '否' }],
    undecidable: [{ 'arrestSuspect.interrogated': '否', 'arrest.listenDocSent': '否' }],
  },
};

export default examples;
