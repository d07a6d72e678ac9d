import type { ReadDocument } from '../../engine/view';
import type { ArticleFact } from '../../model/document-facts';

/** Articles of the criminal law by which the document itself concludes, convicts or charges. */
export function citedInConclusion({ facts }: ReadDocument): ArticleFact[] {
  return facts.articles.filter(
    ({ law, section }) => law === '刑法' && (section === 'opinion' || section === 'disposition'),
  );
}

/** 第六十七条第一款、第六十八条 as 第67条第1款、第68条, each once. */
export function articlesInWords(articles: readonly ArticleFact[]): string {
  const words = articles.map(
    ({ article, paragraph }) => `第${article}条${paragraph === null ? '' : `第${paragraph}款`}`,
  );
  return [...new Set(words)].join('、');
}
