/** The buttons of the host, known by their words alone: kits make buttons of anything. */
import { elementCount, matches, parentElement, shortText } from './dom';

/** A button and the word it was known by. */
export interface Button {
  readonly element: Element;
  readonly word: string;
}

/** What surely is a control of its own: nothing around it is the button. */
const CONTROL = 'a[href],button,input,[role="button"],[role="tab"],[onclick]';
/** How far a word may stand inside the button it names. */
const DEPTH = 4;
/** Longer texts are no button's. */
const LONGEST = 32;
/** More things side by side are a bar of buttons of which only one has words. */
const MOST_PARTS = 5;

/** The button around the target of an event that says one of these words, e.g. 送审 or 送审(2); null where there is none. */
export function buttonAt(target: Element, words: readonly string[]): Button | null {
  let found: Button | null = null;
  let element: Element | null = target;
  for (let depth = 0; element !== null && depth < DEPTH; depth++, element = parentElement(element)) {
    const text = wordsOf(element);
    if (text === null) break;
    const word = words.find((one) => text === one || text === `${one}()`);
    // Without a control, the outermost element with only this word is the button; the text inside it is smaller.
    if (word !== undefined) found = { element, word };
    if (word !== undefined && matches(element, CONTROL)) break;
  }
  return found;
}

/** The text of a small element without spaces and numbers, e.g. 送审(2) as 送审(); null where there is too much. */
function wordsOf(element: Element): string | null {
  const isInput = element instanceof HTMLInputElement;
  if (!isInput && elementCount(element) > MOST_PARTS) return null;
  const text = isInput ? String(element.value).slice(0, LONGEST) : shortText(element, LONGEST);
  return (
    text
      ?.replace(/[\s\d]+/g, '')
      .replace('（', '(')
      .replace('）', ')') ?? null
  );
}
