import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document of a corpus folder. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
}

/** A labelled stretch of a gold sentence. */
export interface Entity {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Records of one JSON Lines file; none when the folder has no such file. */
export function records<T>(directory: string, name: string): T[] {
  const path = join(directory, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}

/** All documents of a corpus folder, by id. */
export function documents(directory: string): Map<string, CorpusDocument> {
  const files = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
  return new Map(files.flatMap((name) => records<CorpusDocument>(directory, name)).map((each) => [each.id, each]));
}

/** Hits, misses and false finds of one measurement. */
export class Score {
  private hits = 0;
  private wrong = 0;
  private missed = 0;
  private items = 0;
  /** Ids with a miss or a false find, for looking into. */
  readonly trouble: string[] = [];

  constructor(
    readonly name: string,
    readonly note: string,
  ) {}

  /** Compares what was found of one item with what its gold says, as sets. */
  compare(id: string, found: Iterable<string>, gold: Iterable<string>): void {
    const [have, want] = [new Set(found), new Set(gold)];
    this.items += 1;
    const missed = [...want].filter((each) => !have.has(each));
    const wrong = [...have].filter((each) => !want.has(each));
    this.hits += want.size - missed.length;
    this.missed += missed.length;
    this.wrong += wrong.length;
    if (missed.length + wrong.length > 0) this.trouble.push(`${id} -${missed.join(' ')} +${wrong.join(' ')}`);
  }

  /** The line of figures; undefined when the folder had nothing to measure with. */
  line(): string | undefined {
    if (this.items === 0) return undefined;
    const share = (part: number, rest: number): number =>
      Math.round((part / Math.max(1, part + rest)) * 10_000) / 10_000;
    const [precision, recall] = [share(this.hits, this.wrong), share(this.hits, this.missed)];
    const f1 =
      precision + recall === 0 ? 0 : Math.round((2 * precision * recall * 10_000) / (precision + recall)) / 10_000;
    return JSON.stringify({ name: this.name, precision, recall, f1, n: this.hits + this.missed, note: this.note });
  }
}
