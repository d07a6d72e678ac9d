import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'civil.protest.document-missing': {
    bad: [{ 'civil.result': '提出抗诉', 'civil.decisionDocNumber': '', 'civilJudgment.protestDate': '' }],
    good: [
      {
        'civil.result': '提出抗诉',
        'civil.decisionDocNumber': '某检民监〔2024〕3号',
        'civilJudgment.protestDate': '2024-05-01',
      },
    ],
    undecidable: [{ 'civil.decisionDocNumber': '', 'civilJudgment.protestDate': '' }],
  },
  'civil.suggestion.date-missing': {
    bad: [{ 'civil.result': '再审检察建议', 'civilJudgment.suggestionDate': '' }],
    good: [{ 'civil.result': '再审检察建议', 'civilJudgment.suggestionDate': '2024-05-01' }],
    undecidable: [{ 'civil.result': '再审检察建议' }],
  },
  'civil.rejection.document-missing': {
    bad: [{ 'civil.result': '不支持监督申请', 'civil.decisionDocNumber': '' }],
    good: [{ 'civil.result': '不支持监督申请', 'civil.decisionDocNumber': '某检民监〔2024〕9号' }],
    undecidable: [{ 'civil.result': '不支持监督申请' }],
  },
  'civil.rejection.sent-late': {
    bad: [
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-05-01',
        'civil.decisionSentDate': '2024-06-01',
        today: '2024-12-02',
      },
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-09-16',
        'civil.decisionSentDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-09-16',
        'civil.decisionSentDate': '',
        today: '2024-10-09',
      },
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-09-05',
        'civil.decisionSentDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-05-01',
        'civil.decisionSentDate': '2024-05-10',
        today: '2024-12-02',
      },
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-09-16',
        'civil.decisionSentDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-09-16',
        'civil.decisionSentDate': '',
        today: '2024-10-08',
      },
      {
        'civil.result': '不支持监督申请',
        'civil.closedDate': '2024-09-05',
        'civil.decisionSentDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'civil.result': '不支持监督申请', 'civil.closedDate': '2024-05-01', today: '2024-12-02' }],
  },
  'civil.decision.transfer-late': {
    bad: [
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-05-06',
        'civil.documentsTransferredDate': '2024-06-11',
        today: '2024-12-02',
      },
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-09-16',
        'civil.documentsTransferredDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-09-16',
        'civil.documentsTransferredDate': '',
        today: '2024-10-09',
      },
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-09-05',
        'civil.documentsTransferredDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-05-06',
        'civil.documentsTransferredDate': '2024-05-16',
        today: '2024-12-02',
      },
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-09-16',
        'civil.documentsTransferredDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-09-16',
        'civil.documentsTransferredDate': '',
        today: '2024-10-08',
      },
      {
        'civil.result': '提请抗诉',
        'civil.closedDate': '2024-09-05',
        'civil.documentsTransferredDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'civil.result': '提请抗诉', 'civil.closedDate': '2024-05-06', today: '2024-12-02' }],
  },
  'civil.suggestion.no-committee': {
    bad: [{ 'civil.result': '再审检察建议', 'approval.committeeDate': '' }],
    good: [{ 'civil.result': '再审检察建议', 'approval.committeeDate': '2024-05-06' }],
    undecidable: [{ 'civil.result': '再审检察建议' }],
  },
  'civil.suggestion.not-filed-higher': {
    bad: [{ 'civilJudgment.suggestionDate': '2024-05-06', 'civilJudgment.filedHigherDate': '' }],
    good: [{ 'civilJudgment.suggestionDate': '2024-05-06', 'civilJudgment.filedHigherDate': '2024-05-08' }],
    undecidable: [{ 'civilJudgment.suggestionDate': '2024-05-06' }],
  },
};

export default examples;
