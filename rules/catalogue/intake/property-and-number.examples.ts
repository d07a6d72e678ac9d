import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'property.receipt.missing': {
    bad: [{ 'property.listNumber': '', 'acceptance.hasProperty': '是', 'property.receivedDate': '' }],
    good: [{ 'property.listNumber': '', 'acceptance.hasProperty': '是', 'property.receivedDate': '2024-05-01' }],
    undecidable: [{ 'acceptance.hasProperty': '是' }],
  },
  'intake.number.org-differs': {
    bad: [{ 'case.acceptanceNumber': '某检刑诉受[2024]999999000001号', 'case.handlingOrgCode': '888888' }],
    good: [{ 'case.acceptanceNumber': '某检刑诉受[2024]999999000001号', 'case.handlingOrgCode': '999999' }],
    undecidable: [{ 'case.acceptanceNumber': '某检刑诉受[2024]999999000001号' }],
  },
};

export default examples;
