import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'plea.proposal-missing': {
    bad: [{ 'plea.applied': '是', 'sentencing.penalty': '', 'chargeSuspect.result': '起诉' }],
    good: [{ 'plea.applied': '是', 'sentencing.penalty': '有期徒刑', 'chargeSuspect.result': '起诉' }],
    undecidable: [{ 'plea.applied': '是', 'chargeSuspect.result': '起诉' }],
  },
  'plea.proposal-range': {
    bad: [{ 'plea.applied': '是', 'sentencing.type': '幅度刑量刑建议', 'sentence.complexReason': '' }],
    good: [{ 'plea.applied': '是', 'sentencing.type': '确定刑量刑建议', 'sentence.complexReason': '' }],
    undecidable: [{ 'plea.applied': '是', 'sentence.complexReason': '' }],
  },
  'plea.statement-vs-proposal': {
    bad: [{ 'doc.pleaStatement.sentence': '有期徒刑八个月', 'doc.sentencingProposal.sentence': '有期徒刑六个月' }],
    good: [{ 'doc.pleaStatement.sentence': '有期徒刑六个月', 'doc.sentencingProposal.sentence': '有期徒刑六个月' }],
    undecidable: [{ 'doc.sentencingProposal.sentence': '有期徒刑六个月' }],
  },
  'sentencing.term-blank': {
    bad: [
      {
        'sentencing.type': '确定刑量刑建议',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '',
        'sentencing.detentionFrom': '',
        'sentencing.controlFrom': '',
      },
      {
        'sentencing.type': '幅度刑量刑建议',
        'sentencing.penalty': '',
        'sentencing.fixedTermFrom': '',
        'sentencing.detentionFrom': '',
        'sentencing.controlFrom': '',
      },
    ],
    good: [
      {
        'sentencing.type': '确定刑量刑建议',
        'sentencing.penalty': '有期徒刑',
        'sentencing.fixedTermFrom': '8',
        'sentencing.detentionFrom': '',
        'sentencing.controlFrom': '',
      },
      {
        'sentencing.type': '',
        'sentencing.penalty': '',
        'sentencing.fixedTermFrom': '',
        'sentencing.detentionFrom': '',
        'sentencing.controlFrom': '',
      },
      {
        'sentencing.type': '确定刑量刑建议',
        'sentencing.penalty': '拘役',
        'sentencing.fixedTermFrom': '',
        'sentencing.detentionFrom': '4',
        'sentencing.controlFrom': '',
      },
    ],
    undecidable: [
      {
        'sentencing.type': '确定刑量刑建议',
        'sentencing.penalty': '有期徒刑',
        'sentencing.detentionFrom': '',
        'sentencing.controlFrom': '',
      },
    ],
  },
  'sentencing.adopted-without-proposal': {
    bad: [{ 'sentencing.adopted': '是', 'sentencing.type': '', 'sentencing.trialType': '' }],
    good: [{ 'sentencing.adopted': '是', 'sentencing.type': '确定刑量刑建议', 'sentencing.trialType': '' }],
    undecidable: [{ 'sentencing.adopted': '是', 'sentencing.trialType': '' }],
  },
  'sentencing.range-wide': {
    bad: [{ 'sentencing.type': '幅度刑量刑建议', 'sentencing.fixedTermFrom': '6', 'sentencing.fixedTermTo': '12' }],
    good: [{ 'sentencing.type': '幅度刑量刑建议', 'sentencing.fixedTermFrom': '10', 'sentencing.fixedTermTo': '12' }],
    undecidable: [{ 'sentencing.type': '幅度刑量刑建议', 'sentencing.fixedTermTo': '12' }],
  },
};

export default examples;
