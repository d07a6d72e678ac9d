import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'suggestion.juvenile-reply.overdue': {
    bad: [
      {
        'suggestion.isJuvenileProtection': '是',
        'suggestion.deliveredDate': '2024-10-01',
        'suggestion.replyDate': '',
        today: '2024-12-02',
      },
      {
        'suggestion.isJuvenileProtection': '是',
        'suggestion.deliveredDate': '2024-08-31',
        'suggestion.replyDate': '',
        today: '2024-10-01',
      },
      {
        'suggestion.isJuvenileProtection': '是',
        'suggestion.deliveredDate': '2024-03-31',
        'suggestion.replyDate': '',
        today: '2024-05-01',
      },
    ],
    good: [
      {
        'suggestion.isJuvenileProtection': '是',
        'suggestion.deliveredDate': '2024-11-20',
        'suggestion.replyDate': '',
        today: '2024-12-02',
      },
      {
        'suggestion.isJuvenileProtection': '是',
        'suggestion.deliveredDate': '2024-08-31',
        'suggestion.replyDate': '',
        today: '2024-09-30',
      },
      {
        'suggestion.isJuvenileProtection': '是',
        'suggestion.deliveredDate': '2024-03-31',
        'suggestion.replyDate': '',
        today: '2024-04-30',
      },
    ],
    undecidable: [
      { 'suggestion.isJuvenileProtection': '是', 'suggestion.deliveredDate': '2024-10-01', today: '2024-12-02' },
    ],
  },
  'suggestion.governance.not-reviewed': {
    bad: [
      {
        'suggestion.type': '社会治理检察建议',
        'suggestion.issuedDate': '2024-05-06',
        'suggestion.reviewedByResearch': '',
      },
    ],
    good: [
      {
        'suggestion.type': '社会治理检察建议',
        'suggestion.issuedDate': '2024-05-06',
        'suggestion.reviewedByResearch': '是',
      },
    ],
    undecidable: [{ 'suggestion.type': '社会治理检察建议', 'suggestion.issuedDate': '2024-05-06' }],
  },
  'suggestion.reply-term.missing': {
    bad: [{ 'doc.procuratorialSuggestion.text': '请你单位加强管理,堵塞漏洞。' }],
    good: [
      { 'doc.procuratorialSuggestion.text': '请在收到本建议书后两个月内书面回复本院。' },
      { 'doc.procuratorialSuggestion.text': '请于2024年8月1日前将办理情况书面回复本院。' },
    ],
    undecidable: [{}],
  },
  'suggestion.target.document-differs': {
    bad: [{ 'suggestion.target': '某市教育局', 'doc.procuratorialSuggestion.addressee': '某市教育体育局' }],
    good: [{ 'suggestion.target': '某市教育局', 'doc.procuratorialSuggestion.addressee': '某市教育局' }],
    undecidable: [{ 'suggestion.target': '某市教育局' }],
  },
  'suggestion.number.format': {
    bad: [{ 'suggestion.documentNumber': '2024-12' }],
    good: [{ 'suggestion.documentNumber': '某检建〔2024〕12号' }],
    undecidable: [{}],
  },
  'suggestion.adopted.missing': {
    bad: [{ 'suggestion.replyDate': '2024-06-20', 'suggestion.adopted': '' }],
    good: [{ 'suggestion.replyDate': '2024-06-20', 'suggestion.adopted': '采纳' }],
    undecidable: [{ 'suggestion.replyDate': '2024-06-20' }],
  },
  'suggestion.rectify.missing': {
    bad: [{ 'suggestion.adopted': '采纳', 'suggestion.rectifyResult': '' }],
    good: [{ 'suggestion.adopted': '采纳', 'suggestion.rectifyResult': '已完善制度' }],
    undecidable: [{ 'suggestion.adopted': '采纳' }],
  },
  'suggestion.investigation.overdue': {
    bad: [
      {
        'suggestion.investigationStart': '2024-05-01',
        'suggestion.investigationEnd': '2024-08-01',
        today: '2024-12-02',
      },
      {
        'suggestion.investigationStart': '2024-08-31',
        'suggestion.investigationEnd': '2024-11-01',
        today: '2026-06-30',
      },
      { 'suggestion.investigationStart': '2024-08-31', 'suggestion.investigationEnd': '', today: '2024-11-01' },
      {
        'suggestion.investigationStart': '2024-03-31',
        'suggestion.investigationEnd': '2024-06-01',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'suggestion.investigationStart': '2024-05-01',
        'suggestion.investigationEnd': '2024-06-01',
        today: '2024-12-02',
      },
      {
        'suggestion.investigationStart': '2024-08-31',
        'suggestion.investigationEnd': '2024-10-31',
        today: '2026-06-30',
      },
      { 'suggestion.investigationStart': '2024-08-31', 'suggestion.investigationEnd': '', today: '2024-10-31' },
      {
        'suggestion.investigationStart': '2024-03-31',
        'suggestion.investigationEnd': '2024-05-31',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'suggestion.investigationStart': '2024-05-01', today: '2024-12-02' }],
  },
  'suggestion.retrial.target-not-court': {
    bad: [{ 'suggestion.type': '再审检察建议', 'suggestion.target': '某市公安局' }],
    good: [
      { 'suggestion.type': '再审检察建议', 'suggestion.target': '某市中级人民法院' },
      { 'suggestion.type': '再审检察建议', 'suggestion.target': '' },
    ],
    undecidable: [{ 'suggestion.type': '再审检察建议' }],
  },
  'suggestion.target.repeated': {
    bad: [{ 'calc.suggestion.sameTargetCount30d': '2' }],
    good: [{ 'calc.suggestion.sameTargetCount30d': '1' }],
    undecidable: [{}],
  },
};

export default examples;
