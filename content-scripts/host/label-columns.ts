/** Labels known by their place alone: as many texts as controls in one box, each text right above its control. */
import type { Control } from './control';
import { isWithin, parentElement } from './dom';
import type { Outline, Token } from './outline';
import { canBeLabel } from './words';

type TextToken = Extract<Token, { kind: 'text' }>;

const BOXES_UP = 3;
const MOST_TOKENS = 80;
/** Pixels a label may stand beside the edge of its control, and above it. */
const BESIDE = 16;
const ABOVE = 40;

/** The one text right above a control in a box that holds as many labels as controls; null otherwise. */
export function textAbove(outline: Outline, at: number, control: Control): TextToken | null {
  const box = boxAround(outline, control);
  if (!box) return null;
  const inside = tokensIn(outline, at, box);
  const texts = inside.filter((token): token is TextToken => token.kind === 'text' && canBeLabel(token.text));
  const controls = inside.filter(({ kind }) => kind === 'control').length;
  if (texts.length !== controls || controls < 2) return null;
  const place = outline.visibility.rectOf(control.element);
  const above = texts.filter(({ element }) => {
    const label = outline.visibility.rectOf(element);
    const gap = place.top - label.bottom;
    return label.width > 0 && Math.abs(label.left - place.left) <= BESIDE && gap > -4 && gap <= ABOVE;
  });
  return above.length === 1 ? (above[0] ?? null) : null;
}

function boxAround(outline: Outline, control: Control): Element | null {
  let box = parentElement(control.element);
  for (let up = 0; box && up < BOXES_UP; up++, box = parentElement(box)) if (outline.controlsIn(box) > 1) return box;
  return null;
}

/** Neighbours are next to each other in the outline. */
function tokensIn(outline: Outline, at: number, box: Element): readonly Token[] {
  const isInside = (token: Token | undefined): token is Token => token !== undefined && isWithin(box, elementOf(token));
  let from = at;
  let to = at;
  while (at - from < MOST_TOKENS && isInside(outline.tokens[from - 1])) from--;
  while (to - at < MOST_TOKENS && isInside(outline.tokens[to + 1])) to++;
  return outline.tokens.slice(from, to + 1);
}

function elementOf(token: Token): Element {
  if (token.kind === 'text') return token.element;
  return token.kind === 'control' ? token.control.element : token.grid.element;
}
