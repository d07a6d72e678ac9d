import { oncePerText } from '../../engine/per-text';
import type { Range } from '../../model/document-facts';
import { confusablesOf } from '../../text/confusable';
import { CONFUSIONS, LEGAL_TERMS, RIGHT_WORDS } from './data/legal-terms';
import { proseOf } from './prose';

/** A wrong character in a word of the trade. */
export interface Slip extends Range {
  readonly wrong: string;
  readonly right: string;
}

/** Ends of terms behind which another word may begin with the same sound: 判决属于, 辩护认为, 审判原则. */
const OPEN_ENDS = '书局人员长院所';

interface Node {
  readonly next: Map<number, Node>;
  /** The word that ends here, and what it should be. */
  right?: string;
}

/** Variants of every term with one character replaced by one that sounds or looks like it, and the curated pairs. */
function buildTree(): Node {
  const root: Node = { next: new Map() };
  const rightWords = new Set([...RIGHT_WORDS.split(' '), ...LEGAL_TERMS.split(' ')]);
  for (const term of LEGAL_TERMS.split(' ').filter((word) => word.length >= 3)) {
    for (const wrong of variantsOf(term)) if (!rightWords.has(wrong)) insert(root, wrong, term);
  }
  for (const pair of CONFUSIONS.split(' ')) {
    const [wrong = '', right = ''] = pair.split('>');
    insert(root, wrong, right);
  }
  return root;
}

function variantsOf(term: string): string[] {
  return [...term].flatMap((char, at) => {
    const isOpen = at === term.length - 1 && OPEN_ENDS.includes(char);
    return confusablesOf(char, isOpen).map((other) => term.slice(0, at) + other + term.slice(at + 1));
  });
}

/**
 * Pairs and triples of characters that begin a slip, by a hash: nearly all of a text is passed over by one or two looks
 * here. A pair that is a whole slip is marked as such, since any character may follow it.
 */
const pairs = new Uint8Array(0x10000);
const triples = new Uint8Array(0x10000);
const LONGER = 1;
const WHOLE = 2;
const hashOf = (before: number, code: number): number => (before * 31 + code) & 0xffff;

function insert(root: Node, word: string, right: string): void {
  const pair = hashOf(word.charCodeAt(0), word.charCodeAt(1));
  pairs[pair] = (pairs[pair] ?? 0) | (word.length > 2 ? LONGER : WHOLE);
  triples[hashOf(pair, word.charCodeAt(2))] = 1;
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  node.right ??= right;
}

let tree: Node | null = null;

/** Wrong characters in words of the trade, outside quoted speech. */
export const slipsIn = oncePerText((document): readonly Slip[] => scan(proseOf(document)));

function scan(text: string): Slip[] {
  tree ??= buildTree();
  const first = tree.next;
  const found: Slip[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const pair = hashOf(text.charCodeAt(start), text.charCodeAt(start + 1));
    const mark = pairs[pair];
    if (mark === 0 || (mark === LONGER && triples[hashOf(pair, text.charCodeAt(start + 2))] === 0)) continue;
    let node = first.get(text.charCodeAt(start));
    let at = start + 1;
    let hit: Slip | null = null;
    while (node) {
      if (node.right !== undefined) hit = { start, end: at, wrong: text.slice(start, at), right: node.right };
      node = node.next.get(text.charCodeAt(at));
      at += 1;
    }
    if (!hit) continue;
    found.push(hit);
    start = hit.end - 1;
  }
  return found;
}
