import { attribute, closest, localName, parentElement } from './dom';
import type { Shown } from './shown';

/** What kind of control shows a value; `static` is text that cannot be edited. */
export type ControlKind = 'text' | 'select' | 'choice' | 'switch' | 'range' | 'editor' | 'static';

/** Something on the page that shows one value. */
export interface Control {
  /** The element a person would point at. */
  readonly element: Element;
  readonly kind: ControlKind;
  /** A label inside the control: the text of a lone tick box, or the question above its options. */
  readonly ownLabel: string;
  /** Attribute hints such as `name:XM`. */
  readonly hints: readonly string[];
  /** Elements that belong to the control and carry no label of another. */
  readonly parts: readonly Element[];
  read(): Shown;
}

/** Attributes by which components bind a control, or what wraps it, to a column. */
const BINDINGS = ['prop', 'data-field', 'field', 'data-prop'];
const BOUND = BINDINGS.map((name) => `[${name}]`).join(',');

/** A control with what its kind does not say itself. */
export function control(element: Element, kind: ControlKind, read: () => Shown, more: Partial<Control> = {}): Control {
  return { element, kind, ownLabel: '', hints: hintsOf(element), parts: [element], read, ...more };
}

/** Attribute values that may name the field; the background compares them with the dictionary as a weak second sign. */
export function hintsOf(element: Element): readonly string[] {
  const hints: string[] = [];
  const add = (of: Element, name: string): void => {
    const value = attribute(of, name);
    if (value && value.length < 60 && /^[\w$+.:-]+$/.test(value)) hints.push(`${name}:${value}`);
  };
  for (const name of ['name', 'id']) add(element, name);
  const bound = closest(element, BOUND);
  if (bound && isNear(element, bound)) for (const name of BINDINGS) add(bound, name);
  return hints.slice(0, 4);
}

/** The label element close around a control, at most so many steps up, or null. */
export function labelAround(element: Element, steps = 4): Element | null {
  let at = parentElement(element);
  for (let depth = 0; at && depth < steps; depth++, at = parentElement(at)) if (localName(at) === 'label') return at;
  return null;
}

function isNear(element: Element, bound: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 4; depth++, at = parentElement(at)) if (at === bound) return true;
  return false;
}
