import { toHalfWidth } from './width';

/** Value of each numeral character: plain, financial (贰), variant (两, 廿) and the forms of zero met in print and OCR. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, О: 0, O: 0, о: 0, o: 0, '◯': 0,
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 弍: 2, 參: 3, 貳: 2,
}; // biome-ignore format: a table reads better in rows

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };

/** Characters of Chinese numerals, to be put inside a character class. */
export const CHINESE_NUMERAL_CHARS = '零〇○ОO一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億';

const PLAIN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const PLAIN_UNITS = ['', '十', '百', '千'] as const;

/** Digit by digit (二〇一八 → 2018); null when a character is no digit. */
export function positionalToNumber(text: string): number | null {
  if (text === '') return null;
  let value = 0;
  for (const char of text) {
    const digit = char >= '0' && char <= '9' ? Number(char) : DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** A Chinese numeral (三百二十一, 十五, 一万零五, 贰拾, 二〇一八) as a number; null when it is none. */
export function chineseToNumber(text: string): number | null {
  if (text === '') return null;
  if (!/[十拾百佰千仟万萬亿億]/.test(text)) return positionalToNumber(text);
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastUnit = 1;
  for (const char of text) {
    const unit = UNITS[char];
    const myriad = MYRIADS[char];
    const value = DIGITS[char];
    if (unit !== undefined) {
      // 零十五 (of 一个月零十五天) is fifteen: a zero in front of a unit only joins.
      section += (digit <= 0 ? 1 : digit) * unit;
      digit = -1;
      lastUnit = unit;
    } else if (myriad !== undefined) {
      const below = section + Math.max(digit, 0);
      total = total > 0 && myriad > total ? (total + below) * myriad : total + (below === 0 ? 1 : below) * myriad;
      section = 0;
      digit = -1;
      lastUnit = myriad;
    } else if (value !== undefined) {
      if (digit > 0) return null;
      digit = value;
      if (value === 0) lastUnit = 10;
    } else {
      return null;
    }
  }
  // 三万五 and 一千二 leave out the last unit: the digit stands for the next lower place.
  return total + section + (digit < 0 ? 0 : digit * (lastUnit >= 100 ? lastUnit / 10 : 1));
}

/** Arabic digits of either width, with thousands commas of either width, or a Chinese numeral; null when neither. */
export function parseNumber(text: string): number | null {
  const plain = toHalfWidth(text).replace(/\s/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ''));
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return chineseToNumber(plain);
}

/** Four digits as Chinese, without leading zero marks: 105 → 一百零五. */
function groupToChinese(group: number): string {
  let text = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = text !== '';
      continue;
    }
    text += (pendingZero ? '零' : '') + PLAIN[digit] + PLAIN_UNITS[place];
    pendingZero = false;
  }
  return text;
}

/** A whole number from 0 to 999,999,999,999 in Chinese numerals: 20105 → 二万零一百零五, 15 → 十五. */
export function numberToChinese(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e12)
    throw new RangeError('not a whole number below 10^12');
  if (value === 0) return '零';
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  const names = ['亿', '万', ''];
  let text = '';
  groups.forEach((group, index) => {
    if (group === 0) return;
    const gap = text !== '' && (group < 1000 || groups[index - 1] === 0);
    text += (gap ? '零' : '') + groupToChinese(group) + names[index];
  });
  return text.replace(/^一十/, '十');
}
