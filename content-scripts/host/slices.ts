/** Milliseconds after which a slice of work ends, so that with its last step it stays well under a frame: typing and scrolling never wait for us. */
const SLICE = 2;
/**
 * The most one slice counts as work (milliseconds). No step is longer than a few milliseconds, so a slice that took longer was
 * interrupted: the machine was busy with something else, and that is no work of ours.
 */
const SLICE_COUNTS = 3 * SLICE;

/** Time at work, without the pauses and without what other programs took of it. */
export interface Worked {
  milliseconds: number;
}

/**
 * Runs a generator in slices with pauses for the page between them; null when the signal aborts.
 * @param worked is added the time the slices worked
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  worked: Worked = { milliseconds: 0 },
): Promise<Result | null> {
  for (;;) {
    const started = performance.now();
    let step: IteratorResult<void, Result>;
    do step = work.next();
    while (!step.done && performance.now() < started + SLICE);
    worked.milliseconds += Math.min(performance.now() - started, SLICE_COUNTS);
    if (step.done) return step.value;
    await pause();
    if (signal.aborted) return null;
  }
}

/** Things between two chances to pause: also where nothing is compiled yet, so many take no longer than a slice. */
const FEW = 16;

/** Does something with each of many things; a generator, to be run in slices. */
export function* each<One>(all: Iterable<One>, work: (one: One, at: number) => void): Generator<void, void> {
  let at = 0;
  for (const one of all) {
    work(one, at);
    if (++at % FEW === 0) yield;
  }
}

/** Lets the page run. A message is not throttled as nested timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
