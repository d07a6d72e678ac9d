import type { Range, SectionName, TextFact } from '../model/document-facts';
import { parseNumber } from './numerals';
import { endOfBody, firstMatch, lineEnd, matchesOf, type Source, sectionNamed } from './source';

/** Ways of numbering the facts; group 1 is the number. All but the first stand at the start of a line or sentence only. */
const NUMBERINGS: readonly RegExp[] = [
  /第([一二三四五六七八九十百]{1,5}|[0-9]{1,3})[起笔次](?:事实)?[、，：:。]?/g,
  /([0-9０-９]{1,3})[、.．](?![0-9０-９](?![0-9０-９]{3}年))/g,
  /[（(]([一二三四五六七八九十百]{1,5}|[0-9]{1,3})[）)]/g,
  /([一二三四五六七八九十百]{1,5})、/g,
];
const ITEM_START = '\n。；;：:';
const FACT_SECTIONS: readonly SectionName[] = ['facts', 'charge'];
/** Numbered items behind such words are the evidence, or what the defence or the prosecution argues from it. */
const STORY_END =
  /(?:公诉机关|公诉人|检察院)[^。；\n]{0,20}(?:提供|提交|出示|宣读|认为)|(?:辩护人|被告人)[^。；\n]{0,30}(?:辩称|辩解|辩护|提出|异议)|证据(?:如下|有|证实|证明)|(?:另|还)查明|为(?:证明|证实|支持)/g;
/** What ends the last count. */
const CONCLUSION = /综上|上述|以上|案发后|另查明|被告人[^，。\n]{1,12}(?:作案|共计|累计)/g;
const VOLUMES =
  /(?:案卷|卷宗|侦查卷|诉讼卷|证据卷)(?:材料)?(?:和证据)?(?:材料)?[、，：:\s]{0,2}(?:共(?:计)?)?([0-9０-９一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})(?:册|卷|宗)/;
const QUOTE = /“[^“”]{1,1000}”/g;
/** A quotation of up to this many characters is a name or a term (“笑气”), not speech. */
const TERM_LENGTH = 6;

/** Longest run 1, 2, 3 … of one numbering. */
function runOf(found: readonly RegExpExecArray[]): RegExpExecArray[] {
  const run: RegExpExecArray[] = [];
  for (const match of found) if (parseNumber(match[1] ?? '') === run.length + 1) run.push(match);
  return run.length >= 2 ? run : [];
}

/** Behind the end of a line or sentence, with whatever indents it. */
function beginsItem(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= index - LONGEST_INDENT && ' \u3000\t'.includes(text.charAt(at))) at -= 1;
  return at >= 0 && ITEM_START.includes(text.charAt(at));
}
const LONGEST_INDENT = 12;

function countsIn(text: string, section: Range): Range[] {
  const storyEnd = firstMatch(STORY_END, text, section)?.index ?? section.end;
  for (const numbering of NUMBERINGS) {
    const found = matchesOf(numbering, text, section);
    const run = runOf(numbering === NUMBERINGS[0] ? found : found.filter((match) => beginsItem(text, match.index)));
    if (run.length === 0 || (run[0]?.index ?? 0) > storyEnd) continue;
    const starts = run.map((match) => match.index);
    const last = starts[starts.length - 1] ?? section.end;
    return starts.map((start, index) => ({
      start,
      end: starts[index + 1] ?? endOfLast(text, starts, last, section.end),
    }));
  }
  return [];
}

/** Where each count is one line, so is the last: what follows is told of all of them. Else the last goes on to the words that conclude. */
function endOfLast(text: string, starts: readonly number[], last: number, end: number): number {
  const oneLineEach = starts.every(
    (start, index) => index === 0 || lineEnd(text, starts[index - 1] ?? 0) === start - 1,
  );
  const stop = conclusion(text, last, end);
  return oneLineEach ? Math.min(lineEnd(text, last), stop) : stop;
}

function conclusion(text: string, from: number, end: number): number {
  const stop = matchesOf(CONCLUSION, text, { start: from + 2, end }).find((match) =>
    '。\n；'.includes(text.charAt(match.index - 1)),
  );
  return stop?.index ?? end;
}

/** The counts of the facts as told (第一起 …), one range each; empty when they are not numbered. */
export function findCounts(source: Source): Range[] {
  for (const name of FACT_SECTIONS) {
    const section = sectionNamed(source.sections, name);
    const counts = section ? countsIn(source.text, section) : [];
    if (counts.length > 0) return counts;
  }
  return [];
}

/** How many volumes the file has, as the enclosures say. */
export function findVolumes(text: string): (TextFact & { readonly count: number }) | null {
  const match = VOLUMES.exec(text);
  const count = match ? parseNumber(match[1] ?? '') : null;
  if (!match || count === null) return null;
  return { text: match[0], count, start: match.index, end: match.index + match[0].length };
}

/** Speech in quotation marks, and the statutes and lists behind the signature. */
export function findQuoted(source: Source): Range[] {
  const speech = matchesOf(QUOTE, source.text)
    .filter((match) => match[0].length > TERM_LENGTH + 2)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const end = endOfBody(source);
  return end < source.text.length
    ? [...speech.filter((range) => range.start < end), { start: end, end: source.text.length }]
    : speech;
}
