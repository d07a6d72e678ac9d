import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'monitoring.reply.late': {
    bad: [{ 'monitoring.noticeDate': '2024-05-01', 'monitoring.replyDate': '2024-05-20', today: '2024-12-02' }],
    good: [{ 'monitoring.noticeDate': '2024-05-01', 'monitoring.replyDate': '2024-05-09', today: '2024-12-02' }],
    undecidable: [{ 'monitoring.noticeDate': '2024-05-01', today: '2024-12-02' }],
  },
  'monitoring.reply.due-soon': {
    bad: [{ 'monitoring.noticeDate': '2024-11-22', 'monitoring.replyDate': '', today: '2024-12-01' }],
    good: [{ 'monitoring.noticeDate': '2024-11-29', 'monitoring.replyDate': '', today: '2024-12-01' }],
    undecidable: [{ 'monitoring.noticeDate': '2024-11-22', today: '2024-12-01' }],
  },
  'monitoring.rectified-date.missing': {
    bad: [{ 'monitoring.rectified': '已整改', 'monitoring.rectifiedDate': '' }],
    good: [{ 'monitoring.rectified': '已整改', 'monitoring.rectifiedDate': '2024-05-09' }],
    undecidable: [{ 'monitoring.rectified': '已整改' }],
  },
  'evaluation.evaluator.same-person': {
    bad: [{ 'evaluation.evaluator': '甲某', 'case.prosecutor': '甲某' }],
    good: [{ 'evaluation.evaluator': '乙某', 'case.prosecutor': '甲某' }],
    undecidable: [{ 'evaluation.evaluator': '甲某' }],
  },
};

export default examples;
