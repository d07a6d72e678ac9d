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
}

/** A part of the text that tells the story: its words with a {@link SLOT} for each figure and name. */
interface Telling {
  readonly section: SectionName;
  readonly slots: readonly Range[];
  /** Where each slot stands in {@link words}. */
  readonly places: readonly number[];
  readonly words: string;
}

/** Parts that may tell the same story twice. */
const TELLS: ReadonlySet<SectionName> = new Set(['charge', 'facts', 'evidence', 'opinion']);
/** A figure, a grade of injury, or a name under a mask, also of somebody nothing else tells of. */
const VARIES =
  /[\u4e00-\u9fa5]某[甲乙丙丁戊己庚辛某]?[0-9]{0,2}|[0-9]+(?:[.．，][0-9]+)*|[一二三四五六七八九十百千万两]+|轻微?(?=伤)|重(?=伤)/gu;
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

/** What each part tells; none where only one does. */
const tellingsOf = oncePerText((document): readonly Telling[] => {
  const sections = document.facts.sections.filter(({ name }) => TELLS.has(name));
  const isToldTwice = new Set(sections.map(({ name }) => name)).size > 1;
  return isToldTwice ? sections.map((section) => tellingOf(document, section)) : [];
});

function tellingOf(document: ReadDocument, section: Range & { readonly name: SectionName }): Telling {
  const prose = proseOf(document).slice(0, Math.min(section.end, bodyOf(document).length));
  const slots = slotsIn(document, prose, section);
  let at = section.start;
  const between = slots.map((slot) => {
    const words = prose.slice(at, slot.start);
    at = slot.end;
    return words;
  });
  const words = [...between, prose.slice(at, section.end)].join(SLOT).replace(LOOSE, '');
  const places: number[] = [];
  for (let place = words.indexOf(SLOT); place !== -1; place = words.indexOf(SLOT, place + 1)) places.push(place);
  return { section: section.name, slots, places, words };
}

/** Names and figures in the order of the text, none within another. */
function slotsIn({ facts }: ReadDocument, prose: string, section: Range): Range[] {
  const varying = matchesOf(VARIES, prose, section).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const names = facts.parties
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start >= section.start && end <= section.end);
  const slots = [...names, ...varying].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return slots.filter((slot) => {
    const isFree = slot.start >= end;
    if (isFree) end = slot.end;
    return isFree;
  });
}

/** Calls with each slot and the bounds of its words in each reach, where they are whole. */
function eachContext({ places, words }: Telling, call: (slot: number, from: number, to: number) => void): void {
  places.forEach((place, slot) => {
    for (const [before, behind] of REACH)
      if (place >= before && place + behind < words.length) call(slot, place - before, place + 1 + behind);
  });
}

/** One number for the words between two places: like words have it in common, unlike ones seldom do. */
function hashOf(words: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + words.charCodeAt(at)) | 0;
  return hash;
}

/** The hashes that stand in more than one part: a long document has so many contexts that only these get words. */
function toldTwice(tellings: readonly Telling[]): ReadonlySet<number> {
  const first = new Map<number, SectionName>();
  const twice = new Set<number>();
  for (const telling of tellings)
    eachContext(telling, (_, from, to) => {
      const hash = hashOf(telling.words, from, to);
      const section = first.get(hash);
      if (section === undefined) first.set(hash, telling.section);
      else if (section !== telling.section) twice.add(hash);
    });
  return twice;
}

/** What stands in the same words in more than one part, by these words. */
function byContext(document: ReadDocument): readonly (readonly Token[])[] {
  const tellings = tellingsOf(document);
  const twice = toldTwice(tellings);
  const prose = proseOf(document);
  const told = new Map<string, Token[]>();
  for (const telling of tellings)
    eachContext(telling, (slot, from, to) => {
      const range = telling.slots[slot];
      if (!range || !twice.has(hashOf(telling.words, from, to))) return;
      const context = telling.words.slice(from, to);
      if (!hasWords(context)) return;
      const token = { ...range, text: prose.slice(range.start, range.end), section: telling.section };
      const known = told.get(context);
      if (known) known.push(token);
      else told.set(context, [token]);
    });
  return [...told.values()];
}

/** A list of names and figures is no telling. */
function hasWords(context: string): boolean {
  let slots = 0;
  for (let at = context.indexOf(SLOT); at !== -1; at = context.indexOf(SLOT, at + 1)) slots++;
  return slots <= context.length / 3;
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

/** A sum or a weight and its unit. */
const UNIT = /^[余多]?万?[元克]/u;
const DAY = /^年[0-9]{1,2}月[0-9]{1,2}日/u;
/** Characters on either side in which a list of names is seen. */
const LIST = 60;

/** Two days of two stories, sums of which both parts know each, or one list of names in another order. */
function isOtherMatter({ text, facts }: ReadDocument, one: Token, twin: Token): boolean {
  const [day, other] = [one, twin].map(({ end }) => DAY.exec(text.slice(end, end + 7))?.[0]);
  if (day && other) return day !== other;
  const unit = UNIT.exec(text.slice(one.end, one.end + 3))?.[0];
  const knows = (of: Token, figure: Token): boolean =>
    facts.sections.some(
      ({ name, start, end }) => name === of.section && text.slice(start, end).includes(`${figure.text}${unit}`),
    );
  if (unit) return knows(one, twin) && knows(twin, one);
  const around = ({ start, end }: Token): string => text.slice(Math.max(0, start - LIST), end + LIST);
  return !NUMBER.test(one.text) && around(one).includes(twin.text) && around(twin).includes(one.text);
}
const NUMBER = /^[0-9一二三四五六七八九十百千万两]/u;

/** What two parts tell in the same words, but for one figure or name. */
function differences(document: ReadDocument): readonly Found[] | null {
  const told = byContext(document)
    .filter(({ length }) => length > 1 && length <= MOST)
    .map(bySection);
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
    if (isOtherMatter(document, ...pair)) return [];
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
