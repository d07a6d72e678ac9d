import { attribute, offsetHeight, offsetWidth, parentElement, rectOf, rectsOf } from './dom';

type CheckVisibility = (this: Element, options?: { checkVisibilityCSS?: boolean }) => boolean;
const checkVisibility = (Element.prototype as { checkVisibility?: CheckVisibility }).checkVisibility;

/**
 * Whether an element and all in it is taken out of the page: `display: none`, or the pane of a tab that is not shown.
 * `visibility: hidden` is not looked at here, because a child may be visible again; see {@link isShown}.
 */
export function isRemoved(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true' && isPane(element)) return true;
  if (checkVisibility) return !checkVisibility.call(element) && !isContents(element);
  return rectsOf(element).length === 0 && !isContents(element);
}

function isPane(element: Element): boolean {
  return attribute(element, 'role') === 'tabpanel' || /(^|[-_\s])(pane|panel)/.test(attribute(element, 'class') ?? '');
}

function isContents(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** Visibility of one page for the length of one scan; answers are remembered, so ask again only with a new one. */
export class Visibility {
  private readonly clipped = new Map<Element, boolean>();

  /** Whether a person can see a value here, at once or by scrolling. */
  isShown(element: Element): boolean {
    const rect = rectOf(element);
    if (rect.width === 0 || rect.height === 0) return false;
    if (isInvisible(element)) return false;
    return !this.isClipped(parentElement(element)) && canBeReached(element, rect);
  }

  /** Stale forms are often folded to nothing: an ancestor without height that hides what overflows. */
  private isClipped(element: Element | null): boolean {
    if (!element) return false;
    const known = this.clipped.get(element);
    if (known !== undefined) return known;
    const clipped = foldsToNothing(element) || this.isClipped(parentElement(element));
    this.clipped.set(element, clipped);
    return clipped;
  }
}

function foldsToNothing(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (offsetWidth(element) > 1 && offsetHeight(element) > 1) return false;
  const style = getComputedStyle(element);
  return style.display !== 'contents' && style.display !== 'inline' && style.overflow !== 'visible';
}

/** `visibility: hidden` or `collapse`, its own or inherited. */
export function isInvisible(element: Element): boolean {
  if (checkVisibility) return !checkVisibility.call(element, { checkVisibilityCSS: true }) && !isContents(element);
  return getComputedStyle(element).visibility !== 'visible';
}

/** Left of or above everything that can be scrolled to: parked outside the page, e.g. at `left: -9999px`. */
function canBeReached(element: Element, rect: DOMRect): boolean {
  if (rect.right > 0 && rect.bottom > 0) return true;
  let right = rect.right + window.scrollX;
  let bottom = rect.bottom + window.scrollY;
  for (let at = parentElement(element); at && parentElement(at); at = parentElement(at)) {
    right += at.scrollLeft;
    bottom += at.scrollTop;
  }
  return right > 0 && bottom > 0;
}
