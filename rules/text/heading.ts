import type { NumberFact, Range, TextFact } from '../model/document-facts';
import { monthOrDayOf, toIso, yearOf } from './dates';
import { firstMatch, lastMatch, lineStart, matchesOf } from './source';
import { normaliseDocumentNumber, stripSpaces, toHalfWidth } from './width';

const BRACKETED_YEAR = '[〔（([［【﹝][ ]?(?:19|20|１９|２０)[0-9０-９]{2}[ ]?[〕）)\\]］】﹞]';
/** What a number is told by: 〔2024〕74号, （2018）冀0929刑初44号, also with 第; the words before the year are added by {@link numberStart}. */
const NUMBER = new RegExp(
  `${BRACKETED_YEAR}[\\u4e00-\\u9fa5A-Za-z×＊*]{0,10}[0-9０-９]{0,6}[\\u4e00-\\u9fa5A-Za-z]{0,10}第?[0-9０-９Oo○l\\-－]{1,16}(?:之[一二三四五六七八九十0-9]{1,2})?号`,
  'g',
);
const ORGAN =
  /[\u4e00-\u9fa5×xX*＊某]{2,30}?(?:(?:人民|基层|铁路运输|海事|军事|知识产权|互联网)法院|(?:人民|铁路运输|军事)检察院|公安局[\u4e00-\u9fa5]{0,10}分局|公安分局|公安局|公安厅|国家安全局|监察委员会|海关缉私局)/g;
const ADDRESSEE = /此\s?[致壺]\s*([\u4e00-\u9fa5×xX*＊某 ]{2,30}?(?:人民|基层|铁路运输|军事)(?:法院|检察院))/;

const HAN = /[\u4e00-\u9fa5]/;
/** Of the words of a number; the place may be masked. */
const LETTER = /[\u4e00-\u9fa5A-Za-z×＊*]/;

/** Start of the run of at most `limit` characters of a kind that ends at an index. */
function runStart(text: string, end: number, kind: RegExp, limit: number): number {
  let at = end;
  while (at > 0 && end - at < limit && kind.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Start of the words before the bracketed year: 七新检刑诉, also with a part in brackets: 大公（沙）诉字. */
function numberStart(text: string, year: number): number {
  const start = runStart(text, year, LETTER, 14);
  if (year - start > 6 || start === year || !'）)'.includes(text.charAt(start - 1) || ' ')) return start;
  const inner = runStart(text, start - 1, HAN, 4);
  const open = inner - 1;
  const first = runStart(text, open, LETTER, 14);
  return inner < start - 1 && '（('.includes(text.charAt(open) || ' ') && first < open ? first : start;
}

/** Words of the sentence that a quoted number is glued to: 以某检刑诉〔2024〕9号, 作出…. */
const NUMBER_LEAD = /^[\u4e00-\u9fa5]*(?:以|作出|依据|根据|收到|制作)(?=[\u4e00-\u9fa5]{2})/;
/** The year comes first in numbers of courts, and in some of procuratorates: （2018）冀0929刑初44号, （2015）洪检刑诉第90号. */
const YEAR_FIRST = /^.[ ]?[0-9０-９]{4}[ ]?[〕）)\]］】﹞](?!第)[\u4e00-\u9fa5×＊*]/;

/** The document numbers that begin in a stretch of text. */
function numbersIn(text: string, range: Range): Range[] {
  return matchesOf(NUMBER, text, range).map((match) => {
    const end = match.index + match[0].length;
    if (YEAR_FIRST.test(match[0])) return { start: match.index, end };
    const start = Math.max(range.start, numberStart(text, match.index));
    const lead = NUMBER_LEAD.exec(text.slice(start, match.index))?.[0].length ?? 0;
    return { start: start + lead, end };
  });
}

/** Where line breaks are lost the name of the case is glued to the court: 张某某盗窃一审刑事判决书某某县人民法院. */
const ORGAN_LEAD = /^.*(?:判决书|裁定书|决定书|起诉书|意见书|建议书)/;

