import { Copying } from './copying';
import type { LampPosition } from './docks';
import { sayFarewell } from './farewell';
import { isolate } from './isolation';
import type { TextSpan } from './marks';
import type { Locator } from './places';
import { createRoot } from './root';
import { OverlaySession } from './session';
import type { Box } from './sight';
import { STYLES } from './styles';
import type { FrameView, OverlayIntent } from './view';

/** What the overlay needs of its surroundings. */
export interface OverlayOptions extends Locator {
  /**
   * Aborting takes everything away: root, listeners, timers, highlights. It means that the extension has gone from
   * under the page; where a lamp stood, one line says so until it is dismissed.
   */
  readonly signal: AbortSignal;
  /** Carries out what the person asked for. */
  send(intent: OverlayIntent): void;
  /** `closed` unless a test has to look inside. */
  readonly shadowMode?: ShadowRootMode;
}

/** The overlay of one frame. */
export interface Overlay {
  /** Shows this view; an equal one changes nothing. */
  update(view: FrameView): void;
  /** Scrolls an anchor into view and lights it up; focus, caret and selection of the host stay. */
  reveal(anchor: string, range: TextSpan | null): void;
  /** The page was read anew: what was not found may stand there now. */
  lookAgain(): void;
  /** Outlines a box while something is pointed at by hand; null takes it away. */
  outline(box: Box | null): void;
}

/**
 * Starts the overlay of this frame. Call early (`document_start`): only listeners registered before the host's can keep
 * what is typed into our boxes from it. Nothing is drawn before the first view, nor while there is nothing to show.
 */
export function startOverlay(options: OverlayOptions): Overlay {
  const { signal } = options;
  const mode = options.shadowMode ?? 'closed';
  const root = createRoot(mode, STYLES, signal);
  let lampAt: LampPosition | null = null;
  let session: OverlaySession | null = null;
  let shown = '';
  let view: FrameView | null = null;
  let composing = false;
  const copying = new Copying();

  isolate(root.element, signal, {
    key: (event) => session?.key(event) ?? false,
    typed: () => session?.typed(),
    copying: (event) => copying.answer(event),
  });

  function begin(): OverlaySession {
    if (session !== null) return session;
    root.attach();
    session = new OverlaySession(root, {
      locator: options,
      send: (intent) => options.send(intent),
      copy: (text) => copying.copy(text),
      lampAt: lampAt ?? view?.lampAt ?? null,
      moved(position) {
        lampAt = position;
        options.send({ type: 'prefer', key: 'lamp', value: `${position.x.toFixed(4)},${position.y.toFixed(4)}` });
      },
      idle() {
        if (!isWorthDrawing(view)) end();
      },
    });
    return session;
  }

  function end(): void {
    session?.end();
    session = null;
    root.detach();
  }

  function apply(): void {
    const text = JSON.stringify(view);
    // While an input method composes, nothing of ours may move under the person's eyes.
    if (composing || text === shown || signal.aborted) return;
    shown = text;
    if (view !== null && isWorthDrawing(view)) begin().show(view);
    else end();
  }

  const compose = (event: Event) => {
    composing = event.type === 'compositionstart';
    if (!composing) apply();
  };
  for (const type of ['compositionstart', 'compositionend', 'focusout']) {
    window.addEventListener(type, compose, { capture: true, passive: true, signal });
  }
  function leave(): void {
    const hadLamp = session !== null && view?.lamp === true;
    end();
    if (hadLamp) sayFarewell(mode);
  }

  signal.addEventListener('abort', leave, { once: true });

  const frame = document.createElement('div');
  function outline(box: Box | null): void {
    if (box === null) {
      frame.style.display = 'none';
      if (session === null) root.detach();
      return;
    }
    root.attach();
    frame.style.cssText =
      `position:fixed;left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px;` +
      'outline:2px solid #1c4f82;background:rgba(28,79,130,.14);pointer-events:none;';
    if (frame.parentNode === null) root.shadow.append(frame);
  }

  return {
    outline,
    update(next) {
      view = next;
      apply();
    },
    lookAgain: () => session?.lookAgain(),
    reveal(anchor, range) {
      if (!signal.aborted && options.resolve(anchor) !== null) begin().reveal(anchor, range);
    },
  };
}

/** Where nothing would stand on the screen there is no root either. */
function isWorthDrawing(view: FrameView | null): boolean {
  if (view === null || view.case === null) return false;
  return view.lamp || view.defects.some(({ evidence }) => evidence.some(({ anchor }) => anchor !== null));
}
