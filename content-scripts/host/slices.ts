/** Milliseconds one slice of work may take, well under a frame, so that typing and scrolling never wait for us. */
const SLICE = 4;
/**
 * The most one slice counts as work (milliseconds). No step is longer than a few milliseconds, so a slice that took longer was
 * interrupted: the machine was busy with something else, and that is no work of ours.
 */
const SLICE_COUNTS = 2 * SLICE;

/**
 * Runs a generator in slices with pauses for the page between them; null when the signal aborts.
 * @param worked is added the time the slices worked, without the pauses and without what other programs took of it
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  worked: { milliseconds: number } = { milliseconds: 0 },
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
