import type { FileReading } from './read-bytes';
import type { ReadingReport } from './reading-worker';

/** Larger files are not opened in the browser. */
const LARGEST = 100 * 1_048_576;

/**
 * Reads a file the user gave, in a worker of its own: however long or ill made it is, the page stays usable, and
 * an abort ends the work at once. `told` hears of pages read. Rejects only when the signal aborts.
 */
export async function readFile(
  file: File,
  told: (read: number, total: number) => void,
  signal: AbortSignal,
): Promise<FileReading> {
  if (file.size === 0) return { message: '是空的' };
  if (file.size > LARGEST) return { message: '超过 100 MB，请拆分后再试' };
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<FileReading>((resolve, reject) => {
      const stop = () => reject(new DOMException('stopped by the person', 'AbortError'));
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      worker.onmessage = ({ data }: MessageEvent<ReadingReport>) => {
        if ('reading' in data) resolve(data.reading);
        else told(data.read, data.total);
      };
      // Memory ran out, or the worker could not be started.
      worker.onerror = () => resolve({ message: '未能读完，文件可能过大，请拆分后再试' });
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
