/** What a file is by its first bytes; everything without a known beginning may be text. */
export type FileType = 'zip' | 'pdf' | 'ole' | 'rtf' | 'image' | 'archive' | 'text';

const BEGINNINGS: readonly (readonly [bytes: readonly number[], type: FileType])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0xef, 0xbb, 0xbf, 0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x42, 0x4d], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
];

/** Tells a file by its first bytes, not by its name. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  return known?.[1] ?? 'text';
}

/** Why files of a type cannot be read; null for those that can. */
export function refusalOf(type: FileType, name: string): string | null {
  switch (type) {
    case 'ole':
      return /\.wps$/i.test(name)
        ? '是 WPS 专用格式（.wps），读不了，请在 WPS 中另存为 .docx 后再试'
        : '是旧版 Office 文件（.doc、.xls）或加了密码的文件，读不了，请另存为不加密的 .docx 后再试';
    case 'rtf':
      return '是 RTF 文件，读不了，请另存为 .docx 或 .txt 后再试';
    case 'image':
      return '是图片，没有文字可读；本工具不作文字识别，请使用有文字的电子版';
    case 'archive':
      return '是压缩包，请解压后再试';
    default:
      return null;
  }
}
