import type { DateEvent, DateFact, SectionName } from '../model/document-facts';
import { eventOf } from './date-events';
import { monthOrDayOf, shiftDays, toIso, yearOf } from './dates';
import { endOfBody, matchesOf, type Source, sectionAt } from './source';

const YEAR = '(?:[12１２][0-9０-９]{3}|[一二][〇○ОO0零一二三四五六七八九]{3})';
const SMALL = '(?:[0-9０-９]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)';
const GAP = '[ \\u3000]?';

/**
 * One pattern for all forms, told apart by group: 1–3 full, 4–6 with signs (2017-04-16), 7–9 relative year,
 * 10–11 relative month, 12 relative day, 13–14 month and day alone, 15 a day alone, 16 a month alone.
 */
const DATE = new RegExp(
  [
    `(${YEAR})${GAP}年(?:${GAP}(${SMALL})${GAP}月(?:${GAP}(${SMALL})${GAP}[日号曰])?)?`,
    `([12][0-9]{3})[-./](0?[1-9]|1[0-9])[-./]([0-3]?[0-9])(?![0-9.])`,
    `(同年|当年|次年|翌年|[该去今]年)(?:(${SMALL})月(?:(${SMALL})[日号])?)?`,
    `(同月|当月|次月|[该本]月)(?:(${SMALL})[日号])?`,
    `(同日|当日|当天|当晚|次日|翌日|第二[天日](?!起))`,
    `(${SMALL})${GAP}月${GAP}(${SMALL})${GAP}[日号]`,
    `(${SMALL})[日号](?!内|以内|以上|以下|为限|[至到]三十日内)`,
    `(${SMALL})月(?=份|初|底|末|间|[上中下]旬|的一天|某[日天]|[至到、])`,
  ].join('|'),
  'g',
);
/** What may stand between two dates of one list: 5月7日、6月27日; 12月23日、26日; 自2日至15日. */
const LIST_GAP =
  /^(?:凌晨|上午|中午|下午|晚上?|夜里?|许|左右|[0-9０-９:：时点分]{0,8})?[、，和及与至到或－—~-]{1,2}(?:于|自|从)?$/;
const DAY_SHIFT: Readonly<Record<string, number>> = { 次日: 1, 翌日: 1, 第二天: 1, 第二日: 1 };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Resolved extends Day {
  readonly relative: boolean;
}

const UNKNOWN = Number.NaN;

/** 次日 and the like need a whole day to count from. */
function shifted(base: Day | null, days: number): Resolved | null {
  if (!base?.day) return null;
  const iso = toIso(base.year, base.month, base.day);
  if (iso === '') return null;
  const [year = UNKNOWN, month = UNKNOWN, day = UNKNOWN] = shiftDays(iso, days).split('-').map(Number);
  return { year, month, day, relative: true };
}

const numberOf = (text: string | undefined): number => (text === undefined ? 0 : monthOrDayOf(text));

function relativeYear(word: string, base: Day | null): number | null {
  if (!base || word === '去年' || word === '今年') return null;
  return word === '次年' || word === '翌年' ? base.year + 1 : base.year;
}

function relativeMonth(word: string, base: Day | null): Day | null {
  if (!base?.month || word === '本月') return null;
  if (word !== '次月') return { year: base.year, month: base.month, day: 0 };
  return base.month === 12
    ? { year: base.year + 1, month: 1, day: 0 }
    : { year: base.year, month: base.month + 1, day: 0 };
}

