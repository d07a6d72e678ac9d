import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'judgment.person-blank': {
    bad: [
      {
        'chargeSuspect.result': '起诉',
        'judgment.caseEffectiveDate': '2024-04-01',
        'judgment.date': '2024-03-15',
        'judgment.charge': '盗窃罪',
        'judgment.penalty': '',
      },
    ],
    good: [
      {
        'chargeSuspect.result': '起诉',
        'judgment.caseEffectiveDate': '2024-04-01',
        'judgment.date': '2024-03-15',
        'judgment.charge': '盗窃罪',
        'judgment.penalty': '有期徒刑',
      },
    ],
    undecidable: [
      {
        'chargeSuspect.result': '起诉',
        'judgment.caseEffectiveDate': '2024-04-01',
        'judgment.date': '2024-03-15',
        'judgment.charge': '盗窃罪',
      },
    ],
  },
  'judgment.unit-imprisoned': {
    bad: [{ 'suspect.isUnit': '是', 'judgment.penalty': '有期徒刑' }],
    good: [{ 'suspect.isUnit': '是', 'judgment.penalty': '单处罚金' }],
    undecidable: [{ 'suspect.isUnit': '是' }],
  },
  'judgment.receive-date-missing': {
    bad: [{ 'judgment.date': '2024-03-01', 'judgment.receivedDate': '', today: '2024-04-01' }],
    good: [{ 'judgment.date': '2024-03-01', 'judgment.receivedDate': '2024-03-06', today: '2024-04-01' }],
    undecidable: [{ 'judgment.date': '2024-03-01', today: '2024-04-01' }],
  },
  'judgment.none-after-year': {
    bad: [
      {
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedDate': '2023-01-01',
        'judgment.date': '',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedDate': '2023-01-01',
        'judgment.date': '2023-06-01',
        today: '2023-06-01',
      },
    ],
    undecidable: [{ 'chargeSuspect.result': '起诉', 'chargeSuspect.closedDate': '2023-01-01', today: '2025-06-30' }],
  },
  'judgment.change-flag': {
    bad: [
      {
        'chargeSuspect.closedCharge': '诈骗罪',
        'chargeSuspect.closedOtherCharges': '',
        'judgment.charge': '盗窃罪',
        'judgment.otherCharges': '',
        'judgment.changeOfCharge': ['无改变'],
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '诈骗罪',
        'chargeSuspect.closedOtherCharges': '',
        'judgment.charge': '盗窃罪',
        'judgment.otherCharges': '',
        'judgment.changeOfCharge': ['改变定性'],
      },
    ],
    undecidable: [
      {
        'chargeSuspect.closedCharge': '诈骗罪',
        'chargeSuspect.closedOtherCharges': '',
        'judgment.charge': '盗窃罪',
        'judgment.otherCharges': '',
      },
    ],
  },
  'trial.no-appear': {
    bad: [{ 'court.date': '2024-03-01', 'court.prosecutor': '', today: '2024-03-05' }],
    good: [
      { 'court.date': '2024-03-01', 'court.prosecutor': '王检察官', today: '2024-03-05' },
      { 'court.date': '2024-03-05', 'court.prosecutor': '', today: '2024-03-05' },
    ],
    undecidable: [{ 'court.date': '2024-03-01', today: '2024-03-05' }],
  },
  'trial.delay-over-two': {
    bad: [{ 'trial.delayCount': '3' }],
    good: [{ 'trial.delayCount': '2' }],
    undecidable: [{}],
  },
  'trial.fast-same-day': {
    bad: [
      {
        'court.procedure': '速裁程序',
        'court.fastToSimpleDate': '',
        'court.fastToNormalDate': '',
        'court.date': '2024-03-20',
        'judgment.date': '2024-03-25',
      },
    ],
    good: [
      {
        'court.procedure': '速裁程序',
        'court.fastToSimpleDate': '',
        'court.fastToNormalDate': '',
        'court.date': '2024-03-20',
        'judgment.date': '2024-03-20',
      },
    ],
    undecidable: [
      {
        'court.procedure': '速裁程序',
        'court.fastToSimpleDate': '',
        'court.fastToNormalDate': '',
        'court.date': '2024-03-20',
      },
    ],
  },
};

export default examples;
