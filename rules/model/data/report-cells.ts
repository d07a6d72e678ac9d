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
  'nonArrest.total': ['不捕合计', '不批准逮捕合计'],
  'nonArrest.byType': ['不捕分类合计', '各类不捕人数之和'],
  'suggestion.issued': ['发出检察建议', '检察建议发出件数'],
  'suggestion.replied': ['检察建议已回复'],
  'suggestion.pending': ['检察建议未到期'],
  'suggestion.overdue': ['检察建议逾期未回复'],
  'petition.received': ['信访接收件数', '首次信访接收件数'],
  'petition.replied': ['信访已回复'],
  'petition.pending': ['信访期限内未回复'],
  'petition.unreachable': ['信访无法回复'],
  'petition.overdue': ['信访逾期未回复'],
  'trial.withdrawn': ['撤回起诉人数', '撤回起诉件数'],
  'trial.acquitted': ['无罪人数', '判决无罪人数'],
  'trial.note': ['情况说明', '备注'],
  'cell.value': ['本期', '本期数', '本月'],
  'cell.previous': ['上期', '上期数', '上月'],
  'cell.cumulative': ['本期累计', '累计'],
  'cell.previousCumulative': ['上期累计'],
};

/** What else a label of a balance may be called. */
export const REPORT_LABELS: Readonly<Record<string, readonly string[]>> = {
  期初未结件数: ['上期未结件数', '期初未结', '上期未结'],
  受理件数: ['受理（件）', '新收件数', '本期新收'],
  审结件数: ['审结（件）', '审结'],
  期末未结件数: ['未结件数', '期末未结'],
  期初未结人数: ['上期未结人数'],
  受理人数: ['受理（人）'],
  审结人数: ['审结（人）'],
  期末未结人数: ['未结人数'],
  '批准（决定）逮捕': ['批准逮捕', '批捕'],
  '不批准（不予）逮捕': ['不批准逮捕', '不捕'],
  不捕人数: ['不批准（不予）逮捕', '不批准逮捕', '不捕'],
  '批准（决定）逮捕人数': ['批准（决定）逮捕', '批准逮捕人数', '批准逮捕', '批捕'],
  提起公诉: ['起诉'],
  不起诉人数: ['不起诉合计', '不起诉'],
  法定不起诉: ['绝对不起诉'],
  相对不起诉: ['酌定不起诉'],
  存疑不起诉: ['证据不足不起诉'],
  无罪判决: ['无罪'],
  基本合格: ['瑕疵'],
  人数合计: ['合计', '总计', '人数'],
};

/** Labels that stand for several rows or columns whose amounts are added, by a pattern of their names. */
export const REPORT_GROUPS: Readonly<Record<string, string>> = {
  各章罪名行:
    '^(?:第[一二三四五六七八九十]+章)?(?:危害国家安全|危害公共安全|破坏社会主义市场经济秩序|侵犯公民人身权利|侵犯财产|妨害社会管理秩序|危害国防利益|贪污贿赂|渎职|军人违反职责)(?:、民主权利)?罪?$',
};
