import type { Range } from '../model/document-facts';
import { DOCUMENT_KINDS, type DocumentKind, isDocumentKind } from '../model/document-kinds';
import { FORMULAS } from './kinds/formulas';
import { matchesOf } from './source';
import { stripSpaces } from './width';
import { Words } from './words';

/** How far from the top a title may stand. */
const HEAD_LENGTH = 600;

/** A kind with the range of its title in the text. */
export interface RecognisedKind {
  readonly kind: DocumentKind;
  readonly title: string;
  /** Absent when the kind was told by a hint or by the formulas of the body. */
  readonly range?: Range;
}

interface TitlePattern {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly pattern: RegExp;
}

const TITLE_PATTERNS: readonly TitlePattern[] = Object.entries(DOCUMENT_KINDS).flatMap(([kind, spec]) =>
  isDocumentKind(kind)
    ? spec.titles.map((title) => ({ kind, title, pattern: new RegExp([...title].join('[ \\u3000\\t]{0,4}'), 'g') }))
    : [],
);

/** All titles at once: a head is searched for a hundred of them in one pass. */
const TITLES = new Words(TITLE_PATTERNS.map(({ title }) => title));

/** The kind named by a title alone, e.g. from a list of documents; null when none is. */
export function kindOfTitle(title: string): DocumentKind | null {
  const plain = stripSpaces(title);
  let best: TitlePattern | null = null;
  for (const candidate of TITLE_PATTERNS) {
    if (plain.includes(candidate.title) && candidate.title.length > (best?.title.length ?? 0)) best = candidate;
  }
  return best?.kind ?? null;
}

/** A title inside a sentence (以…号起诉书指控, 《量刑建议书》, 出具谅解书) names another document. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    !/(?:[号《“"、，。；以的及和与份]|作出|出具|发出|签署|签订|收到|制作|制发|发表|送达|移送|提交)$/.test(before) &&
    !/^(?:指控|[》”、，。；）的]|副本|送达|复印|认定|所列)/.test(after)
  );
}

/** A title with a line to itself is surer than one glued to other words (the name of the case, lost line breaks). */
function hasOwnLine(text: string, { start, end }: Range): boolean {
  return (
    (start === 0 || text.charAt(start - 1) === '\n' || /^\s/.test(text.charAt(start - 1))) &&
    (end >= text.length || /^\s/.test(text.charAt(end)))
  );
}

interface Candidate extends RecognisedKind {
  readonly range: Range;
  readonly ownLine: boolean;
}

/** Whether one candidate is to be preferred: own line first, then the earlier one, then the longer one. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.ownLine !== other.ownLine) return one.ownLine;
  if (one.range.end !== other.range.end) return one.range.end < other.range.end;
  return one.range.start < other.range.start;
}

/** The best place of a title; one inside a sentence does not keep a later one from being found. */
function candidateOf(text: string, head: string, { kind, title, pattern }: TitlePattern): Candidate | null {
  let best: Candidate | null = null;
  for (const match of matchesOf(pattern, head)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (!standsAlone(text, range.start, range.end)) continue;
    const candidate = { kind, title, range, ownLine: hasOwnLine(text, range) };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function titleInHead(text: string): Candidate | null {
  const head = text.slice(0, HEAD_LENGTH);
  const plain = stripSpaces(head);
  const written = TITLES.placesIn(plain);
  let best: Candidate | null = null;
  for (const pattern of TITLE_PATTERNS) {
    if (!written.has(pattern.title)) continue;
    const candidate = candidateOf(text, head, pattern);
    if (candidate && (best === null || isBetter(candidate, best))) best = candidate;
  }
  return best;
}

/** The kind whose closing formulas a text uses; null when it uses none that is known. */
export function kindOfBody(text: string): DocumentKind | null {
  return FORMULAS.find(([, formula]) => formula.test(text))?.[0] ?? null;
}

/** What kind of document a text is: by the title at its head, else by the hint, else by its closing formulas. A hinted kind without titles of its own (published document, lists) stands. */
export function recogniseKind(
  text: string,
  hint: { readonly kind?: DocumentKind; readonly title?: string } = {},
): RecognisedKind {
  const found = titleInHead(text);
  if (hint.kind && DOCUMENT_KINDS[hint.kind].titles.length === 0 && hint.kind !== 'other') {
    return { ...found, kind: hint.kind, title: hint.title ?? found?.title ?? DOCUMENT_KINDS[hint.kind].name };
  }
  if (found) return found;
  const hinted = hint.kind ?? (hint.title ? kindOfTitle(hint.title) : null);
  const kind = hinted ?? kindOfBody(text) ?? 'other';
  return { kind, title: hint.title ?? DOCUMENT_KINDS[kind].name };
}
