import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Two projects: everything that runs in Node, and what needs a real Chromium (built extension, stand-in hosts). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{rules,storage,content-scripts,extension,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          testTimeout: 60_000,
          // The catalogue is loaded once for each worker, not once for each of a hundred files.
          isolate: false,
          // Without it, a machine of two cores works with one of them.
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
          // A walk waits for its browser most of the time: two at once fill two cores. More would starve one another.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
