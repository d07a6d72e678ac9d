import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'sentence.probation-minor-must': {
    bad: [
      {
        'suspect.ageAtCrime': '16',
        'suspect.isPregnantNursing': '否',
        'sentence.elder': '否',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '8',
        'sentencing.probation': '否',
      },
      {
        'suspect.ageAtCrime': '30',
        'suspect.isPregnantNursing': '是',
        'sentence.elder': '',
        'sentencing.penalty': '拘役',
        'sentencing.fixedTermFrom': '',
        'sentencing.probation': '',
      },
    ],
    good: [
      {
        'suspect.ageAtCrime': '16',
        'suspect.isPregnantNursing': '否',
        'sentence.elder': '否',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '8',
        'sentencing.probation': '是',
      },
      {
        'suspect.ageAtCrime': '16',
        'suspect.isPregnantNursing': '',
        'sentence.elder': '',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '37',
        'sentencing.probation': '',
      },
    ],
    undecidable: [
      {
        'suspect.ageAtCrime': '16',
        'suspect.isPregnantNursing': '否',
        'sentence.elder': '否',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '8',
      },
    ],
  },
  'sentence.joint-missing-role': {
    bad: [
      {
        'case.isJointCrime': '是',
        'chargeSuspect.legalCircumstances': ['坦白'],
        'doc.indictment.text': '共同实施盗窃',
      },
    ],
    good: [
      {
        'case.isJointCrime': '是',
        'chargeSuspect.legalCircumstances': ['主犯'],
        'doc.indictment.text': '甲某起主要作用，系主犯',
      },
    ],
    undecidable: [{ 'case.isJointCrime': '是', 'doc.indictment.text': '共同实施盗窃' }],
  },
  'sentence.accessory-no-mitigation': {
    bad: [{ 'chargeSuspect.legalCircumstances': ['从犯'], 'doc.indictment.text': '系从犯，依法惩处' }],
    good: [{ 'chargeSuspect.legalCircumstances': ['从犯'], 'doc.indictment.text': '系从犯，应当从轻处罚' }],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['从犯'] }],
  },
  'sentence.meritorious-card-doc': {
    bad: [
      { 'chargeSuspect.legalCircumstances': ['立功'], 'doc.indictment.text': '无立功表现' },
      {
        'chargeSuspect.legalCircumstances': ['坦白'],
        'doc.indictment.circumstances': ['立功'],
        'doc.indictment.text': '张某某有立功表现',
      },
    ],
    good: [
      { 'chargeSuspect.legalCircumstances': ['立功'], 'doc.indictment.text': '检举他人犯罪，查证属实，有立功表现' },
      {
        'chargeSuspect.legalCircumstances': ['坦白'],
        'doc.indictment.circumstances': ['坦白'],
        'doc.indictment.text': '同案被告人李某某有立功表现',
      },
    ],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['立功'] }],
  },
  'sentence.voluntary-confession': {
    bad: [{ 'chargeSuspect.legalCircumstances': ['坦白'], 'doc.indictment.text': '拒不供认' }],
    good: [{ 'chargeSuspect.legalCircumstances': ['坦白'], 'doc.indictment.text': '归案后能够如实供述' }],
    undecidable: [{ 'chargeSuspect.legalCircumstances': ['坦白'] }],
  },
};

export default examples;
