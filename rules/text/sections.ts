import type { Range, Section, SectionName } from '../model/document-facts';
import type { DocumentKind } from '../model/document-kinds';
import { STRUCTURES } from './kinds/index';
import type { DocumentStructure, SectionAnchor } from './kinds/structure';
import { backTo, firstMatch, lastMatch, lineEnd, lineStart } from './source';

const CHINESE_DATE =
  '[二一][〇○ОO0零一二三四五六七八九]{3}\\s?年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日曰口无]?';
const ARABIC_DATE = '[0-9０-９]{4}\\s?年\\s?[0-9０-９]{1,2}\\s?月\\s?[0-9０-９]{1,2}\\s?[日曰口]';
const DATE_LINE = new RegExp(
  `^[ \\t\\u3000]{0,40}(${CHINESE_DATE}|${ARABIC_DATE})[ \\t\\u3000]{0,40}(?=\\r?$|[（(])`,
  'gm',
);
const CHINESE_DATE_ANYWHERE = new RegExp(CHINESE_DATE, 'g');
const ARABIC_DATE_ANYWHERE = new RegExp(ARABIC_DATE, 'g');

/** A line of a signature: offices, their holders, organs, seals. */
const SIGNATURE_LINE =
  /审\s*判\s*[长员]|检\s*察\s*[长官员]|书\s*记\s*员|人民陪审员|(?:法\s*官|检\s*察\s*官)\s*助\s*理|院$|院长|公安局|公安分局|分局$|印[）)]|核对无异|审判长|人民法院|人民检察院/;
const SIGNATURE_LINE_LENGTH = 40;
const SIGNATURE_WORD = /审\s?判\s?长|代理审判员|审\s?判\s?员|检\s?察\s?[官员长]|此\s?致/g;
const APPENDIX_START =
  /附\s*(?:录|件|[：:]|相关|本|判决|适用|法律)|《中华人民共和国|(?:本案|本判决)?(?:相关|适用|引用)(?:的)?法律|第[一二三四五六七八九十百]{2,}条/;

/** Where the document is signed. */
export interface Signature extends Range {
  /** The date itself. */
  readonly date: Range;
}

function signatureDate(text: string, from: number): Range | null {
  const rest = { start: from, end: text.length };
  const line = firstMatch(DATE_LINE, text, rest);
  if (line) {
    const start = line.index + line[0].indexOf(line[1] ?? '');
    return { start, end: start + (line[1] ?? '').length };
  }
  const inline = firstMatch(CHINESE_DATE_ANYWHERE, text, rest) ?? lastArabicDate(text, rest);
  return inline ? { start: inline.index, end: inline.index + inline[0].length } : null;
}

/** Without line breaks an Arabic date is the signature only when little but an appendix follows it. */
function lastArabicDate(text: string, rest: Range): RegExpExecArray | null {
  const found = lastMatch(ARABIC_DATE_ANYWHERE, text, rest);
  if (!found) return null;
  const after = text.slice(found.index + found[0].length).trim();
  return after === '' || /^附/.test(after) ? found : null;
}

/** The signature goes up over the lines of offices and names, or back to the first office when line breaks are lost. */
function signatureStart(text: string, date: Range, from: number): number {
  let start = lineStart(text, date.start);
  if (date.start - start > SIGNATURE_LINE_LENGTH) {
    const word = firstMatch(SIGNATURE_WORD, text, { start: Math.max(from, date.start - 120), end: date.start });
    return word ? word.index : date.start;
  }
  while (start > from) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start - 1).trim();
    const signs =
      line.length <= SIGNATURE_LINE_LENGTH && (line === '' || SIGNATURE_LINE.test(line)) && !/[。；]$/.test(line);
    if (above < from || !signs || /此\s?致/.test(line)) break;
    // The court a procuratorate addresses stands between 此致 and the signature and belongs to the address.
    if (/^此\s?致/.test(text.slice(lineStart(text, above - 1), above).trim())) break;
    start = above;
  }
  return Math.max(start, from);
}

function signatureEnd(text: string, date: Range): number {
  const appendix = APPENDIX_START.exec(text.slice(date.end));
  const limit = appendix ? date.end + appendix.index : text.length;
  let end = Math.min(lineEnd(text, date.end), limit);
  while (end < limit) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next).trim();
    if (next > limit || line.length > SIGNATURE_LINE_LENGTH || !(line === '' || SIGNATURE_LINE.test(line))) break;
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** Finds the signature: the first date on its own after the words that close a document of this kind. */
export function findSignature(text: string, closing: RegExp | null): Signature | null {
  const close = closing ? lastMatch(closing, text, { start: 0, end: text.length }) : null;
  const from = close ? close.index + close[0].length : Math.floor(text.length * 0.6);
  const date = signatureDate(text, from);
  return date ? { start: signatureStart(text, date, from), end: signatureEnd(text, date), date } : null;
}

function anchorStart(text: string, anchor: SectionAnchor, window: Range): number | null {
  const found = (anchor.take === 'last' ? lastMatch : firstMatch)(anchor.pattern, text, window);
  if (!found) return null;
  const lead = found[0].length - found[0].replace(/^[。\s]+/, '').length;
  if (!anchor.wholeSentence) return found.index + lead;
  return Math.max(window.start, skipSpace(text, backTo(text, found.index, '。；\n', 2000)));
}

function skipSpace(text: string, index: number): number {
  let at = index;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Places the anchors in order of rank; those already placed bound the search for the others. */
function placeAnchors(text: string, structure: DocumentStructure, body: Range): Map<SectionAnchor, number> {
  const placed = new Map<SectionAnchor, number>();
  const byRank = [...structure.anchors].sort((one, other) => one.rank - other.rank);
  for (const anchor of byRank) {
    const place = structure.anchors.indexOf(anchor);
    const before = structure.anchors.slice(0, place).map((each) => placed.get(each));
    const after = structure.anchors.slice(place + 1).map((each) => placed.get(each));
    const start = Math.max(body.start, ...before.filter((each) => each !== undefined).map((each) => each + 1));
    const end = Math.min(body.end, ...after.filter((each) => each !== undefined));
    const found = anchorStart(text, anchor, { start, end });
    if (found !== null && found < end) placed.set(anchor, found);
  }
  return placed;
}

function closeSections(starts: readonly (readonly [SectionName, number])[], end: number): Section[] {
  return starts
    .map(([name, start], index) => ({ name, start, end: starts[index + 1]?.[1] ?? end }))
    .filter((section) => section.end > section.start);
}

/** Cuts a document of a kind into its sections, given where the head (title and number) ends. */
export function cutSections(text: string, kind: DocumentKind, headEnd: number, signature: Signature | null): Section[] {
  const structure = STRUCTURES[kind];
  const body = { start: headEnd, end: signature?.start ?? text.length };
  const starts: (readonly [SectionName, number])[] = headEnd > 0 ? [['title', 0]] : [];
  if (structure) {
    const placed = placeAnchors(text, structure, body);
    for (const anchor of structure.anchors) {
      const start = placed.get(anchor);
      if (start !== undefined) starts.push([anchor.name, start]);
    }
  } else {
    starts.push(['other', headEnd]);
  }
  const sections = closeSections(starts, body.end);
  if (signature) {
    sections.push({ name: 'signature', start: signature.start, end: signature.end });
    if (text.slice(signature.end).trim() !== '')
      sections.push({ name: 'appendix', start: signature.end, end: text.length });
  }
  return sections;
}
