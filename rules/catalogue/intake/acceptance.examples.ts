import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'intake.number.duplicate': {
    bad: [
      {
        'case.acceptanceNumber': ['某检刑诉受[2024]999999000001号', '某检刑诉受[2024]999999000001号'],
        'case.unifiedNumber': ['99999920240000001', '99999920240000002'],
      },
    ],
    good: [
      {
        'case.acceptanceNumber': ['某检捕受[2024]999999000001号', '某检刑诉受[2024]999999000001号'],
        'case.unifiedNumber': ['99999920240000001', '99999920240000001'],
      },
    ],
    undecidable: [{ 'case.unifiedNumber': ['99999920240000001', '99999920240000002'] }],
  },
  'intake.property-not-registered': {
    bad: [
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-20',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '',
        'case.acceptedDate': '2024-06-10',
        today: '2024-06-14',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '',
        'case.acceptedDate': '2024-06-12',
        today: '2024-06-18',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '',
        'case.acceptedDate': '2024-09-28',
        today: '2024-10-09',
      },
    ],
    good: [
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '2024-03-02',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-02',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '2024-03-20',
        'case.acceptedDate': '2024-03-01',
        today: '2024-04-20',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '2024-06-13',
        'case.acceptedDate': '2024-06-10',
        today: '2026-06-30',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '2024-06-17',
        'case.acceptedDate': '2024-06-12',
        today: '2026-06-30',
      },
      {
        'property.listNumber': '手机1部',
        'property.receivedDate': '2024-10-08',
        'case.acceptedDate': '2024-09-28',
        today: '2026-06-30',
      },
    ],
    undecidable: [{ 'property.listNumber': '手机1部', 'case.acceptedDate': '2024-03-01', today: '2024-03-20' }],
  },
  'intake.suspect-name-in-transfer': {
    bad: [{ 'transfer.suspectNames': ['甲某', '乙某'], 'suspect.name': ['甲某'] }],
    good: [{ 'transfer.suspectNames': ['甲某', '乙某'], 'suspect.name': ['甲某', '乙某'] }],
    undecidable: [{ 'transfer.suspectNames': ['甲某', '乙某'] }],
  },
  'intake.escaped-suspect-accepted': {
    bad: [{ 'suspect.custodyStatus': '在逃', 'case.category': '一审公诉案件', 'suspect.cardCount': '1' }],
    good: [
      { 'suspect.custodyStatus': '取保候审', 'case.category': '一审公诉案件', 'suspect.cardCount': '1' },
      {
        'suspect.custodyStatus': '在逃',
        'case.category': '一审公诉案件',
        'suspect.cardCount': '2',
        'acceptance.jointCrimeCount': '2',
      },
    ],
    undecidable: [{ 'case.category': '一审公诉案件', 'suspect.cardCount': '1' }],
  },
  'intake.same-prosecutor': {
    bad: [
      { 'flow.arrestReview.handler': '王检察官', 'flow.chargeReview.handler': '李检察官', 'case.changeReason': '' },
    ],
    good: [
      {
        'flow.arrestReview.handler': '王检察官',
        'flow.chargeReview.handler': '李检察官',
        'case.changeReason': '工作调动',
      },
    ],
    undecidable: [{ 'flow.arrestReview.handler': '王检察官', 'flow.chargeReview.handler': '李检察官' }],
  },
  'intake.transfer-opinion-nonprosecution': {
    bad: [{ 'acceptance.transferOpinion': '移送不起诉' }],
    good: [{ 'acceptance.transferOpinion': '移送起诉' }],
    undecidable: [{}],
  },
  'intake.procuratorate-source-charge': {
    bad: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.investigationOrg': '××区人民检察院',
        'acceptance.transferOrg': '××区人民检察院',
      },
    ],
    good: [
      {
        'acceptance.transferCharge': '盗窃罪',
        'acceptance.investigationOrg': '××市公安局××分局',
        'acceptance.transferOrg': '××市公安局××分局',
      },
    ],
    undecidable: [{ 'acceptance.investigationOrg': '××区人民检察院', 'acceptance.transferOrg': '××区人民检察院' }],
  },
  'jurisdiction.life-death': {
    bad: [{ 'case.level': '基层院', 'sentencing.penalty': '无期徒刑', 'indictment.courtName': '××区人民法院' }],
    good: [{ 'case.level': '市级院', 'sentencing.penalty': '无期徒刑', 'indictment.courtName': '××市中级人民法院' }],
    undecidable: [{ 'sentencing.penalty': '无期徒刑', 'indictment.courtName': '××区人民法院' }],
  },
  'jurisdiction.supervisory-20days': {
    bad: [
      { 'supervisory.transferDate': '2024-05-20', 'jurisdiction.negotiateDate': '2024-05-10' },
      { 'supervisory.transferDate': '2024-05-20', 'jurisdiction.negotiateDate': '2024-05-01' },
    ],
    good: [
      { 'supervisory.transferDate': '2024-05-20', 'jurisdiction.negotiateDate': '2024-04-25' },
      { 'supervisory.transferDate': '2024-05-20', 'jurisdiction.negotiateDate': '2024-04-30' },
    ],
    undecidable: [{ 'supervisory.transferDate': '2024-05-20' }],
  },
  'jurisdiction.changed-blank': {
    bad: [
      {
        'suspect.number': ['X001', 'X001'],
        'case.acceptanceNumber': ['甲检刑诉受[2024]1号', '乙检刑诉受[2024]2号'],
        'acceptance.jurisdictionChangedFrom': ['否', ''],
      },
    ],
    good: [
      {
        'suspect.number': ['X001', 'X001'],
        'case.acceptanceNumber': ['甲检刑诉受[2024]1号', '乙检刑诉受[2024]2号'],
        'acceptance.jurisdictionChangedFrom': ['否', '是'],
      },
      {
        'suspect.number': ['X001', 'X002'],
        'case.acceptanceNumber': '甲检刑诉受[2024]1号',
        'acceptance.jurisdictionChangedFrom': '',
      },
    ],
    undecidable: [
      { 'suspect.number': ['X001', 'X001'], 'case.acceptanceNumber': ['甲检刑诉受[2024]1号', '乙检刑诉受[2024]2号'] },
    ],
  },
};

export default examples;
