import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import type { DocumentFacts, Range, Section, SectionName } from '../../model/document-facts';
import { matchesOf } from '../../text/source';

/** Stands for a quoted character; matches nothing that a rule looks for. */
const BLANKED = '□';

/** The text with speech and quoted documents blanked out at the same length. */
export const proseOf = oncePerText(({ text, facts }) => blanked(text, facts.quoted));

function blanked(text: string, quoted: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quoted) {
    if (start < at) continue;
    parts.push(text.slice(at, start), BLANKED.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The section of that name; null when the document has none. */
export function sectionOf(facts: DocumentFacts, name: SectionName): Section | null {
  return facts.sections.find((section) => section.name === name) ?? null;
}

/** Text of a section; empty when there is none. */
export function textOf({ text, facts }: ReadDocument, name: SectionName): string {
  const section = sectionOf(facts, name);
  return section ? text.slice(section.start, section.end) : '';
}

/** The document's own text without what stands after the signature. */
export function bodyOf({ text, facts }: ReadDocument): string {
  const appendix = sectionOf(facts, 'appendix');
  return appendix ? text.slice(0, appendix.start) : text;
}

/** The sentence a place stands in: between two full stops or line ends. */
export function sentenceAround(text: string, at: number): Range {
  const start = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
  const stops = ['。', '\n'].map((sign) => text.indexOf(sign, at)).filter((stop) => stop >= 0);
  return { start, end: Math.min(text.length, ...stops) };
}

/** Whether one range lies within another. */
export function isWithin(inner: Range, outer: Range | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}

/** Every match of a pattern as a range with its text; the pattern must be global. */
export function findAll(pattern: RegExp, text: string): (Range & { readonly text: string })[] {
  return matchesOf(pattern, text).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
