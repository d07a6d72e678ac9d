import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'rights.defender-notice-self': {
    bad: [
      { 'arrest.isSelfInvestigation': '是', 'interrogation.date': '2024-03-01 10:00', 'rightsNotice.date': '' },
      {
        'arrest.isSelfInvestigation': '是',
        'interrogation.date': '2024-03-01',
        'rightsNotice.date': ['2024-03-02', '2024-05-02'],
      },
    ],
    good: [
      {
        'arrest.isSelfInvestigation': '是',
        'interrogation.date': '2024-03-01 10:00',
        'rightsNotice.date': '2024-03-01',
      },
      {
        'arrest.isSelfInvestigation': '是',
        'interrogation.date': '2024-03-01 10:00',
        'rightsNotice.date': ['2024-03-01', '2024-05-01'],
      },
      { 'arrest.isSelfInvestigation': '否', 'interrogation.date': '2024-03-01 10:00', 'rightsNotice.date': '' },
    ],
    undecidable: [{ 'arrest.isSelfInvestigation': '是', 'interrogation.date': '2024-03-01 10:00' }],
  },
  'rights.avoid-inform': {
    bad: [{ 'rights.recusalNoticeDate': '', 'chargeReview.closedDate': '2024-03-20' }],
    good: [{ 'rights.recusalNoticeDate': '2024-03-02', 'chargeReview.closedDate': '2024-03-20' }],
    undecidable: [{ 'chargeReview.closedDate': '2024-03-20' }],
  },
  'rights.notice-doc-missing': {
    bad: [{ 'rights.noticeForm': '书面', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' }],
    good: [
      {
        'rights.noticeForm': '书面',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录 4 诉讼权利义务告知书',
      },
      { 'rights.noticeForm': '口头', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' },
    ],
    undecidable: [{ 'rights.noticeForm': '书面' }],
  },
  'defender.duty-lawyer-missing': {
    bad: [{ 'plea.applied': '是', 'lawyer.name': '', 'plea.lawyerName': '', 'plea.signedDate': '2024-03-10' }],
    good: [{ 'plea.applied': '是', 'lawyer.name': '', 'plea.lawyerName': '陈律师', 'plea.signedDate': '2024-03-10' }],
    undecidable: [{ 'plea.applied': '是', 'lawyer.name': '', 'plea.signedDate': '2024-03-10' }],
  },
  'defender.same-for-codefendants': {
    bad: [
      {
        'lawyer.name': ['丁律师', '丁律师'],
        'suspect.name': ['甲某', '乙某'],
        'lawyer.type': ['委托辩护', '委托辩护'],
      },
    ],
    good: [
      {
        'lawyer.name': ['丁律师', '林律师'],
        'suspect.name': ['甲某', '乙某'],
        'lawyer.type': ['委托辩护', '委托辩护'],
      },
    ],
    undecidable: [{ 'suspect.name': ['甲某', '乙某'], 'lawyer.type': ['委托辩护', '委托辩护'] }],
  },
  'defender.opinion-not-recorded': {
    bad: [{ 'lawyer.opinionWritten': '是', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' }],
    good: [
      {
        'lawyer.opinionWritten': '是',
        'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录 4 律师意见书',
      },
      { 'lawyer.opinionWritten': '', 'doc.presentList.text': '卷内文书目录 1 立案决定书 2 拘留证 3 讯问笔录' },
    ],
    undecidable: [{ 'lawyer.opinionWritten': '是' }],
  },
  'defender.opinion-not-in-report': {
    bad: [{ 'lawyer.opinionHeardDate': '2024-03-05', 'doc.reviewReport.text': '犯罪事实如下' }],
    good: [{ 'lawyer.opinionHeardDate': '2024-03-05', 'doc.reviewReport.text': '辩护人提出罪轻意见，予以采纳' }],
    undecidable: [{ 'lawyer.opinionHeardDate': '2024-03-05' }],
  },
  'defender.transfer-notify': {
    bad: [
      { 'lawyer.entrustDate': '2024-03-01', 'defender.registeredDate': '2024-03-20', today: '2025-06-30' },
      { 'lawyer.entrustDate': '2024-06-10', 'defender.registeredDate': '2024-06-14', today: '2026-06-30' },
      { 'lawyer.entrustDate': '2024-06-12', 'defender.registeredDate': '2024-06-18', today: '2026-06-30' },
      { 'lawyer.entrustDate': '2024-09-28', 'defender.registeredDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'lawyer.entrustDate': '2024-03-01', 'defender.registeredDate': '2024-03-01', today: '2024-03-01' },
      { 'lawyer.entrustDate': '2024-06-10', 'defender.registeredDate': '2024-06-13', today: '2026-06-30' },
      { 'lawyer.entrustDate': '2024-06-12', 'defender.registeredDate': '2024-06-17', today: '2026-06-30' },
      { 'lawyer.entrustDate': '2024-09-28', 'defender.registeredDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'lawyer.entrustDate': '2024-03-01', today: '2025-06-30' }],
  },
  'translator.missing': {
    bad: [
      {
        'interrogation.date': '2024-03-05',
        'suspect.isDeafMuteBlind': '否',
        'suspect.language': '某民族语',
        'interrogation.interpreter': '',
      },
    ],
    good: [
      {
        'interrogation.date': '2024-03-05',
        'suspect.isDeafMuteBlind': '否',
        'suspect.language': '汉语',
        'interrogation.interpreter': '',
      },
    ],
    undecidable: [{ 'suspect.isDeafMuteBlind': '否', 'suspect.language': '某民族语', 'interrogation.interpreter': '' }],
  },
  'translator.not-signed': {
    bad: [{ 'interrogation.interpreter': '某翻译', 'doc.transcript.text': '以上笔录我看过' }],
    good: [{ 'interrogation.interpreter': '某翻译', 'doc.transcript.text': '以上笔录已经翻译向我宣读。翻译：某翻译' }],
    undecidable: [{ 'interrogation.interpreter': '某翻译' }],
  },
};

export default examples;
