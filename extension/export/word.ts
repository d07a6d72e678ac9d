import { Document, type FileChild, Packer } from 'docx';

/** Left for a person to fill in. */
export const BLANK = '　　　　';

/** A Word document in the type of official papers. */
export async function wordFile(title: string, children: readonly FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    creator: '检察电子巡逻车',
    title,
    styles: { default: { document: { run: { font: '宋体', size: 24 } } } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Characters that XML cannot hold, as copied texts sometimes do, are left out. */
export function printable(text: string): string {
  return [...text].filter((char) => isPrintable(char.codePointAt(0) ?? 0)).join('');
}

function isPrintable(code: number): boolean {
  const isControl = code < 0x20 && code !== 0x09;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isControl && !isHalf && code !== 0xfffe && code !== 0xffff;
}
