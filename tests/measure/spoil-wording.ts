/** Slips of writing: characters, words, signs, citations, numbers. */
import { change, type Injector, type Spoilt } from './spoiling';

/** Characters of every day, for slips that follow no rule of sound or look. */
const COMMON =
  '的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经进着等部度家电力里如水化高自理起小物现实加量都体制机当使点从业本去把性好应开它合还因由其些然前外天政那社义事平形相全表间样与关各重新线内数正心反明看原又利比或但质气第向道命此变条只没结解问意建月公无系情者最立代想已通并提直题';
const SOUND: Readonly<Record<string, string>> = {
  公: '工', 诉: '述', 起: '启', 实: '时', 证: '正', 据: '剧', 认: '任', 定: '订', 法: '发', 犯: '范', 判: '叛', 处: '处', 刑: '行', 期: '其',
  罚: '伐', 金: '今', 被: '备', 告: '搞', 害: '骇', 审: '申', 理: '里', 查: '察', 明: '名', 事: '是', 依: '一', 照: '找', 规: '归', 条: '调', 款: '宽', 自: '字',
  首: '守', 供: '工', 述: '诉', 经: '京', 院: '远', 检: '捡', 察: '查', 官: '关', 民: '明', 人: '仁', 行: '形', 为: '未', 构: '够', 成: '城', 罪: '最', 情: '清',
  节: '结', 轻: '清', 重: '众', 从: '丛', 宽: '款', 财: '才', 物: '务', 价: '架', 值: '直', 逮: '代', 捕: '补', 拘: '居', 留: '流', 羁: '鸡', 押: '压', 侦: '真',
}; // biome-ignore format: a table

const FORMULAS =
  /以非法占有为目的|如实供述自己的罪行|如不服本判决|提出上诉|上诉状正本一份|接到判决书的第二日起十日内|直接向|刑期从判决执行之日起计算|判决执行以前先行羁押|羁押一日折抵刑期一日|经审理查明|公开开庭审理了本案|现已审理终结|到庭参加诉讼|出庭支持公诉|提起公诉|依法组成合议庭|犯罪事实清楚|证据确实、?充分|追究其刑事责任|其行为已?构成|判决如下|驳回上诉|维持原判|本裁定为终审裁定|本院认为|依照《中华人民共和国刑法》|移送审查起诉|本院受理后|依法讯问了被告人|审查了全部案件材料|认定上述事实的证据如下|经依法审查查明|请依法判处|可以从轻处罚|可以从轻或者减轻处罚|不需要判处刑罚|犯罪情节轻微|决定批准逮捕|请依法立即执行|自愿认罪认罚|适用简易程序|公诉机关指控|罪名成立|予以采纳|发生法律效力|第二日起|并处罚金人民币|侦查终结|足以认定|有权委托辩护人|取得被害人谅解|抓获归案|到案后如实供述/gu;

const TERMS =
  /辨认笔录|辩护人|检察院|有期徒刑|取保候审|如实供述|犯罪事实|提起公诉|刑事拘留|从轻处罚|公安机关|被告人|被害人|人民法院|派出所|鉴定意见|现场勘验|扣押清单|监视居住|逮捕|盗窃|诈骗|抢劫|故意伤害|交通肇事|危险驾驶|血液酒精|驾驶证|机动车|摩托车|户籍证明|前科|缓刑|罚金|看守所|审判员|书记员|代理审判员/gu;

const at = (text: string, document: Spoilt): number => document.pick([...text].map((_, index) => index)) ?? 0;
const put = (text: string, index: number, char: string, length = 1): string =>
  text.slice(0, index) + char + text.slice(index + length);

const wrongSound = (found: string, { pick }: Spoilt): string => {
  const index = pick([...found].flatMap((char, place) => (SOUND[char] ? [place] : [])));
  return index === undefined ? found : put(found, index, SOUND[found.charAt(index)] ?? '');
};
const wrongCharacter = (found: string, document: Spoilt): string =>
  put(found, at(found, document), document.pick([...COMMON]) ?? '');
const lostCharacter = (found: string, document: Spoilt): string => {
  const index = at(found, document);
  return put(found, index, '');
};
const swapped = (found: string, document: Spoilt): string => {
  const index = at(found.slice(1), document);
  return put(found, index, found.charAt(index + 1) + found.charAt(index), 2);
};
const twice = (found: string): string => found + found;

