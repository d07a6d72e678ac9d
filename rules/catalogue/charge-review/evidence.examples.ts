import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'case.investigator-recording': {
    bad: [
      { 'arrestSuspect.expectedPenalty': '无期徒刑', 'interrogation.recorded': '否' },
      { 'arrestSuspect.expectedPenalty': '死刑', 'interrogation.recorded': ['', '否'] },
    ],
    good: [
      { 'arrestSuspect.expectedPenalty': '无期徒刑', 'interrogation.recorded': '是' },
      { 'arrestSuspect.expectedPenalty': '无期徒刑', 'interrogation.recorded': ['', '是'] },
    ],
    undecidable: [{ 'arrestSuspect.expectedPenalty': '无期徒刑' }],
  },
  'case.appraisal-not-notified': {
    bad: [{ 'evidence.appraisal': '伤情鉴定', 'chargeReview.closedDate': '2024-03-20', 'appraisal.notifiedDate': '' }],
    good: [
      {
        'evidence.appraisal': '伤情鉴定',
        'chargeReview.closedDate': '2024-03-20',
        'appraisal.notifiedDate': '2024-03-05',
      },
    ],
    undecidable: [{ 'evidence.appraisal': '伤情鉴定', 'chargeReview.closedDate': '2024-03-20' }],
  },
  'case.value-appraisal': {
    bad: [
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.valueAppraisal': '',
        'doc.indictment.text': '窃得手机一部',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.valueAppraisal': '价格认定结论书',
        'doc.indictment.text': '窃得手机一部',
      },
    ],
    undecidable: [
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'chargeReview.closedDate': '2024-03-20',
        'doc.indictment.text': '窃得手机一部',
      },
    ],
  },
  'case.injury-appraisal': {
    bad: [
      {
        'chargeSuspect.closedCharge': '故意伤害罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.injuryAppraisal': '',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '故意伤害罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.injuryAppraisal': '轻伤二级',
      },
    ],
    undecidable: [{ 'chargeSuspect.closedCharge': '故意伤害罪', 'chargeReview.closedDate': '2024-03-20' }],
  },
  'case.drug-appraisal': {
    bad: [
      {
        'chargeSuspect.closedCharge': '非法持有毒品罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.drugAppraisal': '',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '非法持有毒品罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.drugAppraisal': '检出甲基苯丙胺',
      },
      {
        'chargeSuspect.closedCharge': '包庇毒品犯罪分子罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.drugAppraisal': '',
      },
    ],
    undecidable: [{ 'chargeSuspect.closedCharge': '非法持有毒品罪', 'chargeReview.closedDate': '2024-03-20' }],
  },
  'case.alcohol-test': {
    bad: [
      {
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.bloodAlcohol': '',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeReview.closedDate': '2024-03-20',
        'evidence.bloodAlcohol': '150',
      },
    ],
    undecidable: [{ 'chargeSuspect.closedCharge': '危险驾驶罪', 'chargeReview.closedDate': '2024-03-20' }],
  },
  'evidence.search-no-witness': {
    bad: [{ 'doc.searchRecord.text': '搜查人：某民警', 'evidence.searchWitness': '' }],
    good: [{ 'doc.searchRecord.text': '搜查人：某民警；见证人：丁某', 'evidence.searchWitness': '丁某' }],
    undecidable: [{ 'evidence.searchWitness': '' }],
  },
  'evidence.witness-unqualified': {
    bad: [{ 'evidence.searchWitness': '某民警', 'case.policeStaff': ['某民警', '某辅警'], 'victim.name': ['丙某'] }],
    good: [{ 'evidence.searchWitness': '丁某', 'case.policeStaff': ['某民警', '某辅警'], 'victim.name': ['丙某'] }],
    undecidable: [{ 'case.policeStaff': ['某民警', '某辅警'], 'victim.name': ['丙某'] }],
  },
  'evidence.seizure-list-sign': {
    bad: [{ 'doc.seizureList.text': '侦查人员：某甲' }],
    good: [{ 'doc.seizureList.text': '侦查人员：某甲；见证人：丁某；持有人：甲某' }],
    undecidable: [{}],
  },
  'evidence.catalog-count': {
    bad: [{ 'evidence.catalogCount': '25', 'evidence.fileCount': '24' }],
    good: [{ 'evidence.catalogCount': '25', 'evidence.fileCount': '25' }],
    undecidable: [{ 'evidence.catalogCount': '25' }],
  },
};

export default examples;
