/** Labels and values side by side without any mark: told by the pattern they repeat. */
import { childElements, classOf, elementCount, find, firstElement, localName, parentElement, textOf } from './dom';
import { canBeLabel } from './words';

/** A label and its value in a box of their own. */
export interface Pair {
  readonly value: Element;
  /** `repeated`: neighbours have the same build; `component-class`: the classes of label or value say so. */
  readonly signs: readonly string[];
}

const LABEL_WORDS = /((^|[-_\s])(key|name|term|cap|caption|field)|(^|[-_\sa-z])(label|lbl|title))([-_\s]|$)/i;
const VALUE_WORDS = /((^|[-_\s])(val|content|plaintext|static|desc)|(^|[-_\sa-z])value)([-_\s]|$)/i;
const NO_VALUE = /^(i|svg|button|a|img|em|sup|label|dt|input)$/;
/** What is drawn beside a label. */
const MARKS = /^[*＊?？]{1,4}$/;
/** So many boxes of one build are a pattern and no accident. */
const PATTERN = 3;

/** Finds pairs on one page, for the length of one scan: what was found out of the neighbours is remembered. */
export class TextPairs {
  /** By parent and build: a list of a thousand items is looked through once, not once for each of them. */
  private readonly patterns = new Map<Element, Map<string, boolean>>();

  /** The value beside a text that is the first of two boxes in a box; null where nothing speaks for a pair. */
  at(label: Element): Pair | null {
    for (const item of boxesOf(label)) {
      const pair = this.pairIn(item);
      if (pair) return pair;
    }
    return null;
  }

  private pairIn(item: Element): Pair | null {
    const [first, value] = partsOf(item);
    if (!first || !value || NO_VALUE.test(localName(value)) || MARKS.test(textOf(value, 4))) return null;
    const signs: string[] = [];
    if (this.repeats(item, first)) signs.push('repeated');
    const named = LABEL_WORDS.test(classOf(first)) && classOf(first) !== classOf(value);
    const inner = elementCount(value) === 1 ? firstElement(value) : null;
    if (named || VALUE_WORDS.test(classOf(value)) || (inner && VALUE_WORDS.test(classOf(inner))))
      signs.push('component-class');
    const isEnough = signs.includes('repeated') || (signs.length > 0 && textOf(value, 40) !== '');
    return isEnough ? { value, signs } : null;
  }

  private repeats(item: Element, first: Element): boolean {
    const parent = parentElement(item);
    if (!parent) return false;
    const known = this.patterns.get(parent) ?? new Map<string, boolean>();
    this.patterns.set(parent, known);
    const build = buildOf(item, first);
    const found = known.get(build) ?? repeats(parent, build);
    known.set(build, found);
    return found;
  }
}

/** Boxes that begin with the label and hold one thing more, the nearest first: a hint may stand under the label in a box of their own. */
function boxesOf(label: Element): readonly Element[] {
  const boxes: Element[] = [];
  let at: Element = label;
  for (let depth = 0; depth < 3; depth++) {
    const outer = parentElement(at);
    const parts = outer ? partsOf(outer) : [];
    if (!outer || parts[0] !== at) break;
    if (parts.length === 2) boxes.push(outer);
    else if (parts.length > 1) break;
    at = outer;
  }
  return boxes;
}

/** What may be label and value in a box: stars and numbers stand before them, an arrow behind them, a new line between them. */
function partsOf(box: Element): readonly Element[] {
  const parts = childElements(box).filter((part) => localName(part) !== 'br');
  const marks = parts.findIndex((part) => !/^[\d.、．*＊]{0,4}$/.test(textOf(part, 5)));
  const told = parts.slice(Math.max(0, Math.min(marks, parts.length - 2)));
  const last = told.length === 3 ? told[2] : undefined;
  return last && /^(i|svg|img)$/.test(localName(last)) ? told.slice(0, 2) : told;
}

/** Whether enough children are built alike, and enough of them hold a value: headers with icons hold none. */
function repeats(parent: Element, build: string): boolean {
  const alike = childElements(parent).filter((item) => isBuilt(item, build));
  const filled = alike.filter((item) => {
    const [, value] = partsOf(item);
    return value && (textOf(value, 40) !== '' || find(item, 'input,select,textarea'));
  });
  return alike.length >= PATTERN && filled.length * 2 >= alike.length;
}

function isBuilt(item: Element, build: string): boolean {
  const [head, ...rest] = partsOf(item);
  return head !== undefined && rest.length === 1 && buildOf(item, head) === build && canBeLabel(textOf(head, 60));
}

function buildOf(item: Element, first: Element): string {
  return `${localName(item)} ${localName(first)} ${classOf(first)}`;
}
