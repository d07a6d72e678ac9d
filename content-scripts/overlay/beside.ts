import type { Box } from './sight';

/** On which side of its reference a part stands. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** Where a part would like to stand. */
export interface Wish {
  /** From best to worst; the first with room is taken. */
  readonly sides: readonly Side[];
  /** Which end of part and reference are level: their beginnings, middles or ends. */
  readonly align: 'start' | 'middle' | 'end';
  /** Distance from the reference, px. */
  readonly gap: number;
}

/** Distance kept from the edge of the screen, px. */
const PADDING = 8;

/** Left upper corner of a part of this size beside its reference, inside the screen, px. */
export function besideOf(
  reference: Box,
  size: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
  { sides, align, gap }: Wish,
): { readonly left: number; readonly top: number } {
  const end = { left: screen.width - PADDING - size.width, top: screen.height - PADDING - size.height };
  const places = sides.map((side) => {
    if (side === 'right' || side === 'left') {
      const left = side === 'right' ? reference.right + gap : reference.left - gap - size.width;
      const top = aligned(align, reference.top, reference.bottom, size.height);
      return { left, top, missing: Math.max(PADDING - left, left - end.left) };
    }
    const top = side === 'below' ? reference.bottom + gap : reference.top - gap - size.height;
    const left = aligned(align, reference.left, reference.right, size.width);
    return { left, top, missing: Math.max(PADDING - top, top - end.top) };
  });
  const [best = { left: 0, top: 0 }] = [...places].sort(
    (one, other) => Math.max(0, one.missing) - Math.max(0, other.missing),
  );
  return {
    left: Math.max(PADDING, Math.min(best.left, end.left)),
    top: Math.max(PADDING, Math.min(best.top, end.top)),
  };
}

function aligned(align: Wish['align'], from: number, to: number, size: number): number {
  if (align === 'start') return from;
  return align === 'end' ? to - size : (from + to - size) / 2;
}
