import type { ReadDocument } from '../../engine/view';
import { articleExists, lawText } from '../../law/articles';
import { type Crime, crimeByName } from '../../law/crimes';
import { CRIMES } from '../../law/data/crimes';
import { PARAGRAPHS } from '../../law/data/paragraphs';
import type { ArticleFact, CrimeFact } from '../../model/document-facts';
import { chineseToNumber } from '../../text/numerals';
import { cite, practice } from '../basis';
import { citationForm } from './citation-form';
import { citedInConclusion } from './cited';
import { AMENDED, INSERTED } from './data/amended-articles';
import { findAll, sectionOf, sentenceAround } from './prose';
import { documentRule, type Found } from './rule';

const wordOf = ({ law, article, sub }: ArticleFact): string => `${law}第${article}条${sub === '' ? '' : `之${sub}`}`;

/** From this day on the criminal law has had 452 articles; later amendments only inserted articles between them. */
const CRIMINAL_LAW_SINCE = '1997-10-01';
/** Before this day the code of procedure had 290 articles; the day its text at hand applies from stands in its data. */
const OLD_LAST: Readonly<Record<string, readonly [string, number]>> = { 刑事诉讼法: ['2013-01-01', 290] };

/** Whether the law had no such article on the day of the document; null when that cannot be told. */
function isAbsent(cited: ArticleFact, date: string): boolean | null {
  const text = lawText(cited.law);
  if (text?.last === undefined) return null;
  const name = cited.sub === '' ? cited.article : `${cited.article}-${cited.sub}`;
  if (articleExists(cited.law, name) !== false) return exceedsOld(cited, date);
  const since = cited.law === '刑法' && cited.sub === '' ? CRIMINAL_LAW_SINCE : text.effective;
  return date >= since ? true : exceedsOld(cited, date);
}

/** The number lies beyond the last article of the version before. */
function exceedsOld(cited: ArticleFact, date: string): boolean | null {
  const old = OLD_LAST[cited.law];
  const effective = lawText(cited.law)?.effective ?? '';
  if (!old || date < old[0] || date >= effective) return articleExists(cited.law, cited.article) ? false : null;
  return Number(cited.article) > old[1];
}

function absentArticles({ facts }: ReadDocument): readonly Found[] | null {
  const date = facts.date?.iso ?? '';
  if (date === '' || facts.articles.length === 0) return null;
  return facts.articles
    .filter((cited) => cited.section !== 'appendix' && isAbsent(cited, date) === true)
    .map((cited) => ({ at: [cited], says: `${wordOf(cited)}：该日施行的文本没有该条` }));
}

/** How many paragraphs the article has in the text in force; 0 where that is not known. */
function paragraphsOf({ law, article, sub }: ArticleFact): number {
  const text = PARAGRAPHS[law];
  if (!text) return 0;
  return sub === '' ? Number(text.counts.charAt(Number(article) - 1)) : (text.inserted[`${article}-${sub}`] ?? 0);
}

function absentParagraphs({ facts }: ReadDocument): readonly Found[] | null {
  const date = facts.date?.iso ?? '';
  const cited = facts.articles.filter(({ law, paragraph }) => paragraph !== null && PARAGRAPHS[law] !== undefined);
  if (date === '' || cited.length === 0) return null;
  return cited
    .filter((each) => each.law === '刑法' || date >= (lawText(each.law)?.effective ?? '9999'))
    .filter((each) => paragraphsOf(each) > 0 && (each.paragraph ?? 0) > paragraphsOf(each))
    .map((each) => ({
      at: [each],
      says: `${wordOf(each)}现行文本有${paragraphsOf(each)}款，引用第${each.paragraph}款`,
    }));
}

const keyOf = ({ article, sub }: ArticleFact): string => (sub === '' ? article : `${article}-${sub}`);

interface Act {
  readonly first: string;
  readonly last: string;
  readonly at: { readonly start: number; readonly end: number };
}

/** The time of the acts told, by their first and last whole date. */
function actOf({ facts }: ReadDocument): Act | null {
  const dates = facts.dates.filter((date) => date.event === 'offence' && date.iso.length === 10 && !date.impossible);
  const earliest = dates[0];
  if (!earliest) return null;
  let [first, last] = [earliest, earliest];
  for (const date of dates) {
    if (date.iso < first.iso) first = date;
    if (date.iso > last.iso) last = date;
  }
  return { first: first.iso, last: last.iso, at: first };
}

function beforeAmendment(document: ReadDocument): readonly Found[] | null {
  const act = actOf(document);
  const date = document.facts.date?.iso ?? '';
  if (!act || date === '') return null;
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const cited of citedInConclusion(document)) {
    const changes = [INSERTED[keyOf(cited)] ?? '', ...(AMENDED[keyOf(cited)] ?? [])];
    const change = changes.filter((day) => day > act.first && day <= date).pop();
    if (change === undefined || seen.has(keyOf(cited))) continue;
    seen.add(keyOf(cited));
    found.push({
      at: [cited, act.at],
      says: `行为日${act.first}早于${wordOf(cited)}的修正（${change}施行），适用请核对`,
    });
  }
  return found;
}

