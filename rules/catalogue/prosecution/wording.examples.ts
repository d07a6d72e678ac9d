import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'doc.number-format': {
    bad: [{ 'doc.any.number': '××检刑诉[2024]012号' }],
    good: [{ 'doc.any.number': '××检刑诉〔2024〕12号' }, { 'doc.any.number': '（2024）某0101刑初44号' }],
    undecidable: [{}],
  },
  'doc.number-year': {
    bad: [{ 'doc.any.number': '××检刑诉〔2023〕12号', 'doc.any.date': '2024-03-01' }],
    good: [{ 'doc.any.number': '××检刑诉〔2024〕12号', 'doc.any.date': '2024-03-01' }],
    undecidable: [{ 'doc.any.date': '2024-03-01' }],
  },
  'doc.placeholder': {
    bad: [{ 'doc.any.prose': '被告人×××，男，××××年×月×日出生' }],
    good: [
      { 'doc.any.prose': '被告人甲某，男，1990年3月7日出生' },
      { 'doc.any.prose': '某检一部刑诉【2019】3号起诉书' },
    ],
    undecidable: [{}],
  },
  'doc.repeated-words': {
    bad: [{ 'doc.any.prose': '实施盗窃盗窃行为' }, { 'doc.any.prose': '其在在某某路停车' }],
    good: [
      { 'doc.any.prose': '实施盗窃行为' },
      { 'doc.any.prose': '张某某某某县人，不了了之，的的确确' },
      { 'doc.any.prose': '某检刑检刑诉〔2018〕58号，为了了解情况，现在在家，以及及时退赃' },
      { 'doc.any.prose': '时任城管中队中队长，说着说着便动手，户籍证明证明其年龄' },
    ],
    undecidable: [{}],
  },
  'doc.amount-sum': {
    bad: [{ 'doc.indictment.amounts': ['1000', '2000'], 'doc.indictment.totalAmount': '3500' }],
    good: [{ 'doc.indictment.amounts': ['1000', '2500'], 'doc.indictment.totalAmount': '3500' }],
    undecidable: [{ 'doc.indictment.totalAmount': '3500' }],
  },
  'doc.time-logical': {
    bad: [
      {
        'doc.indictment.offenceDate': '2024-03-10',
        'doc.indictment.caseFoundDate': '2024-03-01',
        'doc.indictment.counts': '1',
      },
    ],
    good: [
      {
        'doc.indictment.offenceDate': '2024-03-10',
        'doc.indictment.caseFoundDate': '2024-03-01',
        'doc.indictment.counts': '2',
      },
    ],
    undecidable: [{ 'doc.indictment.caseFoundDate': '2024-03-01', 'doc.indictment.counts': '1' }],
  },
  'doc.date-future': {
    bad: [{ 'doc.any.date': '2099-01-01', today: '2024-03-01' }],
    good: [{ 'doc.any.date': '2024-03-01', today: '2024-03-01' }],
    undecidable: [{ today: '2024-03-01' }],
  },
  'doc.date-before-accept': {
    bad: [
      {
        'doc.any.text': '××区人民检察院\n起 诉 书\n××检刑诉〔2024〕12号',
        'doc.any.date': '2024-02-01',
        'chargeReview.acceptedDate': '2024-03-01',
      },
    ],
    good: [
      {
        'doc.any.text': '××市公安局\n起诉意见书\n拟由××区人民检察院起诉书认定',
        'doc.any.date': '2024-02-01',
        'chargeReview.acceptedDate': '2024-03-01',
      },
    ],
    undecidable: [{ 'doc.any.date': '2024-02-01', 'chargeReview.acceptedDate': '2024-03-01' }],
  },
};

export default examples;
