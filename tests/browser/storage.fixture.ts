/** Runs inside a blank page: the real storage code, with what the tests need around it. */
import Dexie from 'dexie';
import { databaseStore } from '../../extension/patrol/store';
import type { Defect } from '../../rules/model/defect';
import { loadCase } from '../../storage/cases';
import { firstBreak } from '../../storage/chain';
import { openDatabase } from '../../storage/database';
import { moveDefect, recordPatrol } from '../../storage/ledger';
import { watchEntries } from '../../storage/live';
import { emptyCase } from '../../storage/merge';
import type { JournalEntry, LedgerEntry, PatrolRecord } from '../../storage/model';
import { storageProblem } from '../../storage/problem';

const NAME = 'storage-test';
let database = openDatabase(NAME);

const record = (caseId: string, at = 1): PatrolRecord => ({
  caseId,
  at,
  today: '2026-11-22',
  risk: { level: 'green', score: 0, reasons: [] },
  coverage: { checked: 1, unchecked: [] },
});

const found = (...ids: string[]) => ({
  defects: ids.map((id) => ({ id, ruleId: id, subject: '' }) as Defect),
  passed: ids.length > 1 ? ['a@'] : [],
});

/** Patrols the same case again and again, each time finding the same. */
export async function patrol(times: number, ids: string[]): Promise<void> {
  for (let round = 0; round < times; round += 1) {
    await recordPatrol(database, record('case'), { ...found(...ids), passed: ids.includes('a') ? [] : ['a@'] });
  }
}

/** A patrol whose transaction fails while it writes a table. */
export async function patrolAbortedAt(table: 'patrols' | 'journal', ids: string[]): Promise<void> {
  const fail = () => {
    throw new Error('stopped in the middle');
  };
  database.table(table).hook('creating', fail);
  database.table(table).hook('updating', fail);
  await recordPatrol(database, record('case', 2), found(...ids)).catch(() => undefined);
  database.table(table).hook('creating').unsubscribe(fail);
  database.table(table).hook('updating').unsubscribe(fail);
}

/** Many patrols of one case, each finding something else. */
export async function patrolMany(caseId: string, times: number): Promise<void> {
  for (let round = 0; round < times; round += 1) {
    const id = `${caseId}/${round}`;
    await recordPatrol(database, record(caseId), { defects: [{ id, ruleId: id, subject: '' } as Defect], passed: [] });
  }
}

/** Everything the ledger holds. */
export async function contents(): Promise<{
  entries: LedgerEntry[];
  journal: JournalEntry[];
  patrols: PatrolRecord[];
}> {
  const [entries, journal, patrols] = await Promise.all([
    database.ledger.toArray(),
    database.journal.toArray(),
    database.patrols.toArray(),
  ]);
  return { entries, journal, patrols };
}

/** Cases left unfinished among finished ones. */
export async function interruptedCases(): Promise<readonly string[]> {
  const store = databaseStore(database);
  await store.saveCase(emptyCase('stored only'), 5);
  await store.saveCase(emptyCase('patrolled'), 6);
  await store.recordPatrol(record('patrolled', 6), found());
  await store.recordPatrol(record('read after the patrol', 6), found());
  await store.saveCase(emptyCase('read after the patrol'), 7);
  return store.unpatrolledCases();
}

/** What a watcher of a case's entries was told, each state once; a browser may ask and answer twice for one change. */
const seen: string[] = [];
let heard = () => {};

/** Watches the entries of the case from now on. */
export function watch(): void {
  watchEntries(database, 'case').subscribe((entries) => {
    const text = entries.map(({ id, state }) => `${id} ${state}`).join();
    if (seen[seen.length - 1] !== text) seen.push(text);
    heard();
  });
}

/** Waits until the watcher was told of a state. */
export function told(text: string): Promise<void> {
  return new Promise((done) => {
    heard = () => seen[seen.length - 1] === text && done();
    heard();
  });
}

/** What a watcher of a case's entries is told while they change. */
export async function watched(): Promise<readonly string[]> {
  watch();
  await told('');
  await patrol(1, ['a']);
  await told('a new');
  await moveDefect(database, 'a', { type: 'object', reason: '已核对' }, { at: 2 });
  await told('a objected');
  return seen;
}

