import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { parseNumber } from '../../text/numerals';
import { practice } from '../basis';
import { bodyOf, findAll } from './prose';
import { documentRule, type Found } from './rule';

interface Pair {
  readonly open: string;
  readonly close: string;
  /** How far the closing sign may stand. */
  readonly reach: number;
}

const PAIRS: readonly Pair[] = [
  { open: '《', close: '》', reach: 80 },
  { open: '（(', close: '）)', reach: 400 },
  { open: '“', close: '”', reach: 600 },
  { open: '〔', close: '〕', reach: 12 },
  { open: '【', close: '】', reach: 40 },
];
/** 1）, a)：the bracket of an item stands alone. */
const ITEM_BRACKET = /(?:^|[\s。；：、])[0-9a-zA-Z一二三四五六七八九十①-⑩]{1,3}$/u;
/** More of one sort are a habit of the text or of the program that took the other half away. */
const MOST = 2;

/** A pair while a text is read: where its signs stand that have no partner, and those that are still open. */
interface Reading extends Pair {
  readonly found: number[];
  readonly opened: number[];
}

/** What a character is, by its code: 0 no sign, the number of its pair counted from 1, or {@link LINE_BREAK}. */
const SIGN_OF = new Uint8Array(0x10000);
const LINE_BREAK = PAIRS.length + 1;
SIGN_OF['\n'.charCodeAt(0)] = LINE_BREAK;
PAIRS.forEach(({ open, close }, at) => {
  for (const sign of open + close) SIGN_OF[sign.charCodeAt(0)] = at + 1;
});

/** The signs without a partner, pair by pair; all pairs are followed in one pass. */
function alone(text: string): readonly (readonly number[])[] {
  const readings = PAIRS.map((pair): Reading => ({ ...pair, found: [], opened: [] }));
  for (let at = 0; at < text.length; at += 1) {
    const sign = SIGN_OF[text.charCodeAt(at)] as number;
    if (sign === 0) continue;
    if (sign === LINE_BREAK) for (const reading of readings) breakLine(reading, text, at);
    else readSign(readings[sign - 1] as Reading, text, at);
  }
  return readings.map(({ found, opened }) => [...found, ...opened].sort((one, other) => one - other));
}

/** Only quotations go on in the next line, and what is closed there before anything else is opened. */
function breakLine({ open, close, opened, found }: Reading, text: string, at: number): void {
  if (opened.length > 0 && open !== '“' && !closesNext(text, at, open, close)) found.push(...opened.splice(0));
}

function readSign({ open, reach, opened, found }: Reading, text: string, at: number): void {
  const char = text.charAt(at);
  if (open.includes(char)) {
    // Quotations are not opened within one another.
    if (open === '“' && opened.length > 0) found.push(opened.pop() ?? at);
    opened.push(at);
    return;
  }
  const start = opened.pop();
  if (start === undefined) {
    if (!(char === '）' || char === ')') || !ITEM_BRACKET.test(text.slice(Math.max(0, at - 4), at))) found.push(at);
  } else if (at - start > reach) found.push(start);
}

/** A sign that is alone with the words it should enclose. */
function clauseAt(text: string, at: number): Range {
  const isOpen = PAIRS.some(({ open }) => open.includes(text.charAt(at)));
  const words = isOpen ? /^.[^，。；、：（）()《》“”\n]{0,24}/u.exec(text.slice(at, at + 40)) : null;
  const before = isOpen ? null : /[^，。；、：（）()《》“”\n]{0,24}$/u.exec(text.slice(Math.max(0, at - 40), at));
  return { start: at - (before?.[0].length ?? 0), end: at + (words?.[0].length ?? 1) };
}

/** Whether what was opened above a line break is closed below it before anything else is opened. */
function closesNext(text: string, from: number, open: string, close: string): boolean {
  for (let at = from; at < Math.min(text.length, from + 400); at += 1) {
    if (close.includes(text.charAt(at))) return true;
    if (open.includes(text.charAt(at))) return false;
  }
  return false;
}

