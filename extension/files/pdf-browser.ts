/// <reference types="vite/client" />
import { GlobalWorkerOptions, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfEngine } from './pdf';

/** Tables of Chinese characters, each a script of its own: the pages of the extension may fetch nothing, not even from themselves. */
const MAPS = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB1}*.bcmap', {
  query: '?inline',
  import: 'default',
});

/** The library in a worker of the extension; its own worker comes from the extension's package and ends with this one. */
export function pdfEngine(): PdfEngine {
  // Left to itself the library asks for a window, which a worker lacks, and then does all the work in this thread.
  GlobalWorkerOptions.workerPort = new Worker(workerUrl, { type: 'module' });
  return { getDocument, OPS, characterMap };
}

async function characterMap(name: string): Promise<Uint8Array> {
  const load = MAPS[`../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  if (!load) throw new Error(`no table ${name}`);
  const data = await load();
  const binary = atob(data.slice(data.indexOf(',') + 1));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