/** Takes the database away as another window or a clean-up does: unasked, while this page uses it. */
export function deleteFromOutside(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Saves a case and patrols it through the store of the background; the sentence the user reads, empty when it worked. */
export async function problemOfUse(...ids: string[]): Promise<string> {
  const store = storeInUse();
  try {
    await store.saveCase(emptyCase('case'), 1);
    await store.recordPatrol(record('case'), { ...found(...ids), passed: [] });
    return '';
  } catch (error) {
    return storageProblem(error);
  }
}

let store: ReturnType<typeof databaseStore> | null = null;

/** The same store all along, as the background has it. */
function storeInUse(): ReturnType<typeof databaseStore> {
  store ??= databaseStore(database);
  return store;
}

/** What is loaded of a row that is no case file, and of one with a field this version does not know. */
export async function damaged(): Promise<[unknown, string[]]> {
  const value = { state: 'value', raw: '甲', value: '甲' };
  const values = { 'case.name': value, 'case.longGone': value };
  const known = { ...emptyCase('known'), records: [{ card: 'case', record: '', values }] };
  await database.cases.bulkPut([
    { id: 'broken', caseFile: { id: 'broken' }, updatedAt: 1 },
    { id: 'known', caseFile: known, updatedAt: 1 },
  ] as never);
  const file = await loadCase(database, 'known');
  return [await loadCase(database, 'broken'), Object.keys(file?.records[0]?.values ?? {})];
}

/** Stores more than the disk takes; the sentence the user reads. */
export async function problemOfFilling(): Promise<string> {
  const store = databaseStore(database);
  try {
    for (let round = 0; round < 400; round += 1) {
      await store.saveCase({ ...emptyCase(`case ${round}`), stage: randomText(250_000) }, round);
    }
    return '';
  } catch (error) {
    return storageProblem(error);
  }
}

/** Text that does not compress. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) text += Math.random().toString(36).slice(2);
  return text;
}

/** Opens while an older connection does not let go; the sentence then, and once it has let go. */
export async function problemOfBlocking(): Promise<[string, string]> {
  await remove();
  const holder = await opened(NAME, 1);
  database = openDatabase(NAME);
  const store = databaseStore(database);
  const attempt = () =>
    store.entriesOf('case').then(
      () => '',
      (error: unknown) => storageProblem(error),
    );
  const first = await attempt();
  const second = await attempt();
  holder.close();
  await database.open();
  return [first === second ? first : `${first} ≠ ${second}`, await attempt()];
}

function opened(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What a database of version 1 holds once it was opened by this version: two defects, one of them set aside. */
export async function fromVersion1(): Promise<{
  readonly entries: readonly string[];
  readonly journal: readonly string[];
  readonly broken: unknown;
  readonly next: unknown;
  readonly stores: readonly string[];
}> {
  await remove();
  const old = new Dexie(NAME);
  old.version(1).stores({
    cases: 'id, updatedAt',
    ledger: 'id, caseId',
    journal: 'sequence, caseId',
    patrols: 'caseId',
    settings: 'key',
  });
  const entry = (id: string, state: string) => ({
    ...{ id, state, caseId: 'case', defect: found(id).defects[0], firstSeen: 1, lastSeen: 1, changedAt: 1 },
    ...{ reason: state === 'ignored' ? '已核对' : '', unverifiable: false, replaces: '' },
  });
  const line = (sequence: number, defectId: string, event: string) => ({
    ...{ sequence, at: sequence, caseId: 'case', defectId, event, note: '' },
  });
  await old.table('ledger').bulkAdd([entry('a', 'ignored'), entry('b', 'new')]);
  await old.table('journal').bulkAdd([line(1, 'a', 'found'), line(2, 'b', 'found'), line(3, 'a', 'ignored')]);
  await old.table('cases').add({ id: 'case', caseFile: emptyCase('case'), updatedAt: 1 });
  await old.table('settings').add({ key: 'lead', value: 3 });
  old.close();
  database = openDatabase(NAME);
  const migrated = await book();
  await recordPatrol(database, record('case', 5), found('a', 'b', 'c'));
  return { ...migrated, next: (await book()).broken, stores: database.tables.map(({ name }) => name).sort() };
}

/** The ledger and the journal in short, and where the chain breaks. */
async function book() {
  const { entries, journal } = await contents();
  const head = await database.journalHead.get('head');
  return {
    entries: entries.map(({ id, state, reason }) => `${id} ${state} ${reason}`.trim()),
    journal: journal.map(({ sequence, defectId, event }) => `${sequence} ${event} ${defectId}`),
    broken: head ? firstBreak(journal, head) : 'no head',
  };
}

/** Takes the database away. */
export async function remove(): Promise<void> {
  database.close();
  await Dexie.delete(NAME);
  database = openDatabase(NAME);
}
