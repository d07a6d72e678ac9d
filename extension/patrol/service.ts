import { EMPTY_VIEW, type FrameView } from '../../content-scripts/overlay/view';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import type { PageReading } from '../../rules/model/page-reading';
import { isShown, type JournalEventName, type StoredWorksheet, type WatchWish } from '../../storage/model';
import type { Move } from '../../storage/moves';
import { storageProblem } from '../../storage/problem';
import type { JournalEvent } from '../../storage/reconcile';
import { readLedgerFile } from '../export/import-ledger';
import type { EvidenceRef, FrameReport, ImportedDocument, OpenFrame, TabRef, TabStatus } from '../messages/contract';
import { CaseQueue, type CaseRound } from './case-queue';
import { CaseWork, editedIn, type RunPatrol } from './case-work';
import type { Clock } from './clock';
import { ClockGuard } from './clock-guard';
import { FieldHistory } from './field-history';
import { locate, type Place, type Sought } from './locate';
import type { Profiles } from './profiles';
import { frameView, openDuties, type PatrolledCase } from './publish';
import { changedMeanings, withDrifted } from './reinterpret';
import type { PatrolStore } from './store';
import { TabStatuses } from './tab-statuses';
import { type FrameRef, type Part, type ShownFrame, Tabs } from './tabs';

/** How the service speaks to the pages; every call rejects when the frame is gone. */
export interface PageLink {
  publish(frame: FrameRef, view: FrameView): Promise<void>;
  /** Asks a frame to look at its page again and report. Answered when it has. */
  lookAgain(frame: FrameRef): Promise<void>;
  /** Asks every frame of every tab to report again. Answered when they have. */
  helloAll(): Promise<void>;
  /** Asks the frames of a tab to report again; rejects when none of them is ours. */
  hello(tabId: number): Promise<void>;
  /** Tells our open pages that a tab shows something else than they were told last. Never rejects. */
  caseChanged(change: TabRef & TabStatus): Promise<void>;
  reveal(frame: FrameRef, place: Place): Promise<void>;
  /** Tells every frame of every tab that there may be another profile to read by. */
  profileChanged(): Promise<void>;
  /** Brings a tab to the front. */
  activate(tabId: number): Promise<void>;
}

/** What the service is made of. */
export interface PatrolParts {
  readonly store: PatrolStore;
  readonly pages: PageLink;
  readonly clock: Clock;
  readonly runPatrol: RunPatrol;
  /** Gives the labels a page shows their meaning; applied before anything is merged. Never rejects. */
  readonly interpret: (reading: PageReading) => Promise<PageReading>;
  /** The profiles pages are read by. */
  readonly profiles: Pick<Profiles, 'isPending' | 'applied'>;
}

/**
 * The ring in the background: readings → interpret → merge → patrol → reconcile → publish, one queue for each case.
 * The worker may be stopped between any two steps: pages hold what was not confirmed, the store holds the rest.
 */
export class PatrolService {
  private readonly tabs = new Tabs();
  private readonly clock: ClockGuard;
  private readonly work: CaseWork;
  private readonly queue = new CaseQueue((caseId, round) => this.round(caseId, round));
  private readonly published = new Map<string, string>();
  /** What the open frames sent last, before it was given its meaning. */
  private readonly sent = new Map<string, PageReading>();
  /** Cases of which the last patrol rested on a value being typed: what came of it was shown, but is not stored. */
  private readonly halfTyped = new Set<string>();
  private readonly statuses: TabStatuses;
  /** The day of the last sign of use. */
  private day = '';
  /** What the person prefers; null: to be asked again. */
  private preferences: Readonly<Record<string, string>> | null = null;
  private readonly history: FieldHistory;

