import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'execution.commutation-retrial.missing': {
    bad: [
      { 'commutation.correctionDate': '2024-05-15', 'commutation.retrialDate': '', today: '2024-12-02' },
      { 'commutation.correctionDate': '2024-08-31', 'commutation.retrialDate': '', today: '2024-10-01' },
      { 'commutation.correctionDate': '2024-03-31', 'commutation.retrialDate': '', today: '2024-05-01' },
    ],
    good: [
      { 'commutation.correctionDate': '2024-05-15', 'commutation.retrialDate': '2024-06-10', today: '2024-12-02' },
      { 'commutation.correctionDate': '2024-08-31', 'commutation.retrialDate': '', today: '2024-09-30' },
      { 'commutation.correctionDate': '2024-03-31', 'commutation.retrialDate': '', today: '2024-04-30' },
    ],
    undecidable: [{ 'commutation.correctionDate': '2024-05-15', today: '2024-12-02' }],
  },
  'execution.temporary-opinion.late': {
    bad: [
      { 'tempRelease.opinionReceivedDate': '2024-05-01', 'tempRelease.suggestDate': '2024-05-30' },
      { 'tempRelease.opinionReceivedDate': '2024-09-21', 'tempRelease.suggestDate': '2024-10-09' },
      { 'tempRelease.opinionReceivedDate': '2024-09-10', 'tempRelease.suggestDate': '2024-09-21' },
    ],
    good: [
      { 'tempRelease.opinionReceivedDate': '2024-05-01', 'tempRelease.suggestDate': '2024-05-09' },
      { 'tempRelease.opinionReceivedDate': '2024-09-21', 'tempRelease.suggestDate': '2024-10-08' },
      { 'tempRelease.opinionReceivedDate': '2024-09-10', 'tempRelease.suggestDate': '2024-09-20' },
    ],
    undecidable: [{ 'tempRelease.opinionReceivedDate': '2024-05-01' }],
  },
  'correction.documents.late': {
    bad: [
      {
        'communityCorrection.judgmentEffectiveDate': '2024-05-01',
        'communityCorrection.documentsSentDate': '2024-05-25',
        today: '2024-12-02',
      },
      {
        'communityCorrection.judgmentEffectiveDate': '2024-09-21',
        'communityCorrection.documentsSentDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'communityCorrection.judgmentEffectiveDate': '2024-09-21',
        'communityCorrection.documentsSentDate': '',
        today: '2024-10-09',
      },
      {
        'communityCorrection.judgmentEffectiveDate': '2024-09-10',
        'communityCorrection.documentsSentDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'communityCorrection.judgmentEffectiveDate': '2024-05-01',
        'communityCorrection.documentsSentDate': '2024-05-07',
        today: '2024-12-02',
      },
      {
        'communityCorrection.judgmentEffectiveDate': '2024-09-21',
        'communityCorrection.documentsSentDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'communityCorrection.judgmentEffectiveDate': '2024-09-21',
        'communityCorrection.documentsSentDate': '',
        today: '2024-10-08',
      },
      {
        'communityCorrection.judgmentEffectiveDate': '2024-09-10',
        'communityCorrection.documentsSentDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'communityCorrection.judgmentEffectiveDate': '2024-05-01', today: '2024-12-02' }],
  },
  'execution.correction.date-missing': {
    bad: [{ 'execution.correctionMode': '纠正违法通知书', 'execution.correctionSentDate': '' }],
    good: [{ 'execution.correctionMode': '口头纠正', 'execution.correctionSentDate': '' }],
    undecidable: [{ 'execution.correctionMode': '纠正违法通知书' }],
  },
  'execution.prisoner.document-differs': {
    bad: [{ 'execution.prisonerName': '李某某', 'doc.correction.name': '黎某某' }],
    good: [
      { 'execution.prisonerName': '李某某', 'doc.correction.name': '李某某' },
      { 'execution.prisonerName': '李某某', 'doc.correction.name': ['李某某', '赵某某'] },
    ],
    undecidable: [{ 'execution.prisonerName': '李某某' }],
  },
};

export default examples;
