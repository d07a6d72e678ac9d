import { attribute, classOf, elementById, find, findAll, localName, nextElement, parentElement, textOf } from './dom';
import { isRemoved } from './visibility';
import { PLACEHOLDER } from './words';

/** A value as it stands on the page, before the dictionary is asked. */
export interface Shown {
  readonly raw: string;
  readonly state: 'value' | 'blank' | 'unreadable';
  readonly partial: boolean;
}

/** What kind of control shows a value; `static` is text that cannot be edited. */
export type ControlKind = 'text' | 'select' | 'choice' | 'switch' | 'range' | 'editor' | 'static';

/** Something on the page that shows one value. */
export interface Control {
  /** The element a person would point at. */
  readonly element: Element;
  readonly kind: ControlKind;
  /** Option text of a lone tick box: its label, if nothing better is found. */
  readonly ownLabel: string;
  /** Attribute hints such as `name:XM`. */
  readonly hints: readonly string[];
  /** Elements that belong to the control and carry no label of another. */
  readonly parts: readonly Element[];
  read(): Shown;
}

/** Longer values are cut and marked partial: no field of a card is a book. */
const MAX_VALUE = 20_000;
const TEXT_TYPES = /^(text|search|tel|number|date|datetime-local|month|time|url|email|week|)$/;
const CHOOSER =
  /(^|[-_\s])(select|cascader|tree-?select|combobox|multi-?select|chosen|dropdown-select|tag-input)(-container|-single|-multiple|2)?(\s|$)/i;
const CHOICE_GROUP = /(^|\s)[\w-]*(radio|checkbox)[-_]group(\s|$)/;
const SWITCH = /(^|\s)[\w-]*switch(\s|$)/;
const CHECKED = /(^|\s|-|_)(is-)?(checked|radioed|form-checked|form-onswitch|wrapper-checked|switch-checked)(\s|$)/;
const TAG = '[class*="tag"],[class*="choice"],[class*="selection-item"],[class*="selected-item"]';

/** Makes a shown value of text: placeholders are blanks, and what is too long is cut. */
export function shown(text: string, partial = false): Shown {
  const cut = text.length > MAX_VALUE;
  const raw = (cut ? text.slice(0, MAX_VALUE) : text).replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, '');
  const blank = raw === '' || PLACEHOLDER.test(raw);
  return { raw: blank ? '' : raw, state: blank && !cut ? 'blank' : 'value', partial: partial || cut };
}

const BLANK: Shown = { raw: '', state: 'blank', partial: false };

/** The control an element is, or null. `taken` holds options already counted with their group. */
export function controlAt(element: Element, taken: Set<Element>): Control | null {
  if (taken.has(element)) return null;
  const name = localName(element);
  if (name === 'input') return inputControl(element as HTMLInputElement, taken);
  if (name === 'select') return nativeSelect(element as HTMLSelectElement);
  if (name === 'textarea') return plain(element as HTMLTextAreaElement);
  if (name === 'label') return labelledOption(element, taken);
  return componentControl(element, taken);
}

function componentControl(element: Element, taken: Set<Element>): Control | null {
  const role = attribute(element, 'role');
  const names = classOf(element);
  if (role === 'switch' || (names && SWITCH.test(names))) return switchControl(element);
  if (role === 'radiogroup' || (names && CHOICE_GROUP.test(names))) return choiceGroup(element, taken);
  if (names && /range/.test(names)) return rangeControl(element);
  if (names && CHOOSER.test(names)) return chooser(element);
  if (attribute(element, 'contenteditable') !== null && (element as HTMLElement).isContentEditable)
    return editor(element);
  return null;
}

function control(element: Element, kind: ControlKind, read: () => Shown, more: Partial<Control> = {}): Control {
  return { element, kind, ownLabel: '', hints: hintsOf(element), parts: [element], read, ...more };
}

/** Attributes by which components bind a control, or what wraps it, to a column. */
const BINDINGS = ['prop', 'data-field', 'field', 'data-prop'];

/** Attribute values that may name the field; the background compares them with the dictionary as a weak second sign. */
export function hintsOf(element: Element): readonly string[] {
  const hints: string[] = [];
  const add = (of: Element, name: string): void => {
    const value = attribute(of, name);
    if (value && value.length < 60 && /^[\w$+.:-]+$/.test(value)) hints.push(`${name}:${value}`);
  };
  for (const name of ['name', 'id']) add(element, name);
  let at: Element | null = element;
  for (let depth = 0; at && depth < 4; depth++, at = parentElement(at)) {
    for (const name of BINDINGS) add(at, name);
  }
  return hints.slice(0, 4);
}

