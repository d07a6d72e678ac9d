import { choiceAt, isCalledChoice, labelledOption, nativeChoice, optionsBeside } from './choices';
import { chooserAt, chosenIn, isCalledChooser, nativeSelect, tagBoxAround } from './choosers';
import { type Control, control } from './control';
import { attribute, classOf, findAll, localName, textOf } from './dom';
import { having } from './remembered';
import { BLANK, MAX_VALUE, shown } from './shown';

const CONTROL_NAMES = /^(input|select|textarea|label|fieldset)$/;
const isRange = having(/range/);
const TEXT_TYPES = /^(text|search|tel|number|date|datetime-local|month|time|url|email|week|)$/;

/** Whether name or classes say that an element may be a control; those told by an attribute are not meant. */
export function isCalledControl(name: string, names: string): boolean {
  return CONTROL_NAMES.test(name) || isCalledChoice(names) || isRange(names) || isCalledChooser(name, names);
}

/** The control an element is, or null. `taken` holds options already counted with their group. */
export function controlAt(
  element: Element,
  taken: Set<Element>,
  names = classOf(element),
  role = attribute(element, 'role'),
): Control | null {
  if (taken.has(element)) return null;
  const name = localName(element);
  if (name === 'input') return inputControl(element as HTMLInputElement, taken);
  if (name === 'select') return isBehindTheScenes(element) ? null : nativeSelect(element as HTMLSelectElement);
  if (name === 'textarea') return isBehindTheScenes(element) ? null : plain(element as HTMLTextAreaElement);
  if (name === 'label') return labelledOption(element, taken);
  if (name === 'button' && attribute(element, 'aria-pressed') !== null)
    return optionsBeside(element, '[aria-pressed]', taken);
  return componentControl(element, names, role, taken);
}

function componentControl(element: Element, names: string, role: string | null, taken: Set<Element>): Control | null {
  const choice = choiceAt(element, names, role, taken);
  if (choice) return choice;
  if (isRange(names)) return rangeControl(element);
  const chooser = chooserAt(element, names, role);
  if (chooser) return chooser;
  if (attribute(element, 'contenteditable') !== null && (element as HTMLElement).isContentEditable)
    return control(element, 'editor', () => shown(textOf(element, MAX_VALUE + 1)));
  return null;
}

function inputControl(input: HTMLInputElement, taken: Set<Element>): Control | null {
  if (input.type === 'radio' || input.type === 'checkbox') return nativeChoice(input, taken);
  if (input.type === 'button') return choiceAt(input, '', attribute(input, 'role'), taken);
  if (!TEXT_TYPES.test(input.type) || isBehindTheScenes(input)) return null;
  const box = tagBoxAround(input);
  return box ? control(box, 'select', chosenIn(box, [input])) : plain(input);
}

/** Components keep copies for measuring and for codes, which they take from people and from assistive technology alike. */
function isBehindTheScenes(field: Element): boolean {
  return attribute(field, 'aria-hidden') === 'true' && attribute(field, 'tabindex') === '-1';
}

function plain(element: HTMLInputElement | HTMLTextAreaElement): Control {
  return control(element, 'text', () => {
    const value = element.value;
    return value === '' || value === attribute(element, 'placeholder') ? BLANK : shown(value);
  });
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
