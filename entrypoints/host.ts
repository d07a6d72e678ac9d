/**
 * What runs in every frame of the host. An unlisted script that the manifest names itself (wxt.config.ts): WXT's own
 * content script wrapper sends an event to the page when it starts, and the host is not to hear anything of us.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../content-scripts/host';
import { startOverlay } from '../content-scripts/overlay';
import { runFrame } from '../extension/messages/frame';
import { scriptLifetime, whenClockIsSet } from '../extension/messages/lifetime';
import { onMessage, sendToExtension, stopListening } from '../extension/messages/messaging';

export default defineUnlistedScript(() => {
  const lifetime = scriptLifetime();
  const { signal } = lifetime;
  signal.addEventListener('abort', stopQuietly);
  runFrame({
    signal,
    parsed: parsed(signal),
    startReading,
    startOverlay,
    send: sendToExtension,
    listen: (name, handler) => onMessage(name, ({ data }) => handler(data)),
    onReturn: (run) =>
      addEventListener('pageshow', ({ persisted }) => persisted && run(), { capture: true, passive: true, signal }),
    onClockSet: (run) => {
      if (window.top === window) whenClockIsSet(signal, run);
    },
    end: () => lifetime.abort(),
    later: (task, milliseconds) => void setTimeout(() => !signal.aborted && task(), milliseconds),
  });
});

function stopQuietly(): void {
  try {
    stopListening();
  } catch {
    // The browser has already taken the messaging away.
  }
}

function parsed(signal: AbortSignal): Promise<unknown> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true, signal }));
}
