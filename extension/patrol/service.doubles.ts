/** Doubles for the tests of the patrol service: a store in memory, pages that report as real ones do, a worker that dies. */
import type { FrameView } from '../../content-scripts/overlay/view';
import type { CaseFile } from '../../rules/model/case-file';
import type { Defect } from '../../rules/model/defect';
import type { FieldKey } from '../../rules/model/fields';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { createReporter, type Reporter } from '../messages/reporter';
import type { RunPatrol } from './case-work';
import { MemoryStore } from './memory-store';
import { type PageLink, PatrolService } from './service';
import type { FrameRef } from './tabs';

/** Two rules: a summary must be filled in, and the name on the card must be that of the indictment. */
export const twoRules: RunPatrol = (caseFile, { today }) => {
  const defects: Defect[] = [];
  const passed: string[] = [];
  const judge = (
    ruleId: string,
    subject: string,
    facts: readonly string[],
    isDefect: boolean,
    at: Defect['evidence'],
  ) => {
    if (isDefect) defects.push(defectOf(ruleId, subject, facts, at));
    else passed.push(`${ruleId}@${subject}`);
  };
  const summary = valueOfField(caseFile, 'case.summary', '');
  if (summary) {
    judge('summary', '', [summary.raw], summary.state === 'blank', [evidence('case.summary', '', summary.raw)]);
  }
  const paper = caseFile.documents.find(({ kind }) => kind === 'indictment');
  for (const { card, record, values } of caseFile.records) {
    const name = values['suspect.name'];
    if (card !== 'suspect' || !name || !paper) continue;
    const start = paper.text.indexOf('被告人');
    judge('name', record, [name.value, paper.text], !paper.text.includes(name.value), [
      evidence('suspect.name', record, name.value),
      { ...evidence('doc.indictment.name', paper.id, paper.text), start, end: start + 3 },
    ]);
  }
  return {
    today: today ?? '',
    risk: { level: 'yellow', score: 1, reasons: ['理由'] },
    coverage: COVERAGE,
    defects,
    passed,
  };
};

const COVERAGE = {
  checked: 2,
  unchecked: [
    { ruleId: 'x', title: 'x', reason: 'not-read' as const, needs: [] },
    { ruleId: 'y', title: 'y', reason: 'not-applicable' as const, needs: [] },
  ],
};

function valueOfField(caseFile: CaseFile, key: FieldKey, record: string) {
  return caseFile.records.find((one) => one.record === record && key in one.values)?.values[key];
}

function evidence(key: string, record: string, quote: string): Defect['evidence'][number] {
  return { source: '卡', key, label: key, record, state: quote === '' ? 'blank' : 'value', quote };
}

function defectOf(ruleId: string, subject: string, facts: readonly string[], evidence: Defect['evidence']): Defect {
  return {
    id: [ruleId, subject, ...facts].join('|'),
    ruleId,
    subject,
    about: subject,
    title: '标题'.repeat(30),
    message: '请核对',
    stage: '审查起诉',
    aspect: '案卡填录',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 1,
    evidence,
    working: '',
    basis: [{ law: '刑事诉讼法', version: '2018', article: '172', verified: true }],
    remedy: '核对',
    lawful: [],
  };
}

/** One frame of a tab, with the real reporter. */
export class FakeFrame {
  view: FrameView | null = null;
  revealed: { anchor: string } | null = null;
  readonly reporter: Reporter;

  constructor(
    readonly ref: FrameRef,
    world: World,
  ) {
    this.reporter = createReporter(
      (report) => world.deliver((service) => service.report(ref, report)),
      (task) => world.later.push(task),
    );
  }

  show(reading: Partial<PageReading>): void {
    this.reporter.push({
      frame: `http://127.0.0.1/${this.ref.tabId}/${this.ref.frameId}`,
      page: 'card',
      case: null,
      incomplete: false,
      date: '',
      reportTitle: '',
      fields: [],
      documents: [],
      flow: [],
      report: [],
      tables: [],
      notes: [],
      ...reading,
    });
  }
}

/** A browser in small: tabs with frames, a store, and a worker that is started by messages and may die at any call. */
export class World {
  readonly store = new MemoryStore();
  readonly frames: FakeFrame[] = [];
  readonly later: (() => void)[] = [];
  today = '2026-11-22';
  /** Milliseconds by the clock nobody can set. */
  elapsed = 0;
  /** What our pages were told, as `tab case`. */
  readonly told: string[] = [];
  /** Calls the worker lives on; it dies at the one that makes this 0. */
  callsLeft = Number.POSITIVE_INFINITY;
  /** Whether the last call still takes effect. */
  diesAfterEffect = false;
  calls = 0;
  deaths = 0;
  failing: Error | null = null;
  /** What labels mean now. */
  interpret = (reading: PageReading): PageReading => reading;
  private service: PatrolService | null = null;
  private life = { dead: false };
  private outstanding = new Set<(error: Error) => void>();