  constructor(private readonly parts: PatrolParts) {
    this.clock = new ClockGuard(parts.clock);
    this.work = new CaseWork(parts.store, parts.runPatrol, this.clock);
    const doubts = { problem: () => this.work.problem, clock: () => this.clock.doubt() };
    this.statuses = new TabStatuses(this.tabs, doubts, (change) => parts.pages.caseChanged(change));
    this.history = new FieldHistory(() => this.work.tryStore(() => parts.store.earlierDefects(), []), parts.clock);
  }

  /** After the worker has started: finishes what was interrupted and learns again which pages are open. */
  async start(): Promise<void> {
    const interrupted = await this.work.tryStore(() => this.parts.store.unpatrolledCases(), []);
    await Promise.all([
      ...interrupted.map((caseId) => this.queue.add(caseId, [], true)),
      this.parts.pages.helloAll().catch(() => undefined),
    ]);
    if (await this.parts.profiles.isPending().catch(() => false)) await this.profilesChanged(true);
  }

  /**
   * Open pages are read anew by the profiles as they are now, without being loaded again. Where a meaning has changed the
   * field counts as newly read; the rest stays as it is, so that a stale tab does not outweigh a later edit.
   * @param whole after a stop of the worker it is not known what has changed: everything counts
   */
  async profilesChanged(whole = false): Promise<void> {
    await this.parts.pages.profileChanged().catch(() => undefined);
    for (const frame of this.tabs.all()) {
      const sent = this.sent.get(nameOf(frame));
      if (!sent) continue;
      const reading = await this.work.tellApart(await this.parts.interpret(sent));
      const changed = whole ? null : withDrifted(changedMeanings(frame.reading, reading), reading);
      const { tabId, frameId } = frame;
      await this.takeIn(this.tabs.report({ tabId, frameId }, { reading, changed, renamed: [] }));
    }
    await this.parts.profiles.applied().catch(() => undefined);
    this.statuses.tell();
  }

  /** After an update of the extension: entries of rules that have another id now go on under that one. */
  async updated(renamedRules: ReadonlyMap<string, string>): Promise<void> {
    await this.work.tryStore(() => this.parts.store.renameRules(renamedRules), undefined);
  }

  /** A frame's report; true once what it showed is in the ledger, false while its case is not known. */
  async report(ref: FrameRef, { reading: seen, changed, renamed, dateAge }: FrameReport): Promise<boolean> {
    this.clock.saw(seen.date, dateAge);
    this.beginDay();
    this.sent.set(nameOf(ref), seen);
    const reading = await this.work.tellApart(await this.parts.interpret(seen));
    if (this.sent.get(nameOf(ref)) !== seen) return false;
    if (ref.frameId !== 0 && reading.case === null && !this.tabs.knows(ref, reading.frame)) {
      // The page around a new frame may have gone over to another case without having said so yet.
      await this.parts.pages.lookAgain({ tabId: ref.tabId, frameId: 0 }).catch(() => undefined);
      // Meanwhile the frame may have reported anew, or gone over to another document.
      if (this.sent.get(nameOf(ref)) !== seen) return false;
    }
    if (changed === null) this.published.delete(nameOf(ref));
    const before = this.tabs.caseOf(ref);
    const parts = this.tabs.report(ref, { reading, changed: withDrifted(changed, reading), renamed });
    await this.takeIn(parts);
    const caseId = this.tabs.caseOf(ref);
    if (before !== null && before !== caseId) this.left(before);
    this.statuses.tell();
    await this.publishStrays();
    if (caseId !== null && !parts.some((part) => part.caseId === caseId)) await this.queue.add(caseId, [], false);
    return caseId !== null;
  }

  /**
   * A document has begun in a frame; with that of the top frame the whole tab is another. Our pages are told when it
   * has been read: most often it shows the same case again.
   */
  frameBegan(ref: FrameRef): void {
    // Also what is just being given its meaning is of the document before.
    this.sent.delete(nameOf(ref));
    for (const frame of this.tabs.all()) {
      if (frame.tabId === ref.tabId && (ref.frameId === 0 || frame.frameId === ref.frameId)) this.forget(frame);
    }
  }

