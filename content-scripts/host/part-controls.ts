/** Values that are entered in several controls: two ends of a range, year, month and day, province, city and county. */
import { cellAround } from './cells';
import type { Control } from './control';
import { attribute, isWithin, localName, nextElement, parentElement } from './dom';
import type { Draft } from './located';
import type { Outline, Token } from './outline';
import { type Shown, shown } from './shown';
import { canBeLabel, PERSON_LABELS, RANGE_JOINER, UNIT } from './words';

/** Parts of one value: year, month, day, hour, minute. */
const MOST_PARTS = 5;
/** Texts that may stand between a label and its control, and those looked at in one box. */
const LOOK_BACK = 3;
const MOST_TOKENS = 20;
/** Pixels a label may stand beside the edge of the control below it. */
const ALIGNED = 16;
/** Attributes by which a control has a name of its own. */
const NAMING = ['title', 'placeholder', 'aria-label', 'aria-labelledby'];

/** The controls of one value so far, and the place of the first in the outline. */
export interface Begun {
  readonly at: number;
  readonly controls: readonly Control[];
}

/**
 * Whether a control goes on with the value of those before it: units or the middle of a range stand between, or it stands with them alone
 * behind one label. Two lists side by side may as well be two fields.
 */
export function continues(outline: Outline, at: number, control: Control, { at: from, controls }: Begun): boolean {
  const [first] = controls;
  if (!first || control.kind === 'choice') return false;
  const token = outline.tokens[at - 1];
  const between = token?.kind === 'text' ? token.text.trim() : '';
  const previous = between === '' ? token : outline.tokens[at - 2];
  if (previous?.kind !== 'control' || !controls.includes(previous.control)) return false;
  if (between !== '' && !UNIT.test(between) && !RANGE_JOINER.test(between)) return false;
  const cell = cellAround(first.element);
  if (cell && cell !== cellAround(control.element)) return false;
  const common = boxOf(first.element, control.element);
  if (!common) return false;
  if (RANGE_JOINER.test(between)) return true;
  const isAlone = outline.controlsIn(common) === controls.length + 1;
  // 2024 年 3 月 1 日 in three boxes: units stand between, and the box holds little else.
  if (between !== '') return isAlone || outline.controlsIn(common) <= MOST_PARTS;
  return (isAlone || (isPartLike(first) && isPartLike(control))) && isLed(outline, from, first, common);
}

function boxOf(first: Element, last: Element): Element | null {
  let box = parentElement(first);
  while (box && !isWithin(box, last)) box = parentElement(box);
  return box;
}

/** One label leads to the first: the only one in their box, or one outside it on the same line or right above. Heads of columns lead to each. */
function isLed(outline: Outline, from: number, first: Control, box: Element): boolean {
  const label = labelBefore(outline, from);
  if (!label) return false;
  if (isWithin(box, label.element)) return parentElement(first.element) === box || textsIn(outline, from, box) === 1;
  if (nextElement(label.element) === box) return true;
  const place = outline.visibility.rectOf(label.element);
  const { top, left } = outline.visibility.rectOf(first.element);
  return place.bottom > top || Math.abs(place.left - left) <= ALIGNED;
}

function labelBefore(outline: Outline, from: number): Extract<Token, { kind: 'text' }> | null {
  for (let at = from - 1; at >= from - LOOK_BACK; at--) {
    const token = outline.tokens[at];
    if (token?.kind !== 'text') return null;
    if (canBeLabel(token.text)) return token;
  }
  return null;
}

/** How many texts around a place can be labels in a box. */
function textsIn(outline: Outline, from: number, box: Element): number {
  let count = 0;
  const near = outline.tokens.slice(Math.max(0, from - MOST_TOKENS), from + MOST_TOKENS);
  for (const token of near) if (token.kind === 'text' && isWithin(box, token.node) && canBeLabel(token.text)) count++;
  return count;
}

/** One of a row of parts that mean nothing alone: a box for one character, or a list without a hint of its own (省、市、县). */
function isPartLike({ element, kind }: Control): boolean {
  if (kind === 'text') return attribute(element, 'maxlength') === '1';
  return kind === 'select' && localName(element) === 'select' && !NAMING.some((name) => attribute(element, name));
}

/** Two fields under one label that names both: 证件类型/号码 is 证件类型 and 证件号码. Null for any other label. */
export function apart(draft: Draft, next: Control): readonly Draft[] | null {
  const [one = '', other = '', ...more] = PERSON_LABELS.has(draft.label) ? [] : draft.label.split(/[/／]/);
  if (more.length > 0 || !canBeLabel(one) || !canBeLabel(other)) return null;
  const shared = one.slice(0, Math.max(0, one.length - other.length));
  const second = { ...draft, label: shared + other, element: next.element, read: () => next.read() };
  return [{ ...draft, label: one }, second];
}

/** The field of several controls as one. */
export function joined(draft: Draft, controls: readonly Control[], outline: Outline, at: number): Draft {
  const parts = controls.map((control) => {
    const index = outline.tokens.findIndex((token) => token.kind === 'control' && token.control === control);
    const next = index < 0 ? undefined : outline.tokens[index + 1];
    const glue =
      next?.kind === 'text' && index < at + 1 && (UNIT.test(next.text.trim()) || RANGE_JOINER.test(next.text.trim()));
    return { control, glue: glue ? next.text.trim() : '' };
  });
  const isSpelt = controls.every(({ element }) => attribute(element, 'maxlength') === '1');
  const read = (): Shown => {
    const values = parts.map(({ control, glue }) => ({ value: control.read(), glue }));
    const [first] = values;
    if (first && values.every(({ value }) => value.raw === '')) return first.value;
    if (isSpelt) return shown(values.map(({ value }) => value.raw).join(''));
    const text = values.map(({ value, glue }) =>
      RANGE_JOINER.test(glue) || glue === '' ? `${value.raw} ${glue} ` : value.raw + glue,
    );
    return shown(
      text.join('').replace(/ {2,}/g, ' ').trim(),
      values.some(({ value }) => value.partial),
    );
  };
  return { ...draft, signs: [...draft.signs.filter((sign) => !sign.startsWith('unit:')), 'joined'], read };
}
