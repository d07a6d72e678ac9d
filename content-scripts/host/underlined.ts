/** Values on underlined blanks, as forms are printed: 姓名 <u>张某某</u>, 出生日期 <u>1990</u> 年 <u>5</u> 月 <u>6</u> 日. */
import { attribute, isElement, localName, nextSibling, nodeValue, textOf } from './dom';
import { canBeLabel, lastPart, RANGE_JOINER, UNIT } from './words';

/** A label, and what is written on the blanks behind it. */
export interface Underlined {
  readonly label: string;
  /** The first blank. */
  readonly element: Element;
  /** Empty where nothing is written on any of them. */
  readonly text: string;
}

/** Blanks in running words belong to a sentence, not to a form. */
const SENTENCE = /[，,。；;]/;
/** Room left between two fields of a line. */
const WIDE = /\u3000|[^\S\n]{3,}/;
const LONGEST = 2000;

/** What is written behind a text, where an underlined blank follows it at once; null otherwise. */
export function underlinedAfter(text: Node): Underlined | null {
  const element = nextSibling(text);
  if (!element || !isLine(element)) return null;
  const label = lastPart(withoutUnit((nodeValue(text) ?? '').trim()));
  if (!canBeLabel(label) || SENTENCE.test(label)) return null;
  let written = '';
  let isFilled = false;
  for (let node: Node | null = element; node && written.length < LONGEST; node = nextSibling(node)) {
    if (isLine(node)) {
      const value = textOf(node, LONGEST);
      isFilled ||= value !== '';
      written += value;
      continue;
    }
    const space = isElement(node) ? '' : (nodeValue(node) ?? '');
    const words = space.trim();
    if (words === '' && WIDE.test(space)) break;
    if (SENTENCE.test(words.charAt(0))) return null;
    const [first = ''] = words.split(/\s+/);
    if (UNIT.test(first) || RANGE_JOINER.test(first)) written += first;
    if (isElement(node) || words !== (UNIT.test(first) || RANGE_JOINER.test(first) ? first : '')) break;
  }
  return { label, element, text: isFilled ? written : '' };
}

/** 日 文化程度: the unit of the value before. */
function withoutUnit(text: string): string {
  const [first = '', ...rest] = text.split(/\s+/);
  return UNIT.test(first) ? rest.join('\u3000') : text;
}

function isLine(node: Node): node is Element {
  return isElement(node) && (/^(u|ins)$/.test(localName(node)) || /border-bottom/.test(attribute(node, 'style') ?? ''));
}
