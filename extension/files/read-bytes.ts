import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { recogniseKind } from '../../rules/text/kinds';
import { decode } from './decode';
import type { PagesRead, PdfEngine } from './pdf';
import { fileTypeOf, refusalOf } from './signature';
import { UnsafePackage, type ZipEntry, zipEntries } from './zip';

/** The text of a file. */
export interface FileText {
  /** The document's own title, else the name of the file without its ending. */
  readonly title: string;
  readonly text: string;
  /** Ranges of the pages in the text; absent where the file has none of its own. */
  readonly pages?: readonly { readonly start: number; readonly end: number }[];
  /** A part was not read: what is missing from the text may well stand in the file. */
  readonly partial: boolean;
  /** The text was recognised from a scan; its slips may be the machine's. */
  readonly recognised: boolean;
  /** Sentences for the user about what was set aside; empty when all was read. */
  readonly notes: readonly string[];
}

/** A file as read, or why it could not be read: a plain sentence without its subject, to follow the file's name. */
export type FileReading = FileText | { readonly message: string };

/** Longer than ten of the longest documents. Case bundles are no documents: a thousand of them make some 60 MB. */
const LONGEST_TEXT = 8_000_000;

/** Reads a document file by what it is, not by what it is called; the libraries are loaded when they are needed. Never rejects. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  pdfEngine: () => Promise<PdfEngine>,
  told: PagesRead = () => {},
): Promise<FileReading> {
  const type = fileTypeOf(bytes);
  const refusal = refusalOf(type, name);
  if (refusal !== null) return { message: refusal };
  try {
    const read = await readAs(type, bytes, pdfEngine, told);
    if ('text' in read && read.text.length > LONGEST_TEXT && !/^\s*[[{]/.test(read.text)) {
      return { message: '文字过长，请拆分后再试' };
    }
    return 'text' in read ? { title: titleOf(name, read.text), ...read } : read;
  } catch (problem) {
    return { message: messageOf(problem) };
  }
}

/** Tags read as text would be taken for facts. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|!--)/i;

type Content = Omit<FileText, 'title'>;

async function readAs(
  type: ReturnType<typeof fileTypeOf>,
  bytes: Uint8Array,
  pdfEngine: () => Promise<PdfEngine>,
  told: PagesRead,
): Promise<Content | { readonly message: string }> {
  if (type === 'pdf') return readPdf(bytes, await pdfEngine(), told);
  if (type === 'zip') return readPackage(bytes);
  const decoded = decode(bytes);
  if ('message' in decoded) return decoded;
  return MARKUP.test(decoded.text)
    ? { message: '是网页或 XML，不是文书，请将正文另存为 .txt 或 .docx 后再试' }
    : plain(decoded.text);
}

function plain(text: string): Content {
  return { text, partial: false, recognised: false, notes: [] };
}

async function readPackage(bytes: Uint8Array): Promise<Content | { readonly message: string }> {
  const entries = zipEntries(bytes);
  const { docxText, isWordDocument } = await import('./docx');
  if (!isWordDocument(entries)) return { message: packageRefusal(entries) };
  const text = await docxText(bytes, entries);
  return text === '' ? { message: '里面没有文字；如果是图片，请使用有文字的电子版' } : plain(text);
}

function packageRefusal(entries: readonly ZipEntry[]): string {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^OFD\.xml$/i)) return '是 OFD 文件，目前读不了，请另存为 .docx 或有文字的 .pdf 后再试';
  if (has(/^xl\//)) return '是表格（.xlsx），不是文书，未读取';
  if (has(/^ppt\//)) return '是演示文稿，不是文书，未读取';
  return '是压缩包或其他格式，请解压或另存为 .docx 后再试';
}

async function readPdf(
  bytes: Uint8Array,
  engine: PdfEngine,
  told: PagesRead,
): Promise<Content | { readonly message: string }> {
  const { pdfText } = await import('./pdf');
  const { text, pages, total, pictures, recognised } = await pdfText(bytes, engine, told);
  if (pictures.length === pages.length) {
    return { message: '是扫描件，没有文字层；本工具不作文字识别，请使用有文字的电子版' };
  }
  const notes = pictures.length === 0 ? [] : [`第 ${pictures.join('、')} 页是图像，没有读到文字`];
  if (total > pages.length) notes.push(`共 ${total} 页，只读了前 ${pages.length} 页`);
  return { text, pages, partial: notes.length > 0, recognised, notes };
}

function titleOf(name: string, text: string): string {
  const { kind, title } = recogniseKind(text);
  if (kind !== 'other' && title !== DOCUMENT_KINDS.other.name) return title;
  return name.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,5}$/, '') || title;
}

function messageOf(problem: unknown): string {
  if (problem instanceof UnsafePackage) return problem.message;
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'PasswordException') return '加了密码，读不了，请去掉密码后再试';
  return '文件不完整或已损坏，请重新获取后再试';
}
