import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'sanshu.name-diff': {
    bad: [{ 'doc.opinionForProsecution.name': '甲某', 'doc.indictment.name': '甲某', 'doc.judgment.name': '甲茉' }],
    good: [{ 'doc.opinionForProsecution.name': '甲某', 'doc.indictment.name': '甲某', 'doc.judgment.name': '甲某' }],
    undecidable: [{ 'doc.opinionForProsecution.name': '甲某', 'doc.indictment.name': '甲某' }],
  },
  'sanshu.charge-diff': {
    bad: [
      {
        'doc.opinionForProsecution.charges': ['诈骗罪'],
        'doc.indictment.charges': ['盗窃罪'],
        'doc.judgment.charges': ['盗窃罪'],
        'reviewReport.changeReason': '',
        'judgment.reviewDate': '2024-06-01',
      },
    ],
    good: [
      {
        'doc.opinionForProsecution.charges': ['诈骗罪'],
        'doc.indictment.charges': ['盗窃罪'],
        'doc.judgment.charges': ['盗窃罪'],
        'reviewReport.changeReason': '证据不支持诈骗',
        'judgment.reviewDate': '2024-06-01',
      },
    ],
    undecidable: [
      {
        'doc.opinionForProsecution.charges': ['诈骗罪'],
        'doc.indictment.charges': ['盗窃罪'],
        'doc.judgment.charges': ['盗窃罪'],
        'judgment.reviewDate': '2024-06-01',
      },
    ],
  },
  'sanshu.fact-amount-diff': {
    bad: [
      {
        'doc.opinionForProsecution.totalAmount': '35000',
        'doc.indictment.totalAmount': '35000',
        'doc.judgment.totalAmount': '30000',
        'reviewReport.changeReason': '',
        'judgment.reviewDate': '',
      },
    ],
    good: [
      {
        'doc.opinionForProsecution.totalAmount': '35000',
        'doc.indictment.totalAmount': '35000',
        'doc.judgment.totalAmount': '30000',
        'reviewReport.changeReason': '',
        'judgment.reviewDate': '2024-06-01',
      },
    ],
    undecidable: [
      {
        'doc.opinionForProsecution.totalAmount': '35000',
        'doc.indictment.totalAmount': '35000',
        'doc.judgment.totalAmount': '30000',
        'reviewReport.changeReason': '',
      },
    ],
  },
  'sanshu.counts-diff': {
    bad: [
      {
        'doc.opinionForProsecution.counts': '3',
        'doc.indictment.counts': '2',
        'doc.judgment.counts': '2',
        'reviewReport.changeReason': '',
        'judgment.reviewDate': '2024-06-01',
      },
    ],
    good: [
      {
        'doc.opinionForProsecution.counts': '3',
        'doc.indictment.counts': '3',
        'doc.judgment.counts': '3',
        'reviewReport.changeReason': '',
        'judgment.reviewDate': '2024-06-01',
      },
    ],
    undecidable: [
      {
        'doc.opinionForProsecution.counts': '3',
        'doc.judgment.counts': '2',
        'reviewReport.changeReason': '',
        'judgment.reviewDate': '2024-06-01',
      },
    ],
  },
  'sanshu.codefendant-missing': {
    bad: [
      {
        'doc.opinionForProsecution.defendants': ['甲某', '乙某', '丙某'],
        'doc.indictment.defendants': ['甲某', '乙某'],
        'doc.indictment.text': '被告人甲某、乙某共同盗窃',
      },
    ],
    good: [
      {
        'doc.opinionForProsecution.defendants': ['甲某', '乙某', '丙某'],
        'doc.indictment.defendants': ['甲某', '乙某'],
        'doc.indictment.text': '丙某（另案处理）',
      },
    ],
    undecidable: [
      {
        'doc.opinionForProsecution.defendants': ['甲某', '乙某', '丙某'],
        'doc.indictment.defendants': ['甲某', '乙某'],
      },
    ],
  },
  'sanshu.surrender-diff': {
    bad: [
      { 'doc.indictment.circumstances': ['自首'], 'doc.judgment.circumstances': ['坦白'], 'judgment.reviewDate': '' },
    ],
    good: [
      {
        'doc.indictment.circumstances': ['自首'],
        'doc.judgment.circumstances': ['坦白'],
        'judgment.reviewDate': '2024-06-01',
      },
    ],
    undecidable: [{ 'doc.indictment.circumstances': ['自首'], 'doc.judgment.circumstances': ['坦白'] }],
  },
  'sanshu.recidivist-diff': {
    bad: [{ 'doc.indictment.circumstances': ['累犯'], 'doc.judgment.circumstances': ['坦白'] }],
    good: [{ 'doc.indictment.circumstances': ['累犯'], 'doc.judgment.circumstances': ['累犯'] }],
    undecidable: [{ 'doc.indictment.circumstances': ['累犯'] }],
  },
  'sanshu.article-diff': {
    bad: [
      {
        'doc.indictment.charges': ['盗窃罪'],
        'doc.judgment.charges': ['盗窃罪'],
        'doc.indictment.articles': ['264'],
        'doc.judgment.articles': ['266'],
      },
    ],
    good: [
      {
        'doc.indictment.charges': ['盗窃罪'],
        'doc.judgment.charges': ['盗窃罪'],
        'doc.indictment.articles': ['264'],
        'doc.judgment.articles': ['264', '67'],
      },
    ],
    undecidable: [
      { 'doc.indictment.charges': ['盗窃罪'], 'doc.judgment.charges': ['盗窃罪'], 'doc.indictment.articles': ['264'] },
    ],
  },
  'sanshu.proposal-vs-judgment': {
    bad: [
      {
        'plea.applied': '是',
        'sentencing.fixedTermFrom': '18',
        'sentencing.fixedTermTo': '',
        'judgment.penaltyTerm': '36',
      },
    ],
    good: [
      {
        'plea.applied': '是',
        'sentencing.fixedTermFrom': '18',
        'sentencing.fixedTermTo': '',
        'judgment.penaltyTerm': '16',
      },
    ],
    undecidable: [{ 'plea.applied': '是', 'sentencing.fixedTermFrom': '18', 'sentencing.fixedTermTo': '' }],
  },
  'sanshu.judgment-not-adopt-reason': {
    bad: [{ 'sentencing.adopted': '否', 'plea.applied': '是', 'doc.judgment.text': '判处有期徒刑三年' }],
    good: [
      { 'sentencing.adopted': '否', 'plea.applied': '是', 'doc.judgment.text': '检察机关量刑建议明显不当，不予采纳' },
    ],
    undecidable: [{ 'sentencing.adopted': '否', 'plea.applied': '是' }],
  },
};

export default examples;
