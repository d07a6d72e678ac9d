/** What changed in a document since it was read in an earlier sitting (F-F5): paragraphs by fingerprint, so that no second text is kept. */
import { fingerprint } from '../rules/engine/fingerprint';
import type { CaseDocument, EarlierText } from '../rules/model/case-file';
import { stripSpaces } from '../rules/text/width';

/** Readings less than this apart (milliseconds) belong to one sitting: somebody is typing. */
const SITTING = 30 * 60_000;

/** Paragraphs of a text that hold anything; spacing is no content. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(stripSpaces)
    .filter((paragraph) => paragraph !== '');
}

/**
 * What a document whose text is read anew is compared with: the text as it stood before the present sitting began.
 * @param known the document as stored
 * @param at when `text` was read, milliseconds since the epoch
 */
export function earlierText(known: CaseDocument, text: string, at: number): EarlierText | undefined {
  if (known.text === text || known.state !== 'value') return known.earlier;
  const readAt = known.provenance?.readAt ?? at;
  if (known.earlier && at - readAt < SITTING) return known.earlier;
  return { readAt, paragraphs: paragraphsOf(known.text).map(fingerprint) };
}

/** How a text differs from the earlier one. */
export interface DocumentChange {
  /** When the earlier text was last read, milliseconds since the epoch. */
  readonly since: number;
  /** How many paragraphs it has now. */
  readonly paragraphs: number;
  /** Numbers (from 1) of paragraphs that the earlier text did not hold. */
  readonly changed: readonly number[];
  /** How many paragraphs of the earlier text are gone without another in their place. */
  readonly dropped: number;
}

/** What changed since the earlier text; null where none is known. */
export function changeOf({ text, earlier }: CaseDocument): DocumentChange | null {
  if (!earlier) return null;
  const left = new Map<string, number>();
  for (const mark of earlier.paragraphs) left.set(mark, (left.get(mark) ?? 0) + 1);
  const paragraphs = paragraphsOf(text);
  const changed: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    const mark = fingerprint(paragraph);
    const rest = left.get(mark) ?? 0;
    if (rest > 0) left.set(mark, rest - 1);
    else changed.push(index + 1);
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return {
    since: earlier.readAt,
    paragraphs: paragraphs.length,
    changed,
    dropped: Math.max(0, gone - changed.length),
  };
}
