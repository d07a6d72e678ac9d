/** Where the desk meets the browser: the whole ledger, live, and saving what is listed. */
import { openDatabase, type PatrolDatabase } from '../../storage/database';
import { watchCases, watchJournalHead, watchLedger, watchWatches, watchWholeJournal } from '../../storage/live';
import { emptyCase } from '../../storage/merge';
import type { LedgerEntry } from '../../storage/model';
import { download } from '../export/download';
import { type ExportFormat, exportFile } from '../export/file';
import { sendToExtension } from '../messages/messaging';
import type { DeskActions } from './actions';
import type { DeskView } from './view-model';

/** Connects the desk and draws it again after every change. */
export function connectDesk(draw: (view: DeskView | null, actions: DeskActions) => void): void {
  const database = openDatabase();
  const parts: Partial<DeskView> = {};
  const actions: DeskActions = {
    exportAs: (entries, format, identified) => save(database, parts.cases ?? [], entries, format, identified),
    rule: (defectId, accepted, reason) =>
      sendToExtension('move', { defectId, move: { type: 'rule', accepted, reason } }),
    importLedger: async (file) => sendToExtension('import-ledger', { text: await file.text() }),
    unwatch: (caseId) => sendToExtension('watch', { caseId, wish: null }),
    watchRead: (caseId) => sendToExtension('watch-read', { caseId }),
    closeDay: (closing) => sendToExtension('close-day', closing),
    panelOf: (caseId) => `/sidepanel.html?case=${encodeURIComponent(caseId)}`,
  };
  const put = (part: Partial<DeskView>) => {
    Object.assign(parts, part);
    const { cases, entries, journal, watches, head } = parts;
    const isRead = cases && entries && journal && watches && head !== undefined;
    draw(isRead ? { cases, entries, journal, watches, head } : null, actions);
  };
  put({});
  watchCases(database).subscribe((cases) => put({ cases }));
  watchLedger(database).subscribe((entries) => put({ entries }));
  watchWholeJournal(database).subscribe((journal) => put({ journal }));
  watchWatches(database).subscribe((watches) => put({ watches }));
  watchJournalHead(database).subscribe((head) => put({ head: head ?? null }));
}

async function save(
  database: PatrolDatabase,
  cases: DeskView['cases'],
  entries: readonly LedgerEntry[],
  format: ExportFormat,
  identified: boolean,
): Promise<void> {
  const files = new Map(cases.map(({ id, caseFile }) => [id, caseFile]));
  // Findings of another machine are of cases that were never read here.
  const withEntries = [...new Set(entries.map(({ caseId }) => caseId))].map((id) => ({
    caseFile: files.get(id) ?? emptyCase(id),
    entries: entries.filter(({ caseId }) => caseId === id),
  }));
  download(
    await exportFile({ format, cases: withEntries, rules: await rulesKnown(database), identified, at: Date.now() }),
  );
}

/** How many rules the patrols knew; the largest count, as an old case may not have been patrolled since an update. */
async function rulesKnown(database: PatrolDatabase): Promise<number> {
  const patrols = await database.patrols.toArray();
  return Math.max(0, ...patrols.map(({ coverage }) => coverage.checked + coverage.unchecked.length));
}
