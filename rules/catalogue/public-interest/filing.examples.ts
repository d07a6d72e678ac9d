import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'pil.filing.document-missing': {
    bad: [{ 'pil.filedDate': '2024-05-06', 'pil.filingDocNumber': '' }],
    good: [{ 'pil.filedDate': '2024-05-06', 'pil.filingDocNumber': '某检行公立〔2024〕1号' }],
    undecidable: [{ 'pil.filedDate': '2024-05-06' }],
  },
  'pil.violator.missing': {
    bad: [{ 'pil.type': '民事公益诉讼', 'pil.violationSubject': '' }],
    good: [{ 'pil.type': '民事公益诉讼', 'pil.violationSubject': '某某公司' }],
    undecidable: [{ 'pil.type': '民事公益诉讼' }],
  },
  'pil.notice.medium-missing': {
    bad: [{ 'pilCivil.noticeDate': '2024-05-06', 'pilCivil.noticeMedium': '' }],
    good: [{ 'pilCivil.noticeDate': '2024-05-06', 'pilCivil.noticeMedium': '某某日报' }],
    undecidable: [{ 'pilCivil.noticeDate': '2024-05-06' }],
  },
  'pil.notice.end-wrong': {
    bad: [
      { 'pilCivil.noticeEndDate': '2024-05-20', 'pilCivil.noticeDate': '2024-05-06' },
      { 'pilCivil.noticeDate': '2024-02-01', 'pilCivil.noticeEndDate': '2024-03-01' },
    ],
    good: [
      { 'pilCivil.noticeEndDate': '2024-06-05', 'pilCivil.noticeDate': '2024-05-06' },
      { 'pilCivil.noticeDate': '2024-02-01', 'pilCivil.noticeEndDate': '2024-03-02' },
    ],
    undecidable: [{ 'pilCivil.noticeEndDate': '2024-05-20' }],
  },
  'pil.civil-suit.no-notice': {
    bad: [{ 'pil.type': '民事公益诉讼', 'pilLitigation.suitDate': '2024-09-01', 'pilCivil.noticeDate': '' }],
    good: [{ 'pil.type': '民事公益诉讼', 'pilLitigation.suitDate': '2024-09-01', 'pilCivil.noticeDate': '2024-07-01' }],
    undecidable: [{ 'pil.type': '民事公益诉讼', 'pilLitigation.suitDate': '2024-09-01' }],
  },
  'pil.closed.document-missing': {
    bad: [{ 'pil.closedMode': '终结案件', 'pil.closingDocNumber': '' }],
    good: [{ 'pil.closedMode': '终结案件', 'pil.closingDocNumber': '某检行公终〔2024〕1号' }],
    undecidable: [{ 'pil.closedMode': '终结案件' }],
  },
};

export default examples;
