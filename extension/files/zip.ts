import { Inflate } from 'fflate';

/** Why a package is not unpacked; the message is for the user. */
export class UnsafePackage extends Error {}

/** An entry as the package's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** No document of a case comes near these. */
const MOST_ENTRIES = 5_000;
const LARGEST_ENTRY = 64 * 1_048_576;
const LARGEST_SUM = 256 * 1_048_576;
/** Text packs to a tenth or a twentieth; what packs to less than a five hundredth was made to burst. */
const HIGHEST_RATIO = 500;
const SMALL = 1_048_576;
const DAMAGED = '文件不完整或已损坏，请重新获取后再试';
const TOO_LARGE = '解压后过大，可能不是正常的文书，未打开';

/** The directory of a package, checked before anything is unpacked. @throws UnsafePackage */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES || count === 0xffff) throw new UnsafePackage(TOO_LARGE);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(view, bytes, at, end);
    entries.push(entry);
    at = next;
  }
  checkSizes(entries, bytes.length);
  return entries;
}

/** The end record stands within the last 64 kB, behind it at most a comment. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new UnsafePackage(DAMAGED);
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, limit: number): { entry: ZipEntry; next: number } {
  if (at + 46 > limit || view.getUint32(at, true) !== 0x02014b50) throw new UnsafePackage(DAMAGED);
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new UnsafePackage('加了密码，读不了，请去掉密码后再试');
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > limit) throw new UnsafePackage(DAMAGED);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

function checkSizes(entries: readonly ZipEntry[], length: number): void {
  let sum = 0;
  for (const { packedSize, size, offset } of entries) {
    sum += size;
    if (offset + packedSize > length) throw new UnsafePackage(DAMAGED);
    const bursts = size > SMALL && size > packedSize * HIGHEST_RATIO;
    if (size > LARGEST_ENTRY || sum > LARGEST_SUM || bursts) throw new UnsafePackage(TOO_LARGE);
  }
}

/** Bytes are fed in slices, so that an entry that says less than it holds is noticed early. */
const SLICE = 4_096;

/** Unpacks one entry and holds it to the size it declares. @throws UnsafePackage */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize, size, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new UnsafePackage(DAMAGED);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw new UnsafePackage(DAMAGED);
  if (method === 0) {
    if (size !== packedSize) throw new UnsafePackage(DAMAGED);
    return packed;
  }
  if (method !== 8) throw new UnsafePackage(DAMAGED);
  return inflate(packed, size);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((part) => {
    if (filled + part.length > size) throw new UnsafePackage(TOO_LARGE);
    out.set(part, filled);
    filled += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (problem) {
    throw problem instanceof UnsafePackage ? problem : new UnsafePackage(DAMAGED);
  }
  if (filled !== size) throw new UnsafePackage(DAMAGED);
  return out;
}
