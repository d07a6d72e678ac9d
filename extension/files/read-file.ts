import type { PdfEngine } from './pdf';
import { type FileReading, readBytes } from './read-bytes';

/** Larger files are not opened in the browser. */
const LARGEST = 100 * 1_048_576;

/** Reads a file the user dropped or chose; PDF files in a worker of the extension. Never rejects. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size === 0) return { message: '是空的' };
  if (file.size > LARGEST) return { message: '超过 100 MB，请拆分后再试' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { message: '未能读取，文件可能已被移动或正被占用' };
  return readBytes(file.name, new Uint8Array(bytes), browserPdfEngine);
}

async function browserPdfEngine(): Promise<PdfEngine> {
  const { pdfEngine } = await import('./pdf-browser');
  return pdfEngine();
}
