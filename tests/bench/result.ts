/** One figure, as the interface of `npm run bench -- --json` has it. */
export interface Result {
  readonly name: string;
  readonly unit: 'ms' | 'chars/s' | 'tasks' | '%' | 'kB' | 'frames/s' | 'score' | 'MB';
  readonly ours: number;
  /** The same work done by something else, measured in the same run and in turn with ours; null where nothing compares. */
  readonly peer: number | null;
  readonly peerName: string | null;
  /** Peer ÷ ours for times, ours ÷ peer for speeds: bigger is better. */
  readonly ratio: number | null;
  /** What exactly was measured. */
  readonly note: string;
}

/** A figure that nothing is held against. */
export function alone(name: string, unit: Result['unit'], ours: number, note: string): Result {
  return { name, unit, ours: rounded(ours), peer: null, peerName: null, ratio: null, note };
}

/** A time against a peer's. */
export function against(name: string, ours: number, peer: number, peerName: string, note: string): Result {
  return { name, unit: 'ms', ours: rounded(ours), peer: rounded(peer), peerName, ratio: rounded(peer / ours), note };
}

/** A figure beside that of the bare page; no ratio, since what matters is how little is added. */
export function beside(name: string, unit: Result['unit'], ours: number, peer: number, note: string): Result {
  return { ...alone(name, unit, ours, note), peer: rounded(peer), peerName: 'the same page without us' };
}

/** Three significant digits: more would be noise. */
export function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

/** The value that a share of the samples does not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle of the samples. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** Work to be timed; may be asynchronous. */
export type Work = () => unknown;

/**
 * Median times in ms of several pieces of work, done in turn (a, b, a, b …) so that a busy machine slows all alike. The
 * first fifth of the rounds warms up and is not counted.
 */
export async function inTurn(rounds: number, ...works: readonly Work[]): Promise<readonly number[]> {
  const times: number[][] = works.map(() => []);
  const warm = Math.ceil(rounds / 5);
  for (let round = 0; round < warm + rounds; round++) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      const answer = work();
      if (answer instanceof Promise) await answer;
      if (round >= warm) times[index]?.push(performance.now() - started);
    }
  }
  return times.map(median);
}
