import type { Range, Section, SectionName } from '../model/document-facts';

/** A document being read: its text and, once cut, its sections in order. */
export interface Source {
  readonly text: string;
  readonly sections: readonly Section[];
}

/** Name of the section that holds an index; `other` outside every section. */
export function sectionAt(sections: readonly Section[], index: number): SectionName {
  for (const section of sections) if (index >= section.start && index < section.end) return section.name;
  return 'other';
}

/** The first section of a name, or undefined. */
export function sectionNamed(sections: readonly Section[], name: SectionName): Section | undefined {
  return sections.find((section) => section.name === name);
}

/** End of what the document itself says: the statutes and lists after the signature are left out. */
export function endOfBody(source: Source): number {
  return sectionNamed(source.sections, 'appendix')?.start ?? source.text.length;
}

/** Index just after the nearest of `stops` before `index`, looking back at most `limit` characters. */
export function backTo(text: string, index: number, stops: string, limit = 400): number {
  const floor = Math.max(0, index - limit);
  let at = index;
  while (at > floor && !stops.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Start of the line that holds an index. */
export function lineStart(text: string, index: number): number {
  return text.lastIndexOf('\n', index - 1) + 1;
}

/** End of the line that holds an index, before its line break. */
export function lineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end < 0 ? text.length : end;
}

/** The first match of a global pattern that begins between two indices. */
export function firstMatch(pattern: RegExp, text: string, { start, end }: Range): RegExpExecArray | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && match.index < end ? match : null;
}

/** The last match of a global pattern that begins between two indices. */
export function lastMatch(pattern: RegExp, text: string, { start, end }: Range): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    last = match;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return last;
}

/** All matches of a global pattern that begin between two indices. */
export function matchesOf(pattern: RegExp, text: string, range?: Range): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const end = range?.end ?? text.length;
  pattern.lastIndex = range?.start ?? 0;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
