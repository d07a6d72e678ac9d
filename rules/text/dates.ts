import { chineseToNumber, positionalToNumber } from './numerals';
import { stripSpaces, toHalfWidth } from './width';

const DAY_MS = 86_400_000;
/** Day 0 of the Excel 1900 date system; it counts 1900-02-29, which did not exist, so dates from 1900-03-01 on are right. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

const TIME = '(?:[T上下]?午?\\d{1,2}[:时点]?\\d{0,2}[:分]?\\d{0,2}秒?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const SEPARATED = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const CHINESE = new RegExp(
  `^([\\d〇○ОO零一二三四五六七八九]{4})年([\\d一二三四五六七八九十]{1,2})月([\\d一二三四五六七八九十]{1,3})[日号]${TIME}$`,
);

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

const MONTH_DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !leap ? 28 : (MONTH_DAYS[month - 1] ?? 0);
}

/** ISO date of the parts, or '' when no such day exists (2月30日). */
export function toIso(year: number, month: number, day: number): string {
  const real = year >= 1000 && year <= 9999 && day >= 1 && day <= daysIn(year, month);
  return real ? `${year}-${pad(month)}-${pad(day)}` : '';
}

/** The ISO date `days` after (before, when negative) an ISO date. */
export function shiftDays(iso: string, days: number): string {
  const date = new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS);
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Year as written, in Arabic or Chinese digits (二〇一八, 一九九三). */
export function yearOf(text: string): number {
  return positionalToNumber(toHalfWidth(text)) ?? Number.NaN;
}

/** Month or day as written (5, ０５, 十一, 廿八). */
export function monthOrDayOf(text: string): number {
  const plain = toHalfWidth(text);
  if (/^\d+$/.test(plain)) return Number(plain);
  return chineseToNumber(plain.replace('廿', '二十').replace('卅', '三十')) ?? Number.NaN;
}

/** How values are to be taken that are dates only by agreement. */
export interface DateOptions {
  /** A bare number of days is an Excel serial (45296 → 2024-01-05). */
  readonly excelSerial?: boolean;
}

function fromExcelSerial(text: string): string | null {
  const serial = Number(text);
  if (serial < 61 || serial >= 2_958_466) return null;
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * DAY_MS);
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Any written form of one whole date, with or without a time (2024-01-05 08:30, 2024/1/5, 2024.1.5, 20240105, 2024年1月5日, 二〇二四年一月五日), as an ISO date; null when it is none or no such day exists. */
export function parseDate(written: string, options: DateOptions = {}): string | null {
  const text = stripSpaces(toHalfWidth(written));
  if (options.excelSerial && /^\d{2,7}(?:\.\d+)?$/.test(text)) return fromExcelSerial(text);
  const separated = SEPARATED.exec(text);
  if (separated) return toIso(Number(separated[1]), Number(separated[3]), Number(separated[4])) || null;
  const compact = COMPACT.exec(text);
  if (compact) return toIso(Number(compact[1]), Number(compact[2]), Number(compact[3])) || null;
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  return toIso(yearOf(chinese[1] ?? ''), monthOrDayOf(chinese[2] ?? ''), monthOrDayOf(chinese[3] ?? '')) || null;
}
