import type { Parted } from '../../rules/model/difference';
import type { Range } from '../../rules/model/document-facts';

/** A passage with some of its parts marked; ranges in the order of the text, counted from the passage's beginning. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** A value with what sets it apart from another marked. */
export function PartedText({ parted: { before, own, after } }: { parted: Parted }) {
  return (
    <>
      {before}
      {own && <mark>{own}</mark>}
      {after}
    </>
  );
}