  /** A frame has gone away. What was read in it stays. */
  frameGone(ref: FrameRef): void {
    this.forget(ref);
    this.statuses.tell();
  }

  /** A tab was closed. What was read in it stays. */
  tabGone(tabId: number): void {
    for (const frame of this.tabs.all()) {
      if (frame.tabId !== tabId) continue;
      this.forget(frame);
      // What was typed there and never saved holds no longer.
      const isEdited = frame.reading.fields.some(({ unsaved }) => unsaved);
      if (isEdited && frame.caseId !== null) void this.queue.add(frame.caseId, [], true);
    }
    this.statuses.tell();
  }

  /**
   * Takes a person's step with a defect; every tab shows what follows from it.
   * @param from the frame that asks; null: one of our pages
   * @throws a plain sentence when it could not be stored
   */
  async move(defectId: string, move: Move, from: FrameRef | null): Promise<void> {
    if (!(await this.mayAsk(defectId, from))) return;
    const caseId = await this.tryToStore(() => this.parts.store.move(defectId, move, this.moment()));
    // Only what mutes or unmutes a finding changes the risk; the rest is but shown.
    const isWeighed = move.type === 'object' || move.type === 'restore' || move.type === 'rule';
    if (caseId !== null) await this.queue.add(caseId, [], isWeighed);
  }

  /** 知悉后送审: keeps what was outstanding when a button such as 送审 was pressed. The press itself went its way. */
  async sentOn(from: FrameRef, button: string): Promise<void> {
    const caseId = this.tabs.caseOf(from);
    if (caseId === null) return;
    const entries = await this.work.tryStore(() => this.parts.store.entriesOf(caseId), []);
    const outstanding = entries.filter(({ state }) => isShown(state));
    const titles = outstanding.map(({ defect }) => `${CERTAINTY_NAMES[defect.certainty]} ${defect.title}`);
    const note = `${button}：${titles.length === 0 ? '无未处理事项' : `未处理 ${titles.length} 项：${titles.join('；')}`}`;
    await this.note(caseId, 'sent-on', note);
  }

  /** 一键自检: what is open of the tab's case is looked at once more, patrolled and noted in the journal. */
  async selfCheck(tabId: number): Promise<void> {
    const { caseId } = this.statuses.of(tabId);
    if (caseId === null) return;
    await Promise.all(
      this.tabs.showing(caseId).map((frame) => this.parts.pages.lookAgain(frame).catch(() => undefined)),
    );
    await this.queue.add(caseId, [], true);
    const stored = await this.work.stored(caseId);
    if (!stored) return;
    const shown = stored.entries.filter(({ state }) => isShown(state)).length;
    await this.note(caseId, 'self-checked', `已核对 ${stored.patrol.coverage.checked} 项，待处理 ${shown} 项`);
  }

  /** 日清: what is left open is carried over; kept in the journal. @throws a plain sentence when it could not be stored */
  closeDay({ findings, cases, reason }: { findings: number; cases: number; reason: string }): Promise<void> {
    const note = findings === 0 ? '无待处理事项' : `结转 ${findings} 项，涉及 ${cases} 件：${reason}`;
    return this.note('', 'day-closed', note);
  }

  /** A document read from a file joins a case, after a person has said that it belongs to it. */
  importDocument({ caseId, name, kind, title, text, partial, recognised }: ImportedDocument): Promise<void> {
    const state = partial ? 'unreadable' : 'value';
    const document = { anchor: 'file', kind, title, text, state, recognised, editable: false } as const;
    const reading: PageReading = {
      frame: `file:${name}`,
      page: 'document',
      case: caseId,
      date: '',
      incomplete: false,
      reportTitle: '',
      fields: [],
      documents: [document],
      flow: [],
      report: [],
      tables: [],
      notes: [],
    };
    return this.queue.add(caseId, [{ reading, changed: null, renamed: [] }], true);
  }

