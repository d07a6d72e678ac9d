import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfEngine } from './pdf';

/** The library in Node: the work is done in this thread, the tables lie beside the program or in the package. */
export async function nodePdfEngine(): Promise<PdfEngine> {
  const [worker, { getDocument, OPS }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    import('pdfjs-dist/legacy/build/pdf.min.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return { getDocument, OPS, characterMap };
}

async function characterMap(name: string): Promise<Uint8Array> {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'cmaps');
  return readFile(join(beside, `${name}.bcmap`)).catch(() => readFile(join(packageFolder(), 'cmaps', `${name}.bcmap`)));
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}
