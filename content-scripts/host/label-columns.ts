/** Labels known by their place alone: above their controls in one box or table row, or behind them in boxes that repeat. */
import { cellAround, cellsOf } from './cells';
import type { Control } from './control';
import { childElements, classOf, isWithin, localName, parentElement, textOf } from './dom';
import type { Outline, Token } from './outline';
import { canBeLabel } from './words';

type TextToken = Extract<Token, { kind: 'text' }>;

const BOXES_UP = 3;
const MOST_TOKENS = 80;
/** Pixels a label may stand beside the edge of its control, and above it. */
const BESIDE = 16;
const ABOVE = 40;
const FAR_LEFT = 160;
/** So many boxes of one build are a pattern and no accident. */
const PATTERN = 3;

/**
 * The one text right above a control, where that holds for every control and every text of their box; else the text left of it on its
 * line, where every control there has one of its own: drawn at fixed places, whatever their order.
 */
export function textByPlace(outline: Outline, at: number, control: Control): TextToken | null {
  const box = boxAround(outline, control);
  if (!box) return null;
  const inside = tokensIn(outline, at, box);
  const texts = inside.filter((token): token is TextToken => token.kind === 'text' && canBeLabel(token.text));
  const controls = inside.flatMap((token) => (token.kind === 'control' ? [token.control] : []));
  const own = (labelOf: (each: Control) => TextToken | null): TextToken | null => {
    const labels = controls.map(labelOf);
    const isPattern = labels.every((label) => label !== null) && new Set(labels).size === controls.length;
    return isPattern ? (labels[controls.indexOf(control)] ?? null) : null;
  };
  const above = texts.length === controls.length ? own((each) => onlyAbove(outline, each, texts)) : null;
  return above ?? own((each) => nearestLeft(outline, each, texts, controls));
}

function onlyAbove(outline: Outline, control: Control, texts: readonly TextToken[]): TextToken | null {
  const [first = null, ...more] = texts.filter((text) => standsAbove(outline, text, control));
  return more.length === 0 ? first : null;
}

/** A text, and no control, is nearest. */
function nearestLeft(
  { visibility }: Outline,
  { element }: Control,
  texts: readonly TextToken[],
  controls: readonly Control[],
): TextToken | null {
  const place = visibility.rectOf(element);
  const edge = (other: Element): number => {
    const { top, bottom, right, width } = visibility.rectOf(other);
    const isBefore = width > 0 && top < place.bottom && bottom > place.top && right <= place.left + BESIDE;
    return isBefore ? right : Number.NEGATIVE_INFINITY;
  };
  let nearest: TextToken | Control | null = null;
  let right = place.left - FAR_LEFT;
  for (const each of [...controls, ...texts]) {
    if (edge(each.element) <= right) continue;
    nearest = each;
    right = edge(each.element);
  }
  return nearest && 'node' in nearest ? nearest : null;
}

function standsAbove(outline: Outline, text: TextToken, control: Control): boolean {
  const place = outline.visibility.rectOf(control.element);
  const label = outline.visibility.rectOf(text.element);
  const gap = place.top - label.bottom;
  return label.width > 0 && Math.abs(label.left - place.left) <= BESIDE && gap > -4 && gap <= ABOVE;
}

/** The label in the cell above, where a row of labels stands over a row of as many cells with controls; empty otherwise. */
export function cellAbove(outline: Outline, control: Control): string {
  const cell = cellAround(control.element);
  const row = cell && parentElement(cell);
  const rows = row ? childElements(parentElement(row) ?? row) : [];
  const over = row ? rows[rows.indexOf(row) - 1] : undefined;
  if (!cell || !row || !over || outline.controlsIn(over) > 0) return '';
  const [labels, cells] = [cellsOf(over), cellsOf(row)];
  const filled = cells.filter((each) => outline.controlsIn(each) > 0).length;
  if (labels.length !== cells.length || cells.length < 2 || 2 * filled < cells.length) return '';
  return labels.every((each) => canBeLabel(textOf(each, 60))) ? textOf(labels[cells.indexOf(cell)] ?? cell, 60) : '';
}

/** The text behind a control in one of several boxes of the same build, each a control with a text behind it. */
export function textBehind(outline: Outline, at: number, control: Control): TextToken | null {
  const text = outline.tokens[at + 1];
  if (text?.kind !== 'text' || !canBeLabel(text.text)) return null;
  const item = boxOfBoth(control.element, text.element);
  const parent = item && parentElement(item);
  if (!item || !parent || outline.controlsIn(item) !== 1 || isInside(item, outline.tokens[at - 1])) return null;
  const alike = childElements(parent).filter((each) => isAlike(each, item) && outline.controlsIn(each) === 1);
  return alike.length >= PATTERN ? text : null;
}

function boxOfBoth(control: Element, text: Element): Element | null {
  let box = parentElement(control);
  for (let up = 0; box && up < BOXES_UP; up++, box = parentElement(box)) if (isWithin(box, text)) return box;
  return null;
}

/** One build: the same element, and a class in common where they have any (`field` and `field is-filled`). */
function isAlike(one: Element, other: Element): boolean {
  if (localName(one) !== localName(other)) return false;
  const [names, others] = [one, other].map((each) => classOf(each).split(/\s+/));
  return (names ?? []).some((name) => (others ?? []).includes(name));
}

function boxAround(outline: Outline, control: Control): Element | null {
  let box = parentElement(control.element);
  for (let up = 0; box && up < BOXES_UP; up++, box = parentElement(box)) if (outline.controlsIn(box) > 1) return box;
  return null;
}

/** Neighbours are next to each other in the outline. */
function tokensIn(outline: Outline, at: number, box: Element): readonly Token[] {
  let from = at;
  let to = at;
  while (at - from < MOST_TOKENS && isInside(box, outline.tokens[from - 1])) from--;
  while (to - at < MOST_TOKENS && isInside(box, outline.tokens[to + 1])) to++;
  return outline.tokens.slice(from, to + 1);
}

function isInside(box: Element, token: Token | undefined): boolean {
  return token !== undefined && isWithin(box, elementOf(token));
}

function elementOf(token: Token): Element {
  if (token.kind === 'text') return token.element;
  return token.kind === 'control' ? token.control.element : token.grid.element;
}
