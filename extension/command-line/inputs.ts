import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rows } from '../../rules/bundle/lookup-export';
import { caseFileFromBundle } from '../../rules/bundle/read';
import type { CaseFile } from '../../rules/model/case-file';
import { rowsOfCsv } from '../files/csv';
import { isLitter } from '../files/litter';
import { nodePdfEngine } from '../files/pdf-node';
import { type FileText, readBytes } from '../files/read-bytes';
import { fileTypeOf } from '../files/signature';
import { readTable } from '../files/tables';
import { isWorkbook, readWorkbook } from '../files/workbook';
import { zipEntries } from '../files/zip';
import { jsonFault } from './json-fault';
import type { Progress } from './progress';

/** A case bundle that was read. */
export interface BundleInput {
  readonly type: 'bundle';
  /** Path as given, with `#n` for the n-th bundle of a file. */
  readonly input: string;
  readonly caseFile: CaseFile;
}

/** A document that was read. */
export interface DocumentInput {
  readonly type: 'document';
  readonly input: string;
  readonly text: string;
  /** A part of the file could not be read. */
  readonly partial: boolean;
  /** The text was recognised from a scan. */
  readonly recognised: boolean;
  /** The folder it was found in, when a folder was given; its documents belong together. */
  readonly folder: string | null;
}

/** A sentence about an input, for the user. */
export interface InputMessage {
  readonly input: string;
  readonly message: string;
}

/** Everything that was read of the inputs, in their order. */
export interface Inputs {
  readonly items: readonly (BundleInput | DocumentInput)[];
  /** Inputs that could not be read. */
  readonly errors: readonly InputMessage[];
  /** Parts of readable inputs that were set aside. */
  readonly notes: readonly InputMessage[];
}

/** Where inputs come from and what is too much. */
export interface InputSource {
  stdin(): Promise<Uint8Array>;
  /** Larger files are not opened. */
  readonly maxBytes: number;
  /** Where the result goes, so that the result of an earlier run is not read as an input of its folder. */
  readonly out: string | null;
}

/** Reads all inputs; one that cannot be read does not keep the others from being read. */
export async function readInputs(inputs: readonly string[], source: InputSource, progress: Progress): Promise<Inputs> {
  const reader = new InputReader(source, progress);
  if (source.out !== null) await reader.leaveOut(source.out);
  for (const input of inputs) await reader.add(input);
  return reader.result();
}

class InputReader {
  private readonly items: (BundleInput | DocumentInput)[] = [];
  private readonly errors: InputMessage[] = [];
  private readonly notes: InputMessage[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly source: InputSource,
    private readonly progress: Progress,
  ) {}

  result(): Inputs {
    return { items: this.items, errors: this.errors, notes: this.notes };
  }

  async leaveOut(path: string): Promise<void> {
    this.seen.add(await realpath(path).catch(() => path));
  }

  async add(input: string): Promise<void> {
    if (input === '-') return this.guard('-', async () => await this.bytes('-', await this.source.stdin(), null));
    await this.guard(input, () => this.path(input, null));
  }

  /** A file or a folder, each once, by whatever link it is reached. */
  private async path(path: string, folder: string | null): Promise<void> {
    const [identity, info] = [await realpath(path), await stat(path)];
    if (this.seen.has(identity)) return;
    this.seen.add(identity);
    if (info.isDirectory()) await this.folder(path);
    else if (folder !== null && !info.isFile()) this.errors.push({ input: path, message: '不是普通文件，未读取' });
    else await this.file(path, info.size, folder);
  }

  private async guard(input: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (problem) {
      this.errors.push({ input, message: systemMessage(problem) });
    }
  }

  private async folder(path: string): Promise<void> {
    const names = (await readdir(path)).filter((name) => !isLitter(name)).sort();
    if (names.length === 0) this.errors.push({ input: path, message: '文件夹里没有可核对的文件' });
    for (const name of names) {
      const inside = join(path, name);
      await this.guard(inside, () => this.path(inside, path));
    }
  }

  private async file(path: string, size: number, folder: string | null): Promise<void> {
    if (size > this.source.maxBytes) {
      const message = `有 ${megabytes(size)} MB，超过 ${megabytes(this.source.maxBytes)} MB 的上限，请拆分后再试`;
      this.errors.push({ input: path, message });
    } else await this.bytes(path, await readFile(path), folder);
    await this.progress.tell('已读取', this.seen.size);
  }

