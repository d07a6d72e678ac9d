/** A reproducible stream of numbers in [0, 1): the same seed gives the same stream (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Server delays in milliseconds, 300 to 1500, as a slow intranet shows them. */
export function saveDelays(seed: number): () => number {
  const random = seededRandom(seed);
  return () => 300 + Math.floor(random() * 1201);
}
