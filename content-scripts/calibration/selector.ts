import { attribute, findAll, localName, parentElement } from '../host/dom';

/** Attributes by which a host binds a control to a column; they outlive a change of looks. */
const BINDINGS = ['name', 'data-field', 'field', 'prop', 'data-prop', 'id'] as const;
/** Made-up names such as `el-id-1024-7` are others the next time. */
const MADE_UP = /\d{3}|^(el|ivu|ant|layui|_easyui)[-_]/i;

/**
 * A CSS selector that names this element alone in its page, by what is least likely to change. A way through nameless boxes is told
 * whole: `span` may be alone here and one of many on the next page.
 */
export function selectorOf(element: Element): string {
  const own = boundSelector(element);
  if (own) return own;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentElement(at)) {
    const bound = at === element ? null : boundSelector(at);
    if (bound) return [bound, ...steps].join(' > ');
    steps.unshift(stepOf(at));
  }
  return steps.join(' > ');
}

function boundSelector(element: Element): string | null {
  for (const name of BINDINGS) {
    const value = attribute(element, name);
    if (!value || value.length > 80 || MADE_UP.test(value) || /["\\\n<>{};]/.test(value)) continue;
    const selector = `${localName(element)}[${name}="${value}"]`;
    if (isAlone(selector, element)) return selector;
  }
  return null;
}

function isAlone(selector: string, element: Element): boolean {
  const found = findAll(element.ownerDocument, selector);
  return found.length === 1 && found[0] === element;
}

function stepOf(element: Element): string {
  const name = localName(element);
  const parent = parentElement(element);
  if (!parent) return name;
  const alike = Array.from(parent.children).filter((child) => localName(child) === name);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}
