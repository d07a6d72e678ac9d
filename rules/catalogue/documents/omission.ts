import type { Rule } from '../../engine/rule';
import type { ReadDocument } from '../../engine/view';
import type { Basis } from '../../model/defect';
import type { Range, SectionName } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { bodyOf, sectionOf } from './prose';
import { documentRule } from './rule';
import { headOf } from './structure';

/** Something one part of a document calls for and another must hold. */
export interface Omission {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly DocumentKind[];
  /** The place that calls for it; null where nothing does. */
  readonly calls: (document: ReadDocument) => Range | null;
  readonly isThere: (document: ReadDocument) => boolean;
  /** Where it would stand: shown beside the place that calls for it. */
  readonly beside?: (document: ReadDocument) => readonly Range[];
  readonly says: string;
  readonly basis: Basis;
  readonly points?: number;
}

/** The first match of a pattern in the body or one of its sections. */
export const said =
  (pattern: RegExp, section?: SectionName) =>
  (document: ReadDocument): Range | null => {
    const own = section ? sectionOf(document.facts, section) : null;
    if (section && !own) return null;
    const start = own?.start ?? 0;
    const text = own ? document.text.slice(own.start, own.end) : bodyOf(document);
    const match = pattern.exec(text);
    return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
  };

export const holds =
  (pattern: RegExp) =>
  (document: ReadDocument): boolean =>
    pattern.test(document.text);

/** Every document of the kind that was read to its signature. */
export const always = (document: ReadDocument): Range | null => (document.facts.date ? headOf(document) : null);

/** A circumstance the conclusion finds. */
export const finds =
  (...names: readonly string[]) =>
  ({ facts }: ReadDocument): Range | null =>
    facts.circumstances.find(
      ({ name, negated, section }) => names.includes(name) && !negated && section === 'opinion',
    ) ?? null;

export const cites =
  (law: string, ...articles: readonly string[]) =>
  ({ facts }: ReadDocument): boolean =>
    facts.articles.some((cited) => cited.law === law && articles.includes(cited.article));

/** Declares the rule of an omission: a hint, as what is missing may stand in other words. */
export function omissionRule({ id, title, kinds, calls, isThere, beside, says, basis, points }: Omission): Rule {
  return documentRule({
    id,
    title,
    kinds,
    certainty: 'hint',
    severity: 'minor',
    points: points ?? 2,
    basis: [basis],
    remedy: '核对后补写；确无必要的可不补',
    find: (document) => {
      const place = calls(document);
      if (!place) return null;
      return isThere(document) ? [] : [{ at: [place, ...(beside?.(document) ?? [])], says }];
    },
  });
}
