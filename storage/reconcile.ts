/** Bringing a patrol's outcome into the ledger (问题台账): pure and idempotent. */
import type { Renaming } from '../rules/model/case-file';
import type { Defect } from '../rules/model/defect';
import { isMuted, isShown, type JournalEntry, type LedgerEntry, type LedgerState } from './model';
import { currentSubject } from './rename';

/** What reconciling needs of a patrol. */
export interface PatrolOutcome {
  readonly defects: readonly Defect[];
  /** `${ruleId}@${subject}` of everything that was decided to be no defect. */
  readonly passed: readonly string[];
  /** 承办检察官 of the case. */
  readonly handler?: string;
  /** Subjects that had another name when earlier defects were found. */
  readonly renamed?: readonly Renaming[];
  /** Subjects that were deleted from the case: what was found about them is settled. */
  readonly removed?: readonly string[];
  /** Values being typed, by {@link valueName}: what rests on one is shown, but not written until it stands. */
  readonly edited?: ReadonlySet<string>;
  /** Ids of rules that went into others, with the id that now stands for them. */
  readonly renamedRules?: ReadonlyMap<string, string>;
}

/** A line for the journal; it gets its sequence and hash when it is written. */
export type JournalEvent = Omit<JournalEntry, 'sequence' | 'hash'>;

/** What a patrol changes in the ledger. */
export interface LedgerChanges {
  /** Entries to be put; empty when nothing changed. */
  readonly changes: readonly LedgerEntry[];
  readonly journal: readonly JournalEvent[];
}

/** What a patrol changes, with what it would change besides. */
export interface Reconciled extends LedgerChanges {
  /** Entries as they would be, were the values that are being typed to stand. */
  readonly held: readonly LedgerEntry[];
}

/** Name of a value in {@link PatrolOutcome.edited}. */
export const valueName = (key: string, record: string): string => `${key}#${record}`;

/** An entry with the id its rule has now. */
export function underCurrentRule(entry: LedgerEntry, renamedRules: ReadonlyMap<string, string>): LedgerEntry {
  const ruleId = renamedRules.get(entry.defect.ruleId);
  return ruleId === undefined ? entry : { ...entry, defect: { ...entry.defect, ruleId } };
}

/** `lastSeen` is kept to the minute, so that repeated patrols of an unchanged case write nothing. */
const LAST_SEEN_STEP = 60_000;

/**
 * What the outcome of a patrol of one case changes among its ledger entries. An entry closes only when the patrol
 * decided that there is no defect; a rule that could not be decided leaves it open and marked. What was set aside
 * stays so for the same evidence, and comes back under a new id when the evidence has changed. Entries of a rule that
 * has another id now go on under that one.
 * @param entries all entries of the case
 * @param at milliseconds since the epoch
 */
export function reconcile(
  caseId: string,
  entries: readonly LedgerEntry[],
  outcome: PatrolOutcome,
  at: number,
): Reconciled {
  const current = entries.map((entry) => underCurrentRule(entry, outcome.renamedRules ?? new Map()));
  const work = new Reconciliation(caseId, current, at, outcome);
  for (const defect of outcome.defects) work.found(defect);
  work.settleAbsent(outcome);
  const { changes, journal } = work.result();
  const changed = new Set(changes.map(({ id }) => id));
  const moved = current.filter((entry, index) => entry !== entries[index] && !changed.has(entry.id));
  return withoutHalfTyped([...changes, ...moved], journal, outcome.edited ?? new Set());
}

/** Half a value is found and put right with the next key: such pairs are no history of the case. */
function withoutHalfTyped(
  all: readonly LedgerEntry[],
  journal: readonly JournalEvent[],
  edited: ReadonlySet<string>,
): Reconciled {
  const isHeld = ({ defect }: LedgerEntry): boolean =>
    defect.evidence.some(({ key, record }) => edited.has(valueName(key, record)));
  const held = edited.size > 0 ? all.filter(isHeld) : [];
  const ids = new Set(held.map(({ id }) => id));
  return {
    changes: held.length > 0 ? all.filter(({ id }) => !ids.has(id)) : all,
    journal: held.length > 0 ? journal.filter(({ defectId }) => !ids.has(defectId)) : journal,
    held,
  };
}

const isOpen = (state: LedgerState): boolean => isShown(state) || isMuted(state);
/** The state an entry has again when its evidence comes back unchanged: what was said of it still holds. */
const stateAgain = ({ reason, ruling }: LedgerEntry): LedgerState =>
  reason === '' ? 'new' : ruling === undefined ? 'objected' : ruling.accepted ? 'accepted' : 'upheld';
/** What a defect rests on; with rule and subject it makes up its id. */
const marks = ({ evidence }: Defect): string =>
  evidence.map(({ key, record, quote }) => `${key}#${record}=${quote}`).join('\n');
/** What a finding decides: its rule, and those whose findings were folded into it, each for its subject. */
const mattersOf = ({ ruleId, folded = [] }: Defect, subject: string): readonly string[] =>
  [ruleId, ...folded].map((id) => (id.includes('@') ? id : `${id}@${subject}`));

class Reconciliation {
  private readonly byId: ReadonlyMap<string, LedgerEntry>;
  private readonly renamed: readonly Renaming[];
  private readonly handler: string;
  private readonly changes: LedgerEntry[] = [];
  private readonly journal: JournalEvent[] = [];
  private readonly foundIds = new Set<string>();
  private readonly foundMatters = new Set<string>();

