import type { Range } from '../model/document-facts';
import { parseDate } from './dates';
import { matchesOf } from './source';
import { normaliseCode } from './width';

/** What an identity paragraph says of a person, each value with its range. */
export interface Identity {
  readonly sex: string;
  readonly birthDate: string;
  readonly idNumber: string;
  readonly ethnicity: string;
  readonly education: string;
  readonly occupation: string;
  readonly residence: string;
  readonly household: string;
  readonly selfStated: boolean;
  readonly aliases: readonly string[];
  readonly priorRecord: readonly (Range & { readonly text: string })[];
  readonly at: Readonly<Record<string, Range>>;
}

/** Each field by its own pattern, as their order varies freely; group 1 is the value. */
const FIELD_PATTERNS: Readonly<Record<string, RegExp>> = {
  sex: /[，,、。；（(\s](?:性别[：:为]?\s?)?([男女])(?:性)?(?=[，,、。；）)\s1-9一汉回])/,
  birthDate:
    /(?:出生(?:日期|于|年月日)?[：:为]?|生于|[，,、（(])?((?:[12][0-9]{3}|[一二][〇○ОO0零一二三四五六七八九]{3})\s?年\s?[0-9一二三四五六七八九十*×xX＊]{1,3}\s?月\s?[0-9一二三四五六七八九十*×xX＊]{1,3}\s?[日曰])(?=出生|生|[，,；;。\s]|[）)]|$)/,
  idNumber:
    /(?:身份证(?:件)?(?:号码|号)?|公民身份(?:证)?号(?:码)?|居民身份证(?:号码|号)?|证件号码)[为是：:\s]{0,3}([0-9０-９*＊×xXＸ]{6,20})/,
  ethnicity: /[，,、。（(\s](?:民族[：:为]?\s?)?([\u4e00-\u9fa5]{1,7}族)(?=[，,、。；）)\s人])/,
  education:
    /[，,、。；\s](?:(?:文化程度|学历)[：:为]?\s?)?((?:文盲|半文盲|(?:小学|初中|高中|中专|中技|职高|技校|大专|专科|大学(?:本科|专科)?|本科|硕士(?:研究生)?|博士(?:研究生)?|研究生)(?:[一二三四五六]年级|肄业|毕业)?)(?:文化(?:程度)?|学历)?)(?=[，,、。；\s])/,
  occupation:
    /[，,、。；\s](?:职业[：:为]?)?((?:原?系|捕前系|案发前系|原任|任|曾任)[^，。；\n]{2,40}|无(?:固定)?(?:职业|业)|无业|农民|务农|务工|工人|个体(?:工商户|经营者?|户)?|学生|职员|司机|驾驶员|待业|退休(?:工人|职工|人员|干部)?|打工|自由职业(?:者)?|[^，。；\n]{0,16}(?:公司|厂|局|院|店|校|村|委会|中心)[^，。；\n]{0,8}(?:员工|职工|经理|负责人|股东|法定代表人|工人|主任|科长|局长|院长|书记|教师|会计|出纳|职员|驾驶员|保安))(?=[，,、。；\s])/,
  residence:
    /(?:现住址?|暂住地?|捕前住|居住地|住所地|经常居住地|住址|家住|[，,。；]住)(?:地)?[：:为于在]?([^，,；;。\n]{2,50})/,
  household: /户籍(?:所在)?地?(?:址)?[：:为在]?([^，,；;。\n]{2,50})/,
};

const ALIAS =
  /(?:曾用名|又名|别名|化名|绰号|外号|小名|自称|网名|自报名?)[为：:]?[“"‘']?([^，,。；;”"’'（()）\s]{1,10})[”"’']?/g;
const ALIAS_IN_NAME = /(?:曾用名|又名|别名|化名|绰号|外号|小名|自称|网名|自报)/;
const PRIOR = /曾因|曾于|前科|因犯|刑满释放|劳动教养|强制隔离戒毒|强制戒毒|行政拘留|行政处罚|判处|被?处?罚款|被判|缓刑/;
const NO_PRIOR = /无(?:违法)?(?:犯罪)?(?:前科|记录)/;
const THIS_CASE = /因(?:涉嫌|本案)|现羁押|现押|取保候审/;

/** Sentences on earlier penalties; what follows 因涉嫌 or 因本案 is about this case. */
function priorRecordOf(text: string, paragraph: Range): (Range & { readonly text: string })[] {
  const found: (Range & { text: string })[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of matchesOf(/[^。；;\n]+[。；;]?/g, body)) {
    const sentence = match[0];
    const own = sentence.search(THIS_CASE);
    const part = own > 0 ? sentence.slice(0, own) : own === 0 ? '' : sentence;
    const first = part.search(PRIOR);
    if (first < 0 || NO_PRIOR.test(part)) continue;
    const lead = clauseStart(part, first);
    const start = paragraph.start + match.index + lead;
    found.push({ text: part.slice(lead), start, end: start + part.length - lead });
  }
  return found;
}

/** A prior record may follow identity fields in one sentence (…，无业，曾因…): it begins at its own clause or date. */
function clauseStart(sentence: string, first: number): number {
  const word = sentence.slice(0, first);
  const dated = /[12][0-9]{3}年[^，。；]{0,8}[，,]?[^，。；]{0,12}$/.exec(word);
  if (dated) return dated.index;
  return Math.max(word.lastIndexOf('，'), word.lastIndexOf(',')) + 1;
}

function aliasesOf(text: string, paragraph: Range): string[] {
  const names = matchesOf(ALIAS, text.slice(paragraph.start, paragraph.end)).map((match) => match[1] ?? '');
  return [...new Set(names.filter((name) => name !== '' && !ALIAS_IN_NAME.test(name)))];
}

/** 被告人自报张某某, or a name followed by （自报）. */
const SELF_STATED = /^[^，,。；;\n]{0,16}(?<!曾)自报/;

/** Reads the fields of an identity paragraph. */
export function readIdentity(text: string, paragraph: Range): Identity {
  const body = text.slice(paragraph.start, paragraph.end);
  const at: Record<string, Range> = {};
  const values: Record<string, string> = {};
  for (const [field, pattern] of Object.entries(FIELD_PATTERNS)) {
    const match = pattern.exec(body);
    const value = match?.[1];
    if (!match || value === undefined) continue;
    const start = paragraph.start + match.index + match[0].indexOf(value);
    values[field] = value;
    at[field] = { start, end: start + value.length };
  }
  return {
    sex: values.sex ?? '',
    birthDate: parseDate((values.birthDate ?? '').replace('曰', '日')) ?? '',
    idNumber: normaliseCode(values.idNumber ?? ''),
    ethnicity: values.ethnicity ?? '',
    education: values.education ?? '',
    occupation: values.occupation ?? '',
    residence: values.residence ?? values.household ?? '',
    household: values.household ?? '',
    selfStated: SELF_STATED.test(body),
    aliases: aliasesOf(text, paragraph),
    priorRecord: priorRecordOf(text, paragraph),
    at,
  };
}
