import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Messages, OnMessage } from './contract';

const messaging = defineExtensionMessaging<Messages>();

/** Listens for a message of this extension; the handler may answer with a promise. */
export const onMessage: OnMessage = (name, handler) =>
  messaging.onMessage(name, handler as Parameters<typeof messaging.onMessage<typeof name>>[1]);

/** Stops listening to all messages in this context. */
export const stopListening = messaging.removeAllListeners;

/** Sends a message to the background, or from there to our open pages; rejects when nobody answers. */
export const sendToExtension = <Name extends keyof Messages>(
  name: Name,
  payload: Parameters<Messages[Name]>[0],
): Promise<ReturnType<Messages[Name]>> =>
  messaging.sendMessage(name, payload as Parameters<typeof messaging.sendMessage<Name>>[1]) as Promise<
    ReturnType<Messages[Name]>
  >;

/** Messages a frame listens to. */
export type ToFrame = 'publish' | 'reveal' | 'hello' | 'profile-changed';

let sent = 0;

/**
 * Sends a message to one frame of a tab, or to all of its frames; rejects when nobody is there. In the messaging
 * library's own wire form, but through the polyfill: the library leaves `lastError` unread when a tab has no content
 * script, which the browser then lists as an error of the extension.
 */
export async function sendToFrame<Name extends ToFrame>(
  name: Name,
  payload: Parameters<Messages[Name]>[0],
  tabId: number,
  frameId?: number,
): Promise<void> {
  sent += 1;
  const message = { id: sent, type: name, data: payload, timestamp: Date.now() };
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  if (typeof answer !== 'object' || answer === null || 'err' in answer) throw new Error(`no answer to ${name}`);
}
