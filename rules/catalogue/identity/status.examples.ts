import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'identity.foreigner-no-consular': {
    bad: [{ 'suspect.nationality': '德国', 'coercive.type': '逮捕', 'consular.notifiedDate': '' }],
    good: [{ 'suspect.nationality': '德国', 'coercive.type': '逮捕', 'consular.notifiedDate': '2024-03-02' }],
    undecidable: [{ 'suspect.nationality': '德国', 'coercive.type': '逮捕' }],
  },
  'identity.npc-no-permission': {
    bad: [
      {
        'suspect.npcDeputy': '县级人大代表',
        'coercive.type': '逮捕',
        'npc.permitDate': '',
        'coercive.executedDate': '2024-03-01',
        'detention.flagrant': '否',
      },
      {
        'suspect.npcDeputy': '市级人大代表',
        'coercive.type': ['拘留', '逮捕'],
        'coercive.executedDate': ['2024-03-01', '2024-03-08'],
        'npc.permitDate': '2024-03-09',
        'detention.flagrant': '是',
      },
    ],
    good: [
      {
        'suspect.npcDeputy': '县级人大代表',
        'coercive.type': '逮捕',
        'npc.permitDate': '2024-02-28',
        'coercive.executedDate': '2024-03-01',
        'detention.flagrant': '否',
      },
      {
        'suspect.npcDeputy': '县级人大代表',
        'coercive.type': '拘留',
        'coercive.executedDate': '2024-03-01',
        'npc.permitDate': '',
        'detention.flagrant': '是',
      },
      {
        'suspect.npcDeputy': '乡人大代表',
        'coercive.type': '逮捕',
        'coercive.executedDate': '2024-03-01',
        'npc.permitDate': '',
        'detention.flagrant': '',
      },
      {
        'suspect.npcDeputy': '县级人大代表',
        'coercive.type': '取保候审',
        'coercive.executedDate': '2024-03-01',
        'npc.permitDate': '2024-03-01',
        'detention.flagrant': '',
      },
    ],
    undecidable: [
      {
        'suspect.npcDeputy': '县级人大代表',
        'coercive.type': '逮捕',
        'coercive.executedDate': '2024-03-01',
        'detention.flagrant': '否',
      },
    ],
  },
  'identity.npc-caught-no-report': {
    bad: [{ 'suspect.npcDeputy': '县级人大代表', 'detention.flagrant': '是', 'npc.reportDate': '' }],
    good: [{ 'suspect.npcDeputy': '县级人大代表', 'detention.flagrant': '是', 'npc.reportDate': '2024-03-01' }],
    undecidable: [{ 'suspect.npcDeputy': '县级人大代表', 'detention.flagrant': '是' }],
  },
  'identity.cppcc-not-notified': {
    bad: [{ 'suspect.cppccMember': '市级政协委员', 'coercive.type': '取保候审', 'cppcc.notifiedDate': '' }],
    good: [{ 'suspect.cppccMember': '市级政协委员', 'coercive.type': '取保候审', 'cppcc.notifiedDate': '2024-03-01' }],
    undecidable: [{ 'suspect.cppccMember': '市级政协委员', 'coercive.type': '取保候审' }],
  },
  'identity.public-officer-not-notified': {
    bad: [
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-03-01',
        'unit.notifiedDate': '2024-03-20',
        today: '2025-06-30',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-06-08',
        'unit.notifiedDate': '2024-06-14',
        today: '2026-06-30',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-06-10',
        'unit.notifiedDate': '2024-06-18',
        today: '2026-06-30',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-09-26',
        'unit.notifiedDate': '2024-10-09',
        today: '2026-06-30',
      },
    ],
    good: [
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-03-01',
        'unit.notifiedDate': '2024-03-04',
        today: '2024-03-04',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '某某县公安局',
        'coercive.executedDate': '2024-03-01',
        'unit.notifiedDate': '',
        today: '2024-04-01',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-06-08',
        'unit.notifiedDate': '2024-06-13',
        today: '2026-06-30',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-06-10',
        'unit.notifiedDate': '2024-06-17',
        today: '2026-06-30',
      },
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-09-26',
        'unit.notifiedDate': '2024-10-08',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'suspect.identity': '国家工作人员',
        'suspect.occupation': '公务员',
        'coercive.decisionOrg': '××区人民检察院',
        'coercive.executedDate': '2024-03-01',
        today: '2025-06-30',
      },
    ],
  },
  'identity.disability-no-defender': {
    bad: [
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-20',
      },
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'case.acceptedDate': '2024-06-10',
        today: '2024-06-14',
      },
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'case.acceptedDate': '2024-06-12',
        today: '2024-06-18',
      },
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '',
        'case.acceptedDate': '2024-09-28',
        today: '2024-10-09',
      },
    ],
    good: [
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '丁律师',
        'lawyer.aidNoticeDate': '2024-03-02',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-20',
      },
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '2024-06-13',
        'case.acceptedDate': '2024-06-10',
        today: '2026-06-30',
      },
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '2024-06-17',
        'case.acceptedDate': '2024-06-12',
        today: '2026-06-30',
      },
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.name': '',
        'lawyer.aidNoticeDate': '2024-10-08',
        'case.acceptedDate': '2024-09-28',
        today: '2026-06-30',
      },
    ],
    undecidable: [
      {
        'suspect.isDeafMuteBlind': '是',
        'lawyer.aidNoticeDate': '',
        'case.acceptedDate': '2024-03-01',
        today: '2024-03-20',
      },
    ],
  },
  'identity.mental-no-appraisal': {
    bad: [{ 'suspect.mentalAbnormalClue': '是', 'evidence.psychiatricAppraisal': '' }],
    good: [{ 'suspect.mentalAbnormalClue': '是', 'evidence.psychiatricAppraisal': '有限定刑事责任能力' }],
    undecidable: [{ 'suspect.mentalAbnormalClue': '是' }],
  },
  'identity.name-variants': {
    bad: [
      {
        'suspect.name': '张某某',
        'doc.indictment.name': '张某莱',
        'suspect.idNumber': '999999199003071234',
        'doc.indictment.idNumber': '999999199003071234',
      },
    ],
    good: [
      {
        'suspect.name': '张某某',
        'suspect.idNumber': '999999199003071234',
        'doc.opinionForProsecution.name': '张某某',
        'doc.opinionForProsecution.idNumber': '999999199003071234',
        'doc.indictment.name': '张某某',
        'doc.indictment.idNumber': '999999199003071234',
        'doc.nonProsecution.name': '张某某',
        'doc.nonProsecution.idNumber': '999999199003071234',
        'doc.judgment.name': '张某某',
        'doc.judgment.idNumber': '999999199003071234',
      },
    ],
    undecidable: [
      { 'suspect.name': '张某某', 'doc.indictment.name': '张某莱', 'suspect.idNumber': '999999199003071234' },
    ],
  },
};

export default examples;
