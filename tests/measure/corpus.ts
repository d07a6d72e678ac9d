import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A document of a corpus folder. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  /** File it stands in, without its ending; empty for documents that come from elsewhere. */
  readonly file: string;
}

/** A corpus that cannot be measured with; the message is for the user. */
export class CorpusProblem extends Error {}

/** Where a label stands; gold files count code points, `end` exclusive. */
const span = { start: z.int(), end: z.int() };
/** A labelled stretch of a gold sentence. */
export const entity = z.object({ label: z.string(), ...span, text: z.string() });
/** A labelled stretch of a gold sentence. */
export type Entity = z.output<typeof entity>;

/** Records of one JSON Lines file that have the shape asked for; none when the folder has no such file. What is set aside is said on standard error. */
export function records<Shape extends z.ZodMiniType>(directory: string, name: string, shape: Shape): z.output<Shape>[] {
  const path = join(directory, name);
  if (!existsSync(path)) return [];
  const aside: string[] = [];
  const read = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): z.output<Shape>[] => {
      if (line.trim() === '') return [];
      const value = parsed(line);
      const checked = value === undefined ? null : z.safeParse(shape, value);
      if (checked?.success) return [checked.data];
      const field = checked?.error?.issues[0]?.path.join('.');
      aside.push(`第 ${index + 1} 行${checked ? `缺少${field || '记录'}或其类型不符` : '不是完整的 JSON'}`);
      return [];
    });
  if (aside.length > 0) warn(`${path}：${some(aside)}，已略过；其余 ${read.length} 条照常统计`);
  return read;
}

/** Says something beside the figures. */
export function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function some(sentences: readonly string[]): string {
  const shown = sentences.slice(0, 3).join('，');
  return sentences.length > 3 ? `${shown} 等 ${sentences.length} 处` : shown;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const document = z.object({ id: z.string(), text: z.string() });

/** All documents of a corpus folder, by id. @throws CorpusProblem when there is nothing to measure with */
export function documents(directory: string): Map<string, CorpusDocument> {
  if (!existsSync(directory)) throw new CorpusProblem(`找不到语料文件夹 ${directory}`);
  if (!statSync(directory).isDirectory()) throw new CorpusProblem(`${directory} 不是文件夹；语料是含 .jsonl 的文件夹`);
  const all = new Map<string, CorpusDocument>();
  for (const name of readdirSync(directory)
    .filter((one) => one.endsWith('.jsonl'))
    .sort()) {
    for (const { id, text } of records(directory, name, document)) {
      if (all.has(id)) warn(`${join(directory, name)}：id ${id} 重复，只用后一份`);
      all.set(id, { id, text, file: name.replace(/\.jsonl$/, '') });
    }
  }
  if (!existsSync(join(directory, 'gold'))) {
    if (all.size === 0) throw new CorpusProblem(`${directory} 里没有可用的文书（*.jsonl，每行一份，含 id 和 text）`);
    warn(`${directory} 里没有 gold 文件夹，只统计发现的数量和植入缺陷的检出率`);
  }
  return all;
}

/** Index in a JavaScript string of what gold files count as code points; the same where the text holds no surrogates. */
export function indexOf(text: string, codePoint: number): number {
  if (!/[\uD800-\uDBFF]/.test(text)) return codePoint;
  return [...text].slice(0, codePoint).join('').length;
}

/** A share to four digits. */
export function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** Hits, misses and false finds of one measurement. */
export class Score {
  private hits = 0;
  private wrong = 0;
  private missed = 0;
  private items = 0;
  /** Ids with a miss or a false find, for looking into. */
  readonly trouble: string[] = [];

  /** `recallOnly`: the gold marks only some of what there is, so that more than it marks is not false. */
  constructor(
    readonly name: string,
    readonly note: string,
    private readonly recallOnly = false,
  ) {}

  /** Compares what was found of one item with what its gold says, as sets. */
  compare(id: string, found: Iterable<string>, gold: Iterable<string>): void {
    const [have, want] = [new Set(found), new Set(gold)];
    this.items += 1;
    const missed = [...want].filter((each) => !have.has(each));
    const wrong = this.recallOnly ? [] : [...have].filter((each) => !want.has(each));
    this.hits += want.size - missed.length;
    this.missed += missed.length;
    this.wrong += wrong.length;
    if (missed.length + wrong.length > 0) this.trouble.push(`${id} -${missed.join(' ')} +${wrong.join(' ')}`);
  }

  /** The line of figures; undefined when the folder had nothing to measure with. */
  line(): string | undefined {
    if (this.items === 0) return undefined;
    const share = (part: number, rest: number): number => round(part / Math.max(1, part + rest));
    const recall = share(this.hits, this.missed);
    const n = this.hits + this.missed;
    if (this.recallOnly)
      return JSON.stringify({ name: this.name, precision: null, recall, f1: null, n, note: this.note });
    const precision = share(this.hits, this.wrong);
    const f1 = precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall));
    return JSON.stringify({ name: this.name, precision, recall, f1, n, note: this.note });
  }
}
