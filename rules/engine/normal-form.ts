import { stripSpaces, toHalfWidth } from '../text/width';

/** Codes and documents word some values differently; these count as the same. */
const SYNONYMS: Readonly<Record<string, string>> = {
  男性: '男',
  女性: '女',
  刑事拘留: '拘留',
};

/** Form in which two values are equal: half-width, no spaces, one name dot, one kind of bracket, 男性 = 男. */
export function comparable(value: string): string {
  const plain = toHalfWidth(stripSpaces(value))
    .replace(/[•‧・∙]/g, '·')
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')');
  return SYNONYMS[plain] ?? plain;
}

/** A number with optional thousands commas and unit, or null when it is not one. */
export function numberOf(value: string): number | null {
  const plain = toHalfWidth(stripSpaces(value))
    .replace(/,/g, '')
    .replace(/(万元|元|个月|人|件|册|日|天)$/u, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
