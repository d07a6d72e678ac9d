import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'identity.foreigner-id-type': {
    bad: [{ 'suspect.nationality': '蒙古', 'suspect.idType': '居民身份证' }],
    good: [{ 'suspect.nationality': '蒙古', 'suspect.idType': '护照' }],
    undecidable: [{ 'suspect.nationality': '蒙古' }],
  },
  'identity.foreigner-ethnicity': {
    bad: [{ 'suspect.nationality': '美国', 'suspect.ethnicity': '汉族' }],
    good: [{ 'suspect.nationality': '美国', 'suspect.ethnicity': '' }],
    undecidable: [{ 'suspect.nationality': '美国' }],
  },
  'identity.party-special-blank': {
    bad: [
      { 'suspect.npcDeputy': '', 'suspect.cppccMember': '无', 'suspect.politicalStatus': '群众' },
      {
        'suspect.isUnit': '否',
        'suspect.npcDeputy': '',
        'suspect.cppccMember': '无',
        'suspect.politicalStatus': '群众',
      },
      { 'suspect.isUnit': '', 'suspect.npcDeputy': '无', 'suspect.cppccMember': '无', 'suspect.politicalStatus': '' },
    ],
    good: [
      { 'suspect.npcDeputy': '无', 'suspect.cppccMember': '无', 'suspect.politicalStatus': '群众' },
      {
        'suspect.isUnit': '否',
        'suspect.npcDeputy': '无',
        'suspect.cppccMember': '无',
        'suspect.politicalStatus': '群众',
      },
      { 'suspect.isUnit': '是', 'suspect.npcDeputy': '', 'suspect.cppccMember': '', 'suspect.politicalStatus': '' },
    ],
    undecidable: [
      { 'suspect.isUnit': '否', 'suspect.cppccMember': '无', 'suspect.politicalStatus': '群众' },
      { 'suspect.npcDeputy': '', 'suspect.cppccMember': '', 'suspect.politicalStatus': '' },
    ],
  },
  'identity.minor-flag': {
    bad: [
      { 'suspect.birthDate': '2007-06-01', 'offence.date': '2024-05-01', 'suspect.isMinor': '否' },
      { 'suspect.birthDate': '2006-05-01', 'offence.date': '2024-05-01', 'suspect.isMinor': '否' },
    ],
    good: [
      { 'suspect.birthDate': '2007-06-01', 'offence.date': '2024-05-01', 'suspect.isMinor': '是' },
      { 'suspect.birthDate': '2006-04-30', 'offence.date': '2024-05-01', 'suspect.isMinor': '否' },
    ],
    undecidable: [{ 'suspect.birthDate': '2007-06-01', 'offence.date': '2024-05-01' }],
  },
  'identity.gender-pregnant': {
    bad: [{ 'suspect.gender': '男性', 'suspect.isPregnantNursing': '是' }],
    good: [{ 'suspect.gender': '女性', 'suspect.isPregnantNursing': '是' }],
    undecidable: [{ 'suspect.isPregnantNursing': '是' }],
  },
  'identity.education-invalid': {
    bad: [{ 'suspect.education': '念过几年书' }],
    good: [{ 'suspect.education': '初中' }],
    undecidable: [{}],
  },
  'identity.occupation-vs-employer': {
    bad: [{ 'suspect.identity': '国家工作人员', 'suspect.occupation': '公务员', 'suspect.workUnit': '' }],
    good: [{ 'suspect.identity': '国家工作人员', 'suspect.occupation': '公务员', 'suspect.workUnit': '××局' }],
    undecidable: [{ 'suspect.identity': '国家工作人员', 'suspect.occupation': '公务员' }],
  },
  'identity.elder-flag': {
    bad: [{ 'suspect.birthDate': '1945-01-01', 'offence.date': '2024-05-01', 'suspect.elderFlag': '否' }],
    good: [
      { 'suspect.birthDate': '1945-01-01', 'offence.date': '2024-05-01', 'suspect.elderFlag': '是' },
      { 'suspect.birthDate': '1949-05-01', 'offence.date': '2024-05-01', 'suspect.elderFlag': '否' },
    ],
    undecidable: [{ 'suspect.birthDate': '1945-01-01', 'offence.date': '2024-05-01' }],
  },
  'identity.age-12-14-no-approval': {
    bad: [
      {
        'suspect.birthDate': '2011-06-01',
        'offence.date': '2024-05-01',
        'spp.approvalDocNumber': '',
        'chargeSuspect.result': '起诉',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2011-06-01',
        'offence.date': '2024-05-01',
        'spp.approvalDocNumber': '高检核准〔2024〕1号',
        'chargeSuspect.result': '起诉',
      },
    ],
    undecidable: [{ 'suspect.birthDate': '2011-06-01', 'offence.date': '2024-05-01', 'chargeSuspect.result': '起诉' }],
  },
};

export default examples;
