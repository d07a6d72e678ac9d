/**
 * A 64-bit fingerprint of a text as 16 hexadecimal digits (two 32-bit FNV-1a rounds with different seeds). It names
 * defects; it protects nothing, so it need not be cryptographic, and it must work where `crypto.subtle` does not exist.
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return hex(a) + hex(b);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
