import type { Range } from '../../model/document-facts';
import { codeAt, holds, isIdeograph } from '../../text/source';

/** A word that stands twice. */
export interface Doubling extends Range {
  readonly word: string;
}

/** Longest word looked for, in characters. */
const LONGEST = 6;
/**
 * Single characters that are a slip when doubled, with what may stand before or behind them lawfully: 为了了解, 现在在家,
 * 被被告人, 罪罪名, 2017年年初.
 */
const SINGLES: Readonly<
  Record<string, { readonly before?: string; readonly after?: string; readonly needs?: RegExp }>
> = {
  的: { after: '确' },
  了: { before: '不', after: '之解结断' },
  是: { after: '非' },
  在: { before: '现正实存', after: '水' },
  及: { before: '以涉普', after: '时早格' },
  于: { before: '由', after: '某' },
  被: { needs: /^被被[公民法判处抓逮取拘刑]/ },
  和: { after: '平解睦谐县气' },
  将: { after: '来军要近' },
  由: { before: '理自事缘案' },
  以: { before: '可所足难', after: '上下及前后内外来便' },
  与: { before: '参给', after: '否会此其共' },
  对: { before: '一相面核针', after: '方待象比外此立于账应话' },
  向: { before: '方一趋面', after: '阳来上下前后' },
  至: { before: '甚直乃', after: '少多今于' },
  其: { after: '他余中实次它' },
  为: { before: '认成作因', after: '了此何' },
  并: { before: '一合吞兼' },
  不: { before: '差', after: '' },
  把: { before: '一' },
  日: { needs: /^[0-9０-９一二三四五六七八九十]日日(?![夜常期晚早凌上下中用租均])/ },
  年: { needs: /^[0-9０-９]年年[0-9０-９一二三四五六七八九十]/ },
  月: { needs: /^(?:[0-9０-９一二三四五六七八九十]月月[0-9０-９一二三四五六七八九十]|个月月(?![供薪租收工嫂饼]))/ },
  条: { needs: /^[一二三四五六七八九十百]条条/ },
  款: { needs: /^第[一二三四五六七八九十]款款(?!项|物)/ },
  元: { needs: /^[0-9０-９万千百]元元/ },
  罪: { after: '名行犯责过证恶数刑' },
};
/** Doubled words that are right: 检刑检刑诉 in numbers, a title after its unit, 说着说着, a noun before its verb, two clauses that meet where the comma was lost. */
const RIGHT =
  /^(?:检刑检刑|[大中支小总]队[大中支小总]队长|.着.着|.[来去].[来去]|每.每|.每.每|证明证明|审判审判[组员长]|刑罚刑罚执行|认罪认罪态度|量刑量刑|附加刑附加刑|讨论讨论|研究研究|考虑考虑|商量商量|联系联系|了解了解|打听打听|教训教训|意思意思|人的辩护人的辩护|辩护人的辩护|一.一|.一.一)/;
const MASKS = '某×xX*＊□';
const NUMERALS = '一二三四五六七八九十百千万零〇○';

function isWordChar(code: number): boolean {
  return isIdeograph(code) || (code >= 0x30 && code <= 0x39);
}

/** Every doubled word of a text, longest first at each place. */
export function doublingsIn(text: string): Doubling[] {
  const found: Doubling[] = [];
  let done = 0;
  for (const at of recurrencesIn(text)) {
    if (at < done) continue;
    const length = lengthAt(text, at);
    if (length === 0) continue;
    done = at + 2 * length;
    found.push({ word: text.slice(at, at + length), start: at, end: done });
  }
  return found;
}

/**
 * Where a character stands that comes again within the next {@link LONGEST}: only there can a doubled word begin. Few
 * do, so the window slides over the text in seven variables, which costs a tenth of looking ahead at each place.
 */
function recurrencesIn(text: string): number[] {
  const places: number[] = [];
  let a = codeAt(text, 0);
  let b = codeAt(text, 1);
  let c = codeAt(text, 2);
  let d = codeAt(text, 3);
  let e = codeAt(text, 4);
  let f = codeAt(text, 5);
  for (let at = 0; at < text.length - 1; at += 1) {
    const g = codeAt(text, at + LONGEST);
    if (a === b || a === c || a === d || a === e || a === f || a === g) places.push(at);
    a = b;
    b = c;
    c = d;
    d = e;
    e = f;
    f = g;
  }
  return places;
}

