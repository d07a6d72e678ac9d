/** Radios, tick boxes and switches: the options of one question are one control. */

import { type Control, control, hintsOf, labelAround } from './control';
import {
  attribute,
  childElements,
  classOf,
  elementById,
  elementCount,
  find,
  findAll,
  localName,
  matches,
  nextElement,
  nextSibling,
  parentElement,
  textOf,
} from './dom';
import { accessibleName } from './groups';
import { having } from './remembered';
import { BLANK, type Shown, shown } from './shown';
import { isRemoved } from './visibility';

const isChoiceGroup = having(/(^|\s)[\w-]*(radio|checkbox)[-_]?group(-body)?(\s|$)/i);
const isSwitchClass = having(/(^|[-_\s]|[a-z])switch(-?(root|wrapper|container|base)|button)?(\s|$)/i);
const CHECKED = /(^|\s|-|_)(is-)?(checked|radioed|form-checked|form-onswitch|wrapper-checked|switch-checked)(\s|$)/;
const NATIVE_CHOICE = 'input[type=radio],input[type=checkbox]';
const ARIA_CHOICE = '[role=radio],[role=checkbox]';
const OTHER_CONTROLS =
  'input:not([type=radio]):not([type=checkbox]):not([type=hidden]):not([type=button]),select,textarea';

/** Whether class names say that an element may be a choice or switch. */
export function isCalledChoice(names: string): boolean {
  return isSwitchClass(names) || isChoiceGroup(names);
}

/** The choice or switch an element is, or null. `taken` holds options already counted with their group. */
export function choiceAt(element: Element, names: string, role: string | null, taken: Set<Element>): Control | null {
  if (role === 'switch' || isSwitchClass(names)) return switchControl(element, taken);
  if (role === 'radiogroup' || isChoiceGroup(names) || isFieldsetOfOptions(element)) return choiceGroup(element, taken);
  if (role !== 'checkbox' && role !== 'radio') return null;
  // 是否… is a question of its own.
  const beside = /^(是否|有无|$)/.test(optionText(element)) ? null : optionsBeside(element, `[role=${role}]`, taken);
  return beside ?? (role === 'checkbox' ? ariaTick(element) : null);
}

/** A fieldset around the options of one question and nothing else: its legend is the question. */
function isFieldsetOfOptions(element: Element): boolean {
  if (localName(element) !== 'fieldset' || find(element, OTHER_CONTROLS)) return false;
  const options = findAll(element, NATIVE_CHOICE) as HTMLInputElement[];
  return (
    options.length > 1 && options.every(({ name, type }) => name === options[0]?.name && type === options[0]?.type)
  );
}

/** What a switch says of its state. */
const SWITCH_WORDS = /^(?:[是否有无开关已未\s]|开启|关闭|[启停]用)+$/;

/** Side by side without a group around them, as buttons of which one is pressed in: the options of one question. */
export function optionsBeside(element: Element, kind: string, taken: Set<Element>): Control | null {
  const box = parentElement(element);
  const options = box ? childElements(box).filter((peer) => matches(peer, kind)) : [];
  if (options.length < 2) return null;
  for (const option of options) taken.add(option);
  return choices(element, options, { parts: options });
}

/** Whether an option is chosen, by its own state, its component's class or its accessible state. */
function isTicked(option: Element): boolean {
  if (option instanceof HTMLInputElement && option.checked) return true;
  if (/true/.test(`${attribute(option, 'aria-checked')}${attribute(option, 'aria-pressed')}`)) return true;
  if (CHECKED.test(classOf(option))) return true;
  const inner = find(option, `${NATIVE_CHOICE},[role=switch]`);
  return inner instanceof HTMLInputElement
    ? inner.checked
    : inner !== null && attribute(inner, 'aria-checked') === 'true';
}

/** Characters of icon fonts: what is drawn beside an option is none of its words. */
const ICONS = /[\ue000-\uf8ff✓✔√☑□○●◉]+/g;

/** Words of one option, without the mark that is drawn beside them. */
function optionText(option: Element): string {
  const words = wordsOf(option);
  return words.replace(ICONS, '').trim() || words;
}

/** Text of one option: its wrapping label, its `label[for]`, or the text right behind it. */
function wordsOf(option: Element): string {
  if (!(option instanceof HTMLInputElement)) return textOf(option, 200) || accessibleName(option);
  const label = labelOfOption(option);
  if (label) return textOf(label, 200);
  const named = attribute(option, 'title') ?? attribute(option, 'aria-label') ?? '';
  for (let next = behind(option); next; next = nextSibling(next)) {
    const text = next instanceof HTMLInputElement ? '' : textOf(next, 200);
    if (text !== '' || next instanceof HTMLInputElement) return text || named;
  }
  return named || (option.value === 'on' ? '' : option.value);
}

/** What stands behind an option, or behind the cell it has to itself: tables that place options keep their words in the next cell. */
function behind(option: Element): Node | null {
  const box = parentElement(option);
  const isAlone = box !== null && localName(box) === 'td' && elementCount(box) === 1 && textOf(box, 40) === '';
  return nextSibling(isAlone ? box : option);
}

function labelOfOption(option: Element): Element | null {
  const id = attribute(option, 'id');
  return labelAround(option) ?? (id ? findLabelFor(option, id) : null);
}

/** The label element that really points at a control, or null. */
function findLabelFor(of: Element, id: string): Element | null {
  if (elementById(of, id) !== of) return null;
  const escaped = id.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ');
  return of.ownerDocument ? find(of.ownerDocument, `label[for="${escaped}"]`) : null;
}

