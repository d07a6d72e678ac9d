import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'coercive.bail-12months': {
    bad: [
      {
        'coercive.type': ['取保候审'],
        'coercive.decisionOrg': ['某某县人民检察院'],
        'coercive.executedDate': ['2023-02-28'],
        'coercive.endDate': ['2024-03-01'],
        today: '2024-06-01',
      },
      {
        'coercive.type': ['取保候审'],
        'coercive.decisionOrg': ['某某县公安局'],
        'coercive.executedDate': ['2024-02-29'],
        'coercive.endDate': ['2025-03-01'],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
      {
        'coercive.type': ['取保候审'],
        'coercive.decisionOrg': ['某某县人民检察院'],
        'coercive.executedDate': ['2025-01-10'],
        'coercive.endDate': [''],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'coercive.type': ['取保候审', '取保候审'],
        'coercive.decisionOrg': ['某某县公安局', '某某县人民检察院'],
        'coercive.executedDate': ['2023-03-01', '2024-02-20'],
        'coercive.endDate': ['2024-02-20', '2025-02-20'],
        today: '2025-02-20',
      },
      {
        'coercive.type': ['取保候审'],
        'coercive.decisionOrg': ['某某县公安局'],
        'coercive.executedDate': ['2024-02-29'],
        'coercive.endDate': ['2025-02-28'],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
      {
        'coercive.type': ['取保候审'],
        'coercive.decisionOrg': ['某某县公安局'],
        'coercive.executedDate': ['2023-02-28'],
        'coercive.endDate': ['2024-02-28'],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
      {
        'coercive.type': ['取保候审'],
        'coercive.decisionOrg': ['某某县人民检察院'],
        'coercive.executedDate': ['2025-01-10'],
        'coercive.endDate': [''],
        'chargeReview.closedDate': '2025-05-10',
        today: '2026-06-30',
      },
      {
        'coercive.type': ['逮捕'],
        'coercive.decisionOrg': ['某某县公安局'],
        'coercive.executedDate': ['2023-01-01'],
        'coercive.endDate': ['2025-01-01'],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'coercive.type': ['取保候审'],
        'coercive.executedDate': ['2023-02-28'],
        'coercive.endDate': ['2024-03-01'],
        today: '2024-06-01',
      },
    ],
  },
  'coercive.residential-6months': {
    bad: [
      {
        'coercive.type': ['监视居住'],
        'coercive.decisionOrg': ['某某县人民检察院'],
        'coercive.executedDate': ['2023-08-31'],
        'coercive.endDate': ['2024-03-05'],
        today: '2024-06-01',
      },
      {
        'coercive.type': ['监视居住'],
        'coercive.decisionOrg': ['某某县公安局'],
        'coercive.executedDate': ['2023-08-31'],
        'coercive.endDate': ['2024-03-01'],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'coercive.type': ['监视居住', '监视居住'],
        'coercive.decisionOrg': ['某某县公安局', '某某县人民检察院'],
        'coercive.executedDate': ['2023-08-31', '2024-02-20'],
        'coercive.endDate': ['2024-02-20', '2024-08-20'],
        today: '2024-08-20',
      },
      {
        'coercive.type': ['监视居住'],
        'coercive.decisionOrg': ['某某县公安局'],
        'coercive.executedDate': ['2023-08-31'],
        'coercive.endDate': ['2024-02-29'],
        'chargeReview.closedDate': '',
        today: '2026-06-30',
      },
      {
        'coercive.type': ['监视居住'],
        'coercive.decisionOrg': ['某某县人民检察院'],
        'coercive.executedDate': ['2025-01-10'],
        'coercive.endDate': [''],
        'chargeReview.closedDate': '2025-03-10',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'coercive.type': ['监视居住'],
        'coercive.executedDate': ['2023-08-31'],
        'coercive.endDate': ['2024-03-05'],
        today: '2024-06-01',
      },
    ],
  },
  'coercive.bail-expiring': {
    bad: [
      { 'coercive.type': '取保候审', 'coercive.dueDate': '2024-03-20', 'coercive.endDate': '', today: '2024-03-01' },
    ],
    good: [
      { 'coercive.type': '取保候审', 'coercive.dueDate': '2024-12-31', 'coercive.endDate': '', today: '2024-03-01' },
      {
        'coercive.type': ['取保候审', '逮捕'],
        'coercive.dueDate': ['2024-03-20', '2024-05-01'],
        'coercive.endDate': ['2024-02-20', ''],
        today: '2024-03-01',
      },
    ],
    undecidable: [{ 'coercive.type': '取保候审', 'coercive.endDate': '', today: '2024-03-01' }],
  },
  'coercive.bail-not-redone': {
    bad: [
      {
        'coercive.policeType': '取保候审',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '',
        'chargeReview.closedDate': '',
        today: '2024-03-20',
      },
    ],
    good: [
      {
        'coercive.policeType': '取保候审',
        'chargeReview.acceptedDate': '2024-03-01',
        'coercive.procuratorateStart': '2024-03-05',
        'chargeReview.closedDate': '',
        today: '2024-03-20',
      },
    ],
    undecidable: [
      {
        'coercive.policeType': '取保候审',
        'chargeReview.acceptedDate': '2024-03-01',
        'chargeReview.closedDate': '',
        today: '2024-03-20',
      },
    ],
  },
  'coercive.bail-both-guarantees': {
    bad: [{ 'coercive.guarantorName': '甲某之父', 'coercive.bailAmount': '0.3' }],
    good: [{ 'coercive.guarantorName': '', 'coercive.bailAmount': '0.3' }],
    undecidable: [{ 'coercive.bailAmount': '0.3' }],
  },
  'coercive.bail-none-guarantee': {
    bad: [
      {
        'coercive.type': '取保候审',
        'coercive.guarantorName': '',
        'coercive.bailAmount': '',
        'coercive.decisionOrg': '某某县人民检察院',
      },
    ],
    good: [
      {
        'coercive.type': '取保候审',
        'coercive.guarantorName': '甲某之父',
        'coercive.bailAmount': '',
        'coercive.decisionOrg': '某某县人民检察院',
      },
    ],
    undecidable: [
      { 'coercive.type': '取保候审', 'coercive.bailAmount': '', 'coercive.decisionOrg': '某某县人民检察院' },
    ],
  },
  'coercive.bail-amount-low': {
    bad: [
      { 'coercive.bailAmount': '0.03', 'suspect.isMinor': '否' },
      { 'coercive.bailAmount': '0.04', 'suspect.isMinor': '是' },
    ],
    good: [
      { 'coercive.bailAmount': '0.2', 'suspect.isMinor': '否' },
      { 'coercive.bailAmount': '0.1', 'suspect.isMinor': '否' },
      { 'coercive.bailAmount': '0.05', 'suspect.isMinor': '是' },
      { 'coercive.bailAmount': '', 'suspect.isMinor': '否' },
    ],
    undecidable: [{ 'suspect.isMinor': '否' }],
  },
  'coercive.bail-danger-case': {
    bad: [{ 'coercive.type': '取保候审', 'case.seriousPublicOrder': '是', 'suspect.isPregnantNursing': '否' }],
    good: [{ 'coercive.type': '逮捕', 'case.seriousPublicOrder': '是', 'suspect.isPregnantNursing': '否' }],
    undecidable: [{ 'case.seriousPublicOrder': '是', 'suspect.isPregnantNursing': '否' }],
  },
  'coercive.bail-request-3days': {
    bad: [
      { 'coercive.bailRequestDate': '2024-03-01', 'coercive.bailReplyDate': '2024-03-08', today: '2025-06-30' },
      { 'coercive.bailRequestDate': '2024-04-03', 'coercive.bailReplyDate': '2024-04-08', today: '2026-06-30' },
    ],
    good: [
      { 'coercive.bailRequestDate': '2024-03-01', 'coercive.bailReplyDate': '2024-03-04', today: '2024-03-04' },
      { 'coercive.bailRequestDate': '2024-04-03', 'coercive.bailReplyDate': '2024-04-07', today: '2026-06-30' },
      { 'coercive.bailRequestDate': '', 'coercive.bailReplyDate': '', today: '2026-06-30' },
    ],
    undecidable: [{ 'coercive.bailRequestDate': '2024-03-01', today: '2025-06-30' }],
  },
  'coercive.change-3days': {
    bad: [
      { 'coercive.changeRequestDate': '2024-03-01', 'coercive.changeReplyDate': '2024-03-08', today: '2025-06-30' },
    ],
    good: [
      { 'coercive.changeRequestDate': '2024-03-01', 'coercive.changeReplyDate': '2024-03-04', today: '2024-03-04' },
    ],
    undecidable: [{ 'coercive.changeRequestDate': '2024-03-01', today: '2025-06-30' }],
  },
};

export default examples;
