/** 案件、受理、审批、文书、流程、归档与公开。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const caseCard = defineCard({ key: 'case', name: '案件基本信息', line: '通用', per: 'case' }, {
  'case.acceptanceNumber': { label: '部门受案号', aliases: ['受案号', '案件编号', '受案编号'], type: 'text', required: 'always', stage: '受理', pinyin: 'bmsah', hostIds: ['TYYW_GG_AJJBXX.BMSAH'], seen: true, note: '系统自动生成,只读。形如“某检刑诉受[2024]999999000001号”:单位简称+案件类别字+受+[年]+12位数字(6位单位编码+6位序号)+号;1.x 为11位数字' },
  'case.unifiedNumber': { label: '统一受案号', aliases: ['统一案号'], type: 'text', required: 'always', stage: '受理', pinyin: 'tysah', hostIds: ['TYYW_GG_AJJBXX.TYSAH'], seen: true, note: '只读,17位数字:6位单位编码+4位年份+7位;同一案在各环节不变' },
  'case.name': { label: '案件名称', aliases: ['案名'], type: 'text', required: 'always', stage: '受理', pinyin: 'ajmc', hostIds: ['TYYW_GG_AJJBXX.AJMC'], seen: true, note: '习惯写法“张某某涉嫌盗窃案”“张某某等N人诈骗案”' },
  'case.category': { label: '案件类别', aliases: ['案件类别名称', '案件类型'], type: 'code', required: 'always', codes: ['审查逮捕案件', '一审公诉案件', '二审上诉案件', '二审抗诉案件', '审判监督抗诉案件', '审查逮捕案件(未检)', '一审公诉案件(未检)', '民事生效裁判监督案件', '民事执行活动监督案件', '民事审判人员违法行为监督案件', '行政生效裁判监督案件', '行政公益诉讼案件', '民事公益诉讼案件', '刑事申诉案件', '国家赔偿案件', '司法救助案件', '检察建议案件'], stage: '受理', pinyin: 'ajlb', hostIds: ['TYYW_GG_AJJBXX.AJLB_MC'], seen: true },
  'case.categoryCode': { label: '案件类别编码', type: 'code', required: 'hidden', stage: '受理', pinyin: 'ajlbbm', hostIds: ['TYYW_GG_AJJBXX.AJLB_BM'], seen: true, note: '内部编码,1.x 库中 0201=审查逮捕、0301=一审公诉、0304=二审抗诉、0305=审判监督抗诉、0314=一审公诉(未检)、0701=民行监督、0901=刑事申诉、0904=国家赔偿(据公开 SQL,2.0 可能不同)' },
  'case.handlingOrg': { label: '承办单位', aliases: ['承办单位名称', '承办院', '办案单位'], type: 'orgName', required: 'always', stage: '受理', pinyin: 'cbdw', hostIds: ['TYYW_GG_AJJBXX.CBDW_MC'], seen: true },
  'case.handlingOrgCode': { label: '承办单位编码', type: 'code', required: 'hidden', stage: '受理', pinyin: 'cbdwbm', hostIds: ['TYYW_GG_AJJBXX.CBDW_BM'], seen: true, note: '6位,与受案号数字段前6位一致' },
  'case.handlingDept': { label: '承办部门', aliases: ['承办部门名称'], type: 'orgName', required: 'always', stage: '受理', pinyin: 'cbbm', hostIds: ['TYYW_GG_AJJBXX.CBBM_MC'], seen: true },
  'case.prosecutor': { label: '承办检察官', aliases: ['承办人', '主办检察官'], type: 'personName', required: 'always', stage: '受理', pinyin: 'cbjcg', hostIds: ['TYYW_GG_AJJBXX.CBR'], seen: true },
  'case.prosecutorId': { label: '承办人工号', type: 'text', required: 'hidden', stage: '受理', pinyin: 'cbrgh', hostIds: ['TYYW_GG_AJJBXX.CBRGH'], seen: true },
  'case.assistant': { label: '检察官助理', aliases: ['协办人', '辅助人员'], type: 'personName', required: 'when assigned', stage: '受理', pinyin: 'jcgzl' },
  'case.clerk': { label: '书记员', type: 'personName', required: 'when assigned', stage: '受理', pinyin: 'sjy' },
  'case.acceptedDate': { label: '受理日期', aliases: ['受案日期', '全案_受理日期'], type: 'date', required: 'always', stage: '受理', pinyin: 'slrq', hostIds: ['TYYW_GG_AJJBXX.SLRQ'], seen: true, note: '汇总导出时带“全案_”前缀' },
  'case.createdTime': { label: '创建时间', type: 'date', required: 'auto', stage: '受理', pinyin: 'cjsj', hostIds: ['TYYW_GG_AJJBXX.CJSJ'], seen: true },
  'case.lastModifiedTime': { label: '最后修改时间', type: 'date', required: 'auto', stage: '受理', pinyin: 'zhxgsj', hostIds: ['TYYW_GG_AJJBXX.ZHXGSJ'], seen: true, note: '用于判断案卡是否同步填录' },
  'case.status': { label: '案件状态', type: 'code', required: 'auto', codes: ['受理', '在办', '审结', '办结', '归档'], stage: '受理', pinyin: 'ajzt', hostIds: ['TYYW_GG_AJJBXX.AJZT'], seen: true, note: '码值为推定' },
  'case.currentStage': { label: '当前阶段', type: 'code', required: 'auto', stage: '受理', pinyin: 'dqjd', hostIds: ['TYYW_GG_AJJBXX.DQJD'], seen: true },
  'case.handlingStartDate': { label: '办理开始日期', type: 'date', required: 'auto', stage: '受理', pinyin: 'blksrq', hostIds: ['TYYW_GG_AJJBXX.BLKSRQ'], seen: true },
  'case.handlingDays': { label: '办理天数', type: 'number', required: 'auto', stage: '受理', pinyin: 'blts', hostIds: ['TYYW_GG_AJJBXX.BLTS'], seen: true },
  'case.dueDate': { label: '到期日期', aliases: ['办案期限届满日', '期限届满日期'], type: 'date', required: 'auto', stage: '受理', pinyin: 'dqrq', hostIds: ['TYYW_GG_AJJBXX.DQRQ'], seen: true },
  'case.concludedDate': { label: '办结日期', type: 'date', required: 'when concluded', stage: '受理', pinyin: 'bjrq', hostIds: ['TYYW_GG_AJJBXX.BJRQ'], seen: true },
  'case.completedDate': { label: '完成日期', type: 'date', required: 'when concluded', stage: '受理', pinyin: 'wcrq', hostIds: ['TYYW_GG_AJJBXX.WCRQ'], seen: true, note: '公开 SQL 以 WCRQ 非空作为已完成的判断' },
  'case.archivedDate': { label: '归档日期', type: 'date', required: 'when archived', stage: '受理', pinyin: 'gdrq', hostIds: ['TYYW_GG_AJJBXX.GDRQ'], seen: true },
  'case.archivist': { label: '归档人', type: 'personName', required: 'when archived', stage: '受理', pinyin: 'gdr', hostIds: ['TYYW_GG_AJJBXX.GDR'], seen: true },
  'case.warningStatus': { label: '预警状态', type: 'code', required: 'auto', stage: '受理', pinyin: 'yjzt', hostIds: ['TYYW_GG_AJJBXX.YJZT'], seen: true, note: '办案期限预警' },
  'case.custodyWarningStatus': { label: '羁押预警状态', type: 'code', required: 'auto', stage: '受理', pinyin: 'jyyjzt', hostIds: ['TYYW_GG_AJJBXX.JYYJZT'], seen: true },
  'case.riskLevel': { label: '风险等级', type: 'code', required: 'optional', stage: '受理', pinyin: 'fxdj', hostIds: ['TYYW_GG_AJJBXX.FXDJ'], seen: true, note: '宿主自带字段,与我方红黄绿灯不同,不得写入' },
  'case.summary': { label: '案情摘要', aliases: ['简要案情', '案件摘要'], type: 'text', required: 'always', stage: '受理', pinyin: 'aqzy', hostIds: ['TYYW_GG_AJJBXX.AQZY'], seen: true },
  'case.remarks': { label: '附注', aliases: ['备注'], type: 'text', required: 'optional', stage: '受理', pinyin: 'fz', hostIds: ['TYYW_GG_AJJBXX.FZ'], seen: true },
  'case.isForeignRelated': { label: '是否涉外案件', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfswaj', hostIds: ['TYYW_GG_AJJBXX.SFSWAJ'], seen: true },
  'case.isSupervisedCase': { label: '是否督办案件', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfdbaj', hostIds: ['TYYW_GG_AJJBXX.SFDBAJ'], seen: true },
  'case.isWatchedCase': { label: '是否关注案件', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfgzaj', hostIds: ['TYYW_GG_AJJBXX.SFGZAJ'], seen: true },
  'case.isAssignedCase': { label: '是否交办案件', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfjbaj', hostIds: ['TYYW_GG_AJJBXX.SFJBAJ'], seen: true },
  'case.isSpecialCampaign': { label: '是否专项活动案件', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfzxhdaj', seen: true },
  'case.specialCampaignName': { label: '专项活动名称', aliases: ['专项活动'], type: 'text', required: 'when isSpecialCampaign=是', stage: '受理', pinyin: 'zxhdmc', hostIds: ['TYYW_GG_AJJBXX.ZXHD_MC'], seen: true },
  'case.specialWork': { label: '专项活动重点工作', type: 'multi', required: 'optional', codes: ['涉及农资', '涉及食品安全', '涉及药品和医用器材安全', '涉及食用农产品安全'], stage: '受理', pinyin: 'zxhdzdgz', seen: true },
  'case.originStage': { label: '原案所处诉讼阶段', type: 'code', required: 'optional', stage: '受理', pinyin: 'yascssjd', hostIds: ['TYYW_GG_AJJBXX.YASCSSJD_MC'], seen: true },
  'case.flowInstanceId': { label: '流程实例编号', type: 'text', required: 'hidden', stage: '受理', pinyin: 'lcslbh', hostIds: ['TYYW_GG_AJJBXX.LCSLBH'], seen: true },
  'case.simpleCaseFlag': { label: '简案标识', aliases: ['繁简标识', '繁简分流'], type: 'boolean', required: 'optional', stage: '受理', pinyin: 'jabs', note: '种子“威海”做法;宿主是否有此项未知' },
  'case.sourceType': { label: '案件来源类型', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajlylx' },
  'case.level': { label: '案件层级', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajcj' },
  'case.changeReason': { label: '案件变更原因', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajbgyy' },
  'case.sensitive': { label: '案件重大敏感', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajzdmg' },
  'case.seriousPublicOrder': { label: '案件严重危害社会治安', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajyzwhshza' },
  'case.isJointCrime': { label: '案件共同犯罪', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajgtfz' },
  'case.socialImpact': { label: '案件重大社会影响', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajzdshyx' },
  'case.hasVictim': { label: '案件有被害人', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajybhr' },
  'case.defendantCount': { label: '案件被告人数', type: 'number', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajbgrs' },
  'case.administrativeNeeded': { label: '案件需行政处罚', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajxxzcf' },
  'case.hasAdult': { label: '案件有成年同案犯', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajycntaf' },
  'case.stateSecret': { label: '案件国家秘密', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajgjmm' },
  'case.filedDate': { label: '案件立案（提出）日期', type: 'date', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajlatcrq' },
  'case.isPublicProsecution': { label: '案件提起公诉', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajtqgs' },
  'case.supervisorNeeded': { label: '案件应接受人民监督员监督', type: 'text', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajyjsrmjdyjd' },
  'case.policeStaff': { label: '案件办案人员名单', type: 'multi', required: 'when applicable', stage: '受理', pinyin: 'ajjbxxajbarymd' },
});

export const acceptance = defineCard({ key: 'acceptance', name: '受理登记（案管）', line: '通用', per: 'case' }, {
  'acceptance.registrar': { label: '录入人员', aliases: ['录入人', '受理人'], type: 'personName', required: 'always', stage: '受理', pinyin: 'lrry', seen: true },
  'acceptance.reviewer': { label: '审核人员', type: 'personName', required: 'optional', stage: '受理', pinyin: 'shry', seen: true },
  'acceptance.receivedDate': { label: '收案日期', aliases: ['移送日期', '收卷日期'], type: 'date', required: 'always', stage: '受理', pinyin: 'sarq', note: '材料到院之日,受理日期不得早于它' },
  'acceptance.triagedDate': { label: '分类时间', aliases: ['分流时间', '分案日期'], type: 'date', required: 'auto', stage: '受理', pinyin: 'flsj', seen: true },
  'acceptance.transferOrg': { label: '移送单位', aliases: ['移送单位名称', '移送机关'], type: 'orgName', required: 'always', stage: '受理', pinyin: 'ysdw', hostIds: ['TYYW_GG_AJJBXX.YSDW_DWMC'], seen: true },
  'acceptance.investigationOrg': { label: '侦查机关', aliases: ['侦查机关名称', '调查机关', '侦(调)查机关'], type: 'orgName', required: 'always', stage: '受理', pinyin: 'zcjg', hostIds: ['TYYW_GG_AJJBXX.ZCJG_DWMC'], seen: true },
  'acceptance.transferDocNumber': { label: '移送文书文号', aliases: ['(不)起诉意见书文号', '起诉意见书文号', '提请批准逮捕书文号'], type: 'text', required: 'always', stage: '受理', pinyin: 'yswswh', hostIds: ['TYYW_GG_AJJBXX.YSWSWH'], seen: true },
  'acceptance.transferCharge': { label: '移送案由', aliases: ['移诉案由', '全案_移送案由', '移送罪名'], type: 'code', required: 'always', stage: '受理', pinyin: 'ysay', hostIds: ['TYYW_GG_AJJBXX.YSAY_AYMC'], seen: true, note: '刑事罪名字典树' },
  'acceptance.transferOtherCharges': { label: '移送其他案由', aliases: ['移诉其它案由', '移诉其他案由', '全案_移送其他案由'], type: 'multi', required: 'optional', stage: '受理', pinyin: 'ysqtay', hostIds: ['TYYW_GG_AJJBXX.YSQTAY_AYMCS'], seen: true, note: '逗号分隔多值' },
  'acceptance.transferOpinion': { label: '移送意见', aliases: ['全案_移送意见'], type: 'code', required: 'always', codes: ['移送起诉', '移送不起诉', '提请逮捕'], stage: '受理', pinyin: 'ysyj', hostIds: ['TYYW_GG_AJJBXX.YSYJ_MC'], seen: true },
  'acceptance.policeSuggestPlea': { label: '侦查机关是否建议适用认罪认罚', type: 'boolean', required: 'always', stage: '受理', pinyin: 'zcjgsfjysyrzrf', seen: true },
  'acceptance.transferContact': { label: '移送人及电话', type: 'text', required: 'always', stage: '受理', pinyin: 'ysrjdh', hostIds: ['TYYW_GG_AJJBXX.YSRJDH'], seen: true },
  'acceptance.volumeCount': { label: '卷宗册数', aliases: ['案卷册数'], type: 'number', required: 'always', stage: '受理', pinyin: 'jzcs', seen: true },
  'acceptance.discCount': { label: '光盘', aliases: ['光盘数'], type: 'number', required: 'optional', stage: '受理', pinyin: 'gp', seen: true },
  'acceptance.hasProperty': { label: '是否随案移送涉案财物', aliases: ['涉案财物'], type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfsayssacw', seen: true },
  'acceptance.materialsComplete': { label: '材料是否齐备', type: 'boolean', required: 'always', stage: '受理', pinyin: 'clsfqb' },
  'acceptance.supplementRequestDate': { label: '要求补送材料日期', type: 'date', required: 'when incomplete', stage: '受理', pinyin: 'yqbsclrq' },
  'acceptance.jurisdictionOk': { label: '是否属于本院管辖', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfsybygx' },
  'acceptance.jurisdictionChangedFrom': { label: '是否他院受理审查起诉后改变管辖', aliases: ['是否他院审查起诉后改变管辖'], type: 'boolean', required: 'always', stage: '受理', pinyin: 'sftyslscqshgbgx', seen: true },
  'acceptance.earlyInterventionType': { label: '提前介入类别', type: 'code', required: 'optional', stage: '受理', pinyin: 'tqjrlb', seen: true },
  'acceptance.earlyInterventionDate': { label: '介入侦查日期', aliases: ['提前介入日期'], type: 'date', required: 'when early', stage: '受理', pinyin: 'jrzcrq', seen: true },
  'acceptance.earlyInterventionMode': { label: '提前介入方式', type: 'code', required: 'when early', stage: '受理', pinyin: 'tqjrfs', seen: true },
  'acceptance.jointCrimeNature': { label: '共同犯罪性质', type: 'code', required: 'when joint', stage: '受理', pinyin: 'gtfzxz', seen: true },
  'acceptance.jointCrimeCount': { label: '共同犯罪人数', type: 'number', required: 'when joint', stage: '受理', pinyin: 'gtfzrs', seen: true },
  'acceptance.fugitiveNames': { label: '在逃犯罪嫌疑人姓名或绰号', type: 'text', required: 'when fugitives', stage: '受理', pinyin: 'ztfzxyrxmhch', seen: true },
  'acceptance.fugitiveCount': { label: '在逃嫌疑人人数', type: 'number', required: 'when fugitives', stage: '受理', pinyin: 'ztxyrrs', seen: true },
  'acceptance.dutyCrimeField': { label: '职务犯罪案件涉案领域', type: 'code', required: 'when duty crime', stage: '受理', pinyin: 'zwfzajsaly', seen: true },
  'acceptance.assignMode': { label: '分案方式', type: 'code', required: 'always', codes: ['自动轮案', '指定分案', '变更承办人'], stage: '受理', pinyin: 'fafs' },
  'acceptance.assignedDate': { label: '分案日期', type: 'date', required: 'auto', stage: '受理', pinyin: 'farq' },
});

export const transfer = defineCard({ key: 'transfer', name: '移送补充信息', line: '刑事', per: 'case' }, {
  'transfer.docDate': { label: '移送文书日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'ysbcxyswsrq' },
  'transfer.missingMaterials': { label: '移送缺少的材料', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'ysbcxysqsdcl' },
  'transfer.suspectNames': { label: '移送嫌疑人姓名列表', type: 'personName', required: 'when applicable', stage: '全程', pinyin: 'ysbcxysxyrxmlb' },
  'transfer.propertyCount': { label: '移送财物件数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'ysbcxyscwjs' },
});

export const jurisdiction = defineCard({ key: 'jurisdiction', name: '管辖补充信息', line: '刑事', per: 'case' }, {
  'jurisdiction.foundDate': { label: '管辖发现日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'gxbcxgxfxrq' },
  'jurisdiction.transferDate': { label: '管辖移送日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'gxbcxgxysrq' },
  'jurisdiction.type': { label: '管辖种类', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'gxbcxgxzl' },
  'jurisdiction.docNumber': { label: '管辖文书文号', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'gxbcxgxwswh' },
  'jurisdiction.negotiateDate': { label: '管辖协商日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'gxbcxgxxsrq' },
  'jurisdiction.changed': { label: '管辖是否变更', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'gxbcxgxsfbg' },
});

export const supervisory = defineCard({ key: 'supervisory', name: '监察补充信息', line: '刑事', per: 'case' }, {
  'supervisory.transferDate': { label: '监察移送日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jcbcxjcysrq' },
  'supervisory.retention': { label: '监察是否留置', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'jcbcxjcsflz' },
});

export const approval = defineCard({ key: 'approval', name: '审批卡', line: '通用', per: 'case', rows: true }, {
  'approval.matter': { label: '审批事项', type: 'text', required: 'always', stage: '审批', pinyin: 'spsx' },
  'approval.submitter': { label: '呈批人', type: 'personName', required: 'always', stage: '审批', pinyin: 'cpr' },
  'approval.submittedDate': { label: '呈批日期', type: 'date', required: 'always', stage: '审批', pinyin: 'cprq' },
  'approval.deptHeadOpinion': { label: '部门负责人意见', aliases: ['审核意见'], type: 'text', required: 'optional', stage: '审批', pinyin: 'bmfzryj' },
  'approval.deptHeadDate': { label: '部门负责人审核日期', type: 'date', required: 'optional', stage: '审批', pinyin: 'bmfzrshrq' },
  'approval.leaderOpinion': { label: '分管检察长意见', aliases: ['检察长意见'], type: 'text', required: 'optional', stage: '审批', pinyin: 'fgjczyj' },
  'approval.leaderDate': { label: '检察长审批日期', type: 'date', required: 'optional', stage: '审批', pinyin: 'jczsprq' },
  'approval.committeeDate': { label: '检委会讨论日期', type: 'date', required: 'optional', stage: '审批', pinyin: 'jwhtlrq' },
  'approval.result': { label: '审批结果', type: 'code', required: 'always', codes: ['同意', '不同意', '退回'], stage: '审批', pinyin: 'spjg' },
  'approval.level': { label: '审批层级', type: 'text', required: 'when applicable', stage: '审批', pinyin: 'spkspcj' },
  'approval.extensionDate': { label: '审批延长审批日期', type: 'date', required: 'when applicable', stage: '审批', pinyin: 'spkspycsprq' },
  'approval.date': { label: '审批日期', type: 'date', required: 'when applicable', stage: '审批', pinyin: 'spksprq' },
  'approval.person': { label: '审批审批人', type: 'personName', required: 'when applicable', stage: '审批', pinyin: 'spkspspr' },
});

export const document = defineCard({ key: 'document', name: '法律文书卡', line: '通用', per: 'document' }, {
  'document.name': { label: '文书名称', type: 'text', required: 'always', stage: '文书', pinyin: 'wsmc', seen: true },
  'document.number': { label: '文书文号', aliases: ['文书编号'], type: 'text', required: 'always', stage: '文书', pinyin: 'wswh', seen: true },
  'document.template': { label: '文书模板', type: 'code', required: 'auto', stage: '文书', pinyin: 'wsmb' },
  'document.createdDate': { label: '制作日期', type: 'date', required: 'auto', stage: '文书', pinyin: 'zzrq' },
  'document.signer': { label: '签发人', type: 'personName', required: 'when signed', stage: '文书', pinyin: 'qfr' },
  'document.signedDate': { label: '签发日期', type: 'date', required: 'when signed', stage: '文书', pinyin: 'qfrq' },
  'document.sealedDate': { label: '用印日期', type: 'date', required: 'when sealed', stage: '文书', pinyin: 'yyrq' },
  'document.deliveredDate': { label: '送达日期', type: 'date', required: 'when delivered', stage: '文书', pinyin: 'sdrq' },
  'document.recipient': { label: '受送达人', type: 'personName', required: 'when delivered', stage: '文书', pinyin: 'ssdr' },
  'document.receiptUploaded': { label: '送达回证是否上传', type: 'boolean', required: 'when delivered', stage: '文书', pinyin: 'sdhzsfsc' },
  'document.bodyDate': { label: '落款日期', type: 'date', required: 'always', stage: '文书', pinyin: 'lkrq', note: '从正文识别' },
  'document.prosecutorInBody': { label: '落款检察官', type: 'personName', required: 'always', stage: '文书', pinyin: 'lkjcg', note: '从正文识别' },
});

export const flow = defineCard({ key: 'flow', name: '流程节点卡', line: '通用', per: 'case', rows: true }, {
  'flow.node': { label: '流程节点', type: 'code', required: 'auto', codes: ['受理', '分案', '审查', '审批', '文书制作', '审结', '移送', '办结', '归档'], stage: '流程', pinyin: 'lcjd' },
  'flow.enteredTime': { label: '节点进入时间', type: 'date', required: 'auto', stage: '流程', pinyin: 'jdjrsj' },
  'flow.leftTime': { label: '节点完成时间', type: 'date', required: 'auto', stage: '流程', pinyin: 'jdwcsj' },
  'flow.handler': { label: '节点办理人', type: 'personName', required: 'auto', stage: '流程', pinyin: 'jdblr' },
  'flow.returned': { label: '是否退回', type: 'boolean', required: 'auto', blankMeansNo: true, stage: '流程', pinyin: 'sfth' },
});

export const archive = defineCard({ key: 'archive', name: '归档卡', line: '通用', per: 'case' }, {
  'archive.date': { label: '归档日期', type: 'date', required: 'when archived', stage: '归档', pinyin: 'gdrq', seen: true },
  'archive.person': { label: '归档人', type: 'personName', required: 'when archived', stage: '归档', pinyin: 'gdr', seen: true },
  'archive.catalogComplete': { label: '卷内目录是否完整', type: 'boolean', required: 'when archived', stage: '归档', pinyin: 'jnmlsfwz' },
  'archive.volumeCount': { label: '归档卷数', type: 'number', required: 'when archived', stage: '归档', pinyin: 'gdjs' },
  'archive.electronicVolume': { label: '是否制作电子卷宗', type: 'boolean', required: 'always', stage: '归档', pinyin: 'sfzzdzjz' },
  'archive.number': { label: '档号', type: 'text', required: 'when archived', stage: '归档', pinyin: 'dh', seen: true, note: '公开前端中的“档号”' },
});

export const disclosure = defineCard({ key: 'disclosure', name: '案件信息公开卡', line: '案管', per: 'case' }, {
  'disclosure.documentName': { label: '公开文书名称', aliases: ['文书名称'], type: 'text', required: 'when public', stage: '信息公开', pinyin: 'gkwsmc', seen: true },
  'disclosure.documentType': { label: '文书类别', type: 'code', required: 'when public', codes: ['起诉书（自然人犯罪案件适用）', '起诉书（单位犯罪适用）', '刑事抗诉书（二审程序适用）', '不起诉决定书（法定不起诉适用）', '不起诉决定书（相对不起诉适用）', '不起诉决定书（存疑不起诉适用）', '刑事申诉复查决定书'], stage: '信息公开', pinyin: 'wslb', seen: true },
  'disclosure.triggerDate': { label: '判决生效日期/办结日期', type: 'date', required: 'always', stage: '信息公开', pinyin: 'pjsxrqbjrq', seen: true },
  'disclosure.publishedDate': { label: '公开发布日期', type: 'date', required: 'when public', stage: '信息公开', pinyin: 'gkfbrq' },
  'disclosure.notPublicReason': { label: '不公开原因', aliases: ['不公开理由'], type: 'code', required: 'when not public', codes: ['涉及国家秘密', '涉及商业秘密', '涉及个人隐私', '未成年人犯罪', '其他'], stage: '信息公开', pinyin: 'bgkyy', seen: true },
  'disclosure.redacted': { label: '是否屏蔽处理', type: 'boolean', required: 'when public', stage: '信息公开', pinyin: 'sfpbcl' },
  'disclosure.approver': { label: '公开审核人', type: 'personName', required: 'when public', stage: '信息公开', pinyin: 'gkshr' },
  'disclosure.procInfoExported': { label: '案件程序性信息是否导出', type: 'boolean', required: 'optional', stage: '信息公开', pinyin: 'ajcxxxxsfdc' },
  'disclosure.pushed': { label: '信息公开程序性信息已推送', type: 'text', required: 'when applicable', stage: '信息公开', pinyin: 'ajxxgkkxxgkcxxxxyts' },
  'disclosure.text': { label: '信息公开正文', type: 'text', required: 'when applicable', stage: '信息公开', pinyin: 'ajxxgkkxxgkzw' },
});

export const hearing = defineCard({ key: 'hearing', name: '听证卡', line: '通用', per: 'case', rows: true }, {
  'hearing.date': { label: '听证日期', type: 'date', required: 'when held', stage: '听证', pinyin: 'tzrq' },
  'hearing.type': { label: '听证类型', type: 'code', required: 'when held', codes: ['公开听证', '不公开听证', '简易听证', '上门听证'], stage: '听证', pinyin: 'tzlx' },
  'hearing.host': { label: '主持人', type: 'personName', required: 'when held', stage: '听证', pinyin: 'zcr' },
  'hearing.hearersCount': { label: '听证员人数', type: 'number', required: 'when held', stage: '听证', pinyin: 'tzyrs', note: '一般三至七人' },
  'hearing.opinion': { label: '听证意见', type: 'text', required: 'when held', stage: '听证', pinyin: 'tzyj' },
  'hearing.adopted': { label: '是否采纳听证意见', type: 'code', required: 'when held', stage: '听证', pinyin: 'sfcntzyj' },
  'hearing.peopleSupervisor': { label: '是否邀请人民监督员', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '听证', pinyin: 'sfyqrmjdy' },
  'hearing.noticeDate': { label: '告知听证参加人日期', type: 'date', required: 'when held', stage: '听证', pinyin: 'gztzcjrrq' },
});

export const committee = defineCard({ key: 'committee', name: '检委会补充信息', line: '刑事', per: 'case' }, {
  'committee.decision': { label: '检委会结论', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'jwhbcxjwhjl' },
});

export const superior = defineCard({ key: 'superior', name: '上级院补充信息', line: '刑事', per: 'case' }, {
  'superior.approvalDate': { label: '上级院批准日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'sjybcxsjypzrq' },
});

export const supervisor = defineCard({ key: 'supervisor', name: '人民监督员补充信息', line: '刑事', per: 'case' }, {
  'supervisor.date': { label: '人民监督员日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'rmjdybcxrmjdyrq' },
});
