import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'sentence.probation-ineligible': {
    bad: [{ 'suspect.recidivist': '是', 'chargeSuspect.legalCircumstances': ['坦白'], 'sentencing.probation': '是' }],
    good: [{ 'suspect.recidivist': '否', 'chargeSuspect.legalCircumstances': ['坦白'], 'sentencing.probation': '是' }],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['坦白'], 'sentencing.probation': '是' }],
  },
  'sentence.probation-over3': {
    bad: [{ 'sentencing.fixedTermFrom': '40', 'sentencing.probation': '是', 'sentencing.fixedTermTo': '40' }],
    good: [
      { 'sentencing.fixedTermFrom': '24', 'sentencing.probation': '是', 'sentencing.fixedTermTo': '24' },
      { 'sentencing.fixedTermFrom': '36', 'sentencing.probation': '是', 'sentencing.fixedTermTo': '36' },
    ],
    undecidable: [{ 'sentencing.fixedTermFrom': '40', 'sentencing.fixedTermTo': '40' }],
  },
  'sentence.death-under18': {
    bad: [{ 'suspect.ageAtCrime': '17', 'sentencing.penalty': '死刑' }],
    good: [{ 'suspect.ageAtCrime': '30', 'sentencing.penalty': '死刑' }],
    undecidable: [{ 'sentencing.penalty': '死刑' }],
  },
  'sentence.death-over75': {
    bad: [{ 'suspect.elderAtTrial': '是', 'sentencing.penalty': '死刑', 'sentence.specialCruel': '否' }],
    good: [{ 'suspect.elderAtTrial': '否', 'sentencing.penalty': '死刑', 'sentence.specialCruel': '是' }],
    undecidable: [{ 'sentencing.penalty': '死刑', 'sentence.specialCruel': '否' }],
  },
  'sentence.detention-term': {
    bad: [
      {
        'sentencing.penalty': '拘役',
        'sentencing.detentionFrom': '8',
        'sentencing.detentionTo': '',
        'chargeSuspect.closedOtherCharges': '',
      },
    ],
    good: [
      {
        'sentencing.penalty': '拘役',
        'sentencing.detentionFrom': '4',
        'sentencing.detentionTo': '',
        'chargeSuspect.closedOtherCharges': '',
      },
    ],
    undecidable: [
      { 'sentencing.penalty': '拘役', 'sentencing.detentionTo': '', 'chargeSuspect.closedOtherCharges': '' },
    ],
  },
  'sentence.probation-period': {
    bad: [
      {
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '24',
        'sentencing.detentionFrom': '',
        'sentencing.probationPeriod': '10',
      },
    ],
    good: [
      {
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '12',
        'sentencing.detentionFrom': '',
        'sentencing.probationPeriod': '24',
      },
      {
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '24',
        'sentencing.detentionFrom': '',
        'sentencing.probationPeriod': '0',
      },
      {
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '36',
        'sentencing.detentionFrom': '',
        'sentencing.probationPeriod': '60',
      },
      {
        'sentencing.penalty': '拘役',
        'sentencing.fixedTermFrom': '',
        'sentencing.detentionFrom': '2',
        'sentencing.probationPeriod': '2',
      },
    ],
    undecidable: [
      { 'sentencing.penalty': '有期徒刑', 'sentencing.fixedTermFrom': '24', 'sentencing.detentionFrom': '' },
    ],
  },
  'sentence.control-term': {
    bad: [{ 'sentencing.penalty': '管制', 'sentencing.controlFrom': '30', 'chargeSuspect.closedOtherCharges': '' }],
    good: [{ 'sentencing.penalty': '管制', 'sentencing.controlFrom': '12', 'chargeSuspect.closedOtherCharges': '' }],
    undecidable: [{ 'sentencing.penalty': '管制', 'chargeSuspect.closedOtherCharges': '' }],
  },
  'sentence.surrender-card-doc': {
    bad: [{ 'chargeSuspect.legalCircumstances': ['自首'], 'doc.indictment.text': '到案后如实供述' }],
    good: [{ 'chargeSuspect.legalCircumstances': ['自首'], 'doc.indictment.text': '自动投案并如实供述，系自首' }],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['自首'] }],
  },
  'sentence.fine-missing': {
    bad: [
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'doc.sentencingProposal.text': '建议判处有期徒刑六个月',
        'sentencing.fineFrom': '',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '盗窃罪',
        'doc.sentencingProposal.text': '建议判处有期徒刑六个月，并处罚金人民币二千元',
        'sentencing.fineFrom': '0.2',
      },
    ],
    undecidable: [{ 'chargeSuspect.closedCharge': '盗窃罪', 'sentencing.fineFrom': '' }],
  },
};

export default examples;
