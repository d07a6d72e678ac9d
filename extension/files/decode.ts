/** What bytes are: text, or why they are none. */
export type Decoded = { readonly text: string } | { readonly message: string };

/** The text that bytes hold: UTF-8, UTF-16 with a mark, else GB18030, the old standard of Chinese files. */
export function decode(bytes: Uint8Array): Decoded {
  const text = utf16(bytes) ?? strictly('utf-8', bytes) ?? strictly('gb18030', bytes);
  if (text === null || text.includes('\0')) {
    return { message: '不是文字文件，或文字编码无法识别（可用 UTF-8、GB18030）' };
  }
  return text.trim() === '' ? { message: '是空的' } : { text };
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