  constructor(
    private readonly caseId: string,
    private readonly entries: readonly LedgerEntry[],
    private readonly at: number,
    outcome: PatrolOutcome,
  ) {
    this.byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.renamed = outcome.renamed ?? [];
    this.handler = outcome.handler ?? '';
  }

  /** A defect of this patrol: new, still there, or there again. */
  found(defect: Defect): void {
    if (this.foundIds.has(defect.id)) return;
    this.foundIds.add(defect.id);
    for (const matter of mattersOf(defect, defect.subject)) this.foundMatters.add(matter);
    const entry = this.byId.get(defect.id);
    if (!entry) this.add(defect);
    else if (isOpen(entry.state)) this.seenAgain(entry, defect);
    else this.reopen(entry, defect);
  }

  /** Open entries this patrol did not find: replaced, put right, or not to be decided just now. */
  settleAbsent(outcome: PatrolOutcome): void {
    const passed = new Set(outcome.passed);
    const removed = new Set(outcome.removed ?? []);
    for (const entry of this.entries) {
      if (!isOpen(entry.state) || this.foundIds.has(entry.id)) continue;
      const subject = currentSubject(entry.defect.subject, this.renamed);
      const matters = mattersOf(entry.defect, subject);
      if (matters.some((matter) => this.foundMatters.has(matter))) this.close(entry, 'superseded');
      else if (matters.every((matter) => passed.has(matter))) this.close(entry, 'fixed');
      else if (removed.has(subject)) this.close(entry, 'fixed', '所在的行已从案卡中删除');
      else if (!entry.unverifiable) this.changes.push({ ...entry, unverifiable: true });
    }
  }

  result(): LedgerChanges {
    return { changes: this.changes, journal: this.journal };
  }

  private add(defect: Defect): void {
    const twin = this.twinOf(defect);
    if (twin) this.goOn(twin, defect);
    else this.begin(defect);
  }

  private begin(defect: Defect): void {
    const replaced = this.openPredecessor(defect);
    this.changes.push({
      id: defect.id,
      caseId: this.caseId,
      defect,
      state: 'new',
      firstSeen: this.at,
      lastSeen: this.at,
      changedAt: this.at,
      reason: '',
      unverifiable: false,
      handler: this.handler,
      replaces: replaced?.id ?? '',
    });
    this.note(defect.id, 'found', replaced?.reason ? `此前对旧值提过异议：${replaced.reason}` : '');
  }

  /** The same finding under another id: since it was made, its rule or its subject has been given another name. */
  private twinOf(defect: Defect): LedgerEntry | undefined {
    const isTwin = ({ defect: known }: LedgerEntry) =>
      known.ruleId === defect.ruleId &&
      currentSubject(known.subject, this.renamed) === defect.subject &&
      marks(known) === marks(defect);
    return this.entries
      .filter(isTwin)
      .sort(
        (left, right) => Number(isOpen(right.state)) - Number(isOpen(left.state)) || right.changedAt - left.changedAt,
      )[0];
  }

  /** What was found under the former id goes on under the new one, with its age, and set aside if it was. */
  private goOn(twin: LedgerEntry, defect: Defect): void {
    const state = isOpen(twin.state) ? twin.state : stateAgain(twin);
    const { caseId, at } = this;
    const changedAt = twin.state === state ? twin.changedAt : at;
    const { firstSeen, reason, ruling } = twin;
    const kept = { caseId, firstSeen, reason, handler: this.handler, ...(ruling ? { ruling } : {}), changedAt };
    this.changes.push({ ...kept, id: defect.id, defect, state, lastSeen: at, unverifiable: false, replaces: twin.id });
    this.note(defect.id, isOpen(twin.state) ? 'found' : 'found-again', '规则或对象更名，沿用此前的记录');
    if (twin.state === 'fixed') this.close(twin, 'superseded');
  }

  /** The open entry about the same; the one seen last where there are several. */
  private openPredecessor(defect: Defect): LedgerEntry | undefined {
    const matters = new Set(mattersOf(defect, defect.subject));
    const isAboutSame = ({ defect: known }: LedgerEntry) =>
      mattersOf(known, currentSubject(known.subject, this.renamed)).some((matter) => matters.has(matter));
    return this.entries
      .filter((entry) => isOpen(entry.state) && isAboutSame(entry))
      .filter((entry) => entry.id !== defect.id)
      .sort((left, right) => right.lastSeen - left.lastSeen || (left.id < right.id ? -1 : 1))[0];
  }

  private seenAgain(entry: LedgerEntry, defect: Defect): void {
    const stale = this.at - entry.lastSeen >= LAST_SEEN_STEP;
    if (!stale && !entry.unverifiable && JSON.stringify(entry.defect) === JSON.stringify(defect)) return;
    this.changes.push({ ...entry, defect, lastSeen: this.at, unverifiable: false });
  }

  /** The reason stays with the evidence it was given for: what was set aside and comes back unchanged is set aside still. */
  private reopen(entry: LedgerEntry, defect: Defect): void {
    const state = stateAgain(entry);
    this.changes.push({ ...entry, defect, state, lastSeen: this.at, changedAt: this.at, unverifiable: false });
    this.note(entry.id, 'found-again', entry.reason);
  }

  private close(entry: LedgerEntry, state: 'fixed' | 'superseded', note = ''): void {
    this.changes.push({ ...entry, state, changedAt: this.at, unverifiable: false });
    this.note(entry.id, state, note);
  }

  private note(defectId: string, event: JournalEvent['event'], note: string): void {
    this.journal.push({ at: this.at, caseId: this.caseId, defectId, event, note });
  }
}
