import { deflateSync } from 'node:zlib';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** A line of a sample page: its left edge in points and its words. */
export interface SampleLine {
  readonly x: number;
  readonly text: string;
}

const SIZE = 16;

/** A PDF file with a text layer, a page for each list of lines; the font names its characters by their Unicode numbers, or by the table `UniGB-UCS2-H`; `rendering` 3 leaves its text unseen. */
export function samplePdf(
  pages: readonly (readonly SampleLine[])[],
  encoding: 'Identity-H' | 'UniGB-UCS2-H' = 'Identity-H',
  producer = 'WPS',
  rendering = 0,
): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[4 0 R]${encoding === 'Identity-H' ? '/ToUnicode 5 0 R' : ''}>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(${encoding === 'Identity-H' ? 'Identity' : 'GB1'})/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>`,
    stream(
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end',
    ),
    `<</Producer(${producer})>>`,
  ];
  for (const [index, lines] of pages.entries()) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${8 + index * 2} 0 R>>`,
      stream(
        lines
          .map(
            ({ x, text }, row) => `BT ${rendering} Tr /F ${SIZE} Tf ${x} ${780 - row * 28} Td <${hexOf(text)}> Tj ET`,
          )
          .join('\n'),
      ),
    );
  }
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${body.length}\n%%EOF`;
  return strToU8(body + end, true);
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function hexOf(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** A Word document of paragraphs, then of one table. */
export async function sampleDocx(
  paragraphs: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Promise<Uint8Array> {
  const table = new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    ),
  });
  const children = [...paragraphs.map((text) => new Paragraph(text)), ...(rows.length > 0 ? [table] : [])];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** A package with the text parts given; `bomb` adds one that declares less than it holds. */
export function samplePackage(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A package whose only part unpacks to `actual` bytes but declares `declared`. */
export function lyingPackage(actual: number, declared: number): Uint8Array {
  const honest = zipSync({ 'word/document.xml': [new Uint8Array(actual), { level: 9 }] });
  const view = new DataView(honest.buffer, honest.byteOffset, honest.byteLength);
  for (let at = 0; at < honest.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, declared, true);
  }
  return honest;
}

/** Bytes that no decoder takes for text. */
export const NOISE = new Uint8Array(deflateSync(Buffer.from('某某县人民检察院'.repeat(40)))).map((byte, index) =>
  index % 7 === 0 ? 0 : byte,
);
