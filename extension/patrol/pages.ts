/** The browser's side of the patrol: tabs, frames and the panel. */
import { browser } from 'wxt/browser';
import { sendToExtension, sendToFrame } from '../messages/messaging';
import type { PageLink } from './service';
import type { FrameRef } from './tabs';

/** Speaks to the content scripts in the tabs. */
export const browserPages: PageLink = {
  publish: ({ tabId, frameId }, view) => sendToFrame('publish', view, tabId, frameId),
  lookAgain: ({ tabId, frameId }) => sendToFrame('hello', { fresh: true }, tabId, frameId),
  helloAll: () => toAllTabs((id) => sendToFrame('hello', { fresh: false }, id)),
  profileChanged: () => toAllTabs((id) => sendToFrame('profile-changed', undefined, id)),
  hello: (tabId) => sendToFrame('hello', { fresh: false }, tabId),
  async caseChanged(change) {
    // From the background it goes to every open page of ours; it rejects when there is none.
    await sendToExtension('case-changed', change).catch(() => undefined);
  },
  reveal: ({ tabId, frameId }, place) => sendToFrame('reveal', place, tabId, frameId),
  async activate(tabId) {
    await browser.tabs.update(tabId, { active: true });
  },
};

/** Most tabs are none of ours and do not answer. */
async function toAllTabs(send: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : send(id).catch(() => undefined))));
}

/** Opens the panel beside a tab; the desk in a tab of its own where the browser has no side panel. */
export function openPanel({ tabId }: Pick<FrameRef, 'tabId'>): void {
  // Must be called at once: a browser opens the panel only while it is still answering the user's click.
  const opened = browser.sidePanel?.open ? browser.sidePanel.open({ tabId }) : Promise.reject(new Error('no panel'));
  void opened.catch(() => browser.tabs.create({ url: `${location.origin}/desk.html` })).catch(() => undefined);
}

/** Lets the toolbar button show the panel. */
export function showPanelOnClick(): void {
  if (browser.sidePanel?.setPanelBehavior) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
    return;
  }
  const button = browser.action ?? browser.browserAction;
  button.onClicked.addListener(({ id }) => openPanel({ tabId: id ?? -1 }));
}
