import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'archive.closed-before-decision': {
    bad: [{ 'case.concludedDate': '2024-03-01', 'decision.date': '2024-03-10' }],
    good: [{ 'case.concludedDate': '2024-03-12', 'decision.date': '2024-03-10' }],
    undecidable: [{ 'decision.date': '2024-03-10' }],
  },
  'archive.case-open': {
    bad: [{ 'case.concludedDate': '2024-03-12', 'flow.openSteps.names': ['送达'] }],
    good: [{ 'case.concludedDate': '2024-03-12', 'flow.openSteps.names': [] }],
    undecidable: [{ 'case.concludedDate': '2024-03-12' }],
  },
  'archive.late': {
    bad: [{ 'case.concludedDate': '2024-01-01', 'archive.date': '', today: '2024-04-01' }],
    good: [{ 'case.concludedDate': '2024-01-01', 'archive.date': '2024-01-20', today: '2024-01-20' }],
    undecidable: [{ 'case.concludedDate': '2024-01-01', today: '2024-04-01' }],
  },
  'disclosure.desensitize': {
    bad: [{ 'doc.published.text': '身份证号999999199003071234' }],
    good: [{ 'doc.published.text': '甲某某' }],
    undecidable: [{}],
  },
  'disclosure.reason-and-date': {
    bad: [{ 'disclosure.notPublicReason': '涉及国家秘密', 'disclosure.publishedDate': '2024-05-08' }],
    good: [{ 'disclosure.notPublicReason': '涉及国家秘密', 'disclosure.publishedDate': '' }],
    undecidable: [{ 'disclosure.notPublicReason': '涉及国家秘密' }],
  },
  'disclosure.indictment.before-effective': {
    bad: [
      {
        'disclosure.documentType': '起诉书（自然人犯罪案件适用）',
        'disclosure.publishedDate': '2024-05-01',
        'judgment.effectiveDate': '2024-06-01',
      },
    ],
    good: [
      {
        'disclosure.documentType': '起诉书（自然人犯罪案件适用）',
        'disclosure.publishedDate': '2024-06-05',
        'judgment.effectiveDate': '2024-06-01',
      },
    ],
    undecidable: [
      { 'disclosure.documentType': '起诉书（自然人犯罪案件适用）', 'disclosure.publishedDate': '2024-05-01' },
    ],
  },
};

export default examples;
