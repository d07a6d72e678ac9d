/** A press that moves less than this is a click, not a drag, px. */
const DRAG_THRESHOLD = 4;

/** What a drag reports. */
export interface DragListener {
  /** Distance from where the press began, px. */
  moved(across: number, down: number): void;
  dropped(): void;
}

/**
 * Follows a press on the lamp until it ends.
 *
 * @returns whether the press has turned into a drag so far; the click that follows a drag must not count.
 */
export function followDrag(press: PointerEvent, listener: DragListener): () => boolean {
  const lamp = press.currentTarget;
  let dragged = false;
  if (!(lamp instanceof HTMLElement) || press.button !== 0) return () => false;
  const drag = new AbortController();
  const { signal } = drag;
  lamp.setPointerCapture(press.pointerId);
  const move = (event: PointerEvent) => {
    const across = event.clientX - press.clientX;
    const down = event.clientY - press.clientY;
    dragged ||= Math.hypot(across, down) >= DRAG_THRESHOLD;
    if (dragged) listener.moved(across, down);
  };
  const drop = () => {
    drag.abort();
    if (dragged) listener.dropped();
  };
  lamp.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) lamp.addEventListener(type, drop, { signal });
  return () => dragged;
}
