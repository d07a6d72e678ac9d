import { browser } from 'wxt/browser';

/** Milliseconds between looks whether the extension was updated or taken away under this page. */
const LOOK_EVERY = 1_000;

/**
 * Ends when the extension is updated or removed while the page stays open: the browser leaves the old
 * script running, and it must take away everything it has drawn by itself. Nothing is said to the page.
 * The script may end itself before.
 */
export function scriptLifetime(): AbortController {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (isOrphaned()) controller.abort();
  }, LOOK_EVERY);
  controller.signal.addEventListener('abort', () => clearInterval(timer));
  return controller;
}

function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

/** Milliseconds between looks at the clock, and by which it must have jumped for somebody to have set it. */
const CLOCK_EVERY = 5_000;
const CLOCK_JUMP = 3_600_000;

/** Calls back whenever the machine's clock has been set (or the machine has slept), until the signal ends. */
export function whenClockIsSet(signal: AbortSignal, run: () => void): void {
  const offset = () => Date.now() - performance.now();
  let before = offset();
  const timer = setInterval(() => {
    const now = offset();
    if (Math.abs(now - before) < CLOCK_JUMP) return;
    before = now;
    run();
  }, CLOCK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