function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!isWordChar(code)) return 0;
  for (let length = LONGEST; length >= 2; length -= 1) {
    if (codeAt(text, at + length) === code && isDoubled(text, at, length)) return length;
  }
  return codeAt(text, at + 1) === code && isSingleSlip(text, at) ? 1 : 0;
}

function isDoubled(text: string, at: number, length: number): boolean {
  let characters = 0;
  for (let index = at; index < at + length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== codeAt(text, index + length) || !isWordChar(code) || MASKS.includes(text.charAt(index))) return false;
    if (code > 0x39 && !NUMERALS.includes(text.charAt(index))) characters += 1;
  }
  // Figures, numerals and three in a row (哈哈哈) are no slip; 张某张某 is a list of names.
  if (characters === 0 || new Set(text.slice(at, at + length)).size === 1) return false;
  // 该楼4楼406室 is no doubling; 2017年2017年 is.
  if (/[0-9]/.test(text.slice(at, at + length)) && !/^[0-9]+[年月日号元]$/.test(text.slice(at, at + length)))
    return false;
  if (MASKS.includes(text.charAt(at + 2 * length))) return false;
  if (text.startsWith(text.slice(at, at + length), at + 2 * length)) return false;
  return !RIGHT.test(text.slice(at, at + 2 * length + 2)) && !RIGHT.test(text.slice(at - 1, at + 2 * length + 2));
}

function isSingleSlip(text: string, at: number): boolean {
  const char = text.charAt(at);
  const rule = SINGLES[char];
  if (!rule || text.charAt(at + 2) === char) return false;
  if (rule.needs)
    return (
      rule.needs.test(text.slice(at, at + 4)) ||
      rule.needs.test(text.slice(at - 1, at + 4)) ||
      rule.needs.test(text.slice(Math.max(0, at - 2), at + 4))
    );
  return (
    !(rule.before ?? '').includes(text.charAt(at - 1) || '\n') &&
    !(rule.after ?? '').includes(text.charAt(at + 2) || '\n')
  );
}

/** Shorter clauses are told as words. */
const SHORTEST_CLAUSE = 5;
const LONGEST_CLAUSE = 60;
/** What a longer clause ends with may be said again where it is short. */
const SHORTEST_TAIL = 9;

/** Clauses that stand twice in a row: …，依法从轻处罚，依法从轻处罚。 */
export function doubledClausesIn(text: string): Doubling[] {
  const found: Doubling[] = [];
  let [start, before, lengthBefore] = [0, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const code = codeAt(text, at);
    if (isIdeograph(code) || (code >= 0 && !holds(CLAUSE_SIGNS, code))) continue;
    const length = Math.min(at - start, LONGEST_CLAUSE);
    if (length === lengthBefore && length >= SHORTEST_CLAUSE) {
      const word = text.slice(start, start + length);
      if (text.startsWith(word, before) && isClause(word)) found.push({ word, start, end: at });
    } else if (
      length < lengthBefore &&
      length >= SHORTEST_TAIL &&
      text.startsWith(text.slice(start, at), start - 1 - length)
    ) {
      if (isClause(text.slice(start, at))) found.push({ word: text.slice(start, at), start, end: at });
    }
    [before, lengthBefore, start] = [start, length, at + 1];
  }
  return found;
}

function isClause(words: string): boolean {
  return /[\u4e00-\u9fa5]{4}/.test(words) && !(words.length < 10 && /[某×xX*＊□]/.test(words)) && !words.includes('□');
}
const CLAUSE_SIGNS = '，。；：\n';

/** Lines of some length that stand twice in a row. */
export const doubledLinesIn = (text: string): Doubling[] => doubledPiecesIn(text, '\n', 4);

/** Sentences of several clauses that stand twice in a row; those of one clause are told as clauses. */
export const doubledSentencesIn = (text: string): Doubling[] =>
  doubledPiecesIn(text, '。', 12).filter(({ word }) => /[，；]/.test(word) && !word.includes('□'));

/** What stands twice in a row between two stops. */
function doubledPiecesIn(text: string, sign: string, shortest: number): Doubling[] {
  const found: Doubling[] = [];
  let start = 0;
  let previous = '';
  while (start < text.length) {
    const stop = text.indexOf(sign, start);
    const end = stop < 0 ? text.length : stop;
    const piece = text.slice(start, end).trim();
    if (piece.length >= shortest && piece === previous) found.push({ word: piece, start, end });
    if (piece !== '') previous = piece;
    start = end + 1;
  }
  return found;
}
