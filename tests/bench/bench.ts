/**
 * `npm run bench`: how fast we are. `-- --json` prints one JSON object a line; names after it choose parts, e.g.
 * `-- patrol text`. Medians, each figure and its peer measured in one run and in turn. See docs of {@link Result}.
 */
import { patrolResults, textResults } from './engine';
import { pageResults } from './page';
import type { Result } from './result';
import { walkResults } from './walk';

const PARTS: readonly { readonly names: readonly string[]; readonly run: () => Promise<readonly Result[]> }[] = [
  { names: ['patrol'], run: patrolResults },
  { names: ['text'], run: textResults },
  { names: ['read', 'overlay'], run: pageResults },
  { names: ['edit-to-mark', 'long-tasks'], run: walkResults },
];

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
  const json = args.includes('--json');
  const chosen = args.filter((one) => !one.startsWith('-'));
  for (const { names, run } of PARTS) {
    if (chosen.length > 0 && !names.some((name) => chosen.includes(name))) continue;
    for (const result of await run()) print(result, json);
  }
}

await main(process.argv.slice(2));
