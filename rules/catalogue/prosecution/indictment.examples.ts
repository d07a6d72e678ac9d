import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'indictment.id-vs-card': {
    bad: [{ 'suspect.idNumber': '999999199003071234', 'doc.indictment.idNumber': '999999199003071226' }],
    good: [{ 'suspect.idNumber': '999999199003071234', 'doc.indictment.idNumber': '999999199003071234' }],
    undecidable: [{ 'suspect.idNumber': '999999199003071234' }],
  },
  'indictment.birth-vs-card': {
    bad: [{ 'suspect.birthDate': '1990-03-07', 'doc.indictment.birthDate': '1990-03-08' }],
    good: [{ 'suspect.birthDate': '1990-03-07', 'doc.indictment.birthDate': '1990-03-07' }],
    undecidable: [{ 'suspect.birthDate': '1990-03-07' }],
  },
  'indictment.gender-vs-card': {
    bad: [{ 'suspect.gender': '男性', 'doc.indictment.gender': '女' }],
    good: [{ 'suspect.gender': '男性', 'doc.indictment.gender': '男' }],
    undecidable: [{ 'suspect.gender': '男性' }],
  },
  'indictment.custody-vs-card': {
    bad: [
      {
        'coercive.type': '取保候审',
        'coercive.executedDate': '2024-03-01',
        'doc.indictment.coerciveType': '逮捕',
        'doc.indictment.coerciveDate': '2024-03-01',
      },
    ],
    good: [
      {
        'coercive.type': '逮捕',
        'coercive.executedDate': '2024-03-01',
        'doc.indictment.coerciveType': '逮捕',
        'doc.indictment.coerciveDate': '2024-03-01',
      },
      {
        'coercive.type': ['拘留', '逮捕'],
        'coercive.executedDate': ['2024-03-01', '2024-03-08'],
        'doc.indictment.coerciveType': '逮捕',
        'doc.indictment.coerciveDate': '2024-03-08',
      },
      {
        'coercive.type': '拘留',
        'coercive.executedDate': '2024-03-01',
        'doc.indictment.coerciveType': '刑事拘留',
        'doc.indictment.coerciveDate': '2024-03-01',
      },
    ],
    undecidable: [
      {
        'coercive.executedDate': '2024-03-01',
        'doc.indictment.coerciveType': '逮捕',
        'doc.indictment.coerciveDate': '2024-03-01',
      },
    ],
  },
  'indictment.charge-vs-card': {
    bad: [
      {
        'chargeSuspect.closedCharge': '诈骗罪',
        'chargeSuspect.closedOtherCharges': '',
        'doc.indictment.charges': ['盗窃罪'],
      },
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
        'doc.indictment.charges': ['盗窃罪', '诈骗罪'],
        'doc.indictment.defendants': ['甲某'],
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '走私、贩卖、运输、制造毒品罪',
        'chargeSuspect.closedOtherCharges': '强奸罪（原奸淫幼女罪）',
        'doc.indictment.charges': ['贩卖毒品罪', '强奸罪'],
        'doc.indictment.defendants': ['甲某'],
      },
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
        'doc.indictment.charges': ['盗窃罪'],
        'doc.indictment.defendants': ['甲某'],
      },
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.closedOtherCharges': '',
        'doc.indictment.charges': ['盗窃罪', '诈骗罪'],
        'doc.indictment.defendants': ['甲某', '乙某'],
      },
    ],
    undecidable: [{ 'chargeSuspect.closedOtherCharges': '', 'doc.indictment.charges': ['盗窃罪'] }],
  },
  'indictment.charge-article': {
    bad: [{ 'doc.indictment.mainCharge': '盗窃罪', 'doc.indictment.articles': ['266'] }],
    good: [
      { 'doc.indictment.mainCharge': '盗窃罪', 'doc.indictment.articles': ['264'] },
      { 'doc.indictment.mainCharge': '帮助信息网络犯罪活动罪', 'doc.indictment.articles': ['287-2', '67'] },
    ],
    undecidable: [{ 'doc.indictment.mainCharge': '盗窃罪' }],
  },
  'indictment.codefendants-order': {
    bad: [
      {
        'suspect.name': ['甲某', '乙某', '丙某'],
        'chargeSuspect.result': ['起诉', '起诉', '其他情节轻微不起诉'],
        'doc.indictment.personNames': ['甲某'],
      },
    ],
    good: [
      {
        'suspect.name': ['甲某', '乙某', '丙某'],
        'chargeSuspect.result': ['起诉', '起诉', '其他情节轻微不起诉'],
        'doc.indictment.personNames': ['甲某', '乙某'],
      },
    ],
    undecidable: [{ 'suspect.name': ['甲某', '乙某', '丙某'], 'doc.indictment.personNames': ['甲某'] }],
  },
  'indictment.legal-basis-missing': {
    bad: [{ 'doc.indictment.text': '依照刑法第264条，提起公诉' }],
    good: [{ 'doc.indictment.text': '根据《中华人民共和国刑事诉讼法》第一百七十六条的规定，提起公诉' }],
    undecidable: [{}],
  },
  'indictment.date-missing': {
    bad: [{ 'chargeSuspect.result': '起诉', 'chargeSuspect.publicChargeDate': '' }],
    good: [{ 'chargeSuspect.result': '起诉', 'chargeSuspect.publicChargeDate': '2024-03-20' }],
    undecidable: [{ 'chargeSuspect.result': '起诉' }],
  },
  'indictment.withdraw-30days': {
    bad: [
      {
        'indictment.withdrawDate': '2024-04-01',
        'nonProsecution.decidedDate': '',
        'indictment.withdrawHandledDate': '',
        today: '2024-05-20',
      },
    ],
    good: [
      {
        'indictment.withdrawDate': '2024-04-01',
        'nonProsecution.decidedDate': '2024-04-20',
        'indictment.withdrawHandledDate': '',
        today: '2024-05-20',
      },
    ],
    undecidable: [
      { 'indictment.withdrawDate': '2024-04-01', 'indictment.withdrawHandledDate': '', today: '2024-05-20' },
    ],
  },
};

export default examples;
