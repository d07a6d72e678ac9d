const table = new Map<string, readonly [number, number]>();

/** The two-byte part of GB18030, turned round: what the platform decodes, we can encode. */
function bytesOf(char: string): readonly number[] {
  if (table.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue;
        table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
  }
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? [code] : (table.get(char) ?? [...`&#${code};`].map((each) => each.charCodeAt(0)));
}

/** A page of markup in GB18030, as old servers send it; what two bytes cannot hold becomes a character reference. */
export function gb18030(markup: string): Uint8Array {
  return Uint8Array.from([...markup].flatMap(bytesOf));
}
