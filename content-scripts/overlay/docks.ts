import type { Box } from './sight';
import { CONTROLS } from './sight';

/** Where the lamp stands, as fractions 0 … 1 of the room the screen leaves it: survives resizing. */
export interface LampPosition {
  readonly x: number;
  readonly y: number;
}

/** Size of the lamp, px; styles.ts uses the same. */
const LAMP_SIZE = { width: 26, height: 52 } as const;

/** Docks to choose from, the best first: the right edge, away from corners where hosts put their buttons. */
const DOCKS: readonly LampPosition[] = [
  { x: 1, y: 0.5 },
  { x: 1, y: 0.7 },
  { x: 1, y: 0.3 },
  { x: 0, y: 0.5 },
  { x: 0, y: 0.75 },
  { x: 1, y: 0.9 },
];

/** What the screen leaves the lamp to move in, px. */
function room(): { readonly x: number; readonly y: number } {
  const { clientWidth } = document.documentElement;
  return { x: Math.max(1, clientWidth - LAMP_SIZE.width), y: Math.max(1, window.innerHeight - LAMP_SIZE.height) };
}

/** Left upper corner of the lamp in px. At the edges it stands flush: there it covers least. */
export function cornerOf({ x, y }: LampPosition): { readonly left: number; readonly top: number } {
  return { left: room().x * x, top: room().y * y };
}

/** The position whose corner is nearest to a point in px. */
export function positionAt(left: number, top: number): LampPosition {
  const share = (value: number, whole: number) => Math.min(1, Math.max(0, value / whole));
  return { x: share(left, room().x), y: share(top, room().y) };
}

/** The lamp's box on the screen. */
export function lampBox(position: LampPosition): Box {
  const { left, top } = cornerOf(position);
  return { left, top, right: left + LAMP_SIZE.width, bottom: top + LAMP_SIZE.height };
}

/** How much a control under the lamp weighs, against text. */
const CONTROL_WEIGHT = 10;

/** Whether a lamp at this position covers a control of the host; `own` is our root. */
export function isInTheWay(own: Element, position: LampPosition): boolean {
  return occupationOf(own, lampBox(position)) >= CONTROL_WEIGHT;
}

/** The dock that covers least of the host: no control if possible, then least text. */
export function leastOccupied(own: Element): LampPosition {
  let best = DOCKS[0] ?? { x: 1, y: 0.5 };
  let least = Number.POSITIVE_INFINITY;
  for (const dock of DOCKS) {
    const occupied = occupationOf(own, lampBox(dock));
    if (occupied < least) [best, least] = [dock, occupied];
    if (least === 0) break;
  }
  return best;
}

function occupationOf(own: Element, box: Box): number {
  let sum = 0;
  for (const across of [0.05, 0.5, 0.95]) {
    for (const down of [0.05, 0.5, 0.95]) {
      const x = box.left + (box.right - box.left) * across;
      const y = box.top + (box.bottom - box.top) * down;
      const hit = document.elementsFromPoint(x, y).find((element) => element !== own);
      if (hit?.closest(`${CONTROLS},label`)) sum += CONTROL_WEIGHT;
      else if (hit !== undefined && [...hit.childNodes].some(isText)) sum += 1;
    }
  }
  return sum;
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
}