function brackets(document: ReadDocument): readonly Found[] {
  // Behind a judgment stand statutes, behind other documents their own enclosures.
  const isJudgment = document.facts.kind === 'judgment' || document.facts.kind === 'ruling';
  const body = isJudgment ? bodyOf(document) : document.text;
  return alone(body).flatMap((found) => {
    if (found.length > MOST) return [];
    return found.map((at) => ({
      at: [clauseAt(body, at)],
      says: `“${body.charAt(at)}”没有成对`,
    }));
  });
}

/** Ways of numbering that stand at the start of a line or behind the sign before an item; group 1 is the number. */
const NUMBERINGS: readonly RegExp[] = [
  /(?:^|\n)[ \t\u3000]{0,8}([一二三四五六七八九十]{1,3})、/gu,
  /(?:^|[\n；。：])[ \t\u3000]{0,8}[（(]([一二三四五六七八九十]{1,3})[）)](?=[\u4e00-\u9fa5“0-9])/gu,
  /(?:^|[\n；。：])[ \t\u3000]{0,8}([0-9０-９]{1,2})[、．.](?=[\u4e00-\u9fa5“《]|20[0-9]{2}年)/gu,
  /(?:^|[\n；。：])[ \t\u3000]{0,8}[（(]([0-9０-９]{1,2})[）)](?=[\u4e00-\u9fa5“《])/gu,
  /(?:^|[\n；。：])[ \t\u3000]{0,8}第([一二三四五六七八九十]{1,3})(?:[起笔节]|次(?=[：:，]))(?=[\u4e00-\u9fa5“，：:、])/gu,
];

/** A number farther off belongs to something else than the list. */
const MOST_SKIPPED = 3;

/** A number that neither begins a list nor goes on with one that is open. */
function skipped(body: string, numbering: RegExp, sectionAt: (index: number) => string): Found[] {
  let section = '';
  const found: Found[] = [];
  const open: { number: number; place: Range }[] = [];
  for (const item of findAll(numbering, body)) {
    const written = /[0-9０-９一二三四五六七八九十]+/u.exec(item.text);
    const number = parseNumber(written?.[0] ?? '') ?? 0;
    const start = item.start + (written?.index ?? 0);
    const place = { start, end: item.end };
    if (sectionAt(start) !== section) open.length = 0;
    section = sectionAt(start);
    const list = open.map((each) => each.number).lastIndexOf(number - 1);
    const last = open[open.length - 1];
    if (number === 1) open.push({ number, place });
    else if (list >= 0) open.splice(list, open.length, { number, place });
    else if (!last && number === 2 && section === 'disposition' && beginsWith(body, start)) {
      found.push({ at: [place], says: '主文的序号从“二”开始' });
      open.push({ number, place });
    } else if (last && isWritten(body.slice(last.place.end, start), number - 1)) open.length = 0;
    else if (last && Math.abs(number - last.number) <= MOST_SKIPPED) {
      found.push({ at: [last.place, place], says: `序号“${last.number}”之后为“${number}”` });
      open.splice(open.length - 1, 1, { number, place });
    } else open.length = 0;
  }
  return found;
}

/** Nothing but 判决如下 and its colon stands in front. */
const beginsWith = (body: string, start: number): boolean => /如下[：:]\s{0,8}$/u.test(body.slice(start - 12, start));

/** The number stands in front, where no item is seen to begin. */
const isWritten = (between: string, number: number): boolean =>
  new RegExp(`(?<![0-9])${number}[、．.）)]`, 'u').test(between);

function enumerations(document: ReadDocument): readonly Found[] {
  const body = bodyOf(document);
  const { sections } = document.facts;
  const sectionAt = (index: number): string =>
    sections.find(({ start, end }) => index >= start && index < end)?.name ?? '';
  return NUMBERINGS.flatMap((numbering) => skipped(body, numbering, sectionAt));
}

export default [
  documentRule({
    id: 'doc.brackets-unmatched',
    title: '括号、引号、书名号没有成对',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对后补全或者删去',
    find: brackets,
  }),
  documentRule({
    id: 'doc.enumeration-skipped',
    title: '序号不连续',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对各项是否写全、序号写法',
    find: enumerations,
  }),
];
