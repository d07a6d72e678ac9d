import type { Basis } from '../model/defect';
import { LAW_TEXTS, type LawText } from './data/articles';

export type { LawText } from './data/articles';

const byName: ReadonlyMap<string, LawText> = new Map(
  Object.entries(LAW_TEXTS).flatMap(([name, text]) =>
    [name, ...(text.aliases ?? [])].map((each): [string, LawText] => [each, text]),
  ),
);

/** What is known of a law by its short name or an alias; null when the text is not in the collection. */
export function lawText(name: string): LawText | null {
  return byName.get(name) ?? null;
}

function inRanges(ranges: string, article: string): boolean {
  const number = Number(article);
  return ranges.split(' ').some((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return number >= first && number <= last;
  });
}

/**
 * Whether a law has an article (`264`, `133-1`) in the version at hand: null when the text is unknown, or was
 * collected in part and the article is not among what we have.
 */
export function articleExists(law: string, article: string): boolean | null {
  const text = lawText(law);
  if (!text || !/^\d+(-\d+)?$/.test(article)) return null;
  if (text.last === undefined) return inRanges(text.collected ?? '', article) ? true : null;
  if (article.includes('-')) return text.inserted?.includes(article) ?? false;
  return Number(article) >= 1 && Number(article) <= text.last;
}

/** An article of a law (`172`, `133-1`), verified against the texts that we hold; what we do not hold shows as 依据待核. */
export function basisOf(law: string, article: string): Basis {
  return { law, version: lawText(law)?.version ?? '', article, verified: articleExists(law, article) === true };
}
