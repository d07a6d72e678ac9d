import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { isNameSlip, isOneOff, isSwapped } from '../../text/name-slip';
import { isSurname, nameEnd } from '../../text/names';
import { codeAt } from '../../text/source';
import {
  accusedNames,
  accusedWithParagraph,
  isAccusedRole,
  isKnownOtherwise,
  type RoleMention,
  roleMentions,
  titleNames,
} from './people';
import { proseOf } from './prose';

/** A name that differs from a known one by a slip. */
export interface Drift {
  readonly name: string;
  readonly known: string;
  readonly at: Range;
  /** It stands where only a name can stand. */
  readonly sure: boolean;
}

const MASK = /[某×xX*＊]/u;
/** A name that a slip can be told from. */
export const FULL_NAME = /^(?:(?!某)[\u4e00-\u9fa5]){3}$/u;
const isChinese = (char: string): boolean => /^[\u4e00-\u9fa5]$/u.test(char) && char !== '某';

/** Names of the accused that differ from the one of their own paragraph by a slip, every place by itself. */
export const nameDrifts = oncePerText((document): readonly Drift[] => {
  const accused = accusedWithParagraph(document);
  const known = new Set(accused.flatMap(({ name, aliases }) => [name, ...aliases]));
  const isOther = (name: string): boolean => known.has(name) || isSomebodyElse(document, name);
  const introduced = accused.map(({ name }) => name);
  const found = [
    ...titleDrifts(document),
    ...calledOtherwise(document, known),
    ...(accused.length > 0
      ? misspellings(document, introduced, isOther)
      : misspellings(document, oftenNamed(document), isOther).filter(({ name, known: one }) => isLikely(name, one))),
    ...namedTwice(document),
  ];
  const starts = new Set<number>();
  return found.filter(({ at }) => !starts.has(at.start) && starts.add(at.start));
});

/** The accused of an excerpt that has no paragraphs. */
function oftenNamed(document: ReadDocument): string[] {
  const often = document.facts.parties.filter(({ mentions }) => mentions.length >= OFTEN).map(({ name }) => name);
  return accusedNames(document).filter((name) => often.includes(name));
}
const OFTEN = 4;

/** Kinds that name those they are about without a paragraph of their own. */
const WITHOUT_PARAGRAPHS: ReadonlySet<DocumentKind> = new Set([
  'arrestDecision',
  'nonArrestReason',
  'sentencingProposal',
  'protest',
]);

/** In a short document an accused whose name stands once and is a slip for that of one named before. */
function namedTwice(document: ReadDocument): Drift[] {
  if (!WITHOUT_PARAGRAPHS.has(document.facts.kind)) return [];
  const mentions = roleMentions(document).filter(({ role }) => isAccusedRole(role));
  return mentions.flatMap(({ name, start, end }) => {
    const known = mentions.find(
      (one) => isLikely(name, one.name) || (isNear(name, one.name) && document.text.split(one.name).length > 2),
    );
    if (!known || document.text.split(name).length !== 2) return [];
    return [{ name, known: known.name, at: { start, end }, sure: true }];
  });
}

/** A slip of the kind people make. */
export const isLikely = (written: string, known: string): boolean =>
  isNameSlip(written, known) || isSwapped(written, known);

/** Has a part of his own, or is named so often that no slip explains it. */
function isSomebodyElse(document: ReadDocument, name: string): boolean {
  return (
    isKnownOtherwise(document, name) ||
    document.facts.parties.some((one) => one.name === name && (one.paragraph !== undefined || one.mentions.length > 2))
  );
}

/** Somebody called 被告人 by a name that is nobody's and is near one of the accused. */
function calledOtherwise(document: ReadDocument, known: ReadonlySet<string>): Drift[] {
  const names = accusedWithParagraph(document).map(({ name }) => name);
  return unknownAccused(document).flatMap(({ name, start, end }) => {
    const near = names.find((one) => isNear(name, one));
    return near && !known.has(name) ? [{ name, known: near, at: { start, end }, sure: true }] : [];
  });
}