function inputControl(input: HTMLInputElement, taken: Set<Element>): Control | null {
  if (input.type === 'radio' || input.type === 'checkbox') return nativeChoice(input, taken);
  return TEXT_TYPES.test(input.type) ? plain(input) : null;
}

function plain(element: HTMLInputElement | HTMLTextAreaElement): Control {
  return control(element, 'text', () => {
    const value = element.value;
    return value === '' || value === attribute(element, 'placeholder') ? BLANK : shown(value);
  });
}

function nativeSelect(element: HTMLSelectElement): Control {
  return control(element, 'select', () => {
    const texts: string[] = [];
    for (const option of Array.from(element.selectedOptions)) {
      if (option.value !== '' || !/选择|^[-—\s]*$/.test(option.text)) texts.push(textOf(option));
    }
    return shown(texts.filter((text) => text !== '').join('、'));
  });
}

function isTicked(option: Element): boolean {
  if (option instanceof HTMLInputElement && option.checked) return true;
  if (attribute(option, 'aria-checked') === 'true' || CHECKED.test(classOf(option))) return true;
  const inner = findAll(option, 'input[type=radio],input[type=checkbox]')[0];
  return inner instanceof HTMLInputElement && inner.checked;
}

/** Text of one option: its wrapping label, its `label[for]`, or the text right behind it. */
function optionText(option: Element): string {
  if (!(option instanceof HTMLInputElement)) return textOf(option, 200);
  const wrapper = closestLabel(option);
  if (wrapper) return textOf(wrapper, 200);
  const id = attribute(option, 'id');
  const linked = id ? findLabelFor(option, id) : null;
  if (linked) return textOf(linked, 200);
  for (let next = option.nextSibling; next; next = next.nextSibling) {
    const text = next instanceof HTMLInputElement ? '' : textOf(next, 200);
    if (text !== '' || next instanceof HTMLInputElement) return text || (attribute(option, 'title') ?? '');
  }
  return attribute(option, 'title') ?? option.value;
}

function closestLabel(element: Element): Element | null {
  let at = parentElement(element);
  for (let depth = 0; at && depth < 4; depth++, at = parentElement(at)) if (localName(at) === 'label') return at;
  return null;
}

/** The label element that really points at a control, or null. */
function findLabelFor(of: Element, id: string): Element | null {
  if (elementById(of, id) !== of) return null;
  const escaped = id.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ');
  return of.ownerDocument ? find(of.ownerDocument, `label[for="${escaped}"]`) : null;
}

function choices(element: Element, options: readonly Element[], parts: readonly Element[], hint: Element): Control {
  const read = (): Shown => shown(options.filter(isTicked).map(optionText).join('、'));
  return control(element, 'choice', read, { parts, hints: hintsOf(hint) });
}

function choiceGroup(element: Element, taken: Set<Element>): Control | null {
  const inputs = findAll(element, 'input[type=radio],input[type=checkbox]');
  const options = inputs.length > 0 ? inputs : findAll(element, '[role=radio],[role=checkbox]');
  if (options.length === 0) return null;
  for (const option of options) taken.add(option);
  return choices(element, options, [element], options[0] ?? element);
}

/** Ticks without a component around them: those of one name, or one tick box that is a yes/no field. */
function nativeChoice(input: HTMLInputElement, taken: Set<Element>): Control | null {
  const peers = peersOf(input);
  for (const peer of peers) taken.add(peer);
  const parts = peers.map((peer) => closestLabel(peer) ?? peer);
  if (peers.length > 1) return choices(parts[0] ?? input, peers, parts, input);
  const read = (): Shown => (isTicked(input) ? shown('是') : BLANK);
  return control(parts[0] ?? input, 'choice', read, { parts, hints: hintsOf(input), ownLabel: optionText(input) });
}

/** Options of the same question: same type and name, and near each other in the page. */
function peersOf(input: HTMLInputElement): readonly HTMLInputElement[] {
  const name = attribute(input, 'name');
  let scope: Element | null = parentElement(input);
  let peers: readonly HTMLInputElement[] = [input];
  for (let depth = 0; scope && depth < 4; depth++, scope = parentElement(scope)) {
    const found = findAll(scope, `input[type=${input.type}]`) as HTMLInputElement[];
    const same = found.filter((other) => (attribute(other, 'name') ?? '') === (name ?? ''));
    if (!name && same.length > 1 && depth > 2) break;
    if (same.length > peers.length && found.length === same.length) peers = same;
  }
  return peers;
}

