import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'nonpros.type-basis': {
    bad: [{ 'nonProsecution.type': '存疑不起诉', 'doc.nonProsecution.articles': ['177-2'] }],
    good: [{ 'nonProsecution.type': '存疑不起诉', 'doc.nonProsecution.articles': ['175-4'] }],
    undecidable: [{ 'nonProsecution.type': '存疑不起诉' }],
  },
  'nonpros.card-vs-document': {
    bad: [{ 'nonProsecution.type': '酌定不起诉', 'doc.nonProsecution.text': '事实不清、证据不足' }],
    good: [{ 'nonProsecution.type': '存疑不起诉', 'doc.nonProsecution.text': '事实不清、证据不足' }],
    undecidable: [{ 'doc.nonProsecution.text': '事实不清、证据不足' }],
  },
  'nonpros.police-reconsider-30days': {
    bad: [
      { 'nonProsecution.reconsiderDate': '2024-03-01', 'nonpros.reconsiderDecided': '2024-04-15', today: '2025-06-30' },
    ],
    good: [
      { 'nonProsecution.reconsiderDate': '2024-03-01', 'nonpros.reconsiderDecided': '2024-03-28', today: '2024-03-28' },
    ],
    undecidable: [{ 'nonProsecution.reconsiderDate': '2024-03-01', today: '2025-06-30' }],
  },
  'nonpros.recheck-30days': {
    bad: [{ 'nonpros.recheckReceived': '2024-03-01', 'nonpros.recheckDecided': '2024-04-15', today: '2025-06-30' }],
    good: [{ 'nonpros.recheckReceived': '2024-03-01', 'nonpros.recheckDecided': '2024-03-25', today: '2024-03-25' }],
    undecidable: [{ 'nonpros.recheckReceived': '2024-03-01', today: '2025-06-30' }],
  },
  'nonpros.complaint-3months': {
    bad: [
      {
        'nonpros.complaintFiled': '2024-01-01',
        'nonpros.complaintDecided': '2024-06-01',
        'nonpros.complex': '否',
        today: '2025-06-30',
      },
    ],
    good: [
      {
        'nonpros.complaintFiled': '2024-01-01',
        'nonpros.complaintDecided': '2024-03-20',
        'nonpros.complex': '否',
        today: '2024-03-20',
      },
    ],
    undecidable: [{ 'nonpros.complaintFiled': '2024-01-01', 'nonpros.complex': '否', today: '2025-06-30' }],
  },
  'nonpros.plea-applied': {
    bad: [{ 'chargeSuspect.result': '绝对不起诉', 'chargeSuspect.pleaApplied': '是' }],
    good: [{ 'chargeSuspect.result': '绝对不起诉', 'chargeSuspect.pleaApplied': '否' }],
    undecidable: [{ 'chargeSuspect.result': '绝对不起诉' }],
  },
};

export default examples;
