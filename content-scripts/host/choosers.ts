/** Selects made of other elements: the chosen value is a text, tags, a read-only input, or a native select that is hidden. */
import { type Control, control, hintsOf } from './control';
import {
  attribute,
  childElements,
  classOf,
  elementById,
  elementCount,
  find,
  findAll,
  firstChild,
  isElement,
  isWithin,
  localName,
  matches,
  nextSibling,
  nodeType,
  parentElement,
  textOf,
} from './dom';
import { having } from './remembered';
import { BLANK, NO_OPTIONS, type Shown, shown, UNREADABLE } from './shown';
import { isRemoved } from './visibility';
import { PLACEHOLDER } from './words';

const isChooser = having(
  /(^|[-_\s]|mui)(select|cascader|tree-?select|combobox|combo|dropdownlist|multi-?select|chosen|dropdown-select|tag-input|autocomplete)(-(container|single|multiple|root)|2)?(\s|$)/i,
);
/** Whether its classes say that an element may be a chooser, or its name where that is the component's own. */
export function isCalledChooser(name: string, names: string): boolean {
  return isChooser(names) || (name.includes('-') && isChooser(name));
}

const TAG =
  '[class*="tag" i],[class*="chip" i],[class*="choice"],[class*="selection-item"],[class*="selected-item"],[class*="multi-value" i]';
const SELECTION =
  '[class*="selected-value"],[class*="selection"],[class*="single"],[class*="rendered"],[class*="value-text"],[class*="select-text"],[class*="menu-text"]';
const FIELDS = 'input:not([type=hidden]),select,textarea';
const LIST = 'ul,ol,select,[role=listbox],[role=option]';
const TEXT = 3;
/** `+3` at the end of the tags: there are more than are shown. */
const MORE_TAGS = /^(\+\s*\d+\s*(\.{3}|…)?|\.{3}|…)$/;

/** The chooser an element is, by its role or its component's class; null for anything else. */
export function chooserAt(element: Element, names: string, role: string | null): Control | null {
  const isCombobox = role === 'combobox' || (role === 'button' && attribute(element, 'aria-haspopup') === 'listbox');
  if (!isCombobox && !isCalledChooser(localName(element), names)) return null;
  const inputs = (findAll(element, FIELDS) as HTMLInputElement[]).filter(
    (input) => attribute(input, 'type') !== 'radio',
  );
  const labels = findAll(element, 'label');
  if (inputs.length > 2 || labels.length > 1) return null;
  const shows = () => find(element, `${SELECTION},[class*="selected"],[role=combobox]`) ?? removable(element)[0];
  if (inputs.length === 0 && !isCombobox && !shows()) return null;
  const [label] = labels;
  return control(element, 'select', chosenIn(element, inputs, label ?? null), {
    hints: hintsOf(inputs[0] ?? element),
    ownLabel: label ? textOf(label, 80) : '',
  });
}

/** A text input that opens a list may have the tags of what is chosen beside it, in a box they share. */
export function tagBoxAround(input: Element): Element | null {
  let at = parentElement(input);
  if (attribute(input, 'role') !== 'combobox' && attribute(input, 'aria-haspopup') !== 'listbox')
    return at && isBehindTags(input, at) ? at : null;
  for (let depth = 0; at && depth < 3; depth++, at = parentElement(at)) {
    if (findAll(at, FIELDS).length > 1 || find(at, 'label')) break;
    if (find(at, TAG)) return at;
  }
  return null;
}

/** Whether nothing but what can be taken away one by one stands beside an input. */
function isBehindTags(input: Element, box: Element): boolean {
  const tags = elementCount(box) > 1 ? [input, ...removable(box)] : [];
  return childElements(box).every((part) => tags.includes(part));
}

/** What is chosen in a list of options. */
export function nativeSelect(element: HTMLSelectElement): Control {
  return control(element, 'select', () => {
    const texts = Array.from(element.selectedOptions)
      .filter(isAnswer)
      .map((option) => textOf(option));
    const chosen = shown(texts.filter((text) => text !== '').join('、'));
    return chosen.state === 'blank' && !Array.from(element.options).some(isAnswer) ? NO_OPTIONS : chosen;
  });
}

/** Not a prompt. Components show the code of a value without its option; a native list shows nothing. */
function isAnswer({ value, text }: HTMLOptionElement): boolean {
  return value !== '' || !/选择|^[-—\s]*$/.test(text);
}

/** What is chosen. The parts are looked up once: where they change, the page is scanned anew. */
export function chosenIn(
  element: Element,
  inputs: readonly HTMLInputElement[],
  label: Element | null = null,
): () => Shown {
  const native = inputs.find((input) => localName(input) === 'select') ?? null;
  if (native instanceof HTMLSelectElement) return nativeSelect(native).read;
  // A code kept beside the text it stands for is hidden from people, and so no value.
  const typed = inputs.filter((input) => !isRemoved(input) && attribute(input, 'aria-hidden') !== 'true');
  const tags = tagsOf(element);
  const boxes = findAll(element, SELECTION).filter((box) => !label || !isWithin(label, box));
  return () => {
    const texts = tags.filter((tag) => !isRemoved(tag)).map(tagText);
    const chosen = texts.filter((text) => text !== '');
    const written = typed.map((input) => input.value).find((value) => value.trim() !== '') ?? '';
    if (chosen.length === 0)
      return written !== '' ? shown(written) : selected(element, boxes, label ?? typed[0] ?? null);
    const more = chosen.some((tag) => MORE_TAGS.test(tag));
    return shown(chosen.filter((tag) => !MORE_TAGS.test(tag)).join('、'), more);
  };
}

