/**
 * `npm run bench`: how fast we are. `-- --json` prints one JSON object a line ({@link Result}); names choose parts,
 * e.g. `-- patrol text`; `--built` measures the extension in `dist/` as it is, `--long` lets a restless page run for the
 * whole minute of the target. Medians, each figure and its peer in one run and in turn.
 */
import { spawnSync } from 'node:child_process';
import { patrolResults, textResults } from './engine';
import { hostResults } from './host';
import { overlayResults } from './overlay';
import { pageResults } from './page';
import { personsResults } from './persons';
import { restlessResults } from './restless';
import type { Result } from './result';
import { walkResults } from './walk';

const PARTS: readonly {
  readonly names: readonly string[];
  /** Measures the extension in `dist/`. */
  readonly needsExtension?: true;
  readonly run: (options: { readonly long: boolean }) => Promise<readonly Result[]>;
}[] = [
  { names: ['patrol'], run: patrolResults },
  { names: ['text'], run: textResults },
  { names: ['read', 'overlay'], run: pageResults },
  { names: ['overlay'], run: overlayResults },
  { names: ['mutations', 'memory'], run: restlessResults },
  { names: ['load', 'typing'], needsExtension: true, run: hostResults },
  { names: ['edit-to-mark', 'long-tasks'], needsExtension: true, run: walkResults },
  { names: ['persons', 'memory'], needsExtension: true, run: personsResults },
];

const FLAGS = ['--json', '--built', '--long'] as const;

function print(result: Result, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(result));
    return;
  }
  const { name, unit, ours, peer, peerName, ratio, note } = result;
  const peerText = peer === null ? '' : `${peerName} ${peer}, ratio ${ratio}`;
  console.log(`${name.padEnd(28)}${String(ours).padStart(12)} ${unit.padEnd(9)}${peerText}\n    ${note}`);
}

async function main(args: readonly string[]): Promise<void> {
  const known = [...FLAGS, ...PARTS.flatMap(({ names }) => names)];
  const unknown = args.filter((one) => !known.includes(one));
  if (unknown.length > 0) {
    console.error(`没有 ${unknown.join('、')}，可用的有 ${[...new Set(known)].join('、')}`);
    process.exitCode = 2;
    return;
  }
  const json = args.includes('--json');
  const built = args.includes('--built');
  const long = args.includes('--long');
  const chosen = args.filter((one) => !one.startsWith('-'));
  const parts = PARTS.filter(({ names }) => chosen.length === 0 || names.some((name) => chosen.includes(name)));
  if (!built && parts.some(({ needsExtension }) => needsExtension)) build();
  for (const { run } of parts) for (const result of await run({ long })) print(result, json);
}

function build(): void {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`扩展未能构建：${stderr}`);
}

await main(process.argv.slice(2));
