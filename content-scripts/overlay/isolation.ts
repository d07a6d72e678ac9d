/**
 * What tells which keys are pressed. Stopped at the window already, before listeners of the host that capture: its
 * shortcuts must not fire. The browser still acts on the keys.
 */
const KEYS = ['keydown', 'keypress', 'keyup'];

/** What carries typed or copied text: an objection typed into our box is none of the host's business. */
const TEXT = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'cut', 'paste'];

/** What our own handlers need first; stopped where it would leave our root. */
const POINTING = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'dragstart',
  'drop',
  'selectstart',
  'change',
];

/** What isolation tells our interface, since the events themselves end at the window. */
export interface IsolationListener {
  /** Every trusted `keydown` of the page, before the host sees it; true means it was ours. */
  key(event: KeyboardEvent): boolean;
  /** Text in a box of ours has changed. */
  typed(): void;
  /** The browser asks what is to be copied; true means that we have answered. */
  copying(event: Event): boolean;
}

/**
 * Keeps events of our interface from the host. What is typed into our boxes is stopped at the window in the capturing
 * phase, which is also the way to our own handlers; so the listener is told instead.
 */
export function isolate(root: HTMLElement, signal: AbortSignal, listener: IsolationListener): void {
  const capture = { capture: true, signal } as const;
  for (const type of KEYS) {
    window.addEventListener(
      type,
      (event) => {
        const own = type === 'keydown' && event.isTrusted && event instanceof KeyboardEvent && listener.key(event);
        if (own) event.preventDefault();
        if (own || event.target === root) event.stopImmediatePropagation();
      },
      capture,
    );
  }
  for (const type of TEXT) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== root) return;
        event.stopImmediatePropagation();
        if (type === 'input' || type === 'compositionend') listener.typed();
      },
      capture,
    );
  }
  for (const type of ['beforecopy', 'copy']) {
    window.addEventListener(
      type,
      (event) => {
        if (listener.copying(event) || event.target === root) event.stopImmediatePropagation();
      },
      capture,
    );
  }
  for (const type of POINTING) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
