import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'administrative.protest.basic-level': {
    bad: [{ 'administrative.result': '提出抗诉', 'case.handlingOrg': '某某市某某区人民检察院' }],
    good: [
      { 'administrative.result': '提请抗诉', 'case.handlingOrg': '某某市某某区人民检察院' },
      { 'administrative.result': '提出抗诉', 'case.handlingOrg': '某某地区人民检察院' },
      { 'administrative.result': '提出抗诉', 'case.handlingOrg': '某某自治区人民检察院' },
      { 'administrative.result': '提出抗诉', 'case.handlingOrg': '某某市人民检察院' },
    ],
    undecidable: [{ 'administrative.result': '提出抗诉' }],
  },
  'administrative.decision.document-missing': {
    bad: [{ 'administrative.result': '不支持监督申请', 'administrative.decisionDocNumber': '' }],
    good: [{ 'administrative.result': '不支持监督申请', 'administrative.decisionDocNumber': '某检行监〔2024〕1号' }],
    undecidable: [{ 'administrative.result': '不支持监督申请' }],
  },
  'administrative.decision.sent-late': {
    bad: [
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-05-06',
        'administrative.decisionSentDate': '2024-06-12',
        today: '2024-12-02',
      },
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-09-16',
        'administrative.decisionSentDate': '2024-10-09',
        today: '2026-06-30',
      },
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-09-16',
        'administrative.decisionSentDate': '',
        today: '2024-10-09',
      },
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-09-05',
        'administrative.decisionSentDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-05-06',
        'administrative.decisionSentDate': '2024-05-15',
        today: '2024-12-02',
      },
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-09-16',
        'administrative.decisionSentDate': '2024-10-08',
        today: '2026-06-30',
      },
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-09-16',
        'administrative.decisionSentDate': '',
        today: '2024-10-08',
      },
      {
        'administrative.result': '不支持监督申请',
        'administrative.closedDate': '2024-09-05',
        'administrative.decisionSentDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'administrative.result': '不支持监督申请', 'administrative.closedDate': '2024-05-06', today: '2024-12-02' },
    ],
  },
  'administrative.suggestion.no-committee': {
    bad: [{ 'administrative.result': '再审检察建议', 'approval.committeeDate': '' }],
    good: [{ 'administrative.result': '再审检察建议', 'approval.committeeDate': '2024-05-06' }],
    undecidable: [{ 'administrative.result': '再审检察建议' }],
  },
  'administrative.suggestion.filing-late': {
    bad: [
      {
        'administrative.suggestionDate': '2024-05-06',
        'administrative.filedHigherDate': '2024-05-20',
        today: '2024-12-02',
      },
      {
        'administrative.suggestionDate': '2024-09-26',
        'administrative.filedHigherDate': '2024-10-09',
        today: '2026-06-30',
      },
      { 'administrative.suggestionDate': '2024-09-26', 'administrative.filedHigherDate': '', today: '2024-10-09' },
      {
        'administrative.suggestionDate': '2024-09-15',
        'administrative.filedHigherDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'administrative.suggestionDate': '2024-05-06',
        'administrative.filedHigherDate': '2024-05-09',
        today: '2024-12-02',
      },
      {
        'administrative.suggestionDate': '2024-09-26',
        'administrative.filedHigherDate': '2024-10-08',
        today: '2026-06-30',
      },
      { 'administrative.suggestionDate': '2024-09-26', 'administrative.filedHigherDate': '', today: '2024-10-08' },
      {
        'administrative.suggestionDate': '2024-09-15',
        'administrative.filedHigherDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'administrative.suggestionDate': '2024-05-06', today: '2024-12-02' }],
  },
  'administrative.execution-explain.no-reply': {
    bad: [
      {
        'administrative.executionExplainRequestDate': '2024-05-06',
        'administrative.executionExplainReplyDate': '',
        today: '2024-12-02',
      },
      {
        'administrative.executionExplainRequestDate': '2024-09-16',
        'administrative.executionExplainReplyDate': '',
        today: '2024-10-09',
      },
      {
        'administrative.executionExplainRequestDate': '2024-09-05',
        'administrative.executionExplainReplyDate': '',
        today: '2024-09-21',
      },
    ],
    good: [
      {
        'administrative.executionExplainRequestDate': '2024-05-06',
        'administrative.executionExplainReplyDate': '2024-05-16',
        today: '2024-12-02',
      },
      {
        'administrative.executionExplainRequestDate': '2024-09-16',
        'administrative.executionExplainReplyDate': '',
        today: '2024-10-08',
      },
      {
        'administrative.executionExplainRequestDate': '2024-09-05',
        'administrative.executionExplainReplyDate': '',
        today: '2024-09-20',
      },
    ],
    undecidable: [{ 'administrative.executionExplainRequestDate': '2024-05-06', today: '2024-12-02' }],
  },
  'administrative.dispute.mode-missing': {
    bad: [{ 'administrative.disputeResolved': '是', 'administrative.disputeResolvedMode': '' }],
    good: [{ 'administrative.disputeResolved': '是', 'administrative.disputeResolvedMode': '释法说理' }],
    undecidable: [{ 'administrative.disputeResolved': '是' }],
  },
};

export default examples;
