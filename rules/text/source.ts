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
  while (at > floor && !holds(stops, text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The code of a character, −1 outside the text: a look there makes V8 give up its fast way of looking, for good. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** Whether a few characters hold one, given by its code: no string is made for each character of a text. */
export function holds(characters: string, code: number): boolean {
  for (let at = 0; at < characters.length; at += 1) if (characters.charCodeAt(at) === code) return true;
  return false;
}

/** Whether a character, given by its code, is a Chinese one: three in four of a text are, and none of them is a sign. */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
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

/** A match that begins within a range may end behind it, by at most so many characters. */
const OVERHANG = 256;

/** The text up to a little behind an index: without it a pattern that finds nothing in a range would search on to the end of the text. */
function upTo(text: string, end: number): string {
  return end + OVERHANG < text.length ? text.slice(0, end + OVERHANG) : text;
}

/** The first match of a global pattern that begins between two indices. */
export function firstMatch(pattern: RegExp, text: string, { start, end }: Range): RegExpExecArray | null {
  pattern.lastIndex = start;
  const match = pattern.exec(upTo(text, end));
  return match && match.index < end ? match : null;
}

/** The last match of a global pattern that begins between two indices. */
export function lastMatch(pattern: RegExp, text: string, range: Range): RegExpExecArray | null {
  const found = matchesOf(pattern, text, range);
  return found[found.length - 1] ?? null;
}

/** All matches of a global pattern that begin between two indices. */
export function matchesOf(pattern: RegExp, text: string, range?: Range): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const end = range?.end ?? text.length;
  const searched = upTo(text, end);
  pattern.lastIndex = range?.start ?? 0;
  for (let match = pattern.exec(searched); match !== null && match.index < end; match = pattern.exec(searched)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
