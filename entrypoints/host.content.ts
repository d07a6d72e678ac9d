import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from '../content-scripts/host';
import { DEFAULT_PROFILE } from '../content-scripts/host/profile';
import { startOverlay } from '../content-scripts/overlay';
import '../content-scripts/overlay/highlight.css';
import { runFrame } from '../extension/messages/frame';
import { onMessage, sendToBackground, stopListening } from '../extension/messages/messaging';

/** Milliseconds between looks whether the extension was updated under this page. */
const ORPHAN_CHECK = 1_000;

export default defineContentScript({
  // The practice host only; the administrator names the real hosts.
  matches: ['http://localhost/*', 'http://127.0.0.1/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Before the page's own scripts: only then can what is typed into our boxes be kept from them.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A script left behind by an update must go by itself: the look alone ends the context.
    ctx.setInterval(() => undefined, ORPHAN_CHECK);
    ctx.onInvalidated(() => {
      try {
        stopListening();
      } catch {
        // The browser has already taken the messaging away.
      }
    });
    runFrame({
      signal: ctx.signal,
      parsed: parsed(ctx.signal),
      startReading: (options) => startReading({ ...options, profile: DEFAULT_PROFILE }),
      startOverlay,
      send: sendToBackground,
      listen: (name, handler) => onMessage(name, ({ data }) => handler(data)),
      later: (task, milliseconds) => ctx.setTimeout(task, milliseconds),
    });
  },
});

function parsed(signal: AbortSignal): Promise<unknown> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true, signal }));
}
