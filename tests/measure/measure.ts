/**
 * Quality of document understanding on a corpus folder: `tsx tests/measure/measure.ts --corpus DIR [--json] [--facts] [--trouble NAME]`.
 * Prints one JSON object a line; `--facts` leaves the findings out, `--trouble` lists the items behind one figure instead.
 * The folder holds documents (`*.jsonl`: id, text) and, as far as there are any, gold sets (`gold/*.jsonl`).
 */
import { join } from 'node:path';
import { CorpusProblem, documents } from './corpus';
import { factScores } from './facts';
import { Findings } from './findings';
import { injectedFigures } from './injected';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function measure(): void {
  const directory = option('--corpus');
  if (!directory) throw new CorpusProblem('请写明语料文件夹：npm run -s measure -- --corpus 文件夹 --json');
  const gold = join(directory, 'gold');
  const corpus = documents(directory);
  const wanted = option('--trouble');
  const names: string[] = [];
  const put = (name: string, line: string | undefined, trouble: readonly string[]): void => {
    if (line !== undefined) names.push(name);
    if (wanted === undefined && line !== undefined) console.log(line);
    else if (name === wanted) console.log(trouble.join('\n'));
  };
  for (const score of factScores(gold, corpus)) put(score.name, score.line(), score.trouble);
  // The findings take a minute; for a figure of the facts they are not computed.
  if (process.argv.includes('--facts') || (wanted !== undefined && names.includes(wanted))) return;
  for (const { name, line, trouble } of [
    ...new Findings(gold, corpus).figures(),
    ...injectedFigures([...corpus.values()]),
  ]) {
    put(name, line, trouble);
  }
  if (wanted !== undefined && !names.includes(wanted)) {
    throw new CorpusProblem(`没有“${wanted}”这一项，有：${names.join('、')}`);
  }
}

try {
  measure();
} catch (problem) {
  if (!(problem instanceof CorpusProblem)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}
