import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'protest.victim-request-5days': {
    bad: [
      {
        'protest.victimRequestDate': '2024-03-01',
        'protest.victimReplyDate': '2024-03-10',
        today: '2025-06-30',
        'judgment.victimReceivedDate': '',
      },
      {
        'protest.victimRequestDate': '2024-04-26',
        'protest.victimReplyDate': '2024-05-07',
        'judgment.victimReceivedDate': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'protest.victimRequestDate': '2024-03-01',
        'protest.victimReplyDate': '2024-03-05',
        today: '2024-03-05',
        'judgment.victimReceivedDate': '',
      },
      {
        'protest.victimRequestDate': '2024-04-26',
        'protest.victimReplyDate': '2024-05-06',
        'judgment.victimReceivedDate': '2024-04-22',
        today: '2026-06-30',
      },
      {
        'protest.victimRequestDate': '2024-06-14',
        'protest.victimReplyDate': '',
        'judgment.victimReceivedDate': '2024-06-07',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'protest.victimRequestDate': '2024-03-01', today: '2025-06-30', 'judgment.victimReceivedDate': '' },
    ],
  },
  'protest.victim-appeal-lost': {
    bad: [
      {
        'judgment.victimReceivedDate': '2024-03-01',
        'protest.victimRequestDate': '2024-03-10',
        'protest.handled': '是',
      },
      {
        'judgment.victimReceivedDate': '2024-06-08',
        'protest.victimRequestDate': '2024-06-14',
        'protest.handled': '是',
      },
      {
        'judgment.victimReceivedDate': '2024-06-10',
        'protest.victimRequestDate': '2024-06-18',
        'protest.handled': '是',
      },
      {
        'judgment.victimReceivedDate': '2024-09-26',
        'protest.victimRequestDate': '2024-10-09',
        'protest.handled': '是',
      },
    ],
    good: [
      {
        'judgment.victimReceivedDate': '2024-03-01',
        'protest.victimRequestDate': '2024-03-04',
        'protest.handled': '是',
      },
      {
        'judgment.victimReceivedDate': '2024-06-08',
        'protest.victimRequestDate': '2024-06-13',
        'protest.handled': '是',
      },
      {
        'judgment.victimReceivedDate': '2024-06-10',
        'protest.victimRequestDate': '2024-06-17',
        'protest.handled': '是',
      },
      {
        'judgment.victimReceivedDate': '2024-09-26',
        'protest.victimRequestDate': '2024-10-08',
        'protest.handled': '是',
      },
    ],
    undecidable: [{ 'judgment.victimReceivedDate': '2024-03-01', 'protest.handled': '是' }],
  },
  'protest.chief-decision': {
    bad: [{ 'protest.date': '2024-03-08', 'approval.level': '检察官' }],
    good: [{ 'protest.date': '2024-03-08', 'approval.level': '检察长' }],
    undecidable: [{ 'protest.date': '2024-03-08' }],
  },
  'protest.doc-elements': {
    bad: [{ 'doc.protest.text': '认为量刑畸轻' }],
    good: [{ 'doc.protest.text': '原判决认定…本院审查认为…综上，请依法改判' }],
    undecidable: [{}],
  },
  'protest.superior-copy': {
    bad: [
      { 'protest.date': '2024-03-08', 'protest.sentHigherDate': '', today: '2024-03-20' },
      { 'protest.date': '2024-06-10', 'protest.sentHigherDate': '2024-06-14', today: '2026-06-30' },
      { 'protest.date': '2024-06-12', 'protest.sentHigherDate': '2024-06-18', today: '2026-06-30' },
      { 'protest.date': '2024-09-28', 'protest.sentHigherDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'protest.date': '2024-03-08', 'protest.sentHigherDate': '2024-03-09', today: '2024-03-09' },
      { 'protest.date': '2024-06-10', 'protest.sentHigherDate': '2024-06-13', today: '2026-06-30' },
      { 'protest.date': '2024-06-12', 'protest.sentHigherDate': '2024-06-17', today: '2026-06-30' },
      { 'protest.date': '2024-09-28', 'protest.sentHigherDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'protest.date': '2024-03-08', today: '2024-03-20' }],
  },
  'protest.type-mismatch': {
    bad: [{ 'protest.reason': '事实认定错误', 'doc.protest.text': '原审程序违法' }],
    good: [{ 'protest.reason': '量刑畸轻', 'doc.protest.text': '原判量刑畸轻' }],
    undecidable: [{ 'doc.protest.text': '原审程序违法' }],
  },
  'protest.second-file-month': {
    bad: [
      {
        'case.category': '二审上诉案件',
        'appeal.readNoticeDate': '2024-03-01',
        'appeal.fileReturnedDate': '2024-04-15',
        'suspect.custodyStatus': '逮捕',
        today: '2025-06-30',
      },
      {
        'case.category': '二审上诉案件',
        'appeal.readNoticeDate': '2024-01-31',
        'appeal.fileReturnedDate': '2024-03-01',
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'case.category': '二审上诉案件',
        'appeal.readNoticeDate': '2024-03-01',
        'appeal.fileReturnedDate': '2024-03-25',
        'suspect.custodyStatus': '逮捕',
        today: '2024-03-25',
      },
      {
        'case.category': '二审上诉案件',
        'appeal.readNoticeDate': '2024-01-31',
        'appeal.fileReturnedDate': '2024-02-29',
        'suspect.custodyStatus': '逮捕',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'case.category': '二审上诉案件',
        'appeal.readNoticeDate': '2024-03-01',
        'suspect.custodyStatus': '逮捕',
        today: '2025-06-30',
      },
    ],
  },
  'protest.death-two-year': {
    bad: [
      {
        'judgment.penalty': '死缓',
        'retrialProtest.judgmentReceivedDate': '2024-01-01',
        'retrialProtest.requestDate': '2024-09-01',
      },
      {
        'judgment.penalty': '死缓',
        'retrialProtest.judgmentReceivedDate': '2023-08-31',
        'retrialProtest.requestDate': '2024-03-01',
      },
    ],
    good: [
      {
        'judgment.penalty': '死缓',
        'retrialProtest.judgmentReceivedDate': '2024-01-01',
        'retrialProtest.requestDate': '2024-03-20',
      },
      {
        'judgment.penalty': '死缓',
        'retrialProtest.judgmentReceivedDate': '2023-08-31',
        'retrialProtest.requestDate': '2024-02-29',
      },
    ],
    undecidable: [{ 'judgment.penalty': '死缓', 'retrialProtest.judgmentReceivedDate': '2024-01-01' }],
  },
  'protest.withdraw-blank': {
    bad: [{ 'protest.date': '2024-03-08', 'protest.withdrawDate': '', 'protest.higherReviewResult': '不支持抗诉撤回' }],
    good: [
      { 'protest.date': '2024-03-08', 'protest.withdrawDate': '', 'protest.higherReviewResult': '支持抗诉' },
      { 'protest.date': '2024-03-08', 'protest.withdrawDate': '', 'protest.higherReviewResult': '' },
    ],
    undecidable: [{ 'protest.date': '2024-03-08', 'protest.withdrawDate': '' }],
  },
  'protest.outcome-blank': {
    bad: [
      {
        'protest.date': '2024-03-08',
        'protest.withdrawDate': '',
        'protest.higherReviewResult': '支持抗诉',
        'protest.adopted': '',
      },
      {
        'protest.date': '2024-03-08',
        'protest.withdrawDate': '',
        'protest.higherReviewResult': '',
        'protest.adopted': '',
      },
    ],
    good: [
      {
        'protest.date': '2024-03-08',
        'protest.withdrawDate': '',
        'protest.higherReviewResult': '支持抗诉',
        'protest.adopted': '是',
      },
      {
        'protest.date': '2024-03-08',
        'protest.withdrawDate': '',
        'protest.higherReviewResult': '不支持抗诉撤回',
        'protest.adopted': '',
      },
    ],
    undecidable: [
      { 'protest.date': '2024-03-08', 'protest.withdrawDate': '', 'protest.higherReviewResult': '支持抗诉' },
    ],
  },
};

export default examples;
