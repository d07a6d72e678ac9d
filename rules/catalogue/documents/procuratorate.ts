import type { ReadDocument } from '../../engine/view';
import { crimeByName } from '../../law/crimes';
import { ageAt } from '../../law/dates';
import { parseTerm } from '../../text/sentences';
import { cite } from '../basis';
import { accusedWithParagraph, isAccusedRole } from './people';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** Checks that only documents of the procuratorate call for. */

/** 有期徒刑一年六个月至一年. */
function invertedRange({ facts }: ReadDocument): readonly Found[] | null {
  const ranges = facts.proposals.filter(({ termMonths, termMonthsTo }) => termMonths !== null && termMonthsTo !== null);
  if (ranges.length === 0) return null;
  return ranges
    .filter(({ termMonths, termMonthsTo }) => (termMonthsTo ?? 0) < (termMonths ?? 0))
    .map((one) => ({
      at: [one],
      says: `建议${one.kind}下限为${one.termMonths}个月，上限为${one.termMonthsTo}个月`,
    }));
}

const STATUTORY = /法定刑(?:幅度)?(?:为|是)[^。；]{0,24}?[一二三四五六七八九十0-9]{1,3}年以下/gu;

/** The range of the law as written goes beyond the longest term of any crime the document names. */
function statutoryRange(document: ReadDocument): readonly Found[] | null {
  const written = findAll(STATUTORY, proseOf(document));
  const most = Math.max(0, ...document.facts.crimes.map(({ statutory }) => crimeByName(statutory)?.maxMonths ?? 180));
  if (written.length === 0 || most === 0) return null;
  return written.flatMap(({ text, start, end }) => {
    const upper = /[一二三四五六七八九十0-9]{1,3}年(?=以下$)/u.exec(text);
    const months = upper ? (parseTerm(upper[0])?.months ?? 0) : 0;
    if (months <= most) return [];
    return [{ at: [{ start, end }], says: `写“${text}”，所写罪名的有期徒刑最高${most / 12}年` }];
  });
}

/** What is signed goes by the name at its head. */
function signature(document: ReadDocument): readonly Found[] | null {
  const signed = findAll(/本人签[名字][：:][ \u3000]{0,8}[\u4e00-\u9fa5·×*＊]{2,12}/gu, document.text);
  const names = document.facts.parties
    .filter(({ role }) => isAccusedRole(role))
    .flatMap((one) => [one.name, ...one.aliases]);
  if (signed.length === 0 || names.length === 0) return null;
  return signed.flatMap(({ text, end }) => {
    const name = text.replace(/^本人签[名字][：:][ \u3000]{0,8}/u, '');
    if (names.includes(name)) return [];
    return [{ at: [{ start: end - name.length, end }], says: `签名“${name}”，首部姓名为“${names[0]}”` }];
  });
}

/** One office charges: the procuratorate of a 具结书 is the same throughout. */
function oneOffice({ facts }: ReadDocument): readonly Found[] | null {
  const offices = facts.organs.filter(({ type }) => type === 'procuratorate');
  const count = (name: string): number => offices.filter((one) => one.name === name).length;
  const [own] = [...offices].sort((one, other) => count(other.name) - count(one.name));
  if (!own || offices.length < 2) return null;
  return offices
    .filter(({ name }) => name !== own.name)
    .map((one) => ({ at: [one, own], says: `“${one.name}”与他处“${own.name}”不一致` }));
}

const GUARDIAN = /法定代理人|合适成年人|成年亲属|监护人/u;

/** An accused who was a minor when the document was made, with nobody of his own introduced beside him. */
function withoutGuardian(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const date = facts.date?.iso ?? '';
  const parties = sectionOf(facts, 'parties');
  const minors = accusedWithParagraph(document).filter(({ birthDate }) => {
    const age = date.length === 10 ? ageAt(birthDate, date) : null;
    return age !== null && age < ADULT;
  });
  if (minors.length === 0 || !parties) return null;
  if (GUARDIAN.test(text.slice(parties.start, parties.end))) return [];
  return minors.map(({ name, birthDate, at }) => ({
    at: [at.birthDate ?? parties],
    says: `${name}${birthDate}出生，制作文书时不满十八周岁，首部未列法定代理人`,
  }));
}
const ADULT = 18;

