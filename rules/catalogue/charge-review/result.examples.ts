import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'charge.case-person-result': {
    bad: [{ 'chargeReview.closedSituation': '不起诉', 'chargeSuspect.result': ['起诉', '绝对不起诉'] }],
    good: [{ 'chargeReview.closedSituation': '起诉', 'chargeSuspect.result': ['起诉', '绝对不起诉'] }],
    undecidable: [{ 'chargeSuspect.result': ['起诉', '绝对不起诉'] }],
  },
  'charge.person-charge-blank': {
    bad: [
      {
        'chargeReview.closedCharge': '盗窃罪',
        'chargeSuspect.result': ['起诉', '起诉'],
        'chargeSuspect.closedCharge': ['盗窃罪', ''],
      },
    ],
    good: [
      {
        'chargeReview.closedCharge': '盗窃罪',
        'chargeSuspect.result': ['起诉', '起诉'],
        'chargeSuspect.closedCharge': ['盗窃罪', '盗窃罪'],
      },
      {
        'chargeReview.closedCharge': '盗窃罪',
        'chargeSuspect.result': ['起诉', ''],
        'chargeSuspect.closedCharge': ['盗窃罪', ''],
      },
      { 'chargeReview.closedCharge': '', 'chargeSuspect.result': ['起诉'], 'chargeSuspect.closedCharge': [''] },
    ],
    undecidable: [{ 'chargeReview.closedCharge': '盗窃罪', 'chargeSuspect.result': ['起诉', '起诉'] }],
  },
  'charge.prosecution-case-person': {
    bad: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.transferOtherCharges': '',
        'chargeSuspect.transferCharge': ['盗窃罪', '诈骗罪'],
        'chargeSuspect.transferOtherCharges': ['', ''],
      },
    ],
    good: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.transferOtherCharges': ['诈骗罪'],
        'chargeSuspect.transferCharge': ['盗窃罪', '诈骗罪'],
        'chargeSuspect.transferOtherCharges': ['', ''],
      },
    ],
    undecidable: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'chargeSuspect.transferCharge': ['盗窃罪', '诈骗罪'],
        'chargeSuspect.transferOtherCharges': ['', ''],
      },
    ],
  },
  'case.interrogation-missing': {
    bad: [
      {
        'chargeReview.closedDate': '2024-03-20',
        'chargeSuspect.result': '起诉',
        'suspect.isUnit': '否',
        'chargeSuspect.interrogatedDate': '',
      },
    ],
    good: [
      {
        'chargeReview.closedDate': '2024-03-20',
        'chargeSuspect.result': '起诉',
        'suspect.isUnit': '否',
        'chargeSuspect.interrogatedDate': '2024-03-08',
      },
    ],
    undecidable: [{ 'chargeReview.closedDate': '2024-03-20', 'chargeSuspect.result': '起诉', 'suspect.isUnit': '否' }],
  },
  'case.interrogation-after': {
    bad: [{ 'chargeSuspect.interrogatedDate': '2024-03-25', 'indictment.date': '2024-03-20' }],
    good: [{ 'chargeSuspect.interrogatedDate': '2024-03-08', 'indictment.date': '2024-03-20' }],
    undecidable: [{ 'indictment.date': '2024-03-20' }],
  },
  'case.illegal-evidence': {
    bad: [{ 'exclusion.requested': '是', 'exclusion.result': '', 'chargeReview.closedDate': '2024-03-20' }],
    good: [{ 'exclusion.requested': '是', 'exclusion.result': '不予排除', 'chargeReview.closedDate': '2024-03-20' }],
    undecidable: [{ 'exclusion.requested': '是', 'chargeReview.closedDate': '2024-03-20' }],
  },
  'charge.change-flag': {
    bad: [
      {
        'chargeSuspect.transferCharge': '诈骗罪',
        'chargeSuspect.transferOtherCharges': '',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
        'chargeSuspect.changeOfTransfer': ['无改变'],
      },
    ],
    good: [
      {
        'chargeSuspect.transferCharge': '诈骗罪',
        'chargeSuspect.transferOtherCharges': '',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
        'chargeSuspect.changeOfTransfer': ['改变定性'],
      },
    ],
    undecidable: [
      {
        'chargeSuspect.transferCharge': '诈骗罪',
        'chargeSuspect.transferOtherCharges': '',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
      },
    ],
  },
};

export default examples;