/** Whether a name written may be a slip for a known one. */
export function isNear(written: string, known: string): boolean {
  const isFull = FULL_NAME.test(known);
  const isShortened = isFull && (written === known.charAt(0) + known.charAt(2) || written === known.slice(0, 2));
  return isLikely(written, known) || isOneOff(written, known) || isShortened;
}

/** Those called 被告人, 上诉人 … by a name that belongs to nobody the document introduces or knows by another part. */
export const unknownAccused = oncePerText((document): readonly RoleMention[] => {
  const accused = accusedWithParagraph(document);
  const known = accused.flatMap(({ name, aliases }) => [name, ...aliases]);
  const from = accused[accused.length - 1]?.paragraph?.end ?? Number.POSITIVE_INFINITY;
  return roleMentions(document).filter(
    ({ role, name, start }) =>
      isAccusedRole(role) &&
      start >= from &&
      !known.some((one) => name.startsWith(one) || isMaskOf(name, one) || (MASK.test(name) && one.startsWith(name))) &&
      !isSomebodyElse(document, name),
  );
});

/** 邱某 for 邱剑峰 is the same person under a mask. */
function isMaskOf(written: string, known: string): boolean {
  return written.charAt(0) === known.charAt(0) && MASK.test(written) && !MASK.test(known);
}

/** Places where a full name of three characters stands with one lost, another one, or two swapped. */
export function misspellings(
  document: ReadDocument,
  names: readonly string[],
  isOther: (name: string) => boolean,
): Drift[] {
  const prose = proseOf(document);
  return names
    .filter((name) => FULL_NAME.test(name))
    .flatMap((known) => {
      const found: Drift[] = [];
      const add = (start: number, length: number): void => {
        const name = prose.slice(start, start + length);
        if (length === 0 || isOther(name) || isOther(prose.slice(start, start + 3))) return;
        if (!isLikely(name, known) && prose.split(name).length !== 2) return;
        found.push({
          name,
          known,
          at: { start, end: start + length },
          sure: standsAsName(prose, start, start + length),
        });
      };
      const [surname, given] = [known.charAt(0), known.slice(1)];
      const [middle, last] = [known.charCodeAt(1), known.charCodeAt(2)];
      for (let at = prose.indexOf(surname); at >= 0; at = prose.indexOf(surname, at + 1)) {
        const second = codeAt(prose, at + 1);
        // Most characters that are a surname stand in other words.
        if (second === middle || second === last || codeAt(prose, at + 2) === last)
          add(at, slipLength(prose.slice(at, at + 3), known));
      }
      for (let at = prose.indexOf(given, 1); at >= 0; at = prose.indexOf(given, at + 1)) {
        const before = prose.charAt(at - 1);
        if (before !== surname && isChinese(before) && (isSurname(prose, at - 1) || isNameSlip(before + given, known)))
          add(at - 1, 3);
      }
      return found;
    });
}

/** How many characters of a text that begins with the surname are the name with a slip behind the surname; 0 where they are something else. */
function slipLength(written: string, known: string): number {
  const [surname, middle, last] = known;
  if (written === known || written.length < 3) return 0;
  if (isSwapped(written, known)) return 3;
  const [, second = '', third = ''] = written;
  if (second === middle) return isChinese(third) ? 3 : 0;
  if (third === last && isChinese(second)) return 3;
  return second === last && written.startsWith(surname ?? '') ? 2 : 0;
}

/** A sign or a role word in front of it, or what follows a name behind it. */
function standsAsName(prose: string, start: number, end: number): boolean {
  return (
    /(?:[，。；：、（“\s]|人|后|[与和对将把被由向给及])$/u.test(prose.slice(start - 1, start)) ||
    nameEnd(prose, start) === end
  );
}

/** A surname at the very head that differs from the one of the text, as a program that masks names may garble it. */
function titleDrifts(document: ReadDocument): Drift[] {
  const names = accusedNames(document);
  return titleNames(document).flatMap((title) => {
    if (document.text.indexOf(title.name, title.end) >= 0) return [];
    const near = names.find((name) => name.slice(1) === title.name.slice(1) && name !== title.name);
    return near ? [{ name: title.name, known: near, at: title, sure: true }] : [];
  });
}
