import { parentNode } from '../host/dom';

/** A rectangle in viewport coordinates, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a person works with: nothing of ours may stand over it. */
export const CONTROLS =
  'a[href],button,input,select,textarea,[role="button"],[role="tab"],[role="combobox"],[onclick],[contenteditable]';

/** The common part of two boxes, or null when they do not overlap. */
export function intersect(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** Whether a point lies in a box. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** How a box treats what is in it, and how it moves itself. */
interface Hold {
  readonly clips: boolean;
  readonly moves: 'flows' | 'sticks' | 'stays';
}

/** How far beyond a control its wrapper may reach, px, and still be one thing with it (icon, arrow, clear button). */
const WRAPPER_SLACK = 24;

/**
 * What a person can see of an element. Only reads geometry; one instance serves one overlay. Call `begin` before each
 * pass: rectangles are remembered within a pass, styles until `forget`.
 */
export class Sight {
  private styles = new WeakMap<Element, Hold>();
  private clips = new Map<Element, Box | null>();
  private grounds = new WeakMap<Element, Element | null>();
  private viewport: Box = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(private readonly own: Element) {}

  /** Starts a pass. */
  begin(): void {
    this.clips.clear();
    const { clientWidth, clientHeight } = document.documentElement;
    const quirks = document.compatMode === 'BackCompat' && document.body !== null;
    const right = quirks ? window.innerWidth : clientWidth;
    const bottom = quirks ? window.innerHeight : clientHeight;
    this.viewport = { left: 0, top: 0, right, bottom };
  }

  /** Forgets styles, after the page has changed. */
  forget(): void {
    this.styles = new WeakMap();
    this.grounds = new WeakMap();
  }

  /** The visible window of the frame. */
  screen(): Box {
    return this.viewport;
  }

  /** The part of the screen in which content of `element` can appear; null when there is none. */
  clipFor(element: Element | null): Box | null {
    if (element === null || isRoot(element)) return this.viewport;
    const known = this.clips.get(element);
    if (known !== undefined) return known;
    const hold = this.holdOf(element);
    let clip = hold.moves === 'stays' ? this.viewport : this.clipFor(parentOf(element));
    if (hold.clips && clip !== null) clip = intersect(clip, element.getBoundingClientRect());
    this.clips.set(element, clip);
    return clip;
  }

  /**
   * The box that scrolls around an element, or what it is in: the root element for the page, null for what the page does not
   * move. What sticks while its box scrolls goes with the box beyond.
   */
  scrollerOf(element: Element): Element | null {
    const known = this.grounds.get(element);
    if (known !== undefined) return known;
    const found = this.findScroller(element);
    this.grounds.set(element, found);
    return found;
  }

  /** As {@link scrollerOf}, for what is in an element that may itself scroll. */
  scrollerWithin(element: Element): Element | null {
    return this.holdOf(element).clips && !isRoot(element) ? element : this.scrollerOf(element);
  }

  private findScroller(element: Element): Element | null {
    let stuck = 0;
    for (let box: Element | null = element; box !== null && !isRoot(box); box = parentOf(box)) {
      const { clips, moves } = this.holdOf(box);
      const scrolls = clips && box !== element;
      if (scrolls && stuck === 0) return box;
      if (scrolls) stuck -= 1;
      if (moves === 'stays') return null;
      if (moves === 'sticks') stuck += 1;
    }
    return stuck > 0 || isRoot(element) ? null : document.documentElement;
  }

  /** Whether nothing but the element itself, its parts, wrapper or ancestors stands at the box's centre and corners. */
  uncovered(element: Element, box: Box): boolean {
    const middle = (box.top + box.bottom) / 2;
    const points = [
      [(box.left + box.right) / 2, middle],
      [box.left + Math.min(3, (box.right - box.left) / 2), middle],
      [box.right - Math.min(3, (box.right - box.left) / 2), middle],
    ] as const;
    return points.every(([x, y]) => {
      const hit = this.hit(element, x, y);
      return hit === null || this.related(element, hit);
    });
  }

  /** The foremost element at a point that is not ours, or null outside the screen. */
  hit(near: Element, x: number, y: number): Element | null {
    const tree = near.getRootNode();
    const scope = tree instanceof ShadowRoot ? tree : document;
    const top = scope.elementFromPoint(x, y);
    if (top !== this.own) return top;
    return scope.elementsFromPoint(x, y).find((element) => element !== this.own) ?? null;
  }

  private related(element: Element, hit: Element): boolean {
    if (element.contains(hit) || contains(hit, element)) return true;
    const wrapper = element.parentElement;
    if (wrapper === null || wrapper === document.body || !wrapper.contains(hit)) return false;
    const inner = element.getBoundingClientRect();
    const outer = wrapper.getBoundingClientRect();
    return outer.width - inner.width <= WRAPPER_SLACK * 2 && outer.height - inner.height <= WRAPPER_SLACK;
  }

  private holdOf(element: Element): Hold {
    const known = this.styles.get(element);
    if (known !== undefined) return known;
    const { position, overflowX, overflowY } = getComputedStyle(element);
    const hold: Hold = {
      clips: overflowX !== 'visible' || overflowY !== 'visible',
      moves: position === 'fixed' ? 'stays' : position === 'sticky' ? 'sticks' : 'flows',
    };
    this.styles.set(element, hold);
    return hold;
  }
}

function isRoot(element: Element): boolean {
  return element === document.body || element === document.documentElement;
}

/** Parent in the tree as rendered: from a shadow root on to its host. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** As `contains`, through shadow roots. */
export function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node !== null; node = parentOf(node)) if (node === outer) return true;
  return false;
}
