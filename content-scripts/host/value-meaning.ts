import type { Field } from '../../rules/model/fields';
import type { FieldReading } from '../../rules/model/page-reading';
import type { ReadState } from '../../rules/model/read-state';
import { parseMoney } from '../../rules/text/money';
import { normalise } from '../../rules/text/normalise';
import { parseNumber } from '../../rules/text/numerals';

/** State and normalised value of a field, by what the dictionary knows of it. */
export interface ValueMeaning {
  readonly state: ReadState;
  readonly value: string;
}

/** Words by which a form says that there is nothing to say. */
const NOTHING = /^(无|没有|暂无|不详|未知|空|N\/A|null|undefined|[-—–－/／\\]+)$/i;
/** Strokes say nothing whatever the field is. */
const STROKES = /^[-—–－/／\\]+$/;

/** What the text beside a label says; a field without a key keeps its text. */
export function valueMeaning(reading: FieldReading, field: Field | null): ValueMeaning {
  if (reading.state === 'unreadable' || reading.state === 'not-loaded') return { state: reading.state, value: '' };
  const raw = ticked(reading.raw.trim());
  if (raw === '' || reading.state === 'blank' || saysNothing(raw, field))
    return { state: blankState(field), value: '' };
  const { value, masked } = normalise(field?.type ?? 'text', raw);
  if (masked) return { state: 'masked', value };
  if (!field) return { state: 'value', value };
  return typed(field, raw, value, unitOf(reading));
}

const TICKS = /[☑☒✓✔√■□☐]/g;
const TICKED = /^[☑☒✓✔√■]/;

/** ☑是 □否 as a printed form shows it is 是; a line without two boxes is no choice. */
function ticked(raw: string): string {
  if (!/^[☑☒✓✔√■□☐]/.test(raw) || (raw.match(TICKS) ?? []).length < 2) return raw;
  const options = raw.split(/(?=[☑☒✓✔√■□☐])/).filter((option) => TICKED.test(option));
  return options.map((option) => option.slice(1).trim()).join('、');
}

/** 无 is an answer where the codes of the field list it, and where nobody knows the field; for a yes/no field it is a no. */
function saysNothing(raw: string, field: Field | null): boolean {
  if (!field) return STROKES.test(raw);
  if (!NOTHING.test(raw)) return false;
  if (field.type === 'boolean' && /^(无|没有)$/.test(raw)) return false;
  return !(field.codes ?? []).includes(raw);
}

function blankState(field: Field | null): ReadState {
  return field?.blankMeansNo ? 'blank-means-no' : 'blank';
}

/** The unit behind the control, else 元 where the label names it: 保证金（元） for a field that is kept in 万元. */
function unitOf({ signs, label }: FieldReading): string {
  return signs.find((sign) => sign.startsWith('unit:'))?.slice(5) ?? /[（(](元)[）)]/.exec(label)?.[1] ?? '';
}

function typed(field: Field, raw: string, value: string, unit: string): ValueMeaning {
  switch (field.type) {
    case 'date':
      return dated(raw, value);
    case 'number':
      return numeric(termInMonths(field.label, raw + unit) ?? value);
    case 'money':
      return numeric(inFieldUnit(field.label, raw, unit) ?? value);
    case 'code':
      return { state: 'value', value: codeOf(field, value) };
    default:
      return { state: 'value', value };
  }
}

function checked(value: string, fits: boolean): ValueMeaning {
  return fits ? { state: 'value', value } : { state: 'unreadable', value: '' };
}

const DATE = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;
/** What the host adds to a date: （剩余 5 天）, or 剩余 5 天 behind a space. A second date is no such note. */
const DATE_NOTE =
  /[（(](?![^（）()]{0,40}\d{4})[^（）()]{1,40}[）)]$|\s(?![至到])[\u4e00-\u9fa5][^\d]{0,20}\d{0,3}[^\d]{0,10}$/;

function dated(raw: string, value: string): ValueMeaning {
  if (DATE.test(value)) return { state: 'value', value };
  const bare = normalise('date', raw.replace(DATE_NOTE, '').trim()).value;
  return checked(bare, DATE.test(bare));
}

function numeric(value: string): ValueMeaning {
  return checked(value, /^-?\d+(\.\d+)?$/.test(value));
}

const TERM = /^(?:([\d一二三四五六七八九十百]+)年)?零?(?:([\d一二三四五六七八九十]+)个?月)?$/;

/** Terms are counted in months: 一年六个月 is 18. */
function termInMonths(label: string, raw: string): string | null {
  if (!/刑期|（月）|期限|考验期/.test(label)) return null;
  const match = TERM.exec(raw.replace(/\s+/g, ''));
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const years = match[1] === undefined ? 0 : parseNumber(match[1]);
  const months = match[2] === undefined ? 0 : parseNumber(match[2]);
  return years === null || months === null ? null : String(years * 12 + months);
}

/** A field whose label says 万元 holds 万元, also where the page writes the sum in yuan or repeats the unit. */
function inFieldUnit(label: string, raw: string, unit: string): string | null {
  const said = /[元万亿圆]/.test(raw);
  const yuan = parseMoney(said ? raw : raw + unit);
  if (yuan === null) return null;
  if (!/万元/.test(label)) return String(yuan);
  return said || unit !== '' ? String(Math.round(yuan / 0.01) / 1_000_000) : String(yuan);
}

/** 01 男性, 男性(9909000000001) and 男 are the code 男性; 逮捕（2026-01-30） is 逮捕. */
function codeOf(field: Field, value: string): string {
  const codes = field.codes ?? [];
  if (codes.length === 0 || codes.includes(value)) return value;
  const bare = value.replace(/^\d{1,13}[\s.:：、-]*|[（(][\d-]{4,13}[）)]$/g, '').trim();
  if (codes.includes(bare)) return bare;
  const longer = codes.filter((code) => code.length === bare.length + 1 && code.startsWith(bare));
  return bare !== '' && longer.length === 1 ? (longer[0] ?? value) : value;
}