/** Crimes the conclusion names, without those of earlier convictions; where it names none, the one the case was transferred for. */
function ownCrimes({ text, facts }: ReadDocument): CrimeFact[] {
  const place = facts.kind === 'judgment' ? 'disposition' : 'opinion';
  const earlier = /(?:曾因|因犯|前罪|撤销|不构成|不成立|而非|并非|不是|辩称|辩护人)[^。；]{0,60}$/u;
  const own = facts.crimes.filter(
    ({ section, start }) =>
      (section === place || (facts.kind === 'nonProsecution' && section === 'disposition')) &&
      !earlier.test(text.slice(Math.max(0, start - 70), start)),
  );
  if (own.length > 0 || facts.kind !== 'nonProsecution') return own;
  return facts.crimes.filter(({ section }) => section === 'origin').slice(0, 1);
}

/** Of the articles cited those the judgment is based on, in the sentence before 判决如下; all, where that names no crime's. */
function basisAmong(document: ReadDocument, cited: readonly ArticleFact[]): readonly ArticleFact[] {
  const verdict = document.facts.kind === 'judgment' ? sectionOf(document.facts, 'disposition') : null;
  if (!verdict) return cited;
  const from = document.text.lastIndexOf('。', verdict.start - 2);
  const basis = cited.filter(({ start }) => start > from && start < verdict.start);
  return basis.some(isOfCrime) ? basis : cited;
}

/** Articles of the Special Part. */
const isOfCrime = ({ article }: ArticleFact): boolean => Number(article) > 101;

function chargeArticles(document: ReadDocument): readonly Found[] | null {
  const crimes = ownCrimes(document);
  const misplaced = underProcedure(document, crimes);
  if (misplaced.length > 0) return misplaced;
  if (document.facts.kind === 'indictment') return chargesBySentence(document);
  const cited = citedInConclusion(document);
  // A protest cites the articles it is about, which need not be that of the crime.
  const isOfItsReason = document.facts.kind === 'protest' && !cited.some(isOfCrime);
  if (cited.length === 0 || crimes.length === 0 || isOfItsReason) return null;
  const among = basisAmong(document, cited);
  const found = crimes.flatMap((crime) => apart(crime, among, cited.filter(isOfCrime).slice(0, 3)));
  return found.filter(({ says }, index) => found.findIndex((other) => other.says === says) === index);
}

/** 依照《中华人民共和国刑事诉讼法》第二百六十四条，…犯盗窃罪: the article of the crime under the title of the other code, and not under its own. */
function underProcedure(document: ReadDocument, crimes: readonly CrimeFact[]): Found[] {
  const { facts } = document;
  const own = citedInConclusion(document);
  return crimes.slice(0, 1).flatMap((crime) => {
    const articles = crimeByName(crime.statutory)?.articles ?? [];
    if (own.some(isOfCrime)) return [];
    const wrong = facts.articles.find(
      ({ law, article, section }) =>
        law === '刑事诉讼法' && articles.includes(article) && (section === 'opinion' || section === 'disposition'),
    );
    return wrong
      ? [{ at: [wrong, crime], says: `${crime.name}规定在刑法第${wrong.article}条，所引法律为刑事诉讼法` }]
      : [];
  });
}

/** What is to be said of a crime none of whose articles is among those cited. */
function apart(crime: CrimeFact, among: readonly ArticleFact[], shown: readonly ArticleFact[]): Found[] {
  const articles = crimeByName(crime.statutory)?.articles ?? [];
  const bases = [...new Set(articles.map((article) => String(article).split('-')[0] ?? ''))];
  if (bases.length === 0 || among.some(({ article }) => bases.includes(article))) return [];
  return [{ at: [crime, ...shown], says: `${crime.name}规定在刑法第${bases.join('、')}条，所引条文中没有` }];
}

/** With several accused each sentence charges one of them: 触犯了…第X条，应当以Y罪追究. */
function chargesBySentence(document: ReadDocument): readonly Found[] | null {
  const cited = citedInConclusion(document).filter(isOfCrime);
  const crimes = ownCrimes(document);
  // With a single crime the whole conclusion is its sentence.
  if (cited.length === 0 || new Set(crimes.map(({ statutory }) => statutory)).size < 2) return null;
  return crimes.flatMap((crime) => {
    const { start, end } = sentenceAround(document.text, crime.start);
    const among = cited.filter((article) => article.start >= start && article.end <= end);
    return among.length === 0 ? [] : apart(crime, among, among.slice(0, 3));
  });
}

/** Articles that punish as another crime, or that are applied beside that of another: 聚众斗殴 ending in injury, theft with another's card, the penalty of bribery. */
const TURNS_INTO_ANOTHER: ReadonlySet<string> = new Set(
  '149 183 184 185 196 204 210 236 238 239 240 241 244 247 248 253 256 259 260 263 269 270 271 272 289 292 300 312 321 333 349 356 357 362 382 383 385 386 388 390 399 451'.split(
    ' ',
  ),
);

