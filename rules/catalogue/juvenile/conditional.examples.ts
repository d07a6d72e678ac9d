import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'conditional.probation-term': {
    bad: [{ 'conditionalNonProsecution.periodMonths': '3' }],
    good: [{ 'conditionalNonProsecution.periodMonths': '6' }],
    undecidable: [{}],
  },
  'conditional.probation-dates': {
    bad: [
      { 'conditionalNonProsecution.decidedDate': '2024-03-01', 'conditionalNonProsecution.periodStart': '2024-03-05' },
    ],
    good: [
      { 'conditionalNonProsecution.decidedDate': '2024-03-01', 'conditionalNonProsecution.periodStart': '2024-03-01' },
    ],
    undecidable: [{ 'conditionalNonProsecution.decidedDate': '2024-03-01' }],
  },
  'conditional.eligible-age': {
    bad: [{ 'suspect.ageAtCrime': '19', 'chargeSuspect.result': '附条件不起诉' }],
    good: [{ 'suspect.ageAtCrime': '16', 'chargeSuspect.result': '附条件不起诉' }],
    undecidable: [{ 'chargeSuspect.result': '附条件不起诉' }],
  },
  'conditional.expired-no-decision': {
    bad: [
      {
        'conditionalNonProsecution.periodEnd': '2024-03-01',
        'conditionalNonProsecution.result': '',
        'conditionalNonProsecution.resultDate': '',
        today: '2024-04-01',
      },
    ],
    good: [
      {
        'conditionalNonProsecution.periodEnd': '2024-03-01',
        'conditionalNonProsecution.result': '不起诉',
        'conditionalNonProsecution.resultDate': '2024-03-05',
        today: '2024-04-01',
      },
    ],
    undecidable: [
      {
        'conditionalNonProsecution.periodEnd': '2024-03-01',
        'conditionalNonProsecution.resultDate': '',
        today: '2024-04-01',
      },
    ],
  },
  'juvenile.female-interrogate': {
    bad: [
      {
        'suspect.birthDate': '2007-06-01',
        'interrogation.date': '2024-03-05',
        'suspect.gender': '女性',
        'record.staffGender': '男',
      },
    ],
    good: [
      {
        'suspect.birthDate': '2007-06-01',
        'interrogation.date': '2024-03-05',
        'suspect.gender': '女性',
        'record.staffGender': '女',
      },
    ],
    undecidable: [{ 'interrogation.date': '2024-03-05', 'suspect.gender': '女性', 'record.staffGender': '男' }],
  },
  'juvenile.news-open': {
    bad: [{ 'suspect.isMinor': '是', 'suspect.name': '甲小明', 'doc.published.personNames': ['甲小明'] }],
    good: [{ 'suspect.isMinor': '是', 'suspect.name': '甲小明', 'doc.published.personNames': ['甲某某'] }],
    undecidable: [{ 'suspect.isMinor': '是', 'suspect.name': '甲小明' }],
  },
};

export default examples;
