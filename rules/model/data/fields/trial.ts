/** 出庭、裁判、抗诉、二审与特别程序。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const court = defineCard({ key: 'court', name: '出庭支持公诉卡', line: '刑事', per: 'case', rows: true }, {
  'court.noticeDate': { label: '出庭通知书收到日期', type: 'date', required: 'when trial', stage: '审判', pinyin: 'cttzssdrq', hostIds: ['TYYW_GS_ESSS.CTTZSSDRQ'], seen: true },
  'court.pretrialMeetingDate': { label: '出席庭前会议日期', aliases: ['庭前会议日期'], type: 'date', required: 'optional', stage: '审判', pinyin: 'cxtqhyrq', hostIds: ['TYYW_GS_ESSS.CXTQHYRQ'], seen: true },
  'court.date': { label: '出庭日期', aliases: ['开庭日期'], type: 'date', required: 'when trial', stage: '审判', pinyin: 'ctrq', hostIds: ['TYYW_GS_ESSS.CTRQ'], seen: true },
  'court.prosecutor': { label: '出庭检察官', aliases: ['出庭公诉人'], type: 'personName', required: 'when trial', stage: '审判', pinyin: 'ctjcg' },
  'court.procedure': { label: '庭审程序', aliases: ['审理程序', '适用程序'], type: 'code', required: 'when trial', codes: ['速裁程序', '简易程序', '普通程序'], stage: '审判', pinyin: 'tscx', seen: true },
  'court.fastToSimpleDate': { label: '速裁程序转为简易程序日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'sccxzwjycxrq', seen: true },
  'court.fastToNormalDate': { label: '速裁程序转为普通程序日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'sccxzwptcxrq', seen: true },
  'court.simpleToNormalDate': { label: '简易程序转为普通程序日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'jycxzwptcxrq' },
  'court.firstDelayDate': { label: '一次建议法院延期审理日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'ycjyfyyqslrq', hostIds: ['TYYW_GS_ESSS.YQSLJYRQ'], seen: true },
  'court.firstResumeDate': { label: '一次建议法院恢复审理日期', type: 'date', required: 'when delayed', stage: '审判', pinyin: 'ycjyfyhfslrq', hostIds: ['TYYW_GS_ESSS.HFSLJYRQ'], seen: true },
  'court.secondDelayDate': { label: '二次建议法院延期审理日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'ecjyfyyqslrq', hostIds: ['TYYW_GS_ESSS.ECYQSLJYRQ'], seen: true },
  'court.secondResumeDate': { label: '二次建议法院恢复审理日期', type: 'date', required: 'when delayed', stage: '审判', pinyin: 'ecjyfyhfslrq', seen: true },
  'court.courtDelayDate': { label: '法院决定延期审理日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'fyjdyqslrq', seen: true },
  'court.courtResumeDate': { label: '法院恢复审理日期', type: 'date', required: 'when delayed', stage: '审判', pinyin: 'fyhfslrq', seen: true },
  'court.suspendDate': { label: '法院裁定中止审理日期', aliases: ['法院裁定全案中止审理日期'], type: 'date', required: 'optional', stage: '审判', pinyin: 'fycdzzslrq', seen: true },
  'court.suspendResumeDate': { label: '中止审理后恢复审理日期', type: 'date', required: 'when suspended', stage: '审判', pinyin: 'zzslhhfslrq', seen: true },
  'court.terminateDate': { label: '法院裁定终止审理日期', aliases: ['法院裁定全案终止审理日期'], type: 'date', required: 'optional', stage: '审判', pinyin: 'fycdzzslrq', seen: true },
  'court.witnessType': { label: '出庭作证人员类型', type: 'multi', required: 'optional', codes: ['证人', '鉴定人', '侦查人员', '有专门知识的人', '被害人'], stage: '审判', pinyin: 'ctzzrylx', seen: true },
  'court.committeeAttendDate': { label: '列席审委会日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'lxswhrq', seen: true },
  'court.videoHearing': { label: '是否远程视频庭审', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审判', pinyin: 'sfycspts' },
  'court.requestDate': { label: '法院提请（要求）日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'ctzcgskfytqyqrq' },
  'court.evidenceDate': { label: '法院材料移交日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'ctzcgskfyclyjrq' },
  'court.supplementRequest': { label: '法院要求补充移送日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'ctzcgskfyyqbcysrq' },
  'court.supplementSent': { label: '法院补送日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'ctzcgskfybsrq' },
  'court.servedDate': { label: '法院送达日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'ctzcgskfysdrq' },
});

export const trial = defineCard({ key: 'trial', name: '庭审补充信息', line: '刑事', per: 'case' }, {
  'trial.changeReason': { label: '庭审变更原因', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'tsbcxtsbgyy' },
  'trial.delayCount': { label: '庭审延期次数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'tsbcxtsyqcs' },
  'trial.closedDate': { label: '庭审办结日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'tsbcxtsbjrq' },
  'trial.recordDate': { label: '庭审笔录登记日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'tsbcxtsbldjrq' },
});

export const judgment = defineCard({ key: 'judgment', name: '一审裁判情况卡', line: '刑事', per: 'suspect' }, {
  'judgment.courtName': { label: '审判单位', aliases: ['一审法院'], type: 'orgName', required: 'when judged', stage: '审判', pinyin: 'spdw', seen: true },
  'judgment.documentNumber': { label: '一审判决书文号', aliases: ['判决书文号', '案号'], type: 'text', required: 'when judged', stage: '审判', pinyin: 'yspjswh', note: '如“（2024）×0112刑初345号”' },
  'judgment.date': { label: '一审判决日期', aliases: ['全案_一审判决日期'], type: 'date', required: 'when judged', stage: '审判', pinyin: 'yspjrq', seen: true },
  'judgment.receivedDate': { label: '一审判决书收到日期', aliases: ['判决书收到日期'], type: 'date', required: 'when judged', stage: '审判', pinyin: 'yspjssdrq', seen: true, note: '抗诉期十日自收到次日起' },
  'judgment.effectiveDate': { label: '一审判决生效日期', aliases: ['全案_一审判决生效日期'], type: 'date', required: 'when effective', stage: '审判', pinyin: 'yspjsxrq', seen: true },
  'judgment.charge': { label: '一审判决罪名/案由', aliases: ['一审判决罪名'], type: 'code', required: 'when judged', stage: '审判', pinyin: 'yspjzmay', hostIds: ['TYYW_GS_XYRQK.YSPJZM'], seen: true },
  'judgment.otherCharges': { label: '一审判决其他罪名/案由', aliases: ['一审判决其他罪名'], type: 'multi', required: 'optional', stage: '审判', pinyin: 'yspjqtzmay', seen: true },
  'judgment.penalty': { label: '一审宣告刑', aliases: ['主刑情况'], type: 'code', required: 'when judged', codes: ['死刑', '死缓', '无期徒刑', '有期徒刑', '拘役', '管制', '单处罚金', '免予刑事处罚', '不负刑事责任', '无罪'], stage: '审判', pinyin: 'ysxgx', hostIds: ['TYYW_GS_XYRQK.YSXGX_MC'], seen: true },
  'judgment.penaltyTerm': { label: '一审宣告刑刑期', aliases: ['主刑刑期'], type: 'number', required: 'when 有期徒刑', stage: '审判', pinyin: 'ysxgxxq', hostIds: ['TYYW_GS_XYRQK.YSXGXXQ'], seen: true, note: '单位月' },
  'judgment.probationPeriod': { label: '一审缓刑考验期', aliases: ['缓刑考验期'], type: 'number', required: 'when 缓刑', stage: '审判', pinyin: 'yshxkyq', seen: true },
  'judgment.additionalPenalty': { label: '一审附加刑类型', aliases: ['附加刑'], type: 'multi', required: 'optional', codes: ['罚金', '剥夺政治权利', '没收财产', '驱逐出境'], stage: '审判', pinyin: 'ysfjxlx' },
  'judgment.fineAmount': { label: '一审罚金数额（万元）', aliases: ['罚金数额'], type: 'money', required: 'when 罚金', stage: '审判', pinyin: 'ysfjsewy', seen: true },
  'judgment.legalCircumstances': { label: '裁判认定法定情节', type: 'multi', required: 'when judged', stage: '审判', pinyin: 'cprdfdqj', seen: true },
  'judgment.changeOfCharge': { label: '裁判改变起诉情形', aliases: ['改变起诉定性'], type: 'multi', required: 'when judged', codes: ['改变定性', '改变犯罪事实', '改变量刑情节', '无改变'], stage: '审判', pinyin: 'cpgbqsqx', seen: true },
  'judgment.factChange': { label: '判决书认定事实变化情况', type: 'code', required: 'when judged', stage: '审判', pinyin: 'pjsrdssbhqk', seen: true },
  'judgment.circumstanceChange': { label: '判决书认定的量刑情节变化情况', type: 'code', required: 'when judged', stage: '审判', pinyin: 'pjsrddlxqjbhqk', seen: true },
  'judgment.reviewDate': { label: '判决裁定审查日期', aliases: ['判决审查日期'], type: 'date', required: 'when judged', stage: '审判', pinyin: 'pjcdscrq' },
  'judgment.reviewOpinion': { label: '判决审查意见', type: 'code', required: 'when judged', codes: ['同意', '提出抗诉', '提出纠正意见'], stage: '审判', pinyin: 'pjscyj' },
  'judgment.reviewFormMade': { label: '是否制作刑事判决、裁定审查表', aliases: ['判决结果审查文书'], type: 'boolean', required: 'when judged', stage: '审判', pinyin: 'sfzzxspjcdscb', seen: true, note: '公开报道中常见未填的一项' },
  'judgment.appealDate': { label: '上诉日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'ssrq', seen: true },
  'judgment.appellant': { label: '上诉人', type: 'personName', required: 'when appeal', stage: '审判', pinyin: 'ssr' },
  'judgment.panel': { label: '判决审判组织', type: 'text', required: 'when applicable', stage: '审判', pinyin: 'yscpqkkpjspzz' },
  'judgment.victimReceivedDate': { label: '判决被害人收到日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'yscpqkkpjbhrsdrq' },
  'judgment.type': { label: '判决种类', type: 'text', required: 'when applicable', stage: '审判', pinyin: 'yscpqkkpjzl' },
  'judgment.confiscation': { label: '判决没收追缴判项', type: 'text', required: 'when applicable', stage: '审判', pinyin: 'yscpqkkpjmszjpx' },
  'judgment.caseEffectiveDate': { label: '全案_一审判决生效日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'qayspjsxrq', seen: true, note: '案件级；人卡另有“一审判决生效日期”' },
});

export const ruling = defineCard({ key: 'ruling', name: '裁定补充信息', line: '刑事', per: 'case' }, {
  'ruling.receivedDate': { label: '裁定收到日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'cdbcxcdsdrq' },
});

export const protest = defineCard({ key: 'protest', name: '二审抗诉卡', line: '刑事', per: 'case' }, {
  'protest.date': { label: '提出抗诉日期', aliases: ['抗诉日期'], type: 'date', required: 'optional', stage: '审判', pinyin: 'tcksrq', seen: true },
  'protest.documentNumber': { label: '抗诉书文号', aliases: ['刑事抗诉书文号'], type: 'text', required: 'when protest', stage: '审判', pinyin: 'ksswh' },
  'protest.reason': { label: '提出抗诉理由', aliases: ['抗诉理由'], type: 'code', required: 'when protest', codes: ['事实认定错误', '法律适用错误', '量刑畸轻', '量刑畸重', '程序违法', '其他'], stage: '审判', pinyin: 'tcksly', seen: true },
  'protest.higherReviewResult': { label: '上级检察院审查结果', aliases: ['上级院审查结果'], type: 'code', required: 'when protest', codes: ['支持抗诉', '不支持抗诉撤回'], stage: '审判', pinyin: 'sjjcyscjg', seen: true },
  'protest.withdrawDate': { label: '撤回抗诉日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'chksrq', hostIds: ['TYYW_GS_ESKS.CHKSRQ'], seen: true },
  'protest.adopted': { label: '是否采纳抗诉意见', aliases: ['采纳抗诉意见'], type: 'boolean', required: 'when judged', stage: '审判', pinyin: 'sfcnksyj', seen: true },
  'protest.victimRequestDate': { label: '被害人请求抗诉日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'bhrqqksrq', note: '五日内答复' },
  'protest.victimReplyDate': { label: '答复被害人日期', type: 'date', required: 'when requested', stage: '审判', pinyin: 'dfbhrrq' },
  'protest.sentHigherDate': { label: '抗诉书副本报送上级院日期', type: 'date', required: 'when protest', stage: '审判', pinyin: 'kssfbbssjyrq' },
  'protest.reviewed': { label: '抗诉是否已审查', type: 'boolean', required: 'when applicable', stage: '审判', pinyin: 'eskskkssfysc' },
  'protest.handled': { label: '抗诉是否按期内受理', type: 'boolean', required: 'when applicable', stage: '审判', pinyin: 'eskskkssfaqnsl' },
});

export const appeal = defineCard({ key: 'appeal', name: '二审上诉审查、出庭及裁判卡', line: '刑事', per: 'case' }, {
  'appeal.fileReceivedDate': { label: '调（收）卷日期', aliases: ['阅卷日期'], type: 'date', required: 'when second', stage: '审判', pinyin: 'tsjrq', hostIds: ['TYYW_GS_ESSS.DJRQ'], seen: true },
  'appeal.fileReturnedDate': { label: '还卷日期', type: 'date', required: 'when second', stage: '审判', pinyin: 'hjrq', hostIds: ['TYYW_GS_ESSS.HJRQ'], seen: true, note: '一个月内阅卷完毕' },
  'appeal.victimHeard': { label: '是否听取被害人意见', type: 'boolean', required: 'when second', stage: '审判', pinyin: 'sftqbhryj', hostIds: ['TYYW_GS_ESSS.SFTQBHRYJ'], seen: true },
  'appeal.opinion': { label: '审查意见', type: 'code', required: 'when second', stage: '审判', pinyin: 'scyj', hostIds: ['TYYW_GS_ESSS.SCYJ'], seen: true },
  'appeal.defenderHeardDate': { label: '听取辩护人意见日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'tqbhryjrq', hostIds: ['TYYW_GS_XYRQK.TQBHRYJRQ'], seen: true },
  'appeal.judgmentReceivedDate': { label: '收到二审裁判文书日期', aliases: ['二审裁判文书收到日期'], type: 'date', required: 'when judged', stage: '审判', pinyin: 'sdescpwsrq', seen: true },
  'appeal.judgmentDate': { label: '二审裁判日期', type: 'date', required: 'when judged', stage: '审判', pinyin: 'escprq', hostIds: ['TYYW_GS_ESSS.ESCPRQ'], seen: true },
  'appeal.judgmentDocNumber': { label: '二审裁判文书文号', type: 'text', required: 'when judged', stage: '审判', pinyin: 'escpwswh', seen: true },
  'appeal.judgmentResult': { label: '二审裁判结果', type: 'code', required: 'when judged', codes: ['维持原判', '改判', '发回重审', '准许撤回上诉'], stage: '审判', pinyin: 'escpjg', seen: true },
  'appeal.charge': { label: '二审判决罪名', type: 'code', required: 'when judged', stage: '审判', pinyin: 'espjzm', seen: true },
  'appeal.otherCharges': { label: '二审判决其他罪名', type: 'multi', required: 'optional', stage: '审判', pinyin: 'espjqtzm', seen: true },
  'appeal.penalty': { label: '二审宣告刑（主刑)', type: 'code', required: 'when judged', stage: '审判', pinyin: 'esxgxzx', seen: true },
  'appeal.penaltyTerm': { label: '二审判决刑期', type: 'number', required: 'when judged', stage: '审判', pinyin: 'espjxq', seen: true },
  'appeal.probationPeriod': { label: '二审缓刑考验期', type: 'number', required: 'optional', stage: '审判', pinyin: 'eshxkyq', seen: true },
  'appeal.additionalPenalty': { label: '二审附加刑类型', type: 'multi', required: 'optional', stage: '审判', pinyin: 'esfjxlx', seen: true },
  'appeal.fineAmount': { label: '二审罚金数额（万元）', type: 'money', required: 'optional', stage: '审判', pinyin: 'esfjsewy', seen: true },
  'appeal.confiscatedAmount': { label: '二审没收金额', type: 'money', required: 'optional', stage: '审判', pinyin: 'esmsje', seen: true },
  'appeal.prohibition': { label: '刑罚执行中的禁止性措施', type: 'code', required: 'optional', stage: '审判', pinyin: 'xfzxzdjzxcs', seen: true },
  'appeal.protestRequestDate': { label: '提请抗诉日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'tqksrq', seen: true },
  'appeal.protestRequestDocNumber': { label: '提请抗诉报告书文号', type: 'text', required: 'when request', stage: '审判', pinyin: 'tqksbgswh', seen: true },
  'appeal.protestRequestSource': { label: '提请抗诉来源', type: 'code', required: 'when request', stage: '审判', pinyin: 'tqksly', seen: true },
  'appeal.protestRequestReason': { label: '提请抗诉理由', type: 'code', required: 'when request', stage: '审判', pinyin: 'tqksly', seen: true },
  'appeal.deathReviewRequestDate': { label: '提请死刑复核监督日期', type: 'date', required: 'optional', stage: '审判', pinyin: 'tqsxfhjdrq', seen: true },
  'appeal.readNoticeDate': { label: '接到查阅案卷通知日期', type: 'date', required: 'when applicable', stage: '审判', pinyin: 'jdcyajtzrq', note: '刑事诉讼法第235条、刑诉规则第447条期间起点；宿主实际标签未知' },
});

export const retrialProtest = defineCard({ key: 'retrialProtest', name: '审判监督程序抗诉卡', line: '刑事', per: 'case' }, {
  'retrialProtest.source': { label: '案件来源', type: 'code', required: 'always', codes: ['申诉', '检察机关发现', '上级交办'], stage: '审判监督', pinyin: 'ajly' },
  'retrialProtest.originalJudgmentNumber': { label: '原审生效裁判文号', type: 'text', required: 'always', stage: '审判监督', pinyin: 'yssxcpwh' },
  'retrialProtest.requestDate': { label: '提请抗诉日期', type: 'date', required: 'optional', stage: '审判监督', pinyin: 'tqksrq' },
  'retrialProtest.protestDate': { label: '提出抗诉日期', type: 'date', required: 'optional', stage: '审判监督', pinyin: 'tcksrq' },
  'retrialProtest.withdrawDate': { label: '撤回抗诉日期', type: 'date', required: 'optional', stage: '审判监督', pinyin: 'chksrq', hostIds: ['TYYW_GS_SPJDCXKS.BYCHKSRQ'], seen: true },
  'retrialProtest.retrialDecisionDate': { label: '再审决定日期', type: 'date', required: 'optional', stage: '审判监督', pinyin: 'zsjdrq' },
  'retrialProtest.result': { label: '再审结果', type: 'code', required: 'optional', stage: '审判监督', pinyin: 'zsjg' },
  'retrialProtest.judgmentReceivedDate': { label: '收到生效裁判日期', type: 'date', required: 'when applicable', stage: '审判监督', pinyin: 'sdsxcprq', note: '刑诉规则第592条期间起点；宿主实际标签未知' },
});

export const second = defineCard({ key: 'second', name: '二审补充信息', line: '刑事', per: 'case' }, {
  'second.prosecutor': { label: '二审承办检察官', type: 'personName', required: 'when applicable', stage: '全程', pinyin: 'esbcxescbjcg' },
});

export const medical = defineCard({ key: 'medical', name: '强制医疗补充信息', line: '刑事', per: 'case' }, {
  'medical.applied': { label: '强制医疗是否适用', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'qzylbcxqzylsfsy' },
});

export const confiscation = defineCard({ key: 'confiscation', name: '没收违法所得补充信息', line: '刑事', per: 'case' }, {
  'confiscation.receivedDate': { label: '没收违法所得收到日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'mswfsdbcxmswfsdsdrq' },
  'confiscation.decidedDate': { label: '没收违法所得决定日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'mswfsdbcxmswfsdjdrq' },
  'confiscation.extended': { label: '没收违法所得是否延长', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'mswfsdbcxmswfsdsfyc' },
  'confiscation.applied': { label: '没收违法所得是否适用', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'mswfsdbcxmswfsdsfsy' },
  'confiscation.wantedDate': { label: '没收违法所得通缉日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'mswfsdbcxmswfsdtjrq' },
  'confiscation.suspectDead': { label: '没收违法所得嫌疑人死亡', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'mswfsdbcxmswfsdxyrsw' },
});
