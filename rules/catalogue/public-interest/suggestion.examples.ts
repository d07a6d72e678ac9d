import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'pil.suggestion.no-reply': {
    bad: [
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-08-01',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '否',
        today: '2024-12-02',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-09-16',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '是',
        today: '2024-10-09',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-12-31',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '',
        today: '2025-03-01',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-08-31',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '否',
        today: '2024-11-01',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-03-31',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '否',
        today: '2024-06-01',
      },
    ],
    good: [
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-11-20',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '否',
        today: '2024-12-02',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-09-16',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '是',
        today: '2024-10-08',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-12-31',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '',
        today: '2025-02-28',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-08-01',
        'pilAdministrative.replyDate': '2024-11-30',
        'pilAdministrative.urgent': '是',
        today: '2024-12-02',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-08-31',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '否',
        today: '2024-10-31',
      },
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-03-31',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '否',
        today: '2024-05-31',
      },
    ],
    undecidable: [
      {
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.deliveredDate': '2024-08-01',
        'pilAdministrative.urgent': '否',
        today: '2024-12-02',
      },
    ],
  },
  'pil.review.admin-overdue': {
    bad: [
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-07-01',
        'pil.closedDate': '',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-08-31',
        'pil.closedDate': '2024-10-01',
        today: '2026-06-30',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-08-31',
        'pil.closedDate': '',
        today: '2024-10-01',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-03-31',
        'pil.closedDate': '2024-05-01',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-07-01',
        'pil.closedDate': '2024-07-25',
        today: '2024-12-02',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-08-31',
        'pil.closedDate': '2024-09-30',
        today: '2026-06-30',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-08-31',
        'pil.closedDate': '',
        today: '2024-09-30',
      },
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-03-31',
        'pil.closedDate': '2024-04-30',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'pilLitigation.suitDate': '',
        'pilAdministrative.suspendDate': '',
        'pilAdministrative.reviewExtensionDate': '',
        'pilAdministrative.replyDueDate': '2024-07-01',
        today: '2024-12-02',
      },
    ],
  },
  'pil.suggestion.reply-due-wrong': {
    bad: [
      {
        'pilAdministrative.urgent': '是',
        'pilAdministrative.replyDueDate': '2024-10-01',
        'pilAdministrative.deliveredDate': '2024-08-01',
      },
      {
        'pilAdministrative.urgent': '否',
        'pilAdministrative.deliveredDate': '2023-12-31',
        'pilAdministrative.replyDueDate': '2024-02-28',
      },
      {
        'pilAdministrative.urgent': '',
        'pilAdministrative.deliveredDate': '2024-08-01',
        'pilAdministrative.replyDueDate': '2024-10-11',
      },
    ],
    good: [
      {
        'pilAdministrative.urgent': '是',
        'pilAdministrative.replyDueDate': '2024-08-16',
        'pilAdministrative.deliveredDate': '2024-08-01',
      },
      {
        'pilAdministrative.urgent': '否',
        'pilAdministrative.deliveredDate': '2023-12-31',
        'pilAdministrative.replyDueDate': '2024-02-29',
      },
      {
        'pilAdministrative.urgent': '',
        'pilAdministrative.deliveredDate': '2024-08-01',
        'pilAdministrative.replyDueDate': '2024-10-08',
      },
    ],
    undecidable: [{ 'pilAdministrative.urgent': '是', 'pilAdministrative.replyDueDate': '2024-10-01' }],
  },
  'pil.suggestion.filing-late': {
    bad: [
      {
        'pilAdministrative.deliveredDate': '2024-05-06',
        'pilAdministrative.filedHigherDate': '2024-05-20',
        today: '2024-12-02',
      },
      {
        'pilAdministrative.deliveredDate': '2024-09-26',
        'pilAdministrative.filedHigherDate': '2024-10-09',
        today: '2026-06-30',
      },
      { 'pilAdministrative.deliveredDate': '2024-09-26', 'pilAdministrative.filedHigherDate': '', today: '2024-10-09' },
      {
        'pilAdministrative.deliveredDate': '2024-09-15',
        'pilAdministrative.filedHigherDate': '2024-09-21',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'pilAdministrative.deliveredDate': '2024-05-06',
        'pilAdministrative.filedHigherDate': '2024-05-09',
        today: '2024-12-02',
      },
      {
        'pilAdministrative.deliveredDate': '2024-09-26',
        'pilAdministrative.filedHigherDate': '2024-10-08',
        today: '2026-06-30',
      },
      { 'pilAdministrative.deliveredDate': '2024-09-26', 'pilAdministrative.filedHigherDate': '', today: '2024-10-08' },
      {
        'pilAdministrative.deliveredDate': '2024-09-15',
        'pilAdministrative.filedHigherDate': '2024-09-20',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'pilAdministrative.deliveredDate': '2024-05-06', today: '2024-12-02' }],
  },
  'pil.follow-up.missing': {
    bad: [{ 'pil.closedDate': '', 'pilAdministrative.replyDate': '2024-06-20', 'pilAdministrative.followUpDate': '' }],
    good: [
      {
        'pil.closedDate': '',
        'pilAdministrative.replyDate': '2024-06-20',
        'pilAdministrative.followUpDate': '2024-07-01',
      },
    ],
    undecidable: [{ 'pil.closedDate': '', 'pilAdministrative.replyDate': '2024-06-20' }],
  },
  'pil.closed.not-rectified': {
    bad: [{ 'pilAdministrative.rectified': '未整改', 'pil.closedMode': '终结案件' }],
    good: [{ 'pilAdministrative.rectified': '全部整改', 'pil.closedMode': '终结案件' }],
    undecidable: [{ 'pilAdministrative.rectified': '未整改' }],
  },
  'suggestion.pil.not-filed': {
    bad: [{ 'suggestion.type': '公益诉讼检察建议', 'suggestion.issuedDate': '2024-05-06', 'pil.filedDate': '' }],
    good: [
      { 'suggestion.type': '公益诉讼检察建议', 'suggestion.issuedDate': '2024-05-06', 'pil.filedDate': '2024-04-01' },
    ],
    undecidable: [{ 'suggestion.type': '公益诉讼检察建议', 'suggestion.issuedDate': '2024-05-06' }],
  },
  'pil.agency.document-differs': {
    bad: [{ 'pil.agency': '某县水利局', 'doc.procuratorialSuggestion.addressee': '某县生态环境局' }],
    good: [{ 'pil.agency': '某县水利局', 'doc.procuratorialSuggestion.addressee': '某县水利局' }],
    undecidable: [{ 'pil.agency': '某县水利局' }],
  },
  'pil.suggestion.number-differs': {
    bad: [
      {
        'pilAdministrative.suggestionDocNumber': '某检行公建〔2024〕12号',
        'doc.procuratorialSuggestion.number': '某检行公建〔2024〕21号',
      },
    ],
    good: [
      {
        'pilAdministrative.suggestionDocNumber': '某检行公建〔2024〕12号',
        'doc.procuratorialSuggestion.number': '某检行公建〔２０２４〕１２号',
      },
    ],
    undecidable: [{ 'pilAdministrative.suggestionDocNumber': '某检行公建〔2024〕12号' }],
  },
  'pil.suggestion.date-differs': {
    bad: [{ 'pilAdministrative.issuedDate': '2024-05-01', 'doc.procuratorialSuggestion.date': '2024-05-11' }],
    good: [{ 'pilAdministrative.issuedDate': '2024-05-01', 'doc.procuratorialSuggestion.date': '2024-05-01' }],
    undecidable: [{ 'pilAdministrative.issuedDate': '2024-05-01' }],
  },
  'pil.suggestion.no-reply-term': {
    bad: [
      { 'doc.procuratorialSuggestion.text': '请你局依法履行职责,并将办理情况及时书面回复本院。' },
      { 'doc.procuratorialSuggestion.text': '请你局依法履行职责并书面回复本院。2024年2月15日' },
    ],
    good: [{ 'doc.procuratorialSuggestion.text': '请你局在收到本检察建议书后两个月内依法履职并书面回复本院。' }],
    undecidable: [{}],
  },
};

export default examples;
