import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'arrest.decision-blank': {
    bad: [{ 'arrestSuspect.closedDate': '2024-03-06', 'arrestSuspect.result': '' }],
    good: [{ 'arrestSuspect.closedDate': '2024-03-06', 'arrestSuspect.result': '批准逮捕' }],
    undecidable: [{ 'arrestSuspect.closedDate': '2024-03-06' }],
  },
  'arrest.interrogate-after-decision': {
    bad: [{ 'arrestSuspect.interrogatedDate': '2024-03-08', 'arrestSuspect.closedDate': '2024-03-06' }],
    good: [{ 'arrestSuspect.interrogatedDate': '2024-03-05', 'arrestSuspect.closedDate': '2024-03-06' }],
    undecidable: [{ 'arrestSuspect.closedDate': '2024-03-06' }],
  },
  'arrest.executed-before-decision': {
    bad: [{ 'arrestSuspect.closedDate': '2024-03-06', 'arrestExecution.executedDate': '2024-03-05' }],
    good: [{ 'arrestSuspect.closedDate': '2024-03-06', 'arrestExecution.executedDate': '2024-03-07' }],
    undecidable: [{ 'arrestSuspect.closedDate': '2024-03-06' }],
  },
  'arrest.case-person-result': {
    bad: [{ 'arrestReview.result': '不批准逮捕', 'arrestSuspect.result': ['不批准逮捕', '批准逮捕'] }],
    good: [{ 'arrestReview.result': '批准逮捕', 'arrestSuspect.result': ['不批准逮捕', '批准逮捕'] }],
    undecidable: [{ 'arrestSuspect.result': ['不批准逮捕', '批准逮捕'] }],
  },
  'arrest.dangerous-driving': {
    bad: [
      {
        'arrestSuspect.closedCharge': '危险驾驶罪',
        'arrestSuspect.closedOtherCharges': '',
        'arrestSuspect.result': '批准逮捕',
      },
    ],
    good: [
      {
        'arrestSuspect.closedCharge': '危险驾驶罪',
        'arrestSuspect.closedOtherCharges': '',
        'arrestSuspect.result': '不批准逮捕',
      },
    ],
    undecidable: [{ 'arrestSuspect.closedCharge': '危险驾驶罪', 'arrestSuspect.closedOtherCharges': '' }],
  },
  'charge.arrest-case-person': {
    bad: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.transferOtherCharges': ['诈骗罪'],
        'suspect.suspectedCharge': ['盗窃罪', '盗窃罪'],
        'suspect.suspectedOtherCharges': ['', ''],
      },
    ],
    good: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.transferOtherCharges': ['诈骗罪'],
        'suspect.suspectedCharge': ['盗窃罪', '诈骗罪'],
        'suspect.suspectedOtherCharges': ['', ''],
      },
    ],
    undecidable: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.transferOtherCharges': ['诈骗罪'],
        'suspect.suspectedOtherCharges': ['', ''],
      },
    ],
  },
  'arrest.released-not-release': {
    bad: [
      {
        'arrestSuspect.result': '不批准逮捕',
        'arrest.isDetained': '是',
        'suspect.custodyStatus': '拘留',
        'arrestExecution.sentDate': '2024-03-01',
        'detention.releasedDate': '',
        today: '2024-03-10',
      },
    ],
    good: [
      {
        'arrestSuspect.result': '不批准逮捕',
        'arrest.isDetained': '是',
        'suspect.custodyStatus': '取保候审',
        'arrestExecution.sentDate': '2024-03-01',
        'detention.releasedDate': '',
        today: '2024-03-10',
      },
    ],
    undecidable: [
      {
        'arrestSuspect.result': '不批准逮捕',
        'arrest.isDetained': '是',
        'arrestExecution.sentDate': '2024-03-01',
        'detention.releasedDate': '',
        today: '2024-03-10',
      },
    ],
  },
  'arrest.lawyer-opinion': {
    bad: [
      { 'defender.opinionRequested': '是', 'lawyer.opinionHeardDate': '', 'arrestSuspect.closedDate': '2024-03-06' },
    ],
    good: [
      {
        'defender.opinionRequested': '是',
        'lawyer.opinionHeardDate': '2024-03-04',
        'arrestSuspect.closedDate': '2024-03-06',
      },
    ],
    undecidable: [{ 'defender.opinionRequested': '是', 'arrestSuspect.closedDate': '2024-03-06' }],
  },
};

export default examples;
