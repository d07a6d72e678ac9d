import { PLACEHOLDER } from './words';

/** A value as it stands on the page, before the dictionary is asked. */
export interface Shown {
  readonly raw: string;
  readonly state: 'value' | 'blank' | 'not-loaded' | 'unreadable';
  readonly partial: boolean;
}

/** Longer values are cut and marked partial: no field of a card is a book. */
export const MAX_VALUE = 20_000;

/** White space, and the marks of no width by which components keep an empty line open. */
const SURROUNDS = /^[\s\u200b-\u200f\u2060]{1,200}|[\s\u200b-\u200f\u2060]{1,200}$/g;

/** Nothing stands there. */
export const BLANK: Shown = { raw: '', state: 'blank', partial: false };

/** Nothing stands there, and nothing can be chosen yet. */
export const NO_OPTIONS: Shown = { raw: '', state: 'not-loaded', partial: false };

/** Something stands there, but nobody can say what it means. */
export const UNREADABLE: Shown = { raw: '', state: 'unreadable', partial: false };

/** Makes a shown value of text: placeholders are blanks, and what is too long is cut. */
export function shown(text: string, partial = false): Shown {
  const cut = text.length > MAX_VALUE;
  const raw = (cut ? text.slice(0, MAX_VALUE) : text).replace(SURROUNDS, '');
  const blank = raw === '' || PLACEHOLDER.test(raw);
  return { raw: blank ? '' : raw, state: blank && !cut ? 'blank' : 'value', partial: partial || cut };
}
