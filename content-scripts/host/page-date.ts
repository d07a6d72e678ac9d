/** The day a host shows as today's. It is held against the machine's clock, so only what surely means today counts. */

const DATE = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const NOW = /^(今天|今日|现在|当前|系统|服务器|北京)(系统|服务器|当前)?(的)?(日期|时间)?[是为:：\s]*$/;
const WEEKDAY = /^[\s,，(（]*(?:星期|周|礼拜)([一二三四五六日天])/;
const TIME = /^\s*\d{1,2}\s*[:：时]\s*\d{1,2}(\s*[:：分]\s*\d{1,2}\s*秒?)?分?/;
/** The words stand beside the date; a sentence about a date says something else. */
const LONGEST = 60;

/**
 * The ISO day among texts from the head of a page, or empty. A date counts where it is said to be today's, or where its
 * weekday stands beside it and fits; two different ones cancel each other.
 * @param certain the first text comes from a place that is known to show the host's date, so a bare date will do
 */
export function dateIn(texts: readonly string[], certain = false): string {
  const [first = ''] = texts;
  const pointed = certain ? isoOf(DATE.exec(first)) : '';
  if (pointed !== '') return pointed;
  const found = new Set<string>();
  texts.forEach((text, at) => {
    const day = dayOf(text, texts[at - 1] ?? '', texts[at + 1] ?? '');
    if (day !== '') found.add(day);
  });
  const [only = ''] = found;
  return found.size === 1 ? only : '';
}

function dayOf(text: string, before: string, after: string): string {
  const match = text.length <= LONGEST ? DATE.exec(text) : null;
  const iso = isoOf(match);
  if (!match || iso === '') return '';
  const lead = text.slice(0, match.index).trim();
  const rest = text.slice(match.index + match[0].length).replace(TIME, '');
  if (NOW.test(lead === '' ? before.trim() : lead)) return iso;
  const weekday = WEEKDAY.exec(rest.trim() === '' ? after : rest)?.[1];
  return weekday !== undefined && /^(欢迎.*|您好.*|)$/.test(lead) && weekdayOf(iso) === weekday ? iso : '';
}

function isoOf(match: RegExpExecArray | null): string {
  if (!match) return '';
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? '' : iso;
}

function weekdayOf(iso: string): string {
  return '日一二三四五六'.charAt(new Date(`${iso}T00:00:00Z`).getUTCDay());
}
