/**
 * Copying without the clipboard interface, which pages over plain http do not have, and without touching focus or
 * selection: the browser asks the page what to copy, and we answer in its place.
 */
export class Copying {
  private text: string | null = null;

  /** Copies a text; false when the browser does not allow it. To be called while a person's click is handled. */
  copy(text: string): boolean {
    this.text = text;
    try {
      return document.execCommand('copy');
    } finally {
      this.text = null;
    }
  }

  /** Answers the browser's question; false when it was not about our text. */
  answer(event: Event): boolean {
    if (this.text === null) return false;
    event.preventDefault();
    if (event instanceof ClipboardEvent) event.clipboardData?.setData('text/plain', this.text);
    return true;
  }
}
