import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { main } from './main';

/** Where the files of one test file lie, once {@link useFolder} was called there. */
export let folder = '';

/** Makes a folder for the files of a test file, and takes it away afterwards. */
export function useFolder(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'patrol-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
}

interface Run {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly said: string;
  /** What was told of the progress, and when something was printed, in order. */
  readonly events: readonly string[];
}

interface World {
  readonly stdin?: string;
  readonly at?: string;
  readonly screen?: boolean;
  readonly watched?: boolean;
  /** Milliseconds that pass from one look at the clock to the next. */
  readonly pace?: number;
}

/** Calls the program as a shell would. */
export async function patrol(args: readonly string[], world: World = {}): Promise<Run> {
  const printed: Uint8Array[] = [];
  const said: string[] = [];
  const events: string[] = [];
  let looks = 0;
  const status = await main(args, {
    stdin: async () => Buffer.from(world.stdin ?? ''),
    print: (output) => {
      events.push('printed');
      printed.push(typeof output === 'string' ? Buffer.from(output) : output);
    },
    say: (sentence) => said.push(sentence),
    clock: () => Date.parse(world.at ?? '2024-03-05T02:00:00Z') + looks++ * (world.pace ?? 0),
    screen: world.screen ?? false,
    watched: world.watched ?? false,
    progress: (text) => events.push(text),
  });
  const bytes = Buffer.concat(printed);
  return { status, out: bytes.toString(), bytes, said: said.join('\n'), events };
}

interface CheckJson {
  readonly now: string;
  readonly rules: number;
  readonly subjects: readonly {
    readonly subject: string;
    readonly kinds: readonly string[];
    readonly riskLevel: string;
    readonly defects: readonly {
      readonly ruleId: string;
      readonly certainty: string;
      readonly evidence: readonly {
        source: string;
        key: string;
        state: string;
        start?: number;
        end?: number;
        quote: string;
      }[];
    }[];
    readonly coverage: { checked: number; unchecked: readonly { ruleId: string; reason: string; needs: string[] }[] };
  }[];
  readonly errors: readonly { input: string; message: string }[];
  readonly notes: readonly { input: string; message: string }[];
}

/** Result of `check --format json`, with its exit status. */
export async function checkJson(args: readonly string[], world: World = {}): Promise<CheckJson & { status: number }> {
  const { status, out } = await patrol(['check', '--format', 'json', '--now', '2024-03-05', ...args], world);
  return { status, ...(JSON.parse(out) as CheckJson) };
}

/** Writes a file into the folder and gives its path. */
export async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** A small case. */
export const bundle = (unifiedNumber: string, id = '某检刑诉受[2024]999999000001号') => ({
  version: 1,
  case: { id, unifiedNumber, line: '刑事', stage: '审查起诉', prosecutor: '甲某', organ: '某某县人民检察院' },
  cards: [
    { card: 'case', values: { 'case.unifiedNumber': unifiedNumber } },
    { card: 'suspect', record: '1', values: { 'suspect.name': '张建军', 'suspect.gender': '男性' } },
  ],
});
/** A bundle without and one with a confirmed defect. */
export const GOOD = JSON.stringify(bundle('99999920240000001'));
export const BAD = JSON.stringify(bundle('99999'));
/** Two documents of one case. */
export const INDICTMENT =
  '某某县人民检察院\n起 诉 书\n某检刑诉〔2024〕12号\n被告人张建军，男，1990年1月2日出生。\n本院认为，被告人张建军的行为触犯了《中华人民共和国刑法》第二百六十四条，应当以盗窃罪追究其刑事责任。\n某某县人民检察院\n2024年3月1日\n';
export const JUDGMENT =
  '某某县人民法院\n刑 事 判 决 书\n（2024）某0101刑初5号\n公诉机关某某县人民检察院。\n某某县人民检察院以某检刑诉〔2024〕12号起诉书指控被告人张建军犯盗窃罪。\n';