function choices(element: Element, options: readonly Element[], more: Partial<Control>): Control {
  const read = (): Shown => shown(options.filter(isTicked).map(optionText).join('、'));
  const labels = options.flatMap((option) => labelOfOption(option) ?? []);
  return control(element, 'choice', read, { ...more, parts: [...(more.parts ?? []), ...labels] });
}

function choiceGroup(element: Element, taken: Set<Element>): Control | null {
  if (find(element, OTHER_CONTROLS)) return null;
  const inputs = findAll(element, NATIVE_CHOICE);
  const options = inputs.length > 0 ? inputs : findAll(element, ARIA_CHOICE);
  const [first] = options;
  if (!first) return null;
  for (const option of options) taken.add(option);
  return choices(element, options, { parts: [element], hints: hintsOf(first), ownLabel: questionIn(element) });
}

/** Material kits put the question inside the group: a legend, or the name of the inner group. */
function questionIn(group: Element): string {
  const legend = find(group, 'legend');
  if (legend) return textOf(legend, 80);
  const named = find(group, '[role=radiogroup],[role=group]');
  return named ? accessibleName(named) : '';
}

/** Ticks without a component around them: those of one name, or one tick box that is a yes/no field. */
export function nativeChoice(input: HTMLInputElement, taken: Set<Element>): Control | null {
  const peers = peersOf(input, taken);
  for (const peer of peers) taken.add(peer);
  const drawn = nextElement(input);
  if (drawn && isSwitchClass(classOf(drawn)) && isRemoved(input)) {
    // What is drawn beside a hidden tick box is that box, not a second control.
    taken.add(drawn);
    return control(drawn, 'switch', () => shown(isTicked(input) ? '是' : '否'), { hints: hintsOf(input) });
  }
  const parts = peers.map((peer) => labelAround(peer) ?? peer);
  const element = parts[0] ?? input;
  if (peers.length > 1) return choices(element, peers, { parts, hints: hintsOf(input) });
  const slides = input.type === 'checkbox' && isSwitch(input);
  const read = (): Shown => (isTicked(input) ? shown('是') : slides ? shown('否') : BLANK);
  const label = labelOfOption(input);
  return control(element, slides ? 'switch' : 'choice', read, {
    parts: label ? [...parts, label] : parts,
    hints: hintsOf(input),
    ownLabel: optionText(input),
  });
}

/** A switch shows 否 as plainly as 是; an unticked box may just not have been looked at. */
function isSwitch(input: HTMLInputElement): boolean {
  let at: Element | null = input;
  for (let depth = 0; at && depth < 4; depth++, at = parentElement(at)) {
    if (attribute(at, 'role') === 'switch' || isSwitchClass(classOf(at))) return true;
    if (localName(at) === 'label') return false;
  }
  return false;
}

/** Options of the same question: same type and name, and near each other in the page. */
function peersOf(input: HTMLInputElement, taken: ReadonlySet<Element>): readonly HTMLInputElement[] {
  const name = attribute(input, 'name');
  // 是否… is a question of its own, whatever stands beside it.
  const words = optionText(input);
  if (words === '' || (input.type === 'checkbox' && /^\s*(是否|有无)/.test(words))) return [input];
  let scope: Element | null = parentElement(input);
  let peers: readonly HTMLInputElement[] = [input];
  for (let depth = 0; scope && depth < 4; depth++, scope = parentElement(scope)) {
    const found = (findAll(scope, `input[type=${input.type}]`) as HTMLInputElement[]).filter(
      (each) => !taken.has(each),
    );
    const same = found.filter((other) => (attribute(other, 'name') ?? '') === (name ?? ''));
    if (!name && same.length > 1 && depth > 2) break;
    if (same.length > peers.length && found.length === same.length) peers = same;
  }
  return peers;
}

/** A label element around one option. */
export function labelledOption(element: Element, taken: Set<Element>): Control | null {
  const first = find(element, NATIVE_CHOICE);
  if (!(first instanceof HTMLInputElement) || taken.has(first)) return null;
  if (findAll(element, NATIVE_CHOICE).length > 1) return null;
  return nativeChoice(first, taken);
}

function ariaTick(element: Element): Control {
  const read = (): Shown => (isTicked(element) ? shown('是') : BLANK);
  return control(element, 'choice', read, { ownLabel: textOf(element, 80) });
}

function switchControl(element: Element, taken: Set<Element>): Control | null {
  const boxes = findAll(element, 'input');
  const box = find(element, 'input[type=checkbox]');
  const role = attribute(element, 'role') === 'switch' || find(element, '[role=switch]') !== null;
  if ((!box && !role && boxes.length === 0 && !/switch(-|\s|$)/.test(classOf(element))) || boxes.length > 2)
    return null;
  if (box) taken.add(box);
  const label = box ? labelOfOption(box) : find(element, 'label');
  const ownLabel = (label && label !== element && textOf(label, 80)) || textOf(element, 80).replace(SWITCH_WORDS, '');
  const read = (): Shown => shown(isTicked(element) ? '是' : '否');
  return control(element, 'switch', read, { ownLabel, parts: label ? [element, label] : [element] });
}

/** A radio or tick box that its component hides is as visible as what stands for it. */
export function standIn(input: Element): Element | null {
  const type = localName(input) === 'input' ? (input as HTMLInputElement).type : '';
  return type === 'radio' || type === 'checkbox' ? (nextElement(input) ?? parentElement(input)) : null;
}
