/** 关注清单 (F-D7): what a watched case tells, once each; local, and never outside the extension's own pages. */
import type { CaseDeadline } from '../rules/engine/deadlines';
import type { CaseFile } from '../rules/model/case-file';
import type { Risk } from '../rules/model/defect';
import type { PatrolDatabase } from './database';
import type { StoredWatch, WatchTrigger, WatchWish } from './model';

/** What triggers look at after a patrol. */
export interface WatchedState {
  readonly caseFile: CaseFile;
  readonly risk: Risk;
  /** Computed only where a trigger asks. */
  readonly deadlines: () => readonly CaseDeadline[];
}

/** Looks whether a watched case has something to tell. */
export function lookAtWatch(database: PatrolDatabase, caseId: string, state: WatchedState, at: number): Promise<void> {
  return database.transaction('rw', database.watches, async () => {
    const watch = await database.watches.get(caseId);
    const now = watch && watched(watch, state, at);
    if (now && now !== watch) await database.watches.put(now);
  });
}

/** Begins to watch a case, changes how, or (null) ends it. */
export function setWatch(database: PatrolDatabase, caseId: string, wish: WatchWish | null, at: number): Promise<void> {
  return database.transaction('rw', database.watches, async () => {
    const watch = await database.watches.get(caseId);
    if (wish) await database.watches.put(wished(watch, caseId, wish, at));
    else await database.watches.delete(caseId);
  });
}

/** A case's watch as wished for now: what it saw and told before stays. */
export function wished(before: StoredWatch | undefined, caseId: string, wish: WatchWish, at: number): StoredWatch {
  return { ...(before ?? { caseId, since: at, seen: {}, events: [] }), ...wish };
}

/** The watch after a patrol: what changed since it was last seen is told; the same object where nothing did. */
export function watched(watch: StoredWatch, state: WatchedState, at: number): StoredWatch {
  const now = Object.fromEntries(watch.triggers.map((trigger) => [trigger, sightOf(trigger, state)]));
  const changed = watch.triggers.filter((trigger) => now[trigger] !== watch.seen[trigger]);
  if (changed.length === 0) return watch;
  // What is seen for the first time is the ground to compare with; an empty sight says nothing.
  const told = changed.filter((trigger) => watch.seen[trigger] !== undefined && now[trigger] !== '');
  const events = told.map((trigger) => ({ at, trigger, text: now[trigger] ?? '' }));
  return { ...watch, seen: { ...watch.seen, ...now }, events: [...watch.events, ...events] };
}

/** What is to be seen of a trigger now, in words; empty where there is nothing. */
function sightOf(trigger: WatchTrigger, { caseFile, risk, deadlines }: WatchedState): string {
  switch (trigger) {
    case 'red':
      return risk.level === 'red' ? '风险等级为红' : '';
    case 'coercive':
      return valuesOf(caseFile, 'coercive', ['coercive.type', 'coercive.startDate']);
    case 'judgment':
      return valuesOf(caseFile, 'judgment', ['judgment.receivedDate']);
    case 'due': {
      const due = deadlines().filter(({ state }) => state === 'soon' || state === 'late');
      return due.map(({ title, about, due: day }) => `${title}${about && `（${about}）`} ${day}`).join('；');
    }
  }
}

function valuesOf({ records }: CaseFile, card: string, keys: readonly string[]): string {
  return records
    .filter((record) => record.card === card)
    .map(({ values }) =>
      keys
        .map((key) => (values as Readonly<Record<string, { value: string } | undefined>>)[key]?.value ?? '')
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .sort()
    .join('；');
}
