import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'disclosure.non-prosecution.late': {
    bad: [
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-05-01',
        'disclosure.publishedDate': '',
        today: '2024-12-02',
      },
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-09-21',
        'disclosure.publishedDate': '',
        today: '2024-10-09',
      },
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-09-10',
        'disclosure.publishedDate': '',
        today: '2024-09-21',
      },
    ],
    good: [
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-05-01',
        'disclosure.publishedDate': '2024-05-08',
        today: '2024-12-02',
      },
      {
        'suspect.isMinor': '是',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-05-01',
        'disclosure.publishedDate': '',
        today: '2024-12-02',
      },
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-09-21',
        'disclosure.publishedDate': '',
        today: '2024-10-08',
      },
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-09-10',
        'disclosure.publishedDate': '',
        today: '2024-09-20',
      },
    ],
    undecidable: [
      {
        'suspect.isMinor': '',
        'disclosure.notPublicReason': '',
        'nonProsecution.decidedDate': '2024-05-01',
        today: '2024-12-02',
      },
    ],
  },
  'disclosure.number.differs': {
    bad: [{ 'indictment.documentNumber': '某检刑诉〔2024〕5号', 'doc.published.number': '某检刑诉〔2024〕6号' }],
    good: [{ 'indictment.documentNumber': '某检刑诉〔2024〕5号', 'doc.published.number': '某检刑诉〔２０２４〕５号' }],
    undecidable: [{ 'indictment.documentNumber': '某检刑诉〔2024〕5号' }],
  },
  'disclosure.not-published': {
    bad: [
      {
        'disclosure.documentName': '刑事申诉结果通知书',
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-05-01',
        'disclosure.publishedDate': '',
        today: '2024-12-02',
      },
      {
        'disclosure.documentName': '刑事申诉结果通知书',
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-09-01',
        'disclosure.publishedDate': '',
        today: '2024-10-09',
      },
      {
        'disclosure.documentName': '刑事申诉结果通知书',
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-08-21',
        'disclosure.publishedDate': '',
        today: '2024-09-21',
      },
    ],
    good: [
      {
        'disclosure.documentName': '不起诉决定书',
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-05-01',
        'disclosure.publishedDate': '',
        today: '2024-12-02',
      },
      {
        'disclosure.documentName': '刑事申诉结果通知书',
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-09-01',
        'disclosure.publishedDate': '',
        today: '2024-10-08',
      },
      {
        'disclosure.documentName': '刑事申诉结果通知书',
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-08-21',
        'disclosure.publishedDate': '',
        today: '2024-09-20',
      },
    ],
    undecidable: [
      {
        'disclosure.notPublicReason': '',
        'case.concludedDate': '2024-05-01',
        'disclosure.publishedDate': '',
        today: '2024-12-02',
      },
    ],
  },
};

export default examples;
