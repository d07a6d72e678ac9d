import type { CaseFile } from '../../rules/model/case-file';
import { loadCase, saveCase, unpatrolledCases } from '../../storage/cases';
import { openingOf, type PatrolDatabase } from '../../storage/database';
import { putLayout, storedLayouts } from '../../storage/layouts';
import {
  type EarlierDefect,
  earlierDefects,
  entriesOf,
  type ImportCounts,
  importEntries,
  moveDefect,
  noteCase,
  recordPatrol,
  renameRules,
} from '../../storage/ledger';
import type { LedgerEntry, PatrolRecord, StoredWorksheet, WatchWish } from '../../storage/model';
import type { Move } from '../../storage/moves';
import { readPreferences, writePreference } from '../../storage/preferences';
import { profilesApplied, putProfile, removeProfile, storedProfiles } from '../../storage/profiles';
import type { JournalEvent, PatrolOutcome } from '../../storage/reconcile';
import { readSettings } from '../../storage/settings';
import { lookAtWatch, setWatch, type WatchedState } from '../../storage/watches';

import type { LayoutStore } from './drift-guard';
import type { ProfileStore } from './profiles';

/** What the patrol service needs of storage; every call is atomic. All reject when the database cannot be used. */
export interface PatrolStore {
  loadCase(id: string): Promise<CaseFile | null>;
  saveCase(caseFile: CaseFile, at: number): Promise<void>;
  /** Cases whose last reading was stored but not patrolled. */
  unpatrolledCases(): Promise<readonly string[]>;
  /** Brings a patrol into the ledger; answers the case's entries afterwards. */
  recordPatrol(record: PatrolRecord, outcome: PatrolOutcome): Promise<readonly LedgerEntry[]>;
  lastPatrol(caseId: string): Promise<PatrolRecord | null>;
  entriesOf(caseId: string): Promise<readonly LedgerEntry[]>;
  entry(defectId: string): Promise<LedgerEntry | null>;
  /** Takes a person's step with a defect; answers the case when something changed, else null. */
  move(defectId: string, move: Move, moment: Pick<JournalEvent, 'at' | 'timeInDoubt'>): Promise<string | null>;
  /** Notes in the journal what happened to a case as a whole. */
  note(event: JournalEvent): Promise<void>;
  /** Brings all entries under the ids their rules have now. */
  renameRules(renamedRules: ReadonlyMap<string, string>): Promise<void>;
  settings(): Promise<Readonly<Record<string, number | readonly string[]>>>;
  /** Findings in all cases, for counting what goes wrong again. */
  earlierDefects(): Promise<readonly EarlierDefect[]>;
  /** Takes over a ledger of another machine. */
  importEntries(entries: readonly LedgerEntry[], at: number): Promise<ImportCounts>;
  /** Looks whether a watched case has something to tell. */
  watch(caseId: string, state: WatchedState, at: number): Promise<void>;
  /** Begins to watch a case, changes how, or (null) ends it. */
  setWatch(caseId: string, wish: WatchWish | null, at: number): Promise<void>;
  /** What a watched case had to tell was read. */
  watchRead(caseId: string): Promise<void>;
  saveWorksheet(worksheet: StoredWorksheet): Promise<void>;
  /** What the person at this machine prefers, by name. */
  preferences(): Promise<Readonly<Record<string, string>>>;
  prefer(key: string, value: string): Promise<void>;
}

/**
 * Milliseconds one use may take. A database the browser has cleared in the middle of a write may never answer again; it
 * is closed then, and the next use opens it afresh.
 */
const LONGEST_USE = 8_000;

/** The store in the extension's database. */
export function databaseStore(database: PatrolDatabase): PatrolStore & ProfileStore & LayoutStore {
  const opened = openingOf(database);
  const use = <Result>(work: () => PromiseLike<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        database.close({ disableAutoOpen: false });
        reject(new Error('the database does not answer'));
      }, LONGEST_USE);
      opened()
        .then(work)
        .then(resolve, reject)
        .finally(() => clearTimeout(giveUp));
    });
  return {
    loadCase: (id) => use(() => loadCase(database, id)),
    saveCase: (caseFile, at) => use(() => saveCase(database, caseFile, at)),
    unpatrolledCases: () => use(() => unpatrolledCases(database)),
    recordPatrol: (record, outcome) => use(() => recordPatrol(database, record, outcome)),
    lastPatrol: (caseId) => use(async () => (await database.patrols.get(caseId)) ?? null),
    entriesOf: (caseId) => use(() => entriesOf(database, caseId)),
    entry: (defectId) => use(async () => (await database.ledger.get(defectId)) ?? null),
    move: (defectId, move, moment) => use(() => moveDefect(database, defectId, move, moment)),
    note: (event) => use(() => noteCase(database, event)),
    renameRules: (renamedRules) => use(() => renameRules(database, renamedRules)),
    settings: () => use(() => readSettings(database)),
    earlierDefects: () => use(() => earlierDefects(database)),
    importEntries: (entries, at) => use(() => importEntries(database, entries, at)),
    watch: (caseId, state, at) => use(() => lookAtWatch(database, caseId, state, at)),
    setWatch: (caseId, wish, at) => use(() => setWatch(database, caseId, wish, at)),
    watchRead: (caseId) => use(async () => void (await database.watches.update(caseId, { events: [] }))),
    saveWorksheet: (worksheet) => use(async () => void (await database.worksheets.put(worksheet))),
    preferences: () => use(() => readPreferences(database)),
    prefer: (key, value) => use(() => writePreference(database, key, value)),
    storedLayouts: () => use(() => storedLayouts(database)),
    putLayout: (layout) => use(() => putLayout(database, layout)),
    storedProfiles: () => use(() => storedProfiles(database)),
    putProfile: (id, data) => use(() => putProfile(database, id, data)),
    removeProfile: (id) => use(() => removeProfile(database, id)),
    profilesApplied: () => use(() => profilesApplied(database)),
  };
}
