import type { CaseValue, Provenance } from '../rules/model/case-file';

/** How much a value tells: 3 seen as a whole (a blank too), 2 masked or in part, 1 seen but not understood, 0 not on the page. */
function completeness(value: CaseValue): number {
  if (value.state === 'not-loaded') return 0;
  if (value.state === 'unreadable') return 1;
  return value.state === 'masked' || value.partial ? 2 : 3;
}

/**
 * Which of two readings of one field the case file holds. The later one, unless it tells less than the earlier:
 * a page that hides, masks or has not loaded a value does not take away what was read before.
 */
export function laterValue(stored: CaseValue, incoming: CaseValue): CaseValue {
  // What was read before the page changed may have been corrected since: it proves nothing any more.
  if (incoming.drifted) return incoming;
  const gain = completeness(incoming) - completeness(stored);
  if (isSameMoment(stored.provenance, incoming.provenance))
    return gain > 0 || (gain === 0 && sortsAfter(incoming, stored)) ? incoming : stored;
  if (gain >= 0) return incoming;
  return incoming.state === 'masked' && !agreesWithMask(incoming, stored) ? incoming : stored;
}

/** Two frames read at one moment: neither is later, so the choice must not hang on the order they arrived in. */
export function isSameMoment(left: Provenance | undefined, right: Provenance | undefined): boolean {
  return left?.readAt === right?.readAt && left?.from !== right?.from;
}

function sortsAfter(left: CaseValue, right: CaseValue): boolean {
  return `${left.provenance?.from}\n${left.raw}` > `${right.provenance?.from}\n${right.raw}`;
}

/** Whether a full value can be the one under the mask; if it cannot, the value has changed since it was read. */
function agreesWithMask(masked: CaseValue, full: CaseValue): boolean {
  if (completeness(full) < 3) return true;
  const pattern = [...(masked.value || masked.raw).replace(/\s/g, '')];
  const text = [...full.value.replace(/\s/g, '')];
  const isStar = (character: string) => /[*＊●•xX×]/.test(character);
  if (pattern.length === text.length)
    return pattern.every((character, at) => isStar(character) || character === text[at]);
  const head = pattern.findIndex(isStar);
  const tail = [...pattern].reverse().findIndex(isStar);
  return (
    text.length >= head + tail &&
    pattern.slice(0, head).every((character, at) => character === text[at]) &&
    pattern.slice(pattern.length - tail).every((character, at) => character === text[text.length - tail + at])
  );
}
