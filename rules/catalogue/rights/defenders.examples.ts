import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'defender.legal-aid-3days': {
    bad: [{ 'defender.neededDate': '2024-03-01', 'lawyer.aidNoticeDate': '', today: '2024-03-20', 'lawyer.name': '' }],
    good: [
      {
        'defender.neededDate': '2024-03-01',
        'lawyer.aidNoticeDate': '2024-03-03',
        today: '2024-03-03',
        'lawyer.name': '',
      },
    ],
    undecidable: [{ 'defender.neededDate': '2024-03-01', today: '2024-03-20', 'lawyer.name': '' }],
  },
  'defender.read-file-3days': {
    bad: [
      { 'lawyer.readApplyDate': '2024-03-01', 'lawyer.readArrangedDate': '2024-03-11', today: '2025-06-30' },
      {
        'lawyer.readApplyDate': ['2024-09-29', '2024-10-08'],
        'lawyer.readArrangedDate': ['2024-10-10', '2024-10-09'],
        today: '2026-06-30',
      },
    ],
    good: [
      { 'lawyer.readApplyDate': '2024-03-01', 'lawyer.readArrangedDate': '2024-03-06', today: '2024-03-06' },
      { 'lawyer.readApplyDate': '2024-09-29', 'lawyer.readArrangedDate': '2024-10-09', today: '2026-06-30' },
      { 'lawyer.readApplyDate': '', 'lawyer.readArrangedDate': '', today: '2026-06-30' },
    ],
    undecidable: [{ 'lawyer.readApplyDate': '2024-03-01', today: '2025-06-30' }],
  },
  'defender.nonlawyer-3days': {
    bad: [
      {
        'defender.isLawyer': '否',
        'defender.requestDate': '2024-03-01',
        'defender.replyDate': '2024-03-10',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'defender.isLawyer': '否',
        'defender.requestDate': '2024-03-01',
        'defender.replyDate': '2024-03-03',
        today: '2024-03-03',
      },
    ],
    undecidable: [{ 'defender.isLawyer': '否', 'defender.requestDate': '2024-03-01', today: '2025-06-30' }],
  },
  'defender.evidence-request-5days': {
    bad: [
      { 'defender.evidenceRequestDate': '2024-03-01', 'defender.evidenceReplyDate': '2024-03-12', today: '2025-06-30' },
    ],
    good: [
      { 'defender.evidenceRequestDate': '2024-03-01', 'defender.evidenceReplyDate': '2024-03-05', today: '2024-03-05' },
    ],
    undecidable: [{ 'defender.evidenceRequestDate': '2024-03-01', today: '2025-06-30' }],
  },
  'defender.rights-complaint-10days': {
    bad: [{ 'lawyer.complaintDate': '2024-03-01', 'lawyer.complaintReplyDate': '2024-03-20', today: '2025-06-30' }],
    good: [{ 'lawyer.complaintDate': '2024-03-01', 'lawyer.complaintReplyDate': '2024-03-09', today: '2024-03-09' }],
    undecidable: [{ 'lawyer.complaintDate': '2024-03-01', today: '2025-06-30' }],
  },
  'defender.minor-no-defender': {
    bad: [
      {
        'suspect.birthDate': '2007-06-01',
        'case.acceptedDate': '2024-03-01',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'juvenile.legalAidDate': '',
        today: '2024-03-20',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2005-06-01',
        'case.acceptedDate': '2024-03-01',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'juvenile.legalAidDate': '',
        today: '2024-03-20',
      },
    ],
    undecidable: [
      {
        'case.acceptedDate': '2024-03-01',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'juvenile.legalAidDate': '',
        today: '2024-03-20',
      },
    ],
  },
};

export default examples;
