/** Pointing at an element of the page (指认). While it lasts the page hears neither pointer nor keys; nothing of it changes. */
import { controlAt } from '../host/controls';
import { childElements, documentBody, findAll, localName, rectOf, textOf } from '../host/dom';
import { selectorOf } from './selector';

/** A box on the screen, px. */
export interface PickBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A step of the keyboard; the far ones leap over {@link FAR} places. */
export type PickKey = 'next' | 'previous' | 'far-next' | 'far-previous' | 'take' | 'end';

/** Picks elements in one frame. */
export interface Picker {
  /** Settles with a selector of the element pointed at, or null when it was ended. The keys begin beside `from`. */
  pick(from: Element | null): Promise<string | null>;
  /** A key pressed elsewhere, e.g. in the panel. Answers what is pointed at then, empty where the frame has no more. */
  key(key: PickKey): string;
}

const FAR = 10;
/** Characters of what is pointed at that are said. */
const LONGEST_SAID = 40;

const POINTING = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'];
const MOVING = ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerout', 'mouseout'];
/** What a key means while something is pointed at. */
export const PICK_KEYS: Readonly<Record<string, PickKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'far-next',
  PageUp: 'far-previous',
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

  /** Goes on by some places; past the end nothing is pointed at, and the next step comes in at the other end. */
  function step(by: number): string {
    const all = candidates();
    const to = at ? placeOf(at, all, by) : by > 0 ? 0 : all.length - 1;
    const next = all[to] ?? null;
    next?.scrollIntoView({ block: 'center' });
    show(next);
    return next ? said(next, all[to - 1]) : '';
  }

  function key(pressed: PickKey): string {
    if (!done) return '';
    if (pressed === 'end') finish(null);
    else if (pressed === 'take') finish(at ? selectorOf(at) : null);
    else return step(STEPS[pressed]);
    return '';
  }

  function hear(event: Event): void {
    if (!done || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target } = event;
    if (event.type === 'keydown' && event instanceof KeyboardEvent) {
      const pressed = PICK_KEYS[event.key];
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
    pick(from) {
      finish(null);
      at = from;
      return new Promise((resolve) => {
        done = resolve;
      });
    },
    key,
  };
}

const STEPS = { next: 1, previous: -1, 'far-next': FAR, 'far-previous': -FAR } as const;

/** Where some places on from an element is, which need not be one of the places itself. */
function placeOf(at: Element, all: readonly Element[], by: number): number {
  const behind = all.findIndex(
    (one) => one === at || at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (behind < 0) return all.length + Math.min(by, 0);
  return behind + (all[behind] === at || by < 0 ? by : by - 1);
}

/** An element in words: its text, or for a control what stands in it and the text before it. */
function said(element: Element, before: Element | undefined): string {
  if (!isControl(element)) return `“${textOf(element, LONGEST_SAID)}”`;
  const value = controlAt(element, new Set())?.read().raw.slice(0, LONGEST_SAID) || '空';
  const name = before && !isControl(before) ? `“${textOf(before, LONGEST_SAID)}”后的` : '';
  return `${name}输入框（${value}）`;
}

function isControl(element: Element): boolean {
  return /^(input|select|textarea)$/.test(localName(element));
}

function candidates(): readonly Element[] {
  const body = documentBody(document);
  if (!body) return [];
  return findAll(body, CANDIDATES).filter((element) => {
    const { width, height } = rectOf(element);
    if (width < 4 || height < 4) return false;
    if (isControl(element)) return true;
    const text = textOf(element, 200);
    const holdsMore = childElements(element).some((child) => textOf(child, 2) !== '');
    return text !== '' && text.length < 100 && !holdsMore;
  });
}
