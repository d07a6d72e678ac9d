import { describe, expect, it, vi } from 'vitest';
import { FileQueue, type GivenFile, type ReadingWatch } from './file-queue';
import type { OpenedFile } from './intake';

const given = (...names: readonly string[]): GivenFile[] =>
  names.map((path) => ({ path, file: new File(['x'], path) }));

const opened = (path: string) => ({ path }) as OpenedFile;

/** Files whose reading ends when the test says so. */
function slowly() {
  const asked: { path: string; watch: ReadingWatch; done(): void; fail(message: string): void }[] = [];
  const queue = new FileQueue(
    ({ path }, watch) =>
      new Promise((resolve, reject) => {
        watch.signal.addEventListener('abort', () => reject(new Error('stopped')));
        asked.push({
          path,
          watch,
          done: () => resolve(opened(path)),
          fail: (message) => reject(new Error(message)),
        });
      }),
  );
  return { queue, asked, latest: () => asked[asked.length - 1] };
}
/** Waits until what is stated holds, however slow the machine. */
const until = (stated: () => void) => vi.waitFor(stated, 30_000);
const paths = (queue: FileQueue) => queue.opened.value.map(({ path }) => path);

describe('files given together', () => {
  it('are read one after the other; a broken one costs none of the others', async () => {
    const { queue, asked, latest } = slowly();
    queue.add(given('一', '二', '三'));
    expect([asked.length, queue.ahead.value]).toEqual([1, 2]);
    latest()?.done();
    await until(() => expect(latest()?.path).toBe('二'));
    latest()?.fail('是扫描件');
    await until(() => expect(latest()?.path).toBe('三'));
    latest()?.done();
    await until(() => expect(queue.reading.value).toBeNull());
    expect(paths(queue)).toEqual(['一', '三']);
    expect(queue.refused.value).toEqual([{ path: '二', message: '是扫描件' }]);
  });

  it('tell how many pages were read', () => {
    const { queue, latest } = slowly();
    queue.add(given('一'));
    expect(queue.reading.value).toEqual({ path: '一', pages: null });
    latest()?.watch.told(37, 402);
    expect(queue.reading.value).toEqual({ path: '一', pages: [37, 402] });
  });

  it('one that is left out gives way to the next at once, and is neither taken in nor called unreadable', async () => {
    const { queue, asked, latest } = slowly();
    queue.add(given('一', '二'));
    queue.skip();
    expect(asked[0]?.watch.signal.aborted).toBe(true);
    await until(() => expect(latest()?.path).toBe('二'));
    asked[0]?.watch.told(1, 2);
    expect(queue.reading.value?.path).toBe('二');
    latest()?.done();
    await until(() => expect(paths(queue)).toEqual(['二']));
    expect(queue.refused.value).toEqual([]);
  });

  it('all that are not read yet can be left at once; what was read stays', async () => {
    const { queue, asked, latest } = slowly();
    queue.add(given('一', '二', '三'));
    latest()?.done();
    await until(() => expect(latest()?.path).toBe('二'));
    queue.stop();
    await until(() => expect(queue.reading.value).toBeNull());
    expect([asked.length, queue.ahead.value, paths(queue)]).toEqual([2, 0, ['一']]);
  });

  it('given again, a file takes the place of its former reading', async () => {
    const { queue, latest } = slowly();
    queue.add(given('一', '一'));
    latest()?.done();
    await until(() => expect(queue.ahead.value).toBe(0));
    latest()?.done();
    await until(() => expect(queue.reading.value).toBeNull());
    expect(paths(queue)).toEqual(['一']);
  });
});
