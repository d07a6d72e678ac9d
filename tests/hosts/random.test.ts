import { describe, expect, it } from 'vitest';
import { saveDelays, seededRandom } from './random';

describe('seeded random', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const take = (seed: number) => Array.from({ length: 20 }, seededRandom(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('gives delays from 300 to 1500 milliseconds, spread over the whole range', () => {
    const delays = Array.from({ length: 2000 }, saveDelays(3));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...delays)).toBeLessThanOrEqual(1500);
    expect(delays.filter((delay) => delay < 500).length).toBeGreaterThan(200);
    expect(delays.filter((delay) => delay > 1300).length).toBeGreaterThan(200);
  });
});