  private async bytes(input: string, bytes: Uint8Array, folder: string | null): Promise<void> {
    if (fileTypeOf(bytes) === 'zip' && holdsWorkbook(bytes)) return this.workbook(input, bytes);
    const reading = await readBytes(input, bytes, nodePdfEngine);
    if ('message' in reading) this.errors.push({ input, message: reading.message });
    else if (/\.jsonl?$/i.test(input) || looksLikeJson(reading.text)) this.json(input, reading.text);
    else if (/\.csv$/i.test(input)) this.table(input, rowsOfCsv(reading.text), '');
    else this.document(input, reading, folder);
  }

  private async workbook(input: string, bytes: Uint8Array): Promise<void> {
    const { default: read } = await import('read-excel-file/node');
    const reading = await readWorkbook(bytes, (packed) => read(Buffer.from(packed)));
    if ('message' in reading) {
      this.errors.push({ input, message: reading.message });
      return;
    }
    const filled = reading.sheets.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) this.errors.push({ input, message: '工作簿是空的' });
    for (const { name, rows } of filled) this.table(input, rows, filled.length > 1 ? name : '');
  }

  /** A table; `sheet` names it where its workbook has several. */
  private table(input: string, rows: Rows, sheet: string): void {
    const place = sheet === '' ? input : `${input}#${sheet}`;
    const reading = readTable(rows, sheet === '' ? input : `${input} ${sheet}`);
    if ('message' in reading) {
      this.errors.push({ input: place, message: reading.message });
      return;
    }
    for (const caseFile of reading.caseFiles) this.items.push({ type: 'bundle', input: place, caseFile });
    for (const message of reading.notes) this.notes.push({ input: place, message });
  }

  private document(input: string, { text, partial, recognised, notes }: FileText, folder: string | null): void {
    this.items.push({ type: 'document', input, text, partial, recognised, folder });
    for (const message of notes) this.notes.push({ input, message });
  }

  private json(input: string, text: string): void {
    const data = parsed(text);
    const lines = data === undefined ? jsonLines(text, /\.jsonl$/i.test(input)) : null;
    if (lines) {
      for (const { number, line } of lines) this.value(`${input}#${number}`, parsed(line), line, number);
    } else this.value(input, data, text, 1);
  }

  private value(input: string, data: unknown, text: string, firstLine: number): void {
    if (data === undefined) {
      this.errors.push({ input, message: faultMessage(text, firstLine) });
    } else if (Array.isArray(data)) {
      if (data.length === 0) this.errors.push({ input, message: '列表是空的，没有案件包' });
      data.forEach((bundle, index) => {
        this.bundle(`${input}#${index + 1}`, bundle);
      });
    } else this.bundle(input, data);
  }

  private bundle(input: string, data: unknown): void {
    const reading = caseFileFromBundle(data);
    if ('refused' in reading) {
      this.errors.push({ input, message: reading.refused });
      return;
    }
    this.items.push({ type: 'bundle', input, caseFile: reading.caseFile });
    for (const message of reading.notes) this.notes.push({ input, message });
  }
}

/** A package that cannot be looked into is left to the reader of documents, which says why. */
function holdsWorkbook(bytes: Uint8Array): boolean {
  try {
    return isWorkbook(zipEntries(bytes));
  } catch {
    return false;
  }
}

function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(text);
}

/** The lines of a JSONL text; null for one damaged JSON value, no line of which is complete in itself. */
function jsonLines(
  text: string,
  isNamedSo: boolean,
): readonly { readonly number: number; readonly line: string }[] | null {
  const lines = text
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '');
  if (lines.length < 2) return null;
  return isNamedSo || lines.slice(0, 2).some(({ line }) => line.startsWith('{') && parsed(line) !== undefined)
    ? lines
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultMessage(text: string, firstLine: number): string {
  const fault = jsonFault(text);
  if (!fault) return 'JSON 无法解析';
  const place = `第 ${fault.line + firstLine - 1} 行第 ${fault.column} 个字符处`;
  return fault.truncated ? `在${place}中断，JSON 不完整，文件可能未传完` : `${place}不符合 JSON 的写法`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}

function systemMessage(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (code === 'ENOENT') return '找不到这个文件或文件夹';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取它的权限';
  return code ? `系统未能打开它（${code}）` : '未能读取';
}
