/** Keeps what still shows the case before from being taken for the case now: a head changes sooner than the form below it. */
import type { FieldReading } from '../../rules/model/page-reading';

/** So long (milliseconds) a value that stood there under the case before is not believed under the new one. */
const SETTLING = 3000;

/** What one frame showed of the case before. */
export class FormerCase {
  private id: string | null = null;
  private shown: ReadonlyMap<string, string> = new Map();
  private left: ReadonlyMap<string, string> = new Map();
  private since = 0;

  /** Whether values are still held back. */
  get waits(): boolean {
    return this.left.size > 0 && performance.now() - this.since < SETTLING;
  }

  /** The fields as they may be told under a case: those that show what they showed under another are still loading. */
  follow(id: string | null, fields: readonly FieldReading[]): readonly FieldReading[] {
    if (id === null) return fields;
    const values = new Map(fields.filter(({ raw }) => raw !== '').map(({ anchor, raw }) => [anchor, raw]));
    if (this.id !== null && this.id !== id) {
      this.left = this.shown;
      this.since = performance.now();
    }
    this.id = id;
    this.shown = values;
    if (!this.waits || this.isRefilled(values)) this.left = new Map();
    return this.left.size === 0 ? fields : fields.map((field) => (this.isLeft(field) ? heldBack(field) : field));
  }

  /** Most of what stood there has changed or gone: the new values have come, and what is alike is alike. */
  private isRefilled(values: ReadonlyMap<string, string>): boolean {
    const same = [...this.left].filter(([anchor, raw]) => values.get(anchor) === raw);
    return same.length * 2 < this.left.size;
  }

  private isLeft({ anchor, raw }: FieldReading): boolean {
    return raw !== '' && this.left.get(anchor) === raw;
  }
}

function heldBack(field: FieldReading): FieldReading {
  return { ...field, raw: '', state: 'not-loaded', partial: false };
}
