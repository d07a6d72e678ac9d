/** What the person is about to do in the host, as far as we have a word to say to it. Only observed, never stopped. */
import { CONTROLS } from './sight';

/** What is reported of it. */
export interface ApproachListener {
  /** Words on the buttons that are waited for, e.g. 送审. */
  buttons(): readonly string[];
  /** The pointer or the focus has come to such a button, or has left it (null). */
  near(button: Element | null): void;
  /** Such a button was pressed; its own doing goes on as if we were not there. */
  pressed(word: string): void;
  /** A field has the focus, or none (null). */
  focused(field: Element | null): void;
}

/** How far a word may stand inside the button it names. */
const DEPTH = 4;
/** Longer texts are no button's. */
const LONGEST = 16;

/** Watches pointer, focus and presses until the signal aborts; `own` is our root. */
export function watchApproach(own: Element, signal: AbortSignal, listener: ApproachListener): void {
  const passive = { capture: true, passive: true, signal } as const;
  let near: Element | null = null;
  const come = (event: Event) => {
    const target = targetOf(event);
    const button = target === null || target === own ? null : buttonAt(target, listener.buttons())?.element;
    if ((button ?? null) === near) return;
    near = button ?? null;
    listener.near(near);
  };
  window.addEventListener('pointerover', come, passive);
  window.addEventListener(
    'focusin',
    (event) => {
      come(event);
      const target = targetOf(event);
      if (target !== own) listener.focused(target);
    },
    passive,
  );
  window.addEventListener('focusout', () => listener.focused(null), passive);
  window.addEventListener(
    'click',
    (event) => {
      const target = event.isTrusted ? targetOf(event) : null;
      const button = target === null || target === own ? null : buttonAt(target, listener.buttons());
      if (button) listener.pressed(button.word);
    },
    passive,
  );
}

/** The innermost element, through open shadow roots. */
function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}

/** By its words alone: kits make buttons of anything. */
function buttonAt(
  target: Element,
  words: readonly string[],
): { readonly element: Element; readonly word: string } | null {
  let found: { readonly element: Element; readonly word: string } | null = null;
  let element: Element | null = target;
  for (let depth = 0; element !== null && depth < DEPTH; depth += 1, element = element.parentElement) {
    const text = wordsOf(element);
    if (text === null) break;
    const word = words.find((one) => text === one || text === `${one}()`);
    // Without a control, the outermost element with only this word is the button; the text inside it is smaller.
    if (word !== undefined) found = { element, word };
    if (word !== undefined && element.matches(CONTROLS)) break;
  }
  return found;
}

/** The text of a small element without spaces and numbers, e.g. 送审(2) as 送审(); null where there is too much. */
function wordsOf(element: Element): string | null {
  const text =
    element instanceof HTMLInputElement ? element.value : element.childElementCount < 6 && element.textContent;
  if (!text) return element instanceof HTMLInputElement || element.childElementCount >= 6 ? null : '';
  return text.length > LONGEST * 2
    ? null
    : text
        .replace(/[\s\d]+/g, '')
        .replace('（', '(')
        .replace('）', ')');
}
