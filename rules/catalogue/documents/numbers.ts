import type { ReadDocument } from '../../engine/view';
import type { DocumentKind } from '../../model/document-kinds';
import { practice } from '../basis';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

const OPEN = '[〔（［(【\\[]';
const CLOSE = '[〕）］)】\\]]';
const WORDS = '[\\u4e00-\\u9fa5]{0,8}';
/** Numbers of procuratorates and courts that lack a part. */
const BROKEN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`检${WORDS}${OPEN}(?!(?:19|20)[0-9]{2}${CLOSE})[0-9]{1,6}${CLOSE}?第?[0-9]{1,6}号`, 'gu'), '年份不全'],
  [new RegExp(`${OPEN}[0-9]{1,3}${CLOSE}[\\u4e00-\\u9fa5]{1,6}[0-9]{0,4}刑[\\u4e00-\\u9fa5]{0,6}第?[0-9]{1,6}(?:-[0-9]{1,2})?号`, 'gu'), '年份不全'],
  [new RegExp(`检${WORDS}${OPEN}(?:19|20)[0-9]{2}${CLOSE}第?[0-9]{1,6}(?![0-9号之－—-])`, 'gu'), '缺“号”字'],
  [new RegExp(`检${WORDS}${OPEN}(?:19|20)[0-9]{2}第?[0-9]{1,6}号`, 'gu'), '年份的括号不全'],
  [new RegExp(`检${WORDS}(?<!${OPEN})(?:19|20)[0-9]{2}${CLOSE}第?[0-9]{1,6}号`, 'gu'), '年份的括号不全'],
  [new RegExp(`字第?${OPEN}[0-9]{2,3}${CLOSE}第?[0-9]{1,6}号`, 'gu'), '年份不全'],
  [new RegExp(`检${WORDS}(?:19|20)[0-9]{2}(?:第[0-9]{1,6}|[0-9]{1,4})号`, 'gu'), '年份缺括号'],
  [/刑[\u4e00-\u9fa5]{1,4}字?第(?:号|[^0-9\s]{1}号)/gu, '缺序号'],
]; // biome-ignore format: one form a line

/**
 * A number of a later year than the document itself, or the document's own of years before. The own number of a
 * procuratorate is left to doc.number-year, which holds it against every other year.
 */
function years({ facts }: ReadDocument): Found[] {
  const signed = Number((facts.date?.iso ?? '').slice(0, 4));
  if (!signed) return [];
  return facts.numbers.flatMap((number) => {
    const { year, own, text } = number;
    const at = facts.date ? [number, facts.date] : [number];
    if (own && text.includes('检') && text.includes('〔')) return [];
    if (year > signed) return [{ at, says: `“${text}”的年份晚于落款${signed}年` }];
    return own && year > 0 && year < signed - LONGEST ? [{ at, says: `“${text}”的年份早于落款${signed}年` }] : [];
  });
}
/** 于2017年9月25日以（2018）…号判决: a decision bears no number of a later year. */
function decidedBefore({ text, facts }: ReadDocument): Found[] {
  return facts.numbers.flatMap((number) => {
    const day = facts.dates.find(({ end }) => end < number.start && DECIDED.test(text.slice(end, number.start)));
    const year = Number(day?.iso.slice(0, 4));
    if (!day || !year || number.year <= year) return [];
    return [{ at: [number, day], says: `“${number.text}”的年份晚于作出的日期${year}年` }];
  });
}
const DECIDED = /^[，,]?(?:以|作出)$/u;

/** A case may be closed so many years after the one in which it got its number. */
const LONGEST = 2;

/** Words that the number of a kind holds, and those that belong to another kind. */
const TYPE_WORDS: Partial<Record<DocumentKind, readonly [own: RegExp, foreign: RegExp]>> = {
  indictment: [/诉/u, /不诉|批捕|不捕|抗|建〔|赔/u],
  nonProsecution: [/不诉|不起诉/u, /检(?:[\u4e00-\u9fa5]{0,3})刑诉|批捕|抗|建〔/u],
  arrestDecision: [/捕/u, /刑诉|不诉|抗|建〔/u],
  protest: [/抗/u, /刑诉(?!抗)|不诉|捕|建〔/u],
  procuratorialSuggestion: [/建/u, /刑诉|不诉|捕|抗/u],
  sentencingProposal: [/量/u, /刑诉(?!量)|公诉(?!量)|不诉|捕|抗/u],
};

/** The number of a court in a criminal case of first instance, or of second, that tells of another branch or instance. */
function courtType({ facts, text }: ReadDocument): Found[] {
  const { number, kind } = facts;
  if (!number || (kind !== 'judgment' && kind !== 'ruling') || number.text.includes('检')) return [];
  if (!/刑事/u.test(facts.title)) return [];
  const says = (what: string): Found[] => [{ at: [number], says: `案号“${number.text}”${what}` }];
  if (/[民商知行]初|[民商知行]终/u.test(number.text) && !number.text.includes('刑')) return says('不是刑事案号');
  const head = text.slice(0, sectionOf(facts, 'opinion')?.start ?? HEAD);
  const isAppeal = /上诉人|抗诉机关|原审被告人|原公诉机关|不服[^。]{0,20}提出(?:上诉|抗诉)/u.test(head);
  if (number.text.includes('刑终') && !isAppeal && /公诉机关/u.test(head))
    return says('为二审案号，正文没有写到上诉、抗诉');
  return [];
}
const HEAD = 1500;

/** A number said to be an indictment's that has the words of another kind. */
function quotedType({ facts }: ReadDocument): Found[] {
  return facts.numbers
    .filter(({ of, own, text }) => !own && of === '起诉书' && /检/u.test(text) && TYPE_WORDS.indictment?.[1].test(text))
    .map((number) => ({ at: [number], says: `起诉书文号写作“${number.text}”，类别字不合` }));
}

/** The number of a procuratorate that belongs to another kind of document. */
function ownType({ facts }: ReadDocument): readonly Found[] | null {
  const words = TYPE_WORDS[facts.kind];
  const { number } = facts;
  if (!words || !number?.text.includes('检')) return null;
  const [own, foreign] = words;
  if (facts.title === '批准逮捕决定书' && /不(?:批|予)?捕/u.test(number.text))
    return [{ at: [number], says: `文号“${number.text}”的类别与《${facts.title}》不合` }];
  if (own.test(number.text) && !foreign.test(number.text)) return [];
  if (!foreign.test(number.text)) return [];
  return [{ at: [number], says: `文号“${number.text}”的类别与《${facts.title}》不合` }];
}

export default [
  documentRule({
    id: 'doc.number-broken',
    title: '文号写法不全或者年份存疑',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '对照原文书核对文号',
    find: (document) => {
      const prose = proseOf(document);
      const broken = BROKEN.flatMap(([pattern, says]) =>
        findAll(pattern, prose).map((each) => ({ at: [each], says: `“${each.text}”${says}` })),
      );
      return [...broken, ...years(document), ...decidedBefore(document)];
    },
  }),
  documentRule({
    id: 'doc.number-type',
    title: '文号类别与文书种类不合',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对文号类别字',
    lawful: ['本地编号沿用其他类别字'],
    find: (document) => {
      const own = ownType(document);
      const quoted = quotedType(document);
      const court = courtType(document);
      const found = [...(own ?? []), ...quoted, ...court];
      return own === null && found.length === 0 ? null : found;
    },
  }),
];
