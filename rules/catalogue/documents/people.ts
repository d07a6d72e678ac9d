import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import type { Party, PartyRole, Range } from '../../model/document-facts';
import { crimeEndingAt } from '../../text/crimes';
import { isSurname, nameEnd } from '../../text/names';
import { matchesOf } from '../../text/source';
import { findAll, proseOf, sectionOf } from './prose';

/** A name behind a word that says what part its bearer plays. */
export interface RoleMention extends Range {
  readonly role: PartyRole;
  readonly word: string;
  readonly name: string;
}

/** Words that name a part, with the part. */
const ROLES: readonly (readonly [string, PartyRole])[] = [
  ['犯罪嫌疑人', 'suspect'],
  ['被不起诉人', 'nonProsecuted'],
  ['被告人', 'defendant'],
  ['上诉人', 'defendant'],
  ['罪犯', 'defendant'],
  ['被害人', 'victim'],
  ['证人', 'witness'],
];
const ROLE_WORD = new RegExp(ROLES.map(([word]) => word).join('|'), 'gu');
const ROLE_OF = new Map(ROLES);
const ACCUSED: ReadonlySet<PartyRole> = new Set(['defendant', 'suspect', 'nonProsecuted', 'unit']);

/** Whether a part is that of an accused. */
export function isAccusedRole(role: PartyRole): boolean {
  return ACCUSED.has(role);
}

/** Those the document is directed against, with or without a paragraph of their own. */
export function accusedNames({ facts }: ReadDocument): readonly string[] {
  return facts.parties.filter(({ role, elsewhere }) => isAccusedRole(role) && !elsewhere).map(({ name }) => name);
}

/** Those the document is directed against, by their own paragraph. */
export function accusedWithParagraph({ facts }: ReadDocument): readonly Party[] {
  return facts.parties.filter((party) => isAccusedRole(party.role) && party.paragraph !== undefined);
}

/** Every name right behind a role word in the document's own prose; the longest known name wins over a guess. */
export const roleMentions = oncePerText((document): readonly RoleMention[] => {
  const prose = proseOf(document);
  const known = document.facts.parties.map(({ name }) => name).sort((one, other) => other.length - one.length);
  const found: RoleMention[] = [];
  for (const { text: word, end: start } of findAll(ROLE_WORD, prose)) {
    if (/[同他其该]案$|附带民事诉讼$/u.test(prose.slice(Math.max(0, start - word.length - 7), start - word.length)))
      continue;
    const name = known.find((each) => prose.startsWith(each, start));
    const end = nameEnd(prose, start) ?? (name ? start + name.length : guessedEnd(prose, start, word));
    if (end === null) continue;
    // A name with a dot goes on as long as one that is known; what follows it is no part.
    const stop = name && (name.includes('·') || start + name.length > end) ? start + name.length : end;
    found.push({ role: ROLE_OF.get(word) ?? 'other', word, name: prose.slice(start, stop), start, end: stop });
  }
  return [...found, ...decidedOn(prose)];
});

/** 决定对张某某不起诉 names the person without a word for his part. */
function decidedOn(prose: string): RoleMention[] {
  return matchesOf(DECIDED, prose).flatMap(({ index, 1: word = '', 2: name = '' }) => {
    const start = index + word.length;
    return isSurname(prose, start) ? [{ role: 'nonProsecuted', word, name, start, end: start + name.length }] : [];
  });
}
const DECIDED = /(决定(?:依法)?对)([\u4e00-\u9fa5×＊]{2,4}?)(?:作出)?(?:法定|相对|存疑|附条件)?不起诉/gu;

/** Somebody called 被告人 whose name runs on into words nobody foresaw is taken for three characters. */
function guessedEnd(prose: string, start: number, word: string): number | null {
  const isName = isSurname(prose, start) && NAME_AND_WORD.test(prose.slice(start, start + 5));
  return isName && isAccusedRole(ROLE_OF.get(word) ?? 'other') ? start + 3 : null;
}
/** Characters that are a surname seldom and a word of grammar often do not begin one here. */
const NAME_AND_WORD = /^(?![于向曾对和有时当从将经成单应明户依])[\u4e00-\u9fa5]{5}/u;

/** Names at the very head, before the crime: 张某某盗窃一审刑事判决书. */
export function titleNames({ text, facts }: ReadDocument): (Range & { readonly name: string })[] {
  const head = text.slice(0, 120);
  const end = /(?:一案|案)?(?:一审|二审|再审|刑事|执行)/u.exec(head)?.index ?? 0;
  const crime = end > 0 ? crimeEndingAt(head, end) : null;
  const organ = facts.organ?.start ?? Number.POSITIVE_INFINITY;
  if (!crime || crime.start < 2 || organ < crime.start) return [];
  const names: (Range & { name: string })[] = [];
  let start = 0;
  for (const part of head
    .slice(0, crime.start)
    .replace(/(?:等人?|犯)$/u, '')
    .split('、')) {
    const name = part.trim();
    if (name.length >= 2 && name.length <= 4)
      names.push({ name, start: start + part.indexOf(name), end: start + part.indexOf(name) + name.length });
    start += part.length + 1;
  }
  return names;
}

/** Parts that make a person known by himself; a bare mention behind 被告人 does not. */
const OTHER_PARTS: ReadonlySet<PartyRole> = new Set(['victim', 'witness', 'counsel', 'agent', 'coOffender']);

/** Whether a person has another part, is dealt with elsewhere, or the name is somebody's former or other name. */
export function isKnownOtherwise(document: ReadDocument, name: string): boolean {
  return namesOfOthers(document).has(name);
}

const namesOfOthers = oncePerText(({ facts }): ReadonlySet<string> => {
  const others = facts.parties.filter((party) => party.elsewhere || OTHER_PARTS.has(party.role));
  return new Set([...others.map(({ name }) => name), ...facts.parties.flatMap(({ aliases }) => aliases)]);
});

/** The part of the text that tells the case itself: without earlier convictions and statutes. */
export function ownStory({ facts, text }: ReadDocument): Range {
  const parties = sectionOf(facts, 'parties');
  const appendix = sectionOf(facts, 'appendix');
  return { start: parties?.end ?? 0, end: appendix?.start ?? text.length };
}
