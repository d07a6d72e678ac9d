import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'report.balance': {
    bad: [
      {
        'report.period.carryOver': '10',
        'report.period.newCases': '20',
        'report.period.closed': '15',
        'report.period.pending': '14',
      },
    ],
    good: [
      {
        'report.period.carryOver': '10',
        'report.period.newCases': '20',
        'report.period.closed': '15',
        'report.period.pending': '15',
      },
    ],
    undecidable: [{ 'report.period.carryOver': '10', 'report.period.newCases': '20', 'report.period.closed': '15' }],
  },
  'report.people-cases': {
    bad: [{ 'report.period.cases': '10', 'report.period.persons': '8' }],
    good: [{ 'report.period.cases': '10', 'report.period.persons': '14' }],
    undecidable: [{ 'report.period.cases': '10' }],
  },
  'report.outcome-sum': {
    bad: [
      {
        'report.prosecution.prosecuted': '8',
        'report.prosecution.nonProsecuted': '3',
        'report.prosecution.other': '0',
        'report.prosecution.closed': '12',
      },
    ],
    good: [
      {
        'report.prosecution.prosecuted': '8',
        'report.prosecution.nonProsecuted': '3',
        'report.prosecution.other': '1',
        'report.prosecution.closed': '12',
      },
    ],
    undecidable: [
      {
        'report.prosecution.prosecuted': '8',
        'report.prosecution.nonProsecuted': '3',
        'report.prosecution.closed': '12',
      },
    ],
  },
  'report.nonpros-type-sum': {
    bad: [
      {
        'report.nonProsecution.statutory': '1',
        'report.nonProsecution.discretionary': '3',
        'report.nonProsecution.doubt': '1',
        'report.nonProsecution.total': '6',
      },
    ],
    good: [
      {
        'report.nonProsecution.statutory': '1',
        'report.nonProsecution.discretionary': '3',
        'report.nonProsecution.doubt': '2',
        'report.nonProsecution.total': '6',
      },
    ],
    undecidable: [
      {
        'report.nonProsecution.statutory': '1',
        'report.nonProsecution.discretionary': '3',
        'report.nonProsecution.total': '6',
      },
    ],
  },
  'report.plea-rate': {
    bad: [{ 'report.plea.applied': '20', 'report.plea.closed': '15' }],
    good: [{ 'report.plea.applied': '12', 'report.plea.closed': '15' }],
    undecidable: [{ 'report.plea.closed': '15' }],
  },
  'report.period-consistent': {
    bad: [{ 'report.lastPeriod.pending': '12', 'report.period.carryOver': '11' }],
    good: [{ 'report.lastPeriod.pending': '12', 'report.period.carryOver': '12' }],
    undecidable: [{ 'report.lastPeriod.pending': '12' }],
  },
  'report.vs-cards': {
    bad: [{ 'report.period.closed': '15', 'report.cards.closedCount': '14' }],
    good: [{ 'report.period.closed': '15', 'report.cards.closedCount': '15' }],
    undecidable: [{ 'report.period.closed': '15' }],
  },
  'report.negative': {
    bad: [{ 'report.any.cells': ['3', '-1'] }],
    good: [{ 'report.any.cells': ['3', '0'] }],
    undecidable: [{}],
  },
  'report.arrest-sum': {
    bad: [
      {
        'report.arrest.approved': '5',
        'report.arrest.notApproved': '3',
        'report.arrest.other': '0',
        'report.arrest.closed': '9',
      },
    ],
    good: [
      {
        'report.arrest.approved': '5',
        'report.arrest.notApproved': '3',
        'report.arrest.other': '1',
        'report.arrest.closed': '9',
      },
    ],
    undecidable: [{ 'report.arrest.approved': '5', 'report.arrest.notApproved': '3', 'report.arrest.closed': '9' }],
  },
  'report.withdrawn-cases': {
    bad: [{ 'report.trial.withdrawn': '1', 'report.trial.acquitted': '0', 'report.trial.note': '' }],
    good: [{ 'report.trial.withdrawn': '1', 'report.trial.acquitted': '0', 'report.trial.note': '已附说明' }],
    undecidable: [{ 'report.trial.withdrawn': '1', 'report.trial.acquitted': '0' }],
  },
  'report.custody-count': {
    bad: [{ 'report.period.custodyPersons': '12', 'report.period.persons': '10' }],
    good: [{ 'report.period.custodyPersons': '6', 'report.period.persons': '10' }],
    undecidable: [{ 'report.period.persons': '10' }],
  },
  'report.persons.chapter-sum': {
    bad: [{ 'report.persons.chapterSum': '119', 'report.persons.total': '120' }],
    good: [{ 'report.persons.chapterSum': '120', 'report.persons.total': '120' }],
    undecidable: [{ 'report.persons.chapterSum': '119' }],
  },
  'report.non-arrest.by-type': {
    bad: [{ 'report.nonArrest.byType': '8', 'report.nonArrest.total': '9' }],
    good: [{ 'report.nonArrest.byType': '9', 'report.nonArrest.total': '9' }],
    undecidable: [{ 'report.nonArrest.byType': '8' }],
  },
  'report.suggestion.reply-balance': {
    bad: [
      {
        'report.suggestion.replied': '6',
        'report.suggestion.pending': '2',
        'report.suggestion.overdue': '1',
        'report.suggestion.issued': '10',
      },
    ],
    good: [
      {
        'report.suggestion.replied': '6',
        'report.suggestion.pending': '2',
        'report.suggestion.overdue': '2',
        'report.suggestion.issued': '10',
      },
    ],
    undecidable: [
      { 'report.suggestion.replied': '6', 'report.suggestion.pending': '2', 'report.suggestion.overdue': '1' },
    ],
  },
  'report.petition.reply-balance': {
    bad: [
      {
        'report.petition.replied': '25',
        'report.petition.pending': '2',
        'report.petition.unreachable': '',
        'report.petition.overdue': '',
        'report.petition.received': '30',
      },
    ],
    good: [
      {
        'report.petition.replied': '25',
        'report.petition.pending': '3',
        'report.petition.unreachable': '2',
        'report.petition.overdue': '',
        'report.petition.received': '30',
      },
    ],
    undecidable: [
      {
        'report.petition.replied': '25',
        'report.petition.pending': '2',
        'report.petition.unreachable': '',
        'report.petition.overdue': '',
      },
    ],
  },
  'report.cell.jump': {
    bad: [{ 'report.cell.value': '40', 'report.cell.previous': '20' }],
    good: [{ 'report.cell.value': '22', 'report.cell.previous': '20' }],
    undecidable: [{ 'report.cell.value': '40' }],
  },
  'report.cumulative.decreased': {
    bad: [{ 'report.cell.cumulative': '99', 'report.cell.previousCumulative': '102' }],
    good: [{ 'report.cell.cumulative': '110', 'report.cell.previousCumulative': '102' }],
    undecidable: [{ 'report.cell.cumulative': '99' }],
  },
};

export default examples;
