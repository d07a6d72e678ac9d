import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'coercive.expire-request-3days': {
    bad: [
      { 'coercive.expireRequestDate': '2024-03-01', 'coercive.expireReplyDate': '2024-03-08', today: '2025-06-30' },
      { 'coercive.expireRequestDate': '2024-06-10', 'coercive.expireReplyDate': '2024-06-14', today: '2026-06-30' },
      { 'coercive.expireRequestDate': '2024-06-12', 'coercive.expireReplyDate': '2024-06-18', today: '2026-06-30' },
      { 'coercive.expireRequestDate': '2024-09-28', 'coercive.expireReplyDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'coercive.expireRequestDate': '2024-03-01', 'coercive.expireReplyDate': '2024-03-03', today: '2024-03-03' },
      { 'coercive.expireRequestDate': '2024-06-10', 'coercive.expireReplyDate': '2024-06-13', today: '2026-06-30' },
      { 'coercive.expireRequestDate': '2024-06-12', 'coercive.expireReplyDate': '2024-06-17', today: '2026-06-30' },
      { 'coercive.expireRequestDate': '2024-09-28', 'coercive.expireReplyDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'coercive.expireRequestDate': '2024-03-01', today: '2025-06-30' }],
  },
  'coercive.custody-term-notice': {
    bad: [
      { 'custody.termChangedDate': '2024-03-01', 'custody.termNoticeDate': '', today: '2024-03-20' },
      { 'custody.termChangedDate': '2024-06-10', 'custody.termNoticeDate': '2024-06-14', today: '2026-06-30' },
      { 'custody.termChangedDate': '2024-06-12', 'custody.termNoticeDate': '2024-06-18', today: '2026-06-30' },
      { 'custody.termChangedDate': '2024-09-28', 'custody.termNoticeDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'custody.termChangedDate': '2024-03-01', 'custody.termNoticeDate': '2024-03-02', today: '2024-03-02' },
      { 'custody.termChangedDate': '2024-06-10', 'custody.termNoticeDate': '2024-06-13', today: '2026-06-30' },
      { 'custody.termChangedDate': '2024-06-12', 'custody.termNoticeDate': '2024-06-17', today: '2026-06-30' },
      { 'custody.termChangedDate': '2024-09-28', 'custody.termNoticeDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'custody.termChangedDate': '2024-03-01', today: '2024-03-20' }],
  },
  'coercive.detention-to-bail-close': {
    bad: [
      {
        'coercive.type': ['拘留', '取保候审'],
        'coercive.executedDate': ['2024-02-01', '2024-02-08'],
        'suspect.custodyStartDate': '2024-02-01',
        'custody.releasedDate': '',
      },
    ],
    good: [
      {
        'coercive.type': ['取保候审', '逮捕'],
        'coercive.executedDate': ['2024-02-01', '2024-03-08'],
        'suspect.custodyStartDate': '2024-03-08',
        'custody.releasedDate': '',
      },
      {
        'coercive.type': '取保候审',
        'coercive.executedDate': '2024-02-01',
        'suspect.custodyStartDate': '',
        'custody.releasedDate': '',
      },
      {
        'coercive.type': ['拘留', '取保候审'],
        'coercive.executedDate': ['2024-02-01', '2024-02-08'],
        'suspect.custodyStartDate': '2024-02-01',
        'custody.releasedDate': '2024-02-08',
      },
    ],
    undecidable: [{ 'coercive.type': '取保候审', 'custody.releasedDate': '' }],
  },
  'coercive.extension-levels': {
    bad: [{ 'custodyExtension.round': '二次延押', 'custodyExtension.approver': '市级院' }],
    good: [{ 'custodyExtension.round': '二次延押', 'custodyExtension.approver': '省级院' }],
    undecidable: [{ 'custodyExtension.round': '二次延押' }],
  },
  'coercive.extension-sequence': {
    bad: [
      { 'custodyExtension.types': ['二次延押'] },
      { 'custodyExtension.types': '', 'custodyExtension.round': ['一次延押', '三次延押'] },
    ],
    good: [
      { 'custodyExtension.types': ['一次延押', '二次延押'], 'custodyExtension.round': ['一次延押', '二次延押'] },
      { 'custodyExtension.types': '', 'custodyExtension.round': '一次延押' },
    ],
    undecidable: [{}],
  },
  'coercive.invest-custody-cap': {
    bad: [
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-09-01',
        'custodyExtension.totalMonths': '1',
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-03-02',
        'custodyExtension.totalMonths': '',
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2023-12-31',
        'investigation.endDate': '2024-03-01',
        'custodyExtension.totalMonths': '',
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-06-02',
        'custodyExtension.totalMonths': ['1', '2'],
        'custody.recalculatedDate': '',
      },
    ],
    good: [
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-03-01',
        'custodyExtension.totalMonths': '0',
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-03-01',
        'custodyExtension.totalMonths': '',
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2023-12-31',
        'investigation.endDate': '2024-02-29',
        'custodyExtension.totalMonths': '',
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-06-01',
        'custodyExtension.totalMonths': ['1', '2'],
        'custody.recalculatedDate': '',
      },
      {
        'arrestExecution.executedDate': '2024-01-01',
        'investigation.endDate': '2024-09-01',
        'custodyExtension.totalMonths': '',
        'custody.recalculatedDate': '2024-05-01',
      },
    ],
    undecidable: [
      {
        'arrestExecution.executedDate': '2024-01-01',
        'custodyExtension.totalMonths': '1',
        'custody.recalculatedDate': '',
      },
    ],
  },
  'coercive.recalc-no-ground': {
    bad: [{ 'custody.recalculatedDate': '2024-03-01', 'custody.recalcReason': '' }],
    good: [{ 'custody.recalculatedDate': '2024-03-01', 'custody.recalcReason': '另查明抢劫' }],
    undecidable: [{ 'custody.recalculatedDate': '2024-03-01' }],
  },
  'coercive.arrest-dropped': {
    bad: [
      {
        'arrestSuspect.result': '批准逮捕',
        'chargeSuspect.result': '起诉',
        'coercive.changedByReview': '否',
        'chargeSuspect.coerciveBeforeClose': '取保候审',
      },
    ],
    good: [
      {
        'arrestSuspect.result': '批准逮捕',
        'chargeSuspect.result': '起诉',
        'coercive.changedByReview': '否',
        'chargeSuspect.coerciveBeforeClose': '逮捕',
      },
    ],
    undecidable: [
      { 'arrestSuspect.result': '批准逮捕', 'chargeSuspect.result': '起诉', 'coercive.changedByReview': '否' },
    ],
  },
  'necessity.not-reviewed': {
    bad: [
      {
        'arrestExecution.executedDate': '2024-01-01',
        'arrestExecution.executedStatus': '已执行',
        'custodyReview.closedDate': '',
        'chargeReview.closedDate': '2024-03-01',
      },
    ],
    good: [
      {
        'arrestExecution.executedDate': '2024-01-01',
        'arrestExecution.executedStatus': '已执行',
        'custodyReview.closedDate': '2024-02-10',
        'chargeReview.closedDate': '2024-03-01',
      },
    ],
    undecidable: [
      {
        'arrestExecution.executedDate': '2024-01-01',
        'arrestExecution.executedStatus': '已执行',
        'chargeReview.closedDate': '2024-03-01',
      },
    ],
  },
  'necessity.applicant-not-told': {
    bad: [
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-03-10',
        'custodyReview.applicantInformedDate': '',
        today: '2024-03-20',
      },
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-06-10',
        'custodyReview.applicantInformedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-06-12',
        'custodyReview.applicantInformedDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-09-28',
        'custodyReview.applicantInformedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-03-10',
        'custodyReview.applicantInformedDate': '2024-03-11',
        today: '2024-03-11',
      },
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-06-10',
        'custodyReview.applicantInformedDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-06-12',
        'custodyReview.applicantInformedDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'custodyReview.applyDate': '2024-03-01',
        'custodyReview.closedDate': '2024-09-28',
        'custodyReview.applicantInformedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'custodyReview.applyDate': '2024-03-01', 'custodyReview.closedDate': '2024-03-10', today: '2024-03-20' },
    ],
  },
  'necessity.public-security-change-notice': {
    bad: [{ 'arrest.changedByPolice': '是', 'arrest.changeNoticeDate': '' }],
    good: [{ 'arrest.changedByPolice': '是', 'arrest.changeNoticeDate': '2024-03-05' }],
    undecidable: [{ 'arrest.changedByPolice': '是' }],
  },
  'custody.transfer-missing': {
    bad: [
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-03-01',
        'custody.transferReceiptDate': '',
        today: '2024-03-20',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-06-10',
        'custody.transferReceiptDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-06-12',
        'custody.transferReceiptDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-09-28',
        'custody.transferReceiptDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-03-01',
        'custody.transferReceiptDate': '2024-03-02',
        today: '2024-03-02',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-06-10',
        'custody.transferReceiptDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-06-12',
        'custody.transferReceiptDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'chargeReview.acceptedDate': '2024-09-28',
        'custody.transferReceiptDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'suspect.custodyStatus': '逮捕', 'chargeReview.acceptedDate': '2024-03-01', today: '2024-03-20' }],
  },
  'custody.transfer-to-court': {
    bad: [
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-03-20',
        'custody.courtTransferDate': '',
        today: '2024-04-10',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-06-10',
        'custody.courtTransferDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-06-12',
        'custody.courtTransferDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-09-28',
        'custody.courtTransferDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-03-20',
        'custody.courtTransferDate': '2024-03-21',
        today: '2024-03-21',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-06-10',
        'custody.courtTransferDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-06-12',
        'custody.courtTransferDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'suspect.custodyStatus': '逮捕',
        'indictment.sentDate': '2024-09-28',
        'custody.courtTransferDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'suspect.custodyStatus': '逮捕', 'indictment.sentDate': '2024-03-20', today: '2024-04-10' }],
  },
};

export default examples;
