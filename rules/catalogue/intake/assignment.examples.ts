import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'intake.assign-delay': {
    bad: [
      { 'case.acceptedDate': '2024-03-01', 'acceptance.assignedDate': '2024-03-08', today: '2025-06-30' },
      { 'case.acceptedDate': '2024-09-30', 'acceptance.assignedDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'case.acceptedDate': '2024-03-01', 'acceptance.assignedDate': '2024-03-01', today: '2024-03-01' },
      { 'case.acceptedDate': '2024-09-30', 'acceptance.assignedDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'case.acceptedDate': '2024-03-01', today: '2025-06-30' }],
  },
  'intake.assign-before-accept': {
    bad: [{ 'case.acceptedDate': '2024-03-05', 'acceptance.assignedDate': '2024-03-01' }],
    good: [
      { 'case.acceptedDate': '2024-03-01', 'acceptance.assignedDate': '2024-03-02' },
      { 'acceptance.assignedDate': '2024-03-01', 'case.acceptedDate': '2024-03-01' },
      { 'acceptance.assignedDate': '', 'case.acceptedDate': '2024-03-01' },
    ],
    undecidable: [{ 'acceptance.assignedDate': '2024-03-01' }],
  },
  'jurisdiction.transfer-late': {
    bad: [
      { 'jurisdiction.foundDate': '2024-03-01', 'jurisdiction.transferDate': '2024-03-12', today: '2025-06-30' },
      { 'jurisdiction.foundDate': '2024-04-29', 'jurisdiction.transferDate': '2024-05-07', today: '2026-06-30' },
    ],
    good: [
      { 'jurisdiction.foundDate': '2024-03-01', 'jurisdiction.transferDate': '2024-03-05', today: '2024-03-05' },
      { 'jurisdiction.foundDate': '2024-04-29', 'jurisdiction.transferDate': '2024-05-06', today: '2026-06-30' },
      { 'jurisdiction.foundDate': '', 'jurisdiction.transferDate': '', today: '2026-06-30' },
    ],
    undecidable: [{ 'jurisdiction.foundDate': '2024-03-01', today: '2025-06-30' }],
  },
  'jurisdiction.designated-no-doc': {
    bad: [{ 'jurisdiction.type': '指定管辖', 'jurisdiction.docNumber': '' }],
    good: [{ 'jurisdiction.type': '指定管辖', 'jurisdiction.docNumber': '某检指管〔2024〕3号' }],
    undecidable: [{ 'jurisdiction.type': '指定管辖' }],
  },
};

export default examples;
