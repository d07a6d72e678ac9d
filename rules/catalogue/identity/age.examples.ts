import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'identity.age-under-12': {
    bad: [
      { 'suspect.birthDate': '2013-06-01', 'offence.date': '2024-05-01', 'chargeSuspect.result': '其他情节轻微不起诉' },
      { 'suspect.birthDate': '2012-03-01', 'offence.date': '2024-03-01', 'chargeSuspect.result': '起诉' },
    ],
    good: [
      { 'suspect.birthDate': '2001-06-01', 'offence.date': '2024-05-01', 'chargeSuspect.result': '起诉' },
      { 'suspect.birthDate': '2012-03-01', 'offence.date': '2024-03-02', 'chargeSuspect.result': '起诉' },
      { 'suspect.birthDate': '2013-06-01', 'offence.date': '2024-05-01', 'chargeSuspect.result': '绝对不起诉' },
    ],
    undecidable: [{ 'offence.date': '2024-05-01', 'chargeSuspect.result': '其他情节轻微不起诉' }],
  },
  'identity.age-12-14-charge': {
    bad: [
      {
        'suspect.birthDate': '2011-06-01',
        'offence.date': '2024-05-01',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeSuspect.result': '起诉',
      },
      {
        'suspect.birthDate': '2010-03-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
      },
      {
        'suspect.birthDate': '2007-05-01',
        'offence.date': '2021-02-28',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '故意杀人罪',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2011-06-01',
        'offence.date': '2024-05-01',
        'chargeSuspect.closedCharge': '故意杀人罪',
        'chargeSuspect.result': '起诉',
      },
      {
        'suspect.birthDate': '2010-03-01',
        'offence.date': '2024-03-02',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
      },
      {
        'suspect.birthDate': '2007-05-01',
        'offence.date': '2021-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '故意杀人罪',
      },
      {
        'suspect.birthDate': '2011-06-01',
        'offence.date': '2024-05-01',
        'chargeSuspect.result': '绝对不起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
      },
    ],
    undecidable: [{ 'suspect.birthDate': '2011-06-01', 'offence.date': '2024-05-01', 'chargeSuspect.result': '起诉' }],
  },
  'identity.age-14-16-charge': {
    bad: [
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.casualtySituation': ['无'],
      },
      {
        'suspect.birthDate': '2008-02-29',
        'offence.date': '2024-02-29',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.casualtySituation': '无',
      },
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '故意伤害罪',
        'chargeReview.casualtySituation': '轻伤',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '贩卖毒品罪',
        'chargeReview.casualtySituation': '无',
      },
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '强奸罪（原奸淫幼女罪）',
        'chargeReview.casualtySituation': '无',
      },
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '走私、贩卖毒品罪',
        'chargeReview.casualtySituation': ['无'],
      },
      {
        'suspect.birthDate': '2008-02-29',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.casualtySituation': '无',
      },
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '故意伤害罪',
        'chargeReview.casualtySituation': '重伤',
      },
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.result': '起诉',
        'chargeSuspect.closedCharge': '抢劫罪',
        'chargeReview.casualtySituation': '无',
      },
    ],
    undecidable: [
      {
        'suspect.birthDate': '2009-01-01',
        'offence.date': '2024-03-01',
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.casualtySituation': ['无'],
      },
    ],
  },
  'identity.birth-boundary-evidence': {
    bad: [
      {
        'suspect.birthDate': '2006-05-20',
        'offence.date': '2024-05-01',
        'evidence.ageProof': '',
        'identity.ageEvidenceCount': '0',
      },
      {
        'suspect.birthDate': '2010-03-01',
        'offence.date': '2024-04-30',
        'evidence.ageProof': '',
        'identity.ageEvidenceCount': '',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2006-05-20',
        'offence.date': '2024-05-01',
        'evidence.ageProof': '出生医学证明',
        'identity.ageEvidenceCount': '2',
      },
      {
        'suspect.birthDate': '2006-05-20',
        'offence.date': '2024-05-01',
        'evidence.ageProof': '',
        'identity.ageEvidenceCount': '1',
      },
      {
        'suspect.birthDate': '1990-05-20',
        'offence.date': '2024-05-01',
        'evidence.ageProof': '',
        'identity.ageEvidenceCount': '',
      },
    ],
    undecidable: [{ 'offence.date': '2024-05-01', 'evidence.ageProof': '', 'identity.ageEvidenceCount': '0' }],
  },
  'identity.birth-lunar': {
    bad: [{ 'doc.any.text': '农历2006年三月初二出生' }],
    good: [{ 'doc.any.text': '公历2006年3月31日出生（农历三月初二）' }],
    undecidable: [{}],
  },
};

export default examples;
