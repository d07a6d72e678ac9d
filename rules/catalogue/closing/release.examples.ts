import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'disclosure.program-info': {
    bad: [{ 'case.acceptedDate': '2024-03-01', 'disclosure.procInfoExported': '否', today: '2024-04-01' }],
    good: [{ 'case.acceptedDate': '2024-03-01', 'disclosure.procInfoExported': '是', today: '2024-04-01' }],
    undecidable: [{ 'case.acceptedDate': '2024-03-01', today: '2024-04-01' }],
  },
  'disclosure.doc-deadline': {
    bad: [
      {
        'judgment.effectiveDate': '2024-01-01',
        'disclosure.publishedDate': '',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2024-03-01',
      },
      {
        'judgment.effectiveDate': '2024-06-03',
        'disclosure.publishedDate': '2024-06-14',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-06-05',
        'disclosure.publishedDate': '2024-06-18',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-09-21',
        'disclosure.publishedDate': '2024-10-09',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'judgment.effectiveDate': '2024-01-01',
        'disclosure.publishedDate': '2024-01-08',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2024-01-08',
      },
      {
        'judgment.effectiveDate': '2024-06-03',
        'disclosure.publishedDate': '2024-06-13',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-06-05',
        'disclosure.publishedDate': '2024-06-17',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2026-06-30',
      },
      {
        'judgment.effectiveDate': '2024-09-21',
        'disclosure.publishedDate': '2024-10-08',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'judgment.effectiveDate': '2024-01-01',
        'disclosure.notPublicReason': '',
        'suspect.isMinor': '否',
        today: '2024-03-01',
      },
    ],
  },
  'disclosure.not-public-type': {
    bad: [{ 'case.stateSecret': '是', 'suspect.isMinor': '否', 'disclosure.publishedDate': '2024-05-01' }],
    good: [{ 'case.stateSecret': '是', 'suspect.isMinor': '否', 'disclosure.publishedDate': '' }],
    undecidable: [{ 'case.stateSecret': '是', 'suspect.isMinor': '否' }],
  },
  'archive.volume-missing': {
    bad: [
      {
        'case.concludedDate': '2024-03-12',
        'indictment.sentDate': '2024-03-10',
        'nonProsecution.decidedDate': '',
        'plea.signedDate': '',
        'supplement.firstReturnDate': '',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录',
      },
    ],
    good: [
      {
        'case.concludedDate': '2024-03-12',
        'indictment.sentDate': '2024-03-10',
        'nonProsecution.decidedDate': '',
        'plea.signedDate': '2024-03-09',
        'supplement.firstReturnDate': '',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录 4 起诉书 5 认罪认罚具结书',
      },
      {
        'case.concludedDate': '',
        'indictment.sentDate': '',
        'nonProsecution.decidedDate': '',
        'plea.signedDate': '',
        'supplement.firstReturnDate': '',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录',
      },
    ],
    undecidable: [{ 'case.concludedDate': '2024-03-12', 'indictment.sentDate': '2024-03-10' }],
  },
  'archive.receipt-missing': {
    bad: [{ 'document.deliveredDate': '2024-03-20', 'document.receiptUploaded': '否' }],
    good: [
      { 'document.deliveredDate': '2024-03-20', 'document.receiptUploaded': '是' },
      { 'document.deliveredDate': ['', '2024-03-20'], 'document.receiptUploaded': ['否', '是'] },
    ],
    undecidable: [{ 'document.deliveredDate': '2024-03-20' }],
  },
  'archive.approval-trail': {
    bad: [{ 'approval.date': '2024-03-20', 'approval.person': '' }],
    good: [{ 'approval.date': '2024-03-20', 'approval.person': '××' }],
    undecidable: [{ 'approval.date': '2024-03-20' }],
  },
  'complaint.two-levels': {
    bad: [
      { 'complaint.reviewedLevels': '2', 'complaint.newEvidence': '否', 'criminalAppeal.acceptedDate': '2024-03-01' },
    ],
    good: [
      { 'complaint.reviewedLevels': '1', 'complaint.newEvidence': '是', 'criminalAppeal.acceptedDate': '2024-03-01' },
    ],
    undecidable: [{ 'complaint.newEvidence': '否', 'criminalAppeal.acceptedDate': '2024-03-01' }],
  },
  'complaint.duplicate': {
    bad: [{ 'complaint.registeredCount': '2' }],
    good: [{ 'complaint.registeredCount': '1' }],
    undecidable: [{}],
  },
  'case.committee-reconsider': {
    bad: [
      { 'committee.decision': '决定不起诉', 'doc.indictment.present': '是' },
      { 'committee.decision': '同意提起公诉', 'doc.nonProsecution.present': '是' },
    ],
    good: [
      { 'committee.decision': '决定不起诉', 'doc.indictment.present': '', 'doc.nonProsecution.present': '是' },
      { 'committee.decision': '', 'doc.indictment.present': '是', 'doc.nonProsecution.present': '是' },
    ],
    undecidable: [{ 'committee.decision': '决定不起诉' }],
  },
  'case.joint-conference': {
    bad: [{ 'case.sensitive': '是', 'nonProsecution.type': '存疑不起诉', 'chargeReview.prosecutorMeetingDate': '' }],
    good: [
      {
        'case.sensitive': '是',
        'nonProsecution.type': '存疑不起诉',
        'chargeReview.prosecutorMeetingDate': '2024-03-15',
      },
    ],
    undecidable: [{ 'case.sensitive': '是', 'nonProsecution.type': '存疑不起诉' }],
  },
  'case.people-supervisor': {
    bad: [{ 'case.supervisorNeeded': '是', 'supervisor.date': '' }],
    good: [{ 'case.supervisorNeeded': '是', 'supervisor.date': '2024-03-10' }],
    undecidable: [{ 'case.supervisorNeeded': '是' }],
  },
};

export default examples;
