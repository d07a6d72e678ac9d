import { findAll } from './dom';

type Native = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A password is never looked at, not even to see whether it has changed. */
const NATIVE = 'input:not([type=password]):not([type=hidden]):not([type=file]),select,textarea';

/**
 * What stands in the controls of a page, to tell cheaply that a script has set one: that gives neither an event nor a mutation. A few
 * hundred controls take some hundredths of a millisecond, a full reading takes a hundred times as long.
 */
export class NativeValues {
  private controls: readonly Native[] = [];
  private stamps: unknown[] = [];

  /** From now on the controls in these parts of a page are looked at; until they are taken they count as different. */
  follow(roots: readonly (Element | DocumentFragment)[]): void {
    this.controls = roots.flatMap((root) => findAll(root, NATIVE) as readonly Native[]);
    this.stamps = [];
  }

  /** Remembers what stands there now. */
  take(): void {
    this.stamps = this.controls.map(stampOf);
  }

  /** Whether anything differs from what was remembered. */
  differ(): boolean {
    return this.controls.some((control, at) => stampOf(control) !== this.stamps[at]);
  }
}

function stampOf(control: Native): unknown {
  if (control instanceof HTMLSelectElement) {
    return control.multiple
      ? Array.from(control.selectedOptions, (option) => option.index).join()
      : control.selectedIndex;
  }
  return control.type === 'checkbox' || control.type === 'radio'
    ? (control as HTMLInputElement).checked
    : control.value;
}
