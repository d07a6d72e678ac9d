import { parseTerm } from '../text/sentences';
import { normaliseDocumentNumber, normaliseName, stripSpaces, toHalfWidth } from '../text/width';
import type { Sense } from './language';
import { comparable, numberOf } from './normal-form';

/**
 * Whether two values mean the same, in the sense in which a card and a document state them: 人民币壹万元 is 1 万元, 一年六个月
 * is 18, 大专 is 大学专科, 某某分局 is 某某市公安局某某分局. Null: the words do not allow to tell (covered characters, another
 * level of place, an unknown word), so that nothing may be said.
 */
export function meansSame(one: string, other: string, sense: Sense): boolean | null {
  if (one === other) return true;
  if (sense === 'mention') return isMentioned(one, other);
  const a = comparable(one);
  const b = comparable(other);
  if (a === b) return true;
  const same = SENSES[sense](a, b);
  return same !== true && (COVERED.test(a) || COVERED.test(b)) ? visibleParts(a, b) : same;
}

/** A whole document is not normalised where the name stands in it as it is written. */
function isMentioned(name: string, text: string): boolean | null {
  if (text.includes(name) || comparable(text).includes(comparable(name))) return true;
  return COVERED.test(name) ? null : false;
}

const COVERED = /[*＊●■]|[×xX]{2,}/u;

/** Two values of which a part is covered: where the visible parts differ so do the values, else nothing is known. */
function visibleParts(a: string, b: string): false | null {
  const one = [...a];
  const other = [...b];
  if (one.length !== other.length) return null;
  const isCover = (character: string | undefined) => character === undefined || /[*＊●■×xX]/u.test(character);
  return one.every((character, at) => isCover(character) || isCover(other[at]) || character === other[at])
    ? null
    : false;
}

type Classes = readonly (readonly [string, RegExp])[];

const EDUCATION: Classes = [
  ['文盲', /文盲|不识字|未上(?:过)?学/u],
  ['小学', /小学/u],
  ['初中', /初中/u],
  ['中专', /中专|中等专[业科]|中技|技校|职[业]?高|职业高中|中等职业/u],
  ['高中', /高中/u],
  ['大专', /大专|大学专科|专科|高职/u],
  ['硕士', /硕士/u],
  ['博士', /博士/u],
  ['本科', /本科/u],
];

/** Only what excludes one another: a farmer may be out of work, a worker a farmer by his register. */
const OCCUPATION: Classes = [
  ['学生', /学生|在校/u],
  ['国家工作人员', /国家工作人员|公务员|国家机关/u],
  ['无业或农民', /无业|无职业|无固定职业|农民|务农|村民/u],
];

const SENSES: Readonly<Record<Exclude<Sense, 'mention'>, (a: string, b: string) => boolean | null>> = {
  words: (a, b) => plainWords(a) === plainWords(b),
  date: sameDay,
  number: sameNumber,
  money: sameMoney,
  term: sameTerm,
  documentNumber: sameDocumentNumber,
  organ: sameOrgan,
  place: samePlace,
  name: sameName,
  ethnicity: (a, b) => (a === '其他' || b === '其他' ? null : a.replace(/族$/u, '') === b.replace(/族$/u, '')),
  education: byClass(EDUCATION),
  occupation: byClass(OCCUPATION),
};

/** Wordings of penalties and the like that differ in form alone. */
function plainWords(value: string): string {
  return value
    .toUpperCase()
    .replace(/免[予于除](?=刑事处罚)/u, '免予')
    .replace(/^死缓$|^死刑[，,]?缓期[二两]年执行$/u, '死刑缓期执行')
    .replace(/^单处(?=罚金)/u, '')
    .replace(/独任庭|独任制/u, '独任');
}

function sameDay(a: string, b: string): boolean | null {
  const one = a.slice(0, 10);
  const other = b.slice(0, 10);
  if (one.length === 10 && other.length === 10) return one === other;
  const shorter = Math.min(one.length, other.length);
  return shorter >= 4 && one.slice(0, shorter) !== other.slice(0, shorter) ? false : null;
}

function sameNumber(a: string, b: string): boolean | null {
  const one = numberOf(a);
  const other = numberOf(b);
  return one === null || other === null ? null : one === other;
}

/** Cards count in yuan or in 万元, and their labels do not always say which. */
function sameMoney(a: string, b: string): boolean | null {
  const one = numberOf(a);
  const other = numberOf(b);
  if (one === null || other === null) return null;
  return [1, 10_000, 1 / 10_000].some((unit) => Math.abs(one * unit - other) <= Math.max(0.5, other) * 1e-6);
}

