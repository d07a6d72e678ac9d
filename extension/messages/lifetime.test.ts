import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scriptLifetime } from './lifetime';

const runtime = vi.hoisted(() => ({ id: 'patrol' as string | undefined, isGone: false }));

vi.mock('wxt/browser', () => ({
  browser: {
    get runtime() {
      if (runtime.isGone) throw new Error('Extension context invalidated.');
      return { id: runtime.id };
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(runtime, { id: 'patrol', isGone: false });
});
afterEach(() => vi.useRealTimers());

describe('the life of a script in a page', () => {
  it('goes on as long as the extension is there', () => {
    const { signal } = scriptLifetime();
    vi.advanceTimersByTime(60_000);
    expect([signal.aborted, vi.getTimerCount()]).toEqual([false, 1]);
  });

  it.each([
    ['its id has gone', { id: undefined }],
    ['asking for it throws', { isGone: true }],
  ])('ends within a second, throws nothing and leaves no timer when %s', (_, gone) => {
    const { signal } = scriptLifetime();
    Object.assign(runtime, gone);
    expect(() => vi.advanceTimersByTime(1_000)).not.toThrow();
    expect([signal.aborted, vi.getTimerCount()]).toEqual([true, 0]);
  });
});
