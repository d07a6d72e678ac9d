/** Pointing at an element of the page (指认). While it lasts the page hears neither pointer nor keys; nothing of it changes. */
import { documentBody, findAll, localName, rectOf, textOf } from '../host/dom';
import { selectorOf } from './selector';

/** A box on the screen, px. */
export interface PickBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A step of the keyboard. */
export type PickKey = 'next' | 'previous' | 'take' | 'end';

/** Picks elements in one frame. */
export interface Picker {
  /** Settles with a selector of the element pointed at, or null when it was ended. */
  pick(): Promise<string | null>;
  /** A key pressed elsewhere, e.g. in the panel. */
  key(key: PickKey): void;
}

const POINTING = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'];
const MOVING = ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerout', 'mouseout'];
const KEYS: Readonly<Record<string, PickKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'take',
  Escape: 'end',
};
/** What a keyboard steps through: controls, and elements that hold a short text of their own. */
const CANDIDATES = 'input,select,textarea,td,dd,span,label,p,div';

/**
 * Prepares picking. To be called before the page's own scripts run: only then are its listeners behind ours.
 * @param outline draws a box in our layer; null takes it away
 */
export function createPicker(signal: AbortSignal, outline: (box: PickBox | null) => void): Picker {
  let done: ((selector: string | null) => void) | null = null;
  let at: Element | null = null;

  function show(element: Element | null): void {
    at = element;
    outline(element ? rectOf(element) : null);
  }

  function finish(selector: string | null): void {
    const settle = done;
    done = null;
    show(null);
    settle?.(selector);
  }

  function step(by: 1 | -1): void {
    const all = candidates();
    const now = at ? all.indexOf(at) : -1;
    const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length];
    if (!next) return;
    next.scrollIntoView({ block: 'center' });
    show(next);
  }

  function key(pressed: PickKey): void {
    if (!done) return;
    if (pressed === 'end') finish(null);
    else if (pressed === 'take') finish(at ? selectorOf(at) : null);
    else step(pressed === 'next' ? 1 : -1);
  }

  function hear(event: Event): void {
    if (!done || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target } = event;
    if (event.type === 'keydown' && event instanceof KeyboardEvent) {
      const pressed = KEYS[event.key];
      if (pressed) key(pressed);
    } else if (event.type === 'pointermove' && target instanceof Element) show(target);
    else if (event.type === 'click' && target instanceof Element) finish(selectorOf(target));
  }

  const options = { capture: true, signal } as const;
  for (const type of [...POINTING, ...MOVING, 'keydown', 'keyup', 'keypress']) {
    window.addEventListener(type, hear, options);
  }
  signal.addEventListener('abort', () => finish(null));

  return {
    pick() {
      finish(null);
      return new Promise((resolve) => {
        done = resolve;
      });
    },
    key,
  };
}

function candidates(): readonly Element[] {
  const body = documentBody(document);
  if (!body) return [];
  return findAll(body, CANDIDATES).filter((element) => {
    const { width, height } = rectOf(element);
    if (width < 4 || height < 4) return false;
    if (/^(input|select|textarea)$/.test(localName(element))) return true;
    const text = textOf(element, 200);
    const holdsMore = Array.from(element.children).some((child) => textOf(child, 2) !== '');
    return text !== '' && text.length < 100 && !holdsMore;
  });
}
