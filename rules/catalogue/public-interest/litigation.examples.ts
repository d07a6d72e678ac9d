import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'pil.filed.before-clue': {
    bad: [{ 'pil.filedDate': '2024-05-01', 'pil.clueDate': '2024-05-10' }],
    good: [{ 'pil.filedDate': '2024-05-10', 'pil.clueDate': '2024-05-01' }],
    undecidable: [{ 'pil.filedDate': '2024-05-01' }],
  },
  'pil.notice.too-short': {
    bad: [
      { 'pilLitigation.suitDate': '2024-09-01', 'pilCivil.noticeDate': '2024-08-20' },
      { 'pilLitigation.suitDate': '2024-08-19', 'pilCivil.noticeDate': '2024-07-20' },
    ],
    good: [
      { 'pilLitigation.suitDate': '2024-09-01', 'pilCivil.noticeDate': '2024-07-20' },
      { 'pilLitigation.suitDate': '2024-08-20', 'pilCivil.noticeDate': '2024-07-20' },
    ],
    undecidable: [{ 'pilLitigation.suitDate': '2024-09-01' }],
  },
  'pil.filing.serve-late': {
    bad: [
      {
        'pil.type': '行政公益诉讼',
        'pil.filedDate': '2024-05-01',
        'pil.filingDeliveredDate': '2024-05-30',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'pil.type': '行政公益诉讼',
        'pil.filedDate': '2024-05-01',
        'pil.filingDeliveredDate': '2024-05-06',
        today: '2024-12-02',
      },
    ],
    undecidable: [{ 'pil.type': '行政公益诉讼', 'pil.filedDate': '2024-05-01', today: '2024-12-02' }],
  },
  'pil.suggestion.serve-late': {
    bad: [
      {
        'pilAdministrative.issuedDate': '2024-05-01',
        'pilAdministrative.deliveredDate': '2024-05-20',
        today: '2024-12-02',
      },
    ],
    good: [
      {
        'pilAdministrative.issuedDate': '2024-05-01',
        'pilAdministrative.deliveredDate': '2024-05-03',
        today: '2024-12-02',
      },
    ],
    undecidable: [{ 'pilAdministrative.issuedDate': '2024-05-01', today: '2024-12-02' }],
  },
  'pil.suit.before-reply-due': {
    bad: [
      {
        'pil.type': '行政公益诉讼',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '',
        'pilLitigation.suitDate': '2024-09-01',
        'pilAdministrative.deliveredDate': '2024-08-01',
      },
    ],
    good: [
      {
        'pil.type': '行政公益诉讼',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '',
        'pilLitigation.suitDate': '2024-09-01',
        'pilAdministrative.deliveredDate': '2024-06-01',
      },
    ],
    undecidable: [
      {
        'pil.type': '行政公益诉讼',
        'pilAdministrative.replyDate': '',
        'pilAdministrative.urgent': '',
        'pilLitigation.suitDate': '2024-09-01',
      },
    ],
  },
  'pil.agency.missing': {
    bad: [{ 'pil.type': '行政公益诉讼', 'pil.filedDate': '2024-05-01', 'pil.agency': '' }],
    good: [{ 'pil.type': '行政公益诉讼', 'pil.filedDate': '2024-05-01', 'pil.agency': '某县水利局' }],
    undecidable: [{ 'pil.type': '行政公益诉讼', 'pil.filedDate': '2024-05-01' }],
  },
};

export default examples;
