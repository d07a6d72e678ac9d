import type { ArticleFact } from '../model/document-facts';
import { versionInForce } from './law-versions';
import { chineseToNumber, parseNumber } from './numerals';
import { endOfBody, matchesOf, type Source, sectionAt } from './source';

const NUMERAL = '[零〇○一二三四五六七八九十百千0-9０-９]{1,8}';
/** Several numerals under one 第…条: 第一、三, 第六十七和第六十八. */
const LIST = '[零〇○一二三四五六七八九十百千0-9０-９、，和及第]{1,60}';
/** A title, an article (also several sharing one 条, and 第六十七第三款 that lost its 条), a paragraph or an item. */
const TOKEN = new RegExp(
  `《|(?:(?:第|(?<=》)(?=${NUMERAL}))${LIST}条(?:之([一二三四五六七八九十]{1,2}))?)|第(${NUMERAL})(?=第${NUMERAL}款)|第(${LIST})款|第?[（(][零〇○一二三四五六七八九十百千0-9０-９、，和及第（）()]{1,60}项|第(${LIST})项`,
  'g',
);
const NUMERALS = new RegExp(NUMERAL, 'g');
const LAST_NUMERAL_OF_ARTICLE = new RegExp(`第?(${NUMERAL})`, 'g');
/** Law names written without 《》 right before an article. */
const BARE_LAW =
  /(?:中华人民共和国)?(刑事诉讼法|刑诉法|刑法修正案[（(][一二三四五六七八九十]+[）)]|刑法|民法典|民事诉讼法|监察法)(?:》)?$/;
const SHORT_NAMES: Readonly<Record<string, string>> = { 刑诉法: '刑事诉讼法', 刑事诉讼法: '刑事诉讼法', 刑法: '刑法' };
const TITLE_LIMIT = 120;
/** Characters that may stand between two parts of one citation. */
const JOINT = /^[、，,和及与以又\s]{0,3}(?:以及|及其|并|的)?$/;

/** Short name of a law: 中华人民共和国 and a bracketed version are dropped from codes, other titles stay as they are. */
function shortLawName(title: string): string {
  const plain = title.replace(/^中华人民共和国/, '').replace(/[（(][^）)]{0,20}(?:年|修正|修订)[^）)]{0,10}[）)]$/, '');
  return SHORT_NAMES[plain] ?? plain;
}

/** Range of the title behind an opening 《, nested titles included; null when it does not close soon. */
function titleEnd(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + TITLE_LIMIT); at += 1) {
    const char = text.charAt(at);
    if (char === '《') depth += 1;
    if (char === '》') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

interface Citation {
  law: string;
  article: string;
  sub: string;
  paragraph: number | null;
  item: number | null;
  start: number;
  end: number;
}

/** Reads citations in order; a law, article or paragraph once named holds for what follows it. */
class CitationReader {
  readonly found: Citation[] = [];
  private law = '';
  private current: Citation | null = null;
  private lawEnd = -1;

  constructor(private readonly text: string) {}

  title(open: number): void {
    const close = titleEnd(this.text, open);
    if (close === null) return;
    this.law = shortLawName(this.text.slice(open + 1, close));
    this.lawEnd = close + 1;
    this.current = null;
  }

  articles(match: RegExpExecArray, bounds: readonly RegExpExecArray[]): void {
    const bare = BARE_LAW.exec(this.text.slice(Math.max(0, match.index - 16), match.index));
    if (bare?.[1] && this.lawEnd !== match.index) this.law = shortLawName(bare[1]);
    bounds.forEach((part, index) => {
      const article = parseNumber(part[1] ?? '');
      if (article === null) return;
      const last = index === bounds.length - 1;
      this.push({
        law: this.law,
        article: String(article),
        sub: last ? String(chineseToNumber(match[1] ?? '') ?? '') : '',
        paragraph: null,
        item: null,
        start: match.index + part.index,
        end: last ? match.index + match[0].length : match.index + part.index + part[0].length,
      });
    });
  }

  /** 款 or 项 of the current article; the first fills it in, further ones are citations of their own. */
  part(match: RegExpExecArray, field: 'paragraph' | 'item'): void {
    const base = this.current;
    if (!base || !JOINT.test(this.text.slice(base.end, match.index))) return;
    const numbers = matchesOf(NUMERALS, match[0]).map((each) => ({
      value: parseNumber(each[0]),
      index: each.index,
      length: each[0].length,
    }));
    numbers.forEach(({ value, index, length }, order) => {
      if (value === null) return;
      const current = this.current ?? base;
      const last = order === numbers.length - 1;
      const end = last ? match.index + match[0].length : match.index + index + length;
      if (current[field] === null && (field === 'item' || current.item === null)) {
        current[field] = value;
        current.end = end;
      } else {
        const paragraph = field === 'item' ? current.paragraph : null;
        this.push({
          ...current,
          paragraph,
          item: null,
          [field]: value,
          start: match.index + (order === 0 ? 0 : index),
          end,
        });
      }
    });
  }

  private push(citation: Citation): void {
    this.found.push(citation);
    this.current = citation;
  }
}

/** Every article cited in the body, elisions and carried-over laws written out. @param day ISO date of the document, empty when not known */
export function findArticles(source: Source, day: string): ArticleFact[] {
  const { text, sections } = source;
  const reader = new CitationReader(text);
  for (const match of matchesOf(TOKEN, text, { start: 0, end: endOfBody(source) })) {
    if (match[0] === '《') reader.title(match.index);
    else if (match[2] !== undefined) reader.articles(match, matchesOf(LAST_NUMERAL_OF_ARTICLE, match[0]));
    else if (match[3] !== undefined) reader.part(match, 'paragraph');
    else if (match[0].endsWith('项')) reader.part(match, 'item');
    else reader.articles(match, matchesOf(LAST_NUMERAL_OF_ARTICLE, match[0].split('条')[0] ?? ''));
  }
  return reader.found
    .filter((citation) => citation.law !== '')
    .map((citation) => ({
      ...citation,
      version: versionInForce(citation.law, day),
      section: sectionAt(sections, citation.start),
    }));
}
