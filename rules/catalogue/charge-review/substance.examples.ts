import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'case.limitation-period': {
    bad: [
      { 'offence.date': '2010-01-01', 'chargeSuspect.closedCharge': '危险驾驶罪', 'case.filedDate': '2024-01-01' },
      { 'offence.date': '2018-03-01', 'case.filedDate': '2023-03-02', 'chargeSuspect.closedCharge': '危险驾驶罪' },
      { 'offence.date': '2008-02-29', 'case.filedDate': '2023-03-01', 'chargeSuspect.closedCharge': '诬告陷害罪' },
    ],
    good: [
      { 'offence.date': '2020-01-01', 'chargeSuspect.closedCharge': '危险驾驶罪', 'case.filedDate': '2024-01-01' },
      { 'offence.date': '2018-03-01', 'case.filedDate': '2023-03-01', 'chargeSuspect.closedCharge': '危险驾驶罪' },
      { 'offence.date': '2018-03-01', 'case.filedDate': '2023-04-01', 'chargeSuspect.closedCharge': '故意杀人罪' },
      { 'offence.date': '2018-03-01', 'case.filedDate': '2024-03-01', 'chargeSuspect.closedCharge': '盗窃罪' },
    ],
    undecidable: [{ 'chargeSuspect.closedCharge': '危险驾驶罪', 'case.filedDate': '2024-01-01' }],
  },
  'case.limitation-20-approval': {
    bad: [
      {
        'offence.date': '2000-01-01',
        'chargeSuspect.closedCharge': '故意杀人罪',
        'spp.approvalDocNumber': '',
        'case.filedDate': '2024-01-01',
        'chargeSuspect.result': '起诉',
      },
      {
        'offence.date': '2004-02-29',
        'case.filedDate': '2024-03-01',
        'chargeSuspect.closedCharge': '故意杀人罪',
        'chargeSuspect.result': '起诉',
        'spp.approvalDocNumber': '',
      },
    ],
    good: [
      {
        'offence.date': '2000-01-01',
        'chargeSuspect.closedCharge': '故意杀人罪',
        'spp.approvalDocNumber': '高检核准〔2024〕5号',
        'case.filedDate': '2024-01-01',
        'chargeSuspect.result': '起诉',
      },
      {
        'offence.date': '2004-02-29',
        'case.filedDate': '2024-02-29',
        'chargeSuspect.closedCharge': '故意杀人罪',
        'chargeSuspect.result': '起诉',
        'spp.approvalDocNumber': '',
      },
    ],
    undecidable: [
      {
        'offence.date': '2000-01-01',
        'chargeSuspect.closedCharge': '故意杀人罪',
        'case.filedDate': '2024-01-01',
        'chargeSuspect.result': '起诉',
      },
    ],
  },
  'case.private-prosecution': {
    bad: [{ 'chargeSuspect.closedCharge': '侵占罪', 'chargeSuspect.result': '起诉' }],
    good: [{ 'chargeSuspect.closedCharge': '盗窃罪', 'chargeSuspect.result': '起诉' }],
    undecidable: [{ 'chargeSuspect.result': '起诉' }],
  },
  'case.unit-crime-persons': {
    bad: [{ 'suspectUnit.isUnitCrime': '是', 'suspectUnit.name': '', 'suspectUnit.directLiableNames': '甲某' }],
    good: [{ 'suspectUnit.isUnitCrime': '是', 'suspectUnit.name': '××公司', 'suspectUnit.directLiableNames': '甲某' }],
    undecidable: [{ 'suspectUnit.isUnitCrime': '是', 'suspectUnit.directLiableNames': '甲某' }],
  },
  'case.other-persons': {
    bad: [{ 'acceptance.fugitiveCount': '1', 'doc.indictment.text': '被告人甲某…' }],
    good: [{ 'acceptance.fugitiveCount': '1', 'doc.indictment.text': '丙某（另案处理）' }],
    undecidable: [{ 'acceptance.fugitiveCount': '1' }],
  },
  'case.omitted-crime-noted': {
    bad: [
      {
        'omitted.crimes': '盗窃1起',
        'supplement.firstReturnDate': '',
        'omission.requireDate': '',
        'indictment.changed': '否',
      },
    ],
    good: [
      {
        'omitted.crimes': '盗窃1起',
        'supplement.firstReturnDate': '',
        'omission.requireDate': '2024-03-10',
        'indictment.changed': '否',
      },
    ],
    undecidable: [{ 'omitted.crimes': '盗窃1起', 'supplement.firstReturnDate': '', 'indictment.changed': '否' }],
  },
  'case.victim-opinion-missing': {
    bad: [
      {
        'chargeSuspect.victimSituation': ['自然人'],
        'victim.opinionHeardDate': '',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
    good: [
      {
        'chargeSuspect.victimSituation': ['自然人'],
        'victim.opinionHeardDate': '2024-03-10',
        'chargeReview.closedDate': '2024-03-20',
      },
    ],
    undecidable: [{ 'chargeSuspect.victimSituation': ['自然人'], 'chargeReview.closedDate': '2024-03-20' }],
  },
  'simplified.excluded': {
    bad: [
      {
        'indictment.procedureSuggested': '简易程序',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'case.socialImpact': '是',
        'codefendant.objects': '否',
      },
    ],
    good: [
      {
        'indictment.procedureSuggested': '简易程序',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'case.socialImpact': '否',
        'codefendant.objects': '否',
      },
    ],
    undecidable: [
      {
        'indictment.procedureSuggested': '简易程序',
        'suspect.isDeafMuteBlind': '否',
        'suspect.isLimitedCapacity': '否',
        'codefendant.objects': '否',
      },
    ],
  },
  'simplified.over3-single': {
    bad: [{ 'court.procedure': '简易程序', 'sentencing.fixedTermFrom': '48', 'judgment.panel': '独任' }],
    good: [{ 'court.procedure': '简易程序', 'sentencing.fixedTermFrom': '24', 'judgment.panel': '独任' }],
    undecidable: [{ 'court.procedure': '简易程序', 'judgment.panel': '独任' }],
  },
};

export default examples;
