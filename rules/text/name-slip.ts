import { isConfusable } from './confusable';

const MASK = /[某×xX*＊0-9０-９]/u;

/**
 * Whether one name may be a slip for another: one character that sounds or looks the same, or one character more or
 * fewer. 李某 and 王某, 林英昌 and 林英楷 are different people.
 */
export function isNameSlip(written: string, known: string): boolean {
  if (written === known) return false;
  if (written.length === known.length) {
    const off = [...written].map((char, at) => (char === known.charAt(at) ? -1 : at)).filter((at) => at >= 0);
    const at = off[0];
    return off.length === 1 && at !== undefined && isConfusable(written.charAt(at), known.charAt(at));
  }
  if (MASK.test(written) || MASK.test(known) || written.charAt(0) !== known.charAt(0)) return false;
  const [short, long] = written.length < known.length ? [written, known] : [known, written];
  return long.length - short.length === 1 && short.length >= 3 && isSubsequence(short, long);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Two characters swapped: 张小明 and 张明小. */
export function isSwapped(written: string, known: string): boolean {
  return (
    written !== known &&
    written.length === known.length &&
    known.length >= 3 &&
    [...written].sort().join('') === [...known].sort().join('')
  );
}

/** Full names of three characters that differ in one: the same person where nobody else bears the other name. */
export function isOneOff(written: string, known: string): boolean {
  if (written.length !== 3 || known.length !== 3 || MASK.test(written) || MASK.test(known)) return false;
  return [...written].filter((char, at) => char !== known.charAt(at)).length === 1;
}