function labelledOption(element: Element, taken: Set<Element>): Control | null {
  const inner = findAll(element, 'input[type=radio],input[type=checkbox]');
  const first = inner[0];
  if (inner.length !== 1 || !(first instanceof HTMLInputElement) || taken.has(first)) return null;
  return nativeChoice(first, taken);
}

function switchControl(element: Element): Control | null {
  const box = findAll(element, 'input[type=checkbox]')[0];
  if (!box && attribute(element, 'aria-checked') === null && !SWITCH.test(classOf(element))) return null;
  return control(element, 'switch', () => shown(isTicked(element) ? '是' : '否'));
}

function rangeControl(element: Element): Control | null {
  const inputs = findAll(element, 'input') as HTMLInputElement[];
  const ends = inputs.filter((input) => TEXT_TYPES.test(input.type));
  if (ends.length !== 2) return null;
  return control(element, 'range', () => {
    const values = ends.map((input) => input.value.trim());
    return values.every((value) => value === '') ? BLANK : shown(values.join(' 至 '));
  });
}

/** A select made of other elements: tags of a multiple choice, the text of a single one, or a read-only input. */
function chooser(element: Element): Control | null {
  const inputs = findAll(element, 'input:not([type=hidden]),select') as HTMLInputElement[];
  const nested = findAll(element, '[class*="label"]').some((part) => localName(part) === 'label');
  if (inputs.length > 2 || nested || (inputs.length === 0 && !isSelection(element))) return null;
  return control(element, 'select', chosenIn(element, inputs), { hints: hintsOf(inputs[0] ?? element) });
}

function isSelection(element: Element): boolean {
  return (
    attribute(element, 'role') === 'combobox' ||
    findAll(element, '[class*="selection"],[class*="selected"],[class*="single"]').length > 0
  );
}

/** `+3` at the end of the tags: there are more than are shown. */
const MORE_TAGS = /^(\+\s*\d+\s*(\.{3}|…)?|\.{3}|…)$/;

/** What is chosen. The parts are looked up once: where they change, the page is scanned anew. */
function chosenIn(element: Element, inputs: readonly HTMLInputElement[]): () => Shown {
  const native = inputs.find((input) => localName(input) === 'select') ?? null;
  if (native instanceof HTMLSelectElement) return nativeSelect(native).read;
  const tags = tagsOf(element);
  const boxes = findAll(element, SELECTION);
  return () => {
    const texts = tags.filter((tag) => !isRemoved(tag)).map(tagText);
    const chosen = texts.filter((text) => text !== '');
    const typed = inputs.map((input) => input.value).find((value) => value.trim() !== '') ?? '';
    if (chosen.length === 0) return shown(typed !== '' ? typed : selectionText(boxes));
    const more = chosen.some((tag) => MORE_TAGS.test(tag));
    return shown(chosen.filter((tag) => !MORE_TAGS.test(tag)).join('、'), more);
  };
}

function tagsOf(element: Element): readonly Element[] {
  const tags = findAll(element, TAG).filter((tag) => !isRemoved(tag) && !/placeholder/.test(classOf(tag)));
  return tags.filter((tag) => !tags.some((other) => other !== tag && tag.contains(other)));
}

function tagText(tag: Element): string {
  return textOf(tag, 200).replace(/\s*[×✕✖]$/, '');
}

const SELECTION = '[class*="selected-value"],[class*="selection"],[class*="single"],[class*="rendered"]';

function selectionText(boxes: readonly Element[]): string {
  for (const box of boxes) {
    const text = textOf(box, 200);
    if (text !== '' && !/placeholder/.test(classOf(box)) && !find(box, '[class*="placeholder"]')) return text;
  }
  return '';
}

function editor(element: Element): Control {
  return control(element, 'editor', () => shown(textOf(element, MAX_VALUE + 1)));
}

/** A radio or tick box that its component hides is as visible as what stands for it. */
export function standIn(input: Element): Element | null {
  const type = localName(input) === 'input' ? (input as HTMLInputElement).type : '';
  return type === 'radio' || type === 'checkbox' ? (nextElement(input) ?? parentElement(input)) : null;
}
