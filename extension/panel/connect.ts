/** Where the panel meets the browser: which case it is about, the ledger of that case, and what the user asks for. */
import { browser } from 'wxt/browser';
import { openDatabase, type PatrolDatabase } from '../../storage/database';
import {
  watchCase,
  watchEntries,
  watchOfCase,
  watchPatrol,
  watchPreferences,
  watchWorksheets,
} from '../../storage/live';
import { download } from '../export/download';
import { type ExportFormat, exportFile } from '../export/file';
import { intake } from '../intake/connect';
import type { TabRef, TabStatus } from '../messages/contract';
import { onMessage, sendToExtension } from '../messages/messaging';
import type { PanelActions } from './actions';
import { type LiveCase, type PanelView, panelView } from './view-model';

/** Milliseconds a page may take to name its case, e.g. while it is loaded again, before the panel lets the last one go. */
const LOADING = 4_000;

/** No tab of the browser: the panel was opened for a case, not beside a page. */
const NO_TAB = -1;

/**
 * Connects the panel and draws it again after every change. In the side panel it follows the active tab; opened as a
 * tab of its own it stays with the tab (`?tab=`) or the case (`?case=`) its address names.
 */
export function connectPanel(address: string, draw: (view: PanelView, actions: PanelActions) => void): void {
  const database = openDatabase();
  const wanted = new URL(address).searchParams;
  let tabId = Number(wanted.get('tab') ?? NO_TAB);
  let status: TabStatus | null = null;
  let statusTab = tabId;
  let live: LiveCase | null = null;
  let unwatch = () => {};
  const actions = actionsOf(database, { tab: () => tabId, live: () => live });

  const redraw = () => draw(panelView(status, live), actions);
  let letGo: ReturnType<typeof setTimeout> | undefined;
  const showStatus = (next: TabStatus) => {
    clearTimeout(letGo);
    if (next.caseId === null && status?.caseId && statusTab === tabId)
      letGo = setTimeout(() => putStatus(next), LOADING);
    else putStatus(next);
  };
  const putStatus = (next: TabStatus) => {
    statusTab = tabId;
    const isOtherCase = next.caseId !== status?.caseId;
    status = next;
    if (isOtherCase) {
      unwatch();
      live = null;
      unwatch = watchLiveCase(database, next.caseId, (state) => {
        live = state;
        redraw();
      });
    }
    redraw();
  };
  const ask = async () => {
    if (!wanted.has('tab')) tabId = await activeTab();
    const asked = tabId;
    try {
      const answer = await sendToExtension('tab-status', { tabId: asked });
      if (asked === tabId) showStatus(answer);
    } catch {
      // The worker was stopped while it answered; newly started, it tells by itself.
    }
  };

  redraw();
  const caseId = wanted.get('case');
  if (caseId) showStatus({ caseId, note: '' });
  else {
    whenTold((change) => change.tabId === tabId && showStatus(change));
    askWhenever(ask);
  }
}

/** The background tells when what a tab shows has changed. A page of the host could send the same, and is not heard. */
function whenTold(changed: (change: TabRef & TabStatus) => void): void {
  onMessage('case-changed', ({ data, sender }) => {
    if (sender.id === browser.runtime.id && sender.tab === undefined) changed(data);
  });
}

/** Of the rest the browser tells: another tab in front, another page loaded, the panel shown again. */
function askWhenever(ask: () => Promise<void>): void {
  const askNow = () => void ask();
  askNow();
  browser.tabs.onActivated.addListener(askNow);
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') askNow();
  });
  document.addEventListener('visibilitychange', askNow);
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? NO_TAB;
}

const PARTS = ['stored', 'entries', 'patrol', 'preferences', 'worksheets', 'watch'] as const;

/** Watches the parts of a case; tells of it as soon as all are known and at every change. */
function watchLiveCase(database: PatrolDatabase, caseId: string | null, changed: (live: LiveCase) => void): () => void {
  if (caseId === null) return () => {};
  const parts: Partial<LiveCase> = {};
  const put = (part: Partial<LiveCase>) => {
    Object.assign(parts, part);
    if (PARTS.every((part) => part in parts)) changed({ ...parts } as LiveCase);
  };
  const watches = [
    watchCase(database, caseId).subscribe((stored) => put({ stored })),
    watchEntries(database, caseId).subscribe((entries) => put({ entries })),
    watchPatrol(database, caseId).subscribe((patrol) => put({ patrol })),
    watchPreferences(database).subscribe((preferences) => put({ preferences })),
    watchWorksheets(database, caseId).subscribe((worksheets) => put({ worksheets })),
    watchOfCase(database, caseId).subscribe((watch) => put({ watch })),
  ];
  return () => {
    for (const watch of watches) watch.unsubscribe();
  };
}

function actionsOf(
  database: PatrolDatabase,
  now: { readonly tab: () => number; readonly live: () => LiveCase | null },
): PanelActions {
  return {
    reveal: (defectId, index) => sendToExtension('reveal-evidence', { tabId: now.tab(), defectId, index }),
    show: (place) => sendToExtension('reveal-place', { tabId: now.tab(), ...place }),
    move: (defectId, move) => sendToExtension('move', { defectId, move }),
    selfCheck: () => sendToExtension('self-check', { tabId: now.tab() }),
    saveWorksheet: (worksheet) => sendToExtension('worksheet', worksheet),
    watch: (caseId, wish) => sendToExtension('watch', { caseId, wish }),
    watchRead: (caseId) => sendToExtension('watch-read', { caseId }),
    prefer: (key, value) => sendToExtension('prefer', { key, value }),
    allCases: async () => (await database.cases.toArray()).map(({ caseFile }) => caseFile),
    copy: (text) => navigator.clipboard.writeText(text),
    saveText: (name, content) => download({ name, mediaType: 'application/json', content }),
    exportAs: (format, identified) => saveCase(now.live(), format, identified),
    openCompare: (caseId, what) =>
      void browser.tabs.create({
        url: new URL(`/compare.html?case=${encodeURIComponent(caseId)}#${what}`, location.href).href,
      }),
    intake,
    openPractice: () => void browser.tabs.create({ url: new URL('/practice.html', location.href).href }),
    calibrate: () => location.assign(`/calibrate.html?tab=${now.tab()}`),
    openDesk: () => void browser.tabs.create({ url: new URL('/desk.html', location.href).href }),
  };
}

async function saveCase(live: LiveCase | null, format: ExportFormat, identified: boolean): Promise<void> {
  if (!live?.stored) throw new Error('there is no case to save');
  const coverage = live.patrol?.coverage;
  const rules = (coverage?.checked ?? 0) + (coverage?.unchecked.length ?? 0);
  const cases = [{ caseFile: live.stored.caseFile, entries: live.entries }];
  download(await exportFile({ format, cases, rules, identified, at: Date.now() }));
}
