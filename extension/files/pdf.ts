import type { OPS, PDFDocumentLoadingTask } from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';

/** What of the library is used, and where its tables of characters come from; Node and the browser bring it differently. */
export interface PdfEngine {
  getDocument(source: DocumentInitParameters): PDFDocumentLoadingTask;
  /** Names of what a page is drawn with. */
  readonly OPS: Pick<typeof OPS, 'setTextRenderingMode' | 'showText' | 'showSpacedText'>;
  /** A table by its name (`UniGB-UCS2-H`), as older Chinese files need it; rejects when there is none. */
  characterMap(name: string): Promise<Uint8Array>;
}

/** The text of a file with the range of each of its pages. */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly { readonly start: number; readonly end: number }[];
  /** How many pages the file has; of a longer one only the first {@link MOST_PAGES} are read. */
  readonly total: number;
  /** Numbers of the pages that are pictures. */
  readonly pictures: readonly number[];
  /** The text layer was made by a program that recognises print. */
  readonly recognised: boolean;
}

/** More pages than any document of a case has. */
const MOST_PAGES = 3_000;
const RECOGNISERS = /OCR|ABBYY|CamScanner|扫描|Scan|汉王|识别|Tesseract|Paper Capture/i;
/** A page with fewer characters than this is a picture with a stamp or a page number on it. */
const PAGE_OF_TEXT = 8;

/** Is told how many pages of a file were read, of how many. */
export type PagesRead = (read: number, total: number) => void;

/** Reads the text layer. @throws what the library throws when the file is damaged or asks for a password */
export async function pdfText(bytes: Uint8Array, engine: PdfEngine, told: PagesRead): Promise<PdfText> {
  const task = engine.getDocument({
    // The library takes the bytes over; the caller keeps its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
    cMapUrl: '/',
    cMapPacked: true,
    BinaryDataFactory: factoryOf(engine),
  });
  try {
    const file = await task.promise;
    const { info } = await file.getMetadata().catch(() => ({ info: {} }));
    let recognised = RECOGNISERS.test(JSON.stringify(info));
    let looked = 0;
    const pages: Line[][] = [];
    const last = Math.min(file.numPages, MOST_PAGES);
    for (let number = 1; number <= last; number += 1) {
      const page = await file.getPage(number);
      const lines = linesOf((await page.getTextContent()).items);
      pages.push(lines);
      if (lines.length > 0 && looked < LOOKED_AT && !recognised) {
        looked += 1;
        recognised = isInvisible(await page.getOperatorList(), engine.OPS);
      }
      page.cleanup();
      told(number, last);
    }
    return { ...joined(pages), recognised, total: file.numPages };
  } finally {
    await task.destroy();
  }
}

/** Recognisers write the same way on every page: so many pages with text are looked at. */
const LOOKED_AT = 3;
/** Text is neither filled nor outlined: it lies unseen over the picture it was recognised from. */
const INVISIBLE = 3;

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Whether a page has text and none of it is to be seen. */
function isInvisible({ fnArray, argsArray }: Operators, ops: PdfEngine['OPS']): boolean {
  let mode = 0;
  let hidden = 0;
  for (let at = 0; at < fnArray.length; at += 1) {
    const operator = fnArray[at];
    if (operator === ops.setTextRenderingMode) {
      const args = argsArray[at];
      mode = Array.isArray(args) ? Number(args[0]) : mode;
    } else if (operator === ops.showText || operator === ops.showSpacedText) {
      if (mode !== INVISIBLE) return false;
      hidden += 1;
    }
  }
  return hidden > 0;
}

function factoryOf({ characterMap }: PdfEngine) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error('only tables of characters are read');
      return characterMap(filename.replace(/\.bcmap$/, ''));
    }
  };
}

interface Line {
  text: string;
  start: number;
  end: number;
  size: number;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

function isItem(item: object): item is Item {
  return 'str' in item && 'transform' in item;
}

function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const item of items) {
    if (!isItem(item)) continue;
    const [size = 0, , , , x = 0] = item.transform;
    if (item.str !== '') {
      line ??= { text: '', start: x, end: x, size: Math.abs(size) || 1 };
      line.text += item.str;
      if (item.str.trim() !== '') line.end = Math.max(line.end, x + item.width);
    }
    if (item.hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines.filter(({ text }) => text.trim() !== '');
}

const PAGE_NUMBER =
  /^[\s—–－-]{0,9}第?\s{0,4}[0-9０-９]{1,4}\s{0,4}页?(?:\s{0,4}[/／共]\s{0,4}共?\s{0,4}[0-9０-９]{1,4}\s{0,4}页?)?[\s—–－-]{0,9}$/;

/** The first or last line of a page that holds nothing but its number. */
function withoutNumber(lines: readonly Line[]): readonly Line[] {
  const isNumber = (line: Line | undefined) => line !== undefined && PAGE_NUMBER.test(line.text);
  const from = isNumber(lines[0]) ? 1 : 0;
  const to = lines.length > from && isNumber(lines[lines.length - 1]) ? lines.length - 1 : lines.length;
  return lines.slice(from, to);
}

/** A line that fills the page goes on in the next one, unless that begins a paragraph of its own by being indented. */
function goesOn(line: Line, next: Line, left: number, right: number): boolean {
  return line.end >= right - 1.6 * line.size && next.start <= left + 1.2 * next.size;
}

function joined(read: readonly (readonly Line[])[]): Omit<PdfText, 'recognised' | 'total'> {
  const pages: { start: number; end: number }[] = [];
  const pictures: number[] = [];
  const all = read.flat();
  const left = Math.min(...all.map(({ start }) => start));
  const right = rightEdge(all);
  let text = '';
  let last: Line | null = null;
  read.forEach((lines, index) => {
    if (lines.reduce((sum, line) => sum + line.text.trim().length, 0) < PAGE_OF_TEXT) pictures.push(index + 1);
    let start = -1;
    for (const line of withoutNumber(lines)) {
      if (last) text += goesOn(last, line, left, right) ? '' : '\n';
      if (start < 0) start = text.length;
      text += line.text.trim();
      last = line;
    }
    pages.push({ start: start < 0 ? text.length : start, end: text.length });
  });
  return { text, pages, pictures };
}

/** Where full lines end: most lines of running text do, so that a wide table does not move it. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map(({ end }) => end).sort((one, other) => one - other);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}
