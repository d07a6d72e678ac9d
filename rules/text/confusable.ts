import { HOMOPHONES, LOOKALIKES } from './data/look-and-sound';

/** Characters by class; two of one class sound the same. */
const SOUNDS = HOMOPHONES.split(' ');
const soundOf = classesOf(SOUNDS);
const lookOf = looksOf(LOOKALIKES);

function classesOf(groups: readonly string[]): Uint16Array {
  const classes = new Uint16Array(0x10000);
  groups.forEach((group, index) => {
    for (let at = 0; at < group.length; at += 1) classes[group.charCodeAt(at)] = index + 1;
  });
  return classes;
}

function looksOf(groups: string): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const group of groups.split(' ')) for (const char of group) looks.set(char, (looks.get(char) ?? '') + group);
  return looks;
}

/** Whether one character may stand for another by a slip: same sound or same look. */
export function isConfusable(one: string, other: string): boolean {
  const sound = soundOf[one.charCodeAt(0)];
  return (sound !== 0 && sound === soundOf[other.charCodeAt(0)]) || (lookOf.get(one)?.includes(other) ?? false);
}

/** Every character that may stand for another by a slip. */
export function confusablesOf(char: string): readonly string[] {
  const sound = soundOf[char.charCodeAt(0)] ?? 0;
  const others = new Set([...(sound === 0 ? '' : (SOUNDS[sound - 1] ?? '')), ...(lookOf.get(char) ?? '')]);
  others.delete(char);
  return [...others];
}
