import type { ReadDocument } from '../../engine/view';
import { articleExists, lawText } from '../../law/articles';
import { crimeByName } from '../../law/crimes';
import { PARAGRAPHS } from '../../law/data/paragraphs';
import type { ArticleFact, CrimeFact } from '../../model/document-facts';
import { chineseToNumber } from '../../text/numerals';
import { cite, practice } from '../basis';
import { citationForm } from './citation-form';
import { citedInConclusion } from './cited';
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

/** Articles inserted by amendments that punish an act only from a day on: article → that day. */
const INSERTED: Readonly<Record<string, string>> = {
  '133-1': '2011-05-01',
  '133-2': '2021-03-01',
  '134-1': '2021-03-01',
  '142-1': '2021-03-01',
  '162-2': '2006-06-29',
  '169-1': '2006-06-29',
  '175-1': '2006-06-29',
  '210-1': '2011-05-01',
  '219-1': '2021-03-01',
  '224-1': '2009-02-28',
  '234-1': '2011-05-01',
  '236-1': '2021-03-01',
  '244-1': '2002-12-28',
  '253-1': '2009-02-28',
  '260-1': '2015-11-01',
  '262-1': '2006-06-29',
  '262-2': '2009-02-28',
  '276-1': '2011-05-01',
  '280-1': '2015-11-01',
  '280-2': '2021-03-01',
  '284-1': '2015-11-01',
  '286-1': '2015-11-01',
  '287-1': '2015-11-01',
  '287-2': '2015-11-01',
  '291-1': '2001-12-29',
  '291-2': '2021-03-01',
  '293-1': '2021-03-01',
  '299-1': '2021-03-01',
  '307-1': '2015-11-01',
  '308-1': '2015-11-01',
  '336-1': '2021-03-01',
  '355-1': '2021-03-01',
  '388-1': '2009-02-28',
  '390-1': '2015-11-01',
  '408-1': '2011-05-01',
};
/** Days on which the text of an article of the Special Part was amended, for those cited most. */
const AMENDED: Readonly<Record<string, readonly string[]>> = {
  '133-1': ['2015-11-01'],
  '191': ['2021-03-01'],
  '192': ['2021-03-01'],
  '176': ['2021-03-01'],
  '236': ['2021-03-01'],
  '237': ['2015-11-01'],
  '253-1': ['2015-11-01'],
  '264': ['2011-05-01'],
  '271': ['2021-03-01'],
  '272': ['2021-03-01'],
  '274': ['2011-05-01'],
  '277': ['2015-11-01', '2021-03-01'],
  '280': ['2015-11-01'],
  '293': ['2011-05-01'],
  '303': ['2006-06-29', '2021-03-01'],
  '312': ['2006-06-29', '2009-02-28'],
  '343': ['2011-05-01'],
  '383': ['2015-11-01'],
  '387': ['2024-03-01'],
  '390': ['2015-11-01', '2024-03-01'],
  '391': ['2015-11-01', '2024-03-01'],
  '393': ['2015-11-01', '2024-03-01'],
};

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
  if (document.facts.kind === 'indictment') return chargesBySentence(document);
  const cited = citedInConclusion(document);
  const crimes = ownCrimes(document);
  if (cited.length === 0 || crimes.length === 0) return null;
  const among = basisAmong(document, cited);
  const found = crimes.flatMap((crime) => apart(crime, among, cited.filter(isOfCrime).slice(0, 3)));
  return found.filter(({ says }, index) => found.findIndex((other) => other.says === says) === index);
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
