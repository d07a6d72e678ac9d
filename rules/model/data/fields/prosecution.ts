/** 审查起诉、退补、延长、起诉、权利告知、讯问、证据与涉案财物。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const chargeReview = defineCard({ key: 'chargeReview', name: '审查起诉案件情况卡（全案）', line: '刑事', per: 'case' }, {
  'chargeReview.acceptedDate': { label: '受理日期', aliases: ['全案_受理日期', '审查起诉受理日期'], type: 'date', required: 'always', stage: '审查起诉', pinyin: 'slrq', seen: true },
  'chargeReview.opinionDocNumber': { label: '起诉意见书文号', aliases: ['(不)起诉意见书文号'], type: 'text', required: 'always', stage: '审查起诉', pinyin: 'qsyjswh', seen: true },
  'chargeReview.closedDate': { label: '审结日期', aliases: ['全案_审结日期'], type: 'date', required: 'when closed', stage: '审查起诉', pinyin: 'sjrq', seen: true },
  'chargeReview.closedSituation': { label: '审结情况', aliases: ['审结处理情况'], type: 'code', required: 'when closed', codes: ['起诉', '不起诉', '附条件不起诉', '移送单位撤回', '改变管辖', '退查后未重报'], stage: '审查起诉', pinyin: 'sjqk', hostIds: ['TYYW_GS_SCQS.SJQK_MC'], seen: true },
  'chargeReview.closedCharge': { label: '审结案由', aliases: ['全案_审结案由'], type: 'code', required: 'when closed', stage: '审查起诉', pinyin: 'sjay', seen: true },
  'chargeReview.closedOtherCharges': { label: '审结其他案由', aliases: ['全案_审结其他案由'], type: 'multi', required: 'optional', stage: '审查起诉', pinyin: 'sjqtay', seen: true },
  'chargeReview.pleaApplied': { label: '审查起诉阶段检察机关适用认罪认罚', aliases: ['全案_审查起诉阶段检察机关适用认罪认罚'], type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'scqsjdjcjgsyrzrf', seen: true },
  'chargeReview.casualtySituation': { label: '案件造成伤亡情况', type: 'multi', required: 'always', codes: ['无', '死亡', '重伤', '轻伤', '轻微伤', '仅造成财产损失'], stage: '审查起诉', pinyin: 'ajzcswqk', seen: true },
  'chargeReview.recoveryInvolved': { label: '案件是否涉及追赃挽损', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'ajsfsjzzws', seen: true },
  'chargeReview.recoveredLossAmount': { label: '挽回经济损失（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'whjjsswy', seen: true },
  'chargeReview.lossAmount': { label: '认定造成经济损失（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'rdzcjjsswy', seen: true },
  'chargeReview.closedAmount': { label: '审结数额（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'sjsewy', seen: true },
  'chargeReview.confirmedAmount': { label: '审定数额（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'sdsewy', seen: true },
  'chargeReview.policeSeizedAmount': { label: '侦（调）查机关追缴款物（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'zdcjgzjkwwy', seen: true },
  'chargeReview.procSeizedAmount': { label: '检察机关自行查扣冻（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'jcjgzxckdwy', seen: true },
  'chargeReview.procFoundSeizedAmount': { label: '检察机关发现并由其他机关查扣冻（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'jcjgfxbyqtjgckdwy', seen: true },
  'chargeReview.voluntaryRefundAmount': { label: '捕诉环节犯罪嫌疑人主动退赔（万元）', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'bshjfzxyrzdtpwy', seen: true },
  'chargeReview.launderingAmount': { label: '洗钱数额（万元）', type: 'money', required: 'when 洗钱罪', stage: '审查起诉', pinyin: 'xqsewy', seen: true },
  'chargeReview.concealmentAmount': { label: '掩饰隐瞒犯罪所得、犯罪所得收益数额（万元）', type: 'money', required: 'when 掩隐罪', stage: '审查起诉', pinyin: 'ysymfzsdfzsdsysewy', seen: true },
  'chargeReview.drugFoodSafety': { label: '是否涉及药品和医用器材安全犯罪', aliases: ['犯罪案件是否涉及药品和医用器材安全'], type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfsjyphyyqcaqfz', seen: true },
  'chargeReview.dueDate': { label: '审查起诉期限届满日期', type: 'date', required: 'auto', stage: '审查起诉', pinyin: 'scqsqxjmrq' },
  'chargeReview.reportNumber': { label: '审查报告编号', aliases: ['公诉案件审查报告'], type: 'text', required: 'when closed', stage: '审查起诉', pinyin: 'scbgbh' },
  'chargeReview.committeeDiscussed': { label: '是否经检委会讨论', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sfjjwhtl' },
  'chargeReview.prosecutorMeetingDate': { label: '检察官联席会议日期', type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'jcglxhyrq' },
  'chargeReview.riskAssessmentLevel': { label: '执法办案风险评估等级', type: 'code', required: 'optional', codes: ['重大风险', '较大风险', '一般风险', '无风险'], stage: '审查起诉', pinyin: 'zfbafxpgdj' },
  'chargeReview.custodyNoticeDate': { label: '羁押期限变化通知日期', aliases: ['通知刑事执行检察部门日期'], type: 'date', required: 'when custody changed', stage: '审查起诉', pinyin: 'jyqxbhtzrq', note: '十日以内' },
  'chargeReview.extendedDays': { label: '审查起诉延长天数', type: 'number', required: 'when applicable', stage: '审查起诉', pinyin: 'scqsajqkkqascqsycts' },
  'chargeReview.excludedDays': { label: '审查起诉不计入期间天数', type: 'number', required: 'when applicable', stage: '审查起诉', pinyin: 'scqsajqkkqascqsbjrqjts' },
  'chargeReview.isTelecomNetworkCrime': { label: '是否利用电信或网络实施犯罪', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sflydxhwlssfz', seen: true },
  'chargeReview.campusDomesticViolence': { label: '犯罪涉及校园家庭暴力', type: 'code', required: 'always', codes: ['涉及家庭暴力', '涉及校园暴力', '均不涉及'], stage: '审查起诉', pinyin: 'fzsjxyjtbl', seen: true },
  'chargeReview.isMedicalDispute': { label: '是否涉医疗纠纷犯罪案件', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfsyljffzaj', seen: true },
  'chargeReview.isMedicalBeauty': { label: '犯罪案件是否涉及医疗美容犯罪', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'fzajsfsjylmrfz', seen: true },
  'chargeReview.hkMacaoTaiwanOverseas': { label: '涉港澳台侨犯罪案件', type: 'code', required: 'always', codes: ['不涉及', '涉港', '涉澳', '涉台', '涉侨'], stage: '审查起诉', pinyin: 'sgatqfzaj', seen: true },
  'chargeReview.isPoliticalSecurity': { label: '涉政治安全类案件', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'szzaqlaj', seen: true },
  'chargeReview.affectsPrivateEconomy': { label: '是否影响非公有制经济发展案件', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfyxfgyzjjfzaj', seen: true },
  'chargeReview.involvesMafia': { label: '犯罪案件是否涉及黑社会性质组织', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'fzajsfsjhshxzzz', seen: true },
  'chargeReview.involvesEvilForce': { label: '犯罪案件是否涉及恶势力', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'fzajsfsjesl', seen: true },
  'chargeReview.isMafiaProtector': { label: '是否黑社会性质组织保护伞', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfhshxzzzbhs', seen: true },
  'chargeReview.isEvilForceProtector': { label: '是否恶势力保护伞', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfeslbhs', seen: true },
  'chargeReview.isDrugDeviceSafety': { label: '犯罪案件是否涉及药品和医用器材安全', type: 'boolean', required: 'when applicable', stage: '审查起诉', pinyin: 'fzajsfsjyphyyqcaq', seen: true },
});

export const chargeSuspect = defineCard({ key: 'chargeSuspect', name: '审查起诉犯罪嫌疑人审结卡', line: '刑事', per: 'suspect' }, {
  'chargeSuspect.transferCharge': { label: '移诉案由', aliases: ['移送案由'], type: 'code', required: 'always', stage: '审查起诉', pinyin: 'ysay', seen: true },
  'chargeSuspect.transferOtherCharges': { label: '移诉其他案由', aliases: ['移诉其它案由'], type: 'multi', required: 'optional', stage: '审查起诉', pinyin: 'ysqtay', seen: true },
  'chargeSuspect.closedDate': { label: '审结日期', type: 'date', required: 'when closed', stage: '审查起诉', pinyin: 'sjrq', seen: true },
  'chargeSuspect.result': { label: '审结处理情况', aliases: ['审查处理结果'], type: 'code', required: 'when closed', codes: ['起诉', '绝对不起诉', '其他情节轻微不起诉', '刑事和解不起诉', '其他证据不足不起诉', '附条件不起诉', '同意移送单位撤回', '改变管辖', '退查后未重报'], stage: '审查起诉', pinyin: 'sjclqk', hostIds: ['TYYW_GS_XYRQK.SJCLQK_MC'], seen: true },
  'chargeSuspect.closedCharge': { label: '审结案由', aliases: ['审结罪名', '起诉罪名'], type: 'code', required: 'when closed', stage: '审查起诉', pinyin: 'sjay', seen: true },
  'chargeSuspect.closedOtherCharges': { label: '审结其他案由', type: 'multi', required: 'optional', stage: '审查起诉', pinyin: 'sjqtay', seen: true },
  'chargeSuspect.changeOfTransfer': { label: '改变移送审查起诉认定情形', aliases: ['改变侦查机关定性'], type: 'multi', required: 'when closed', codes: ['改变定性', '改变犯罪事实', '改变量刑情节', '增加罪名', '减少罪名', '无改变'], stage: '审查起诉', pinyin: 'gbysscqsrdqx', seen: true },
  'chargeSuspect.legalCircumstances': { label: '审查认定的法定情节', aliases: ['法定情节'], type: 'multi', required: 'when closed', codes: ['自首', '立功', '累犯', '坦白', '从犯', '主犯', '未成年人', '限定刑事责任能力人', '聋哑或盲人', '犯罪未遂', '犯罪中止', '无'], stage: '审查起诉', pinyin: 'scrddfdqj', seen: true },
  'chargeSuspect.discretionaryCircumstances': { label: '审查认定的酌定情节', type: 'multi', required: 'when closed', codes: ['退赃退赔', '取得谅解', '初犯偶犯', '前科', '无'], stage: '审查起诉', pinyin: 'scrddzdqj' },
  'chargeSuspect.coerciveBeforeClose': { label: '审结前强制措施', type: 'code', required: 'when closed', stage: '审查起诉', pinyin: 'sjqqzcs', seen: true },
  'chargeSuspect.pleaApplied': { label: '审查起诉阶段检察机关适用认罪认罚', aliases: ['是否适用认罪认罚'], type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'scqsjdjcjgsyrzrf', seen: true },
  'chargeSuspect.isSupervisedFiling': { label: '是否立案监督对象', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sflajddx', seen: true },
  'chargeSuspect.isAddedProsecution': { label: '是否为追诉对象', aliases: ['纠正漏诉'], type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfwzsdx', seen: true },
  'chargeSuspect.isOmittedArrest': { label: '是否为纠正漏捕的犯罪嫌疑人', type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'sfwjzlbdfzxyr', seen: true },
  'chargeSuspect.victimSituation': { label: '被害人情况', type: 'multi', required: 'when closed', codes: ['无', '自然人', '单位', '未成年人', '老年人', '妇女', '残疾人'], stage: '审查起诉', pinyin: 'bhrqk', seen: true },
  'chargeSuspect.interrogatedDate': { label: '讯问日期', aliases: ['审查起诉讯问日期'], type: 'date', required: 'always', stage: '审查起诉', pinyin: 'xwrq' },
  'chargeSuspect.publicChargeDate': { label: '提起公诉日期', type: 'date', required: 'when 起诉', stage: '审查起诉', pinyin: 'tqgsrq', seen: true },
  'chargeSuspect.joinder': { label: '是否并案', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sfba' },
  'chargeSuspect.split': { label: '是否分案', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sffa' },
  'chargeSuspect.chargeChapter': { label: '审结案由所属章', type: 'code', required: 'when applicable', stage: '审查起诉', pinyin: 'sjayssz', note: '统计口径的罪名分章；宿主可能不单列而由案由带出' },
});

export const supplement = defineCard({ key: 'supplement', name: '退回补充侦查卡', line: '刑事', per: 'case', rows: true }, {
  'supplement.firstReturnDate': { label: '一次退查日期', aliases: ['全案_一次退查日期', '一退日期', '一次退补日期', '一次退回补充侦查日期', '第一次退回补充侦查日期'], type: 'date', required: 'when returned', stage: '审查起诉', pinyin: 'yctcrq', seen: true },
  'supplement.firstResubmitDate': { label: '一次重报日期', aliases: ['全案_一次重报日期', '一次补查重报日期', '第一次重报日期', '一次补充侦查重报日期', '一次补侦重报日期'], type: 'date', required: 'when resubmitted', stage: '审查起诉', pinyin: 'yczbrq', seen: true, note: '退补期限一个月' },
  'supplement.firstNotResubmitReason': { label: '一次退查后未重报事由', type: 'code', required: 'when not resubmitted', stage: '审查起诉', pinyin: 'yctchwzbsy', seen: true },
  'supplement.secondReturnDate': { label: '二次退查日期', aliases: ['全案_二次退查日期', '二退日期', '二次退补日期', '二次退回补充侦查日期', '第二次退回补充侦查日期'], type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'ectcrq', seen: true },
  'supplement.secondResubmitDate': { label: '二次重报日期', aliases: ['全案_二次重报日期', '二次补查重报日期', '第二次重报日期', '二次补充侦查重报日期'], type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'eczbrq', seen: true },
  'supplement.secondNotResubmitReason': { label: '二次退查后未重报事由', type: 'code', required: 'optional', stage: '审查起诉', pinyin: 'ectchwzbsy', seen: true },
  'supplement.firstReason': { label: '一次退查原因', type: 'multi', required: 'when returned', stage: '审查起诉', pinyin: 'yctcyy' },
  'supplement.secondReason': { label: '二次退查原因', type: 'multi', required: 'optional', stage: '审查起诉', pinyin: 'ectcyy' },
  'supplement.outlineMade': { label: '是否制作补充侦查提纲', type: 'boolean', required: 'when returned', stage: '审查起诉', pinyin: 'sfzzbczctg' },
  'supplement.selfInvestigation': { label: '是否自行补充侦查', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sfzxbczc' },
  'supplement.decisionDocNumber': { label: '补充侦查决定书文号', type: 'text', required: 'when returned', stage: '审查起诉', pinyin: 'bczcjdswh' },
  'supplement.count': { label: '退回补充侦查次数', type: 'number', required: 'when applicable', stage: '审查起诉', pinyin: 'thbczckthbczccs' },
  'supplement.outlineDate': { label: '退回补充侦查提纲日期', type: 'date', required: 'when applicable', stage: '审查起诉', pinyin: 'thbczckthbczctgrq' },
  'supplement.selfDate': { label: '退回补充侦查自行侦查完成日期', type: 'date', required: 'when applicable', stage: '审查起诉', pinyin: 'thbczckthbczczxzcwcrq' },
  'supplement.toSupervisory': { label: '退回补充侦查退监察机关', type: 'orgName', required: 'when applicable', stage: '审查起诉', pinyin: 'thbczckthbczctjcjg' },
  'supplement.totalCount': { label: '退回补充侦查合计次数', type: 'number', required: 'when applicable', stage: '审查起诉', pinyin: 'thbczckthbczchjcs' },
  'supplement.requestDate': { label: '退回补充侦查提请（要求）日期', type: 'date', required: 'when applicable', stage: '审查起诉', pinyin: 'thbczckthbczctqyqrq' },
});

export const extension = defineCard({ key: 'extension', name: '延长审查起诉期限卡', line: '刑事', per: 'case', rows: true }, {
  'extension.firstDate': { label: '一次延长审查起诉期限日期', aliases: ['第一次延期日期', '延长审查起诉期限日期'], type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'ycycscqsqxrq' },
  'extension.secondDate': { label: '二次延长审查起诉期限日期', type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'ecycscqsqxrq' },
  'extension.thirdDate': { label: '三次延长审查起诉期限日期', type: 'date', required: 'optional', stage: '审查起诉', pinyin: 'scycscqsqxrq' },
  'extension.reason': { label: '延长原因', type: 'code', required: 'when extended', stage: '审查起诉', pinyin: 'ycyy' },
  'extension.approver': { label: '审批人', type: 'personName', required: 'when extended', stage: '审查起诉', pinyin: 'spr' },
  'extension.approvedDate': { label: '审批日期', type: 'date', required: 'when extended', stage: '审查起诉', pinyin: 'sprq' },
  'extension.newDueDate': { label: '延长后届满日期', type: 'date', required: 'auto', stage: '审查起诉', pinyin: 'ychjmrq' },
});

export const indictment = defineCard({ key: 'indictment', name: '提起公诉卡', line: '刑事', per: 'case' }, {
  'indictment.documentNumber': { label: '起诉书文号', aliases: ['起诉书编号'], type: 'text', required: 'when 起诉', stage: '起诉', pinyin: 'qsswh', note: '如“×检刑诉〔2024〕12号”' },
  'indictment.date': { label: '提起公诉日期', aliases: ['起诉日期'], type: 'date', required: 'when 起诉', stage: '起诉', pinyin: 'tqgsrq', seen: true },
  'indictment.courtName': { label: '受理法院', aliases: ['移送法院', '审判单位'], type: 'orgName', required: 'when 起诉', stage: '起诉', pinyin: 'slfy', seen: true },
  'indictment.sentDate': { label: '送达法院日期', aliases: ['移送法院日期'], type: 'date', required: 'when 起诉', stage: '起诉', pinyin: 'sdfyrq' },
  'indictment.charges': { label: '起诉罪名', type: 'multi', required: 'when 起诉', stage: '起诉', pinyin: 'qszm' },
  'indictment.defendantCount': { label: '起诉人数', type: 'number', required: 'auto', stage: '起诉', pinyin: 'qsrs' },
  'indictment.procedureSuggested': { label: '建议适用程序', type: 'code', required: 'when 起诉', codes: ['速裁程序', '简易程序', '普通程序'], stage: '起诉', pinyin: 'jysycx' },
  'indictment.evidenceTransferComplete': { label: '证据材料移送情况', type: 'code', required: 'optional', stage: '起诉', pinyin: 'zjclysqk' },
  'indictment.supplementaryDocNumber': { label: '追加、变更、补充起诉决定书文号', aliases: ['变更起诉决定书文号'], type: 'text', required: 'optional', stage: '起诉', pinyin: 'zjbgbcqsjdswh' },
  'indictment.supplementaryDate': { label: '追加、变更、补充起诉日期', type: 'date', required: 'optional', stage: '起诉', pinyin: 'zjbgbcqsrq' },
  'indictment.withdrawDate': { label: '撤回起诉日期', type: 'date', required: 'optional', stage: '起诉', pinyin: 'chqsrq', hostIds: ['TYYW_GS_XYRQK.CHQSRQ'], seen: true },
  'indictment.withdrawReason': { label: '撤回起诉理由', type: 'code', required: 'when withdrawn', stage: '起诉', pinyin: 'chqsly' },
  'indictment.withdrawHandledDate': { label: '撤回起诉后处理日期', type: 'date', required: 'when withdrawn', stage: '起诉', pinyin: 'chqshclrq', seen: true },
  'indictment.withdrawHandledResult': { label: '撤回起诉后处理结果', type: 'code', required: 'when withdrawn', stage: '起诉', pinyin: 'chqshcljg', note: '30日内作出不起诉决定' },
  'indictment.civilIncidental': { label: '是否提起刑事附带民事诉讼', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '起诉', pinyin: 'sftqxsfdmsss' },
  'indictment.returnedByCourtDate': { label: '法院退回日期', type: 'date', required: 'optional', stage: '起诉', pinyin: 'fythrq' },
  'indictment.copies': { label: '起诉份数', type: 'number', required: 'when applicable', stage: '起诉', pinyin: 'tqgskqsfs' },
  'indictment.changed': { label: '起诉是否变更', type: 'boolean', required: 'when applicable', stage: '起诉', pinyin: 'tqgskqssfbg' },
});

export const rightsNotice = defineCard({ key: 'rightsNotice', name: '权利义务告知卡', line: '刑事', per: 'case', rows: true }, {
  'rightsNotice.stage': { label: '告知阶段', type: 'code', required: 'always', codes: ['审查逮捕', '审查起诉'], stage: '全程', pinyin: 'gzjd' },
  'rightsNotice.target': { label: '告知对象', type: 'code', required: 'always', codes: ['犯罪嫌疑人', '被害人', '法定代理人', '诉讼代理人'], stage: '全程', pinyin: 'gzdx' },
  'rightsNotice.personName': { label: '被告知人姓名', type: 'personName', required: 'always', stage: '全程', pinyin: 'bgzrxm' },
  'rightsNotice.date': { label: '告知日期', aliases: ['权利告知日期'], type: 'date', required: 'always', stage: '全程', pinyin: 'gzrq', note: '审查起诉自收到材料之日起三日以内' },
  'rightsNotice.documentName': { label: '告知文书名称', type: 'text', required: 'always', stage: '全程', pinyin: 'gzwsmc', note: '犯罪嫌疑人诉讼权利义务告知书等' },
  'rightsNotice.signed': { label: '是否签名', type: 'boolean', required: 'always', stage: '全程', pinyin: 'sfqm' },
  'rightsNotice.pleaRightsTold': { label: '是否告知认罪认罚权利', type: 'boolean', required: 'always', stage: '全程', pinyin: 'sfgzrzrfql' },
});

export const rights = defineCard({ key: 'rights', name: '权利告知补充信息', line: '刑事', per: 'case' }, {
  'rights.recusalNoticeDate': { label: '权利告知回避告知日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qlgzbcxqlgzhbgzrq' },
  'rights.noticeForm': { label: '权利告知告知方式', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'qlgzbcxqlgzgzfs' },
});

export const interrogation = defineCard({ key: 'interrogation', name: '讯问卡', line: '刑事', per: 'suspect', rows: true }, {
  'interrogation.date': { label: '讯问日期', aliases: ['讯问时间', '提讯日期'], type: 'date', required: 'always', stage: '全程', pinyin: 'xwrq' },
  'interrogation.startTime': { label: '讯问开始时间', type: 'text', required: 'always', stage: '全程', pinyin: 'xwkssj' },
  'interrogation.endTime': { label: '讯问结束时间', type: 'text', required: 'always', stage: '全程', pinyin: 'xwjssj' },
  'interrogation.place': { label: '讯问地点', type: 'text', required: 'always', stage: '全程', pinyin: 'xwdd' },
  'interrogation.prosecutor': { label: '讯问人', type: 'personName', required: 'always', stage: '全程', pinyin: 'xwr' },
  'interrogation.recorder': { label: '记录人', type: 'personName', required: 'always', stage: '全程', pinyin: 'jlr' },
  'interrogation.adultPresent': { label: '合适成年人到场', aliases: ['法定代理人到场'], type: 'boolean', required: 'when minor', stage: '全程', pinyin: 'hscnrdc' },
  'interrogation.adultName': { label: '到场合适成年人姓名', type: 'personName', required: 'when minor', stage: '全程', pinyin: 'dchscnrxm' },
  'interrogation.interpreter': { label: '翻译人员', type: 'personName', required: 'when needed', stage: '全程', pinyin: 'fyry' },
  'interrogation.recorded': { label: '是否同步录音录像', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sftblylx' },
});

export const record = defineCard({ key: 'record', name: '笔录补充信息', line: '刑事', per: 'suspect' }, {
  'record.staffGender': { label: '笔录在场人员性别', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'blbcxblzcryxb' },
});

export const reviewReport = defineCard({ key: 'reviewReport', name: '审查报告补充信息', line: '刑事', per: 'case' }, {
  'reviewReport.changeReason': { label: '审查报告变更原因', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'scbgbcxscbgbgyy' },
});

export const evidence = defineCard({ key: 'evidence', name: '证据补充信息', line: '刑事', per: 'case' }, {
  'evidence.ageProof': { label: '证据年龄证据', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjnlzj' },
  'evidence.psychiatricAppraisal': { label: '证据精神病鉴定', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjjsbjd' },
  'evidence.transferDate': { label: '证据移送日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjysrq' },
  'evidence.dvdCount': { label: '证据光盘数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjgps' },
  'evidence.dvdRegistered': { label: '证据光盘已登记', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjgpydj' },
  'evidence.appraisal': { label: '证据鉴定意见', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjjdyj' },
  'evidence.valueAppraisal': { label: '证据价格认定', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjjgrd' },
  'evidence.injuryAppraisal': { label: '证据伤情鉴定', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjsqjd' },
  'evidence.drugAppraisal': { label: '证据毒品鉴定', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjdpjd' },
  'evidence.bloodAlcohol': { label: '证据血液酒精含量', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjxyjjhl' },
  'evidence.searchWitness': { label: '证据见证人', type: 'personName', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjjzr' },
  'evidence.catalogCount': { label: '证据证据目录件数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjzjmljs' },
  'evidence.fileCount': { label: '证据卷内证据件数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjjnzjjs' },
  'evidence.catalog': { label: '证据证据目录', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zjbcxzjzjml' },
});

export const exclusion = defineCard({ key: 'exclusion', name: '排非补充信息', line: '刑事', per: 'case' }, {
  'exclusion.requested': { label: '排非是否申请', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'pfbcxpfsfsq' },
  'exclusion.result': { label: '排非处理结果', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'pfbcxpfcljg' },
});

export const appraisal = defineCard({ key: 'appraisal', name: '鉴定补充信息', line: '刑事', per: 'case' }, {
  'appraisal.notifiedDate': { label: '鉴定告知（通报）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'jdbcxjdgztbrq' },
});

export const fasttrack = defineCard({ key: 'fasttrack', name: '速裁补充信息', line: '刑事', per: 'suspect' }, {
  'fasttrack.sentenceLimitMonths': { label: '速裁预期刑上限（月）', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'scbcxscyqxsxy' },
});

export const simplified = defineCard({ key: 'simplified', name: '简易程序补充信息', line: '刑事', per: 'suspect' }, {
  'simplified.agreed': { label: '简易程序是否同意', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'jycxbcxjycxsfty' },
  'simplified.facts': { label: '简易程序对事实无异议', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'jycxbcxjycxdsswyy' },
});

export const property = defineCard({ key: 'property', name: '涉案财物卡', line: '刑事', per: 'property' }, {
  'property.receivedDate': { label: '接收日期', aliases: ['入库日期'], type: 'date', required: 'when property', stage: '全程', pinyin: 'jsrq' },
  'property.listNumber': { label: '涉案财物清单编号', aliases: ['移送清单编号'], type: 'text', required: 'when property', stage: '全程', pinyin: 'sacwqdbh' },
  'property.itemName': { label: '财物名称', type: 'text', required: 'when property', stage: '全程', pinyin: 'cwmc' },
  'property.quantity': { label: '数量', type: 'number', required: 'when property', stage: '全程', pinyin: 'sl' },
  'property.amount': { label: '金额（万元）', type: 'money', required: 'optional', stage: '全程', pinyin: 'jewy' },
  'property.storagePlace': { label: '保管地点', type: 'text', required: 'when property', stage: '全程', pinyin: 'bgdd' },
  'property.state': { label: '财物状态', type: 'code', required: 'when property', codes: ['查封', '扣押', '冻结', '随案移送', '返还', '上缴', '退回'], stage: '全程', pinyin: 'cwzt' },
  'property.outDate': { label: '出库日期', type: 'date', required: 'when out', stage: '全程', pinyin: 'ckrq' },
  'property.outReason': { label: '出库事由', type: 'code', required: 'when out', stage: '全程', pinyin: 'cksy' },
  'property.handlingResult': { label: '处理结果', type: 'code', required: 'when closed', codes: ['移送法院', '返还被害人', '退回移送单位', '没收上缴'], stage: '全程', pinyin: 'cljg' },
  'property.handledDate': { label: '处理日期', type: 'date', required: 'when closed', stage: '全程', pinyin: 'clrq' },
  'property.approver': { label: '审批人', type: 'personName', required: 'when out', stage: '全程', pinyin: 'spr' },
  'property.hasHandlingDecision': { label: '是否有处理决定', type: 'boolean', required: 'when closed', stage: '全程', pinyin: 'sfycljd' },
  'property.sealed': { label: '涉案财物已用印', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwyyy' },
  'property.releasedDate': { label: '涉案财物释放（解除）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwsfjcrq' },
  'property.illegalGains': { label: '涉案财物违法所得', type: 'money', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwwfsd' },
  'property.victimOwned': { label: '涉案财物属被害人财物', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwsbhrcw' },
  'property.returnedDate': { label: '涉案财物返还（补回）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwfhbhrq' },
  'property.unrelatedDate': { label: '涉案财物查明无关日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwcmwgrq' },
  'property.contraband': { label: '涉案财物违禁品', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwwjp' },
  'property.confiscationDone': { label: '涉案财物追缴执行', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwzjzx' },
  'property.frozenAmount': { label: '涉案财物冻结金额', type: 'money', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwdjje' },
  'property.confiscateAmount': { label: '涉案财物追缴数额', type: 'money', required: 'when applicable', stage: '全程', pinyin: 'sacwksacwzjse' },
});

export const omitted = defineCard({ key: 'omitted', name: '遗漏补充信息', line: '刑事', per: 'case' }, {
  'omitted.crimes': { label: '遗漏罪行', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'ylbcxylzx' },
});

export const decision = defineCard({ key: 'decision', name: '处理决定补充信息', line: '刑事', per: 'case' }, {
  'decision.date': { label: '处理决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'cljdbcxcljdrq' },
});
