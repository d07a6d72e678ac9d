import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'plea.minor-objection': {
    bad: [
      { 'suspect.birthDate': '2007-06-01', 'guardian.objection': '是', 'plea.signedDate': '2024-03-08' },
      { 'suspect.birthDate': '2006-03-01', 'guardian.objection': '是', 'plea.signedDate': '2024-03-01' },
    ],
    good: [
      { 'suspect.birthDate': '2007-06-01', 'guardian.objection': '否', 'plea.signedDate': '2024-03-08' },
      { 'suspect.birthDate': '2006-03-01', 'guardian.objection': '是', 'plea.signedDate': '2024-03-02' },
    ],
    undecidable: [{ 'guardian.objection': '是', 'plea.signedDate': '2024-03-08' }],
  },
  'plea.proposal-no-probation': {
    bad: [
      {
        'plea.applied': '是',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '6',
        'doc.sentencingProposal.text': '建议判处有期徒刑六个月',
      },
      {
        'plea.applied': '是',
        'sentencing.penalty': '拘役',
        'sentencing.fixedTermFrom': '',
        'doc.sentencingProposal.text': '建议判处拘役四个月',
      },
    ],
    good: [
      {
        'plea.applied': '是',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '6',
        'doc.sentencingProposal.text': '建议判处有期徒刑六个月，可以适用缓刑',
      },
      {
        'plea.applied': '是',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '37',
        'doc.sentencingProposal.text': '建议判处有期徒刑三年一个月',
      },
    ],
    undecidable: [{ 'plea.applied': '是', 'sentencing.penalty': '有期徒刑', 'sentencing.fixedTermFrom': '6' }],
  },
  'plea.probation-no-assess': {
    bad: [{ 'sentencing.probation': '是', 'assessment.date': '' }],
    good: [{ 'sentencing.probation': '是', 'assessment.date': '2024-03-12' }],
    undecidable: [{ 'sentencing.probation': '是' }],
  },
  'plea.proposal-beyond-max': {
    bad: [
      {
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeSuspect.closedOtherCharges': '',
        'sentencing.fixedTermFrom': '8',
        'sentencing.fixedTermTo': '8',
      },
    ],
    good: [
      {
        'chargeSuspect.closedCharge': '危险驾驶罪',
        'chargeSuspect.closedOtherCharges': '',
        'sentencing.fixedTermFrom': '4',
        'sentencing.fixedTermTo': '4',
      },
    ],
    undecidable: [
      { 'chargeSuspect.closedCharge': '危险驾驶罪', 'sentencing.fixedTermFrom': '8', 'sentencing.fixedTermTo': '8' },
    ],
  },
  'plea.proposal-below-min': {
    bad: [
      {
        'sentencing.fixedTermFrom': '24',
        'sentence.statutoryMin': '36',
        'chargeSuspect.legalCircumstances': ['无'],
        'suspect.elderFlag': '否',
      },
    ],
    good: [
      {
        'sentencing.fixedTermFrom': '24',
        'sentence.statutoryMin': '36',
        'chargeSuspect.legalCircumstances': ['从犯'],
        'suspect.elderFlag': '否',
      },
    ],
    undecidable: [{ 'sentencing.fixedTermFrom': '24', 'sentence.statutoryMin': '36', 'suspect.elderFlag': '否' }],
  },
  'plea.statement-vs-indictment': {
    bad: [{ 'doc.pleaStatement.present': '是', 'plea.reneged': '否', 'doc.indictment.text': '被告人甲某对事实无异议' }],
    good: [
      { 'doc.pleaStatement.present': '是', 'plea.reneged': '否', 'doc.indictment.text': '被告人甲某自愿认罪认罚' },
    ],
    undecidable: [{ 'doc.pleaStatement.present': '是', 'plea.reneged': '否' }],
  },
  'plea.procedure-mismatch': {
    bad: [{ 'doc.pleaStatement.procedure': '速裁程序', 'indictment.procedureSuggested': '简易程序' }],
    good: [
      { 'doc.pleaStatement.procedure': '简易程序', 'indictment.procedureSuggested': '简易程序' },
      {
        'doc.pleaStatement.procedure': ['速裁程序', '简易程序', '普通程序'],
        'indictment.procedureSuggested': '简易程序',
      },
    ],
    undecidable: [{ 'indictment.procedureSuggested': '简易程序' }],
  },
  'plea.asked-lighter-victim-compensation': {
    bad: [{ 'victim.reconciled': '是', 'victim.forgiven': '是', 'doc.sentencingProposal.text': '建议从宽处罚' }],
    good: [
      {
        'victim.reconciled': '是',
        'victim.forgiven': '是',
        'doc.sentencingProposal.text': '取得被害人谅解，建议从宽处罚',
      },
    ],
    undecidable: [{ 'victim.reconciled': '是', 'victim.forgiven': '是' }],
  },
  'plea.recording-missing': {
    bad: [{ 'plea.applied': '是', 'plea.recorded': '否' }],
    good: [{ 'plea.applied': '是', 'plea.recorded': '是' }],
    undecidable: [{ 'plea.applied': '是' }],
  },
};

export default examples;
