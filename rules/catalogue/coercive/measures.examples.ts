import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'coercive.residential-not-redone': {
    bad: [
      {
        'coercive.policeType': '监视居住',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '',
        'chargeReview.closedDate': '',
        today: '2024-03-20',
      },
      {
        'coercive.policeType': '监视居住',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '2024-03-11',
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'coercive.policeType': '监视居住',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '2024-03-05',
        'chargeReview.closedDate': '',
        today: '2024-03-20',
      },
      {
        'coercive.policeType': '监视居住',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '2024-03-08',
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
      {
        'coercive.policeType': '监视居住',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '',
        'chargeReview.closedDate': '2024-03-06',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'coercive.policeType': '监视居住',
        'chargeReview.acceptedDate': '2024-03-01',
        'chargeReview.closedDate': '',
        today: '2024-03-20',
      },
    ],
  },
  'coercive.guarantor-defendant': {
    bad: [{ 'coercive.guarantorName': '乙某', 'suspect.name': ['甲某', '乙某'] }],
    good: [{ 'coercive.guarantorName': '丁某', 'suspect.name': ['甲某', '乙某'] }],
    undecidable: [{ 'suspect.name': ['甲某', '乙某'] }],
  },
  'coercive.family-24h-detain': {
    bad: [
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-03 09:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'family.unableReason': '',
        today: '2026-06-30',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': ['2024-03-02 09:30', ''],
      },
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:01',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-01 20:00',
        'family.unableReason': '',
        today: '2024-03-01',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'family.unableReason': '',
        today: '2026-06-30',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': ['2024-03-01 20:00', '2024-03-09 10:00'],
      },
      {
        'arrest.isSelfInvestigation': '是',
        'family.unableReason': '无法取得联系',
        today: '2026-06-30',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'family.unableReason': '',
        today: '2024-03-02',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:00',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-03 09:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
    ],
  },
  'coercive.family-24h-arrest': {
    bad: [
      {
        'arrest.isSelfInvestigation': '是',
        'arrest.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-04 09:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'family.unableReason': '',
        today: '2026-06-30',
        'arrest.executedTime': '2024-03-08 08:00',
        'coercive.familyNotifiedDate': ['2024-03-01 20:00', '2024-03-10 10:00'],
      },
      {
        'arrest.isSelfInvestigation': '是',
        'arrest.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:01',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'arrest.isSelfInvestigation': '是',
        'arrest.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-01 18:00',
        'family.unableReason': '',
        today: '2024-03-01',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'family.unableReason': '',
        today: '2026-06-30',
        'arrest.executedTime': '2024-03-08 08:00',
        'coercive.familyNotifiedDate': ['2024-03-01 20:00', '2024-03-08 10:00'],
      },
      {
        'arrest.isSelfInvestigation': '是',
        'arrest.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:00',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'arrest.isSelfInvestigation': '是',
        'arrest.executedTime': '2024-03-01 08:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
    ],
  },
  'coercive.supervisory-family-24h': {
    bad: [
      {
        'supervisory.retention': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-03 08:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
      {
        'supervisory.retention': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:01',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'supervisory.retention': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-01 20:00',
        'family.unableReason': '',
        today: '2024-03-01',
      },
      {
        'supervisory.retention': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:00',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'supervisory.retention': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
    ],
  },
  'coercive.interrogate-24h': {
    bad: [
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'interrogation.date': '2024-03-03 10:00',
        'arrest.executedTime': '',
        today: '2025-06-30',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'interrogation.date': ['2024-03-02 09:01', '2024-03-20 10:00'],
        'arrest.executedTime': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'interrogation.date': '2024-03-01 16:00',
        'arrest.executedTime': '',
        today: '2024-03-01',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'interrogation.date': ['2024-03-02 09:00', '2024-03-08 15:00'],
        'arrest.executedTime': '2024-03-08 08:00',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'arrest.isSelfInvestigation': '是',
        'detention.executedTime': '2024-03-01 08:00',
        'arrest.executedTime': '',
        today: '2025-06-30',
      },
    ],
  },
  'coercive.custody-send-24h': {
    bad: [
      { 'detention.executedTime': '2024-03-01 08:00', 'custody.admittedTime': '2024-03-02 18:00', today: '2025-06-30' },
      { 'detention.executedTime': '2024-03-01 08:00', 'custody.admittedTime': '2024-03-02 09:01', today: '2026-06-30' },
    ],
    good: [
      { 'detention.executedTime': '2024-03-01 08:00', 'custody.admittedTime': '2024-03-01 20:00', today: '2024-03-01' },
      { 'detention.executedTime': '2024-03-01 08:00', 'custody.admittedTime': '2024-03-02 09:00', today: '2026-06-30' },
    ],
    undecidable: [{ 'detention.executedTime': '2024-03-01 08:00', today: '2025-06-30' }],
  },
  'coercive.designated-residence-notify': {
    bad: [
      {
        'coercive.type': '指定居所监视居住',
        'coercive.startTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-03 08:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
      {
        'coercive.type': '指定居所监视居住',
        'coercive.startTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:01',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'coercive.type': '指定居所监视居住',
        'coercive.startTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-01 20:00',
        'family.unableReason': '',
        today: '2024-03-01',
      },
      {
        'coercive.type': '指定居所监视居住',
        'coercive.startTime': '2024-03-01 08:00',
        'coercive.familyNotifiedDate': '2024-03-02 09:00',
        'family.unableReason': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'coercive.type': '指定居所监视居住',
        'coercive.startTime': '2024-03-01 08:00',
        'family.unableReason': '',
        today: '2025-06-30',
      },
    ],
  },
  'coercive.designated-residence-supervision': {
    bad: [
      {
        'coercive.type': '指定居所监视居住',
        'coercive.decisionOrg': '××市公安局',
        'supervision.designatedCheckDate': '',
      },
    ],
    good: [
      {
        'coercive.type': '指定居所监视居住',
        'coercive.decisionOrg': '××市公安局',
        'supervision.designatedCheckDate': '2024-03-05',
      },
    ],
    undecidable: [{ 'coercive.type': '指定居所监视居住', 'coercive.decisionOrg': '××市公安局' }],
  },
  'case.supervisory-detain': {
    bad: [
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-10',
      },
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-06-14',
        'case.acceptedDate': '2024-06-12',
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-06-18',
        'case.acceptedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-10-09',
        'case.acceptedDate': '2024-09-30',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-03-01',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-01',
      },
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-06-13',
        'case.acceptedDate': '2024-06-12',
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-06-17',
        'case.acceptedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'supervisory.retention': '是',
        'detention.decisionDate': '2024-10-08',
        'case.acceptedDate': '2024-09-30',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'supervisory.retention': '是', 'case.acceptedDate': '2024-03-01', today: '2024-03-10' }],
  },
};

export default examples;
