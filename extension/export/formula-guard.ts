/** Characters at which a spreadsheet begins to calculate, with their full-width forms, and those it skips before looking. */
const STARTS_FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/** A cell text no spreadsheet takes for a formula: a dangerous beginning gets an apostrophe before it. */
export function guardFormula(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}
