/** Examples of every row of the map: two values that differ, two wordings of one value, and what cannot be told. */
import { compile } from '../../engine/evaluate';
import { flatView } from '../../engine/flat-view';
import type { Condition, DocumentFactName, Key, Sense } from '../../engine/language';
import { keysOf } from '../../engine/reads';
import type { Rule } from '../../engine/rule';
import { TRUE } from '../../engine/truth';
import { field } from '../../model/fields';
import type { Example, ExamplesById } from '../example';
import rules, { MAPPED, mappedKey, mappedRuleId } from './card-map';
import type { MapRow } from './data/card-map';

/** A value on the card, its like in other words in the document, and another value. */
type Trio = readonly [card: string, alike: string, other: string];

const BY_SENSE: Readonly<Record<Sense, Trio>> = {
  words: ['是', '是', '否'],
  date: ['2024-03-01 09:30', '2024-03-01', '2024-03-11'],
  number: ['2', '2', '3'],
  money: ['0.4', '4000', '40000'],
  term: ['18', '一年六个月', '一年八个月'],
  documentNumber: ['某检〔2024〕58号', '某检［2024］第058号', '某检〔2024〕85号'],
  organ: ['某某县公安局', '某某市某某县公安局', '某乙县公安局'],
  place: ['某某县', '某某县城关镇解放路', '某乙县桥头镇'],
  name: ['阿依古丽·买买提', '阿依古丽•买买提', '王某甲'],
  ethnicity: ['汉族', '汉', '回族'],
  education: ['大专', '大学专科', '初中文化'],
  occupation: ['农民', '无固定职业', '在校学生'],
  mention: ['赵某某', '值班律师赵某某签名在场', '本文书没有这个名称'],
};

const BY_FACT: { readonly [Fact in DocumentFactName]?: Trio } = {
  idNumber: ['999999199003070012', '９９９９９９１９９００３０７００１２', '999999199003070039'],
  gender: ['男性', '男', '女'],
  penalty: ['死缓', '死刑，缓期二年执行', '无期徒刑'],
  proposedPenalty: ['单处罚金', '罚金', '拘役'],
  proposedForm: ['确定刑量刑建议', '确定刑量刑建议', '幅度刑量刑建议'],
  additionalPenalties: ['罚金', '罚金', '剥夺政治权利'],
  panel: ['独任庭', '独任', '合议庭'],
  agreedProcedure: ['简易程序', '简易程序', '速裁程序'],
  appealResult: ['维持原判', '维持原判', '改判'],
  arrestResult: ['批准逮捕', '批准逮捕', '不批准逮捕'],
  statutoryCircumstances: ['坦白', '坦白', '自首'],
  charges: ['盗窃罪', '盗窃罪', '诈骗罪'],
  transferredCharges: ['贩卖毒品罪', '走私、贩卖、运输、制造毒品罪', '盗窃罪'],
  namedCharges: ['盗窃罪', '盗窃罪', '诈骗罪'],
  accusedCharges: ['盗窃罪', '盗窃罪', '诈骗罪'],
  ownCharges: ['盗窃罪', '盗窃罪', '诈骗罪'],
};

/** Rows with a defect of their own: card and document when it is one, and the card when it is none. */
const OWN_DEFECTS: { readonly [Fact in DocumentFactName]?: Trio } = {
  priorRecord: ['刑事处罚', '2019年5月因犯盗窃罪被判处拘役', '无'],
  statutoryCircumstances: ['是', '累犯', '否'],
};

/** Values of the facts by which a row tells the documents that it is about. */
const GUARD_VALUES: Readonly<Record<string, readonly string[]>> = {
  title: ['决定书', '附条件不起诉决定书', '解除决定书', '意见书', '立案决定书', '终结案件决定书'],
  instance: ['一审', '二审'],
  coerciveType: ['逮捕'],
};

/** The first values under which the guard of a row holds. */
function guardValues(guard: Condition): Example {
  const keys = keysOf(guard);
  if (keys.includes('document.name')) return { 'document.name': '起诉书', 'doc.any.title': '起 诉 书' };
  const [key] = keys as readonly [Key];
  const value = (GUARD_VALUES[key.split('.')[2] ?? ''] ?? []).find(
    (one) => compile(guard)(flatView({ [key]: one })) === TRUE,
  );
  return { [key]: value ?? '' };
}

/** The card of a row with a value in its fields; of several fields that are one set only the first is filled. */
function cardWith(row: MapRow, value: string): Example {
  const entries = row.fields.map((key, at) => [key, row.together && at > 0 ? '' : value]);
  const rows = row.rows && row.fields.some((key) => row.rows && field(key).card === field(row.rows[0]).card);
  return Object.fromEntries(rows && row.rows ? [...entries, [row.rows[0], row.rows[1][0]]] : entries);
}

function examplesOf(row: MapRow, kind: (typeof MAPPED)[number]['kind'], rule: Rule) {
  const document = mappedKey(kind, row.fact);
  const concerned = mappedKey(kind, 'concerned');
  const guard = {
    ...(row.only ? guardValues(row.only(kind)) : {}),
    ...(rule.reads.includes(concerned) ? { [concerned]: '是' } : {}),
  };
  if (row.defect) {
    const [card, stated, defective] = OWN_DEFECTS[row.fact] ?? ['', '', ''];
    return {
      bad: [{ ...cardWith(row, defective), [document]: stated }],
      good: [{ ...cardWith(row, card), [document]: stated }],
      undecidable: [cardWith(row, defective)],
    };
  }
  const [card, alike, other] = BY_FACT[row.fact] ?? BY_SENSE[row.sense];
  const both = (stated: string): Example => ({ ...guard, ...cardWith(row, card), [document]: stated });
  return { bad: [both(other)], good: [both(alike)], undecidable: [{ ...guard, ...cardWith(row, card) }] };
}

const examples: ExamplesById = Object.fromEntries(
  MAPPED.map(({ row, kind }, at) => [mappedRuleId(row, kind), examplesOf(row, kind, rules[at] as Rule)]),
);

export default examples;
