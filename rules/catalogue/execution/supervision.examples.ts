import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'execution.commutation-opinion.late': {
    bad: [{ 'commutation.proposalReceivedDate': '2024-05-01', 'commutation.opinionDate': '2024-05-30' }],
    good: [
      { 'commutation.proposalReceivedDate': '2024-05-01', 'commutation.opinionDate': '2024-05-08' },
      { 'commutation.proposalReceivedDate': '2024-05-06', 'commutation.opinionDate': '2024-05-20' },
    ],
    undecidable: [{ 'commutation.proposalReceivedDate': '2024-05-01' }],
  },
  'execution.commutation-correction.late': {
    bad: [{ 'commutation.rulingReceivedDate': '2024-05-01', 'commutation.correctionDate': '2024-06-01' }],
    good: [{ 'commutation.rulingReceivedDate': '2024-05-01', 'commutation.correctionDate': '2024-05-15' }],
    undecidable: [{ 'commutation.rulingReceivedDate': '2024-05-01' }],
  },
  'execution.temporary-correction.late': {
    bad: [{ 'tempRelease.decisionReceivedDate': '2024-05-01', 'tempRelease.correctionDate': '2024-06-20' }],
    good: [{ 'tempRelease.decisionReceivedDate': '2024-05-01', 'tempRelease.correctionDate': '2024-05-25' }],
    undecidable: [{ 'tempRelease.decisionReceivedDate': '2024-05-01' }],
  },
  'correction.report.late': {
    bad: [
      {
        'communityCorrection.type': '缓刑',
        'communityCorrection.judgmentEffectiveDate': '2024-05-01',
        'communityCorrection.reportDate': '2024-05-30',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'communityCorrection.type': '缓刑',
        'communityCorrection.judgmentEffectiveDate': '2024-05-01',
        'communityCorrection.reportDate': '2024-05-08',
        today: '2024-12-02',
      },
    ],
    undecidable: [
      {
        'communityCorrection.type': '缓刑',
        'communityCorrection.judgmentEffectiveDate': '2024-05-01',
        today: '2024-12-02',
      },
    ],
  },
  'medical.correction.late': {
    bad: [
      {
        'compulsoryTreatment.courtDecisionReceivedDate': '2024-05-01',
        'compulsoryTreatment.correctionDate': '2024-06-01',
      },
    ],
    good: [
      {
        'compulsoryTreatment.courtDecisionReceivedDate': '2024-05-01',
        'compulsoryTreatment.correctionDate': '2024-05-12',
      },
    ],
    undecidable: [{ 'compulsoryTreatment.courtDecisionReceivedDate': '2024-05-01' }],
  },
};

export default examples;
