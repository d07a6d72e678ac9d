import { CRIMES, OBSOLETE_CRIMES } from '../law/data/crimes';
import type { CrimeFact } from '../model/document-facts';
import { SELECTIVE_CRIMES, SELECTIVE_FULL_NAMES } from './data/selective-crimes';
import { endOfBody, type Source, sectionAt } from './source';

/** What a wording stands for. */
interface CrimeName {
  /** Wording with 、, a renamed crime by its current name. */
  readonly name: string;
  /** Full name in the table. */
  readonly statutory: string;
}

/** Nodes of a tree of names read backwards from 罪, marks left out; `hit` ends a name. */
interface TreeNode {
  readonly next: Map<number, TreeNode>;
  hit?: CrimeName;
}

const MARK = /[、，,]/g;
const LIST = /\{([^}]{0,200})\}/;
const MARKS = '、，,';
const ZUI = '罪';
/** 帐簿 is the older spelling of 账簿. */
const ACCOUNT = '账'.charCodeAt(0);

function partsOf(options: readonly string[]): string[] {
  let parts: string[] = [''];
  for (const option of options) parts = parts.flatMap((part) => [part, part === '' ? option : `${part}、${option}`]);
  return parts.filter((part) => part !== '');
}

/** All wordings of a template such as `非法{持有|私藏}{枪支|弹药}罪`. */
export function wordingsOf(template: string): string[] {
  const list = LIST.exec(template);
  if (!list) return [template];
  return partsOf((list[1] ?? '').split('|')).flatMap((part) => wordingsOf(template.replace(LIST, part)));
}

function fullNameOf(template: string): string {
  const full = template.replace(/\{([^}]{0,200})\}/g, (_, options: string) => options.split('|').join('、'));
  return SELECTIVE_FULL_NAMES[template] ?? OBSOLETE_CRIMES[full] ?? full;
}

function insert(root: TreeNode, wording: string, crime: CrimeName): void {
  const letters = wording.replace(MARK, '').slice(0, -1);
  let node = root;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const code = letters.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  node.hit ??= crime;
}

function buildTree(): TreeNode {
  const root: TreeNode = { next: new Map() };
  for (const { name } of CRIMES) insert(root, name, { name, statutory: name });
  for (const [old, current] of Object.entries(OBSOLETE_CRIMES))
    insert(root, old, { name: current, statutory: current });
  for (const template of SELECTIVE_CRIMES) {
    const statutory = fullNameOf(template);
    for (const name of wordingsOf(template)) insert(root, name, { name, statutory });
  }
  return root;
}

let tree: TreeNode | null = null;

/** The longest crime name that ends just before `end`, where 罪 stands or was left out; null when none. */
export function crimeEndingAt(text: string, end: number): (CrimeName & { readonly start: number }) | null {
  tree ??= buildTree();
  let node = tree;
  let best: (CrimeName & { readonly start: number }) | null = null;
  for (let at = end - 1; at >= 0; at -= 1) {
    const char = text.charAt(at);
    if (MARKS.includes(char) && at < end - 1) continue;
    const next = node.next.get(char === '帐' ? ACCOUNT : text.charCodeAt(at));
    if (!next) break;
    node = next;
    if (node.hit) best = { ...node.hit, start: at };
  }
  return best;
}

/** The crime a name alone stands for (with or without 罪, current, former or selective wording); null when unknown. */
export function crimeNamed(name: string): CrimeName | null {
  const plain = name.trim().replace(/罪$/, '');
  const found = crimeEndingAt(plain, plain.length);
  return found && found.start === 0 ? { name: found.name, statutory: found.statutory } : null;
}

/** Words after which a crime is named without 罪: 涉嫌盗窃一案, 以盗窃案. */
const CASE_WORDS = ['一案', '案，', '案,', '案）', '二审', '一审'] as const;

/** 犯盗窃、抢劫罪 names two crimes with one 罪: those before it, joined by 、. */
function sharedZui(text: string, start: number): CrimeFactDraft[] {
  const found: CrimeFactDraft[] = [];
  let at = start;
  while (at > 0 && '、和及'.includes(text.charAt(at - 1))) {
    const crime = crimeEndingAt(text, at - 1);
    if (!crime) break;
    found.unshift({ ...crime, end: at - 1 });
    at = crime.start;
  }
  // Only a list that follows the verb is one of crimes; 盗窃、抢劫 in the story is not.
  return /[犯以嫌成]$/.test(text.slice(0, at).slice(-1)) ? found : [];
}

type CrimeFactDraft = CrimeName & { readonly start: number; readonly end: number };

/** 涉嫌故意伤害犯罪 names the crime as 涉嫌故意伤害罪 does. */
function suspected(text: string, zui: number): (CrimeName & { readonly start: number }) | null {
  if (text.charAt(zui - 1) !== '犯') return null;
  const crime = crimeEndingAt(text, zui - 1);
  return crime && text.startsWith('涉嫌', crime.start - 2) ? crime : null;
}

function crimesAtZui(text: string, zui: number): CrimeFactDraft[] {
  const crime = crimeEndingAt(text, zui) ?? suspected(text, zui);
  return crime ? [...sharedZui(text, crime.start), { ...crime, end: zui + 1 }] : [];
}

function crimesBefore(text: string, word: string, limit: number): CrimeFactDraft[] {
  const found: CrimeFactDraft[] = [];
  for (let at = text.indexOf(word); at >= 0 && at < limit; at = text.indexOf(word, at + 1)) {
    const crime = crimeEndingAt(text, at);
    if (crime) found.push({ ...crime, end: at });
  }
  return found;
}

/** Every crime named in the body, in order. */
export function findCrimes(source: Source): CrimeFact[] {
  const { text, sections } = source;
  const limit = endOfBody(source);
  const found: CrimeFactDraft[] = [];
  for (let at = text.indexOf(ZUI); at >= 0 && at < limit; at = text.indexOf(ZUI, at + 1))
    found.push(...crimesAtZui(text, at));
  for (const word of CASE_WORDS) found.push(...crimesBefore(text, word, limit));
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ name, statutory, start, end }) => ({ name, statutory, start, end, section: sectionAt(sections, start) }));
}
