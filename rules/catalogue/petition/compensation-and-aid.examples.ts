import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'compensation.amount.missing': {
    bad: [{ 'stateCompensation.result': '决定赔偿', 'stateCompensation.amount': '' }],
    good: [{ 'stateCompensation.result': '决定不予赔偿', 'stateCompensation.amount': '' }],
    undecidable: [{ 'stateCompensation.result': '决定赔偿' }],
  },
  'compensation.pay-request.late': {
    bad: [
      {
        'stateCompensation.payApplyReceivedDate': '2024-07-01',
        'stateCompensation.payForwardedDate': '2024-07-22',
        today: '2024-12-02',
      },
      {
        'stateCompensation.payApplyReceivedDate': '2024-09-24',
        'stateCompensation.payForwardedDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'stateCompensation.payApplyReceivedDate': '2024-09-24',
        'stateCompensation.payForwardedDate': '',
        today: '2024-10-09',
      },
      {
        'stateCompensation.payApplyReceivedDate': '2024-09-13',
        'stateCompensation.payForwardedDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'stateCompensation.payApplyReceivedDate': '2024-07-01',
        'stateCompensation.payForwardedDate': '2024-07-05',
        today: '2024-12-02',
      },
      {
        'stateCompensation.payApplyReceivedDate': '2024-09-24',
        'stateCompensation.payForwardedDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'stateCompensation.payApplyReceivedDate': '2024-09-24',
        'stateCompensation.payForwardedDate': '',
        today: '2024-10-08',
      },
      {
        'stateCompensation.payApplyReceivedDate': '2024-09-13',
        'stateCompensation.payForwardedDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'stateCompensation.payApplyReceivedDate': '2024-07-01', today: '2024-12-02' }],
  },
  'aid.decision.late': {
    bad: [
      { 'judicialAid.acceptedDate': '2024-05-06', 'judicialAid.decidedDate': '2024-06-06', today: '2024-12-02' },
      { 'judicialAid.acceptedDate': '2024-09-25', 'judicialAid.decidedDate': '2024-10-15', today: '2026-06-30' },
      { 'judicialAid.acceptedDate': '2024-09-25', 'judicialAid.decidedDate': '', today: '2024-10-15' },
    ],
    good: [
      { 'judicialAid.acceptedDate': '2024-05-06', 'judicialAid.decidedDate': '2024-05-16', today: '2024-12-02' },
      { 'judicialAid.acceptedDate': '2024-09-25', 'judicialAid.decidedDate': '2024-10-14', today: '2026-06-30' },
      { 'judicialAid.acceptedDate': '2024-09-25', 'judicialAid.decidedDate': '', today: '2024-10-14' },
    ],
    undecidable: [{ 'judicialAid.acceptedDate': '2024-05-06', today: '2024-12-02' }],
  },
  'aid.victim.not-started': {
    bad: [{ 'victim.aidNeeded': '是', 'case.concludedDate': '2024-06-01', 'judicialAid.acceptedDate': '' }],
    good: [{ 'victim.aidNeeded': '是', 'case.concludedDate': '2024-06-01', 'judicialAid.acceptedDate': '2024-05-20' }],
    undecidable: [{ 'victim.aidNeeded': '是', 'case.concludedDate': '2024-06-01' }],
  },
};

export default examples;
