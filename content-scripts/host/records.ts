import { parentElement } from './dom';
import type { Title, Titled } from './groups';
import { isSurnamed, TRADE } from './surnames';
import { cleanLabel } from './words';

const ROLE =
  /^([^—–|｜:：-]{2,20}\s?[—–|｜:：-]{1,2}\s?)?(当前)?(犯罪嫌疑人|嫌疑人|原审被告人|被告人|被不起诉人|被害人|当事人|涉案人员|人员)\s*(\d{1,3}|[一二三四五六七八九十]+)?\s*[:：、.．·•|｜/／_\-—\s]*\s*/;
const NOTE = /[（(][^（）()]{0,60}[）)]\s{0,20}$|[\s·]{0,20}(已保存|未保存|\*)$/;
/** 犯罪嫌疑人（张某某）: the note after a role is the name. */
const IN_BRACKETS = /[（(]([^（）()]{2,20})[）)]\s{0,20}$/;
/** Numbers before the entries of a list. */
const ORDINAL = /^[\u2460-\u2473\d.、．\s]{1,6}/;
const NAME = /^[\u3400-\u9fff\uf900-\ufaff·•]{2,20}$/;

/** The person a title names, or null. `known` are names seen in fields of this page. */
function personIn(title: Title, known: ReadonlySet<string>): string | null {
  const text = title.text.replace(NOTE, '').trim();
  const bare = text.replace(ROLE, '').replace(NOTE, '').trim();
  const [first = ''] = bare.replace(ORDINAL, '').split(/[\s|｜,，/／]+/);
  // 张某某　男　主犯 over a fold.
  if (first !== bare && (title.kind === 'fold' ? isSurnamed(first) : known.has(first))) return withOrder(first, title);
  const rest = bare || (IN_BRACKETS.exec(title.text)?.[1] ?? '').trim();
  const announced = rest !== text && rest !== '';
  const name = rest.replace(/\s+/g, '');
  if (!NAME.test(name)) return null;
  if (known.has(name)) return withOrder(name, title);
  if (TRADE.test(name)) return null;
  return announced || (!/^(heading|fold)$/.test(title.kind) && isSurnamed(name)) ? withOrder(name, title) : null;
}

/** Namesakes are told apart by their order among the tabs. */
function withOrder(name: string, title: Title): string {
  const same = title.peers.map((peer, at) => ({ peer, at })).filter(({ peer }) => samePerson(peer, name));
  const order = same.findIndex(({ at }) => at === title.place);
  return same.length > 1 && order >= 0 ? `${name}#${order + 1}` : name;
}

function samePerson(peer: string, name: string): boolean {
  return cleanLabel(peer.replace(NOTE, '').replace(ROLE, '')) === name;
}

/** Whether a value read beside 姓名 can be a person's name; lists of names are not. */
export function isPersonName(value: string): boolean {
  return NAME.test(value) || /^[A-Za-z][A-Za-z .·'-]{2,40}$/.test(value);
}

/** A name without notes such as （绰号小张）, spaces or a second form of the middle dot. */
export function plainName(value: string): string {
  return value
    .replace(NOTE, '')
    .replace(/\s+/g, '')
    .replace(/[•‧・]/g, '·');
}

/**
 * Who the fields around a place are about: the innermost title that names a person, or the name field under the same title, or the
 * only person named beside it.
 */
export class Persons {
  private readonly names = new Map<Titled | Element | null, Set<string>>();
  /** Boxes that hold name fields: the name, empty where they differ. */
  private readonly boxes = new Map<Element, string>();
  private readonly known: Set<string>;

  constructor(known: Iterable<string>) {
    this.known = new Set(known);
  }

  /** A name field stands inside these titles, at this place. */
  add(chain: readonly Titled[], name: string, field: Element): void {
    for (let at: Element | null = field; at && this.boxes.get(at) !== ''; at = parentElement(at))
      this.boxes.set(at, (this.boxes.get(at) ?? name) === name ? name : '');
    const titled = chain[chain.length - 1];
    this.note(titled ?? null, name);
    if (titled) this.note(titled.scope, name);
    this.known.add(name);
  }

  /** Sex or date of birth stand right under this title: where it can be a name, it is one. */
  addTitle({ title: { text } }: Titled): void {
    const [first = ''] = text.split(/[\s|｜,，/／]+/);
    if (isSurnamed(first)) this.known.add(first);
  }

  private note(place: Titled | Element | null, name: string): void {
    const names = this.names.get(place) ?? new Set();
    this.names.set(place, names.add(name));
  }

  /** Empty where the place is about the case, or about nobody in particular. */
  of(chain: readonly Titled[], place: Element): string {
    for (let at = chain.length - 1; at >= 0; at--) {
      const titled = chain[at];
      if (!titled) continue;
      const titledName = personIn(titled.title, this.known);
      if (titledName !== null) return titledName;
      const name = this.only(titled) ?? this.only(titled.scope);
      if (name !== null) return this.ordered(name || this.around(place), chain);
    }
    const name = this.only(null);
    return name === '' ? this.around(place) : (name ?? '');
  }

  /** Where several persons are named, the nearest box that holds a name field tells: it must be the only one there. */
  private around(place: Element): string {
    let at: Element | null = place;
    while (at && !this.boxes.has(at)) at = parentElement(at);
    return (at && this.boxes.get(at)) ?? '';
  }

  /** The person of a name field under the name his tab gives him: that tells him from a namesake, the field does not. */
  private ordered(name: string, chain: readonly Titled[]): string {
    const titled = chain.map(({ title }) => personIn(title, this.known));
    return titled.find((other) => other?.split('#')[0] === name) ?? name;
  }

  /** Two names in one place speak for nobody. */
  private only(place: Titled | Element | null): string | null {
    const names = this.names.get(place);
    if (!names) return null;
    const [first] = names;
    return names.size === 1 && first !== undefined ? first : '';
  }
}
