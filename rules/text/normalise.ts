import type { FieldType } from '../model/card';
import { parseDate } from './dates';
import { parseMoney } from './money';
import { parseNumber } from './numerals';
import { normaliseCode, normaliseName, stripSpaces, toHalfWidth } from './width';

/** A field's text in the one form in which rules compare it. */
export interface Normalised {
  /** Date as ISO (with ` HH:mm` where a time is shown), sum in yuan, choices joined with `、`; the tidied text where it fits no form. */
  readonly value: string;
  /** Characters are covered (`9999**********1234`); the value is what is visible. */
  readonly masked: boolean;
}

/** Normalises the text of a field by the field's type. Never throws; what cannot be understood stays as it is written. */
export function normalise(type: FieldType, raw: string): Normalised {
  const masked = isMasked(type, raw);
  return { value: masked ? stripSpaces(toHalfWidth(raw)) : formOf(type, raw), masked };
}

const COVER = /[*＊●■]/u;
const COVERED_RUN = /[*＊●■]{2,}/u;
const CROSSED_RUN = /[×xXＸ]{2,}/u;

/** One star covers a name or a number; in free text it takes two, as a single one may be a footnote. */
function isMasked(type: FieldType, raw: string): boolean {
  if (type === 'text' || type === 'multi' || type === 'code') return COVERED_RUN.test(raw);
  if (COVER.test(raw)) return true;
  if (type === 'personName') return raw.includes('×');
  return (type === 'idNumber' || type === 'date') && CROSSED_RUN.test(raw);
}

function formOf(type: FieldType, raw: string): string {
  switch (type) {
    case 'date':
      return dateValue(raw);
    case 'number':
      return numberValue(raw);
    case 'money':
      return moneyValue(raw);
    case 'idNumber':
      return normaliseCode(raw);
    case 'personName':
      return choices(raw, normaliseName);
    case 'orgName':
      return stripSpaces(raw);
    case 'boolean':
      return booleanValue(raw);
    case 'multi':
      return choices(raw, tidy);
    default:
      return tidy(raw);
  }
}

function tidy(raw: string): string {
  return raw.replace(/[\s\u00A0\u200B\u3000\uFEFF]+/gu, ' ').trim();
}

function choices(raw: string, each: (choice: string) => string): string {
  return raw
    .split(/[、，,；;|\n]/u)
    .map(each)
    .filter((choice) => choice !== '')
    .join('、');
}

const CLOCK = /(上午|下午|晚上|中午|凌晨)?(\d{1,2})[:时点](\d{1,2})?/u;

/** Hosts write 00:00:00 behind days without a time; a true midnight is not told apart from it. */
function dateValue(raw: string): string {
  const iso = parseDate(raw);
  if (iso === null) return tidy(raw);
  const clock = CLOCK.exec(toHalfWidth(raw));
  if (!clock) return iso;
  const hour = Number(clock[2]) + (/下午|晚上/u.test(clock[1] ?? '') && Number(clock[2]) < 12 ? 12 : 0);
  const minute = Number(clock[3] ?? 0);
  if (hour > 23 || minute > 59 || hour + minute === 0) return iso;
  return `${iso} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const COUNTER = /(?:个月|[人名个件册卷张日天岁月年次份页%％])$/u;

function numberValue(raw: string): string {
  const plain = stripSpaces(toHalfWidth(raw));
  const negative = /^[-－负]/u.test(plain);
  const number = parseNumber(plain.replace(/^[-－负]/u, '').replace(COUNTER, ''));
  return number === null ? tidy(raw) : String(negative ? -number : number);
}

function moneyValue(raw: string): string {
  const yuan = parseMoney(raw);
  return yuan === null ? tidy(raw) : String(yuan);
}

const YES = /^(?:是|有|true|yes|y|1|√|✓|✔|☑)$/iu;
const NO = /^(?:否|无|false|no|n|0|☐|□)$/iu;

function booleanValue(raw: string): string {
  const plain = stripSpaces(toHalfWidth(raw));
  if (YES.test(plain)) return '是';
  return NO.test(plain) ? '否' : tidy(raw);
}
