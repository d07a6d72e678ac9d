/** 人员：嫌疑人、单位、被害人、辩护人、未成年人与身份补充项。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const suspect = defineCard({ key: 'suspect', name: '犯罪嫌疑人基本信息卡', line: '刑事', per: 'suspect' }, {
  'suspect.number': { label: '嫌疑人编号', aliases: ['原审被告人编号'], type: 'text', required: 'auto', stage: '受理', pinyin: 'xyrbh', hostIds: ['TYYW_GG_XYRJBXX.XYRBH'], seen: true, note: '跨案卡、跨阶段关联人的主键;“已核对清单”也以它为键' },
  'suspect.name': { label: '姓名', aliases: ['嫌疑人姓名', '姓名/单位名称', '犯罪嫌疑人姓名', '被告人姓名'], type: 'personName', required: 'always', stage: '受理', pinyin: 'xm', hostIds: ['TYYW_GG_XYRJBXX.XM'], seen: true },
  'suspect.formerName': { label: '曾用名', type: 'personName', required: 'optional', stage: '受理', pinyin: 'cym', hostIds: ['TYYW_GG_XYRJBXX.CYM'], seen: true },
  'suspect.nickname': { label: '绰号', aliases: ['别名', '化名'], type: 'text', required: 'optional', stage: '受理', pinyin: 'ch', hostIds: ['TYYW_GG_XYRJBXX.CH'], seen: true },
  'suspect.gender': { label: '性别', type: 'code', required: 'always', codes: ['男性', '女性'], stage: '受理', pinyin: 'xb', hostIds: ['TYYW_GG_XYRJBXX.XB_MC'], seen: true, note: '文书中写“男”“女”,比对须归一' },
  'suspect.birthDate': { label: '出生日期', aliases: ['出生年月日'], type: 'date', required: 'always', stage: '受理', pinyin: 'csrq', hostIds: ['TYYW_GG_XYRJBXX.CSRQ'], seen: true },
  'suspect.age': { label: '年龄', type: 'number', required: 'auto', stage: '受理', pinyin: 'nl', hostIds: ['TYYW_GG_XYRJBXX.NL'], seen: true },
  'suspect.ageAtCrime': { label: '作案时年龄', aliases: ['犯罪时年龄', '案发时年龄'], type: 'number', required: 'always', stage: '受理', pinyin: 'zasnl', hostIds: ['TYYW_GG_XYRJBXX.ZASNL'], seen: true },
  'suspect.idType': { label: '证件类型', aliases: ['证件种类'], type: 'code', required: 'always', codes: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '其他'], stage: '受理', pinyin: 'zjlx', hostIds: ['TYYW_GG_XYRJBXX.ZJLX_MC'], seen: true },
  'suspect.idNumber': { label: '证件号码', aliases: ['身份证号', '身份证号码', '公民身份号码'], type: 'idNumber', required: 'when known', stage: '受理', pinyin: 'zjhm', hostIds: ['TYYW_GG_XYRJBXX.ZJHM'], seen: true, note: '可能脱敏显示' },
  'suspect.ethnicity': { label: '民族', type: 'code', required: 'always', codes: ['汉族', '蒙古族', '回族', '藏族', '维吾尔族', '苗族', '彝族', '壮族', '布依族', '朝鲜族', '满族', '其他'], stage: '受理', pinyin: 'mz', hostIds: ['TYYW_GG_XYRJBXX.MZ_MC'], seen: true, note: '文书写“汉族”' },
  'suspect.nationality': { label: '国籍', type: 'code', required: 'always', codes: ['中国'], stage: '受理', pinyin: 'gj', hostIds: ['TYYW_GG_XYRJBXX.GJ_MC'], seen: true },
  'suspect.education': { label: '受教育状况', aliases: ['文化程度', '受教育情况'], type: 'code', required: 'always', codes: ['文盲', '小学', '初中', '高中', '中专', '大专', '大学本科', '硕士研究生', '博士研究生', '受教育状况不详'], stage: '受理', pinyin: 'sjyzk', hostIds: ['TYYW_GG_XYRJBXX.SJYZK_MC'], seen: true },
  'suspect.politicalStatus': { label: '政治面貌', type: 'code', required: 'always', codes: ['群众', '中共党员', '共青团员', '民主党派'], stage: '受理', pinyin: 'zzmm', hostIds: ['TYYW_GG_XYRJBXX.ZZMM_MC'], seen: true },
  'suspect.identity': { label: '身份', aliases: ['身份类别'], type: 'code', required: 'always', codes: ['农民', '国家工作人员', '无业人员', '学生', '其他'], stage: '受理', pinyin: 'sf', hostIds: ['TYYW_GG_XYRJBXX.SF_MC'], seen: true },
  'suspect.otherIdentity': { label: '其他关注身份', aliases: ['特殊身份'], type: 'multi', required: 'always', codes: ['非上述关注身份'], stage: '受理', pinyin: 'qtgzsf', hostIds: ['TYYW_GG_XYRJBXX.QTGZSF_MC'], seen: true },
  'suspect.occupation': { label: '职业', type: 'code', required: 'optional', codes: ['无业'], stage: '受理', pinyin: 'zy', hostIds: ['ZY_MC'], seen: true },
  'suspect.workUnit': { label: '工作单位', type: 'orgName', required: 'optional', stage: '受理', pinyin: 'gzdw', hostIds: ['TYYW_GG_XYRJBXX.GZDW'], seen: true },
  'suspect.workUnitRegion': { label: '工作单位所在地', type: 'code', required: 'optional', stage: '受理', pinyin: 'gzdwszd', hostIds: ['TYYW_GG_XYRJBXX.GZDWSZD_MC'], seen: true },
  'suspect.position': { label: '职务', type: 'text', required: 'optional', codes: ['无职务'], stage: '受理', pinyin: 'zw', hostIds: ['TYYW_GG_XYRJBXX.ZW'], seen: true },
  'suspect.rank': { label: '职级', type: 'code', required: 'optional', codes: ['无职级'], stage: '受理', pinyin: 'zj', hostIds: ['TYYW_GG_XYRJBXX.ZJ_MC'], seen: true },
  'suspect.isUnitLeader': { label: '是否单位领导', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfdwld', hostIds: ['TYYW_GG_XYRJBXX.SFDWLD'], seen: true },
  'suspect.isSubstantivePost': { label: '是否担任实职', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfdrsz', hostIds: ['TYYW_GG_XYRJBXX.SFDRSZ'], seen: true },
  'suspect.npcDeputy': { label: '人大代表', aliases: ['人大代表情况'], type: 'code', required: 'always', codes: ['无'], stage: '受理', pinyin: 'rddb', hostIds: ['TYYW_GG_XYRJBXX.RDDB_MC'], seen: true, note: '采取强制措施须报请许可' },
  'suspect.cppccMember': { label: '政协委员', type: 'code', required: 'always', codes: ['无'], stage: '受理', pinyin: 'zxwy', hostIds: ['TYYW_GG_XYRJBXX.ZXWY_MC'], seen: true },
  'suspect.isVillageOrgMember': { label: '是否农村基层组织人员', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfncjczzry', hostIds: ['TYYW_GG_XYRJBXX.SFNCJCZZRY'], seen: true },
  'suspect.householdRegion': { label: '户籍所在地', aliases: ['户籍地'], type: 'code', required: 'always', stage: '受理', pinyin: 'hjszd', hostIds: ['TYYW_GG_XYRJBXX.HJSZD_MC'], seen: true, note: '区划树选择' },
  'suspect.residenceRegion': { label: '住所地', aliases: ['现住址'], type: 'code', required: 'always', stage: '受理', pinyin: 'zsd', hostIds: ['TYYW_GG_XYRJBXX.ZSD_MC'], seen: true },
  'suspect.residenceAddress': { label: '住所地详细地址', aliases: ['住址', '详细地址'], type: 'text', required: 'optional', stage: '受理', pinyin: 'zsdxxdz', hostIds: ['TYYW_GG_XYRJBXX.ZSDXXDZ'], seen: true },
  'suspect.birthPlace': { label: '出生地', aliases: ['籍贯'], type: 'code', required: 'optional', stage: '受理', pinyin: 'csd', hostIds: ['TYYW_GG_XYRJBXX.CSD_MC'], seen: true },
  'suspect.isUnit': { label: '是否为单位', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfwdw', seen: true },
  'suspect.isPrincipal': { label: '是否主犯', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfzf', hostIds: ['TYYW_GG_XYRJBXX.SFZF'], seen: true },
  'suspect.isFugitive': { label: '是否在逃', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfzt', seen: true },
  'suspect.isDisabled': { label: '是否残疾人', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfcjr', seen: true },
  'suspect.isDeafMuteBlind': { label: '是否盲聋哑人', aliases: ['聋哑或盲人'], type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfmlyr', note: '决定法律援助与程序适用' },
  'suspect.isLimitedCapacity': { label: '是否限制刑事责任能力人', aliases: ['限定刑事责任能力人'], type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfxzxszrnlr' },
  'suspect.isPregnantNursing': { label: '是否怀孕或哺乳', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfhyhbr' },
  'suspect.isMinor': { label: '是否未成年人', type: 'boolean', required: 'auto', stage: '受理', pinyin: 'sfwcnr', note: '按作案时年龄推定' },
  'suspect.guardian': { label: '法定代理人', aliases: ['监护人'], type: 'personName', required: 'when minor', stage: '受理', pinyin: 'fddlr', seen: true },
  'suspect.guardianStatus': { label: '未成年人监护人情况', type: 'code', required: 'when minor', stage: '受理', pinyin: 'wcnrjhrqk', seen: true, note: '字段名WCNFZXYRDJHRQK' },
  'suspect.criminalRecord': { label: '前科', aliases: ['前科情况', '前科劣迹'], type: 'multi', required: 'always', codes: ['无', '刑事处罚', '行政处罚', '强制戒毒', '其他'], stage: '受理', pinyin: 'qk', seen: true },
  'suspect.recidivist': { label: '是否累犯', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sflf' },
  'suspect.criminalRecordDetail': { label: '前科具体情况', type: 'text', required: 'when record', stage: '受理', pinyin: 'qkjtqk' },
  'suspect.suspectedCharge': { label: '涉嫌案由', aliases: ['涉嫌罪名', '移诉案由'], type: 'code', required: 'always', stage: '受理', pinyin: 'sxay', seen: true, note: '人卡层面的移送罪名' },
  'suspect.suspectedOtherCharges': { label: '涉嫌其他案由', aliases: ['移诉其他案由'], type: 'multi', required: 'optional', stage: '受理', pinyin: 'sxqtay', seen: true },
  'suspect.custodyPlace': { label: '羁押场所', aliases: ['羁押地点', '看守所'], type: 'orgName', required: 'when custody', stage: '受理', pinyin: 'jycs' },
  'suspect.custodyStartDate': { label: '羁押开始日期', aliases: ['羁押起始日期'], type: 'date', required: 'when custody', stage: '受理', pinyin: 'jyksrq', hostIds: ['JYKSRQ'], seen: true },
  'suspect.custodyDueDate': { label: '羁押到期日期', aliases: ['羁押期限届满日期'], type: 'date', required: 'when custody', stage: '受理', pinyin: 'jydqrq', hostIds: ['JYDQRQ'], seen: true },
  'suspect.custodyDays': { label: '羁押天数', type: 'number', required: 'auto', stage: '受理', pinyin: 'jyts', hostIds: ['JYTS'], seen: true },
  'suspect.custodyWarning': { label: '羁押预警状态', type: 'code', required: 'auto', stage: '受理', pinyin: 'jyyjzt', hostIds: ['JYYJZT'], seen: true },
  'suspect.supplementAcceptedDate': { label: '补充移送起诉受理日期', type: 'date', required: 'when supplement', stage: '受理', pinyin: 'bcysqsslrq', seen: true },
  'suspect.mainCrimePlace': { label: '主要作案地', aliases: ['犯罪地'], type: 'text', required: 'optional', stage: '受理', pinyin: 'zyzad' },
  'suspect.phone': { label: '联系电话', type: 'text', required: 'optional', stage: '受理', pinyin: 'lxdh' },
  'suspect.cardCount': { label: '犯罪嫌疑人人员卡张数', aliases: ['人员卡张数'], type: 'number', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrrykzs' },
  'suspect.custodyStatus': { label: '犯罪嫌疑人羁押状态', aliases: ['羁押状态'], type: 'text', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrjyzt' },
  'suspect.idUnknownReason': { label: '犯罪嫌疑人无证件号原因', aliases: ['无证件号原因'], type: 'text', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrwzjhyy' },
  'suspect.elderFlag': { label: '犯罪嫌疑人年满七十五周岁情节', aliases: ['年满七十五周岁情节'], type: 'boolean', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrnmqswzsqj' },
  'suspect.minorAtPrior': { label: '犯罪嫌疑人前罪时未满18周岁', aliases: ['前罪时未满18周岁'], type: 'text', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrqzswm18zs' },
  'suspect.identityKnown': { label: '犯罪嫌疑人身份明确', aliases: ['身份明确'], type: 'boolean', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrsfmq' },
  'suspect.language': { label: '犯罪嫌疑人通晓语言', aliases: ['通晓语言'], type: 'text', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrtxyy' },
  'suspect.reduceFactor': { label: '犯罪嫌疑人减轻情节', aliases: ['减轻情节'], type: 'boolean', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrjqqj' },
  'suspect.elderAtTrial': { label: '犯罪嫌疑人审判时满75岁', aliases: ['审判时满75岁'], type: 'text', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrspsm75s' },
  'suspect.intentionalWithin5y': { label: '犯罪嫌疑人五年内曾故意犯罪', aliases: ['五年内曾故意犯罪'], type: 'text', required: 'when applicable', stage: '受理', pinyin: 'fzxyrjbxxkfzxyrwnncgyfz' },
  'suspect.mentalAbnormalClue': { label: '是否有精神异常线索', type: 'boolean', required: 'when applicable', stage: '受理', pinyin: 'sfyjsycxs', note: '鉴定之前的线索，与“是否限制刑事责任能力人”（鉴定之后的结论）不同；宿主实际标签未知' },
});

export const suspectUnit = defineCard({ key: 'suspectUnit', name: '单位犯罪情况卡', line: '刑事', per: 'case' }, {
  'suspectUnit.isUnitCrime': { label: '是否单位犯罪', type: 'boolean', required: 'always', stage: '受理', pinyin: 'sfdwfz', seen: true },
  'suspectUnit.name': { label: '单位名称', aliases: ['姓名/单位名称'], type: 'orgName', required: 'when unit', stage: '受理', pinyin: 'dwmc', seen: true },
  'suspectUnit.creditCode': { label: '统一社会信用代码', aliases: ['组织机构代码'], type: 'text', required: 'when unit', stage: '受理', pinyin: 'tyshxydm', note: '18位,可校验' },
  'suspectUnit.type': { label: '单位类型', type: 'code', required: 'when unit', codes: ['国有企业', '民营企业', '外资企业', '事业单位', '其他'], stage: '受理', pinyin: 'dwlx' },
  'suspectUnit.address': { label: '单位住所地', type: 'text', required: 'when unit', stage: '受理', pinyin: 'dwzsd' },
  'suspectUnit.legalRepresentative': { label: '法定代表人', type: 'personName', required: 'when unit', stage: '受理', pinyin: 'fddbr' },
  'suspectUnit.litigationRepresentative': { label: '诉讼代表人', type: 'personName', required: 'when unit', stage: '受理', pinyin: 'ssdbr' },
  'suspectUnit.directLiableNames': { label: '直接负责的主管人员和其他直接责任人员', type: 'text', required: 'when unit', stage: '受理', pinyin: 'zjfzdzgryhqtzjzrry' },
  'suspectUnit.complianceCase': { label: '是否涉案企业合规案件', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '受理', pinyin: 'sfsaqyhgaj' },
});

export const ipCrime = defineCard({ key: 'ipCrime', name: '侵犯知识产权情况', line: '刑事', per: 'suspect' }, {
  'ipCrime.containsIpConduct': { label: '非侵犯知识产权罪中是否含侵犯知识产权行为', type: 'boolean', required: 'optional', stage: '受理', pinyin: 'fqfzscqzzsfhqfzscqxw', seen: true },
  'ipCrime.enterpriseType': { label: '受侵犯企业类型', type: 'code', required: 'when IP crime', codes: ['行政单位', '事业单位', '国有企业', '民营企业', '外资企业'], stage: '受理', pinyin: 'sqfqylx', seen: true },
  'ipCrime.capitalSource': { label: '受侵犯企业资金来源地', aliases: ['受侵犯企业外资来源地'], type: 'code', required: 'when IP crime', stage: '受理', pinyin: 'sqfqyzjlyd', seen: true },
  'ipCrime.country': { label: '受侵犯企业所属国别地区', type: 'code', required: 'when IP crime', stage: '受理', pinyin: 'sqfqyssgbdq', seen: true },
});

export const victim = defineCard({ key: 'victim', name: '被害人卡', line: '刑事', per: 'victim' }, {
  'victim.name': { label: '被害人姓名', aliases: ['被害单位名称'], type: 'personName', required: 'when any', stage: '全程', pinyin: 'bhrxm' },
  'victim.type': { label: '被害人类型', type: 'code', required: 'when any', codes: ['自然人', '单位'], stage: '全程', pinyin: 'bhrlx' },
  'victim.gender': { label: '被害人性别', type: 'code', required: 'when person', codes: ['男性', '女性'], stage: '全程', pinyin: 'bhrxb' },
  'victim.birthDate': { label: '被害人出生日期', type: 'date', required: 'when person', stage: '全程', pinyin: 'bhrcsrq' },
  'victim.isMinor': { label: '是否未成年被害人', type: 'boolean', required: 'auto', blankMeansNo: true, stage: '全程', pinyin: 'sfwcnbhr' },
  'victim.agent': { label: '诉讼代理人', type: 'personName', required: 'optional', stage: '全程', pinyin: 'ssdlr' },
  'victim.rightsNoticeDate': { label: '告知被害人诉讼权利日期', type: 'date', required: 'when any', stage: '全程', pinyin: 'gzbhrssqlrq' },
  'victim.opinionHeardDate': { label: '听取被害人意见日期', type: 'date', required: 'when any', stage: '全程', pinyin: 'tqbhryjrq' },
  'victim.reconciled': { label: '是否达成和解', aliases: ['刑事和解'], type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sfdchj' },
  'victim.compensationAmount': { label: '赔偿金额（万元）', type: 'money', required: 'optional', stage: '全程', pinyin: 'pcjewy' },
  'victim.forgiven': { label: '是否取得谅解', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sfqdlj' },
  'victim.aidNeeded': { label: '是否符合司法救助条件', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sffhsfjztj' },
});

export const lawyer = defineCard({ key: 'lawyer', name: '辩护人/诉讼代理人卡', line: '刑事', per: 'suspect', rows: true }, {
  'lawyer.name': { label: '律师姓名', aliases: ['辩护人姓名'], type: 'personName', required: 'when any', stage: '全程', pinyin: 'lsxm' },
  'lawyer.type': { label: '辩护类型', aliases: ['辩护人类型'], type: 'code', required: 'when any', codes: ['委托辩护', '法律援助', '值班律师', '非律师辩护人'], stage: '全程', pinyin: 'bhlx' },
  'lawyer.firm': { label: '律师事务所', aliases: ['执业机构'], type: 'orgName', required: 'when lawyer', stage: '全程', pinyin: 'lssws' },
  'lawyer.licenseNumber': { label: '执业证号', type: 'text', required: 'when lawyer', stage: '全程', pinyin: 'zyzh' },
  'lawyer.entrustDate': { label: '委托日期', aliases: ['受委托日期'], type: 'date', required: 'when any', stage: '全程', pinyin: 'wtrq' },
  'lawyer.aidNoticeDate': { label: '通知法律援助机构日期', type: 'date', required: 'when legal aid', stage: '全程', pinyin: 'tzflyzjgrq' },
  'lawyer.readApplyDate': { label: '申请阅卷日期', aliases: ['阅卷预约日期'], type: 'date', required: 'optional', stage: '全程', pinyin: 'sqyjrq' },
  'lawyer.readArrangedDate': { label: '安排阅卷日期', type: 'date', required: 'when applied', stage: '全程', pinyin: 'apyjrq' },
  'lawyer.opinionHeardDate': { label: '听取意见日期', aliases: ['听取辩护人意见日期'], type: 'date', required: 'when any', stage: '全程', pinyin: 'tqyjrq' },
  'lawyer.opinionWritten': { label: '是否提交书面意见', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sftjsmyj' },
  'lawyer.opinionAdopted': { label: '意见采纳情况', type: 'code', required: 'when opinion', codes: ['采纳', '部分采纳', '未采纳'], stage: '全程', pinyin: 'yjcnqk' },
  'lawyer.complaintDate': { label: '控告日期', type: 'date', required: 'optional', stage: '全程', pinyin: 'kgrq', note: '十日内答复' },
  'lawyer.complaintReplyDate': { label: '控告答复日期', type: 'date', required: 'when complaint', stage: '全程', pinyin: 'kgdfrq', note: '十日以内' },
});

export const defender = defineCard({ key: 'defender', name: '辩护人补充信息', line: '刑事', per: 'suspect', rows: true }, {
  'defender.opinionRequested': { label: '辩护人要求听取意见', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhryqtqyj' },
  'defender.neededDate': { label: '辩护人发现应当指派日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrfxydzprq' },
  'defender.isLawyer': { label: '辩护人是否律师', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrsfls' },
  'defender.requestDate': { label: '辩护人提请（要求）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrtqyqrq' },
  'defender.replyDate': { label: '辩护人回复日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrhfrq' },
  'defender.evidenceRequestDate': { label: '辩护人取证申请日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrqzsqrq' },
  'defender.evidenceReplyDate': { label: '辩护人取证申请答复日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrqzsqdfrq' },
  'defender.registeredDate': { label: '辩护人登记日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'bhrbcxbhrdjrq' },
});

export const guardian = defineCard({ key: 'guardian', name: '法定代理人补充信息', line: '刑事', per: 'suspect' }, {
  'guardian.present': { label: '法定代理人是否在场', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'fddlrbcxfddlrsfzc' },
  'guardian.objection': { label: '法定代理人是否有异议', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'fddlrbcxfddlrsfyyy' },
});

export const juvenile = defineCard({ key: 'juvenile', name: '未成年人特殊制度卡', line: '未检', per: 'suspect' }, {
  'juvenile.socialInvestigation': { label: '是否开展社会调查', type: 'boolean', required: 'when minor', stage: '全程', pinyin: 'sfkzshdc' },
  'juvenile.socialInvestigationDate': { label: '社会调查报告日期', type: 'date', required: 'when minor', stage: '全程', pinyin: 'shdcbgrq' },
  'juvenile.appropriateAdult': { label: '合适成年人姓名', type: 'personName', required: 'when minor', stage: '全程', pinyin: 'hscnrxm' },
  'juvenile.adultRelation': { label: '合适成年人与未成年人关系', type: 'code', required: 'when minor', stage: '全程', pinyin: 'hscnrywcnrgx' },
  'juvenile.legalAidNotified': { label: '是否通知法律援助', type: 'boolean', required: 'when no defender', stage: '全程', pinyin: 'sftzflyz' },
  'juvenile.legalAidDate': { label: '通知法律援助日期', type: 'date', required: 'when no defender', stage: '全程', pinyin: 'tzflyzrq' },
  'juvenile.psychAssessment': { label: '是否心理测评（疏导）', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sfxlcpsd' },
  'juvenile.familyMeeting': { label: '是否亲情会见', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sfqqhj' },
  'juvenile.recordSealed': { label: '是否封存犯罪记录', type: 'boolean', required: 'when eligible', stage: '全程', pinyin: 'sffcfzjl' },
  'juvenile.recordSealedDate': { label: '犯罪记录封存决定日期', type: 'date', required: 'when eligible', stage: '全程', pinyin: 'fzjlfcjdrq' },
  'juvenile.guidanceOrder': { label: '是否发出督促监护令', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '全程', pinyin: 'sffcdcjhl' },
  'juvenile.guidanceOrderDate': { label: '督促监护令发出日期', type: 'date', required: 'when issued', stage: '全程', pinyin: 'dcjhlfcrq' },
  'juvenile.separateHandling': { label: '是否分案起诉', type: 'boolean', required: 'when joint with adult', stage: '全程', pinyin: 'sffaqs' },
  'juvenile.mandatoryReport': { label: '侵害未成年人案件强制报告落实情况', type: 'code', required: 'when minor victim', stage: '全程', pinyin: 'qhwcnrajqzbglsqk' },
  'juvenile.oneStop': { label: '是否一站式取证', type: 'boolean', required: 'when minor victim', stage: '全程', pinyin: 'sfyzsqz' },
});

export const identity = defineCard({ key: 'identity', name: '身份补充信息', line: '刑事', per: 'suspect' }, {
  'identity.ageEvidenceCount': { label: '身份年龄证据数', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'sfbcxsfnlzjs' },
});

export const prior = defineCard({ key: 'prior', name: '前罪补充信息', line: '刑事', per: 'suspect', rows: true }, {
  'prior.releasedDate': { label: '前罪释放（解除）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'qzbcxqzsfjcrq' },
  'prior.isIntentional': { label: '前罪是否故意', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'qzbcxqzsfgy' },
  'prior.sentenceType': { label: '前罪刑种', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'qzbcxqzxz' },
  'prior.sentenceEndDate': { label: '前罪(补充项)前罪刑罚执行完毕日期', type: 'date', required: 'optional', stage: '通用', note: '累犯五年期间的起点：刑满之日，假释的为假释考验期满之日，赦免的为赦免之日；宣告缓刑而考验期满的不填（原判刑罚不再执行）。宿主实际标签未知，可能须人工录入或由文书抽取' },
});

export const offence = defineCard({ key: 'offence', name: '犯罪补充信息', line: '刑事', per: 'suspect' }, {
  'offence.date': { label: '犯罪日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'fzbcxfzrq' },
  'offence.isNegligent': { label: '犯罪过失犯罪', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'fzbcxfzgsfz' },
});

export const unit = defineCard({ key: 'unit', name: '所在单位补充信息', line: '刑事', per: 'suspect' }, {
  'unit.notifiedDate': { label: '所在单位告知（通报）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'szdwbcxszdwgztbrq' },
});

export const consular = defineCard({ key: 'consular', name: '领事通报补充信息', line: '刑事', per: 'suspect' }, {
  'consular.notifiedDate': { label: '领事通报告知（通报）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'lstbbcxlstbgztbrq' },
});

export const npc = defineCard({ key: 'npc', name: '人大补充信息', line: '刑事', per: 'suspect' }, {
  'npc.permitDate': { label: '人大许可日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'rdbcxrdxkrq' },
  'npc.reportDate': { label: '人大报告日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'rdbcxrdbgrq' },
});

export const cppcc = defineCard({ key: 'cppcc', name: '政协补充信息', line: '刑事', per: 'suspect' }, {
  'cppcc.notifiedDate': { label: '政协告知（通报）日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'zxbcxzxgztbrq' },
});

export const spp = defineCard({ key: 'spp', name: '最高检核准补充信息', line: '刑事', per: 'suspect' }, {
  'spp.approvalDocNumber': { label: '最高检核准文号', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'zgjhzbcxzgjhzwh' },
});

export const codefendant = defineCard({ key: 'codefendant', name: '同案人补充信息', line: '刑事', per: 'suspect' }, {
  'codefendant.objects': { label: '同案人是否有异议', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'tarbcxtarsfyyy' },
});

export const assessment = defineCard({ key: 'assessment', name: '调查评估补充信息', line: '刑事', per: 'suspect' }, {
  'assessment.date': { label: '调查评估日期', type: 'date', required: 'when applicable', stage: '全程', pinyin: 'dcpgbcxdcpgrq' },
});
