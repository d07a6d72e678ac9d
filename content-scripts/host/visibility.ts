import { attribute, innerHeight, innerWidth, parentElement, rectOf, rectsOf } from './dom';

type CheckVisibility = (this: Element, options?: { checkVisibilityCSS?: boolean; checkOpacity?: boolean }) => boolean;
const checkVisibility = (Element.prototype as { checkVisibility?: CheckVisibility }).checkVisibility;

const WITH_STYLE = { checkVisibilityCSS: true };
const WITH_ALL = { checkVisibilityCSS: true, checkOpacity: true };

/**
 * Whether an element and all in it is taken out of the page: `display: none`, or the pane of a tab that is not shown.
 * `visibility: hidden` is not looked at here, because a child may be visible again; see {@link isShown}.
 */
export function isRemoved(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true' && isPane(element)) return true;
  return hasNoBox(element);
}

/** {@link isRemoved} of an element that is known to bear no `aria-hidden`. An element without a box of its own shows its children where its parent does. */
export function hasNoBox(element: Element): boolean {
  if (checkVisibility ? checkVisibility.call(element) : rectsOf(element).length > 0) return false;
  const parent = parentElement(element);
  return !isContents(element) || (parent !== null && hasNoBox(parent));
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
  private readonly rects = new Map<Element, DOMRect>();

  /** Where an element stands. Asking for layout is the dearest thing reading does, so each place is asked for once. */
  rectOf(element: Element): DOMRect {
    const known = this.rects.get(element) ?? rectOf(element);
    this.rects.set(element, known);
    return known;
  }

  /** Whether a person can see a value here, at once or by scrolling. */
  isShown(element: Element): boolean {
    const rect = this.rectOf(element);
    if (rect.width === 0 || rect.height === 0) return false;
    // One question to the browser answers for nearly all: nothing around is invisible or transparent.
    const isPlain = checkVisibility?.call(element, WITH_ALL) ?? false;
    if (!isPlain && isInvisible(element)) return false;
    return !this.isClipped(parentElement(element), !isPlain) && canBeReached(element, rect);
  }

  /**
   * Stale forms are often folded to nothing: an ancestor without height that hides what overflows.
   * @param mayFade whether something around may be transparent
   */
  private isClipped(element: Element | null, mayFade: boolean): boolean {
    if (!element) return false;
    const known = this.clipped.get(element);
    if (known !== undefined) return known;
    const clipped =
      (mayFade && isFaded(element)) || foldsToNothing(element) || this.isClipped(parentElement(element), mayFade);
    this.clipped.set(element, clipped);
    return clipped;
  }
}

/** A pane faded out for good cannot be clicked either; one that fades in can. */
function isFaded(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.opacity === '0' && style.pointerEvents === 'none';
}

/** The cheap question is asked first and of the style as little as will do: each is dear, and hardly anything hides what overflows. */
function foldsToNothing(element: Element): boolean {
  if (innerWidth(element) > 1 && innerHeight(element) > 1) return false;
  const style = getComputedStyle(element);
  if (style.overflowY === 'visible' || style.display === 'contents' || style.display === 'inline') return false;
  const { width, height } = rectOf(element);
  return width <= 1 || height <= 1;
}

/** `visibility: hidden` or `collapse`, its own or inherited. */
export function isInvisible(element: Element): boolean {
  if (checkVisibility) return !checkVisibility.call(element, WITH_STYLE) && !isContents(element);
  return getComputedStyle(element).visibility !== 'visible';
}

/** Left of or above everything that can be scrolled to: parked outside the page, e.g. at `left: -9999px`. */
function canBeReached(element: Element, rect: DOMRect): boolean {
  if (rect.right > 0 && rect.bottom > 0) return true;
  let right = rect.right + window.scrollX;
  let bottom = rect.bottom + window.scrollY;
  if (right > 0 && bottom > 0) return true;
  for (let at = parentElement(element); at && parentElement(at); at = parentElement(at)) {
    right += at.scrollLeft;
    bottom += at.scrollTop;
  }
  return right > 0 && bottom > 0;
}
