/** 认罪认罚与量刑建议。键、标签与代码取自 shared/domain/case-cards.jsonl；宿主实际标签未公开，seen 表示见于公开代码。 */
import { defineCard } from '../../card';

export const plea = defineCard({ key: 'plea', name: '认罪认罚卡', line: '刑事', per: 'suspect' }, {
  'plea.applied': { label: '适用认罪认罚', aliases: ['审查起诉阶段检察机关适用认罪认罚'], type: 'boolean', required: 'always', stage: '审查起诉', pinyin: 'syrzrf', seen: true },
  'plea.signedDate': { label: '具结书签署日期', aliases: ['认罪认罚具结书签署日期'], type: 'date', required: 'when applied', stage: '审查起诉', pinyin: 'jjsqsrq' },
  'plea.lawyerPresent': { label: '值班律师或辩护人是否在场', type: 'boolean', required: 'when applied', stage: '审查起诉', pinyin: 'zblshbhrsfzc' },
  'plea.lawyerType': { label: '提供法律帮助律师类型', type: 'code', required: 'when applied', codes: ['值班律师', '委托辩护人', '法律援助律师'], stage: '审查起诉', pinyin: 'tgflbzlslx' },
  'plea.lawyerName': { label: '在场律师姓名', type: 'personName', required: 'when applied', stage: '审查起诉', pinyin: 'zclsxm' },
  'plea.notSignedReason': { label: '未签署具结书原因', type: 'code', required: 'when not signed', stage: '审查起诉', pinyin: 'wqsjjsyy', note: '刑诉法174条第二款三种情形' },
  'plea.victimHeard': { label: '是否听取被害人意见', type: 'boolean', required: 'when applied', stage: '审查起诉', pinyin: 'sftqbhryj' },
  'plea.recorded': { label: '是否同步录音录像', aliases: ['控辩协商同步录音录像'], type: 'boolean', required: 'when applied', stage: '审查起诉', pinyin: 'sftblylx' },
  'plea.trialSituation': { label: '审判阶段适用认罪认罚情况', type: 'code', required: 'when judged', codes: ['审查起诉、审判均适用', '均未适用', '审判阶段未适用', '审查起诉未适用'], stage: '审查起诉', pinyin: 'spjdsyrzrfqk', seen: true },
  'plea.trialApplied': { label: '审判阶段适用认罪认罚', type: 'boolean', required: 'when judged', stage: '审查起诉', pinyin: 'spjdsyrzrf', seen: true },
  'plea.reneged': { label: '是否反悔', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sffh' },
  'plea.noticeDate': { label: '认罪认罚通知（告知）日期', type: 'date', required: 'when applicable', stage: '审查起诉', pinyin: 'rzrfkrzrftzgzrq' },
  'plea.statementRequired': { label: '认罪认罚须签具结书', type: 'text', required: 'when applicable', stage: '审查起诉', pinyin: 'rzrfkrzrfxqjjs' },
  'plea.withdrawHandled': { label: '认罪认罚反悔处理记录', type: 'multi', required: 'when applicable', stage: '审查起诉', pinyin: 'rzrfkrzrffhcljl' },
});

export const sentencing = defineCard({ key: 'sentencing', name: '量刑建议卡', line: '刑事', per: 'suspect' }, {
  'sentencing.type': { label: '审查起诉阶段提出量刑建议类型', aliases: ['量刑建议类型'], type: 'code', required: 'when suggested', codes: ['确定刑量刑建议', '幅度刑量刑建议'], stage: '审查起诉', pinyin: 'scqsjdtclxjylx', seen: true },
  'sentencing.penalty': { label: '审查起诉阶段量刑建议刑种', aliases: ['建议刑种'], type: 'code', required: 'when suggested', codes: ['有期徒刑', '拘役', '管制', '单处罚金', '无期徒刑', '死刑', '免予刑事处罚'], stage: '审查起诉', pinyin: 'scqsjdlxjyxz', seen: true },
  'sentencing.fixedTermFrom': { label: '审查起诉阶段量刑建议（自）有期徒刑刑期', type: 'number', required: 'when 有期徒刑', stage: '审查起诉', pinyin: 'scqsjdlxjyzyqtxxq', seen: true, note: '单位月' },
  'sentencing.fixedTermTo': { label: '审查起诉阶段量刑建议（到）有期徒刑刑期', type: 'number', required: 'when 幅度刑', stage: '审查起诉', pinyin: 'scqsjdlxjydyqtxxq', seen: true },
  'sentencing.detentionFrom': { label: '审查起诉阶段量刑建议（自）拘役刑期', type: 'number', required: 'when 拘役', stage: '审查起诉', pinyin: 'scqsjdlxjyzjyxq', seen: true },
  'sentencing.detentionTo': { label: '审查起诉阶段量刑建议（到）拘役刑期', type: 'number', required: 'when 幅度刑', stage: '审查起诉', pinyin: 'scqsjdlxjydjyxq' },
  'sentencing.controlFrom': { label: '审查起诉阶段量刑建议（自）管制刑期', type: 'number', required: 'when 管制', stage: '审查起诉', pinyin: 'scqsjdlxjyzgzxq', seen: true },
  'sentencing.fineFrom': { label: '审查起诉阶段量刑建议（自）罚金数额', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'scqsjdlxjyzfjse', seen: true, note: '单位万元' },
  'sentencing.fineTo': { label: '审查起诉阶段量刑建议（到）罚金数额', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'scqsjdlxjydfjse', seen: true },
  'sentencing.probation': { label: '是否建议适用缓刑', type: 'boolean', required: 'optional', blankMeansNo: true, stage: '审查起诉', pinyin: 'sfjysyhx' },
  'sentencing.probationPeriod': { label: '建议缓刑考验期', type: 'number', required: 'when 缓刑', stage: '审查起诉', pinyin: 'jyhxkyq' },
  'sentencing.trialType': { label: '审判阶段提出（调整）量刑建议类型', type: 'code', required: 'optional', codes: ['确定刑量刑建议', '幅度刑量刑建议'], stage: '审查起诉', pinyin: 'spjdtctzlxjylx', seen: true },
  'sentencing.trialFineFrom': { label: '审判阶段量刑建议（自）罚金数额', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'spjdlxjyzfjse', seen: true },
  'sentencing.trialFineTo': { label: '审判阶段量刑建议（到）罚金数额', type: 'money', required: 'optional', stage: '审查起诉', pinyin: 'spjdlxjydfjse', seen: true },
  'sentencing.adopted': { label: '是否法院采纳量刑建议', aliases: ['法院是否采纳量刑建议'], type: 'boolean', required: 'when judged', stage: '审查起诉', pinyin: 'sffycnlxjy', seen: true },
  'sentencing.notAdoptedReason': { label: '未采纳原因', type: 'code', required: 'when not adopted', stage: '审查起诉', pinyin: 'wcnyy' },
  'sentencing.documentNumber': { label: '量刑建议书文号', type: 'text', required: 'optional', stage: '审查起诉', pinyin: 'lxjyswh' },
});

export const sentence = defineCard({ key: 'sentence', name: '量刑补充信息', line: '刑事', per: 'suspect' }, {
  'sentence.complexReason': { label: '量刑幅度刑理由', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'lxbcxlxfdxly' },
  'sentence.statutoryMin': { label: '量刑法定最低刑（月）', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'lxbcxlxfdzdxy' },
  'sentence.elder': { label: '量刑年满七十五周岁', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'lxbcxlxnmqswzs' },
  'sentence.specialCruel': { label: '量刑特别残忍手段致死', type: 'text', required: 'when applicable', stage: '全程', pinyin: 'lxbcxlxtbcrsdzs' },
  'sentence.mitigation': { label: '量刑从宽情节', type: 'boolean', required: 'when applicable', stage: '全程', pinyin: 'lxbcxlxckqj' },
  'sentence.expectedMonths': { label: '量刑预期刑（月）', type: 'number', required: 'when applicable', stage: '全程', pinyin: 'lxbcxlxyqxy' },
});
