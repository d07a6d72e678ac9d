import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'arrest.execution-receipt-missing': {
    bad: [
      {
        'arrestSuspect.closedDate': '2024-03-06',
        'arrestExecution.receiptDate': '',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2024-03-20',
      },
      {
        'arrestSuspect.closedDate': '2024-06-10',
        'arrestExecution.receiptDate': '2024-06-14',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2026-06-30',
      },
      {
        'arrestSuspect.closedDate': '2024-06-12',
        'arrestExecution.receiptDate': '2024-06-18',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2026-06-30',
      },
      {
        'arrestSuspect.closedDate': '2024-09-28',
        'arrestExecution.receiptDate': '2024-10-09',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'arrestSuspect.closedDate': '2024-03-06',
        'arrestExecution.receiptDate': '2024-03-08',
        'arrestExecution.executedDate': '2024-03-07',
        'arrestExecution.executedStatus': '已执行',
        today: '2024-03-20',
      },
      {
        'arrestSuspect.closedDate': '2024-06-10',
        'arrestExecution.receiptDate': '2024-06-13',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2026-06-30',
      },
      {
        'arrestSuspect.closedDate': '2024-06-12',
        'arrestExecution.receiptDate': '2024-06-17',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2026-06-30',
      },
      {
        'arrestSuspect.closedDate': '2024-09-28',
        'arrestExecution.receiptDate': '2024-10-08',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'arrestSuspect.closedDate': '2024-03-06',
        'arrestExecution.executedDate': '',
        'arrestExecution.executedStatus': '',
        today: '2024-03-20',
      },
    ],
  },
  'arrest.proportion-light': {
    bad: [
      {
        'arrestSuspect.result': '批准逮捕',
        'arrestSuspect.expectedPenalty': '拘役',
        'arrestSuspect.arrestGrounds': ['可能实施新的犯罪'],
      },
      {
        'arrestSuspect.result': '批准逮捕',
        'arrestSuspect.expectedPenalty': '拘役',
        'arrestSuspect.arrestGrounds': '',
      },
    ],
    good: [
      {
        'arrestSuspect.result': '批准逮捕',
        'arrestSuspect.expectedPenalty': '三年以下有期徒刑',
        'arrestSuspect.arrestGrounds': ['可能实施新的犯罪'],
      },
      {
        'arrestSuspect.result': '批准逮捕',
        'arrestSuspect.expectedPenalty': '拘役',
        'arrestSuspect.arrestGrounds': ['违反取保候审', '监视居住规定'],
      },
    ],
    undecidable: [{ 'arrestSuspect.result': '批准逮捕', 'arrestSuspect.arrestGrounds': ['可能实施新的犯罪'] }],
  },
  'arrest.socialdanger-no-evidence': {
    bad: [
      {
        'arrestSuspect.result': '批准逮捕',
        'arrest.dangerEvidence': '',
        'arrestSuspect.arrestGrounds': ['可能实施新的犯罪'],
      },
    ],
    good: [
      {
        'arrestSuspect.result': '批准逮捕',
        'arrest.dangerEvidence': '多次作案记录',
        'arrestSuspect.arrestGrounds': ['可能实施新的犯罪'],
      },
    ],
    undecidable: [{ 'arrestSuspect.result': '批准逮捕', 'arrestSuspect.arrestGrounds': ['可能实施新的犯罪'] }],
  },
  'arrest.direct-arrest-ground': {
    bad: [
      {
        'arrest.groundType': '径行逮捕',
        'arrestSuspect.expectedPenalty': '三年以下',
        'suspect.criminalRecord': ['无'],
        'suspect.identityKnown': '是',
      },
    ],
    good: [
      {
        'arrest.groundType': '径行逮捕',
        'arrestSuspect.expectedPenalty': '十年以上',
        'suspect.criminalRecord': ['无'],
        'suspect.identityKnown': '是',
      },
      {
        'arrest.groundType': '径行逮捕',
        'arrestSuspect.expectedPenalty': '三年以下',
        'suspect.criminalRecord': ['刑事处罚'],
        'suspect.identityKnown': '',
      },
    ],
    undecidable: [{ 'arrest.groundType': '径行逮捕', 'suspect.criminalRecord': ['无'], 'suspect.identityKnown': '是' }],
  },
  'arrest.prior-crime-ground': {
    bad: [
      {
        'arrestSuspect.result': '批准逮捕',
        'arrestSuspect.arrestGrounds': ['曾经故意犯罪'],
        'suspect.criminalRecord': ['无'],
      },
    ],
    good: [
      {
        'arrestSuspect.result': '批准逮捕',
        'arrestSuspect.arrestGrounds': ['曾经故意犯罪'],
        'suspect.criminalRecord': ['刑事处罚'],
      },
    ],
    undecidable: [{ 'arrestSuspect.result': '批准逮捕', 'arrestSuspect.arrestGrounds': ['曾经故意犯罪'] }],
  },
  'arrest.important-committee': {
    bad: [{ 'case.sensitive': '是', 'arrestSuspect.result': '批准逮捕', 'approval.committeeDate': '' }],
    good: [{ 'case.sensitive': '是', 'arrestSuspect.result': '批准逮捕', 'approval.committeeDate': '2024-03-05' }],
    undecidable: [{ 'case.sensitive': '是', 'arrestSuspect.result': '批准逮捕' }],
  },
  'arrest.escaped-suspect': {
    bad: [{ 'suspect.custodyStatus': '在逃', 'arrestSuspect.result': '批准逮捕' }],
    good: [{ 'suspect.custodyStatus': '拘留', 'arrestSuspect.result': '批准逮捕' }],
    undecidable: [{ 'arrestSuspect.result': '批准逮捕' }],
  },
  'arrest.omitted-suspect': {
    bad: [{ 'arrest.omittedSuspects': '丙某', 'omission.requireDate': '' }],
    good: [{ 'arrest.omittedSuspects': '丙某', 'omission.requireDate': '2024-03-06' }],
    undecidable: [{ 'arrest.omittedSuspects': '丙某' }],
  },
  'arrest.foreign-report': {
    bad: [
      {
        'suspect.nationality': '某国',
        'arrestSuspect.closedCharge': '间谍罪',
        'arrest.superiorApproval': '',
        'arrestSuspect.result': '批准逮捕',
      },
    ],
    good: [
      {
        'suspect.nationality': '某国',
        'arrestSuspect.closedCharge': '间谍罪',
        'arrest.superiorApproval': '',
        'arrestSuspect.result': '不批准逮捕',
      },
    ],
    undecidable: [
      { 'suspect.nationality': '某国', 'arrestSuspect.closedCharge': '间谍罪', 'arrestSuspect.result': '批准逮捕' },
    ],
  },
  'arrest.security-record': {
    bad: [
      {
        'arrestSuspect.closedCharge': '间谍罪',
        'arrestSuspect.closedDate': '2024-03-06',
        'arrest.recordFiledDate': '',
      },
    ],
    good: [
      {
        'arrestSuspect.closedCharge': '间谍罪',
        'arrestSuspect.closedDate': '2024-03-06',
        'arrest.recordFiledDate': '2024-03-10',
      },
    ],
    undecidable: [{ 'arrestSuspect.closedCharge': '间谍罪', 'arrestSuspect.closedDate': '2024-03-06' }],
  },
  'arrest.concealment-detail': {
    bad: [
      {
        'arrestSuspect.closedCharge': '掩饰、隐瞒犯罪所得、犯罪所得收益罪',
        'arrestSuspect.closedOtherCharges': '',
        'arrestSuspect.concealmentDetail': '',
      },
    ],
    good: [
      {
        'arrestSuspect.closedCharge': '掩饰、隐瞒犯罪所得、犯罪所得收益罪',
        'arrestSuspect.closedOtherCharges': '',
        'arrestSuspect.concealmentDetail': '转账套现',
      },
    ],
    undecidable: [
      { 'arrestSuspect.closedCharge': '掩饰、隐瞒犯罪所得、犯罪所得收益罪', 'arrestSuspect.closedOtherCharges': '' },
    ],
  },
};

export default examples;
