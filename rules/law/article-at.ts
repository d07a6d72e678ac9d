/** Which article says the same in the version of a law that was in force on a day. */
import type { Basis } from '../model/defect';
import { articleExists, lawText } from './articles';

/** An article as it stood on a day; `unknown`: the earlier version is not held; `absent`: there was no such article yet. */
export type ArticleAt =
  | { readonly version: string; readonly article: string }
  | { readonly unknown: true }
  | { readonly absent: true };

/**
 * Articles that the amendment of 2018-10-26 put into the criminal procedure law, by their numbers of today: every later
 * article moved on by as many as stand before it. Nothing was taken out (290 ＋ 18 = 308 articles).
 */
const INSERTED_2018: readonly number[] = [
  15, 36, 170, 174, 182, 201, 222, 223, 224, 225, 226, 291, 292, 293, 294, 295, 296, 297,
];
const PROCEDURE_2018 = '2018-10-26';
const PROCEDURE_2012 = '2013-01-01';

/** Articles that amendments put into the criminal law (之一 …), by the day from which they are in force. */
const CRIMINAL_INSERTIONS: readonly (readonly [from: string, articles: string])[] = [
  ['1999-12-25', '162-1'],
  ['2001-12-29', '120-1 291-1'],
  ['2002-12-28', '244-1'],
  ['2005-02-28', '177-1'],
  ['2006-06-29', '135-1 139-1 162-2 169-1 175-1 185-1 262-1 399-1'],
  ['2009-02-28', '224-1 253-1 262-2 388-1'],
  ['2011-05-01', '17-1 133-1 205-1 210-1 234-1 276-1 408-1'],
  ['2015-11-01', '37-1 120-2 120-3 120-4 120-5 120-6 260-1 280-1 284-1 286-1 287-1 287-2 307-1 308-1 390-1'],
  ['2021-03-01', '133-2 134-1 142-1 219-1 236-1 280-2 291-2 293-1 299-1 334-1 336-1 342-1 344-1 355-1'],
];

/** The day from which an inserted article of the criminal law is in force, by its number. */
const INSERTED_FROM: ReadonlyMap<string, string> = new Map(
  CRIMINAL_INSERTIONS.flatMap(([from, articles]) => articles.split(' ').map((one): [string, string] => [one, from])),
);

/** Day from which an article that an amendment put into the criminal law is in force, ISO; null for all others. */
export function inForceSince(law: string, article: string): string | null {
  return lawText(law) === lawText('刑法') ? (INSERTED_FROM.get(article) ?? null) : null;
}

/**
 * The number under which an article of today (`172`, `133-1`) stood on a day (ISO date). Articles of the criminal law
 * keep their numbers; whether their wording was another is not told. Of other laws only the version held is known.
 */
export function articleAt(law: string, article: string, date: string): ArticleAt {
  const text = lawText(law);
  if (!text || articleExists(law, article) === false) return { unknown: true };
  if (text === lawText('刑法')) {
    const from = INSERTED_FROM.get(article);
    if (from !== undefined && date < from) return { absent: true };
    return date >= '1997-10-01'
      ? { version: date < text.effective ? '1997' : text.version, article }
      : { unknown: true };
  }
  if (date >= text.effective) return { version: text.version, article };
  if (text !== lawText('刑事诉讼法') || date >= PROCEDURE_2018 || date < PROCEDURE_2012) return { unknown: true };
  const number = Number(article);
  if (INSERTED_2018.includes(number)) return { absent: true };
  return { version: '2012', article: String(number - INSERTED_2018.filter((one) => one < number).length) };
}

/** Bases as they were called on a day; what was called otherwise in a version we do not hold stays as it is. */
export function basesAt(bases: readonly Basis[], date: string): readonly Basis[] {
  if (date === '' || date >= PROCEDURE_2018) return bases;
  return bases.map((basis) => {
    if (lawText(basis.law) !== lawText('刑事诉讼法')) return basis;
    const then = articleAt(basis.law, basis.article, date);
    return 'article' in then ? { ...basis, ...then } : basis;
  });
}
