/** Labels and values side by side without any mark: told by the pattern they repeat. */
import {
  childElements,
  classOf,
  elementCount,
  find,
  firstElement,
  localName,
  nextElement,
  parentElement,
  textOf,
} from './dom';
import { canBeLabel } from './words';

/** A label and its value in a box of their own. */
export interface Pair {
  readonly value: Element;
  /** `repeated`: neighbours have the same build; `component-class`: the classes of label or value say so. */
  readonly signs: readonly string[];
}

const LABEL_WORDS = /(^|[-_\s])(label|lbl|key|name|term|cap|caption|title|field)([-_\s]|$)/i;
const VALUE_WORDS = /(^|[-_\s])(value|val|content|plaintext|static|desc)([-_\s]|$)/i;
const NO_VALUE = /^(i|svg|button|a|img|em|sup|label|dt|input)$/;
/** So many boxes of one build are a pattern and no accident. */
const PATTERN = 3;

/** Finds pairs on one page, for the length of one scan: what was found out of the neighbours is remembered. */
export class TextPairs {
  /** By parent and build: a list of a thousand items is looked through once, not once for each of them. */
  private readonly patterns = new Map<Element, Map<string, boolean>>();

  /** The value beside a text that is the first of two boxes in a box; null where nothing speaks for a pair. */
  at(label: Element): Pair | null {
    const item = boxOf(label);
    const first = item && firstElement(item);
    const value = first && nextElement(first);
    if (!value || NO_VALUE.test(localName(value))) return null;
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

/** The box that holds the label and one thing more. */
function boxOf(label: Element): Element | null {
  const text = textOf(label, 60);
  let at: Element | null = label;
  for (let depth = 0; at && depth < 3; depth++) {
    const outer: Element | null = parentElement(at);
    if (!outer) return null;
    if (elementCount(outer) > 1) return elementCount(outer) === 2 && firstElement(outer) === at ? outer : null;
    if (textOf(outer, 60) !== text) return null;
    at = outer;
  }
  return null;
}

/** Whether enough children are built alike, and enough of them hold a value: headers with icons hold none. */
function repeats(parent: Element, build: string): boolean {
  const alike = childElements(parent).filter((item) => isBuilt(item, build));
  const filled = alike.filter((item) => {
    const value = childElements(item)[1];
    return value && (textOf(value, 40) !== '' || find(item, 'input,select,textarea'));
  });
  return alike.length >= PATTERN && filled.length * 2 >= alike.length;
}

function isBuilt(item: Element, build: string): boolean {
  const head = elementCount(item) === 2 ? firstElement(item) : null;
  return head !== null && buildOf(item, head) === build && canBeLabel(textOf(head, 60));
}

function buildOf(item: Element, first: Element): string {
  return `${localName(item)} ${localName(first)} ${classOf(first)}`;
}