function tagsOf(element: Element): readonly Element[] {
  const called = findAll(element, TAG);
  const tags = (called.length > 0 ? called : removable(element)).filter(
    (tag) =>
      !isRemoved(tag) &&
      tagText(tag) !== '' &&
      !/placeholder/.test(classOf(tag)) &&
      !find(tag, FIELDS) &&
      !find(tag, '[class*="placeholder"]'),
  );
  return tags.filter((tag) => !tags.some((other) => other !== tag && tag.contains(other)));
}

/** What can be taken away one by one was chosen one by one: a text with a cross behind it. */
function removable(element: Element): readonly Element[] {
  const crosses = findAll(
    element,
    '[class*="close" i],[class*="remove" i],[class*="delete" i],[class*="icon-times" i]',
  );
  return crosses.flatMap((cross) => (textOf(cross, 10).length <= 1 ? (aroundCross(cross, element) ?? []) : []));
}

function aroundCross(cross: Element, within: Element): Element | null {
  let at = parentElement(cross);
  while (at && at !== within && textOf(at, 10).length <= 1) at = parentElement(at);
  return at;
}

/** The name by which a font draws a picture is no word: cancel, arrow_drop_down. */
export function isDrawn(element: Element, text: string): boolean {
  return /icon/i.test(classOf(element)) && /^[a-z]{2,20}(_[a-z]{2,20}){0,3}$/.test(text);
}

/** What a tag says, without the cross that removes it. */
export function tagText(tag: Element): string {
  const text = textOf(tag, 200);
  return isDrawn(tag, text) ? '' : text.replace(/^[×✕✖]\s{0,20}|\s{0,20}[×✕✖]$/g, '');
}

/** The text shown in place of an input; a component without named parts, input or label shows its text itself. */
function selected(element: Element, boxes: readonly Element[], other: Element | null): Shown {
  for (const box of boxes) {
    const text = textOf(box, 200);
    if (text !== '' && !isPlaceholder(box)) return shown(text);
  }
  const placeholder = find(element, '[class*="placeholder"]') ?? (isPrompt(element) ? element : null);
  if (placeholder) return behindPlaceholder(element, placeholder);
  const texts = ownTexts(element, other);
  // Beside parts that are known, one text more is the value; of several nobody can tell.
  if (texts.length < 2 || (!other && boxes.length === 0)) return shown(texts.join(''));
  return UNREADABLE;
}

/** Texts a component shows itself: not its label, its prompt or its list of options. */
function ownTexts(element: Element, other: Element | null): readonly string[] {
  const prompt = other && attribute(other, 'placeholder');
  const texts: string[] = [];
  const collect = (parent: Element): void => {
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      if (isElement(node)) {
        if (node !== other && !matches(node, LIST) && !isRemoved(node)) collect(node);
      } else if (nodeType(node) === TEXT) {
        const text = textOf(node, 200);
        if (/[\p{L}\p{N}/]/u.test(text) && text !== prompt) texts.push(text);
      }
    }
  };
  collect(element);
  return texts;
}

function isPlaceholder(box: Element): boolean {
  return isPrompt(box) || findAll(box, '[class*="placeholder"]').some(isPrompt);
}

/** Some components draw the chosen value where the prompt was and call it both; while nothing is chosen it is drawn faintly. */
function isPrompt(box: Element): boolean {
  const names = classOf(box);
  return /placeholder/.test(names) && (!/selected-item/.test(names) || /transparent/.test(names));
}

/**
 * Some components draw the chosen value where the placeholder was. It is a value when the list of options says that it is chosen; a
 * prompt says itself that it is one; of anything else nobody can tell.
 */
function behindPlaceholder(element: Element, placeholder: Element): Shown {
  const text = textOf(placeholder, 200);
  if (text === '' || PLACEHOLDER.test(text)) return BLANK;
  // While one types to find an option, the value chosen so far is drawn as faintly as a prompt.
  if (/transparent|empty/.test(classOf(placeholder))) return find(element, '[aria-expanded=true]') ? UNREADABLE : BLANK;
  const list = listOf(element);
  if (!list) return BLANK;
  const chosen = findAll(list, '[aria-selected=true],[class*="selected"]').some(
    (option) => textOf(option, 200) === text,
  );
  return chosen ? shown(text) : find(list, '[aria-selected=true]') ? UNREADABLE : BLANK;
}

/** The list of options a combobox says it controls, wherever it is drawn. */
function listOf(element: Element): Element | null {
  const box = attribute(element, 'role') === 'combobox' ? element : find(element, '[role=combobox],[aria-controls]');
  const id = box && (attribute(box, 'aria-controls') ?? attribute(box, 'aria-owns'));
  return id ? elementById(element, id) : null;
}
