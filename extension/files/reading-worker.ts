/** Reads one file off the page's thread; the page ends this worker when it has the text or no longer wants it. */
import type { PdfEngine } from './pdf';
import { type FileReading, readBytes } from './read-bytes';

/** What the worker tells the page: pages read, at the end the text. */
export type ReadingReport = { readonly read: number; readonly total: number } | { readonly reading: FileReading };

/** The page is told of its progress at most this often, ms. */
const TELLING_MS = 100;

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  tell({ reading: await reading(file) });
};

async function reading(file: File): Promise<FileReading> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { message: '未能读取，文件可能已被移动或正被占用' };
  let toldAt = 0;
  return readBytes(file.name, new Uint8Array(bytes), browserPdfEngine, (read, total) => {
    if (performance.now() - toldAt < TELLING_MS) return;
    toldAt = performance.now();
    tell({ read, total });
  });
}

async function browserPdfEngine(): Promise<PdfEngine> {
  const { pdfEngine } = await import('./pdf-browser');
  return pdfEngine();
}

function tell(report: ReadingReport): void {
  self.postMessage(report);
}
