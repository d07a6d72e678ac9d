/**
 * Quality of document understanding on a corpus folder: `tsx tests/measure/measure.ts --corpus DIR [--json] [--facts] [--trouble NAME]`.
 * Prints one JSON object a line; `--facts` leaves the findings out, `--trouble` lists the items behind one figure instead.
 * The folder holds documents (`*.jsonl`: id, text) and, as far as there are any, gold sets (`gold/*.jsonl`).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CorpusProblem, documents } from './corpus';
import { factScores } from './facts';
import { Findings } from './findings';
import { injectedFigures } from './injected';

const USAGE = '用法：npm run -s measure -- --corpus 语料文件夹 [--json] [--facts] [--trouble 项目]';

function options() {
  try {
    const options = {
      corpus: { type: 'string' },
      trouble: { type: 'string' },
      facts: { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new CorpusProblem(USAGE);
  }
}

function measure(): void {
  const { corpus: directory, trouble: wanted, facts: onlyFacts } = options();
  if (!directory) throw new CorpusProblem(USAGE);
  const gold = join(directory, 'gold');
  const corpus = documents(directory);
  const names: string[] = [];
  const put = (name: string, line: string | undefined, trouble: readonly string[]): void => {
    if (line !== undefined) names.push(name);
    if (wanted === undefined && line !== undefined) console.log(line);
    else if (name === wanted) console.log(trouble.join('\n'));
  };
  for (const score of factScores(gold, corpus)) put(score.name, score.line(), score.trouble);
  // The findings take a minute; for a figure of the facts they are not computed.
  if (onlyFacts || (wanted !== undefined && names.includes(wanted))) return;
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
