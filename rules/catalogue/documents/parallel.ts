import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import type { Range, SectionName } from '../../model/document-facts';
import { parseNumber } from '../../text/numerals';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { accusedNames } from './people';
import { bodyOf, proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** A figure, a grade of injury or a name: what may differ between two tellings of one thing. */
interface Token extends Range {
  readonly text: string;
  readonly section: SectionName;
  /** The words around it, with other figures and names taken out, in each reach. */
  readonly contexts: readonly string[];
}

/** Parts that may tell the same story twice. */
const TELLS: ReadonlySet<SectionName> = new Set(['charge', 'facts', 'evidence', 'opinion']);
const FIGURE = /[0-9]+(?:[.．，][0-9]+)*|[一二三四五六七八九十百千万两]+|轻微?(?=伤)|重(?=伤)/gu;
/** A name under a mask, also of somebody nothing else tells of. */
const MASKED = /[\u4e00-\u9fa5]某[甲乙丙丁戊己庚辛某]?[0-9]{0,2}/gu;
/** Signs that one telling has and the other has not. */
const LOOSE = /[\s，、：:；“”（）()]/gu;
/** Characters before and behind that must be the same; what is shorter stands in many sentences. */
const REACH: readonly (readonly [before: number, behind: number])[] = [
  [10, 5],
  [3, 20],
];
/** A slot that so many tokens share is a formula. */
const MOST = 12;
/** Stands for a figure or name; no document holds it. */
const SLOT = '\u0000';

/** Every figure and name of the story with what stands around it; none where only one part tells it. */
const tokensOf = oncePerText((document): readonly Token[] => {
  const sections = document.facts.sections.filter(({ name }) => TELLS.has(name));
  const isToldTwice = new Set(sections.map(({ name }) => name)).size > 1;
  return isToldTwice ? sections.flatMap((section) => tokensIn(document, section)) : [];
});

function tokensIn(document: ReadDocument, section: Range & { readonly name: SectionName }): Token[] {
  const prose = proseOf(document).slice(0, Math.min(section.end, bodyOf(document).length));
  const slots = slotsIn(document, prose, section);
  let at = section.start;
  const between = slots.map((slot) => {
    const words = prose.slice(at, slot.start);
    at = slot.end;
    return words;
  });
  const skeleton = [...between, prose.slice(at, section.end)].join(SLOT).replace(LOOSE, '');
  let place = -1;
  return slots.map((slot) => {
    place = skeleton.indexOf(SLOT, place + 1);
    return {
      ...slot,
      text: prose.slice(slot.start, slot.end),
      section: section.name,
      contexts: contextsAt(skeleton, place),
    };
  });
}

function contextsAt(skeleton: string, place: number): string[] {
  const contexts: string[] = [];
  for (const [before, behind] of REACH) {
    if (place < before || place + behind >= skeleton.length) continue;
    const context = skeleton.slice(place - before, place + 1 + behind);
    if (hasWords(context)) contexts.push(`${before}${context}`);
  }
  return contexts;
}

/** A list of names and figures is no telling. */
function hasWords(context: string): boolean {
  let slots = 0;
  for (let at = context.indexOf(SLOT); at !== -1; at = context.indexOf(SLOT, at + 1)) slots++;
  return slots <= context.length / 3;
}

/** Names and figures in the order of the text, none within another. */
function slotsIn({ facts }: ReadDocument, prose: string, section: Range): Range[] {
  const [masked, figures] = [MASKED, FIGURE].map((pattern) =>
    matchesOf(pattern, prose, section).map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  );
  const names = facts.parties
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start >= section.start && end <= section.end)
    .map(({ start, end }) => ({ start, end }));
  const slots = [...names, ...(masked ?? []), ...(figures ?? [])].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  let end = -1;
  return slots.filter((slot) => {
    const isFree = slot.start >= end;
    if (isFree) end = slot.end;
    return isFree;
  });
}

/** The tokens of one context in each part that tells the story. */
function bySection(tokens: readonly Token[]): Token[][] {
  const parts = new Map<SectionName, Token[]>();
  for (const token of tokens) parts.set(token.section, [...(parts.get(token.section) ?? []), token]);
  return [...parts.values()];
}

/** 46 and 四十六 are one figure. */
function isOther(one: string, other: string): boolean {
  const [a, b] = [parseNumber(one), parseNumber(other)];
  return one !== other && (a === null || a !== b);
}

/** What two parts tell in the same words, but for one figure or name. */
function differences(document: ReadDocument): readonly Found[] | null {
  const tokens = tokensOf(document);
  const contexts = new Map<string, Token[]>();
  for (const token of tokens)
    for (const context of token.contexts) {
      const known = contexts.get(context);
      if (known) known.push(token);
      else contexts.set(context, [token]);
    }
  const told = [...contexts.values()].filter(({ length }) => length > 1 && length <= MOST).map(bySection);
  const pairs = told.flatMap(([one, other, third]) =>
    one && other && !third && one.length === other.length ? [[one, other] as const] : [],
  );
  if (pairs.length === 0) return null;
  const accused = new Set(accusedNames(document));
  const starts = new Set<number>();
  return pairs.flatMap(([one, other]) => {
    const off = one.flatMap((token, index) => {
      const twin = other[index];
      return twin && isOther(token.text, twin.text) ? [[token, twin] as const] : [];
    });
    const [pair, more] = off;
    // The same is told of one accused and of another.
    if (!pair || more || starts.has(pair[0].start) || pair.every(({ text }) => accused.has(text))) return [];
    starts.add(pair[0].start);
    return [{ at: pair, says: `“${pair[0].text}”与他处相同叙述中的“${pair[1].text}”不一致` }];
  });
}

export default [
  documentRule({
    id: 'doc.parallel-differs',
    title: '相同叙述中的数字前后不一致',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对两处叙述的时间、数额、次数',
    lawful: ['审理后更正了指控的时间、数额', '两处叙述的是不同的事实'],
    find: differences,
  }),
];
