import { oncePerText } from '../../engine/per-text';
import type { Range } from '../../model/document-facts';
import { confusablesOf } from '../../text/confusable';
import { codeAt } from '../../text/source';
import { CONFUSIONS, GUARDED_TERMS, LEGAL_TERMS, RIGHT_BEGINNINGS, RIGHT_WORDS } from './data/legal-terms';
import { proseOf } from './prose';

/** A wrong character in a word of the trade. */
export interface Slip extends Range {
  readonly wrong: string;
  readonly right: string;
}

/** Ends of terms, and characters of the same sound with which another word may begin there: 判决属于, 辩护认为, 审判原则. */
const OPEN_ENDS: Readonly<Record<string, string>> = {
  书: '属数述术树束署输疏熟',
  局: '据拒居具举拘聚剧',
  人: '任认仍',
  员: '原元源缘愿远院圆园援',
  长: '掌章张涨',
  院: '员原缘元',
  所: '锁索',
};

/** Shorter terms stay words when two characters are swapped. */
const SURE_OF_ORDER = 4;

/** Slips with what each should be; null until the first text is read. */
let slips: ReadonlyMap<string, string> | null = null;

/** Variants of every term with one character replaced by one that sounds or looks like it, and the curated pairs. */
function collectSlips(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rightWords = new Set([...RIGHT_WORDS.split(' '), ...LEGAL_TERMS.split(' ')]);
  const add = (wrong: string, right: string): void => {
    if (found.has(wrong)) return;
    found.set(wrong, right);
    mark(wrong);
  };
  for (const term of LEGAL_TERMS.split(' ').filter((word) => word.length >= 3)) {
    for (const wrong of variantsOf(term)) if (!rightWords.has(wrong)) add(wrong, term);
  }
  for (const pair of CONFUSIONS.split(' ')) {
    const [wrong = '', right = ''] = pair.split('>');
    add(wrong, right);
  }
  for (const { leads, term, tails } of GUARDED_TERMS) {
    for (const lead of leads.split(' ')) {
      for (const tail of tails.split(' ')) {
        for (const lost of shortened(term, lead === '', tail === '')) add(lead + lost + tail, lead + term + tail);
      }
    }
  }
  return found;
}

/** A term with one character lost. An open end keeps its own: 民检察院 may stand behind 市, 人民法 before 庭; short roles and verbs are told by what follows. */
function shortened(term: string, isOpenBefore: boolean, isOpenBehind: boolean): string[] {
  return [...term]
    .map((_, at) => term.slice(0, at) + term.slice(at + 1))
    .filter(
      (lost) => !(isOpenBefore && term.endsWith(lost)) && !(isOpenBehind && lost.length > 2 && term.startsWith(lost)),
    );
}

function variantsOf(term: string): string[] {
  const confused = [...term].flatMap((char, at) => {
    const begins = at === term.length - 1 ? (OPEN_ENDS[char] ?? '') : '';
    return confusablesOf(char)
      .filter((other) => !begins.includes(other))
      .map((other) => term.slice(0, at) + other + term.slice(at + 1));
  });
  return term.length < SURE_OF_ORDER ? confused : [...confused, ...disordered(term)];
}

/** Two characters swapped inside a longer term, or one lost: 公机安关, 取保审. */
function disordered(term: string): string[] {
  const swapped = [...term.slice(1)].map((char, at) => term.slice(0, at) + char + term.charAt(at) + term.slice(at + 2));
  const lost = [...term.slice(1, -1)].map((_, at) => term.slice(0, at + 1) + term.slice(at + 2));
  return [...swapped, ...(term.length > SURE_OF_ORDER ? lost : lost.filter((word) => word.length >= 4))].filter(
    (word) => word !== term,
  );
}

/**
 * What tells at a look that no slip begins at a place, as at nearly every place of a text: for each hash of two
 * characters the lengths of the slips that begin with them, one bit each, and the hashes of three that begin one.
 */
const lengths = new Uint16Array(0x40000);
const triples = new Uint8Array(0x40000);
const hashOf = (before: number, code: number): number => (before * 31 + code) & 0x3ffff;
const SHORTEST = 2;
const LONGEST = 16;
/** The bit of the shortest slips, which have no third character. */
const TWO = 1;

function mark(slip: string): void {
  const pair = hashOf(slip.charCodeAt(0), slip.charCodeAt(1));
  lengths[pair] = (lengths[pair] ?? 0) | (TWO << (slip.length - SHORTEST));
  if (slip.length > SHORTEST) triples[hashOf(pair, slip.charCodeAt(2))] = 1;
}

/** Wrong characters in words of the trade, outside quoted speech. */
export const slipsIn = oncePerText((document): readonly Slip[] => scan(proseOf(document)));

function scan(text: string): Slip[] {
  slips ??= collectSlips();
  const found: Slip[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const pair = hashOf(text.charCodeAt(start), text.charCodeAt(start + 1));
    const bits = lengths[pair] ?? 0;
    if (bits === 0) continue;
    const isLonger = triples[hashOf(pair, codeAt(text, start + 2))] === 1;
    if (!isLonger && (bits & TWO) === 0) continue;
    const slip = longestAt(slips, text, start, isLonger ? bits : TWO);
    if (!slip) continue;
    found.push(slip);
    start = slip.end - 1;
  }
  return found;
}

const rightBeginnings = RIGHT_BEGINNINGS.split(' ');

/** Whether a slip that lacks the end of a word is not one: the end follows, or another word that begins alike. */
function isRight(text: string, start: number, wrong: string, right: string): boolean {
  return (
    (right.startsWith(wrong) && text.startsWith(right, start)) ||
    rightBeginnings.some((word) => word.startsWith(wrong) && text.startsWith(word, start))
  );
}

/** The longest slip that begins at a place and has one of some lengths. */
function longestAt(known: ReadonlyMap<string, string>, text: string, start: number, bits: number): Slip | null {
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    if ((bits & (TWO << (length - SHORTEST))) === 0) continue;
    const wrong = text.slice(start, start + length);
    const right = known.get(wrong);
    if (right !== undefined && !isRight(text, start, wrong, right)) return { start, end: start + length, wrong, right };
  }
  return null;
}
