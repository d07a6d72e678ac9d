import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'civil.apply.after-two-years': {
    bad: [
      {
        'civil.source': '当事人申请',
        'civil.supervisionType': '生效裁判结果监督',
        'civil.retrialRejectDate': '2021-01-10',
        'civil.applyDate': '2024-02-01',
      },
      {
        'civil.source': '当事人申请',
        'civil.supervisionType': '生效裁判结果监督',
        'civil.retrialRejectDate': '2022-02-28',
        'civil.applyDate': '2024-02-29',
      },
    ],
    good: [
      {
        'civil.source': '当事人申请',
        'civil.supervisionType': '生效裁判结果监督',
        'civil.retrialRejectDate': '2023-01-10',
        'civil.applyDate': '2024-02-01',
      },
      {
        'civil.source': '当事人申请',
        'civil.supervisionType': '生效裁判结果监督',
        'civil.retrialRejectDate': '2022-02-28',
        'civil.applyDate': '2024-02-28',
      },
    ],
    undecidable: [
      {
        'civil.source': '当事人申请',
        'civil.supervisionType': '生效裁判结果监督',
        'civil.retrialRejectDate': '2021-01-10',
      },
    ],
  },
  'civil.retrial-route.missing': {
    bad: [{ 'civil.supervisionType': '生效裁判结果监督', 'civil.source': '当事人申请', 'civil.retrialApplied': '' }],
    good: [
      {
        'civil.supervisionType': '生效裁判结果监督',
        'civil.source': '当事人申请',
        'civil.retrialApplied': '驳回再审申请',
      },
    ],
    undecidable: [{ 'civil.supervisionType': '生效裁判结果监督', 'civil.source': '当事人申请' }],
  },
  'civil.applicant.document-differs': {
    bad: [{ 'civil.applicant': '张某某', 'doc.civilDecision.applicant': '章某某' }],
    good: [{ 'civil.applicant': '张某某', 'doc.civilDecision.applicant': '张某某' }],
    undecidable: [{ 'civil.applicant': '张某某' }],
  },
  'civil.case-number.format': {
    bad: [{ 'civil.originalCaseNumber': '2023民终123' }],
    good: [
      { 'civil.originalCaseNumber': '（2023）某01民终123号' },
      { 'civil.originalCaseNumber': '(2023)最高法民申12号之一' },
    ],
    undecidable: [{}],
  },
  'civil.recheck.apply-late': {
    bad: [
      { 'civil.rejectionDecidedDate': '2022-05-06', 'civil.recheckApplyDate': '2024-05-06' },
      { 'civil.rejectionDecidedDate': '2023-08-31', 'civil.recheckApplyDate': '2024-09-03' },
    ],
    good: [
      { 'civil.rejectionDecidedDate': '2023-09-06', 'civil.recheckApplyDate': '2024-05-06' },
      { 'civil.rejectionDecidedDate': '2023-08-31', 'civil.recheckApplyDate': '2024-09-02' },
    ],
    undecidable: [{ 'civil.rejectionDecidedDate': '2022-05-06' }],
  },
  'civil.review.due-soon': {
    bad: [
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '',
        'civil.resumeDate': '',
        'civil.appraisalDays': '',
        'civil.acceptedDate': '2024-09-05',
        'civil.closedDate': '',
        today: '2024-12-01',
      },
      {
        'civil.source': '',
        'civil.suspendDate': '',
        'civil.resumeDate': '',
        'civil.appraisalDays': '20',
        'civil.acceptedDate': '2024-08-16',
        'civil.closedDate': '',
        today: '2024-12-01',
      },
    ],
    good: [
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '',
        'civil.resumeDate': '',
        'civil.appraisalDays': '',
        'civil.acceptedDate': '2024-11-01',
        'civil.closedDate': '',
        today: '2024-12-01',
      },
      {
        'civil.source': '依职权发现',
        'civil.suspendDate': '',
        'civil.resumeDate': '',
        'civil.appraisalDays': '',
        'civil.acceptedDate': '2024-09-05',
        'civil.closedDate': '',
        today: '2024-12-01',
      },
      {
        'civil.source': '当事人申请',
        'civil.suspendDate': '2024-10-01',
        'civil.resumeDate': '',
        'civil.appraisalDays': '',
        'civil.acceptedDate': '2024-09-05',
        'civil.closedDate': '',
        today: '2024-12-01',
      },
    ],
    undecidable: [{ 'civil.acceptedDate': '2024-09-05', today: '2024-12-01' }],
  },
};

export default examples;
