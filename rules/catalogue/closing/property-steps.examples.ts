import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'property.list-mismatch': {
    bad: [{ 'property.quantity': ['2', '2'], 'transfer.propertyCount': '3' }],
    good: [
      { 'property.quantity': '3', 'transfer.propertyCount': '3' },
      { 'property.quantity': ['1', '2'], 'transfer.propertyCount': '3' },
    ],
    undecidable: [{ 'transfer.propertyCount': '3' }],
  },
  'property.illegal-gain': {
    bad: [{ 'judgment.confiscation': '追缴违法所得', 'property.confiscationDone': '' }],
    good: [{ 'judgment.confiscation': '追缴违法所得', 'property.confiscationDone': '执行中' }],
    undecidable: [{ 'judgment.confiscation': '追缴违法所得' }],
  },
  'property.frozen-money-doc': {
    bad: [{ 'property.frozenAmount': '5', 'doc.transferList.text': '手机1部' }],
    good: [{ 'property.frozenAmount': '5', 'doc.transferList.text': '冻结存款50000元' }],
    undecidable: [{ 'property.frozenAmount': '5' }],
  },
  'property.storage-delay': {
    bad: [
      { 'property.receivedDate': '2024-03-10', 'case.acceptedDate': '2024-03-01', today: '2025-06-30' },
      { 'property.receivedDate': '2024-06-14', 'case.acceptedDate': '2024-06-10', today: '2026-06-30' },
      { 'property.receivedDate': '2024-06-18', 'case.acceptedDate': '2024-06-12', today: '2026-06-30' },
      { 'property.receivedDate': '2024-10-09', 'case.acceptedDate': '2024-09-28', today: '2026-06-30' },
    ],
    good: [
      { 'property.receivedDate': '2024-03-01', 'case.acceptedDate': '2024-03-01', today: '2024-03-01' },
      { 'property.receivedDate': '2024-06-13', 'case.acceptedDate': '2024-06-10', today: '2026-06-30' },
      { 'property.receivedDate': '2024-06-17', 'case.acceptedDate': '2024-06-12', today: '2026-06-30' },
      { 'property.receivedDate': '2024-10-08', 'case.acceptedDate': '2024-09-28', today: '2026-06-30' },
    ],
    undecidable: [{ 'case.acceptedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'property.recovery-not-marked': {
    bad: [{ 'chargeSuspect.closedCharge': '诈骗罪', 'chargeReview.recoveryInvolved': '否' }],
    good: [{ 'chargeSuspect.closedCharge': '诈骗罪', 'chargeReview.recoveryInvolved': '是' }],
    undecidable: [{ 'chargeSuspect.closedCharge': '诈骗罪' }],
  },
};

export default examples;
