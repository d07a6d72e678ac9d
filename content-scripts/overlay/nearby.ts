import { watchApproach } from './approach';
import type { Locator } from './places';
import type { Box } from './sight';
import type { CheckOut, FieldNote, FrameView } from './view';

/** What the words beside buttons and fields need of the session. */
export interface NearbyListener {
  view(): FrameView | null;
  /** Whether a mark stands at this anchor: what was found now outweighs what was found elsewhere before. */
  isMarked(anchor: string): boolean;
  changed(): void;
  pressed(button: string): void;
}

/** Words beside what the person is about to use: a button such as 送审, a field in which something was found before. */
export class Nearby {
  private button: Element | null = null;
  private field: { readonly element: Element; readonly note: FieldNote } | null = null;

  constructor(
    own: Element,
    signal: AbortSignal,
    private readonly locator: Locator,
    private readonly listener: NearbyListener,
  ) {
    watchApproach(own, signal, {
      buttons: () => listener.view()?.checkOut.buttons ?? [],
      near: (button) => {
        this.button = button;
        listener.changed();
      },
      pressed: (word) => listener.pressed(word),
      focused: (element) => this.focus(element),
    });
  }

  /** What is outstanding, while a button is approached. */
  checkOut(): CheckOut | null {
    return this.button?.isConnected ? (this.listener.view()?.checkOut ?? null) : null;
  }

  /** The word beside the field that has the focus. */
  note(): FieldNote | null {
    return this.field?.element.isConnected ? this.field.note : null;
  }

  /** Where button and field are. */
  boxes(): { readonly checkOut: Box | null; readonly advice: Box | null } {
    const boxOf = (element: Element | undefined | null) => element?.getBoundingClientRect() ?? null;
    return { checkOut: boxOf(this.button), advice: boxOf(this.field?.element) };
  }

  private focus(element: Element | null): void {
    const field = element === null ? null : this.fieldOf(element);
    if (field === null && this.field === null) return;
    this.field = field;
    this.listener.changed();
  }

  private fieldOf(target: Element): { readonly element: Element; readonly note: FieldNote } | null {
    for (const note of this.listener.view()?.notes ?? []) {
      const element = this.locator.resolve(note.anchor);
      if (
        element !== null &&
        (element === target || element.contains(target)) &&
        !this.listener.isMarked(note.anchor)
      ) {
        return { element, note };
      }
    }
    return null;
  }
}
