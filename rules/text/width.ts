/** Full-width forms that differ from their ASCII twin by a fixed offset: ！ (U+FF01) to ～ (U+FF5E). */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Most texts hold none of what is to be replaced; to look first is cheaper than to replace. */
const WIDE = /[\u3000\uFF01-\uFF5E]/;

/** Every kind of space met in pages and documents, zero-width ones included. */
const SPACES = /[\s\u00A0\u200B-\u200D\u2060\u3000\uFEFF]+/g;

/** Dots written inside names of minorities and foreigners; the standard one is U+00B7. */
const NAME_DOTS = /[•‧∙⋅・･．.]/g;

/** Full-width letters, digits and signs as half-width (`２０２４（１）` → `2024(1)`); the length stays the same. */
export function toHalfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\u3000/g, ' ');
}

/** The text without any space, as layout puts spaces inside words (`起 诉 书`). */
export function stripSpaces(text: string): string {
  return text.replace(SPACES, '');
}

/** A person's name in the form in which two spellings of one name are equal: no spaces, one kind of dot, half width, ＊ and × as `*`. */
export function normaliseName(name: string): string {
  return toHalfWidth(stripSpaces(name)).replace(NAME_DOTS, '·').replace(/[×*]/g, '*');
}

/** An identity, passport or case number in comparable form: no spaces, half width, upper case. */
export function normaliseCode(code: string): string {
  return toHalfWidth(stripSpaces(code)).toUpperCase();
}

/** A document number in comparable form: no spaces, one kind of bracket `〔〕`, half-width digits. */
export function normaliseDocumentNumber(number: string): string {
  return toHalfWidth(stripSpaces(number))
    .replace(/[([【{〔]/g, '〔')
    .replace(/[)\]】}〕]/g, '〕');
}