/** The time set for a reply to a suggestion: two months, unless something else is provided. */
function replyTime({ facts, text }: ReadDocument): readonly Found[] | null {
  const set = facts.timeLimit;
  const length = set
    ? parseTerm(
        /[0-9一二三四五六七八九十两]{1,3}(?:个?[月日]|年)/u.exec(set.text.replace(/^[^起后]{0,30}[起后]/u, ''))?.[0] ??
          '',
      )
    : null;
  if (!set) return withoutReplyTime(text);
  if (!length || length.months === 0) return null;
  if (length.months === (/再审检察建议/u.test(facts.title) ? RETRIAL_MONTHS : REPLY_MONTHS)) return [];
  // In the public interest an authority may be given less time, never more.
  if (/公益诉讼/u.test(text) && length.months < REPLY_MONTHS) return null;
  return [{ at: [set], says: `回复期限写“${set.text}”，一般为收到之日起两个月以内` }];
}
/** An answer is asked for, and no time set for it. */
function withoutReplyTime(text: string): readonly Found[] | null {
  const [asked] = findAll(/(?:书面)?(?:回复|函复|答复)(?:给)?(?:本院|我院)/gu, text);
  return asked ? [{ at: [asked], says: '要求回复，没有写明回复的期限' }] : null;
}
const REPLY_MONTHS = 2;
/** A court answers a suggestion to retry within three months. */
const RETRIAL_MONTHS = 3;

export default [
  documentRule({
    id: 'doc.proposal-range',
    title: '量刑建议的上限低于下限',
    aspect: '量刑',
    certainty: 'confirmed',
    severity: 'serious',
    points: 6,
    kinds: ['indictment', 'sentencingProposal', 'pleaStatement', 'courtOpinion', 'judgment'],
    basis: [cite('刑事诉讼法', 176)],
    remedy: '核对量刑建议的幅度',
    find: invertedRange,
  }),
  documentRule({
    id: 'doc.statutory-range',
    title: '所写法定刑高于罪名的最高刑',
    aspect: '量刑',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    kinds: ['indictment', 'sentencingProposal', 'courtOpinion', 'reviewReport'],
    basis: [cite('刑法', 61)],
    remedy: '核对罪名和法定刑幅度',
    lawful: ['适用修改前的法定刑'],
    find: statutoryRange,
  }),
  documentRule({
    id: 'doc.plea-signature',
    title: '具结书签名与首部姓名不一致',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    kinds: ['pleaStatement'],
    basis: [cite('刑事诉讼法', 174)],
    remedy: '核对签名和姓名',
    lawful: ['首部未写曾用名、别名'],
    find: signature,
  }),
  documentRule({
    id: 'doc.plea-office',
    title: '具结书中的检察院前后不一致',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    kinds: ['pleaStatement'],
    basis: [cite('刑事诉讼法', 174)],
    remedy: '核对检察院名称',
    lawful: ['案件经改变管辖，引述原办案检察院'],
    find: oneOffice,
  }),
  documentRule({
    id: 'doc.guardian-missing',
    title: '未成年被告人未列法定代理人',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    kinds: ['indictment', 'nonProsecution'],
    basis: [cite('刑事诉讼法', 281)],
    remedy: '核对法定代理人是否列出',
    lawful: ['法定代理人无法通知、不能到场或者是共犯，由其他合适成年人到场'],
    find: withoutGuardian,
  }),
  documentRule({
    id: 'doc.suggestion-reply-time',
    title: '检察建议没有写明回复期限，或者与通常规定不同',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    kinds: ['procuratorialSuggestion'],
    basis: [cite('人民检察院检察建议工作规定', 19)],
    remedy: '核对回复期限',
    lawful: ['法律、司法解释对回复期限另有规定'],
    find: replyTime,
  }),
];
