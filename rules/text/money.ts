import { chineseToNumber, numberToChinese, parseNumber } from './numerals';
import { stripSpaces, toHalfWidth } from './width';

const FINANCIAL: Readonly<Record<string, string>> = {
  零: '零', 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖',
  十: '拾', 百: '佰', 千: '仟', 万: '万', 亿: '亿',
}; // biome-ignore format: a table reads better in rows

const SCALES: Readonly<Record<string, number>> = {
  十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8, '': 1,
}; // biome-ignore format: a table reads better in rows

const AMOUNT =
  /^(?:人民币|RMB|￥|¥)?([\d,.]+|[零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億]+?)[余多]?((?:十|百|千)?[万亿]|[十百千])?[余多]?(?:元|圆|块钱?)?(?:人民币)?(?:整|正)?$/;
const SMALL_CHANGE =
  /^(.*[元圆块])(?:零)?(?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零)?(?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?(?:整|正)?$/;

/** Without the dust of binary fractions, which do not hold 16.25 万 exactly. A bare figure may count 万元: six decimals to the cent. */
function dusted(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

function wholeYuan(text: string): number | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const whole = chineseToNumber(`${match[1] ?? ''}${match[2] ?? ''}`);
  if (whole !== null) return dusted(whole);
  const figure = parseNumber(match[1] ?? '');
  const scale = SCALES[match[2] ?? ''];
  return figure === null || scale === undefined ? null : dusted(figure * scale);
}

/** A sum of money as written (20，000元, 3.5万元, 人民币贰万元整, 三百元五角, 50余万元) in yuan; null when it is none. */
export function parseMoney(written: string): number | null {
  const text = toHalfWidth(stripSpaces(written));
  const change = SMALL_CHANGE.exec(text);
  if (change && (change[2] ?? change[3]) !== undefined) {
    const yuan = wholeYuan(change[1] ?? '');
    const jiao = chineseToNumber(change[2] ?? '') ?? 0;
    const fen = chineseToNumber(change[3] ?? '') ?? 0;
    return yuan === null ? null : dusted(yuan + jiao / 10 + fen / 100);
  }
  return wholeYuan(text);
}

/** A sum in yuan in capitals as receipts and judgments write it: 20000.5 → 贰万元伍角, 300 → 叁佰元整. */
export function yuanToCapitals(yuan: number): string {
  const cents = Math.round(yuan * 100);
  const plain = numberToChinese(Math.floor(cents / 100)).replace(/^十/, '一十');
  const capitals = [...plain].map((char) => FINANCIAL[char] ?? char).join('');
  const jiao = Math.floor(cents / 10) % 10;
  const fen = cents % 10;
  if (jiao === 0 && fen === 0) return `${capitals}元整`;
  const digit = (value: number): string => FINANCIAL[numberToChinese(value)] ?? '';
  return `${capitals}元${jiao > 0 ? `${digit(jiao)}角` : '零'}${fen > 0 ? `${digit(fen)}分` : ''}`;
}
