import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'deadline.protest.judgment-10days': {
    bad: [
      { 'judgment.receivedDate': '2024-03-01', 'protest.date': '2024-03-14' },
      { 'judgment.receivedDate': '2024-04-24', 'protest.date': '2024-05-07' },
    ],
    good: [
      { 'judgment.receivedDate': '2024-03-01', 'protest.date': '2024-03-11' },
      { 'judgment.receivedDate': '2024-04-24', 'protest.date': '2024-05-06' },
      { 'judgment.receivedDate': '2024-02-19', 'protest.date': '2024-02-29' },
      { 'judgment.receivedDate': '2024-03-01', 'protest.date': '' },
    ],
    undecidable: [{ 'judgment.receivedDate': '2024-03-01' }],
  },
  'deadline.protest.ruling-5days': {
    bad: [
      { 'ruling.receivedDate': '2024-03-01', 'protest.date': '2024-03-10' },
      { 'ruling.receivedDate': '2024-04-29', 'protest.date': '2024-05-07' },
    ],
    good: [
      { 'ruling.receivedDate': '2024-03-01', 'protest.date': '2024-03-06' },
      { 'ruling.receivedDate': '2024-04-29', 'protest.date': '2024-05-06' },
    ],
    undecidable: [{ 'ruling.receivedDate': '2024-03-01' }],
  },
  'deadline.protest.expiring': {
    bad: [
      { 'judgment.receivedDate': '2024-03-01', 'judgment.reviewDate': '', 'protest.date': '', today: '2024-03-09' },
    ],
    good: [
      { 'judgment.receivedDate': '2024-03-01', 'judgment.reviewDate': '', 'protest.date': '', today: '2024-03-03' },
    ],
    undecidable: [{ 'judgment.receivedDate': '2024-03-01', 'judgment.reviewDate': '', 'protest.date': '' }],
  },
  'protest.reason-blank': {
    bad: [{ 'protest.date': '2024-03-08', 'protest.reason': '' }],
    good: [{ 'protest.date': '2024-03-08', 'protest.reason': '量刑畸轻' }],
    undecidable: [{ 'protest.date': '2024-03-08' }],
  },
};

export default examples;
