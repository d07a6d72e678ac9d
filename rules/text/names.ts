import { codeAt } from './source';

/** Surnames of one character, the commonest first; with them a name is told from the words that follow it. */
const SURNAMES = codesOf(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫景费卜冷晏卫席柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝闭官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢练揭奚桥粟竹计皮国来占户展幸揣富茅亓次尼扎旦拉阿买吾努艾热依木沈鵵垗甲乙丙丁邰雍璩濮扈郏仝昝逯荀茹阙蔺芮隗宓郗禹裘羿訾阚蒯竺桓晁巢嵇虢钮逄綦仉佴谯钭鄂籍浦乜亢庹腊',
);
const COMPOUND_SURNAMES = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
  '呼延',
  '欧某',
]);
/** Masked names: 张某某, 李某甲, 王某1, 张1, 赵××, 欧1某, 欧阳某; the figures of a year that follows are no part. */
const MASKED =
  /(?:欧阳|司马|上官|诸葛|皇甫|慕容|令狐|司徒|夏侯|[\u4e00-\u9fa5])(?:[0-9０-９]{0,2}某{1,3}(?:[甲乙丙丁戊己庚辛壬癸]|[0-9０-９]{1,2}(?![0-9０-９年月日时元万])|[（(][12一二男女][）)])?|[×xXＸ＊*]{1,3}[甲乙丙丁]?|[0-9０-９]{1,2}(?![0-9０-９年月日元时名人次个岁号]))/y;
/** Words that begin like a name but are none. */
const NO_NAME =
  /(?:陈述|户籍|曾因|曾于|曾被|明确|依法|关于|身份|基本|知道|单位|原审|原判|任何|当庭|当时|平时|和解|安全|司法|公安|于是|包括|应当|经常|方面|常住|时任|有关|有权|有期|施工|成立|支付|从犯|单独|向本|及其|计算|万元|项目|石油|全部|金额|连同|车辆|商店|高度|高院|明知|明确|利用)/y;
/** Words and signs that may follow a name in running text. */
const FOLLOWERS =
  /[，,。、；;：:（(）)\s“”"《的之被在于与和及同将把因经向从至对系为是到称谎说犯驾持以用趁乘伙窜家等均即则遂又再也还已未不明犯诉供提委]|陈述|报案|证言|停放|先后|多次|驾驶|伙同|采取|利用|通过|自愿|归案|主动|如实|无视|违反|非法|伤害|死亡|受伤|居住|(?:实施|盗窃|诈骗|抢劫|殴打|辨认|指认|签|赔|谅解|名下|身上|面部|头部|发生|骑|拿|进入|携带|窃|盗|趁|酒后|醉酒|无证|上诉|申请|使用|认罪|供述|辩解|身份|户籍|涉嫌|有期|拘役|罚金|所|采用|违背|目无|身为|作为|故意|参与|组织|教唆|指使|雇佣|纠集|预谋|结伙|擅自|滥用|拒不|虚构|隐瞒|冒充|积极|无故|容留|强行|收受|索取|贪污|挪用|侵占|具有|单独|分别|由此|夺过)/y;
const DOT_NAME = /[\u4e00-\u9fa5]{1,8}(?:[·•‧∙・．.][\u4e00-\u9fa5]{1,8}){1,3}/y;

/** Codes of characters: looking one up makes no string. */
function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** End of a sticky pattern's match at an index; -1 where it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether a surname of one character stands at an index. */
export function isSurname(text: string, at: number): boolean {
  return SURNAMES.has(codeAt(text, at));
}

function followed(text: string, at: number): boolean {
  return at >= text.length || endOf(FOLLOWERS, text, at) >= 0;
}

const MOU = '某'.charCodeAt(0);
/** Characters before 某 that are no surname. */
const NO_SURNAME = codesOf('的在被和与向对给将让等为是及');
/** Signs that close a name. */
const CLOSING = /[，,。、；;（(\s]|$/y;

/** Characters of a full name: Chinese, and none of the signs that mask. */
function isFullName(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x4e00 && code <= 0x9fa5) || code === MOU) return false;
  }
  return true;
}

/** Any character may stand for a surname right before 某, but not a word of grammar. */
function isMaskedSurname(text: string, at: number): boolean {
  return codeAt(text, at + 1) === MOU && !NO_SURNAME.has(codeAt(text, at));
}

/** 李某玲 masks the middle of a name: one more character that is no verb, with the end of a name behind it. */
function withGivenName(text: string, at: number, end: number): number {
  const isShort = end - at === 2 && text.charCodeAt(end - 1) === MOU;
  const given = codeAt(text, end);
  if (!isShort || !(given >= 0x4e00 && given <= 0x9fa5) || NOT_GIVEN.has(given) || followed(text, end)) return end;
  return endOf(GIVEN_END, text, end + 1) >= 0 ? end + 1 : end;
}
/** Verbs and the like behind a masked name. */
const NOT_GIVEN = codesOf(
  '骗偷抢打买卖拿给借开去来走找要让叫问看见送交付收拉推踢砍捅骑坐站住死伤逃跑喝吃酒追拦劝吸贩售购租修种养砸撬抱摸掏捡藏得获受欠还赔签写讲谈想知发现取存汇转只曾也都先后并而却就才仅各报警父母妻子儿女兄弟姐妹哥嫂夫方处店等人名次元年月日时分许',
);
/** What ends a name for sure. */
const GIVEN_END = /[，,。、；;：:（(）)\s“”的被在与和及同将把系等]|陈述|报案|证言|家中|停放/y;

/** End of the person's name that begins at an index of running text, or null when none can be told. */
export function nameEnd(text: string, at: number): number | null {
  if (endOf(NO_NAME, text, at) >= 0) return null;
  const masked = endOf(MASKED, text, at);
  if (masked >= 0 && (isSurname(text, at) || isMaskedSurname(text, at))) return withGivenName(text, at, masked);
  const dotted = endOf(DOT_NAME, text, at);
  if (dotted >= 0) return dotted;
  const compound = COMPOUND_SURNAMES.has(text.slice(at, at + 2));
  if (!compound && !isSurname(text, at)) return null;
  const lengths = compound ? [3, 4] : [2, 3];
  const closed = lengths.find((length) => isFullName(text, at, at + length) && endOf(CLOSING, text, at + length) >= 0);
  if (closed) return at + closed;
  const open = lengths.find((length) => isFullName(text, at, at + length) && followed(text, at + length));
  return open ? at + open : null;
}

/** Names joined by 、和及与 that begin at an index (王某、李某和赵某), each with its range; names known already are read whole. */
export function nameList(
  text: string,
  at: number,
  known: readonly string[],
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const read = (from: number): number | null => {
    const name = known.find((each) => text.startsWith(each, from));
    const end = nameEnd(text, from);
    // 李某甲 is not the 李某 who is known.
    return name && !(end !== null && end > from + name.length && name.endsWith('某')) ? from + name.length : end;
  };
  let start = at;
  for (let end = read(start); end !== null && found.length < 40; end = read(start)) {
    found.push({ start, end });
    if (!'、和及与'.includes(text.charAt(end)) || end >= text.length) break;
    start = end + 1;
  }
  return found;
}
