/** 引用条文 (US-25): which articles a document cites, in which version, and what we ourselves know of them. Pure. */
import type { ReadDocument } from '../engine/view';
import { FLOW_KINDS } from '../flow/kinds';
import { articleAt, inForceSince } from '../law/article-at';
import { articleExists, lawText } from '../law/articles';
import { CRIMES } from '../law/data/crimes';
import { PERIODS } from '../law/data/periods';
import type { ArticleFact, Range } from '../model/document-facts';
import { Paragraphs } from '../text/paragraphs';
import { ARTICLE_GISTS } from './data/article-gists';

/** A place that cites an article. */
export interface Citation extends Range {
  /** Number of the paragraph of the document, from 1. */
  readonly inParagraph: number;
  /** 款 and 项 as cited, e.g. 第一款第二项; empty for the whole article. */
  readonly part: string;
}

/** One cited article. */
export interface CitedArticle {
  readonly law: string;
  /** `264`, `133-1`. */
  readonly article: string;
  /** Year of the version in force on the document's date; empty when not known. */
  readonly version: string;
  /** Day from which the text at hand applies, ISO; empty when the law is not in the collection. */
  readonly effective: string;
  /** Day from which an inserted article is in force, ISO; empty for the others. */
  readonly insertedOn: string;
  /** Whether the text in force has it: `unknown`: the law was not collected, or only in part. */
  readonly standing: 'exists' | 'absent' | 'unknown';
  /** The number it had on the document's date, where that was another; empty otherwise. */
  readonly numberThen: string;
  /** What it is about, in our own words; empty where we have none. */
  readonly gists: readonly string[];
  readonly citations: readonly Citation[];
}

/** The articles a document cites, law by law in the order of the text. */
export function citedArticlesOf({ text, facts }: ReadDocument): readonly CitedArticle[] {
  const paragraphs = new Paragraphs(text);
  const found = new Map<string, { first: ArticleFact; citations: Citation[] }>();
  for (const cited of facts.articles) {
    const key = `${cited.law}|${numberOf(cited)}`;
    const { start, end } = cited;
    const citation = { start, end, part: partOf(cited), inParagraph: paragraphs.at(start)?.number ?? 0 };
    const known = found.get(key);
    if (known) known.citations.push(citation);
    else found.set(key, { first: cited, citations: [citation] });
  }
  const date = facts.date?.iso ?? '';
  return [...found.values()].map(({ first, citations }) => articleOf(first, citations, date));
}

const numberOf = ({ article, sub }: ArticleFact): string => (sub === '' ? article : `${article}-${sub}`);

function partOf({ paragraph, item }: ArticleFact): string {
  return `${paragraph === null ? '' : `第${paragraph}款`}${item === null ? '' : `第${item}项`}`;
}

function articleOf(first: ArticleFact, citations: readonly Citation[], date: string): CitedArticle {
  const { law, version } = first;
  const article = numberOf(first);
  const exists = articleExists(law, article);
  const then = date === '' ? null : articleAt(law, article, date);
  return {
    law,
    article,
    version,
    effective: lawText(law)?.effective ?? '',
    insertedOn: inForceSince(law, article) ?? '',
    standing: exists === null ? 'unknown' : exists ? 'exists' : 'absent',
    numberThen: then && 'article' in then && then.article !== article ? then.article : '',
    gists: gistsOf(law, article),
    citations,
  };
}

/** What we know of an article in our own words: the crimes, periods and steps it is the basis of. */
function gistsOf(law: string, article: string): readonly string[] {
  const text = lawText(law);
  const isCited = (one: string, number: string): boolean =>
    number === article && (one === law || (text !== null && lawText(one) === text));
  const own = Object.entries(ARTICLE_GISTS).flatMap(([name, gists]) =>
    isCited(name, article) ? [gists[article]] : [],
  );
  const crimes = lawText('刑法') === text && text ? CRIMES.filter(({ articles }) => articles.includes(article)) : [];
  const periods = Object.values(PERIODS).filter(({ basis }) => basis.some((one) => isCited(one.law, one.article)));
  const steps = FLOW_KINDS.flatMap(({ nodes }) => nodes).filter(({ basis }) =>
    basis.some(([name, number]) => isCited(name, number)),
  );
  return [
    ...new Set([
      ...own.flatMap((gist) => gist ?? []),
      ...(crimes.length > 0 ? [`罪名：${crimes.map(({ name }) => name).join('、')}`] : []),
      ...periods.map(({ stage, item, n, unit }) => `期限：${stage}·${item} ${n} ${unit}`),
      ...steps.map(({ name, standard }) => `${name}：${standard}`),
    ]),
  ];
}
