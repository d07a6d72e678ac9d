/** What the bytes of an input are: text, or why they cannot be read. */
export type Decoded = { readonly text: string } | { readonly unreadable: string };

const SIGNATURES: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], '是 Office 文件（.docx、.xlsx）或压缩包，命令行目前还读不了，请另存为 .txt 后再试'],
  [[0x25, 0x50, 0x44, 0x46], '是 PDF 文件，命令行目前还读不了，请另存为 .txt 后再试'],
  [[0xd0, 0xcf, 0x11, 0xe0], '是旧版 Office 文件（.doc、.xls），命令行目前还读不了，请另存为 .txt 后再试'],
];

/** The text of an input by what its bytes are: UTF-8, UTF-16 with a mark, else GB18030, the old standard of Chinese files. */
export function decode(bytes: Uint8Array): Decoded {
  for (const [signature, unreadable] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return { unreadable };
  }
  const text = utf16(bytes) ?? strictly('utf-8', bytes) ?? strictly('gb18030', bytes);
  if (text === null || text.includes('\0'))
    return { unreadable: '不是文字文件，或文字编码无法识别（可用 UTF-8、GB18030）' };
  return text.trim() === '' ? { unreadable: '是空的' } : { text };
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? strictly('utf-16be', bytes) : null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
