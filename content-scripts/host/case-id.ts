import type { FieldReading } from '../../rules/model/page-reading';
import type { Title } from './groups';

import { ACCEPTANCE_NUMBER, QUERY_SIGN } from './words';

const NUMBER_LABELS = /^(部门受案号|受案号|案件编号|受案编号)$/;

/** Puts an acceptance number into one form: half-width square brackets, no spaces. */
function plainCaseId(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[〔［【(（](?=\d{4})/, '[')
    .replace(/(\[\d{4})[〕］】)）]/, '$1]')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The acceptance number in a text, or null. */
export function caseIdIn(text: string): string | null {
  const match = ACCEPTANCE_NUMBER.exec(text);
  return match ? plainCaseId(match[0]) : null;
}

/** What may name the case of a frame, surest first. */
export interface CaseSources {
  readonly fields: readonly Pick<FieldReading, 'label' | 'raw' | 'signs'>[];
  readonly titles: readonly Title[];
  /** Text near the top of the page. */
  readonly head: readonly string[];
  readonly url: string;
}

/**
 * The case a frame is about: its own field, else a title, else the head of the page, else its address. A frame that names several
 * cases (a list) is about none.
 */
export function caseOf({ fields, titles, head, url }: CaseSources): string | null {
  const numbers = fields.filter(({ label, signs }) => NUMBER_LABELS.test(label) && !signs.includes(QUERY_SIGN));
  const isListed = ({ signs }: Pick<FieldReading, 'signs'>) => signs.includes('column-header');
  const own = numbers.filter((field) => !isListed(field)).map(({ raw }) => caseIdIn(raw));
  // A list of other cases beside a case's own number says nothing against it.
  const listed = numbers.filter(isListed).map(({ raw }) => caseIdIn(raw));
  const sources = [own, listed, titles.map(({ text }) => caseIdIn(text)), head.map(caseIdIn), [caseIdIn(decoded(url))]];
  for (const source of sources) {
    const ids = new Set(source.filter((id) => id !== null));
    const [only = null] = ids;
    if (ids.size === 1) return only;
    if (ids.size > 1) return null;
  }
  return null;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
