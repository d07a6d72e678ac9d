import type { Box, Sight } from './sight';

/**
 * What marks scroll together with: the innermost box that scrolls around them, the root element for the page itself, null for
 * what stays on the screen.
 */
export type Ground = Element | null;

/** How a ground is scrolled now, px, and the part of the screen in which it shows; no box where it shows nowhere. */
export interface Scrolled {
  readonly left: number;
  readonly top: number;
  readonly clip: Box | null;
}

/** Reads how a ground is scrolled, with the boxes that scroll around it. Costs as many readings as there are boxes. */
export function scrolledNow(sight: Sight, ground: Ground): Scrolled {
  let left = 0;
  let top = 0;
  for (let box = ground; box !== null; box = sight.scrollerOf(box)) {
    const page = box === document.documentElement;
    left += page ? window.scrollX + bodyScroll('scrollLeft') : box.scrollLeft;
    top += page ? window.scrollY + bodyScroll('scrollTop') : box.scrollTop;
  }
  return { left, top, clip: sight.clipFor(ground) };
}

/** A body that scrolls by itself; where it is the page that scrolls, the window has said so already. */
function bodyScroll(side: 'scrollLeft' | 'scrollTop'): number {
  const { body, scrollingElement } = document;
  return body === null || body === scrollingElement ? 0 : body[side];
}
