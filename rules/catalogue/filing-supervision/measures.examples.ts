import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'supervision.followup-3months': {
    bad: [
      {
        'filingSupervision.type': '应当立案而不立案',
        'filingSupervision.policeFiledDate': '2024-03-01',
        'investigation.endDate': '',
        'filingSupervision.urgeDate': '',
        today: '2024-07-01',
      },
      {
        'filingSupervision.type': '应当立案而不立案',
        'filingSupervision.policeFiledDate': '2023-11-30',
        'investigation.endDate': '2024-03-01',
        'filingSupervision.urgeDate': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'filingSupervision.type': '应当立案而不立案',
        'filingSupervision.policeFiledDate': '2024-03-01',
        'investigation.endDate': '',
        'filingSupervision.urgeDate': '2024-06-05',
        today: '2024-07-01',
      },
      {
        'filingSupervision.type': '不应当立案而立案',
        'filingSupervision.policeFiledDate': '2024-03-01',
        'investigation.endDate': '',
        'filingSupervision.urgeDate': '',
        today: '2024-07-01',
      },
      {
        'filingSupervision.type': '应当立案而不立案',
        'filingSupervision.policeFiledDate': '2023-11-30',
        'investigation.endDate': '2024-02-29',
        'filingSupervision.urgeDate': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'filingSupervision.type': '应当立案而不立案',
        'filingSupervision.policeFiledDate': '2024-03-01',
        'investigation.endDate': '',
        today: '2024-07-01',
      },
    ],
  },
  'supervision.chief-decision': {
    bad: [{ 'filingSupervision.noticeDate': '2024-03-10', 'approval.level': '部门负责人' }],
    good: [{ 'filingSupervision.noticeDate': '2024-03-10', 'approval.level': '检察长' }],
    undecidable: [{ 'filingSupervision.noticeDate': '2024-03-10' }],
  },
  'supervision.correction-no-reply': {
    bad: [
      {
        'correction.dueDate': '2024-03-16',
        'activitySupervision.replyDate': '',
        'correction.followup': '',
        today: '2024-04-01',
      },
    ],
    good: [
      {
        'correction.dueDate': '2024-03-16',
        'activitySupervision.replyDate': '',
        'correction.followup': '2024-03-20督促',
        today: '2024-04-01',
      },
    ],
    undecidable: [{ 'correction.dueDate': '2024-03-16', 'activitySupervision.replyDate': '', today: '2024-04-01' }],
  },
  'supervision.serious-oral-only': {
    bad: [{ 'correction.seriousness': '较重', 'activitySupervision.mode': '口头纠正' }],
    good: [
      { 'correction.seriousness': '较重', 'activitySupervision.mode': '纠正违法通知书' },
      { 'correction.seriousness': '较重', 'activitySupervision.mode': ['口头纠正', '纠正违法通知书'] },
      { 'correction.seriousness': '轻微', 'activitySupervision.mode': '口头纠正' },
    ],
    undecidable: [{ 'correction.seriousness': '较重' }],
  },
  'supervision.triple-count': {
    bad: [
      {
        'chargeSuspect.isSupervisedFiling': '是',
        'chargeSuspect.isAddedProsecution': '是',
        'chargeSuspect.isOmittedArrest': '否',
      },
    ],
    good: [
      {
        'chargeSuspect.isSupervisedFiling': '是',
        'chargeSuspect.isAddedProsecution': '否',
        'chargeSuspect.isOmittedArrest': '否',
      },
    ],
    undecidable: [{ 'chargeSuspect.isSupervisedFiling': '是', 'chargeSuspect.isOmittedArrest': '否' }],
  },
};

export default examples;
