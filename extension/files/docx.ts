import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { UnsafePackage, unpack, type ZipEntry } from './zip';

/** Parts of a package that hold text or say how it is put together; pictures and embedded things stay packed. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/|fonts\/)[^/]+\.xml$|word\/_rels\/)/;
/** A document type may define entities that grow without end or fetch something. */
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** Whether a package is a Word document. */
export function isWordDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'word/document.xml');
}

/** The text of a Word document: a line for each paragraph, a line for each row of a table with its cells set apart by tabs. @throws UnsafePackage */
export async function docxText(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string> {
  let document: unknown = null;
  const transformDocument = (read: unknown) => {
    document = read;
    return { type: 'document', children: [], notes: isNode(read) ? read.notes : undefined, comments: [] };
  };
  await mammoth.convertToHtml(sourceOf(bytes, entries), { transformDocument, includeEmbeddedStyleMap: false });
  return linesOf(document)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The package once more with nothing but its checked text parts, so that what reads it meets no surprise. */
function sourceOf(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    if (!TEXT_PART.test(entry.name)) continue;
    const part = unpack(bytes, entry);
    if (DOCUMENT_TYPE.test(new TextDecoder().decode(part.subarray(0, 4096)))) {
      throw new UnsafePackage('含有异常的结构（DOCTYPE），可能不是正常的文书，未打开');
    }
    parts[entry.name] = part;
  }
  parts['[Content_Types].xml'] ??= strToU8('<Types/>');
  const packed = zipSync(parts, { level: 0 });
  const arrayBuffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
  // The first is what the library takes in a browser, the second in Node.
  return { arrayBuffer, buffer: packed };
}

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly breakType?: unknown;
  readonly children?: unknown;
  readonly notes?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node): readonly Node[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** Lines of a block: what stands in a paragraph is one, save for breaks inside it. */
function linesOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'paragraph') return inline(node).split('\n');
  if (node.type === 'tableRow')
    return [
      childrenOf(node)
        .map((cell) => linesOf(cell).join(' ').trim())
        .join('\t'),
    ];
  return childrenOf(node).flatMap(linesOf);
}

function inline(node: Node): string {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(inline).join('');
}
