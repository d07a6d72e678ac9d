import type { Box, Sight } from './sight';
import { CONTROLS, contains, holds, intersect, parentOf } from './sight';

/** Where a badge stands beside its place, from best to worst. */
type Side = 'right' | 'left' | 'above' | 'below' | 'inside';

/** A choice of side and size, kept while only scrolling moves the page. */
export interface Stand {
  readonly side: Side;
  /** Edge length of the badge, px. */
  readonly size: number;
}

/** Distance between control and badge, px. */
const GAP = 4;

/** The right outer edge first; below last, where hosts put their validation text. */
const FIELD_STANDS: readonly Stand[] = [
  { side: 'right', size: 18 },
  { side: 'right', size: 14 },
  { side: 'left', size: 14 },
  { side: 'above', size: 14 },
  { side: 'right', size: 9 },
  { side: 'left', size: 9 },
  { side: 'above', size: 9 },
  { side: 'below', size: 9 },
];

/** A cell of a table has no outside that is not another cell; its padding is where a sign fits. */
const CELL_STANDS: readonly Stand[] = [{ side: 'inside', size: 14 }, { side: 'inside', size: 9 }, ...FIELD_STANDS];

const CELLS = 'td,th,[role="gridcell"],[role="cell"]';
const PICTURES = 'img,svg,canvas,video,iframe,object,embed';

/** A text's badge stands in the margin of its paragraph. */
const TEXT_STANDS: readonly Stand[] = [
  { side: 'right', size: 18 },
  { side: 'left', size: 18 },
  { side: 'right', size: 12 },
  { side: 'left', size: 12 },
];

/** Boxes taller than this get their badge beside the first line, px. */
const TALL = 80;

/** What stands around a badge: the box it belongs to, the line it stands level with. */
export interface Seat {
  readonly element: Element;
  readonly outer: Box;
  readonly line: Box;
  readonly isText: boolean;
}

/** The badge's box for a stand. */
export function badgeBox(seat: Seat, stand: Stand): Box {
  const { outer, line } = seat;
  const tall = line.bottom - line.top > TALL;
  const middle = tall ? line.top + 14 : (line.top + line.bottom) / 2;
  const [left, top] = corner(outer, stand, middle);
  return { left, top, right: left + stand.size, bottom: top + stand.size };
}

function corner(outer: Box, { side, size }: Stand, middle: number): readonly [number, number] {
  if (side === 'right') return [outer.right + GAP, middle - size / 2];
  if (side === 'left') return [outer.left - GAP - size, middle - size / 2];
  if (side === 'above') return [outer.right - size, outer.top - GAP - size];
  if (side === 'below') return [outer.right - size, outer.bottom + GAP];
  return [outer.right - size - 2, outer.top + 2];
}

/**
 * The first stand where the badge covers nothing of the host; null when there is no such place.
 *
 * @param taken - where the lamp stands, which would cover the badge; null without a lamp
 */
export function chooseStand(sight: Sight, seat: Seat, clip: Box, taken: Box | null): Stand | null {
  const stands = seat.isText ? TEXT_STANDS : seat.element.matches(CELLS) ? CELL_STANDS : FIELD_STANDS;
  const fits = (badge: Box) =>
    (taken === null || intersect(badge, taken) === null) && isFree(sight, seat.element, badge, clip);
  return stands.find((stand) => fits(badgeBox(seat, stand))) ?? null;
}

/** Whether the badge still stands on the ground of its control, not before a sticky header or a dialog. */
export function standsClear(sight: Sight, element: Element, badge: Box): boolean {
  const hit = sight.hit(element, (badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2);
  return hit === null || isGround(hit, element);
}

function isFree(sight: Sight, element: Element, badge: Box, clip: Box): boolean {
  const { left, top, right, bottom } = badge;
  if (!holds(clip, left, top) || !holds(clip, right, bottom)) return false;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left, top],
    [right - 1, top],
    [left, bottom - 1],
    [right - 1, bottom - 1],
  ] as const;
  const hits = new Set(points.map(([x, y]) => sight.hit(element, x, y)));
  for (const hit of hits) {
    if (hit === null || !isGround(hit, element) || hasTextAt(hit, badge)) return false;
  }
  return true;
}

/**
 * Whether something hit beside a control is only the ground it stands on: a box around it, or the empty part of a
 * neighbour. Never a control, a picture, what can be clicked, or what floats above the form.
 */
function isGround(hit: Element, element: Element): boolean {
  if (hit === element && element.matches(CONTROLS)) return false;
  for (let node: Element | null = hit; node !== null && !contains(node, element); node = parentOf(node)) {
    if (node.matches(CONTROLS) || node.matches(PICTURES)) return false;
    const { position, cursor } = getComputedStyle(node);
    if (cursor === 'pointer' || position === 'fixed' || position === 'sticky' || position === 'absolute') return false;
  }
  return true;
}

/** Text directly inside an element has no element of its own to be hit. */
function hasTextAt(element: Element, box: Box): boolean {
  const range = document.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (intersect(rect, box) !== null) return true;
  }
  return false;
}
