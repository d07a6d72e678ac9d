import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'nonpros.no-chief': {
    bad: [{ 'nonProsecution.decidedDate': '2024-03-20', 'approval.level': '检察官' }],
    good: [{ 'nonProsecution.decidedDate': '2024-03-20', 'approval.level': '检察长' }],
    undecidable: [{ 'nonProsecution.decidedDate': '2024-03-20' }],
  },
  'nonpros.supervisory-superior': {
    bad: [{ 'case.sourceType': '监察委员会', 'superior.approvalDate': '', 'nonProsecution.decidedDate': '2024-03-20' }],
    good: [
      {
        'case.sourceType': '监察委员会',
        'superior.approvalDate': '2024-03-18',
        'nonProsecution.decidedDate': '2024-03-20',
      },
    ],
    undecidable: [{ 'case.sourceType': '监察委员会', 'nonProsecution.decidedDate': '2024-03-20' }],
  },
  'nonpros.doubt-return-once': {
    bad: [
      { 'nonProsecution.type': '存疑不起诉', 'supplement.count': '0' },
      { 'nonProsecution.type': '其他证据不足不起诉', 'supplement.count': '', 'supplement.firstReturnDate': '' },
    ],
    good: [
      { 'nonProsecution.type': '存疑不起诉', 'supplement.count': '2' },
      { 'nonProsecution.type': '存疑不起诉', 'supplement.count': '', 'supplement.firstReturnDate': '2024-03-01' },
      { 'nonProsecution.type': '存疑不起诉', 'supplement.count': '1' },
    ],
    undecidable: [{ 'nonProsecution.type': '存疑不起诉' }],
  },
  'nonpros.doc-elements': {
    bad: [{ 'doc.nonProsecution.text': '被不起诉人甲某…决定不起诉' }],
    good: [{ 'doc.nonProsecution.text': '被不起诉人甲某，男…经本院审查查明…本院决定对甲某不起诉，如不服…' }],
    undecidable: [{}],
  },
  'nonpros.appeal-7days': {
    bad: [
      {
        'chargeSuspect.victimSituation': ['自然人'],
        'doc.nonProsecution.text': '决定对甲某不起诉',
        'chargeSuspect.result': '其他情节轻微不起诉',
      },
    ],
    good: [
      {
        'chargeSuspect.victimSituation': ['自然人'],
        'doc.nonProsecution.text': '被害人如不服本决定，可以自收到本决定书后七日以内向上一级人民检察院申诉',
        'chargeSuspect.result': '其他情节轻微不起诉',
      },
    ],
    undecidable: [{ 'chargeSuspect.victimSituation': ['自然人'], 'chargeSuspect.result': '其他情节轻微不起诉' }],
  },
  'nonpros.served-missing': {
    bad: [
      {
        'nonProsecution.decidedDate': '2024-03-01',
        'nonProsecution.deliveredDate': '',
        'chargeSuspect.victimSituation': ['自然人'],
        'nonProsecution.victimDeliveredDate': '',
        today: '2024-03-20',
      },
      {
        'nonProsecution.decidedDate': '2024-06-12',
        'nonProsecution.deliveredDate': '2024-06-18',
        'chargeSuspect.victimSituation': '无',
        'nonProsecution.victimDeliveredDate': '',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'nonProsecution.decidedDate': '2024-03-01',
        'nonProsecution.deliveredDate': '2024-03-02',
        'chargeSuspect.victimSituation': ['自然人'],
        'nonProsecution.victimDeliveredDate': '2024-03-03',
        today: '2024-03-03',
      },
      {
        'nonProsecution.decidedDate': '2024-06-12',
        'nonProsecution.deliveredDate': '2024-06-17',
        'chargeSuspect.victimSituation': '无',
        'nonProsecution.victimDeliveredDate': '',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'nonProsecution.decidedDate': '2024-03-01',
        'nonProsecution.deliveredDate': '',
        'chargeSuspect.victimSituation': ['自然人'],
        'nonProsecution.victimDeliveredDate': '',
      },
    ],
  },
  'nonpros.public-announce': {
    bad: [
      { 'nonProsecution.decidedDate': '2024-03-01', 'nonProsecution.announcedDate': '', today: '2024-04-01' },
      { 'nonProsecution.decidedDate': '2024-06-03', 'nonProsecution.announcedDate': '2024-06-14', today: '2026-06-30' },
      { 'nonProsecution.decidedDate': '2024-06-05', 'nonProsecution.announcedDate': '2024-06-18', today: '2026-06-30' },
      { 'nonProsecution.decidedDate': '2024-09-21', 'nonProsecution.announcedDate': '2024-10-09', today: '2026-06-30' },
    ],
    good: [
      { 'nonProsecution.decidedDate': '2024-03-01', 'nonProsecution.announcedDate': '2024-03-04', today: '2024-03-04' },
      { 'nonProsecution.decidedDate': '2024-06-03', 'nonProsecution.announcedDate': '2024-06-13', today: '2026-06-30' },
      { 'nonProsecution.decidedDate': '2024-06-05', 'nonProsecution.announcedDate': '2024-06-17', today: '2026-06-30' },
      { 'nonProsecution.decidedDate': '2024-09-21', 'nonProsecution.announcedDate': '2024-10-08', today: '2026-06-30' },
    ],
    undecidable: [{ 'nonProsecution.decidedDate': '2024-03-01', today: '2024-04-01' }],
  },
  'nonpros.custody-release': {
    bad: [
      {
        'nonProsecution.announcedDate': '2024-03-04',
        'suspect.custodyStatus': '逮捕',
        'nonProsecution.releasedDate': '',
        today: '2024-03-06',
      },
      {
        'nonProsecution.announcedDate': '2024-06-13',
        'suspect.custodyStatus': '逮捕',
        'nonProsecution.releasedDate': '2024-06-14',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'nonProsecution.announcedDate': '2024-03-04',
        'suspect.custodyStatus': '逮捕',
        'nonProsecution.releasedDate': '2024-03-04',
        today: '2024-03-06',
      },
      {
        'nonProsecution.announcedDate': '2024-06-13',
        'suspect.custodyStatus': '逮捕',
        'nonProsecution.releasedDate': '2024-06-13',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      { 'nonProsecution.announcedDate': '2024-03-04', 'suspect.custodyStatus': '逮捕', today: '2024-03-06' },
    ],
  },
  'nonpros.special-182': {
    bad: [{ 'nonProsecution.type': '特殊不起诉', 'spp.approvalDocNumber': '' }],
    good: [{ 'nonProsecution.type': '特殊不起诉', 'spp.approvalDocNumber': '高检核准〔2024〕2号' }],
    undecidable: [{ 'nonProsecution.type': '特殊不起诉' }],
  },
  'nonpros.plea-not-applied': {
    bad: [
      {
        'chargeSuspect.result': '其他情节轻微不起诉',
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '否',
      },
    ],
    good: [
      {
        'chargeSuspect.result': '其他情节轻微不起诉',
        'chargeReview.pleaApplied': '是',
        'chargeSuspect.pleaApplied': '是',
      },
    ],
    undecidable: [{ 'chargeSuspect.result': '其他情节轻微不起诉', 'chargeReview.pleaApplied': '是' }],
  },
  'complaint.victim-transfer': {
    bad: [
      {
        'nonProsecution.victimDeliveredDate': '2024-03-01',
        'nonProsecution.victimPetitionDate': '2024-03-05',
        'petition.transferDate': '',
      },
      {
        'nonProsecution.victimDeliveredDate': '2024-06-08',
        'nonProsecution.victimPetitionDate': '2024-06-17',
        'petition.transferDate': '',
      },
    ],
    good: [
      {
        'nonProsecution.victimDeliveredDate': '2024-03-01',
        'nonProsecution.victimPetitionDate': '2024-03-05',
        'petition.transferDate': '2024-03-06',
      },
      {
        'nonProsecution.victimDeliveredDate': '2024-06-08',
        'nonProsecution.victimPetitionDate': '2024-06-18',
        'petition.transferDate': '',
      },
      {
        'nonProsecution.victimDeliveredDate': '2024-06-06',
        'nonProsecution.victimPetitionDate': '',
        'petition.transferDate': '',
      },
    ],
    undecidable: [
      { 'nonProsecution.victimDeliveredDate': '2024-03-01', 'nonProsecution.victimPetitionDate': '2024-03-05' },
    ],
  },
};

export default examples;