  /** Takes over a ledger file of another machine. @returns a sentence on what came of it */
  async importLedger(text: string): Promise<string> {
    const file = await readLedgerFile(text);
    if ('refused' in file) return file.refused;
    const counts = await this.tryToStore(() => this.parts.store.importEntries(file.entries, this.parts.clock.now()));
    await this.queueOpenCases(true);
    return `已导入：新增 ${counts.added} 条，对异议的答复 ${counts.ruled} 条。`;
  }

  /** Begins to watch a case, changes how, or (null) ends it. @throws a plain sentence when it could not be stored */
  async watch(caseId: string, wish: WatchWish | null): Promise<void> {
    await this.tryToStore(() => this.parts.store.setWatch(caseId, wish, this.parts.clock.now()));
    await this.queue.add(caseId, [], true);
  }

  /** What a watched case had to tell was read. @throws a plain sentence when it could not be stored */
  async watchRead(caseId: string): Promise<void> {
    await this.tryToStore(() => this.parts.store.watchRead(caseId));
  }

  /** Keeps a person's answers. @throws a plain sentence when they could not be stored */
  async worksheet(worksheet: StoredWorksheet): Promise<void> {
    await this.tryToStore(() => this.parts.store.saveWorksheet(worksheet));
  }

  /** Keeps a preference and shows it in every tab. */
  async prefer(key: string, value: string): Promise<void> {
    await this.tryToStore(() => this.parts.store.prefer(key, value));
    this.preferences = null;
    await this.queueOpenCases(false);
  }

  /**
   * What a tab shows, for the panel; what changes afterwards is told by {@link PageLink.caseChanged}. The tab is asked,
   * because it may have gone to a site we do not run on, of which nobody tells; it is waited for only while the worker,
   * newly started, knows nothing of it.
   */
  async tabStatus(tabId: number): Promise<TabStatus> {
    this.beginDay();
    const asked = this.parts.pages.hello(tabId).catch(() => this.tabGone(tabId));
    if (!this.statuses.isOpen(tabId)) await asked;
    return this.statuses.answer(tabId);
  }

  private forget(ref: FrameRef): void {
    const caseId = this.tabs.caseOf(ref);
    this.tabs.remove(ref);
    this.sent.delete(nameOf(ref));
    this.published.delete(nameOf(ref));
    if (caseId !== null) this.left(caseId);
  }

  /** A frame no longer shows a case: those that remain must not go on saying that something stands there. */
  private left(caseId: string): void {
    if (this.tabs.showing(caseId).length > 0 || this.halfTyped.has(caseId)) void this.queue.add(caseId, [], false);
  }

  /** What every open frame showed last. */
  openFrames(): readonly OpenFrame[] {
    return this.tabs.all().map(({ tabId, frameId, caseId, reading }) => ({ tabId, frameId, caseId, reading }));
  }

  /** Shows evidence in the page, this tab before others; false when no open page shows it. */
  async reveal(tabId: number, { defectId, index }: EvidenceRef, from: FrameRef | null): Promise<boolean> {
    if (!(await this.mayAsk(defectId, from))) return false;
    const entry = await this.work.tryStore(() => this.parts.store.entry(defectId), null);
    const evidence = entry?.defect.evidence[index];
    return entry && evidence ? this.show(tabId, entry.caseId, evidence) : false;
  }

  /** Shows where something of a case stands, this tab before others; false when no open page shows it. */
  async show(tabId: number, caseId: string, sought: Sought): Promise<boolean> {
    const stored = await this.work.stored(caseId);
    if (!stored) return false;
    const frames = this.tabs.showing(caseId).slice();
    frames.sort((left, right) => Number(right.tabId === tabId) - Number(left.tabId === tabId));
    for (const frame of frames) {
      const place = locate(sought, frame.reading, stored.caseFile.documents);
      if (!place) continue;
      if (frame.tabId !== tabId) await this.parts.pages.activate(frame.tabId);
      return this.parts.pages.reveal(frame, place).then(
        () => true,
        () => false,
      );
    }
    return false;
  }