/** A quoted number stands behind 以, 作出 and the like; the document's own stands alone. */
function isOwnNumber(text: string, { start, end }: Range): boolean {
  const after = text.slice(end, end + 3);
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    !/[以据依的出]$/.test(before) &&
    !/^(?:起诉|刑事|《|判决|裁定|民事|行政|决定|文|再审|通知|调解|鉴定|处罚|意见|案)/.test(after)
  );
}

/** The document's own number, sought in its head. */
export function findNumber(text: string, title: Range | undefined): TextFact | null {
  const from = title?.end ?? 0;
  const own = numbersIn(text, { start: from, end: from + 400 }).find((range) => isOwnNumber(text, range));
  const found = own ?? (title ? numbersIn(text, { start: 0, end: title.start })[0] : undefined);
  if (!found) return null;
  const start = found.start + glued(text.slice(found.start, found.end));
  return { text: text.slice(start, found.end), start, end: found.end };
}

/** What a quoted number belongs to, named right behind it. */
const BELONGS_TO = /^[《“]?((?:刑事|民事|行政)?(?:附带民事)?(?:判决|裁定|调解|决定)书?|[\u4e00-\u9fa5]{0,10}?书)/;

/** Every document number up to an index, the own one marked. */
export function findNumbers(text: string, own: TextFact | null, end: number): NumberFact[] {
  return numbersIn(text, { start: 0, end }).map((range) => {
    const start = range.start + glued(text.slice(range.start, range.end));
    const written = text.slice(start, range.end);
    return {
      text: written,
      normal: normaliseDocumentNumber(written),
      year: Number(/(?:19|20)[0-9]{2}/.exec(toHalfWidth(written))?.[0] ?? 0),
      own: own !== null && start === own.start,
      of: BELONGS_TO.exec(text.slice(range.end, range.end + 16))?.[1] ?? '',
      start,
      end: range.end,
    };
  });
}

/** Where line breaks are lost the title is glued to the number: 起诉书七新检刑诉〔2024〕74号. */
function glued(number: string): number {
  const title = /^[\u4e00-\u9fa5]{0,20}(?:起诉书|意见书|决定书|判决书|裁定书|建议书|具结书|院)/.exec(number);
  return title ? title[0].length : 0;
}

/** The organ that made the document: named in the head (title and number), else at the signature. */
export function findOrgan(text: string, headEnd: number, signature: Range | null): TextFact | null {
  const head = { start: 0, end: headEnd > 0 ? headEnd : Math.min(text.length, 120) };
  const first = firstMatch(ORGAN, text, head);
  // Without a title only a name that begins a line heads the document; within a sentence it may be any court.
  const above = first && (headEnd > 0 || lineStart(text, first.index) === first.index) ? first : null;
  const match = above ?? (signature ? lastMatch(ORGAN, text, signature) : null);
  if (!match) return null;
  const lead = ORGAN_LEAD.exec(match[0])?.[0].length ?? 0;
  return factOf(text, match.index + lead, match[0].slice(lead));
}

/** The court concerned: the maker of a judgment, the addressee of an indictment; a court named elsewhere may be that of an earlier conviction. */
export function findCourt(text: string, organ: TextFact | null): TextFact | null {
  if (organ && /法院$/.test(organ.text)) return organ;
  const addressee = ADDRESSEE.exec(text);
  if (addressee?.[1] && /法院$/.test(addressee[1])) {
    return factOf(text, addressee.index + addressee[0].length - addressee[1].length, addressee[1]);
  }
  return null;
}

function factOf(text: string, index: number, raw: string): TextFact {
  const lead = raw.length - raw.trimStart().length;
  const end = index + raw.trimEnd().length;
  return { text: text.slice(index + lead, end), start: index + lead, end };
}

/** The signature date with its ISO form; `iso` is empty when the day does not exist. */
export function readSignatureDate(text: string, range: Range): TextFact & { readonly iso: string } {
  const written = text.slice(range.start, range.end);
  const parts = /^(.{4})年(.{1,3})月(.{1,3}?)[日曰口无]?$/.exec(stripSpaces(written));
  const iso = parts ? toIso(yearOf(parts[1] ?? ''), monthOrDayOf(parts[2] ?? ''), monthOrDayOf(parts[3] ?? '')) : '';
  return { text: written, iso, start: range.start, end: range.end };
}
