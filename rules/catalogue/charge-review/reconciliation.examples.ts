import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'reconcile.scope': {
    bad: [
      {
        'victim.reconciled': '是',
        'chargeSuspect.result': '刑事和解不起诉',
        'chargeSuspect.closedCharge': '寻衅滋事罪',
        'sentence.expectedMonths': '24',
        'offence.isNegligent': '否',
        'suspect.intentionalWithin5y': '否',
      },
      {
        'victim.reconciled': '是',
        'chargeSuspect.result': '刑事和解不起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
        'sentence.expectedMonths': '37',
        'offence.isNegligent': '',
        'suspect.intentionalWithin5y': '否',
      },
      {
        'victim.reconciled': '是',
        'chargeSuspect.result': '刑事和解不起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
        'sentence.expectedMonths': '12',
        'offence.isNegligent': '',
        'suspect.intentionalWithin5y': '是',
      },
    ],
    good: [
      {
        'victim.reconciled': '是',
        'chargeSuspect.result': '刑事和解不起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
        'sentence.expectedMonths': '12',
        'offence.isNegligent': '否',
        'suspect.intentionalWithin5y': '否',
      },
      {
        'victim.reconciled': '是',
        'chargeSuspect.result': '刑事和解不起诉',
        'chargeSuspect.closedCharge': '交通肇事罪',
        'sentence.expectedMonths': '84',
        'offence.isNegligent': '是',
        'suspect.intentionalWithin5y': '否',
      },
    ],
    undecidable: [
      {
        'victim.reconciled': '是',
        'chargeSuspect.result': '刑事和解不起诉',
        'sentence.expectedMonths': '24',
        'offence.isNegligent': '否',
        'suspect.intentionalWithin5y': '否',
      },
    ],
  },
  'reconcile.no-agreement': {
    bad: [{ 'victim.reconciled': '是', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' }],
    good: [
      {
        'victim.reconciled': '是',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录 4 刑事和解协议书',
      },
      { 'victim.reconciled': '', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' },
    ],
    undecidable: [{ 'victim.reconciled': '是' }],
  },
  'reconcile.not-performed': {
    bad: [
      {
        'victim.reconciled': '是',
        'reconcile.performedDate': '',
        'decision.date': '2024-03-20',
        'reconcile.instalmentSecured': '否',
      },
    ],
    good: [
      {
        'victim.reconciled': '是',
        'reconcile.performedDate': '2024-03-10',
        'decision.date': '2024-03-20',
        'reconcile.instalmentSecured': '否',
      },
    ],
    undecidable: [{ 'victim.reconciled': '是', 'decision.date': '2024-03-20', 'reconcile.instalmentSecured': '否' }],
  },
  'medical.no-appraisal': {
    bad: [
      { 'medical.applied': '是', 'compulsoryTreatment.appliedDate': '2024-03-20', 'evidence.psychiatricAppraisal': '' },
    ],
    good: [
      {
        'medical.applied': '是',
        'compulsoryTreatment.appliedDate': '2024-03-20',
        'evidence.psychiatricAppraisal': '不负刑事责任',
      },
    ],
    undecidable: [{ 'medical.applied': '是', 'compulsoryTreatment.appliedDate': '2024-03-20' }],
  },
  'medical.30days': {
    bad: [
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-03-01',
        'compulsoryTreatment.appliedDate': '2024-04-15',
        today: '2025-06-30',
      },
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-05-14',
        'compulsoryTreatment.appliedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-05-16',
        'compulsoryTreatment.appliedDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-09-01',
        'compulsoryTreatment.appliedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-03-01',
        'compulsoryTreatment.appliedDate': '2024-03-28',
        today: '2024-03-28',
      },
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-05-14',
        'compulsoryTreatment.appliedDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-05-16',
        'compulsoryTreatment.appliedDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'compulsoryTreatment.opinionReceivedDate': '2024-09-01',
        'compulsoryTreatment.appliedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'compulsoryTreatment.opinionReceivedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'confiscation.30days': {
    bad: [
      {
        'confiscation.receivedDate': '2024-03-01',
        'confiscation.decidedDate': '2024-04-15',
        'confiscation.extended': '否',
        today: '2025-06-30',
      },
      {
        'confiscation.receivedDate': '2024-05-14',
        'confiscation.decidedDate': '2024-06-14',
        'confiscation.extended': '',
        today: '2026-06-30',
      },
      {
        'confiscation.receivedDate': '2024-05-01',
        'confiscation.decidedDate': '2024-06-18',
        'confiscation.extended': '是',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'confiscation.receivedDate': '2024-03-01',
        'confiscation.decidedDate': '2024-03-28',
        'confiscation.extended': '否',
        today: '2024-03-28',
      },
      {
        'confiscation.receivedDate': '2024-05-14',
        'confiscation.decidedDate': '2024-06-13',
        'confiscation.extended': '',
        today: '2026-06-30',
      },
      {
        'confiscation.receivedDate': '2024-05-01',
        'confiscation.decidedDate': '2024-06-17',
        'confiscation.extended': '是',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'confiscation.receivedDate': '2024-03-01', 'confiscation.extended': '否', today: '2025-06-30' }],
  },
  'confiscation.charge-scope': {
    bad: [{ 'confiscation.applied': '是', 'acceptance.transferCharge': '故意伤害罪' }],
    good: [{ 'confiscation.applied': '是', 'acceptance.transferCharge': '贪污罪' }],
    undecidable: [{ 'confiscation.applied': '是' }],
  },
  'confiscation.wanted-one-year': {
    bad: [
      {
        'confiscation.applied': '是',
        'confiscation.suspectDead': '否',
        'confiscation.wantedDate': '2024-01-01',
        'confiscation.decidedDate': '2024-06-01',
      },
      {
        'confiscation.applied': '是',
        'confiscation.suspectDead': '否',
        'confiscation.wantedDate': '2023-06-01',
        'confiscation.decidedDate': '2024-05-31',
      },
    ],
    good: [
      {
        'confiscation.applied': '是',
        'confiscation.suspectDead': '否',
        'confiscation.wantedDate': '2022-01-01',
        'confiscation.decidedDate': '2024-06-01',
      },
      {
        'confiscation.applied': '是',
        'confiscation.suspectDead': '否',
        'confiscation.wantedDate': '2023-06-01',
        'confiscation.decidedDate': '2024-06-01',
      },
      {
        'confiscation.applied': '是',
        'confiscation.suspectDead': '是',
        'confiscation.wantedDate': '2024-06-01',
        'confiscation.decidedDate': '2024-07-01',
      },
    ],
    undecidable: [
      { 'confiscation.applied': '是', 'confiscation.suspectDead': '否', 'confiscation.decidedDate': '2024-06-01' },
    ],
  },
};

export default examples;
