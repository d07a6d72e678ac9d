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