/** Classes of wording, each with variants. */
export const WORDING: Readonly<Record<string, readonly Injector[]>> = {
  'typo.term': [change(TERMS, wrongSound)],
  'formula.wrong-sound': [change(FORMULAS, wrongSound)],
  'formula.wrong-character': [change(FORMULAS, wrongCharacter)],
  'formula.lost-character': [change(FORMULAS, lostCharacter)],
  'formula.swapped': [change(FORMULAS, swapped)],
  'doubled.word': [
    change(/(?<=[，。])(?:被告人|公诉机关|依法|民警|公安机关|经鉴定|案发后|同时|并且|上述)(?=[\u4e00-\u9fa5])/gu, twice),
    change(/证据|事实|犯罪|供述|财物|指控|判处|本院|盗窃|规定|构成|情节|处罚|鉴定/gu, twice),
    change(/有期徒刑|人民币|人民法院|人民检察院|公安机关|经济损失|如实供述|刑事责任/gu, twice),
  ],
  'doubled.function-word': [
    change(/(?<=[\u4e00-\u9fa5])(?:的|了|在|是|并|将|于|和|与|及|对|以|其|为|向|由)(?=[\u4e00-\u9fa5]{2})/gu, twice),
  ],
  'doubled.clause': [
    change(/(?<=[，。])[\u4e00-\u9fa5]{5,14}[，。]/gu, twice),
    change(/(?<=[，。])[\u4e00-\u9fa50-9]{8,20}(?=[，。])/gu, (found) => `${found}，${found}`),
  ],
  'punctuation.doubled': [
    change(/(?<=[\u4e00-\u9fa5])[，、](?=[\u4e00-\u9fa5])/gu, twice),
    change(/(?<=[\u4e00-\u9fa5])[。；](?=[\u4e00-\u9fa5\n])/gu, twice),
    change(/(?<=[\u4e00-\u9fa5])，(?=[\u4e00-\u9fa5])/gu, (_, { pick }) => pick(['，。', '。，', '、，', '，、', '；，']) ?? ''),
  ],
  'punctuation.unmatched': [
    change(/(?<=《中华人民共和国刑(?:法|事诉讼法))》/gu, () => ''),
    change(/《(?=中华人民共和国刑)/gu, () => ''),
    change(/（(?=[\u4e00-\u9fa5]{2,20}）)/gu, () => ''),
    change(/(?<=（[\u4e00-\u9fa5]{2,20})）/gu, () => ''),
    change(/“(?=[\u4e00-\u9fa5]{2,20}”)/gu, () => ''),
    change(/(?<=“[\u4e00-\u9fa5]{2,20})”/gu, () => ''),
  ],
  'citation.form': [
    change(/第[一二三四五六七八九十百]{2,6}条第[一二三四五六七八九]款/gu, (found) => found.replace('条', '')),
    change(/第[一二三四五六七八九十百]{2,6}条第[一二三四五六七八九]款/gu, (found) => found.replace('款', '')),
    change(/第[一二三四五六七八九十百]{2,6}条第[一二三四五六七八九]款/gu, (found) => found.replace('条第', '条')),
    change(/第[一二三四五六七八九十百]{2,6}条(?=[、，之的])/gu, (found) => `第${found}`),
    change(/第[一二三四五六七八九十百]{2,6}条(?=之规定|的规定)/gu, (found) => found.replace('条', '')),
    change(/第[一二三四五六七八九十百]{2,6}条(?=[、，第])/gu, (found) => found.replace('条', '条条')),
    change(/(?<=》)第[一二三四五六七八九十百]{3,6}条/gu, (found) => found.replace('第', '')),
  ],
  'citation.title': [
    change(/《中华人民共和国刑法》(?=第)/gu, (found) => found.replace(/[《》]/gu, '')),
    change(/《中华人民共和国刑法》(?=第)/gu, (found) => found.replace('共和国', '')),
    change(/《中华人民共和国刑事诉讼法》(?=第)/gu, (found) => found.replace('诉讼', '')),
    change(/《中华人民共和国刑法》(?=第)/gu, (found) => found.replace('人民', '')),
  ],
  'number.form': [
    change(/[〔（［(]20[0-9]{2}[〕）］)](?=[\u4e00-\u9fa5A-Z]{0,8}[0-9]{1,6}号)/gu, (found) => found.replace('20', '')),
    change(/(?<=[〔（［(]20[0-9]{2}[〕）］)][\u4e00-\u9fa5]{0,8}[0-9]{1,6})号(?=起诉书)/gu, () => ''),
    change(/(?<=检[\u4e00-\u9fa5]{0,6}[〔（［(]20[0-9]{2})[〕）］)](?=[0-9]{1,6}号)/gu, () => ''),
    change(/(?<=[〔（［(])20[0-9]{2}(?=[〕）］)][\u4e00-\u9fa5A-Z]{0,8}[0-9]{1,6}号)/gu, () => '2091'),
  ],
  'date.impossible': [
    change(/(?<=[0-9]{4}年)[0-9]{1,2}月[0-9]{1,2}日(?!止)/gu, (_, { pick }) => pick(['2月30日', '4月31日', '13月5日', '6月32日', '11月31日', '0月8日']) ?? ''),
    change(/(?<=[0-9]日(?:凌晨|上午|下午|晚)?)[0-9]{1,2}时(?=许|[0-9])/gu, (_, { pick }) => pick(['25时', '32时']) ?? ''),
  ],
  placeholder: [
    change(/(?<=于)[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?=向本院|被)/gu, (_, { pick }) => pick(['××××年×月×日', '    年  月  日', 'XXXX年XX月XX日', '20××年×月×日', '____年__月__日']) ?? ''),
    change(/(?<=被告人)[\u4e00-\u9fa5]{2,3}(?=犯)/gu, (_, { pick }) => pick(['XXX', '×××', '（姓名）', '[姓名]', '{{姓名}}']) ?? ''),
    change(/(?<=人民币)[0-9]{3,6}(?=元)/gu, (_, { pick }) => pick(['XX', '____', '××××']) ?? ''),
  ],
  'legal-term.misused': [
    change(/并处罚金/gu, () => '并处罚款'),
    change(/(?<=[县区市])人民法院(?=判处|判决|以|于|审理)/gu, () => '人民'),
    change(/(?<=被告人[\u4e00-\u9fa5某]{2,3})犯(?=[\u4e00-\u9fa5、]{2,12}罪，判处)/gu, () => ''),
    change(/依照《/gu, () => '依法《'),
  ],
}; // biome-ignore format: long patterns are easier to compare in one line each
