import type { LampPosition } from './docks';
import { cornerOf, isInTheWay, lampBox, leastOccupied, positionAt } from './docks';
import { followDrag } from './lamp-drag';
import type { Box } from './sight';

/** How far an arrow key moves the lamp, px. */
const STEP = 24;

/** What a lamp that was moved reports. */
export interface LampPlaceListener {
  /** It stands elsewhere now. */
  moved(): void;
  /** The person has put it there. */
  left(position: LampPosition): void;
}

/** Where the lamp stands: on the least occupied dock until the person moves it. Looks for one when first asked. */
export class LampPlace {
  private at: LampPosition | null;
  private wasDraggedNow = () => false;

  /** @param chosen - where the person last left it, or null */
  constructor(
    private readonly own: Element,
    private chosen: LampPosition | null,
    private readonly listener: LampPlaceListener,
  ) {
    this.at = chosen;
  }

  /** The lamp's box on the screen. */
  box(): Box {
    return lampBox(this.position());
  }

  /** Left upper corner of the lamp, px. */
  corner(): { readonly left: number; readonly top: number } {
    return cornerOf(this.position());
  }

  /** Looks for another dock when the page has put a control where the lamp stands. */
  giveWay(): void {
    if (this.chosen === null && this.at !== null && isInTheWay(this.own, this.at)) this.at = leastOccupied(this.own);
  }

  /** Moves the lamp by steps across and down. */
  step(across: -1 | 0 | 1, down: -1 | 0 | 1): void {
    const { left, top } = this.corner();
    this.move(left + across * STEP, top + down * STEP);
    this.listener.left(this.position());
  }

  /** Follows a press on the lamp. */
  grab(press: PointerEvent): void {
    const { left, top } = this.corner();
    this.wasDraggedNow = followDrag(press, {
      moved: (across, down) => this.move(left + across, top + down),
      dropped: () => this.listener.left(this.position()),
    });
  }

  /** Whether the last press was a drag; the click that follows one must not count. */
  wasDragged(): boolean {
    return this.wasDraggedNow();
  }

  private position(): LampPosition {
    this.at ??= leastOccupied(this.own);
    return this.at;
  }

  private move(left: number, top: number): void {
    this.chosen = positionAt(left, top);
    this.at = this.chosen;
    this.listener.moved();
  }
}
