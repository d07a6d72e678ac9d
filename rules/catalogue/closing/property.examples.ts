import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'property.not-handled': {
    bad: [{ 'property.state': '扣押', 'indictment.date': '2024-03-20', 'property.handlingResult': '' }],
    good: [{ 'property.state': '随案移送', 'indictment.date': '2024-03-20', 'property.handlingResult': '移送法院' }],
    undecidable: [{ 'indictment.date': '2024-03-20', 'property.handlingResult': '' }],
  },
  'property.victim-return': {
    bad: [{ 'property.victimOwned': '是', 'property.returnedDate': '', 'case.concludedDate': '2024-03-20' }],
    good: [{ 'property.victimOwned': '是', 'property.returnedDate': '2024-03-10', 'case.concludedDate': '2024-03-20' }],
    undecidable: [{ 'property.victimOwned': '是', 'case.concludedDate': '2024-03-20' }],
  },
  'property.unrelated-3days': {
    bad: [{ 'property.unrelatedDate': '2024-03-01', 'property.releasedDate': '2024-03-10', today: '2025-06-30' }],
    good: [{ 'property.unrelatedDate': '2024-03-01', 'property.releasedDate': '2024-03-03', today: '2024-03-03' }],
    undecidable: [{ 'property.unrelatedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'property.storage-approval': {
    bad: [{ 'property.outDate': '2024-03-20', 'property.approver': '' }],
    good: [{ 'property.outDate': '2024-03-20', 'property.approver': '××（检察长）' }],
    undecidable: [{ 'property.outDate': '2024-03-20' }],
  },
  'property.contraband': {
    bad: [{ 'property.contraband': '是', 'property.handlingResult': '返还被害人' }],
    good: [{ 'property.contraband': '是', 'property.handlingResult': '没收上缴' }],
    undecidable: [{ 'property.contraband': '是' }],
  },
};

export default examples;