  constructor(private readonly runPatrol: RunPatrol = twoRules) {}

  open(tabId: number, frameId: number): FakeFrame {
    const frame = new FakeFrame({ tabId, frameId }, this);
    this.frames.push(frame);
    return frame;
  }

  close(frame: FakeFrame): void {
    this.frames.splice(this.frames.indexOf(frame), 1);
    this.running().frameGone(frame.ref);
  }

  /** Sends a message to the worker, starting it if need be; rejects when it dies before it answers. */
  deliver<Answer>(message: (service: PatrolService) => Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.outstanding.add(reject);
      message(this.running())
        .then(resolve, reject)
        .finally(() => this.outstanding.delete(reject));
    });
  }

  running(): PatrolService {
    if (this.service) return this.service;
    const life = { dead: false };
    this.life = life;
    const store = this.mortal(this.store, life, true);
    this.service = new PatrolService({
      store,
      pages: this.mortal(this.pages(), life, false),
      clock: { now: () => 1_000 + this.elapsed, today: () => this.today, elapsed: () => this.elapsed },
      runPatrol: this.runPatrol,
      interpret: async (reading) => this.interpret(reading),
      profiles: { isPending: async () => false, applied: async () => undefined },
    });
    void this.service.start();
    return this.service;
  }

  /** Stops the worker as a browser does: nothing of it goes on, and the next message starts another. */
  stop(): void {
    this.life.dead = true;
    this.service = null;
  }

  /** Runs everything that is under way to its end; a worker that died is started again by what is sent once more. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 20; quiet += 1) {
      await new Promise((done) => setImmediate(done));
      const task = this.later.shift();
      if (task) {
        quiet = 0;
        task();
      }
    }
  }

  private pages(): PageLink {
    const at = ({ tabId, frameId }: FrameRef) => {
      const frame = this.frames.find(({ ref }) => ref.tabId === tabId && ref.frameId === frameId);
      if (!frame) throw new Error('no such frame');
      return frame;
    };
    return {
      publish: async (ref, view) => {
        at(ref).view = view;
      },
      lookAgain: async (ref) => at(ref).reporter.again(),
      helloAll: async () => {
        await Promise.all(this.frames.map((frame) => frame.reporter.again()));
      },
      hello: async (tabId) => {
        const frames = this.frames.filter(({ ref }) => ref.tabId === tabId);
        if (frames.length === 0) throw new Error('no such tab');
        await Promise.all(frames.map((frame) => frame.reporter.again()));
      },
      caseChanged: async ({ tabId, caseId }) => void this.told.push(`${tabId} ${caseId}`),
      reveal: async (ref, place) => {
        at(ref).revealed = place;
      },
      activate: async () => undefined,
      profileChanged: async () => undefined,
    };
  }

  private mortal<Part extends object>(part: Part, life: { dead: boolean }, isStore: boolean): Part {
    return new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (isStore && this.failing) throw this.failing;
          if (life.dead) return never;
          this.calls += 1;
          this.callsLeft -= 1;
          if (this.callsLeft === 0 && !this.diesAfterEffect) return this.die(life);
          const isLast = this.callsLeft === 0;
          const answer: unknown = await value.apply(target, args);
          if (life.dead) return never;
          return isLast ? this.die(life) : answer;
        };
      },
    });
  }

  private die(life: { dead: boolean }): Promise<never> {
    life.dead = true;
    this.deaths += 1;
    this.service = null;
    const outstanding = [...this.outstanding];
    this.outstanding.clear();
    setImmediate(() => {
      for (const reject of outstanding) reject(new Error('message channel closed'));
    });
    return never;
  }
}

/** A stopped worker never answers. */
const never = new Promise<never>(() => undefined);

/** A field as a frame shows it. */
export function shown(key: FieldKey, raw: string, record = ''): FieldReading {
  return {
    anchor: `${key}/${record === '' ? '' : 'p'}`,
    label: key,
    group: [],
    key,
    record,
    state: raw === '' ? 'blank' : 'value',
    raw,
    value: raw,
    partial: false,
    confidence: 0.9,
    signs: [],
  };
}

/** An indictment as a frame shows it. */
export function indictment(name: string): PageReading['documents'][number] {
  return {
    anchor: 'doc',
    kind: 'indictment',
    title: '起诉书',
    text: `起诉书\n某检刑诉〔2024〕12号\n被告人${name}`,
    state: 'value',
    editable: true,
  };
}
