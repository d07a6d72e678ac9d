import type { Page } from 'puppeteer';
import type { Messages, OpenFrame } from '../extension/messages/contract';

/** Sends a message to the background from one of the extension's pages; null when nobody answers. */
export async function ask<Name extends keyof Messages>(
  extensionPage: Page,
  type: Name,
  data?: Parameters<Messages[Name]>[0],
): Promise<ReturnType<Messages[Name]> | null> {
  const answer = await extensionPage.evaluate(
    (message) =>
      // The wire format of @webext-core/messaging.
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime
        .sendMessage({ ...message, id: 0, timestamp: Date.now() })
        .catch(() => null),
    { type, data: data as unknown } as { type: string; data: never },
  );
  return (answer as { res?: ReturnType<Messages[Name]> } | null)?.res ?? null;
}

/** Asks the background, from one of the extension's pages, what every open frame showed last. */
export async function openFrames(extensionPage: Page): Promise<readonly OpenFrame[]> {
  return (await ask(extensionPage, 'open-frames')) ?? [];
}

/** Options of {@link readQuietly}. */
export interface QuietOptions {
  /** Which frames have to have reported before anything counts as read. */
  readonly until: (frames: readonly OpenFrame[]) => boolean;
  /** Nothing new for this many milliseconds counts as quiet. */
  readonly quietFor?: number;
  /** Longest wait in milliseconds; then what there is is returned. */
  readonly longest?: number;
}

/** Waits until the wanted frames have been read and nothing new comes, and returns what the open frames show. */
export async function readQuietly(extensionPage: Page, options: QuietOptions): Promise<readonly OpenFrame[]> {
  const { until, quietFor = 700, longest = 20_000 } = options;
  const started = Date.now();
  let frames: readonly OpenFrame[] = [];
  let text = '';
  let since = started;
  while (Date.now() - started < longest) {
    frames = await openFrames(extensionPage);
    const now = JSON.stringify(frames);
    if (now !== text || frames.some((frame) => frame.reading.incomplete)) since = Date.now();
    text = now;
    if (until(frames) && Date.now() - since >= quietFor) break;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return frames;
}
