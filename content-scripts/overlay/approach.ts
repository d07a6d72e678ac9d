/** What the person is about to do in the host, as far as we have a word to say to it. Only observed, never stopped. */
import { buttonAt } from '../host/buttons';

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