  /** Periods run on over night: what is open is patrolled anew when the first page is used on another day. */
  private beginDay(): void {
    const today = this.clock.today() ?? '';
    if (this.day === today) return;
    this.day = today;
    void this.queueOpenCases(false);
  }

  private async queueOpenCases(patrol: boolean): Promise<void> {
    const cases = new Set(this.tabs.all().flatMap(({ caseId }) => caseId ?? []));
    await Promise.all([...cases].map((caseId) => this.queue.add(caseId, [], patrol)));
  }

  private async takeIn(parts: readonly Part[]): Promise<void> {
    await Promise.all(parts.map((part) => this.queue.add(part.caseId, [part], true)));
  }

  private async round(caseId: string, { reports, patrol }: CaseRound): Promise<void> {
    const shown = this.tabs.readingsOf(caseId);
    const isTyping = editedIn(shown).size > 0;
    const isStored = !patrol && !isTyping && !this.halfTyped.has(caseId);
    const stored = isStored ? await this.work.stored(caseId) : null;
    const isOfToday = stored?.patrol.today === (this.clock.today() ?? '');
    const patrolled = stored && isOfToday ? stored : await this.work.patrol(caseId, reports, shown);
    if (isTyping) this.halfTyped.add(caseId);
    else this.halfTyped.delete(caseId);
    this.statuses.tell();
    if (patrolled) await this.publish(patrolled);
  }

  private async publish(patrolled: PatrolledCase): Promise<void> {
    const frames = this.tabs.showing(patrolled.caseFile.id);
    if (frames.length === 0) return;
    this.preferences ??= await this.work.tryStore(() => this.parts.store.preferences(), {});
    const history = await this.history.of(patrolled.caseFile);
    const wishes = { preferences: this.preferences, history, duties: openDuties(patrolled.caseFile) };
    await Promise.all(frames.map((frame) => this.send(frame, frameView(frame, patrolled, frames, wishes))));
  }

  /** Frames that no longer show a case must not keep the marks of the last one. */
  private async publishStrays(): Promise<void> {
    const strays = this.tabs.all().filter((frame) => frame.caseId === null && this.published.has(nameOf(frame)));
    await Promise.all(strays.map((frame) => this.send(frame, EMPTY_VIEW)));
  }

  private async send(frame: ShownFrame, view: FrameView): Promise<void> {
    const name = nameOf(frame);
    const text = JSON.stringify(view);
    if (this.published.get(name) === text) return;
    this.published.set(name, text);
    await this.parts.pages.publish(frame, view).catch(() => this.frameGone(frame));
  }

  private async mayAsk(defectId: string, from: FrameRef | null): Promise<boolean> {
    if (from === null) return true;
    if (this.tabs.casesOfTab(from.tabId).length === 0) await this.parts.pages.lookAgain(from).catch(() => undefined);
    const entry = await this.work.tryStore(() => this.parts.store.entry(defectId), null);
    return entry !== null && this.tabs.casesOfTab(from.tabId).includes(entry.caseId);
  }

  /** Now, and whether that is in doubt. */
  private moment(): Pick<JournalEvent, 'at' | 'timeInDoubt'> {
    const at = this.clock.now();
    return this.clock.doubt() === '' ? { at } : { at, timeInDoubt: true };
  }

  private async note(caseId: string, event: JournalEventName, note: string): Promise<void> {
    await this.tryToStore(() => this.parts.store.note({ ...this.moment(), caseId, defectId: '', event, note }));
  }

  /** @throws a plain sentence when the change could not be stored */
  private tryToStore<Result>(change: () => Promise<Result>): Promise<Result> {
    return change().catch((error: unknown) => {
      throw new Error(storageProblem(error));
    });
  }
}

const nameOf = ({ tabId, frameId }: FrameRef): string => `${tabId}/${frameId}`;
