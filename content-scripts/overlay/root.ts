import { UndoGuard } from './undo-guard';

/** Restorations allowed within {@link WINDOW_MS} before we step back: a page that fights us must not freeze. */
const RESTORES = 10;
const WINDOW_MS = 10_000;
/** Rest after the page has won a round. */
const PAUSE_MS = 30_000;
/** Rounds after which the overlay stays away and the panel alone speaks. */
const ROUNDS = 2;
/** A restoration waits this long, so that two observers never play ping-pong inside one task. */
const RESTORE_DELAY_MS = 50;

/** The one element of ours in the host page. */
export interface OverlayRoot {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the element after `<body>`; does nothing once the page has won {@link ROUNDS} rounds. */
  attach(): void;
  /** Takes the element away. */
  detach(): void;
}

/** A fresh name each time: a fixed one would be a target for the host's styles and scripts. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  const word = [...letters].map((value) => String.fromCharCode(97 + (value % 26))).join('');
  return `${word.slice(0, 6)}-${word.slice(6)}`;
}

/** Inline and important: no rule of the host's style sheets outranks it. */
const ROOT_STYLE =
  'all: initial !important; position: fixed !important; left: 0px !important; top: 0px !important; ' +
  'width: 0px !important; height: 0px !important; z-index: 2147483647 !important; ' +
  'pointer-events: none !important; display: block !important;';

/**
 * Makes the root, detached. While attached it is put back when the page removes, moves, restyles or covers it
 * (an element appended behind it), in bounds.
 *
 * @param signal - aborting detaches the root for good.
 */
export function createRoot(mode: ShadowRootMode, styles: string, signal: AbortSignal): OverlayRoot {
  const element = document.createElement(randomName());
  const shadow = element.attachShadow({ mode });
  const guard = new UndoGuard(element, signal);
  guard.protect(shadow);
  addStyles(shadow, styles);

  let wanted = false;
  let rounds = 0;
  let restores: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    if (wanted && !inOrder() && timer === undefined) timer = setTimeout(restore, RESTORE_DELAY_MS);
  });

  function inOrder(): boolean {
    return (
      element.parentNode === document.documentElement &&
      element.nextElementSibling === null &&
      element.getAttributeNames().join() === 'style' &&
      element.getAttribute('style') === standingStyle
    );
  }

  let standingStyle = '';
  function place(): void {
    observer.disconnect();
    guard.keep(element);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    // Through the object model, not setAttribute: a host policy against inline styles does not bind it.
    element.style.cssText = ROOT_STYLE;
    standingStyle = element.getAttribute('style') ?? '';
    const stand = () => document.documentElement.append(element);
    if (element.isConnected) guard.whenSafe(element, stand);
    else stand();
    observer.observe(document.documentElement, { childList: true });
    observer.observe(element, { attributes: true });
  }

  function restore(): void {
    timer = undefined;
    if (!wanted || inOrder()) return;
    const now = Date.now();
    restores = [...restores.filter((at) => now - at < WINDOW_MS), now];
    if (restores.length <= RESTORES) place();
    else rest();
  }

  function rest(): void {
    rounds += 1;
    restores = [];
    remove();
    if (rounds < ROUNDS) timer = setTimeout(resume, PAUSE_MS);
  }

  function resume(): void {
    timer = undefined;
    if (wanted) place();
  }

  function remove(): void {
    observer.disconnect();
    guard.remove(element);
  }

  function detach(): void {
    wanted = false;
    clearTimeout(timer);
    timer = undefined;
    remove();
  }
  signal.addEventListener('abort', detach, { once: true });

  return {
    element,
    shadow,
    attach() {
      if (wanted || signal.aborted) return;
      wanted = true;
      if (rounds < ROUNDS) place();
    },
    detach,
  };
}

/** Constructed sheets escape the host's content security policy; old browsers get an element inside our root. */
function addStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    shadow.append(element);
  }
}
