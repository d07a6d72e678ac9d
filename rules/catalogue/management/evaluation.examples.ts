import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'evaluation.responsibility.not-transferred': {
    bad: [
      {
        'evaluation.conclusion': '不合格案件',
        'evaluation.responsibilityTransferDate': '',
        'evaluation.endDate': '2024-05-01',
        today: '2024-12-02',
      },
      {
        'evaluation.conclusion': '不合格案件',
        'evaluation.responsibilityTransferDate': '',
        'evaluation.endDate': '2024-09-01',
        today: '2024-10-09',
      },
      {
        'evaluation.conclusion': '不合格案件',
        'evaluation.responsibilityTransferDate': '',
        'evaluation.endDate': '2024-08-21',
        today: '2024-09-21',
      },
    ],
    good: [
      {
        'evaluation.conclusion': '不合格案件',
        'evaluation.responsibilityTransferDate': '2024-05-20',
        'evaluation.endDate': '2024-05-01',
        today: '2024-12-02',
      },
      {
        'evaluation.conclusion': '不合格案件',
        'evaluation.responsibilityTransferDate': '',
        'evaluation.endDate': '2024-09-01',
        today: '2024-10-08',
      },
      {
        'evaluation.conclusion': '不合格案件',
        'evaluation.responsibilityTransferDate': '',
        'evaluation.endDate': '2024-08-21',
        today: '2024-09-20',
      },
    ],
    undecidable: [
      { 'evaluation.conclusion': '不合格案件', 'evaluation.responsibilityTransferDate': '', today: '2024-12-02' },
    ],
  },
  'evaluation.key-case.not-evaluated': {
    bad: [
      {
        'evaluation.conclusion': '',
        'judgment.penalty': '',
        'indictment.withdrawDate': '',
        'arrestSuspect.result': '批准逮捕',
        'chargeSuspect.result': '其他证据不足不起诉',
      },
    ],
    good: [
      {
        'evaluation.conclusion': '',
        'judgment.penalty': '',
        'indictment.withdrawDate': '',
        'arrestSuspect.result': '批准逮捕',
        'chargeSuspect.result': '起诉',
      },
      {
        'evaluation.conclusion': '',
        'judgment.penalty': '',
        'indictment.withdrawDate': '',
        'arrestSuspect.result': ['批准逮捕', '不批准逮捕'],
        'chargeSuspect.result': ['起诉', '绝对不起诉'],
      },
    ],
    undecidable: [
      {
        'evaluation.conclusion': '',
        'judgment.penalty': '',
        'indictment.withdrawDate': '',
        'arrestSuspect.result': '批准逮捕',
      },
    ],
  },
  'evaluation.conclusion.severe-open': {
    bad: [{ 'evaluation.conclusion': '合格案件', 'calc.finding.maxSeverity': '严重' }],
    good: [
      { 'evaluation.conclusion': '基本合格案件', 'calc.finding.maxSeverity': '严重' },
      { 'evaluation.conclusion': '合格案件', 'calc.finding.maxSeverity': '无' },
    ],
    undecidable: [{ 'evaluation.conclusion': '合格案件' }],
  },
  'evaluation.self-check.missing': {
    bad: [
      {
        'evaluation.selfCheckDate': '',
        'case.archivedDate': '',
        'case.concludedDate': '2024-05-01',
        today: '2024-12-02',
      },
      {
        'evaluation.selfCheckDate': '',
        'case.archivedDate': '',
        'case.concludedDate': '2024-09-25',
        today: '2024-10-15',
      },
    ],
    good: [
      {
        'evaluation.selfCheckDate': '2024-05-08',
        'case.archivedDate': '',
        'case.concludedDate': '2024-05-01',
        today: '2024-12-02',
      },
      {
        'evaluation.selfCheckDate': '',
        'case.archivedDate': '',
        'case.concludedDate': '2024-09-25',
        today: '2024-10-14',
      },
    ],
    undecidable: [{ 'evaluation.selfCheckDate': '', 'case.archivedDate': '', today: '2024-12-02' }],
  },
};

export default examples;
