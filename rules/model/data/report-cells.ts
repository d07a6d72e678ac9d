/**
 * Cells of statistics reports that rules read, by key `<table>.<cell>`: labels a cell's row or column may bear. The
 * real reports are unpublished, so the labels are our defaults.
 */
export const REPORT_CELLS: Readonly<Record<string, readonly string[]>> = {
  'period.carryOver': ['上期未结', '期初未结', '上期未结件数', '期初未结件数'],
  'period.newCases': ['本期新收', '新收', '受理件数', '本期受理'],
  'period.closed': ['本期审结', '审结', '审结件数', '本期办结'],
  'period.pending': ['期末未结', '期末未结件数'],
  'period.cases': ['件数', '受理件数合计'],
  'period.persons': ['人数', '受理人数合计'],
  'period.custodyPersons': ['羁押人数', '在押人数'],
  'persons.total': ['人数合计', '合计（人）', '合计(人)'],
  'persons.chapterSum': ['各章罪名行人数之和', '分章人数之和'],
  'lastPeriod.pending': ['上期期末未结'],
  'arrest.closed': ['审查逮捕审结'],
  'arrest.approved': ['批准逮捕', '批捕'],
  'arrest.notApproved': ['不批准逮捕', '不捕'],
  'arrest.other': ['其他处理'],
  'prosecution.closed': ['审查起诉审结'],
  'prosecution.prosecuted': ['起诉', '提起公诉'],
  'prosecution.nonProsecuted': ['不起诉'],
  'prosecution.other': ['审查起诉其他处理'],
  'nonProsecution.total': ['不起诉合计'],
  'nonProsecution.statutory': ['法定不起诉', '绝对不起诉'],
  'nonProsecution.discretionary': ['酌定不起诉', '相对不起诉'],
  'nonProsecution.doubt': ['存疑不起诉', '证据不足不起诉'],
  'plea.applied': ['适用认罪认罚', '认罪认罚适用数'],
  'plea.closed': ['认罪认罚审结'],
};