function monthsOf(value: string): { readonly months: number; readonly bare: boolean } | null {
  const number = numberOf(value);
  if (number !== null) return { months: number, bare: /^[\d.]+$/u.test(value) };
  const term = parseTerm(value);
  return term && term.days === 0 ? { months: term.months, bare: false } : null;
}

/** A bare number counts months; where it fits as years too, the unit is in doubt. */
function sameTerm(a: string, b: string): boolean | null {
  const one = monthsOf(a);
  const other = monthsOf(b);
  if (!one || !other) return null;
  if (one.months === other.months) return true;
  const inDoubt = (one.bare && one.months * 12 === other.months) || (other.bare && other.months * 12 === one.months);
  return inDoubt ? null : false;
}

/** 第 and leading zeros say nothing; a card that holds the last part alone agrees with the whole. */
function sameDocumentNumber(a: string, b: string): boolean | null {
  const plain = (value: string) =>
    normaliseDocumentNumber(value)
      .toUpperCase()
      .replace(/第/gu, '')
      .replace(/(?<!\d)0+(?=\d)/gu, '');
  const one = plain(a);
  const other = plain(b);
  if (one === other) return true;
  return one.endsWith(other) || other.endsWith(one) ? null : false;
}

const ORGAN_KINDS: readonly (readonly [string, RegExp])[] = [
  ['法院', /人民法院|法院/u],
  ['检察院', /人民检察院|检察院/u],
  ['公安', /公安|派出所|刑警|刑侦|经侦|禁毒|交警|侦查大队|分局/u],
  ['监察', /监察委员会|监委/u],
  ['羁押', /看守所|监狱|拘留所|戒毒所/u],
];
const kindOf = (name: string): string => ORGAN_KINDS.find(([, sign]) => sign.test(name))?.[0] ?? '';
/** What is left of an organ's name is the place: 某某市公安局某某分局 → 某某某某. */
const placeOfOrgan = (name: string): string =>
  name.replace(
    /中华人民共和国|人民|公安|检察院|法院|监察委员会|监委|看守所|监狱|刑事侦查|侦查|[大支中]队|分局|局|厅|省|自治[区州县]|[市区县州盟旗]/gu,
    '',
  );

function sameOrgan(a: string, b: string): boolean | null {
  const one = toHalfWidth(stripSpaces(a)).replace('中华人民共和国', '');
  const other = toHalfWidth(stripSpaces(b)).replace('中华人民共和国', '');
  if (one.endsWith(other) || other.endsWith(one)) return true;
  const kind = kindOf(one);
  if (kind !== kindOf(other)) return kind === '' || kindOf(other) === '' ? null : false;
  const place = placeOfOrgan(one);
  const otherPlace = placeOfOrgan(other);
  if (place === '' || otherPlace === '') return null;
  return place.includes(otherPlace) || otherPlace.includes(place);
}

const COUNTY = /[^省市区县州盟旗镇乡]{1,8}?(?:自治[县旗]|[区县旗]|市(?!辖))/gu;

/** By the names of counties, districts and cities in both; a place told to another level says nothing. */
function samePlace(placeA: string, placeB: string): boolean | null {
  const [a, b] = [withoutSigns(placeA), withoutSigns(placeB)];
  if (a.includes(b) || b.includes(a)) return true;
  const one = a.match(COUNTY) ?? [];
  const other = b.match(COUNTY) ?? [];
  if (one.length === 0 || other.length === 0) return null;
  const last = one[one.length - 1] ?? '';
  const otherLast = other[other.length - 1] ?? '';
  if (last === otherLast) return true;
  return isLevelApart(last, otherLast) ? null : false;
}

/** A chooser of places shows its levels as 某某省 / 某某市 / 某某县. */
const withoutSigns = (place: string): string => place.replace(/[\s/／\\>＞\-—·、,，]/gu, '');

/** A city and one of its districts: neither agreement nor difference. */
function isLevelApart(one: string, other: string): boolean {
  return one.endsWith('市') !== other.endsWith('市');
}

/** 某 stands for what is not told; a 张某某 may be any 张. */
function sameName(a: string, b: string): boolean | null {
  const one = normaliseName(a);
  const other = normaliseName(b);
  if (one === other) return true;
  if (!one.includes('某') && !other.includes('某')) return false;
  return one.charAt(0) === other.charAt(0) ? null : false;
}

/** Values of one class are equal; of a value that belongs to no class nothing is known. */
function byClass(classes: Classes): (a: string, b: string) => boolean | null {
  const classOf = (value: string) => classes.find(([, words]) => words.test(value))?.[0];
  return (a, b) => {
    const one = classOf(a);
    const other = classOf(b);
    return one === undefined || other === undefined ? null : one === other;
  };
}
