/** How long an acknowledgement stays on the screen, ms. */
const SHOWN_MS = 4_000;

/** A passing acknowledgement or announcement: always spoken, on the screen only when visible. */
export class Notice {
  /** Empty when there is none. */
  text = '';
  /** Key of the mark it stands beside; null: beside the lamp. */
  place: string | null = null;
  private visible = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  /** Whether it is to be seen now. */
  isShown(): boolean {
    return this.visible && this.text !== '';
  }

  /** Says something for a while, in place of what was said before. */
  say(text: string, visible: boolean, place: string | null): void {
    this.clear();
    [this.text, this.visible, this.place] = [text, visible, place];
    this.timer = setTimeout(() => {
      this.text = '';
      this.changed();
    }, SHOWN_MS);
    this.changed();
  }

  /** Says no more. */
  clear(): void {
    clearTimeout(this.timer);
    this.text = '';
  }
}
