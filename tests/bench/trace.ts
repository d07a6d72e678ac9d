import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** One task of the page's main thread. */
export interface Task {
  /** ms. */
  readonly duration: number;
  /** ms of it spent in our scripts or what they called. */
  readonly own: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
/** Shorter tasks are of no interest and very many. */
const LEAST = 4_000;

/** Tasks of a page's process main thread while something is done, with our share in each, from a trace with a profile. */
export async function longTasks(page: Page, work: () => Promise<void>): Promise<readonly Task[]> {
  const path = join(tmpdir(), `patrol-trace-${process.pid}.json`);
  await page.tracing.start({
    path,
    categories: [...CATEGORIES, 'disabled-by-default-v8.cpu_profiler'],
  });
  await work();
  await page.tracing.stop();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: readonly TraceEvent[] };
  return tasksOf(traceEvents);
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const samples = ownSamples(events);
  return events
    .filter(({ name, dur, pid, tid }) => name === 'RunTask' && (dur ?? 0) >= LEAST && mainThreads.has(`${pid} ${tid}`))
    .map(({ pid, ts, dur = 0 }) => {
      const own = (samples.get(pid) ?? []).filter(({ at }) => at >= ts && at < ts + dur);
      return { duration: dur / 1000, own: own.reduce((sum, { length }) => sum + length, 0) / 1000 };
    });
}

interface Sample {
  readonly at: number;
  readonly length: number;
}

/** Moments, by process, at which a script of an extension was on the stack. */
function ownSamples(events: readonly TraceEvent[]): ReadonlyMap<number, readonly Sample[]> {
  const found = new Map<number, Sample[]>();
  const profiles = new Map<string, { at: number; own: Set<number> }>();
  for (const event of events) {
    if (event.name !== 'Profile' && event.name !== 'ProfileChunk') continue;
    const name = `${event.pid} ${event.id}`;
    const profile = profiles.get(name) ?? { at: event.args?.data?.startTime ?? event.ts, own: new Set<number>() };
    profiles.set(name, profile);
    const { cpuProfile, timeDeltas = [] } = event.args?.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      if (callFrame.url?.startsWith('chrome-extension:') || (parent !== undefined && profile.own.has(parent))) {
        profile.own.add(id);
      }
    }
    const samples = found.get(event.pid) ?? [];
    found.set(event.pid, samples);
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const length = timeDeltas[index] ?? 0;
      profile.at += length;
      if (profile.own.has(node)) samples.push({ at: profile.at, length });
    }
  }
  return found;
}
