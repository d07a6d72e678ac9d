import type { Ground } from './grounds';
import { Allowance, HitTests } from './hit-tests';
import type { Drawing } from './layer';
import type { Place } from './places';
import type { Box, Sight } from './sight';
import { intersect } from './sight';
import type { Seat, Stand } from './spots';
import { badgeBox, chooseStand, standsClear } from './spots';
import { isHighlightable } from './text-highlights';

/** A place that can be seen now. */
export interface Seen {
  readonly place: Place;
  readonly ground: Ground;
  readonly box: Box;
  readonly seat: Seat;
  readonly visible: Box;
  readonly clip: Box;
  readonly lines: readonly Box[];
}

/** What can be seen of the places just now, and how a mark stands beside each. Only reads. */
export class Outlook {
  /** No hit tests while the page only scrolls: the last answers stand, and marks that come onto the screen wait for it to rest. */
  readonly allowance = new Allowance();
  /** Whether a place can be seen, by key of its mark. */
  private readonly uncovered = new HitTests<string, boolean>(this.allowance);
  /** Whether the ground of a badge is free, by key of its mark. */
  private readonly clear = new HitTests<string, boolean>(this.allowance);
  private readonly stands = new HitTests<Element, Stand | null>(this.allowance);
  /** The page is being scrolled. */
  moving = false;

  /** @param lamp where the lamp stands; null without one */
  constructor(
    private readonly sight: Sight,
    private readonly lamp: () => Box | null,
  ) {}

  /** The page has changed: every answer is to be asked again. */
  doubt(): void {
    this.doubtCover();
    this.stands.doubt();
  }

  /** The page has moved: something else may cover the places now. */
  doubtCover(): void {
    this.uncovered.doubt();
    this.clear.doubt();
  }

  /** Forgets what is known of other places. */
  keep(places: readonly Place[]): void {
    const keys = new Set(places.map(({ mark }) => mark.key));
    this.uncovered.keep(keys);
    this.clear.keep(keys);
    this.stands.keep(new Set(places.map(({ element }) => element)));
  }

  /** Whether any of an element is within the frame's window. */
  isOnScreen(element: Element): boolean {
    return intersect(element.getBoundingClientRect(), this.sight.screen()) !== null;
  }

  /** A place as it is seen now; null where it cannot be. */
  look(place: Place): Seen | null {
    const outer = place.element.getBoundingClientRect();
    const isText = place.range !== null;
    const box = isText ? boxOf(place) : outer;
    // A control's own overflow does not clip the control itself; a block's does clip its text.
    const clip = this.sight.clipFor(isText ? place.element : place.element.parentElement);
    if (clip === null) return null;
    const visible = intersect(box, clip);
    if (visible === null) return null;
    const middle = (box.top + box.bottom) / 2;
    const onScreen = (middle >= clip.top && middle <= clip.bottom) || box.bottom - box.top > 80;
    if (!onScreen || !this.canBeSeen(place, visible)) return null;
    const seat = { element: place.element, outer, line: box, isText };
    const ground = isText ? this.sight.scrollerWithin(place.element) : this.sight.scrollerOf(place.element);
    return { place, ground, box, seat, visible, clip, lines: this.linesOf(place, clip) };
  }

  private canBeSeen({ mark, element }: Place, visible: Box): boolean {
    const test = () => getComputedStyle(element).visibility === 'visible' && this.sight.uncovered(element, visible);
    return this.uncovered.ask(mark.key, test) === true;
  }

  private linesOf(place: Place, clip: Box): readonly Box[] {
    if (place.range === null || isHighlightable(place)) return [];
    return [...place.range.getClientRects()].flatMap((line) => intersect(line, clip) ?? []);
  }

  /** How a mark is to stand; null while it is not known where its badge has room. */
  drawingOf(seen: Seen, shown: Pick<Drawing, 'current' | 'folded'>, taken: Set<string>): Drawing | null {
    const { mark, range } = seen.place;
    const { current, folded } = shown;
    const badge = mark.leads || current ? this.badgeOf(seen, folded, taken) : null;
    if (badge === undefined) return null;
    const isControl = range === null && seen.visible.bottom - seen.visible.top < 160;
    // Clipped as its ground is; by more than that where it sticks, or where the screen is all that clips.
    const isCut = this.sight.clipFor(seen.ground) !== seen.clip;
    return {
      mark,
      ground: seen.ground,
      edge: isControl && (!folded || badge === null) ? (isCut ? seen.visible : seen.box) : null,
      lines: seen.lines,
      badge,
      folded,
      current,
    };
  }

  private standOf({ place: { element, mark }, seat, clip }: Seen): Stand | null | undefined {
    const lamp = this.lamp();
    const ask = () =>
      this.stands.ask(element, () => {
        const chosen = chooseStand(this.sight, seat, clip, lamp);
        if (chosen !== null) this.clear.note(mark.key, true);
        return chosen;
      });
    const stand = ask();
    // What was chosen may have been scrolled beneath the lamp since.
    if (!stand || lamp === null || this.moving || intersect(badgeBox(seat, stand), lamp) === null) return stand;
    this.stands.forget(element);
    return ask();
  }

  private badgeOf(seen: Seen, folded: boolean, taken: Set<string>): Box | null | undefined {
    const { place, seat, clip } = seen;
    const { element, mark } = place;
    const stand = this.standOf(seen);
    if (!stand) return stand;
    const badge = badgeBox(seat, folded ? { side: stand.side, size: Math.min(stand.size, 10) } : stand);
    if (intersect(badge, clip) === null) return null;
    if (this.clear.ask(mark.key, () => standsClear(this.sight, element, badge)) !== true) return null;
    // Several marks in one line of text stand one beneath the other.
    const step = badge.bottom - badge.top + 2;
    let shift = 0;
    const slot = () => `${Math.round(badge.left / 8)},${Math.round((badge.top + shift) / 8)}`;
    while (taken.has(slot())) shift += step;
    taken.add(slot());
    return { ...badge, top: badge.top + shift, bottom: badge.bottom + shift };
  }
}

/** Where a place is on the screen: of a text its first line. */
export function boxOf({ element, range }: { readonly element: Element; readonly range: Range | null }): Box {
  if (range === null) return element.getBoundingClientRect();
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