/** The day a match means, `null` when it cannot be resolved, given the date it is relative to. */
function resolve(match: RegExpExecArray, base: Day | null): Resolved | null {
  if (match[1] !== undefined)
    return { year: yearOf(match[1]), month: numberOf(match[2]), day: numberOf(match[3]), relative: false };
  if (match[4] !== undefined)
    return { year: yearOf(match[4]), month: numberOf(match[5]), day: numberOf(match[6]), relative: false };
  if (match[7] !== undefined) {
    const year = relativeYear(match[7], base);
    return year === null ? null : { year, month: numberOf(match[8]), day: numberOf(match[9]), relative: true };
  }
  if (match[10] !== undefined) {
    const month = relativeMonth(match[10], base);
    return month ? { ...month, day: numberOf(match[11]), relative: true } : null;
  }
  if (match[12] !== undefined) return shifted(base, DAY_SHIFT[match[12]] ?? 0);
  if (!base) return null;
  if (match[13] !== undefined)
    return { year: base.year, month: numberOf(match[13]), day: numberOf(match[14]), relative: true };
  if (match[15] !== undefined)
    return base.month ? { year: base.year, month: base.month, day: numberOf(match[15]), relative: true } : null;
  return { year: base.year, month: numberOf(match[16]), day: 0, relative: true };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** ISO of what is known: day, month or year; empty when the day does not exist. */
function isoOf({ year, month, day }: Day): string {
  if (!Number.isFinite(year + month + day)) return '';
  if (day) return toIso(year, month, day);
  if (month) return month <= 12 ? `${year}-${pad(month)}` : '';
  return String(year);
}

/** A day named that the calendar does not have. */
function isImpossible(day: Day): boolean {
  return Number.isFinite(day.year + day.month + day.day) && isoOf(day) === '' && day.month > 0;
}

/** 2018年 inside a document number or a longer figure is no date; a bare day or month is one only in a list of dates. */
function isDate(match: RegExpExecArray, text: string, gap: string): boolean {
  const start = match.index;
  const before = text.charAt(start - 1);
  if (/[0-9０-９]/.test(before) && /^[0-9０-９]/.test(match[0])) return false;
  if (match[15] !== undefined || match[16] !== undefined) return LIST_GAP.test(gap);
  if (match[13] !== undefined) return !/[一二三四五六七八九十年]/.test(before) || before === '年';
  return true;
}

interface Draft {
  readonly fact: Omit<DateFact, 'event'>;
  readonly section: SectionName;
}

/** Dates as written, resolved against the date before them; a new section of facts begins without a date to refer to. */
function draftsOf(source: Source): Draft[] {
  const { text, sections } = source;
  const drafts: Draft[] = [];
  let base: Day | null = null;
  let previousEnd = -1;
  let previousSection: SectionName = 'other';
  for (const match of matchesOf(DATE, text, { start: 0, end: endOfBody(source) })) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isDate(match, text, previousEnd < 0 ? '' : text.slice(previousEnd, Math.min(start, previousEnd + 16))))
      continue;
    const section = sectionAt(sections, start);
    if (section !== previousSection) base = null;
    previousSection = section;
    previousEnd = end;
    const day = resolve(match, base);
    drafts.push({ fact: factOf(match[0], start, end, day), section });
    if (day && isoOf(day) !== '' && !isBirth(text, end)) base = day;
  }
  return drafts;
}

function factOf(text: string, start: number, end: number, day: Resolved | null): Omit<DateFact, 'event'> {
  const relative = day?.relative ?? true;
  return { iso: day ? isoOf(day) : '', text, relative, impossible: day !== null && isImpossible(day), start, end };
}

function isBirth(text: string, end: number): boolean {
  const after = text.slice(end, end + 3);
  return after.startsWith('出生') || /^生(?:[，,；;。）)于]|$)/.test(after);
}

/** Every date of the body, with what happened on it. */
export function findDates(source: Source): DateFact[] {
  const drafts = draftsOf(source);
  const events: DateEvent[] = new Array(drafts.length);
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    const next = drafts[index + 1];
    if (!draft) continue;
    const { fact, section } = draft;
    const gap = next ? source.text.slice(fact.end, Math.min(next.fact.start, fact.end + 16)) : '';
    const listed = next !== undefined && next.fact.start - fact.end <= 16 && LIST_GAP.test(gap);
    const inherited = listed ? events[index + 1] : undefined;
    events[index] =
      inherited && !'至到'.includes(gap.charAt(0)) ? inherited : eventOf(source.text, fact, next?.fact.start, section);
  }
  return drafts.map(({ fact: { iso, text, relative, impossible, start, end } }, index) => ({
    iso,
    text,
    relative,
    impossible,
    start,
    end,
    event: events[index] ?? 'other',
  }));
}
