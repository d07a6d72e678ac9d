import { browser } from 'wxt/browser';

/** Milliseconds between looks whether the extension was updated or taken away under this page. */
const LOOK_EVERY = 1_000;

/**
 * A signal that ends when the extension is updated or removed while the page stays open: the browser leaves the old
 * script running, and it must take away everything it has drawn by itself. Nothing is said to the page.
 */
export function scriptLifetime(): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (isOrphaned()) controller.abort();
  }, LOOK_EVERY);
  controller.signal.addEventListener('abort', () => clearInterval(timer));
  return controller.signal;
}

function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}
