import type { Basis } from '../../rules/model/defect';

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number from 0 to 9999 in Chinese numerals, e.g. 172 → 一百七十二, 12 → 十二. */
export function chineseNumeral(number: number): string {
  const digits = [...String(number)].map(Number);
  let text = '';
  let zeroPending = false;
  digits.forEach((digit, index) => {
    if (digit === 0) {
      zeroPending = text !== '';
      return;
    }
    if (zeroPending) text += DIGITS[0];
    zeroPending = false;
    text += `${DIGITS[digit] ?? ''}${UNITS[digits.length - 1 - index] ?? ''}`;
  });
  return (text || '零').replace(/^一十/, '十');
}

/** An article number as the law writes it: `172` → 第一百七十二条, `133-1` → 第一百三十三条之一; anything else as it stands. */
export function articleName(article: string): string {
  const parts = /^(\d{1,4})(?:-(\d{1,2}))?$/.exec(article);
  if (!parts) return article;
  const name = `第${chineseNumeral(Number(parts[1]))}条`;
  return parts[2] ? `${name}之${chineseNumeral(Number(parts[2]))}` : name;
}

/**
 * A basis as one line, e.g. 刑事诉讼法（2018）第一百七十二条; ends in 依据待核 when a cited text could not be verified,
 * and a rule of practice (填录规范) says that it is no article of law.
 */
export function basisLine(basis: Basis): string {
  if (basis.version === '' && basis.article === '') return `${basis.law}（非法条）`;
  const version = basis.version ? `（${basis.version}）` : '';
  const line = `${basis.law}${version}${articleName(basis.article)}`;
  return basis.verified ? line : `${line} 依据待核`;
}
