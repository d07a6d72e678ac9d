import { stripSpaces, toHalfWidth } from '../text/width';

/** Codes and documents word some values differently; these count as the same. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['男性', '男'],
  ['女性', '女'],
  ['刑事拘留', '拘留'],
]);

/** Anything that {@link plainForm} changes. Most values hold nothing of it, and a patrol compares very many. */
const TO_NORMALISE = /[\s\u00A0\u200B-\u200D\u2060\u3000\uFEFF\uFF01-\uFF5E•‧・∙[〔【\]〕】]/;

/** Form in which two values are equal: half-width, no spaces, one name dot, one kind of bracket, 男性 = 男. */
export function comparable(value: string): string {
  const plain = !isPlain(value) && TO_NORMALISE.test(value) ? plainForm(value) : value;
  return SYNONYMS.get(plain) ?? plain;
}

/** Nothing but Chinese characters, digits, capitals and signs of dates, as most values are: quicker to see than by an expression. */
function isPlain(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && (code < 0x21 || code > 0x5a)) return false;
  }
  return true;
}

function plainForm(value: string): string {
  return toHalfWidth(stripSpaces(value))
    .replace(/[•‧・∙]/g, '·')
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')');
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** A number with optional thousands commas and unit, or null when it is not one. */
export function numberOf(value: string): number | null {
  if (PLAIN_NUMBER.test(value)) return Number(value);
  const plain = toHalfWidth(stripSpaces(value))
    .replace(/,/g, '')
    .replace(/(万元|元|个月|人|件|册|日|天)$/u, '');
  return PLAIN_NUMBER.test(plain) ? Number(plain) : null;
}