/** Crimes by the number of their article, 之一 and the like together with it. */
const CRIMES_OF = new Map<string, Crime[]>();
for (const crime of CRIMES)
  for (const article of new Set(crime.articles.map((each) => each.split('-')[0] ?? '')))
    CRIMES_OF.set(article, [...(CRIMES_OF.get(article) ?? []), crime]);

/** Articles of the Special Part whose crimes the document nowhere names: the number was turned round, or stems from another case. */
function strayArticles(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const cited = facts.articles.filter((one) => one.law === '刑法' && one.section !== 'appendix' && isOfCrime(one));
  const named = new Set(facts.crimes.map(({ statutory }) => statutory));
  const act = actOf(document);
  if (cited.length === 0 || named.size === 0) return null;
  return cited.flatMap((one) => {
    const crimes = CRIMES_OF.get(one.article) ?? [];
    const isTold = ({ name }: Crime): boolean => named.has(name) || text.includes(name.slice(0, -1));
    // 之一 and 之二 of one number are crimes of their own.
    const exact = one.sub === '' ? [] : crimes.filter(({ articles }) => articles.includes(keyOf(one)));
    const isNamed = crimes.some(isTold) && (exact.length === 0 || exact.some(isTold));
    // An article that was not in force at the time of the act is told as such.
    const isLater = act !== null && (INSERTED[keyOf(one)] ?? '') > act.first;
    if (crimes.length === 0 || isNamed || isLater || TURNS_INTO_ANOTHER.has(one.article)) return [];
    return [{ at: [one], says: `${wordOf(one)}规定的是${(exact[0] ?? crimes[0])?.name}，文书没有写到该罪` }];
  });
}

/** Articles copied behind the signature that the document does not cite. */
function appendixArticles({ text, facts }: ReadDocument): readonly Found[] | null {
  const appendix = sectionOf(facts, 'appendix');
  if (!appendix || facts.articles.length < 2) return null;
  const cited = new Set(facts.articles.map(({ article }) => article));
  const copied = findAll(
    /(?:^|\n)[ \u3000]{0,8}(?:[0-9]{1,2}[、.．])?[ \u3000]{0,8}(?:《中华人民共和国刑法》)?第[一二三四五六七八九十百]{1,8}条/gu,
    text.slice(appendix.start, appendix.end),
  );
  const own = facts.articles.length > 0;
  if (!own || copied.length === 0) return null;
  return copied
    .map((each) => ({ ...each, number: articleNumber(each.text) }))
    .filter(({ number }) => number !== null && !cited.has(String(number)))
    .map(({ text: written, start, end }) => {
      const lead = written.length - written.trimStart().length;
      return {
        at: [{ start: appendix.start + start + lead, end: appendix.start + end }],
        says: `附录所抄${written.trim()}，正文没有引用`,
      };
    });
}

function articleNumber(written: string): number | null {
  return chineseToNumber(written.replace(/[^一二三四五六七八九十百]/gu, ''));
}

export default [
  documentRule({
    id: 'doc.citation-article-exists',
    title: '引用条文号超出法条范围',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对所引条文',
    lawful: ['转述旧文书所引修改前的条号（旧刑事诉讼规则、解释条文更多）'],
    find: absentArticles,
  }),
  documentRule({
    id: 'doc.citation-para',
    title: '引用的款在现行条文中没有',
    aspect: '法律适用',
    certainty: 'hint',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '核对条款',
    lawful: ['引用修改前的条文'],
    find: absentParagraphs,
  }),
  documentRule({
    id: 'doc.article-before-amendment',
    title: '行为日早于所引条文的修正',
    aspect: '法律适用',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [cite('刑法', 12)],
    remedy: '按从旧兼从轻核对适用的条文，由承办人决定',
    find: beforeAmendment,
  }),
  documentRule({
    id: 'doc.charge-article',
    title: '罪名与所引刑法条文对不上',
    aspect: '法律适用',
    kinds: [
      'indictment',
      'judgment',
      'opinionForProsecution',
      'nonProsecution',
      'arrestRequest',
      'sentencingProposal',
      'protest',
    ],
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对罪名和所引条文',
    lawful: ['条文写在文书的其他段落', '按照刑法第十二条适用修改前的条文', '审查后改变移送的罪名'],
    find: chargeArticles,
  }),
  documentRule({
    id: 'doc.article-stray',
    title: '所引刑法分则条文的罪名文书没有写到',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对条文号，是否颠倒或者留有他案内容',
    lawful: ['比照、区分他罪而引用其条文', '罪名写作旧称或者简称', '转化、结合后按他罪处罚'],
    find: strayArticles,
  }),
  documentRule({
    id: 'doc.citation-form',
    title: '条文引用写法不合',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '对照法律条文改正写法',
    find: citationForm,
  }),
  documentRule({
    id: 'doc.statute-appendix',
    title: '所附法律条文与正文引用不符',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '对照正文引用的条文核对附录',
    find: appendixArticles,
  }),
];
