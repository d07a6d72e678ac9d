import { signal } from '@preact/signals';
import type { OpenedFile } from './intake';

/** A file the person gave. */
export interface GivenFile {
  readonly file: File;
  /** Its name, with the folders it was found in: 卷宗/起诉书.docx. */
  readonly path: string;
}

/** What can be said of reading a file while it lasts. */
export interface ReadingWatch {
  readonly told: (read: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** The file that is being read. */
export interface Reading {
  readonly path: string;
  /** Pages read, of how many; null while the file does not tell. */
  readonly pages: readonly [read: number, total: number] | null;
}

/** A file that could not be read, and why, in a sentence that follows its name. */
export interface RefusedFile {
  readonly path: string;
  readonly message: string;
}

/** Files read one after the other; what was read waits for a person, and nothing is kept anywhere else. */
export class FileQueue {
  readonly reading = signal<Reading | null>(null);
  /** How many wait to be read. */
  readonly ahead = signal(0);
  readonly opened = signal<readonly OpenedFile[]>([]);
  readonly refused = signal<readonly RefusedFile[]>([]);
  private given: readonly GivenFile[] = [];
  private current: AbortController | null = null;

  /** `open` reads a file; it rejects with a sentence for the user, or anyhow once it was aborted. */
  constructor(private readonly open: (given: GivenFile, watch: ReadingWatch) => Promise<OpenedFile>) {}

  /** Takes files in, and reads them after those already there. */
  add(files: readonly GivenFile[]): void {
    this.wait([...this.given, ...files]);
    if (this.current === null) void this.readNext();
  }

  /** Leaves the file that is being read; the next one follows. */
  skip(): void {
    this.current?.abort();
  }

  /** Leaves all files that are not read yet. */
  stop(): void {
    this.wait([]);
    this.skip();
  }

  /** Puts another state of a file in its place, or (null) takes it out. */
  change(file: OpenedFile, to: OpenedFile | null): void {
    this.opened.value = this.opened.value.flatMap((one) => (one === file ? (to ?? []) : one));
  }

  private wait(files: readonly GivenFile[]): void {
    this.given = files;
    this.ahead.value = files.length;
  }

  private async readNext(): Promise<void> {
    const [next, ...rest] = this.given;
    if (!next) return;
    this.wait(rest);
    this.current = new AbortController();
    await this.read(next, this.current.signal);
    this.current = null;
    this.reading.value = null;
    void this.readNext();
  }

  private async read(given: GivenFile, signal: AbortSignal): Promise<void> {
    const { path } = given;
    this.reading.value = { path, pages: null };
    const told = (read: number, total: number) => {
      if (!signal.aborted) this.reading.value = { path, pages: [read, total] };
    };
    try {
      const opened = await this.open(given, { told, signal });
      // Given once more, a file takes the place of what was read of it before.
      if (!signal.aborted) this.opened.value = [...this.opened.value.filter((one) => one.path !== path), opened];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) this.refused.value = [...this.refused.value, { path, message }];
    }
  }
}
